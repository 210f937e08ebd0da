"""Loads claims, each whole with what it is tied to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from kg.stores.property_graph import statements
from kg.stores.property_graph.encoding import ClaimRow, Properties
from kg.stores.property_graph.mapping import ATTRIBUTED_TO, IN_DOCUMENT, OBJECT, SUBJECT
from kg.stores.property_graph.running import Load, MovedError, alike, batches, difference_of, fetch, names_of, run
from kg.stores.property_graph.withdrawing import withdraw_claims

if TYPE_CHECKING:
    from neo4j import ManagedTransaction


def load_claims(load: Load, gone: Sequence[str]) -> list[str]:
    """The stored claims of the graph's documents, and of those that are gone, that the graph does not hold."""
    there, differing, stale = _compare(load, gone)
    again, changes = _differences(load, differing)
    missing = [row for row in load.rows.claims if row.uri not in there]
    unchanged = len(there) - len(again) - len(changes)
    load.counts["unchanged"]["claim"] += unchanged
    load.tell(unchanged)
    load.counts["created"]["claim"] += len(missing)
    load.counts["changed"]["claim"] += len(changes) + len(again)
    if not load.dry:
        if again:
            protected = {row.uri for row in load.rows.nodes}
            for alike in batches([row.uri for row in again]):
                withdraw_claims(load.connection, alike, protected, set(), Counter(), dry=False)
        for changed in batches(changes):
            load.connection.write(partial(run, query=statements.CHANGE_NODES, rows=changed))
            load.tell(len(changed))
        _create_claims(load, sorted([*missing, *again], key=lambda row: row.uri))
    return sorted(stale)


def _compare(load: Load, gone: Sequence[str]) -> tuple[set[str], list[ClaimRow], list[str]]:
    """The claims of the graph that are there, those of them that differ, and what else is stored of its documents."""
    wanted = {row.uri: row for row in load.rows.claims}
    names = names_of(row.properties for row in load.rows.claims)
    there: set[str] = set()
    differing, stale = [], []
    for batch in batches([] if load.fresh else load.documents, 500):
        for uri, values, ends in load.connection.rows(statements.CLAIMS_ALIKE, uris=batch, names=names):
            row = wanted.get(uri)
            if row is None:
                stale.append(uri)
                continue
            there.add(uri)
            tied = {f"{kind} {end}" for kind, end in ends_of(row).items() if end is not None}
            if tied != set(ends) or not alike(values, row.properties, names):
                differing.append(row)
    return there, differing, stale


def _differences(load: Load, differing: Sequence[ClaimRow]) -> tuple[list[ClaimRow], list[dict[str, str | Properties]]]:
    """The claims to be made anew, since they are tied to other nodes, and the properties to be set of others."""
    again: list[ClaimRow] = []
    changes: list[dict[str, str | Properties]] = []
    for batch in batches(differing):
        rows = {row.uri: row for row in batch}
        for properties, ends in load.connection.rows(statements.CLAIMS_OF, uris=list(rows)):
            row = rows[properties["uri"]]
            tied = dict(ends)
            difference = difference_of(properties, row.properties, "qualifier")
            if any(tied.get(kind) != end for kind, end in ends_of(row).items()):
                again.append(row)
            elif difference:
                changes.append({"uri": row.uri, "properties": difference})
    return again, changes


def _create_claims(load: Load, rows: Sequence[ClaimRow]) -> None:
    def shape(row: ClaimRow) -> tuple[bool, bool]:
        return row.object is not None, row.speaker is not None

    for key, same in groupby(sorted(rows, key=shape), shape):
        query = statements.create_claims(*key)
        for batch in batches(list(same)):
            _create_claim_batch(load, query, batch)
            load.tell(len(batch))


def _create_claim_batch(load: Load, query: str, batch: Sequence[ClaimRow]) -> None:
    from neo4j.exceptions import ConstraintError

    rows = [
        {
            "uri": row.uri,
            "properties": row.properties,
            "document": row.document,
            "subject": row.subject,
            "object": row.object,
            "speaker": row.speaker,
        }
        for row in batch
    ]

    def create(transaction: ManagedTransaction) -> None:
        ((created,),) = fetch(transaction, query, rows=rows)
        if created < len(rows):
            raise MovedError

    try:
        load.connection.write(create)
    except ConstraintError:
        # Another load has made some since; or this one had, and the answer to its commit was lost.
        found = load.connection.rows(statements.CLAIMS_OF, uris=[row.uri for row in batch])
        there = {properties["uri"] for properties, _ in found}
        if not there:
            raise MovedError from None
        _create_claim_batch(load, query, [row for row in batch if row.uri not in there])


def ends_of(row: ClaimRow) -> dict[str, str | None]:
    """The ``uri`` at the end of each relationship that a claim has."""
    return {IN_DOCUMENT: row.document, SUBJECT: row.subject, OBJECT: row.object, ATTRIBUTED_TO: row.speaker}
