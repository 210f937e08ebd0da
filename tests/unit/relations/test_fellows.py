"""Fellows, lists and bodies of which a name stands beside another: who of them is said to be of what."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_loose_wordings import stated


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Liberal senator Marc Duhaime left. His party colleague Anne Roy stayed.",
            ("memberOf", "Anne Roy", "Liberal Party", "-"),
        ),
        (
            "Ivan Kolar of Slovan Trnice scored. His team-mates Luis Pardo and Pau Ferrer cheered.",
            ("memberOf", "Luis Pardo", "Slovan Trnice", "-"),
        ),
        ("Republicans Hal Moss and Dee Winters left.", ("memberOf", "Dee Winters", "Republican Party", "-")),
        (
            "The premier spoke with Anders Holm of the Centre Party and Lise Brandt of the Harvest Party.",
            ("memberOf", "Lise Brandt", "Harvest Party", "-"),
        ),
        ("She met Ann Lee and Bea Poe of the Red Cross.", ("memberOf", "Bea Poe", "Red Cross", "-")),
        ("Ann Lee of the aid group Bright Ladder said it rained.", ("memberOf", "Ann Lee", "Bright Ladder", "-")),
        (
            "Hanne Dahl (Socialist Left) and Erik Moe (Greens) spoke.",
            ("memberOf", "Hanne Dahl", "Socialist Left", "-"),
        ),
        ("Talks went on with Nils Falk's Centre Party.", ("memberOf", "Nils Falk", "Centre Party", "-")),
        ("Ghana is a member of the bloc, the Customs League.", ("memberOf", "Ghana", "Customs League", "-")),
        (
            "Unions including Solidar belong to the United Labour Congress.",
            ("memberOf", "Solidar", "United Labour Congress", "-"),
        ),
        (
            "He sang with the Tide Band until 1985; the other members were Sam Price and Ida Holm.",
            ("memberOf", "Ida Holm", "Tide Band", "-"),
        ),
        (
            "Marta Lis works for Helvos Pharma. Her colleague Ann Lee left.",
            ("memberOf", "Ann Lee", "Helvos Pharma", "-"),
        ),
        (
            "The terminal is run by Nordkai, an operator. Jens Petersen joined the company in 2021.",
            ("memberOf", "Jens Petersen", "Nordkai", "-"),
        ),
    ],
)
def test_members_beside_others(text: str, claim: tuple[str, ...], tmp_path: Path):
    assert claim in stated(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Marta Lis works for Helvos Pharma. Her former colleague Ann Lee left.",
            ("memberOf", "Ann Lee", "Helvos Pharma", "-"),
        ),
        (
            "Marta Lis works for Helvos Pharma. Her colleague Ann Lee of Corvus Optics left.",
            ("memberOf", "Ann Lee", "Helvos Pharma", "-"),
        ),
        ("She met Ann Lee and Bea Poe of the Red Cross.", ("memberOf", "Ann Lee", "Red Cross", "-")),
        ("Ann Lee (Peru) met Bo Lind.", ("origin", "Ann Lee", "Peru", "from")),
        (
            "Igor Lund stood trial with the brothers Jan and Piet Hoek, both Dutch.",
            ("origin", "Igor Lund", "Netherlands", "nationality"),
        ),
    ],
)
def test_nothing_is_said_of_others(text: str, claim: tuple[str, ...], tmp_path: Path):
    assert claim[:3] not in {one[:3] for one in stated(tmp_path, text)}


def test_a_company_of_which_no_name_is_told_has_no_members(tmp_path: Path):
    assert not [one for one in stated(tmp_path, "Ann Lee joined the company in 2021.") if one[0] == "memberOf"]


@pytest.mark.parametrize(
    ("text", "subject", "place"),
    [
        ("Anna Berg (NOR) beat Lucia Ruiz (ESP) 6-4, 6-3.", "Lucia Ruiz", "Spain"),
        ("Yusuf Demir and Okan Tas, both Turkish, left.", "Yusuf Demir", "Turkey"),
        (
            "The dead were identified as Klaus Reiter, 52, and his son Jonas, 19, both from Innsbruck, Austria.",
            "Klaus Reiter",
            "Innsbruck",
        ),
        ("It was a Greek riveter, Dora Laskari, who called.", "Dora Laskari", "Greece"),
        ("Ms. Halloran, now 81 and living in Oregon, left.", "Halloran", "Oregon"),
        ("Ann Lee, a nurse from the Syrian town of Homs, left.", "Ann Lee", "Homs"),
        ("Ann Lee, who was born in Paris and holds Dutch citizenship, left.", "Ann Lee", "Netherlands"),
    ],
)
def test_where_they_are_from(text: str, subject: str, place: str, tmp_path: Path):
    assert ("origin", subject, place) in {one[:3] for one in stated(tmp_path, text)}


@pytest.mark.parametrize(
    ("text", "body", "place"),
    [
        (
            "The prize went to the Delft Institute of Water Research in Delft.",
            "Delft Institute of Water Research",
            "Delft",
        ),
        (
            "Ann Lee, a professor at the University of the Coast in Barranquilla, left.",
            "University of the Coast",
            "Barranquilla",
        ),
        ("Ann Lee, head of Corvus Optics, the Lagos-based firm that sold it, left.", "Corvus Optics", "Lagos"),
        ("She works for the Paris-based contractor Blue Ladder Ltd. The firm is small.", "Blue Ladder Ltd.", "Paris"),
    ],
)
def test_where_bodies_are(text: str, body: str, place: str, tmp_path: Path):
    assert ("locatedIn", body, place) in {one[:3] for one in stated(tmp_path, text)}


def test_a_people_before_a_name_is_no_part_of_it(tmp_path: Path):
    found = stated(tmp_path, "The American Zephyrine Thorne won the race.")
    assert ("origin", "Zephyrine Thorne", "United States") in {one[:3] for one in found}


def test_several_bodies_are_no_one_person(tmp_path: Path):
    found = stated(tmp_path, "The Tide Singers, led by Tunde Bakare, beat choirs from Latvia and Peru.")
    assert not [one for one in found if one[0] == "origin"]
