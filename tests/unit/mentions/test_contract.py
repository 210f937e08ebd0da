"""What holds of all mentions, whatever the text."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import DATE, Mention, MentionKind

SENTENCES = st.sampled_from(
    [
        "Secretary of State Anna Hale met Peruvian Foreign Minister José Luis Prado in Lima on May 3.",
        "THE WESTERN UNION (WFTU) SAID NO",
        "Thousands of migrants, among them 24 Malians, a Swede and Mr. O'Hara-Smith, R-La., left.",
        "«Ex-Governor-elect» — “Lt. Gen. Ali bin Omar al-Said” (of the U.N.) …",
        "of the and 1,2,3 -- -elect 's (((",
        "İstanbul ß ﬁ 🦜 \t x",
        "",
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(SENTENCES, max_size=4).map("\n".join))
def test_mentions_are_sorted_apart_and_quote_the_article(mentions_in, text) -> None:
    found = mentions_in(text)
    assert all(text[one.start : one.end] == one.text and one.text.strip() for one in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert len({one.id for one in found}) == len(found)
    assert found == mentions_in(text)


def test_ready_dates_come_out_unchanged_and_keep_their_words(mentions_in) -> None:
    text = "In May Theresa Hale met May Brown."
    date = Mention("d", "urn:article", 3, 6, "May", DATE, MentionKind.VALUE, "May", "may", (("value", "2024-05"),))
    found = mentions_in(text, dates=(date,))
    assert date in found
    assert [one.text for one in found if one.class_iri != DATE] == ["Theresa Hale", "May Brown"]


def test_an_ontology_without_lexicons_leaves_spacys_names(mentions_in, lexical_ontology) -> None:
    bare = replace(lexical_ontology, lexicons={}, classes={}, digest="bare")
    assert "Angela Merkel" in {one.text for one in mentions_in("Angela Merkel visited Warsaw.", bare)}
