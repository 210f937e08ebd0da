"""How well confidence tells what is right: the reliability of claims by bins, and the expected calibration error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bin:
    """The claims whose confidence is from ``low`` to ``high``: how many, their mean confidence, the share of right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


def reliability(judged: Iterable[tuple[float, bool]], bins: int = 10) -> tuple[Bin, ...]:
    """Bins of equal width from 0 to 1 that hold any claim, in their order (DeGroot and Fienberg 1983)."""
    held: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in judged:
        held.setdefault(min(int(confidence * bins), bins - 1), []).append((confidence, right))
    return tuple(
        Bin(
            number / bins,
            (number + 1) / bins,
            len(found),
            sum(confidence for confidence, _ in found) / len(found),
            sum(right for _, right in found) / len(found),
        )
        for number, found in sorted(held.items())
    )


def calibration_error(bins: Sequence[Bin]) -> float:
    """The expected calibration error: how far the share of right is from mean confidence, weighted by claims (Naeini
    and others 2015)."""
    total = sum(one.count for one in bins)
    return sum(one.count * abs(one.right - one.confidence) for one in bins) / total if total else 0.0
