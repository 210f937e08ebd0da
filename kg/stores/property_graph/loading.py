"""Brings a graph into a database: what is missing is created, what differs is changed, what is gone is withdrawn.

Order makes it safe to be killed anywhere and run again: nodes, then claims, each whole with what it is tied to, then
what is stale, then facts. Facts and their support derive from the claims that the database holds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any, LiteralString, TypeVar, cast

from kg.errors import StoreError
from kg.facts import merge_entities
from kg.model import LoadReceipt
from kg.stores.property_graph import statements
from kg.stores.property_graph.connection import Connection
from kg.stores.property_graph.decoding import decode_entity
from kg.stores.property_graph.encoding import (
    ClaimRow,
    FactRow,
    NodeRow,
    Properties,
    Rows,
    encode_entity,
    own_properties,
)
from kg.stores.property_graph.mapping import (
    ATTRIBUTED_TO,
    DOCUMENT,
    IN_DOCUMENT,
    OBJECT,
    RUN,
    SUBJECT,
    Mapping,
)
from kg.stores.property_graph.withdrawing import withdraw_claims, withdraw_documents

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

Progress = Callable[[int, int], None]
Item = TypeVar("Item")

BATCH = 5000
_ATTEMPTS = 20


class _MovedError(Exception):
    """Another load changed what this one was about to build on."""


@dataclass
class Load:
    """One load under way. ``replace``: documents that the graph lacks are withdrawn too. ``fresh``: nothing was there."""

    connection: Connection
    mapping: Mapping
    rows: Rows
    replace: bool
    dry: bool
    progress: Progress | None
    fresh: bool = False
    documents: list[str] = field(default_factory=list)
    kept: int = 0
    done: int = 0
    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def tell(self, number: int) -> None:
        self.done += number
        if self.progress:
            total = len(self.rows.nodes) + len(self.rows.claims) + len(self.rows.facts)
            self.progress(min(self.done, total), total)

    def receipt(self) -> LoadReceipt:
        def counted(what: str) -> tuple[tuple[str, str], ...]:
            return tuple((kind, str(number)) for kind, number in sorted(self.counts[what].items()) if number)

        shown = self.connection.address.shown
        return LoadReceipt(
            shown, counted("created"), counted("changed"), counted("unchanged"), counted("withdrawn"), self.kept
        )


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
        except _MovedError:
            continue
        return load.receipt()
    raise StoreError(f"{connection.address.shown} is changed by others all the time; load again when they are done")


def define_schema(connection: Connection) -> None:
    """Makes the constraint and the indexes, unless they are there, and waits until they answer."""
    states = dict(connection.rows(statements.INDEX_NAMES))
    if not statements.INDEXES <= states.keys():
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
    _load_nodes(load)
    stale = _load_claims(load, gone)
    protected = {row.uri for row in load.rows.nodes}
    stated = {row.uri for row in load.rows.facts}
    for batch in batches(stale):
        withdraw_claims(load.connection, batch, protected, stated, load.counts["withdrawn"], load.dry)
    withdraw_documents(load.connection, gone, load.counts["withdrawn"], load.dry)
    if stale and not load.dry:
        load.connection.write(lambda tx: run(tx, statements.DELETE_UNUSED_RUNS, protected=sorted(protected)))
    _load_facts(load)


# ------------------------------------------------------------------------------------------------ nodes


def _load_nodes(load: Load) -> None:
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
    stored = _stored_nodes(load, batch)
    missing = [row for row in batch if row.uri not in stored]
    if missing and not load.dry:
        created = _create_nodes(load, label, missing)
        if created < len(missing):
            raise _MovedError
    _count_nodes(load, "created", missing)
    differing = [row for row in batch if row.uri in stored and _differs(load, row, *stored[row.uri])]
    changed: list[NodeRow] = []
    if differing:
        changed = load.connection.write(lambda tx: _change_nodes(tx, load, differing))
    _count_nodes(load, "changed", changed)
    altered = {row.uri for row in changed}
    _count_nodes(load, "unchanged", [row for row in batch if row.uri in stored and row.uri not in altered])


def _stored_nodes(load: Load, batch: Sequence[NodeRow]) -> dict[str, tuple[list[str], Properties]]:
    found = load.connection.rows(statements.NODES_OF, uris=[row.uri for row in batch])
    return {uri: (labels, properties) for uri, labels, properties in found}


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
            raise _MovedError
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


def _differs(load: Load, row: NodeRow, labels: list[str], stored: Properties) -> bool:
    if not row.known:
        return False
    return row.label not in labels or bool(difference_of(stored, row.properties, "attribute"))


def difference_of(stored: Properties, wanted: Properties, kind: str) -> Properties:
    """What to set, None to remove, so that the stored item has the wanted properties. Those of others stay."""
    difference = {name: value for name, value in wanted.items() if not _same(stored.get(name), value)}
    for name in own_properties(stored, kind) - wanted.keys():
        difference[name] = None
    return difference


def _same(one: object, other: object) -> bool:
    return one == other and type(one) is type(other)


def _count_nodes(load: Load, what: str, rows: Iterable[NodeRow]) -> None:
    for row in rows:
        if row.known and row.label != RUN:
            load.counts[what]["document" if row.label == DOCUMENT else "entity"] += 1


# ----------------------------------------------------------------------------------------------- claims


def _load_claims(load: Load, gone: Sequence[str]) -> list[str]:
    """The stored claims of the graph's documents, and of those that are gone, that the graph does not hold."""
    stored: dict[str, tuple[Properties, dict[str, str]]] = {}
    for batch in batches([] if load.fresh else load.documents, 500):
        for properties, ends in load.connection.rows(statements.CLAIMS_OF_DOCUMENTS, uris=batch):
            stored[properties["uri"]] = (properties, dict(ends))
    missing, changes, again = [], [], []
    for row in load.rows.claims:
        if row.uri not in stored:
            missing.append(row)
            continue
        properties, ends = stored.pop(row.uri)
        difference = difference_of(properties, row.properties, "qualifier")
        if any(ends.get(kind) != end for kind, end in ends_of(row).items()):
            again.append(row)
        elif difference:
            changes.append({"uri": row.uri, "properties": difference})
        else:
            load.counts["unchanged"]["claim"] += 1
            load.tell(1)
    load.counts["created"]["claim"] += len(missing)
    load.counts["changed"]["claim"] += len(changes) + len(again)
    if not load.dry:
        if again:
            protected = {row.uri for row in load.rows.nodes}
            for uris in batches([row.uri for row in again]):
                withdraw_claims(load.connection, uris, protected, set(), Counter(), dry=False)
        for batch in batches(changes):
            load.connection.write(lambda tx, batch=batch: run(tx, statements.CHANGE_NODES, rows=batch))  # type: ignore[misc]
            load.tell(len(batch))
        _create_claims(load, sorted([*missing, *again], key=lambda row: row.uri))
    return sorted(stored)


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
            raise _MovedError

    try:
        load.connection.write(create)
    except ConstraintError:
        # Another load has made some since; or this one had, and the answer to its commit was lost.
        found = load.connection.rows(statements.CLAIMS_OF, uris=[row.uri for row in batch])
        there = {properties["uri"] for properties, _ in found}
        if not there:
            raise _MovedError from None
        _create_claim_batch(load, query, [row for row in batch if row.uri not in there])


