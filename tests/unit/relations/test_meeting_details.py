"""Days and places of meetings that stand in other words than "in Lima on Tuesday": headings, clefts, halls, calls."""

from pathlib import Path

import pytest

from tests.unit.relations.test_events import details
from tests.unit.relations.test_wordings import stated

DIARY = "Ana Ruiz writes\n\n6 March 2026\n\nMonday 2 March\nAna Ruiz met Tom Miller in Lima.\n\n"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It was on 3 March that Ana Ruiz first met Tom Miller.", "2026-03-03"),
        ("Ana Ruiz held talks with coach Tom Miller this morning.", "2026-03-11"),
        ("Ana Ruiz and Tom Miller were at odds. The two held talks on Tuesday.", "2026-03-10"),
        ("Ana Ruiz and Tom Miller were at odds. The two spoke by phone on Tuesday.", "2026-03-10"),
        ("Ana Ruiz, the premier, received a team led by Tom Miller on Tuesday.", "2026-03-10"),
        (DIARY, "2026-03-02"),
        ("Ana Ruiz saw the budget pass on Monday. The day before, Ana Ruiz met Tom Miller.", "2026-03-08"),
        (
            "Ana Ruiz had a working lunch with Tom Miller. Also at the table on that day, 4 May 2025, was Lena Raab.",
            "2025-05-04",
        ),
        ("Mayor Ana Ruiz will not attend the summit that Tom Miller has convened for Friday.", "2026-03-13"),
        ("A courtesy call on Ana Ruiz, scheduled for the morning of 3 June, was cancelled.", "2026-06-03"),
    ],
)
def test_the_day_in_other_words(tmp_path: Path, text: str, day: str):
    assert ("heldOn", day) in details(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ana Ruiz met Tom Miller in the Bagshuis on Monday.", "Bagshuis"),
        ("Ana Ruiz met Tom Miller at the Auberge de Navarre.", "Auberge de Navarre"),
        ("Ana Ruiz met Tom Miller in the Red Dragon on Monday.", "Red Dragon"),
        ("Ana Ruiz met Tom Miller in the vestry on Monday.", "vestry"),
        ("A visit by Ana Ruiz to the Black Ridge mine, planned for Friday, was put off.", "Black Ridge"),
        ("Ana Ruiz had talks with Tom Miller this morning at the ministry.", "ministry"),
        ("Ana Ruiz met Tom Miller on the sidelines of a summit in Cebu, the Philippines, on Monday.", "Cebu"),
        ("Ana Ruiz met Tom Miller on Monday. They took up the budget. It took place in Lima.", "Lima"),
    ],
)
def test_the_place_in_other_words(tmp_path: Path, text: str, place: str):
    assert ("heldIn", place) in details(tmp_path, text)


def test_no_day_of_what_was_only_planned_before(tmp_path: Path):
    text = "Ana Ruiz and Tom Miller were to meet in Lima on Saturday. The two spoke by telephone instead."
    assert ("heldOn", "2026-03-07") not in details(tmp_path, text)


def test_the_next_day_is_that_of_its_own_clause(tmp_path: Path):
    text = "Ana Ruiz landed in Lima on Monday. There she met Tom Miller, and the next day she flew to Quito."
    assert ("heldOn", "2026-03-09") in details(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Lee had written to Governor Bo Lind last week asking for help.",
            ("communicatedWith", "Ann Lee", "Bo Lind"),
        ),
        ("Ann Lee sent a text message to coach Bo Lind.", ("communicatedWith", "Ann Lee", "Bo Lind")),
        ("Ann Lee congratulated the winner, Bo Lind, by telephone.", ("communicatedWith", "Ann Lee", "Bo Lind")),
        ("Her aide, Ann Lee, called union leader Bo Lind on Monday.", ("communicatedWith", "Ann Lee", "Bo Lind")),
        ("After talks with Eva Roth, the mayor, Ann Lee, told Bo Lind to rest.", ("told", "Ann Lee", "Bo Lind")),
        (
            "In the margins of the talks Minister Ann Lee spoke by phone with Bo Lind.",
            ("communicatedWith", "Ann Lee", "Bo Lind"),
        ),
        ("Ann Lee told the Sentinel that it rained.", ("told", "Ann Lee", "Sentinel")),
    ],
)
def test_who_addresses_whom(tmp_path: Path, text: str, expected: tuple[str, ...]):
    assert expected in {one[:3] for one in stated(tmp_path, text)}


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Lee had asked for more time.",
        "Minister Ann Lee has asked to be heard.",
        "Minister Ann Lee called off the talks.",
        "Minister Ann Lee called President Bo Lind on Monday.",
    ],
)
def test_a_request_or_call_is_no_statement(tmp_path: Path, text: str):
    assert "said" not in {one[0] for one in stated(tmp_path, text)}
