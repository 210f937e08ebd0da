"""The pairs of records that were compared, in few bytes."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator

import numpy as np

from kg.entities.scoring import Comparison

Pair = tuple[int, int]


class Comparisons:
    """The pairs that were compared, each by its place in their order: what many have in common is held once."""

    def __init__(self) -> None:
        self._pairs, self._which = array("Q"), array("I")
        self._kinds: list[Comparison] = []
        self._known: dict[Comparison, int] = {}
        self.scores = array("d")

    def add(self, one: int, other: int, comparison: Comparison) -> None:
        """Pairs come in order."""
        kind = self._known.setdefault(comparison, len(self._kinds))
        if kind == len(self._kinds):
            self._kinds.append(comparison)
        self._pairs.append(one << 32 | other)
        self._which.append(kind)
        self.scores.append(comparison.score)

    def __len__(self) -> int:
        return len(self._pairs)

    def pair(self, place: int) -> Pair:
        packed = self._pairs[place]
        return packed >> 32, packed & 0xFFFFFFFF

    def at(self, place: int) -> Comparison:
        return self._kinds[self._which[place]]

    def find(self, pair: Pair) -> int | None:
        """The place of a pair; None where it was not compared."""
        packed = pair[0] << 32 | pair[1]
        place = bisect_left(self._pairs, packed)
        return place if place < len(self._pairs) and self._pairs[place] == packed else None

    def around(self, places: array[int]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
        """Each record with those that it stands in one of these pairs with, and the pair's place."""
        if not places:
            return
        chosen = np.frombuffer(places, np.uint32)
        pairs = np.frombuffer(self._pairs, np.uint64)[chosen]
        halves = ((pairs >> np.uint64(32)).astype(np.uint32), (pairs & np.uint64(0xFFFFFFFF)).astype(np.uint32))
        numbers = np.concatenate(halves)
        order = np.argsort(numbers, kind="stable")
        bounds = np.flatnonzero(np.diff(numbers[order])) + 1
        others, at = np.concatenate(halves[::-1])[order], np.concatenate((chosen, chosen))[order]
        for start, end in zip([0, *bounds.tolist()], [*bounds.tolist(), len(order)], strict=True):
            number = int(numbers[order[start]])
            yield number, list(zip(others[start:end].tolist(), at[start:end].tolist(), strict=True))
