"""Loads facts as relationships."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from kg.stores.property_graph import statements
from kg.stores.property_graph.encoding import FactRow, Properties, own_properties
from kg.stores.property_graph.running import Load, MovedError, batches, difference_of, run

if TYPE_CHECKING:
    from neo4j import ManagedTransaction


def load_facts(load: Load) -> None:
    def shape(row: FactRow) -> tuple[str, str]:
        return row.type, row.leaf or ""

    ordered = sorted(load.rows.facts, key=lambda row: (*shape(row), row.subject, row.object, row.uri))
    for (kind, leaf), same in groupby(ordered, shape):
        query = statements.merge_facts(kind, leaf or None)
        for batch in batches(list(same)):
            if load.fresh and not load.dry:
                created = _merge_facts(load, query, batch)
                load.counts["created"]["fact"] += created
                load.counts["unchanged"]["fact"] += len(batch) - created
            else:
                _reconcile_facts(load, query, batch)
            load.tell(len(batch))


def _reconcile_facts(load: Load, query: str, batch: Sequence[FactRow]) -> None:
    keys = [{"uri": row.uri, "subject": row.subject, "object": row.object} for row in batch]
    stored: dict[str, dict[str, Properties]] = defaultdict(dict)
    for uri, kind, properties in load.connection.rows(statements.FACTS_OF, rows=keys):
        stored[uri][kind] = properties
    elsewhere = {
        uri: found
        for uri, *found in load.connection.rows(
            statements.STATED_ELSEWHERE, uris=list(stored), documents=load.documents
        )
    }
    writing: list[tuple[FactRow, Properties]] = []
    retyped = []
    for row in batch:
        held = stored.get(row.uri, {})
        wanted = {**row.properties, **_support(row, elsewhere.get(row.uri))}
        difference = difference_of(held.get(row.type, {}), wanted, "qualifier")
        others = held.keys() - {row.type}
        if others:
            retyped.append({"uri": row.uri, "subject": row.subject, "object": row.object, "type": row.type})
        if not held:
            load.counts["created"]["fact"] += 1
        elif difference or others:
            load.counts["changed"]["fact"] += 1
        else:
            load.counts["unchanged"]["fact"] += 1
            continue
        own = dict.fromkeys(own_properties(held.get(row.type, {}), "qualifier") - row.properties.keys())
        writing.append((row, {**row.properties, **own}))
    if writing and not load.dry:
        _merge_facts(load, query, [row for row, _ in writing], [properties for _, properties in writing])
    if retyped and not load.dry:
        load.connection.write(lambda tx: run(tx, statements.DELETE_OTHER_TYPES, rows=retyped))


def _support(row: FactRow, elsewhere: Sequence[Any] | None) -> Properties:
    """What support and dates come to with the documents outside the graph that state the fact."""
    number, first, last = elsewhere or (0, None, None)
    dates = sorted(date for date in (row.first_seen, row.last_seen, first, last) if date is not None)
    return {
        "support": row.support + number,
        "first_seen": dates[0] if dates else None,
        "last_seen": dates[-1] if dates else None,
    }


def _merge_facts(
    load: Load, query: str, batch: Sequence[FactRow], properties: Sequence[Properties] | None = None
) -> int:
    """How many relationships were created."""
    rows = [
        {
            "uri": row.uri,
            "subject": row.subject,
            "object": row.object,
            "properties": held,
            "leaf": row.leaf_properties,
        }
        for row, held in zip(batch, properties or [row.properties for row in batch], strict=True)
    ]

    def merge(transaction: ManagedTransaction) -> int:
        result = transaction.run(query, rows=rows)
        ((made,),) = [record.values() for record in result]
        if made < len(rows):
            raise MovedError
        created: int = result.consume().counters.relationships_created
        return created

    return load.connection.write(merge)
