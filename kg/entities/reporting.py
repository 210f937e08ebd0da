"""What was kept apart though it may be one, as rejections to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.entities.clustering import Clustering, Pair
from kg.entities.records import Record
from kg.entities.scoring import THRESHOLD, Comparison
from kg.model import Rejection

_NEAR = 2.0


def report_apart(
    records: Sequence[Record], compared: Mapping[Pair, Comparison], clustering: Clustering
) -> list[Rejection]:
    """A rejection for each record that could be one of several, or that a contradiction alone kept from one, or whose
    surname alone may be somebody's of fuller name."""
    rivals: dict[int, set[int]] = defaultdict(set)
    rejections = []
    for pair, verdict in sorted(clustering.verdicts.items()):
        one, other = pair
        if clustering.root[one] == clustering.root[other]:
            continue
        if verdict == "ambiguous":
            rivals[one].add(other)
            rivals[other].add(one)
        elif verdict == "contradiction" and compared[pair].score >= THRESHOLD and compared[pair].contradiction:
            detail = (
                f"{_name(records[one])!r} is not {_name(records[other])!r}: {compared[pair].contradiction}; kept apart"
            )
            rejections.append(_rejection(records[one], detail))
    for number, others in rivals.items():
        if len(others) > 1:
            names = ", ".join(sorted({repr(_name(records[other])) for other in others}))
            rejections.append(_rejection(records[number], f"{_name(records[number])!r} may be {names}; kept apart"))
    sizes: dict[int, int] = defaultdict(int)
    for root in clustering.root:
        sizes[root] += 1
    for number, record in enumerate(records):
        if record.persons and len(record.persons[0].words) == 1 and not record.sole and number not in rivals:
            alone = sizes[clustering.root[number]] == 1
            if alone and _stands_elsewhere(record, records):
                detail = f"{_name(record)!r} may be a person of fuller name in another document; kept apart"
                rejections.append(_rejection(record, f"{detail}, as a part of a name alone joins nobody"))
    return rejections


def _stands_elsewhere(record: Record, records: Sequence[Record]) -> bool:
    return any(
        record.persons[0].words[0] in name.words and other.documents - record.documents
        for other in records
        for name in other.persons
        if len(name.words) > 1
    )


def _name(record: Record) -> str:
    return min(chain.name for chain in record.chains)


def _rejection(record: Record, detail: str) -> Rejection:
    documents = sorted(record.documents)
    return Rejection(_name(record), "ambiguous-name", detail, documents[0] if len(documents) == 1 else None)