def ends_of(row: ClaimRow) -> dict[str, str | None]:
    """The ``uri`` at the end of each relationship that a claim has."""
    return {IN_DOCUMENT: row.document, SUBJECT: row.subject, OBJECT: row.object, ATTRIBUTED_TO: row.speaker}


# ------------------------------------------------------------------------------------------------ facts


def _load_facts(load: Load) -> None:
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
        own = {name: None for name in own_properties(held.get(row.type, {}), "qualifier") - row.properties.keys()}
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
        result = transaction.run(cast(LiteralString, query), rows=rows)
        ((made,),) = [record.values() for record in result]
        if made < len(rows):
            raise _MovedError
        created: int = result.consume().counters.relationships_created
        return created

    return load.connection.write(merge)


# ---------------------------------------------------------------------------------------------- running


def run(transaction: ManagedTransaction, query: str, **parameters: Any) -> Any:
    """The summary of a query."""
    return transaction.run(cast(LiteralString, query), parameters).consume()


def fetch(transaction: ManagedTransaction, query: str, **parameters: Any) -> list[list[Any]]:
    """The rows of a query."""
    return [list(record.values()) for record in transaction.run(cast(LiteralString, query), parameters)]


def batches(items: Sequence[Item], size: int = BATCH) -> Iterator[Sequence[Item]]:
    """The items in pieces."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
