"""Clusters of records, joined step by step, and what forbids that two are joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum

from kg.entities import organization_levels
from kg.entities.comparisons import Comparisons, Pair
from kg.entities.records import Record
from kg.entities.weights import THRESHOLD

BRIDGING = 9.0
"""A record that scores so much with each of two whose names differ shows that one has both names."""
_ASKED, _FEW_PAIRS, _MOST_BRIDGED = 10, 64, 64
"""Records of a cluster that are asked whether another fits, pairs that are all looked at, and members among which one
with both names is looked for."""


class Conflict(IntEnum):
    """Whether two records can be one: nothing tells against it, their names alone do, names that one article has beside
    each other, or more."""

    NONE = 0
    OF_NAMES = 1
    BESIDE = 2
    WHOLLY = 3


class Clusters:
    """``contents`` are equal for records that contradict the same others, their documents aside; ``apart`` are the
    pairs that people keep apart."""

    def __init__(
        self,
        records: Sequence[Record],
        contradict: Callable[[int, int], Conflict],
        contents: Sequence[int],
        apart: frozenset[Pair],
        compared: Comparisons,
    ) -> None:
        self._parents = list(range(len(records)))
        self._members: dict[int, list[int]] = {number: [number] for number in range(len(records))}
        self._contradict, self._contents = contradict, contents
        self._documents: dict[int, set[int]] = {}
        self._unlike = _pairs_apart(compared, apart)
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
        some, others = sorted((self._members[first], self._members[second]), key=len)
        members = (*some, *others) if len(some) + len(others) <= _MOST_BRIDGED else ()
        for a, b in self._to_check(some, others):
            found = self.conflict(a, b)
            if found is Conflict.WHOLLY or (found and not self._is_bridged(a, b, members, found)):
                return False
        return True

    def _to_check(self, some: list[int], others: list[int]) -> Iterator[Pair]:
        """The pairs of few and of many records that can contradict: all of small clusters; else one of each two
        contents, those that were found unlike, and those that share a document."""
        if len(some) * len(others) <= _FEW_PAIRS:
            yield from ((a, b) for a in some for b in others)
            return
        root = self.find(others[0])
        for a in some:
            yield from ((a, b) for b in self._unlike.get(a, ()) if self.find(b) == root)
        by_content: tuple[dict[int, int], dict[int, int]] = ({}, {})
        for held, numbers in zip(by_content, (some, others), strict=True):
            for number in numbers:
                held.setdefault(self._contents[number], number)
        yield from ((a, b) for a in by_content[0].values() for b in by_content[1].values())
        together = self._documents_of(root)
        for a in some:
            if not together.isdisjoint(self._records[a].documents):
                yield from ((a, b) for b in others if self._records[a].shares_document(self._records[b]))

    def _documents_of(self, root: int) -> set[int]:
        """The documents of a cluster, once it is large enough to be asked for them again and again."""
        known = self._documents.get(root)
        if known is None:
            known = {one for member in self._members[root] for one in self._records[member].documents}
            self._documents[root] = known
        return known

    def fit_all(self, one: int, other: int) -> bool:
        """Whether each of the first records of the one's cluster fits some of the other's."""
        some, others = self._members[self.find(one)][:_ASKED], self._members[self.find(other)][:_ASKED]
        return all(any(self._scores(a, b) >= THRESHOLD for b in others) for a in some)

    def _scores(self, one: int, other: int) -> float:
        place = self._compared.find((min(one, other), max(one, other)))
        return 0.0 if place is None else self._compared.scores[place]

    def has_several_words(self, number: int) -> bool:
        """Whether a body has several words by which it is told from others."""
        return any(len(set(name.content) - name.kind_words) > 1 for name in self._records[number].organizations)

    def parts(self, one: int, other: int, third: int) -> bool:
        """Whether two contradict each other, and not only as two names of the third do."""
        found = self.conflict(one, other)
        return found is Conflict.WHOLLY or (bool(found) and not self._is_bridged(one, other, (third,), found))

    def _is_bridged(self, one: int, other: int, members: Iterable[int], found: Conflict) -> bool:
        """Whether names that differ are both those of a third, in full: of who married, of what was renamed. Where one
        article has both, another must say that a body has two names."""
        return any(
            (self._may_bear_both(third, one, other) and self._fits(one, third) and self._fits(other, third))
            or (
                found is Conflict.OF_NAMES
                and (self._is_the_one(third, one, other) or self._is_the_one(third, other, one))
            )
            for third in members
            if third not in (one, other) and (found is Conflict.OF_NAMES or len(self._records[third].organizations) > 1)
        )

    def _is_the_one(self, third: int, one: int, other: int) -> bool:
        """Whether the third has a name of the one, or a fuller one, and was found to be the other in spite of the
        other's name."""
        place = self._compared.find((min(other, third), max(other, third)))
        if place is None or not (
            not self._records[one].aliases.isdisjoint(self._records[third].aliases)
            or (_length(self._records[third]) > _length(self._records[one]) and self._fits(one, third))
        ):
            return False
        return self._compared.scores[place] >= THRESHOLD and self._compared.at(place).of_other_names

    def _may_bear_both(self, third: int, one: int, other: int) -> bool:
        """Whether the third goes by both names, or by one of more words: a short name leaves open whose it is."""
        record = self._records[third]
        both = [self._records[number] for number in (one, other)]
        lettered = any(held.partial and not record.acronyms.isdisjoint(held.acronyms) for held in both)
        called = lettered or all(not record.aliases.isdisjoint(held.aliases) for held in both)
        whole = (
            all(_is_whole(record, held) for held in both)
            or _is_between(record, *both)
            or _is_between(record, *both[::-1])
        )
        return not record.partial and (
            called or whole or _is_renamed(record, *both) or _is_renamed(record, *both[::-1])
        )

    def _fits(self, one: int, third: int) -> bool:
        place = self._compared.find((min(one, third), max(one, third)))
        return place is not None and self._compared.scores[place] >= BRIDGING and not self.conflict(one, third)

    def join(self, one: int, other: int) -> None:
        """The least number of a cluster is its root."""
        first, second = sorted((self.find(one), self.find(other)))
        if first != second:
            documents = self._documents.pop(second, None)
            if first in self._documents or documents is not None:
                few, many = (self._members[second], self._documents.get(first))
                if many is None:
                    few, many = self._members[first], documents or set()
                many.update(one for member in few for one in self._records[member].documents)
                self._documents[first] = many
            self._parents[second] = first
            self._members[first] += self._members.pop(second)


