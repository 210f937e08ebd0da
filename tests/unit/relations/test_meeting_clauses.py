"""Meetings told by clauses that the parser reads wrongly, and by where somebody stays: who is there, where, when."""

from pathlib import Path

import pytest

from tests.unit.relations.test_events import BOTH, details, meetings


@pytest.mark.parametrize(
    "text",
    [
        "Speaking at a conference in Accra, Ana Ruiz of the Cocoa Board said that it rained. Tom Miller chaired it.",
        "Ana Ruiz will host her counterpart from Sonora, Tom Miller, in Phoenix next Tuesday.",
        "The minister, Ana Ruiz, was joined at the talks in Lima by Tom Miller.",
        "Ana Ruiz was met on arrival in Accra by Tom Miller.",
        "Ana Ruiz and Tom Miller sat down for talks in Lima.",
        "Ana Ruiz presented her credentials to President Tom Miller on Monday.",
        "Ana Ruiz and Tom Miller failed to agree on pay at talks in Lima.",
        "Ministers including Ana Ruiz and Tom Miller met in Nairobi on Friday.",
        "The chancellor will meet the leaders of the states, among them Ana Ruiz and Tom Miller, on 21 May.",
        "Ana Ruiz exchanged views with the envoy, Tom Miller.",
    ],
)
def test_who_meets_by_a_clause_that_is_put_right(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


def test_a_passive_clause_shares_the_subject_before_it(tmp_path: Path):
    text = "Ana Ruiz met Lena Raab on Monday and was received by Tom Miller on Wednesday."
    assert sorted(meetings(tmp_path, text), key=sorted) == sorted([{"Ana Ruiz", "Lena Raab"}, BOTH], key=sorted)


@pytest.mark.parametrize(
    "text",
    [
        "Would Ana Ruiz meet Tom Miller?",
        "Police said Ana Ruiz met her killer in a bar in Essen.",
    ],
)
def test_a_question_or_a_killing_is_no_meeting(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ana Ruiz met Tom Miller in Rome before flying to Paris.", "Rome"),
        ("Two days after meeting Tom Miller in Rome, Ana Ruiz flew home to Lima.", "Rome"),
        ("Ana Ruiz is in Hanoi this week. On Tuesday she met Tom Miller.", "Hanoi"),
        ("Ana Ruiz arrived in Hanoi on Monday. She met Tom Miller the next day.", "Hanoi"),
        ("Ana Ruiz leaves for Hanoi on Sunday to meet Tom Miller.", "Hanoi"),
    ],
)
def test_where_somebody_stays_is_where_she_meets(tmp_path: Path, text: str, place: str):
    assert meetings(tmp_path, text) == [BOTH]
    assert ("heldIn", place) in details(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met Tom Miller before flying to Paris.",
        "Ana Ruiz left Paris on Monday. On Tuesday she met Tom Miller.",
        "Ana Ruiz will be in Paris next week. On Tuesday she met Tom Miller.",
    ],
)
def test_where_somebody_goes_or_was_is_no_place(tmp_path: Path, text: str):
    assert all(relation != "heldIn" for relation, _ in details(tmp_path, text))


@pytest.mark.parametrize(
    "text",
    ["Ahead of Thursday's vote, Ana Ruiz met Tom Miller.", "Before the vote on Thursday, Ana Ruiz met Tom Miller."],
)
def test_a_day_of_something_else_is_not_the_meetings(tmp_path: Path, text: str):
    assert details(tmp_path, text) == set()


def test_a_crowd_in_a_hall_opens_a_meeting(tmp_path: Path):
    text = "On Monday some 80 residents squeezed into the village hall. At the table sat Ana Ruiz and Tom Miller."
    assert meetings(tmp_path, text) == [BOTH]


def test_a_party_is_there_by_its_leader_who_is_named(tmp_path: Path):
    text = "Ana Ruiz met Liberal leader Tom Miller."
    assert meetings(tmp_path, text) == [BOTH]


def test_what_was_done_is_of_no_session_still_to_come(tmp_path: Path):
    text = (
        "Ana Ruiz testified at a hearing on Monday. The committee has scheduled a work session for June 2. "
        "Also testifying was Tom Miller."
    )
    assert BOTH in meetings(tmp_path, text)
