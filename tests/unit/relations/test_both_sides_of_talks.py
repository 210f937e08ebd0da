"""Who presides over a meeting that only a verb tells of, who joins both sides of talks, who speaks to delegates."""

from pathlib import Path

import pytest

from tests.unit.relations.test_who_came import attendees, places

TALKS = "Talks between Metrobus and the Drivers' Union are to resume on Monday, the company said. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board of Norvik Shipping met last week. Ana Ruiz presided.", [{"Norvik Shipping", "Ana Ruiz"}]),
        ("Ministers gathered in Lagos on Monday. Ana Ruiz presided.", [{"Ana Ruiz"}]),
        ("Ministers met in Lagos on Monday. Addressing delegates, the union's leader, Ana Ruiz, left.", [{"Ana Ruiz"}]),
        ("Leaders met in Lagos for a summit on fishing rights hosted by President Ana Ruiz.", [{"Ana Ruiz"}]),
        ("Envoys of six states met in Muscat for talks. The minister, Ana Ruiz, welcomed them there.", [{"Ana Ruiz"}]),
        (
            "Residents of Elm Grove told the zoning board on Monday that it was late. "
            "Board chair Ana Ruiz called a vote.",
            [{"Ana Ruiz"}],
        ),
        (
            "Ana Ruiz will host Tom Miller in Rome on Friday. "
            "It will be the first time that the two have met since May.",
            [{"Ana Ruiz", "Tom Miller"}],
        ),
        (
            "Ministers wrapped up a three-day meeting in Kampala. The host, Ana Ruiz, said that all had agreed.",
            [{"Ana Ruiz"}],
        ),
        (
            "Ana Ruiz met Tom Miller. Also taking part were the heads of the two services, Colonel Omar Diop and "
            "General Lena Raab.",
            [{"Ana Ruiz", "Tom Miller", "Omar Diop", "Lena Raab"}],
        ),
        (
            "Ana Ruiz met Tom Miller. Lena Raab sat on the other side of the table.",
            [{"Ana Ruiz", "Tom Miller", "Lena Raab"}],
        ),
        (
            "In a video conference on 9 March, Ana Ruiz and Tom Miller agreed to rest. The conference was chaired by "
            "Lena Raab.",
            [{"Ana Ruiz", "Tom Miller", "Lena Raab"}],
        ),
    ],
)
def test_who_is_told_of_after_the_meeting(tmp_path: Path, text: str, expected: list[set[str]]):
    assert attendees(tmp_path, text) == expected


def test_both_sides_are_the_bodies_that_talk(tmp_path: Path):
    bodies = {"Metrobus", "Drivers' Union"}
    text = TALKS + "The two sides last met on 4 March. Both sides will again be joined by mediator Ana Ruiz."
    assert attendees(tmp_path, text) == [bodies | {"Ana Ruiz"}, bodies]


@pytest.mark.parametrize(
    "text",
    [
        "Ordex City beat Nkana Rangers 2-1 on Saturday. The two sides meet again on 5 May.",
        "Visiting professors, Ana Ruiz and Tom Miller, said that it was late.",
        "A book on fishing rights written by Ana Ruiz came out at the summit.",
        "The mediator, Ana Ruiz, kept the minutes. A meeting of the two presidents was cancelled.",
    ],
)
def test_nobody_meets(tmp_path: Path, text: str):
    assert attendees(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A three-day gathering of mayors began in Tena under the chairmanship of Ana Ruiz.", "Tena"),
        ("Ana Ruiz flew to Lusaka on Tuesday to hold talks with the government.", "Lusaka"),
        ("Ana Ruiz has called off a visit to Baku.", "Baku"),
        ("Ana Ruiz and Tom Miller came face to face in Nouakchott.", "Nouakchott"),
    ],
)
def test_where(tmp_path: Path, text: str, place: str):
    assert places(tmp_path, text) == {place}
    assert attendees(tmp_path, text)
