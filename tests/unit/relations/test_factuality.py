"""Polarity, certainty, tense, status and speaker of a meeting that a sentence speaks of."""

from pathlib import Path

import pytest

from kg.ontology import local_name
from kg.pipeline import extract
from kg.settings import Settings


def judged(folder: Path, text: str) -> tuple[str, ...]:
    """(polarity, certainty, tense, status) of Ruiz's part in a meeting."""
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(published="2026-03-11"))
    names = {chain.id: chain.name for chain in extraction.chains}
    found = [
        (str(one.polarity), str(one.certainty), str(one.tense), dict(one.qualifiers)["status"])
        for one in extraction.claims
        if local_name(one.predicate) == "attended" and names[one.subject] == "Ana Ruiz"
    ]
    assert len(found) == 1
    return found[0]


def speaker(folder: Path, text: str) -> str | None:
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(published="2026-03-11"))
    names = {chain.id: chain.name for chain in extraction.chains}
    said = [one.attributed_to for one in extraction.claims if local_name(one.predicate) == "attended"]
    assert len(set(said)) == 1
    return names.get(said[0] or "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Governor Ana Ruiz met Mayor Tom Miller.", "affirmed certain past held"),
        ("Governor Ana Ruiz did not meet Mayor Tom Miller.", "negated certain past held"),
        ("Governor Ana Ruiz refused to meet Mayor Tom Miller.", "negated certain past held"),
        ("Governor Ana Ruiz denied having met Mayor Tom Miller.", "negated certain past held"),
        ("Governor Ana Ruiz skipped the meeting with Mayor Tom Miller.", "negated certain past held"),
        ("Governor Ana Ruiz stayed away from the summit.", "negated certain past held"),
        ("Reports that Governor Ana Ruiz met Mayor Tom Miller are false.", "negated certain past held"),
        ("There is no evidence that Governor Ana Ruiz met Mayor Tom Miller.", "affirmed possible past held"),
        ("Governor Ana Ruiz will not meet Mayor Tom Miller.", "negated certain future planned"),
        ("Governor Ana Ruiz has no plans to meet Mayor Tom Miller.", "negated certain future planned"),
        ("Governor Ana Ruiz is due to meet Mayor Tom Miller.", "affirmed certain future planned"),
        ("Governor Ana Ruiz plans to meet Mayor Tom Miller.", "affirmed certain future planned"),
        ("Governor Ana Ruiz leaves on Friday to meet Mayor Tom Miller.", "affirmed certain future planned"),
        ("Governor Ana Ruiz flew to Paris to meet Mayor Tom Miller.", "affirmed certain past held"),
        ("The planned summit of Governor Ana Ruiz and Mayor Tom Miller began.", "affirmed certain past held"),
        ("A meeting between Governor Ana Ruiz and Mayor Tom Miller was called off.", "affirmed certain past cancelled"),
        ("Governor Ana Ruiz hopes to meet Mayor Tom Miller.", "affirmed possible future proposed"),
        ("Governor Ana Ruiz called for a summit with Mayor Tom Miller.", "affirmed possible future proposed"),
        ("Governor Ana Ruiz was invited to the summit.", "affirmed possible future proposed"),
        ("Governor Ana Ruiz reportedly met Mayor Tom Miller.", "affirmed possible past held"),
        ("Governor Ana Ruiz is said to have met Mayor Tom Miller.", "affirmed possible past held"),
        ("If Governor Ana Ruiz meets Mayor Tom Miller, prices fall.", "affirmed possible future held"),
        ("Will Ana Ruiz attend the summit?", "affirmed possible future planned"),
        ("Governor Ana Ruiz could meet Mayor Tom Miller.", "affirmed possible future held"),
    ],
)
def test_what_is_said_of_a_meeting(tmp_path: Path, text: str, expected: str):
    assert judged(tmp_path, text) == tuple(expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Governor Ana Ruiz met Mayor Tom Miller.", None),
        ("Judge Eva Stone said that Governor Ana Ruiz met Mayor Tom Miller.", "Eva Stone"),
        ("Governor Ana Ruiz denied that she had met Mayor Tom Miller.", "Ana Ruiz"),
        ("“It was late. Ana Ruiz met Tom Miller. Nobody slept,” Judge Eva Stone said.", "Eva Stone"),
        ("“It was late,” Judge Eva Stone said. “Ana Ruiz met Tom Miller.”", "Eva Stone"),
        ("Governor Ana Ruiz wants to meet Mayor Tom Miller.", None),
    ],
)
def test_who_says_so(tmp_path: Path, text: str, expected: str | None):
    assert speaker(tmp_path, text) == expected


def test_who_is_urged_is_the_one_to_act(tmp_path: Path):
    text = "Judge Eva Stone urged Governor Ana Ruiz to meet Mayor Tom Miller."
    assert judged(tmp_path, text) == ("affirmed", "possible", "future", "proposed")
