"""What was kept apart though it may be one, as rejections to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.entities.clustering import Clustering
from kg.entities.records import Record
from kg.entities.weights import THRESHOLD
from kg.model import Rejection

_NEAR = 2.0


def report_apart(records: Sequence[Record], clustering: Clustering, documents: Sequence[str]) -> list[Rejection]:
    """A rejection for each record that could be one of several, or that a contradiction alone kept from one, or whose
    surname alone may be somebody's of fuller name."""
    rivals: dict[int, set[int]] = defaultdict(set)
    rejections = []
    for (one, other), verdict, known in clustering.verdicts():
        if clustering.root[one] == clustering.root[other]:
            continue
        if verdict == "ambiguous":
            rivals[one].add(other)
            rivals[other].add(one)
        elif verdict == "contradiction" and known and known.score >= THRESHOLD and known.contradiction:
            detail = f"{_name(records[one])!r} is not {_name(records[other])!r}: {known.contradiction}; kept apart"
            rejections.append(_rejection(records[one], detail, documents))
    for number, others in rivals.items():
        if len(others) > 1:
            names = ", ".join(sorted({repr(_name(records[other])) for other in others}))
            detail = f"{_name(records[number])!r} may be {names}; kept apart"
            rejections.append(_rejection(records[number], detail, documents))
    by_word: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        for word in {word for name in record.persons if len(name.words) > 1 for word in name.words}:
            by_word[word].append(record)
    sizes: dict[int, int] = defaultdict(int)
    for root in clustering.root:
        sizes[root] += 1
    for number, record in enumerate(records):
        if record.persons and len(record.persons[0].words) == 1 and not record.sole and number not in rivals:
            alone = sizes[clustering.root[number]] == 1
            if alone and _stands_elsewhere(record, by_word.get(record.persons[0].words[0], ())):
                detail = f"{_name(record)!r} may be a person of fuller name in another document; kept apart"
                rejections.append(_rejection(record, f"{detail}, as a part of a name alone joins nobody", documents))
    return rejections


def _stands_elsewhere(record: Record, namesakes: Iterable[Record]) -> bool:
    return any(not record.stands_in(document) for other in namesakes for document in other.documents)


def _name(record: Record) -> str:
    return record.names.least


def _rejection(record: Record, detail: str, documents: Sequence[str]) -> Rejection:
    place = documents[record.documents[0]] if len(record.documents) == 1 else None
    return Rejection(_name(record), "ambiguous-name", detail, place)
