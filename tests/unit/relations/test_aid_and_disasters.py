"""People, officers and bodies of news of migration, aid and disasters."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_homes_of_posts import posts
from tests.unit.relations.test_roles import stated


def named(tmp_path: Path, text: str, predicate: str) -> set[tuple[str | None, str | None]]:
    """Subject and object of the claims of the kind."""
    return {(one[0], one[1]) for one in stated(tmp_path, text, predicate)}


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ('"I held on," said Tarek Adou, 19, a tailor. The Sudanese teenager lost a brother.', ("Tarek Adou", "Sudan")),
        ("Salma Idrissi, a baker, waits in Oran. The Moroccan woman has no papers.", ("Salma Idrissi", "Morocco")),
        ("Ten passengers, all of them from Senegal, drowned.", ("passengers", "Senegal")),
        ("The crew saved 12 fishermen, most of them from Ghana and Togo.", ("fishermen", "Togo")),
        ("The others come from Nepal.", ("others", "Nepal")),
    ],
)
def test_origins_of_those_told_of_one_by_one(tmp_path: Path, text: str, origin: tuple[str, str]):
    assert origin in named(tmp_path, text, "origin")


@pytest.mark.parametrize("text", ["The English teacher left.", "Ida Holm gives English lessons."])
def test_a_language_that_is_taught_is_no_origin(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "origin")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "GENEVA - The worst-hit state is Borno, where the governor, Musa Kachalla, closed schools.",
            ("Musa Kachalla", "governor", "Borno"),
        ),
        (
            "A quake struck the Philippine province of Dalaguit. Governor Carla Dumag flew to Mati.",
            ("Carla Dumag", "Governor", "Dalaguit"),
        ),
        (
            "A slide buried homes in the district of Bulasa, the Coast Relief Society said. "
            "The minister held talks with the district chairperson, Anna Nandi.",
            ("Anna Nandi", "district chairperson", "Bulasa"),
        ),
        (
            "Ida Holm, a volunteer with the group Tents for Dublin, left.",
            ("Ida Holm", "volunteer", "Tents for Dublin"),
        ),
        (
            "Ida Holm, director of the No Dam Valley Coalition, left.",
            ("Ida Holm", "director", "No Dam Valley Coalition"),
        ),
    ],
)
def test_bodies_of_posts(tmp_path: Path, text: str, post: tuple[str, str, str | None]):
    assert post in posts(text, tmp_path)


def test_a_ship_has_no_mayor(tmp_path: Path):
    text = "They were taken aboard by the coastguard cutter Lindos. Mayor Eleni Kalo met them."
    assert ("Eleni Kalo", "Mayor", None) in posts(text, tmp_path)


def test_an_officer_and_the_next_are_two(tmp_path: Path):
    text = "Governor Carla Dumag spoke. Omar Paz met the governor and Mayor Tito Abel at the gymnasium."
    assert {one[0] for one in named(tmp_path, text, "attended")} == {"Omar Paz", "Carla Dumag", "Tito Abel"}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "Ida Holm met Omar Paz at the airport with her husband, Per Grue, and lawyer Siv Hall.",
            {"Ida Holm", "Omar Paz", "Per Grue", "Siv Hall"},
        ),
        (
            "Ida Holm met Omar Paz in Lima. Otto Berg attended with Vice President Eva Lund.",
            {"Ida Holm", "Omar Paz", "Otto Berg", "Eva Lund"},
        ),
        (
            "Ida Holm will fly to Vila on Sunday for a meeting with Omar Paz. Per Grue is leading a team of medics.",
            {"Ida Holm", "Omar Paz"},
        ),
        ("Prosecutor Ida Holm opened an inquiry on Monday.", set()),
    ],
)
def test_who_takes_part(tmp_path: Path, text: str, there: set[str]):
    assert {one[0] for one in named(tmp_path, text, "attended")} == there


def test_places_where_several_things_are_house_no_meeting(tmp_path: Path):
    text = "Premier Otto Berg met envoy Eva Lund on Tuesday to discuss security at the camps."
    assert not stated(tmp_path, text, "heldIn")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The storm hit the town of Mosul, the governor, Omar Paz, said on Monday.", "Omar Paz"),
        ("Two men drowned off the coast near Sfax, the spokesman for the coastguard, Ali Paz, said.", "Ali Paz"),
        (
            "Bishop Mark Seid walked with him. The father, Osmin Landa, had been turned back. "
            '"The bishop held my hand," he said.',
            "Osmin Landa",
        ),
    ],
)
def test_who_speaks(tmp_path: Path, text: str, speaker: str):
    assert [one[0] for one in stated(tmp_path, text, "said")] == [speaker]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The United Nations refugee agency said so on Monday.", "United Nations refugee agency"),
        ("The UN migration agency said so on Monday.", "UN migration agency"),
    ],
)
def test_an_agency_of_the_united_nations_by_its_work(tmp_path: Path, text: str, body: str):
    assert [one[0] for one in stated(tmp_path, text, "said")] == [body]


def test_counts_and_diseases(tmp_path: Path):
    assert named(tmp_path, "Over 2.1 lakh people live in camps.", "groupSize") == {("people", "210000")}
    assert not stated(tmp_path, "Officials confirmed 12 cases of Ebola in Equateur province.", "locatedIn")
    assert ("Port-Au-Prince", "Haiti") in named(tmp_path, "PORT-AU-PRINCE, Haiti — A man was hurt.", "locatedIn")
