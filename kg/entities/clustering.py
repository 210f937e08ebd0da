"""Records to clusters: the strongest evidence first, never against a contradiction, never by a toss-up."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from kg.entities.records import Record
from kg.entities.scoring import THRESHOLD, Comparison

MARGIN = 2.0
_ASKED = 10
BRIDGING = 9.0
"""A record that scores so much with each of two whose names differ shows that one has both names."""
"""Two candidates that contradict each other are a toss-up when their scores differ by less."""


class Conflict(IntEnum):
    """Whether two records can be one: nothing tells against it, their names alone do, or more."""

    NONE = 0
    OF_NAMES = 1
    WHOLLY = 2


Pair = tuple[int, int]
_OPEN, _DECIDED, _DIFFERENT, _CONTRADICTION, _BELOW, _AMBIGUOUS, _JOINED = range(7)
_VERDICTS = ("", "decided", "different", "contradiction", "below", "ambiguous", "joined")
_SETTLED = frozenset({_DECIDED, _DIFFERENT, _CONTRADICTION})


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


@dataclass(frozen=True, slots=True)
class Clustering:
    """``root`` of each record; the verdict on each pair that was compared or decided on, in order."""

    root: Sequence[int]
    compared: Comparisons
    verdict: bytearray
    decided: Mapping[Pair, str]

    def verdicts(self) -> Iterator[tuple[Pair, str, Comparison | None]]:
        for place in range(len(self.compared)):
            yield self.compared.pair(place), _VERDICTS[self.verdict[place]], self.compared.at(place)
        for pair, verdict in sorted(self.decided.items()):
            yield pair, verdict, None


def cluster_records(
    records: Sequence[Record],
    compared: Comparisons,
    contradict: Callable[[int, int], Conflict],
    together: Iterable[Pair],
    apart: frozenset[Pair],
) -> Clustering:
    """The clusters. ``together`` and ``apart`` are what people decided; these come first and hold.

    1. Pairs of full names at or above the threshold are joined in order of score, unless any two records of the two
       clusters contradict. A record that as good as equally fits two that contradict each other joins neither.
    2. A partial name (a surname, initials, an acronym) joins the one cluster that it fits best, if no other comes near.
    3. Partial names that found no cluster are joined among themselves as in 1, but for those that several came near;
       so are those that fit each other better than any full name, and then together to one that fits all of them.
    """
    clusters = _Clusters(records, contradict, apart, compared)
    verdict = bytearray(len(compared))
    decided: dict[Pair, str] = {}
    for one, other in sorted(together):
        clusters.join(one, other)
        pair = (min(one, other), max(one, other))
        place = compared.find(pair)
        if place is None:
            decided[pair] = "decided"
        else:
            verdict[place] = _DECIDED
    strong, full = array("I"), array("I")
    for place, score in enumerate(compared.scores):
        one, other = compared.pair(place)
        if score >= THRESHOLD:
            strong.append(place)
            if not (records[one].partial or records[other].partial):
                full.append(place)
        if apart and (one, other) in apart:
            verdict[place] = _DIFFERENT
        elif verdict[place] == _OPEN:
            weak = _BELOW if score < THRESHOLD else _OPEN
            verdict[place] = _CONTRADICTION if compared.at(place).contradiction else weak

    _join_all(full, compared, clusters, _torn(full, compared, clusters), verdict)

    waiting: list[int] = []
    several = _join_partial(records, strong, compared, clusters, verdict, waiting)
    rest = array("I")
    for place in strong:
        one, other = compared.pair(place)
        partial = records[one].partial + records[other].partial
        if partial and not several & {one, other} and (partial == 2 or verdict[place] == _OPEN):
            rest.append(place)
    _join_all(rest, compared, clusters, _torn(rest, compared, clusters), verdict)
    _join_waiting(records, waiting, compared, clusters, verdict)
    for place in range(len(compared)):
        if verdict[place] == _OPEN:
            one, other = compared.pair(place)
            verdict[place] = _JOINED if clusters.find(one) == clusters.find(other) else _CONTRADICTION
    return Clustering([clusters.find(number) for number in range(len(records))], compared, verdict, decided)


def _join_all(
    places: array[int], compared: Comparisons, clusters: _Clusters, torn: frozenset[int], verdict: bytearray
) -> None:
    if not places:
        return
    chosen = np.frombuffer(places, np.uint32)
    order = np.argsort(-np.frombuffer(compared.scores, np.float64)[chosen], kind="stable")
    for place in array("I", chosen[order].tobytes()):
        if verdict[place] in _SETTLED:
            continue
        pair = compared.pair(place)
        if place in torn:
            verdict[place] = _AMBIGUOUS
        elif clusters.can_join(*pair):
            clusters.join(*pair)
            verdict[place] = _JOINED
        else:
            verdict[place] = _CONTRADICTION


def _torn(places: array[int], compared: Comparisons, clusters: _Clusters) -> frozenset[int]:
    """The pairs of records that fit, as good as equally, two others that contradict each other."""
    torn: set[int] = set()
    for number, found in compared.around(places):
        fitting = [
            (other, place)
            for other, place in found
            if not compared.at(place).contradiction and not (clusters.apart and compared.pair(place) in clusters.apart)
        ]
        if len(fitting) < 2:
            continue
        best = max(compared.scores[place] for _, place in fitting)
        near = sorted((other, place) for other, place in fitting if best - compared.scores[place] < MARGIN)
        if any(clusters.parts(near[0][0], other, number) for other, _ in near[1:]):
            torn.update(place for _, place in near)
    return frozenset(torn)


def _closest_parts(
    records: Sequence[Record], strong: array[int], compared: Comparisons, verdict: bytearray
) -> dict[int, float]:
    """For each partial record the best score with another one."""
    found: dict[int, float] = {}
    for place in strong:
        one, other = compared.pair(place)
        if records[one].partial and records[other].partial and verdict[place] == _OPEN:
            for number in (one, other):
                found[number] = max(found.get(number, 0.0), compared.scores[place])
    return found


def _join_waiting(
    records: Sequence[Record], waiting: list[int], compared: Comparisons, clusters: _Clusters, verdict: bytearray
) -> None:
    """Joins partial records that go together to a full name that fits each of them."""
    for place in sorted(waiting, key=lambda one: (-compared.scores[one], one)):
        pair = compared.pair(place)
        partial, whole = pair if records[pair[0]].partial else pair[::-1]
        if clusters.fit_all(partial, whole) and clusters.can_join(*pair):
            clusters.join(*pair)
            verdict[place] = _JOINED


def _join_partial(
    records: Sequence[Record],
    strong: array[int],
    compared: Comparisons,
    clusters: _Clusters,
    verdict: bytearray,
    waiting: list[int],
) -> set[int]:
    """Joins each partial record to its cluster of full names; the records for which several came near. ``waiting`` are
    the pairs of those that fit another partial record better."""
    candidates: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    for place in strong:
        one, other = compared.pair(place)
        if records[one].partial == records[other].partial or verdict[place] != _OPEN:
            continue
        partial, whole = (one, other) if records[one].partial else (other, one)
        score = compared.scores[place]
        known = candidates[partial].get(clusters.find(whole))
        if known is None or score > known[0]:
            candidates[partial][clusters.find(whole)] = (score, place)
    several: set[int] = set()
    joins: list[tuple[float, int]] = []
    closest = _closest_parts(records, strong, compared, verdict)
    for partial, fitting in candidates.items():
        ranked = sorted(fitting.values(), key=lambda one: (-one[0], one[1]))
        if closest.get(partial, 0.0) - ranked[0][0] >= MARGIN:
            waiting += [place for _, place in ranked[:1]]
            for _, place in ranked:
                verdict[place] = _BELOW
        elif len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN:
            several.add(partial)
            for _, place in ranked:
                verdict[place] = _AMBIGUOUS
        else:
            joins.append(ranked[0])
            for _, place in ranked[1:]:
                verdict[place] = _BELOW
    for _, place in sorted(joins, key=lambda one: (-one[0], one[1])):
        pair = compared.pair(place)
        if clusters.can_join(*pair):
            clusters.join(*pair)
            verdict[place] = _JOINED
        else:
            verdict[place] = _CONTRADICTION
    return several


class _Clusters:
    def __init__(
        self,
        records: Sequence[Record],
        contradict: Callable[[int, int], Conflict],
        apart: frozenset[Pair],
        compared: Comparisons,
    ) -> None:
        self._parents = list(range(len(records)))
        self._members: dict[int, list[int]] = {number: [number] for number in range(len(records))}
        self._contradict = contradict
        self._records, self._compared = records, compared
        self.apart = apart

    def find(self, number: int) -> int:
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number

    def conflict(self, one: int, other: int) -> Conflict:
        if (min(one, other), max(one, other)) in self.apart:
            return Conflict.WHOLLY
        return self._contradict(one, other)

    def can_join(self, one: int, other: int) -> bool:
        first, second = self.find(one), self.find(other)
        if first == second:
            return True
        some, others = self._members[first], self._members[second]
        for a in some:
            for b in others:
                found = self.conflict(a, b)
                if found is Conflict.WHOLLY or (found and not self._is_bridged(a, b, (*some, *others))):
                    return False
        return True

    def fit_all(self, one: int, other: int) -> bool:
        """Whether each of the first records of the one's cluster fits some of the other's."""
        some, others = self._members[self.find(one)][:_ASKED], self._members[self.find(other)][:_ASKED]
        return all(any(self._scores(a, b) >= THRESHOLD for b in others) for a in some)

    def _scores(self, one: int, other: int) -> float:
        place = self._compared.find((min(one, other), max(one, other)))
        return 0.0 if place is None else self._compared.scores[place]

    def parts(self, one: int, other: int, third: int) -> bool:
        """Whether two contradict each other, and not only as two names of the third do."""
        found = self.conflict(one, other)
        return found is Conflict.WHOLLY or (bool(found) and not self._is_bridged(one, other, (third,)))

    def _is_bridged(self, one: int, other: int, members: Iterable[int]) -> bool:
        """Whether names that differ are both those of a third, in full: of who married, of what was renamed."""
        return any(
            not self._records[third].partial and self._fits(one, third) and self._fits(other, third)
            for third in members
            if third not in (one, other)
        )

    def _fits(self, one: int, third: int) -> bool:
        place = self._compared.find((min(one, third), max(one, third)))
        return place is not None and self._compared.scores[place] >= BRIDGING and not self.conflict(one, third)

    def join(self, one: int, other: int) -> None:
        """The least number of a cluster is its root."""
        first, second = sorted((self.find(one), self.find(other)))
        if first != second:
            self._parents[second] = first
            self._members[first] += self._members.pop(second)
