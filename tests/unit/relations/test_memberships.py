"""Members of parties, teams, alliances and committees, as their posts, their states and those beside them tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_loose_wordings import stated


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Goalkeeper Ana Brito and striker Rita Leal scored for Hanko IK. Hanko IK won the cup.",
            ("memberOf", "Rita Leal", "Hanko IK", "-"),
        ),
        ("Goalkeepers: Ana Brito (Hanko), Rita Leal (Slovan).", ("memberOf", "Rita Leal", "Slovan", "-")),
        ("Ana Brito was elected on the Unity Front ticket in 2021.", ("memberOf", "Ana Brito", "Unity Front", "-")),
        (
            "Ann Lee will sit on the Flood Commission with Judge Niall Crowe and Bea Poe.",
            ("memberOf", "Niall Crowe", "Flood Commission", "-"),
        ),
        (
            "The Finance Committee's top Democrat, Carla Ruiz, agreed.",
            ("memberOf", "Carla Ruiz", "Finance Committee", "-"),
        ),
        (
            "He praised the Northern Alliance, which also includes the Lake Movement.",
            ("memberOf", "Lake Movement", "Northern Alliance", "-"),
        ),
        ("Ana Brito, of the Green group, said no.", ("memberOf", "Ana Brito", "Green Party", "-")),
        (
            "Hanko IK have signed Ana Brito on a three-year deal from Slovan Trnice.",
            ("memberOf", "Ana Brito", "Slovan Trnice", "former"),
        ),
        ("Ana Brito was thrown out of the Unity Front.", ("memberOf", "Ana Brito", "Unity Front", "former")),
        ("Hamburg Lions took the lead through Amara Diallo.", ("memberOf", "Amara Diallo", "Hamburg Lions", "-")),
        ("NATO members Poland and Hungary rejected the plan.", ("memberOf", "Hungary", "NATO", "-")),
        ("Two Andean Pact members, Peru and Chile, objected.", ("memberOf", "Chile", "Andean Pact", "-")),
        ("The Andean Pact is made up of Peru and Chile.", ("memberOf", "Chile", "Andean Pact", "-")),
        ("Defeated Tory Basil Whitcombe left.", ("memberOf", "Basil Whitcombe", "Conservative Party", "-")),
        (
            "The Tide Choir won. Ana Brito and Rita Leal, both members of the choir, sang.",
            ("memberOf", "Rita Leal", "Tide Choir", "-"),
        ),
        (
            "Council members Rita Alvarez, Doug Stone, Mei Lin and Terrence Watts voted in favor.",
            ("holdsRole", "Terrence Watts", "-", "Council member"),
        ),
    ],
)
def test_who_is_a_member(text: str, claim: tuple[str, ...], tmp_path: Path):
    assert claim in stated(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Amy Prewitt, a Democrat who sits on the panel, agreed.", ("memberOf", "Democratic Party", "panel")),
        ("Coach Ana Brito spoke. Hanko IK won. Hanko IK are top.", ("memberOf", "Ana Brito", "Hanko IK")),
        ("Ana Brito fought the claim in court.", ("memberOf", "Ana Brito", "court")),
        ("Ann Lee left. Her fellow councillor Bea Poe agreed.", ("holdsRole", "Bea Poe", "Ann Lee")),
        (
            "Ana Brito, a lawmaker from the Democratic Regions party, left.",
            ("memberOf", "Ana Brito", "Democratic Party"),
        ),
    ],
)
def test_who_is_none(text: str, claim: tuple[str, ...], tmp_path: Path):
    assert claim not in {one[:3] for one in stated(tmp_path, text)}


def test_fellow_before_a_post_is_no_post(tmp_path: Path):
    found = stated(tmp_path, "Fellow Labour deputies Ann Lee and Bea Poe agreed.")
    assert len([one for one in found if one[0] == "holdsRole" and one[1] == "Ann Lee"]) == 1
