"""Roles, people by noun, counts, bodies, events and pronouns."""

import pytest

from kg.model import COUNT, ORGANIZATION, PERSON, PERSON_GROUP, ROLE, MentionKind

ROLES = [
    ("Secretary of State Anna Hale left.", ["Secretary of State"]),
    ("The Minister of Energy and Natural Resources left.", ["Minister of Energy and Natural Resources"]),
    ("The Home Affairs Minister, Bob Hale, left.", ["Home Affairs Minister"]),
    ("White House homeland security advisor Anna Hale left.", ["homeland security advisor"]),
    ("Mexican President Ana Ruiz left.", ["President"]),
    ("He was chairman of the management board of Acme Corp.", ["chairman of the management board"]),
    ("The Minister of Energy of Georgia left.", ["Minister of Energy"]),
    ("A spokeswoman for the ministry left.", ["spokeswoman"]),
    ("The U.S. ambassador to NATO left.", ["ambassador"]),
    ("His deputy chief of staff, Bob Hale, left.", ["deputy chief of staff"]),
    ("An outspoken 43-year-old Turkish novelist left.", ["novelist"]),
    ("The Foreign Relations Committee chair left.", ["chair"]),
    ("Three senior officials left.", ["senior officials"]),
    ("She is a professor of politics at the University of Eastbrook.", ["professor of politics"]),
    ("He wants to head home before the general election.", []),
    ("The private sector and the major powers agreed.", []),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_a_role_is_its_head_with_its_own_modifiers(text, roles, words_of) -> None:
    assert words_of(text, "Role") == roles


@pytest.mark.parametrize(
    ("text", "role", "status"),
    [
        ("Former U.S. President Anna Hale left.", "President", "former"),
        ("The acting director, Bob Hale, left.", "director", "acting"),
        ("President-elect Anna Hale left.", "President", "elect"),
        ("Ex-president Anna Hale left.", "president", "former"),
        ("The Green candidate, Anna Hale, left.", "candidate", "candidate"),
        ("President Anna Hale left.", "President", None),
    ],
)
def test_the_status_of_a_role_is_an_attribute(text, role, status, mentions_in) -> None:
    found = [one for one in mentions_in(text) if one.class_iri == ROLE]
    assert [(one.text, one.attribute("status")) for one in found] == [(role, status)]


COUNTS = [
    ("About 7,500 people walked.", "About 7,500", "7500", "true", None),
    ("At least 41 people are missing.", "At least 41", "41", "true", "at least"),
    ("Two dozen refugees walked.", "Two dozen", "24", None, None),
    ("Seventy-two migrants walked.", "Seventy-two", "72", None, None),
    ("Thousands of migrants walked.", "Thousands of", None, "true", None),
    ("Some 1.2 million Sudanese refugees walked.", "Some 1.2 million", "1200000", "true", None),
]


@pytest.mark.parametrize(("text", "words", "count", "approximate", "bound"), COUNTS)
def test_counts_of_people(text, words, count, approximate, bound, mentions_in) -> None:
    (found,) = [one for one in mentions_in(text) if one.class_iri == COUNT]
    assert (found.text, found.kind) == (words, MentionKind.VALUE)
    assert (found.attribute("count"), found.attribute("approximate"), found.attribute("bound")) == (
        count,
        approximate,
        bound,
    )


def test_counts_of_other_things_are_no_mentions(words_of) -> None:
    assert words_of("The 14-year-old boy sold 300 apples in 24 countries.", "Count") == []


def test_a_list_of_counted_nationals(words_of) -> None:
    text = "There were 57 survivors: 24 Malians, 17 Senegalese."
    assert words_of(text, "Count") == ["57", "24", "17"]
    assert words_of(text, "PersonGroup") == ["survivors", "Malians", "Senegalese"]


def test_people_bodies_and_events_by_noun(mentions_in) -> None:
    found = {one.text: one for one in mentions_in("The man told the agency of migrants at a working lunch.")}
    assert found["man"].class_iri == PERSON
    assert found["agency"].class_iri == ORGANIZATION
    assert found["migrants"].class_iri == PERSON_GROUP
    assert found["migrants"].attribute("number") == "plural"
    assert found["working lunch"].head == "working lunch"
    assert {one.kind for one in found.values()} == {MentionKind.NOMINAL}


def test_pronouns_have_gender_and_number(mentions_in) -> None:
    found = {one.text: one for one in mentions_in("She said they saw him there.")}
    assert found["She"].attribute("gender") == "f"
    assert found["him"].attribute("gender") == "m"
    assert (found["they"].class_iri, found["they"].attribute("number")) == (PERSON_GROUP, "plural")
    assert found["She"].kind is MentionKind.PRONOUN
