"""Events told of in several articles: which are one. Never two of one article, which tells its sessions apart."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from kg.entities.names import normalise_name
from kg.entities.spilling import SpilledPairs
from kg.entities.vocabulary import Vocabulary
from kg.entities.weights import THRESHOLD

SAME_DATE, ACTOR, ACTORS, OTHER_ACTORS, SAME_PLACE, SAME_KIND, OTHER_KIND, LONG_APART, NEAR, NEARS = (
    4.0,
    2.5,
    7.5,
    -6.0,
    3.0,
    1.0,
    -3.0,
    -4.0,
    1.5,
    3.0,
)
_DAYS = 5
_CROWD = 60
Key = tuple[int | str, ...]
_GENERIC = frozenset({"meeting", "visit", "call", ""})
_ORDINALS = frozenset("second third fourth fifth sixth another next later new final last follow followup".split())


@dataclass(frozen=True, slots=True)
class EventRecord:
    """The same in terms of entities, by their numbers: what many articles may say in the same way."""

    class_iri: str
    published: str
    kind: str
    ordinal: str
    actors: frozenset[int]
    places: frozenset[int]
    dates: frozenset[str]
    near: frozenset[int]


def make_event(
    face: tuple[str, str, str],
    published: str,
    entities: tuple[Iterable[int], Iterable[int], Iterable[int]],
    dates: Iterable[str],
    vocabulary: Vocabulary,
) -> EventRecord:
    """The record of an event of a class, name and label; its actors, places and what is near as entities."""
    class_iri, name, label = face
    words = normalise_name(label or name)
    head = words.split()[-1] if words else ""
    kind = vocabulary.event_kinds.get(words) or vocabulary.event_kinds.get(head, head)
    ordinal = " ".join(sorted(_ORDINALS & set(words.split())))
    actors, places, near = map(frozenset, entities)
    return EventRecord(class_iri, published, kind, ordinal, actors, places, frozenset(dates), near)


class EventClusters:
    """Events of documents, and which of them are one."""

    def __init__(
        self,
        records: Sequence[EventRecord],
        content: Sequence[int],
        documents: Sequence[int],
        apart: Callable[[int, int], bool],
    ) -> None:
        """Of each event the number of its record and of its document; ``apart`` tells two that people keep apart."""
        self._records, self._content, self._documents, self._apart = records, content, documents, apart
        self._compare = lru_cache(maxsize=1 << 13)(self._compare_records)
        self.roots = list(range(len(content)))
        self._members: dict[int, list[int]] = {}

    def compare(self, one: int, other: int) -> Compared:
        """The evidence that two are one, and what contradicts it."""
        if self._documents[one] == self._documents[other]:
            return _OF_ONE_ARTICLE
        return self._compare(self._content[one], self._content[other])

    def _compare_records(self, one: int, other: int) -> Compared:
        features, contradiction = compare_events(self._records[one], self._records[other])
        return Compared(round(sum(weight for _, weight in features), 2), tuple(features), contradiction)

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self.roots[one], self.roots[other]))
        if first != second:
            moved = self._members.pop(second, [second])
            for number in moved:
                self.roots[number] = first
            self._members.setdefault(first, [first]).extend(moved)

    def can_join(self, one: int, other: int) -> bool:
        """Whether nothing keeps apart any two of the clusters of both."""
        here, there = self.roots[one], self.roots[other]
        if here == there:
            return True
        pairs = ((a, b) for a in self._members.get(here, [here]) for b in self._members.get(there, [there]))
        return not any(self.compare(a, b).contradiction or self._apart(a, b) for a, b in pairs)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """The pairs that are worth comparing, in order."""
        blocks = self._blocks()
        for number, content in enumerate(self._content):
            found: set[int] = set()
            for key in _keys(self._records[content]):
                for block in blocks[key]:
                    place = bisect_left(block, number)
                    if place < len(block) and block[place] == number:
                        found.update(block[place + 1 : place + _CROWD])
            found.discard(number)
            for other in sorted(found):
                yield number, other

    def _blocks(self) -> dict[Key, list[array[int]]]:
        """The events of each key, in order; a crowded block as those of each day, with those of no known day in each:
        of two days no two are one."""
        whole: dict[Key, array[int]] = defaultdict(lambda: array("I"))
        for number, content in enumerate(self._content):
            for key in set(_keys(self._records[content])):
                whole[key].append(number)
        return {
            key: [numbers] if len(numbers) <= _CROWD else list(self._by_day(numbers)) for key, numbers in whole.items()
        }

    def _by_day(self, numbers: Sequence[int]) -> Iterator[array[int]]:
        days: dict[str, list[int]] = defaultdict(list)
        undated = array("I")
        for number in numbers:
            dates = self._records[self._content[number]].dates
            for day in dates:
                days[day].append(number)
            if not dates:
                undated.append(number)
        yield undated
        for _, found in sorted(days.items()):
            yield array("I", sorted([*found, *undated[:_CROWD]]))


class Compared(NamedTuple):
    score: float
    features: tuple[tuple[str, float], ...]
    contradiction: str


_OF_ONE_ARTICLE = Compared(0, (), "one article tells them apart")


def join_events(
    events: EventClusters, apart: Callable[[int, int], bool], explained: bool
) -> list[tuple[int, int, Compared, str]]:
    """Joins what is one, the strongest evidence first; with ``explained`` what was compared, and each verdict."""
    likely: dict[float, SpilledPairs] = defaultdict(SpilledPairs)
    told: list[tuple[int, int, Compared, str]] = []
    for one, other in events.pairs():
        found = events.compare(one, other)
        verdict = "below" if found.score < THRESHOLD else ""
        if found.contradiction:
            verdict = "contradiction"
        elif apart(one, other):
            verdict = "different"
        if not verdict:
            likely[found.score].add(one, other)
        elif explained:
            told.append((one, other, found, verdict))
    for score in sorted(likely, reverse=True):
        for one, other in likely[score]:
            joined = events.can_join(one, other)
            if joined:
                events.join(one, other)
            if explained:
                told.append((one, other, events.compare(one, other), "joined" if joined else "contradiction"))
    return told


def _keys(record: EventRecord) -> Iterator[Key]:
    when = record.dates or {record.published[:7]}
    for actor in record.actors:
        for day in when:
            yield actor, day[:7]
    for day in record.dates:
        for place in record.places:
            yield "place", place, day
        for name in record.near if record.kind not in _GENERIC else ():
            yield "near", name, day, record.kind


def compare_events(one: EventRecord, other: EventRecord) -> tuple[list[tuple[str, float]], str]:
    """The evidence that two articles tell of one event, and what contradicts it."""
    if one.class_iri != other.class_iri:
        return [], "they are of different classes"
    features = []
    contradiction = ""
    if one.dates and other.dates:
        if one.dates & other.dates:
            features.append(("same date", SAME_DATE))
        else:
            contradiction = "they are on different dates"
    elif _days(one.published, other.published) > _DAYS:
        features.append(("told of long apart", LONG_APART))
    shared = one.actors & other.actors
    if shared:
        features.append(("same participants", min(ACTORS, ACTOR * len(shared))))
    elif one.actors and other.actors and not (one.actors & other.near or other.actors & one.near):
        features.append(("different participants", OTHER_ACTORS))
    if one.places and other.places:
        if one.places & other.places:
            features.append(("same place", SAME_PLACE))
        else:
            contradiction = contradiction or "they are in different places"
    near = (one.near & other.near) - shared - (one.places & other.places)
    if near and one.dates & other.dates and one.kind == other.kind:
        features.append(("told of beside the same names", min(NEARS, NEAR * len(near))))
    if one.ordinal != other.ordinal and _days(one.published, other.published) > 0:
        contradiction = contradiction or "one is another of its kind"
    if one.kind == other.kind and one.kind not in _GENERIC:
        features.append(("same kind", SAME_KIND))
    elif one.kind not in _GENERIC and other.kind not in _GENERIC:
        features.append(("different kinds", OTHER_KIND))
    return features, contradiction


def _days(one: str, other: str) -> int:
    """Days between two ISO dates, 0 where one is not known."""
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    except ValueError:
        return 0
