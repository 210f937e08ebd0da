"""Recorded figures: what a set of articles scored, and what fell since."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kg.errors import InputError
from kg.evaluation.scoring import Evaluation, Score

Figures = Mapping[str, Mapping[str, float]]
"""For each relation, and for CORE: precision, recall and f1 with four digits, and the number of gold facts."""

TOLERANCE = 0.01


def figures_of(evaluation: Evaluation) -> Figures:
    """The figures of an evaluation, of relations that the gold has facts of."""
    rows = (*evaluation.relations.items(), ("CORE", evaluation.core))
    return {name: _figures(score) for name, score in rows if score.gold}


def _figures(score: Score) -> Mapping[str, float]:
    return {
        "precision": round(score.precision, 4),
        "recall": round(score.recall, 4),
        "f1": round(score.f1, 4),
        "gold": score.gold,
    }


def falls(recorded: Figures, now: Figures, tolerance: float = TOLERANCE) -> tuple[str, ...]:
    """A sentence for each recorded F1 that is now lower by more than the tolerance (or no longer there)."""
    found = []
    for name, figures in sorted(recorded.items()):
        before, after = figures["f1"], now.get(name, {}).get("f1", 0.0)
        if after < before - tolerance - 1e-9:
            found.append(f"F1 of {name} fell from {before:.4f} to {after:.4f}")
    return tuple(found)


def read_figures(path: Path) -> Mapping[str, Figures]:
    """The recorded figures of each set of articles. Raises ``InputError`` for a file that holds none."""
    try:
        record = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"cannot read the recorded figures {path}: {error}; run scripts/evaluate --record") from error
    return {name: figures for name, figures in record.items() if isinstance(figures, dict)}


def replace_section(text: str, name: str, content: str) -> str:
    """The text with what stands between the markers of a section replaced; prose around them stays.

    Raises ``InputError`` where the text lacks the markers.
    """
    start, end = f"<!-- {name}: written by scripts/evaluate -->", f"<!-- {name}: end -->"
    if text.count(start) != 1 or text.count(end) != 1 or text.index(start) > text.index(end):
        raise InputError(f"the text has no section {name!r}; put the lines '{start}' and '{end}' into it")
    head, tail = text.split(start)[0], text.split(end)[1]
    return f"{head}{start}\n{content.strip()}\n{end}{tail}"
