"""Loads documents, runs and entities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from kg.facts import merge_entities
from kg.stores.property_graph import statements
from kg.stores.property_graph.decoding import decode_entity
from kg.stores.property_graph.encoding import NodeRow, encode_entity
from kg.stores.property_graph.mapping import DOCUMENT, RUN
from kg.stores.property_graph.running import Load, MovedError, alike, batches, difference_of, fetch, names_of, run

if TYPE_CHECKING:
    from neo4j import ManagedTransaction


def load_nodes(load: Load) -> None:
    for label, same in groupby(sorted(load.rows.nodes, key=lambda row: (row.label, row.uri)), lambda row: row.label):
        for batch in batches(list(same)):
            if not load.fresh or load.dry:
                _reconcile_nodes(load, label, batch)
            elif _create_nodes(load, label, batch) == len(batch):
                _count_nodes(load, "created", batch)
            else:
                _reconcile_nodes(load, label, batch)
            load.tell(len(batch))


def _create_nodes(load: Load, label: str, batch: Sequence[NodeRow]) -> int:
    rows = [{"uri": row.uri, "properties": row.properties} for row in batch]
    created: int = load.connection.write(
        lambda tx: run(tx, statements.create_nodes(label), rows=rows).counters.nodes_created
    )
    return created


def _reconcile_nodes(load: Load, label: str, batch: Sequence[NodeRow]) -> None:
    """Creates the nodes that are missing and changes those that differ."""
    stored = _stored_nodes(load, label, batch)
    missing = [row for row in batch if row.uri not in stored]
    if missing and not load.dry:
        created = _create_nodes(load, label, missing)
        if created < len(missing):
            raise MovedError
    _count_nodes(load, "created", missing)
    differing = [row for row in batch if not stored.get(row.uri, True)]
    changed: list[NodeRow] = []
    if differing:
        changed = load.connection.write(lambda tx: _change_nodes(tx, load, differing))
    _count_nodes(load, "changed", changed)
    altered = {row.uri for row in changed}
    _count_nodes(load, "unchanged", [row for row in batch if row.uri in stored and row.uri not in altered])


def _stored_nodes(load: Load, label: str, batch: Sequence[NodeRow]) -> dict[str, bool]:
    """Of the nodes that are there whether each is as it should be."""
    names = names_of(row.properties for row in batch)
    rows = {row.uri: row for row in batch}
    found = load.connection.rows(statements.NODES_ALIKE, uris=list(rows), label=label, names=names)
    return {
        uri: not rows[uri].known or (labelled and alike(held, rows[uri].properties, names))
        for uri, labelled, held in found
    }


def _change_nodes(transaction: ManagedTransaction, load: Load, rows: Sequence[NodeRow]) -> list[NodeRow]:
    """The rows that differed still when nobody else could change them any more.

    An entity that documents outside the graph name too keeps what they lent it, names above all.
    """
    uris = [row.uri for row in rows]
    query = statements.NODES_OF if load.dry else statements.LOCKED_NODES_OF
    stored = {uri: (labels, properties) for uri, labels, properties in fetch(transaction, query, uris=uris)}
    elsewhere = {uri for (uri,) in fetch(transaction, statements.NAMED_ELSEWHERE, uris=uris, documents=load.documents)}
    changes, relabelled, changed = [], defaultdict(list), []
    for row in rows:
        if row.uri not in stored:
            raise MovedError
        labels, properties = stored[row.uri]
        wanted = row
        if row.uri in elsewhere and "class" in row.properties and "class" in properties:
            both = merge_entities(decode_entity(properties), decode_entity({"uri": row.uri, **row.properties}))
            wanted = encode_entity(both, load.mapping)
        difference = difference_of(properties, wanted.properties, "attribute")
        if difference:
            changes.append({"uri": row.uri, "properties": difference})
        if wanted.label not in labels:
            old = load.mapping.label(str(properties["class"])) if "class" in properties else "Thing"
            relabelled[(old, wanted.label)].append(row.uri)
        if difference or wanted.label not in labels:
            changed.append(row)
    if not load.dry:
        run(transaction, statements.CHANGE_NODES, rows=changes)
        for (old, new), alike in relabelled.items():
            run(transaction, statements.relabel(old, new), uris=alike)
    return changed


def _count_nodes(load: Load, what: str, rows: Iterable[NodeRow]) -> None:
    for row in rows:
        if row.known and row.label != RUN:
            load.counts[what]["document" if row.label == DOCUMENT else "entity"] += 1
