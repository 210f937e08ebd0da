"""People spoken of again by their country, age, title or trade, and what that says of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import affirmed, stated


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Kofi Arko flew to Paris. The Ghanaian president said that trade grew.", "Kofi Arko"),
        ("Ghana's President Kofi Arko flew to Paris. The Ghanaian leader said that trade grew.", "Kofi Arko"),
        (
            "The president of Ghana, Kofi Arko, and the president of Togo, Eva Lund, met. "
            "The Togolese leader said that trade grew.",
            "Eva Lund",
        ),
        (
            "Prime Minister Otto Berg received Ghana's president, Kofi Arko. The French leader said that trade grew.",
            "Otto Berg",
        ),
        ("Health Minister Eva Lund flew to Lima. The Peruvian minister said that trade grew.", "Eva Lund"),
        (
            "Opposition leader Eva Lund met President Kofi Arko. The Ghanaian leader said that trade grew.",
            "Kofi Arko",
        ),
    ],
)
def test_a_title_and_a_country_stand_for_the_one_who_bears_it(tmp_path: Path, text: str, speaker: str):
    assert {one[0] for one in stated(tmp_path, text, "said")} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Health Minister Eva Lund flew to Lima. The Peruvian minister said that trade grew.",
        "Deputy Prime Minister Otto Berg received Kofi Arko of Ghana. The French leader said that trade grew.",
        "President Kofi Arko met Chancellor Otto Berg. The German leader said that trade grew.",
    ],
)
def test_a_title_of_another_country_or_of_two_stands_for_nobody(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "said")


@pytest.mark.parametrize(
    ("text", "person", "country"),
    [
        ("Striker Luis Arre has signed with Ordex. The 27-year-old Uruguayan was presented.", "Luis Arre", "Uruguay"),
        ("Novelist Eva Lund won the prize. The Nigerian writer lives in Berlin.", "Eva Lund", "Nigeria"),
        ("Eva Lund, a 33-year-old Dane, was freed.", "Eva Lund", "Denmark"),
        ("She met a Maltese cook in a bar.", "cook", "Malta"),
    ],
)
def test_where_somebody_spoken_of_again_is_from(tmp_path: Path, text: str, person: str, country: str):
    assert (person, country, "nationality") in stated(tmp_path, text, "origin")


def test_a_heading_s_trade_is_of_the_one_named_below(tmp_path: Path):
    assert not stated(tmp_path, "Ordex names Kenyan engineer to chair its board\n\nOrdex is growing.", "origin")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Eva Lund joined Ordex FC in May. The winger scored twice.", "winger"),
        ("Coach Eva Lund left. The former teacher said little.", "Coach"),
    ],
)
def test_who_is_only_called_by_a_trade_has_it(tmp_path: Path, text: str, role: str):
    assert role in {one[2] for one in stated(tmp_path, text, "holdsRole") if one[0] == "Eva Lund"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Also at the table were the head of the customs service, Eva Lund, and the ambassador, Otto Berg.", "current"),
        ("Present were the mayor of Tampa, Eva Lund, and the chairman of Ordex, Otto Berg.", "current"),
        ("The head of the customs service was Eva Lund.", "former"),
        ("Eva Lund was the head of the customs service.", "former"),
    ],
)
def test_a_post_in_a_list_of_those_present_is_no_past_one(tmp_path: Path, text: str, status: str):
    told = [one[3] for one in affirmed(tmp_path, text) if one[0] == "holdsRole" and one[1] == "Eva Lund"]
    assert [one["status"] for one in told] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Colombia and Venezuela will talk, their foreign ministers said. Colombia's Ana Ruiz also met reporters.",
        "The foreign ministers of Colombia and Venezuela met in Lima. Colombia's Ana Ruiz said flights would restart.",
        "The Colombian and Venezuelan foreign ministers met in Lima. Colombia's Ana Ruiz signed a deal.",
        "The foreign ministers, Colombia's Ana Ruiz and Chile's Bo Lind, met in Lima.",
        "Talks between the foreign ministers - Colombia's Ana Ruiz and Chile's Bo Lind - were postponed.",
    ],
)
def test_officers_of_several_countries_are_named_with_their_own(tmp_path: Path, text: str):
    assert ("Ana Ruiz", "Colombia", "foreign minister") in stated(tmp_path, text, "holdsRole")
    assert not stated(tmp_path, text, "origin")


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Colombia and Venezuela met in Lima. Peru's Eva Lund signed a deal.",
        "The foreign minister of Colombia was in Lima. Colombia's Eva Lund won the race.",
        "The coaches, Colombia's Eva Lund and Chile's Bo Lind, shook hands.",
        "The leaders of Colombia and Peru met. Colombia's Eva Lund, a farmer, was not invited.",
    ],
)
def test_others_named_with_a_country_have_no_post_by_it(tmp_path: Path, text: str):
    assert "Eva Lund" not in {one[0] for one in stated(tmp_path, text, "holdsRole") if one[1] != "-"}


def test_an_age_stands_for_a_person_from_somewhere(tmp_path: Path):
    text = "Eva Lund beat Ana Ruiz on Saturday. The 19-year-old from Leeds needed an hour."
    assert ("Eva Lund", "Leeds", "from") in stated(tmp_path, text, "origin")
