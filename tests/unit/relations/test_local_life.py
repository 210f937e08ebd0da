"""Clubs, schools, museums, federations and parishes, as their local papers tell of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import affirmed, stated


@pytest.mark.parametrize(
    ("text", "person", "body", "post"),
    [
        ("The mayor of Cork Dan Boyle opened the fair.", "Dan Boyle", "Cork", "mayor"),
        ("Bishop of Arundel Richard Moth blessed the choir.", "Richard Moth", "Arundel", "Bishop"),
        ("The president of Bolivia Ana Quispe said so.", "Ana Quispe", "Bolivia", "president"),
        (
            "Lund School has a new head teacher. Eva Dahl, a nun from Basel, took over from Tom Moe.",
            "Eva Dahl",
            "Lund School",
            "head teacher",
        ),
        (
            "Lund School has a new head teacher. Eva Dahl, a nun from Basel, took over from Tom Moe.",
            "Tom Moe",
            "Lund School",
            "head teacher",
        ),
        (
            "Lund Museum has appointed Eva Dahl as its director. Dahl, 44, has led the art department of the Berg "
            "Foundation since 2018. She takes over from Tom Moe.",
            "Tom Moe",
            "Lund Museum",
            "director",
        ),
        ("Eva Dahl became mayor of Basel and retired in 2019 as governor.", "Eva Dahl", "Basel", "mayor"),
        (
            "Former board chair Tom Moe and Ontario Culture Minister Eva Dahl left.",
            "Eva Dahl",
            "Ontario",
            "Culture Minister",
        ),
        (
            "Finland's Eva Dahl and Norway's Tom Moe were chosen as vice-presidents of the Berg Federation.",
            "Tom Moe",
            "Berg Federation",
            "vice-president",
        ),
    ],
)
def test_whose_post_it_is(tmp_path: Path, text: str, person: str, body: str, post: str):
    found = {(one[0], one[1], one[2].rstrip("s")) for one in stated(tmp_path, text, "holdsRole")}
    assert (person, body, post) in found


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("Coach Tom Moe praised the board and its president, Eva Dahl.", "Tom Moe", "board"),
        ("Peruvian football federation president Eva Dahl left.", "Eva Dahl", "Peru"),
        ("The Berg Federation met. Finland's Eva Dahl was elected vice-president.", "Eva Dahl", "Finland"),
        ("Malian director Tom Moe joined the jury of the Lund Film Festival.", "Tom Moe", "Lund Film Festival"),
        ("Ordex City host Lume at Berg Stadium on Saturday.", "Lume", "Ordex City"),
        (
            "Eva Dahl was elected chairperson of Lund Tidy Towns at the AGM in the Berg Hotel. Tom Moe is the new "
            "secretary.",
            "Tom Moe",
            "Berg Hotel",
        ),
    ],
)
def test_whose_post_it_is_not(tmp_path: Path, text: str, person: str, body: str):
    found = stated(tmp_path, text, "holdsRole")
    assert (person, body) not in {(one[0], one[1]) for one in found}
    assert (person, "president") not in {(one[0], one[2]) for one in found if one[1] is None}


def test_two_verbs_give_each_its_own_post(tmp_path: Path):
    text = "Eva Dahl became mayor of Basel and retired in 2019 as governor."
    found = {one[2]: one[3]["status"] for one in affirmed(tmp_path, text) if one[0] == "holdsRole" and one[3]}
    assert set(found.values()) <= {"current", "former"}
    assert {(one[0], one[2]) for one in stated(tmp_path, text, "holdsRole")} == {
        ("Eva Dahl", "mayor"),
        ("Eva Dahl", "governor"),
    }


def test_a_club_that_parts_company_with_its_manager_has_him_no_more(tmp_path: Path):
    text = "Ordex City have parted company with manager Tom Moe."
    assert [one[3]["status"] for one in affirmed(tmp_path, text) if one[0] == "holdsRole"] == ["former"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Tom Moe spoke at Ordex's AGM on Tuesday.", "Tom Moe"),
        ("Eva Dahl was elected chair at the congress in Cork on Friday.", "Eva Dahl"),
        ("Eva Dahl was elected at an extraordinary assembly in Cork on Tuesday.", "Eva Dahl"),
    ],
)
def test_who_was_at_an_assembly(tmp_path: Path, text: str, person: str):
    assert person in {one[0] for one in stated(tmp_path, text, "attended")}


@pytest.mark.parametrize(
    "text",
    [
        "Radio host Eva Dahl left on Monday.",
        "BBC host Eva Dahl left.",
        "Coach Tom Moe left. Ordex City, which have one win this season, visit Lume United on Thursday.",
    ],
)
def test_hosts_of_shows_and_teams_meet_nobody(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "attended")


@pytest.mark.parametrize(
    "text",
    ["Striker Tom Moe added another.", "VILLAGE NOTES: The choir sang.", "Tom Moe added a third in the 80th minute."],
)
def test_what_is_put_to_something_is_not_said(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "said")


def test_a_league_is_not_the_club_that_plays_in_it(tmp_path: Path):
    text = "Ordex Lions defender Jan Kos stays at the AFL club until 2029. The club has also re-signed Tom Moe."
    assert "AFL" not in {one[1] for one in stated(tmp_path, text, "memberOf")}


def test_an_obituary_goes_on_about_who_died(tmp_path: Path):
    text = "Raul Vidal died on Tuesday. Culture Minister Tom Moe called him a poet. Born in Goya, he learned to play."
    assert ("Raul Vidal", "Goya") in {(one[0], one[1]) for one in stated(tmp_path, text, "origin")}


def test_nobody_is_a_member_of_a_person(tmp_path: Path):
    text = "Mirra Kasatkova of Kazakhstan lost. Kasatkova's coach Tom Moe blamed an injury."
    assert not stated(tmp_path, text, "memberOf")
