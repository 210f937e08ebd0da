"""Loads facts as relationships."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from kg.stores.property_graph import statements
from kg.stores.property_graph.encoding import FactRow, Properties, own_properties
from kg.stores.property_graph.running import Load, MovedError, alike, batches, difference_of, names_of, run

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

_SUPPORT = ("support", "first_seen", "last_seen")


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
    there, differing, wanted = _compare(load, batch)
    held = _stored(load, [row for row in differing if row.uri in there])
    load.counts["unchanged"]["fact"] += len(batch) - len(differing)
    writing: list[tuple[FactRow, Properties]] = []
    retyped = []
    for row in differing:
        stored = held.get(row.uri, {})
        properties = stored.get(row.type, {})
        if stored.keys() - {row.type}:
            retyped.append(_key(row) | {"type": row.type})
        elif stored and not difference_of(properties, wanted[row.uri], "qualifier"):
            load.counts["unchanged"]["fact"] += 1
            continue
        load.counts["changed" if stored else "created"]["fact"] += 1
        own = dict.fromkeys(own_properties(properties, "qualifier") - row.properties.keys())
        writing.append((row, {**row.properties, **own}))
    if writing and not load.dry:
        _merge_facts(load, query, [row for row, _ in writing], [properties for _, properties in writing])
    if retyped and not load.dry:
        load.connection.write(lambda tx: run(tx, statements.DELETE_OTHER_TYPES, rows=retyped))


def _compare(load: Load, batch: Sequence[FactRow]) -> tuple[Collection[str], list[FactRow], dict[str, Properties]]:
    """The facts that are there in some way, those that are not there as they should be, and how all should be."""
    names = sorted({*names_of(row.properties for row in batch), *_SUPPORT})
    values: dict[str, dict[str, list[object]]] = defaultdict(dict)
    for uri, kind, held in load.connection.rows(statements.FACTS_ALIKE, rows=[_key(row) for row in batch], names=names):
        values[uri][kind] = held
    elsewhere = _stated_elsewhere(load, list(values)) if load.kept else {}
    own_originals = _originals(load, elsewhere)
    wanted = {
        row.uri: {**row.properties, **_support(row, elsewhere.get(row.uri), own_originals.get(row.uri, set()))}
        for row in batch
    }
    differing = [
        row
        for row in batch
        if values.get(row.uri, {}).keys() != {row.type} or not alike(values[row.uri][row.type], wanted[row.uri], names)
    ]
    return values.keys(), differing, wanted


def _stored(load: Load, rows: Sequence[FactRow]) -> dict[str, dict[str, Properties]]:
    """The properties of the relationships of each fact, by type."""
    found: dict[str, dict[str, Properties]] = defaultdict(dict)
    for uri, kind, properties in load.connection.rows(statements.FACTS_OF, rows=[_key(row) for row in rows]):
        found[uri][kind] = properties
    return found


def _key(row: FactRow) -> dict[str, str]:
    return {"uri": row.uri, "subject": row.subject, "object": row.object}


def _stated_elsewhere(load: Load, uris: Sequence[str]) -> dict[str, Sequence[Any]]:
    """Originals, first and last date of the documents outside the graph that state each fact."""
    rows = load.connection.rows(statements.STATED_ELSEWHERE, uris=uris, documents=load.documents)
    return {uri: found for uri, *found in rows}


def _originals(load: Load, facts: Collection[str]) -> dict[str, set[str]]:
    """What the graph's own documents that state each of these facts count as."""
    copies = {row.uri: str(row.properties["copy_of"]) for row in load.rows.nodes if row.properties.get("copy_of")}
    found: dict[str, set[str]] = defaultdict(set)
    for claim in load.rows.claims if facts else ():
        fact = claim.properties.get("fact")
        if isinstance(fact, str) and fact in facts:
            found[fact].add(copies.get(claim.document, claim.document))
    return found


def _support(row: FactRow, elsewhere: Sequence[Any] | None, own: Collection[str]) -> Properties:
    """What support and dates come to with the documents outside the graph that state the fact."""
    originals, first, last = elsewhere or ((), None, None)
    dates = sorted(date for date in (row.first_seen, row.last_seen, first, last) if date is not None)
    return {
        "support": row.support + len(set(originals).difference(own)),
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
