"""What an example's verb teaches is read from its nouns, with their own factuality."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.settings import Settings
from tests.integration.test_taught_relations import CASES, stated

FIRMS = Settings(only_ontology=CASES / "own-firms.ttl")


def acquired(text: str, folder: Path) -> set[tuple[str, str]]:
    claims = stated(text, "2026-03-11", FIRMS, folder)
    return {(one["polarity"], one["certainty"]) for one in claims if one["predicate"] == "acquired"}


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The acquisition of Halden Solar by Northwind Energy was approved.", ("affirmed", "certain")),
        ("Northwind Energy's purchase of Halden Solar closed in May.", ("affirmed", "certain")),
        ("After its purchase of Halden Solar, Northwind Energy grew.", ("affirmed", "certain")),
        ("The proposed acquisition of Halden Solar by Northwind Energy worries staff.", ("affirmed", "possible")),
        ("Northwind Energy abandoned its acquisition of Halden Solar.", ("negated", "certain")),
    ],
)
def test_an_action(text: str, factuality: tuple[str, str], tmp_path: Path):
    assert acquired(text, tmp_path) == {factuality}


@pytest.mark.parametrize(
    "text",
    [
        "Northwind Energy announced the acquisition of Halden Solar.",
        "Northwind Energy met the buyer of Halden Solar.",
    ],
)
def test_a_noun_whose_doer_is_not_told(text: str, tmp_path: Path):
    assert not acquired(text, tmp_path)