def _is_whole(record: Record, held: Record) -> bool:
    """Whether it has a name of more words, or of the same ones in another language."""
    if _length(record) > _length(held):
        return True
    return any(body.content == other.content != () for body in record.organizations for other in held.organizations)


def _is_renamed(record: Record, new: Record, old: Record) -> bool:
    """Whether its article has one of its names in full and another one short: "Lorem, formerly Ipsum" of Ipsum Bank."""
    return len(record.organizations) > 1 and any(
        one.core == name.core and organization_levels.compare_names(other, whole)
        for one in record.organizations
        for other in record.organizations
        if one is not other
        for name in new.organizations
        for whole in old.organizations
    )


def _is_between(record: Record, short: Record, long: Record) -> bool:
    """Whether it is called by words of the long name, and has all words of the short one."""
    return any(
        set(one.content) < set(body.content) < set(other.content)
        for one in short.organizations
        for body in record.organizations
        for other in long.organizations
    )


def _length(record: Record) -> int:
    """Words of its fullest name."""
    people = [len(name.words) for name in record.persons]
    return max((*people, *(len(name.content) for name in record.organizations)), default=0)


def _pairs_apart(compared: Comparisons, apart: frozenset[Pair]) -> dict[int, list[int]]:
    """For each record those that it was found unlike, or that a person keeps apart from it."""
    found: dict[int, list[int]] = defaultdict(list)
    for place in range(len(compared)):
        if compared.at(place).keeps_apart:
            one, other = compared.pair(place)
            found[one].append(other)
            found[other].append(one)
    for one, other in sorted(apart):
        found[one].append(other)
        found[other].append(one)
    return found
