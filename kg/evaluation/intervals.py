"""Confidence intervals by the bootstrap over documents (Efron and Tibshirani 1993, percentile method)."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from kg.evaluation.scoring import Evaluation, Score

_SEED = 1993
_SAMPLES = 1000


def interval(scores: Sequence[Score], level: float = 0.95, samples: int = _SAMPLES) -> tuple[float, float]:
    """The bounds of F1 at the given level when the documents are drawn anew, with replacement.

    The seed is fixed: the same scores give the same bounds. Of no documents both bounds are 0.
    """
    if not scores:
        return 0.0, 0.0
    draw = random.Random(_SEED)
    drawn = []
    for _ in range(samples):
        chosen = [scores[int(draw.random() * len(scores))] for _ in scores]
        found, gold = sum(one.found for one in chosen), sum(one.gold for one in chosen)
        drawn.append(Score(found, gold, sum(one.predicted for one in chosen)).f1)
    drawn.sort()
    tail = (1 - level) / 2
    return drawn[int(tail * (samples - 1))], drawn[round((1 - tail) * (samples - 1))]


def intervals(evaluation: Evaluation) -> Mapping[str, tuple[float, float]]:
    """The bounds of F1 of each relation, and of the core relations together as ``CORE``."""
    found = {
        name: interval([parts.get(name, Score()) for _, parts in sorted(evaluation.parts.items())])
        for name in evaluation.relations
    }
    return {**found, "CORE": interval([score for _, score in sorted(evaluation.documents.items())])}
