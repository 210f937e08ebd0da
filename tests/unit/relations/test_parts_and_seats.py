"""Members named as some of several, people counted by where they are from, and bodies that are a place's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "members", "body"),
    [
        (
            "Two of the Harbour Board's outside members, Olga Lund and Tom Hale, voted no.",
            {"Olga Lund"},
            "Harbour Board",
        ),
        ("Harbour Board members Olga Lund and Tom Hale voted no.", {"Olga Lund", "Tom Hale"}, "Harbour Board"),
        ("Peru, Chile and Bolivia are part of the Andean League.", {"Peru", "Chile", "Bolivia"}, "Andean League"),
        ("Peru is part of the Andean League, as is Chile.", {"Chile"}, "Andean League"),
        ("The Andean League has 14 members, including Peru and Chile.", {"Peru", "Chile"}, "Andean League"),
        (
            "The Dockers' Union, affiliated to the Trades League, says it will strike.",
            {"Dockers' Union"},
            "Trades League",
        ),
        (
            "They are Olga Lund of the Polar Institute in Oslo, Tom Hale and Ana Kosta, both from the Tidal Institute.",
            {"Tom Hale", "Ana Kosta"},
            "Tidal Institute",
        ),
        ("Olga Lund replaced Tom Hale on the Harbour Board.", {"Olga Lund", "Tom Hale"}, "Harbour Board"),
        ("Giles Thorne, a Conservative, and Labour's Nasreen Malik voted against.", {"Nasreen Malik"}, "Labour Party"),
    ],
)
def test_members(tmp_path: Path, text: str, members: set[str], body: str):
    assert {(one, body) for one in members} <= {one[:2] for one in stated(tmp_path, text, "memberOf")}


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Olga Lund and her husband were on board.", "Olga Lund"),
        ("Labour Minister Fatima Begum will open the fair in Chennai.", "Fatima Begum"),
        (
            "They are Olga Lund of the Polar Institute in Oslo, Tom Hale and Ana Kosta, both from the Tidal Institute.",
            "Tidal Institute",
        ),
    ],
)
def test_no_members(tmp_path: Path, text: str, other: str):
    found = stated(tmp_path, text, "memberOf")
    assert ("Olga Lund", other) not in {one[:2] for one in found}
    assert other not in {one[0] for one in found}


@pytest.mark.parametrize(
    ("text", "origins"),
    [
        (
            "The firm sent its head, Olga Lund, the Korean manager Han Dong-wook and their counsel, Tom Hale.",
            {("Han Dong-wook", "South Korea")},
        ),
        (
            "She had her minister, Olga Lund, and a legal adviser, the Spanish professor Begoña Larra.",
            {("Begoña Larra", "Spain")},
        ),
        ("Among the dead were three Nepalis and two Indians.", {("Nepalis", "Nepal"), ("Indians", "India")}),
        (
            "Radu Ionescu, 39, a Romanian national living in Croydon, denies it.",
            {("Radu Ionescu", "Romania")},
        ),
        ("The boat carried 90 migrants, mostly from Guinea.", {("migrants", "Guinea")}),
        ("Sen. Tess Bright, a Republican from Ohio, asked for a recount.", {("Tess Bright", "Ohio")}),
    ],
)
def test_origins(tmp_path: Path, text: str, origins: set[tuple[str, str]]):
    assert {one[:2] for one in stated(tmp_path, text, "origin")} == origins


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("Of the 212 migrants, 140 were Syrians.", {("migrants", "212"), ("Syrians", "140")}),
        ("About 900 of the mine's 1,400 workers have walked out.", {("workers", "900"), ("workers", "1400")}),
        ("Roughly one in five of the workers is from Moldova.", set()),
    ],
)
def test_sizes(tmp_path: Path, text: str, sizes: set[tuple[str, str]]):
    assert {(one[0], str(one[1])) for one in stated(tmp_path, text, "groupSize")} == sizes


@pytest.mark.parametrize(
    ("text", "seats"),
    [
        ("Portuguese club Sporting Alvor signed him.", {("Sporting Alvor", "Portugal")}),
        ("Iceland's Valmor Group will buy the mill.", {("Valmor Group", "Iceland")}),
        ("Peru's Interior Ministry denied it.", set()),
        ("Peru's Labour Party denied it.", set()),
        ("Italy's Elisa Longo and Poland's Kasia Niewiad led.", set()),
    ],
)
def test_seats(tmp_path: Path, text: str, seats: set[tuple[str, str]]):
    assert {one[:2] for one in stated(tmp_path, text, "locatedIn")} == seats
