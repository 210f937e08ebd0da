"""Meetings told by lists, by kinds of verbs, by seldom nouns: who is read on, what joins what, where and when."""

from pathlib import Path

import pytest

from tests.unit.relations.test_events import BOTH, PAIR, details, meetings


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met the mayor of Kaunas, Tom Miller; Dr Miriam Falk, who leads a group; and Lena Raab, a judge.",
        "Ana Ruiz met Tom Miller, the mayor, Minister of Trade Miriam Falk and the head of the railway, Lena Raab.",
        "The summit was attended by Ana Ruiz, Tom Miller, the banker Miriam Falk and Lena Raab.",
    ],
)
def test_a_list_is_read_to_its_end(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [{"Ana Ruiz", "Tom Miller", "Miriam Falk", "Lena Raab"}]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met Tom Miller, a friend of the mayor, Lena Raab, in Leeds.",
        "Ana Ruiz met Tom Miller, the son of Lena Raab and Miriam Falk.",
        "Ana Ruiz met Tom Miller in Leeds on Monday, and Lena Raab left.",
        "Ana Ruiz met Tom Miller in Leeds on Monday, Lena Raab said.",
    ],
)
def test_who_only_describes_or_does_something_else_is_no_item(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


@pytest.mark.parametrize("lead", ["Present: ", "For the unions: "])
def test_a_line_of_names_behind_a_colon_belongs_to_the_event_of_its_passage(tmp_path: Path, lead: str):
    text = "The crisis talks in Delft began on Monday. " + lead + "Ana Ruiz; the mayor, Tom Miller; and Lena Raab."
    assert meetings(tmp_path, text) == [BOTH | {"Lena Raab"}]


@pytest.mark.parametrize(
    "text",
    [
        "The ambassadors of France and Peru met in Accra on Monday.",
        "Foreign ministers from France and Peru will meet in Kigali on June 3.",
        "A summit of the leaders of France and Peru opened in Lima on Friday.",
        "The presidents of France and Peru held talks in Madrid.",
    ],
)
def test_officials_stand_for_their_countries(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [{"France", "Peru"}]


def test_the_country_of_one_official_takes_no_part(tmp_path: Path):
    assert meetings(tmp_path, "Ana Ruiz met the president of Peru, Tom Miller, in Lima.") == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was signed in Dakar on Monday by Ana Ruiz in the presence of Tom Miller.",
        "The ceremony was attended by Ana Ruiz and Tom Miller.",
        "Ana Ruiz is due in Warsaw on Thursday for talks with Tom Miller.",
        "In a phone call with Tom Miller on Wednesday, Ana Ruiz promised aid.",
        "Ana Ruiz pleaded guilty when she appeared before Judge Tom Miller on Monday.",
    ],
)
def test_more_wordings_of_one_meeting(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


def test_a_noun_that_is_seldom_a_meeting_is_none_without_its_people(tmp_path: Path):
    assert meetings(tmp_path, "Ana Ruiz said the ceremony was long. The tour was cheap.") == []


def test_a_summit_that_one_stays_away_from_is_not_denied(tmp_path: Path):
    absent = "Ana Ruiz will not take part in the summit that Tom Miller has convened. "
    text = absent + "The party will be represented by Lena Raab."
    assert meetings(tmp_path, text) == [{"Tom Miller", "Lena Raab"}]


def test_two_of_a_congress_who_meet_have_a_meeting_of_their_own(tmp_path: Path):
    text = "Ana Ruiz, Lena Raab and Tom Miller spoke at the congress. Ana Ruiz and Tom Miller met over coffee."
    assert meetings(tmp_path, text) == [BOTH | {"Lena Raab"}, BOTH]


def test_a_verb_of_a_hearing_joins_it_and_a_call_does_not(tmp_path: Path):
    court = "At a hearing on Monday, Ana Ruiz appeared before Judge Tom Miller."
    assert meetings(tmp_path, court) == [BOTH]
    call = "Ana Ruiz attended the dinner. Ana Ruiz phoned Tom Miller."
    assert len(meetings(tmp_path, call)) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PAIR[:-2] + " on 3 March to press the case.", {("heldIn", "Paris"), ("heldOn", "2026-03-03")}),
        ("Governor Ana Ruiz today received Mayor Tom Miller.", {("heldOn", "2026-03-11")}),
        ("Ana Ruiz met the speaker, Tom Miller, in Paris.", {("heldIn", "Paris")}),
        ("Ana Ruiz met Tom Miller at a hotel in Paris.", {("heldIn", "Paris")}),
        ("Ana Ruiz will host the leaders of France and Peru.", set()),
    ],
)
def test_where_and_when_behind_people_and_before_purposes(tmp_path: Path, text: str, expected: set[tuple[str, str]]):
    assert details(tmp_path, text) == expected
