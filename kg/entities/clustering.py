"""Records to clusters: the strongest evidence first, never against a contradiction, never by a toss-up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.entities.records import Record
from kg.entities.scoring import THRESHOLD, Comparison

MARGIN = 2.0
"""Two candidates that contradict each other are a toss-up when their scores differ by less."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Clustering:
    """``root`` of each record; the verdict on each pair that was compared."""

    root: tuple[int, ...]
    verdicts: Mapping[Pair, str]


def cluster_records(
    records: Sequence[Record],
    compared: Mapping[Pair, Comparison],
    contradict: Callable[[int, int], bool],
    together: Iterable[Pair],
    apart: frozenset[Pair],
) -> Clustering:
    """The clusters. ``together`` and ``apart`` are what people decided; these come first and hold.

    1. Pairs of full names at or above the threshold are joined in order of score, unless any two records of the two
       clusters contradict. A record that as good as equally fits two that contradict each other joins neither.
    2. A partial name (a surname, initials, an acronym) joins the one cluster that it fits best, if no other comes near.
    3. Partial names that found no cluster are joined among themselves as in 1, but for those that several came near.
    """
    clusters = _Clusters(records, contradict, apart)
    verdicts: dict[Pair, str] = {}
    for one, other in sorted(together):
        clusters.join(one, other)
        verdicts[(min(one, other), max(one, other))] = "decided"
    strong = {pair: found for pair, found in compared.items() if found.score >= THRESHOLD}
    for pair, found in compared.items():
        if pair in apart:
            verdicts[pair] = "different"
        elif pair not in verdicts:
            weak = "below" if found.score < THRESHOLD else ""
            verdicts[pair] = "contradiction" if found.contradiction else weak

    full = {pair for pair in strong if not (records[pair[0]].partial or records[pair[1]].partial)}
    torn = _torn(full, strong, clusters)
    _join_all(full, strong, clusters, torn, verdicts)

    several = _join_partial(records, strong, clusters, verdicts)
    rest = {
        pair
        for pair in strong
        if pair not in full
        and not (several & set(pair))
        and ((records[pair[0]].partial and records[pair[1]].partial) or verdicts[pair] == "")
    }
    _join_all(rest, strong, clusters, _torn(rest, strong, clusters), verdicts)
    for pair, verdict in verdicts.items():
        if not verdict:
            same = clusters.find(pair[0]) == clusters.find(pair[1])
            verdicts[pair] = "joined" if same else "contradiction"
    return Clustering(tuple(clusters.find(number) for number in range(len(records))), verdicts)


def _join_all(
    pairs: Iterable[Pair],
    strong: Mapping[Pair, Comparison],
    clusters: _Clusters,
    torn: set[Pair],
    verdicts: dict[Pair, str],
) -> None:
    for pair in sorted(pairs, key=lambda one: (-strong[one].score, one)):
        if verdicts[pair] in ("different", "decided", "contradiction"):
            continue
        if pair in torn:
            verdicts[pair] = "ambiguous"
        elif clusters.can_join(*pair):
            clusters.join(*pair)
            verdicts[pair] = "joined"
        else:
            verdicts[pair] = "contradiction"


def _torn(pairs: Iterable[Pair], strong: Mapping[Pair, Comparison], clusters: _Clusters) -> set[Pair]:
    """The pairs of records that fit, as good as equally, two others that contradict each other."""
    partners: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for one, other in pairs:
        if not strong[(one, other)].contradiction and (one, other) not in clusters.apart:
            partners[one].append((strong[(one, other)].score, other))
            partners[other].append((strong[(one, other)].score, one))
    torn: set[Pair] = set()
    for number, found in partners.items():
        best = max(score for score, _ in found)
        near = sorted(other for score, other in found if best - score < MARGIN)
        if len(near) > 1 and any(clusters.conflict(near[0], other) for other in near[1:]):
            torn.update((min(number, other), max(number, other)) for other in near)
    return torn


def _join_partial(
    records: Sequence[Record], strong: Mapping[Pair, Comparison], clusters: _Clusters, verdicts: dict[Pair, str]
) -> set[int]:
    """Joins each partial record to its cluster of full names; the records for which several came near."""
    candidates: dict[int, dict[int, tuple[float, Pair]]] = defaultdict(dict)
    for pair, found in sorted(strong.items()):
        one, other = pair
        if records[one].partial == records[other].partial or verdicts[pair] not in ("",):
            continue
        partial, whole = (one, other) if records[one].partial else (other, one)
        known = candidates[partial].get(clusters.find(whole))
        if known is None or found.score > known[0]:
            candidates[partial][clusters.find(whole)] = (found.score, pair)
    several: set[int] = set()
    joins: list[tuple[float, Pair]] = []
    for partial, fitting in candidates.items():
        ranked = sorted(fitting.values(), key=lambda one: (-one[0], one[1]))
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN:
            several.add(partial)
            for _, pair in ranked:
                verdicts[pair] = "ambiguous"
        else:
            joins.append(ranked[0])
            for _, pair in ranked[1:]:
                verdicts[pair] = "below"
    for _, pair in sorted(joins, key=lambda one: (-one[0], one[1])):
        if clusters.can_join(*pair):
            clusters.join(*pair)
            verdicts[pair] = "joined"
        else:
            verdicts[pair] = "contradiction"
    return several


class _Clusters:
    def __init__(
        self, records: Sequence[Record], contradict: Callable[[int, int], bool], apart: frozenset[Pair]
    ) -> None:
        self._parents = list(range(len(records)))
        self._members: dict[int, list[int]] = {number: [number] for number in range(len(records))}
        self._contradict = contradict
        self.apart = apart

    def find(self, number: int) -> int:
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number

    def conflict(self, one: int, other: int) -> bool:
        return (min(one, other), max(one, other)) in self.apart or self._contradict(one, other)

    def can_join(self, one: int, other: int) -> bool:
        first, second = self.find(one), self.find(other)
        return first == second or not any(
            self.conflict(a, b) for a in self._members[first] for b in self._members[second]
        )

    def join(self, one: int, other: int) -> None:
        """The least number of a cluster is its root."""
        first, second = sorted((self.find(one), self.find(other)))
        if first != second:
            self._parents[second] = first
            self._members[first] += self._members.pop(second)
