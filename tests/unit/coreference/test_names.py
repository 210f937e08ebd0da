import pytest

from kg.coreference.names import (
    compatible_people,
    core_noun,
    initials,
    is_part,
    name_words,
    organization_words,
    person_words,
    same_person,
)


def test_names_are_compared_without_case_accents_titles_and_possessives() -> None:
    assert name_words("The Café Board’s") == ("cafe", "board")
    assert person_words("Dr. José Peña Jr.", frozenset({"dr"})) == ("jose", "pena")
    assert organization_words("Nordax Group Ltd.") == ("nordax", "group")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("anna roe", "anna maria roe", True),
        ("anna m. roe", "anna maria roe", True),
        ("luis ortiz", "luis ortiz vega", True),
        ("anna roe", "peter roe", False),
        ("anna roe", "anna hale", False),
        ("a. roe", "anna hale", False),
    ],
)
def test_full_names_of_one_person(one: str, other: str, same: bool) -> None:
    first, second = name_words(one), name_words(other)
    assert same_person(first, second) is same_person(second, first) is same


def test_two_surnames_go_with_the_full_name() -> None:
    assert compatible_people(("olmo", "vidal"), ("karel", "olmo", "vidal"))
    assert not compatible_people(("karel", "vidal"), ("olmo", "vidal"))


@pytest.mark.parametrize(
    ("head", "noun"),
    [("prime minister", "minister"), ("chief of staff", "chief"), ("attorney general", "attorney"), ("", "")],
)
def test_the_noun_that_heads_a_title(head: str, noun: str) -> None:
    assert core_noun(head) == noun


def test_acronyms_and_parts_of_organizations() -> None:
    assert "wfc" in initials(("world", "fencing", "congress"))
    assert "iwc" in initials(("institute", "for", "water", "and", "coasts"))
    assert is_part(("forum",), ("upland", "forum"))
    assert not is_part(("upland", "forum"), ("upland", "forum"))
