"""Letters of parties in brackets, and the bodies of rows of scorers."""

import pytest

from kg.model import KG


@pytest.mark.parametrize(
    ("line", "party"),
    [
        ("Ann Keir (Lib) 3,377", "Liberal Party"),
        ("Ann Keir (Lab) 3,377", "Labour Party"),
        ("Ann Keir (Xyz) 3,377", "Xyz"),
        ("Cllr Ann Keir (Lab) spoke.", "Labour Party"),
    ],
)
def test_letters_stand_for_the_party_that_the_article_names(line, party, mentions_in) -> None:
    text = f"Liberals gained. Labour lost.\n{line}"
    found = [one.name for one in mentions_in(text) if one.class_iri == KG + "Party" and one.start > text.index("(")]
    assert found == [party]


def test_letters_that_are_no_party_stay_what_they_are(mentions_in) -> None:
    text = "Liberals gained.\nAnn Keir (Oslo) spoke."
    assert not any(one.class_iri == KG + "Party" and one.start > text.index("(") for one in mentions_in(text))


def test_a_row_of_scorers_names_a_body_and_persons(words_of) -> None:
    text = "Scorers — Aarby: Frida Skov 9, Kass-Dias 7, Lauge 4. Szigvar: Onoda 8, Moreira 6."
    assert words_of(text, "Person") == ["Frida Skov", "Kass-Dias", "Lauge", "Onoda", "Moreira"]
    assert words_of(text, "Organization") == ["Aarby", "Szigvar"]


def test_a_row_of_results_names_no_body(words_of) -> None:
    assert words_of("Results: Ann Lee 12, Bo Holm 9.", "Organization") == []
