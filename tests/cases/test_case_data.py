"""The cases hold together: gold facts belong to the examples as they stand, and every case is complete."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parent
EXAMPLES = CASES.parents[1] / "examples"


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def example_texts() -> dict[str, str]:
    """The text of each example by its id: a file's stem, or a record's id."""
    texts: dict[str, str] = {}
    for path in sorted(EXAMPLES.iterdir()):
        if path.suffix == ".jsonl":
            texts |= {record["id"]: record["text"] for record in read_lines(path)}
        elif path.suffix in {".txt", ".md", ".html"}:
            texts[path.stem] = path.read_bytes().decode("utf-8")
    return texts


GOLD = read_lines(CASES / "examples-gold.jsonl")


def test_every_example_has_gold() -> None:
    assert sorted(document["id"] for document in GOLD) == sorted(example_texts())


@pytest.mark.parametrize("document", GOLD, ids=[document["id"] for document in GOLD])
def test_gold_is_of_the_text_as_it_stands(document: dict[str, Any]) -> None:
    text = example_texts()[document["id"]]
    assert hashlib.sha256(text.encode("utf-8")).hexdigest() == document["text_sha256"]
    meetings = {fact["meeting"] for fact in document["facts"] if fact["predicate"] == "meeting"}
    attended = {fact["meeting"] for fact in document["facts"] if fact["predicate"] == "attended"}
    assert meetings == attended
    for fact in document["facts"]:
        evidence = fact["evidence"]
        if evidence is not None:
            start, end = evidence
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip() == text[start:end]


@pytest.mark.parametrize(
    "name",
    [
        "alternations",
        "factuality",
        "own-ontology-sentences",
        "own-firms-sentences",
        "own-arms-sentences",
        "own-custody-sentences",
        "own-money-sentences",
        "own-public-sentences",
        "own-rivals-sentences",
        "own-mines-sentences",
        "own-law-sentences",
        "own-land-sentences",
        "own-health-sentences",
        "own-figures-sentences",
        "own-lives-sentences",
        "own-asylum-sentences",
        "own-protests-sentences",
        "own-attacks-sentences",
        "own-elections-sentences",
        "own-politics-sentences",
        "own-sport-sentences",
        "own-science-sentences",
        "own-labour-sentences",
        "acquired-sentences",
    ],
)
def test_cases_are_complete(name: str) -> None:
    cases = read_lines(CASES / f"{name}.jsonl")
    assert len({case["id"] for case in cases}) == len(cases)
    for case in cases:
        assert case["text"]
        assert case["published"]
        if name != "factuality":
            assert case["expect"] or case["forbid"], case["id"]
