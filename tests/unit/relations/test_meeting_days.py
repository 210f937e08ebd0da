"""On what day and where meetings are, where their own clause does not say it plainly; who comes along."""

from pathlib import Path

import pytest

from tests.unit.relations.test_events import BOTH, PAIR, details, meetings


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A meeting with Ana Ruiz, pencilled in for 3 June, was cancelled.", "2026-06-03"),
        ("A debate with Ana Ruiz, announced for 3 June, was called off.", "2026-06-03"),
        ("Prime Minister Ana Ruiz called Tom Miller last night to congratulate him.", "2026-03-10"),
        ("Ana Ruiz closed a two-day summit in Leeds on Tuesday.", "2026-03-09"),
        ("Ana Ruiz is the new chair after a four-hour congress on Monday.", "2026-03-09"),
        ("Senator Ana Ruiz told the council in Leeds on Monday she would resign.", "2026-03-09"),
        ("The council elected Ana Ruiz on Monday.\n\nThe meeting was chaired by Tom Miller.", "2026-03-09"),
        ("Ana Ruiz held talks with Tom Miller in Lima from 2 to 4 March.", "2026-03-02"),
        ("Ana Ruiz will be in Lima from Monday to Wednesday for talks with Tom Miller.", "2026-03-16"),
        ("Ana Ruiz is due to meet Tom Miller in Lima on the 20th.", "2026-03-20"),
        ("A meeting between Ana Ruiz and Tom Miller, planned for Friday, was called off.", "2026-03-13"),
        ("A meeting between Ana Ruiz and Tom Miller, planned for Monday, was called off.", "2026-03-09"),
        ("On the morning of 4 March, Ana Ruiz met Tom Miller in Lima.", "2026-03-04"),
        ("When Ana Ruiz arrived in Lima on Monday, she was received by Tom Miller.", "2026-03-09"),
        ("Dr Ana Ruiz will appear before the council's health committee on Friday to explain it.", "2026-03-13"),
    ],
)
def test_the_day_of_a_meeting(tmp_path: Path, text: str, day: str):
    assert ("heldOn", day) in details(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ana Ruiz will fly to Halifax on Friday to meet Tom Miller.", "Halifax"),
        ("OSLO, March 11 - Ana Ruiz and Tom Miller will meet in the Norwegian capital on Friday.", "Oslo"),
        ("Engineer Tom Miller told Lima District Court on Monday that it rained.", "Lima District Court"),
        ("Ana Ruiz and Tom Miller will meet on Monday at 10 a.m. in the mayor's office in Lima.", "Lima"),
        ("President Ana Ruiz met her counterpart, Tom Miller, on the shore of Lake Titicaca.", "Lake Titicaca"),
        ("President Ana Ruiz left for Lima on Sunday to meet President Tom Miller.", "Lima"),
        ("After landing in Lima on Monday, Ana Ruiz met Tom Miller.", "Lima"),
        ("Ana Ruiz began a visit to Lima on Sunday. On Monday she held talks with Tom Miller.", "Lima"),
        ("Ana Ruiz flew in on Monday to see Tom Miller for the session, held at Jubilee House.", "Jubilee House"),
        ("Ana Ruiz flies to Peru on Friday for the congress of the port union in Lima.", "Lima"),
        ("Sheriff Ana Ruiz briefed Governor Tom Miller at the command post in Lima.", "Lima"),
        ("In the afternoon Mayor Ana Ruiz received Bishop Tom Miller in Lima.", "Lima"),
    ],
)
def test_the_place_of_a_meeting(tmp_path: Path, text: str, place: str):
    found = {value.title() for name, value in details(tmp_path, text) if name == "heldIn"}
    assert found == {place}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met Tom Miller at a hotel.",
        "The delegation was received by Peru's minister, Tom Miller.",
        "LIMA: The port was shut. Ana Ruiz meets Tom Miller on Thursday.",
    ],
)
def test_no_place_where_none_is_told(tmp_path: Path, text: str):
    assert not {value for name, value in details(tmp_path, text) if name == "heldIn"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The ambassador, Eva Stone, came too.",
        "The port sent its director, Eva Stone.",
        "Eva Stone came as an observer.",
        "Eva Stone was there as an observer.",
    ],
)
def test_who_comes_along(tmp_path: Path, sentence: str):
    assert meetings(tmp_path, PAIR + sentence) == [BOTH | {"Eva Stone"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "Eva Stone had been invited as a guest.",
        "The port was asked to send its director, Eva Stone.",
        "Her interpreter, Eva Stone, is a climber.",
        "She phones Eva Stone every Sunday.",
    ],
)
def test_who_does_not(tmp_path: Path, sentence: str):
    assert meetings(tmp_path, PAIR + sentence) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met the mayor on Monday with her deputy, Tom Miller.",
        "Ana Ruiz was speaking on a panel with Tom Miller.",
        "The former head of the charity Open Doors, Ana Ruiz, met Tom Miller on Monday.",
        "Ana Ruiz and two other leaders of the federation, Unia, met Tom Miller.",
    ],
)
def test_the_two_who_meet(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


def test_a_sitting_is_not_on_the_day_on_which_it_goes_on(tmp_path: Path):
    text = "Ana Ruiz told the inquiry on Monday that it rained. Judge Tom Miller adjourned the hearing until Friday."
    assert "2026-03-13" not in {value for name, value in details(tmp_path, text) if name == "heldOn"}


def test_a_town_visited_is_nobody(tmp_path: Path):
    assert not meetings(tmp_path, "Foreign minister Ana Ruiz visited Lisbon on Thursday.")


def test_the_session_is_the_congress_told_before(tmp_path: Path):
    text = "Ana Ruiz was elected at a congress in Leeds. The session was chaired by Tom Miller."
    assert meetings(tmp_path, text) == [BOTH]
