"""What examples of relations between actors teach, and what they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.pipeline import extract
from kg.settings import Settings
from tests.integration.test_taught_relations import CASES, stated

POLITICS = Settings(only_ontology=CASES / "own-politics.ttl")
SPORT = Settings(only_ontology=CASES / "own-sport.ttl")


def told(text: str, settings: Settings, folder: Path) -> set[tuple[str, str, str]]:
    claims = stated(text, "2026-03-11", settings, folder)
    return {(one["predicate"], one["subject"][0], one["object"][0]) for one in claims}


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("Goran Abara's party lost the vote.", SPORT),
        ("Ilse Brandt of the Farmers' Union was there.", SPORT),
        ("The Farmers' Union's Ilse Brandt was there.", SPORT),
        ("Ilse Brandt's new party lost the vote.", SPORT),
        ("The police have named the man.", POLITICS),
        ("The Senate backs Baltic Shipping.", POLITICS),
        ("Ilse Brandt, backed by Goran Abara, asked for a vote.", POLITICS),
    ],
)
def test_an_example_does_not_teach_what_only_has_its_shape(text: str, settings: Settings, tmp_path: Path):
    assert told(text, settings, tmp_path) == set()


@pytest.mark.parametrize(
    ("text", "settings", "claim"),
    [
        ("Goran Abara's rival Ilse Brandt left.", SPORT, ("rivalOf", "Goran Abara", "Ilse Brandt")),
        ("Goran Abara and Ilse Brandt quarrelled.", SPORT, ("rivalOf", "Goran Abara", "Ilse Brandt")),
        (
            "The Farmers' Party and the Workers' Party formed a coalition.",
            POLITICS,
            ("coalitionWith", "Farmers' Party", "Workers' Party"),
        ),
        ("Goran Abara backed Ilse Brandt for governor.", POLITICS, ("endorsed", "Goran Abara", "Ilse Brandt")),
        (
            "Goran Abara's defection to the Farmers' Party hurt.",
            POLITICS,
            ("switchedTo", "Goran Abara", "Farmers' Party"),
        ),
    ],
)
def test_an_example_teaches_what_says_the_same(
    text: str, settings: Settings, claim: tuple[str, str, str], tmp_path: Path
):
    assert claim in told(text, settings, tmp_path)


def test_who_quarrels_with_a_third_is_no_rival_of_who_stands_beside(tmp_path: Path):
    found = told("Goran Abara and Ilse Brandt quarrelled with Tom Selim.", SPORT, tmp_path)
    assert ("rivalOf", "Goran Abara", "Ilse Brandt") not in found


@pytest.mark.parametrize(
    ("text", "settings", "name", "value"),
    [
        ("Arsenal beat Chelsea 3-1.", SPORT, "score", "3-1"),
        ("Arsenal beat Chelsea on 3 May.", SPORT, "score", None),
        ("Goran Abara named Ilse Brandt finance minister.", POLITICS, "post", "finance minister"),
        ("Goran Abara named Ilse Brandt as ambassador.", POLITICS, "post", "ambassador"),
        ("Ilse Brandt was appointed finance minister by Goran Abara.", POLITICS, "post", "finance minister"),
        ("Ilse Brandt, whom Goran Abara appointed as finance minister, left.", POLITICS, "post", "finance minister"),
    ],
)
def test_details_are_whole_and_no_party_again(
    text: str, settings: Settings, name: str, value: str | None, tmp_path: Path
):
    path = tmp_path / "case.txt"
    path.write_text(text, "utf-8")
    claims = extract([str(path)], settings).claims
    assert {dict(one.qualifiers).get(name) for one in claims} == {value}
