"""Brings a graph into a database: what is missing is created, what differs is changed, what is gone is withdrawn.

Order makes it safe to be killed anywhere and run again: nodes, then claims, each whole with what it is tied to, then
what is stale, then facts. Facts and their support derive from the claims that the database holds.
"""

from __future__ import annotations

from kg.errors import StoreError
from kg.model import LoadReceipt
from kg.stores.property_graph import statements
from kg.stores.property_graph.claims import load_claims
from kg.stores.property_graph.connection import Connection
from kg.stores.property_graph.encoding import Rows
from kg.stores.property_graph.facts import load_facts
from kg.stores.property_graph.mapping import DOCUMENT, Mapping
from kg.stores.property_graph.nodes import load_nodes
from kg.stores.property_graph.running import Load, MovedError, Progress, batches, run
from kg.stores.property_graph.withdrawing import withdraw_claims, withdraw_documents

_ATTEMPTS = 20


def load_rows(
    connection: Connection,
    mapping: Mapping,
    rows: Rows,
    replace: bool = False,
    dry: bool = False,
    progress: Progress | None = None,
) -> LoadReceipt:
    """What the load did, or with ``dry`` would do. Raises ``StoreError`` where others keep changing the same items."""
    if not dry:
        define_schema(connection)
    for _ in range(_ATTEMPTS):
        load = Load(connection, mapping, rows, replace, dry, progress)
        try:
            _load(load)
        except MovedError:
            continue
        return load.receipt()
    raise StoreError(f"{connection.address.shown} is changed by others all the time; load again when they are done")


def define_schema(connection: Connection) -> None:
    """Makes the constraint and the indexes, unless they are there, and waits until they answer."""
    states = dict(connection.rows(statements.INDEX_NAMES))
    if not states.keys() >= statements.INDEXES:
        for statement in statements.SCHEMA:
            connection.define(statement)
    if any(states.get(name) != "ONLINE" for name in statements.INDEXES):
        connection.define("CALL db.awaitIndexes(600)")


def _load(load: Load) -> None:
    load.fresh = bool(load.connection.rows(statements.IS_EMPTY)[0][0])
    given = [row.uri for row in load.rows.nodes if row.label == DOCUMENT]
    held = {uri for (uri,) in load.connection.rows(statements.DOCUMENTS)}
    gone = sorted(held - set(given)) if load.replace else []
    load.documents = sorted({*given, *gone})
    load.kept = 0 if load.replace else len(held - set(given))
    load_nodes(load)
    stale = load_claims(load, gone)
    protected = {row.uri for row in load.rows.nodes}
    stated = {row.uri for row in load.rows.facts}
    for batch in batches(stale):
        withdraw_claims(load.connection, batch, protected, stated, load.counts["withdrawn"], load.dry)
    withdraw_documents(load.connection, gone, load.counts["withdrawn"], load.dry)
    if stale and not load.dry:
        load.connection.write(lambda tx: run(tx, statements.DELETE_UNUSED_RUNS, protected=sorted(protected)))
    load_facts(load)
