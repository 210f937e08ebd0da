"""Records to clusters: the strongest evidence first, never against a contradiction, never by a toss-up."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kg.entities import organization_levels
from kg.entities.comparisons import Comparisons, Pair
from kg.entities.joining import Clusters, Conflict
from kg.entities.records import Record
from kg.entities.scoring import Comparison
from kg.entities.weights import THRESHOLD

MARGIN = 2.0
"""Two candidates that contradict each other are a toss-up when their scores differ by less."""

_OPEN, _DECIDED, _DIFFERENT, _CONTRADICTION, _BELOW, _AMBIGUOUS, _JOINED = range(7)
_VERDICTS = ("", "decided", "different", "contradiction", "below", "ambiguous", "joined")
_SETTLED = frozenset({_DECIDED, _DIFFERENT, _CONTRADICTION})


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
    contents: Sequence[int],
    together: Iterable[Pair],
    apart: frozenset[Pair],
    dates: Sequence[str] = (),
) -> Clustering:
    """The clusters. ``together`` and ``apart`` are what people decided; these come first and hold. ``dates`` are of the
    first article of each record, "" where it is not known.

    1. Pairs of full names at or above the threshold, for which more than their names speaks, are joined in order of
       score, unless any two records of the two clusters contradict. A record that as good as equally fits two that
       contradict each other joins neither. Pairs of equal names alone follow after 2, which may tell them apart.
    2. A partial name (a surname, initials, an acronym) joins the one cluster that it fits best, if no other comes near
       but such as are named in full only later: who tells of somebody names him in full first.
    3. Partial names that found no cluster are joined among themselves as in 1, but for those that several came near;
       so are those that fit each other better than any full name, and then together to one that fits all of them.
    """
    clusters = Clusters(records, contradict, contents, apart, compared)
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

    torn = _torn(full, compared, clusters)
    borne_out = array("I", (place for place in full if compared.at(place).borne_out))
    _join_all(borne_out, compared, clusters, torn, verdict)

    waiting: list[int] = []
    several = _join_partial(records, strong, compared, clusters, verdict, waiting, _first_dates(clusters, dates))
    _join_all(array("I", (place for place in full if verdict[place] == _OPEN)), compared, clusters, torn, verdict)
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
    places: array[int], compared: Comparisons, clusters: Clusters, torn: frozenset[int], verdict: bytearray
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


def _torn(places: array[int], compared: Comparisons, clusters: Clusters) -> frozenset[int]:
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
        equal = [pair for pair in fitting if compared.at(pair[1]).features[0][0] == organization_levels.EXACT]
        equal = equal if clusters.has_several_words(number) else []
        if 0 < len(equal) < len(fitting):
            # Whose whole name it is, that is meant rather than who has a longer one.
            torn.update(
                place
                for other, place in fitting
                if (other, place) not in equal and any(clusters.parts(one, other, number) for one, _ in equal)
            )
            fitting = equal
        if len(fitting) < 2:
            continue
        best = max(compared.scores[place] for _, place in fitting)
        near = sorted((other, place) for other, place in fitting if best - compared.scores[place] < MARGIN)
        if any(clusters.parts(near[0][0], other, number) for other, _ in near[1:]):
            torn.update(place for _, place in fitting)
    return frozenset(torn)


def _is_tossed_up(ranked: Sequence[tuple[float, int]], partial: int, compared: Comparisons, clusters: Clusters) -> bool:
    """Whether another candidate comes near the best one, and their names alone do not make the two one."""
    near = [place for score, place in ranked[1:] if ranked[0][0] - score < MARGIN]
    best = _other_of(compared.pair(ranked[0][1]), partial)
    for place in near:
        other = _other_of(compared.pair(place), partial)
        found = compared.find((min(best, other), max(best, other)))
        if found is None or compared.scores[found] < THRESHOLD or not clusters.can_join(best, other):
            return True
    return False


def _first_dates(clusters: Clusters, dates: Sequence[str]) -> dict[int, str]:
    """The date of the first article of each cluster, by its root; of one article without a date nothing is told."""
    found: dict[int, str] = {}
    for number, date in enumerate(dates):
        root = clusters.find(number)
        found[root] = min(found.get(root, date), date)
    return found


def _other_of(pair: Pair, number: int) -> int:
    return pair[1] if pair[0] == number else pair[0]


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
    records: Sequence[Record], waiting: list[int], compared: Comparisons, clusters: Clusters, verdict: bytearray
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
    clusters: Clusters,
    verdict: bytearray,
    waiting: list[int],
    dates: Mapping[int, str],
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
        if len(ranked) > 1 and _is_tossed_up(ranked, partial, compared, clusters):
            own = dates.get(clusters.find(partial), "")
            told = [fitting[root] for root in fitting if not "" < own < dates.get(root, "")]
            ranked = sorted(told, key=lambda one: (-one[0], one[1])) or ranked
        if closest.get(partial, 0.0) - ranked[0][0] >= MARGIN:
            waiting += [place for _, place in ranked[:1]]
            for _, place in ranked:
                verdict[place] = _BELOW
        elif _is_tossed_up(ranked, partial, compared, clusters):
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
