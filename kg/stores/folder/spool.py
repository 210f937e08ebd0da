"""A graph under way: its claims and entities in a database file of their own, not in memory.

The file (SQLite) lies in the folder while it is used; what a process that was killed left of it is deleted by the next
that writes the folder.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from kg.errors import StoreError
from kg.facts import fact_iri, fact_of_claims, fold_claims, merge_entities, named_entities
from kg.model import Claim, Document, Entity, Fact, KnowledgeGraph, Run, Streamed
from kg.stores.jsonl import item_line, parse_item

_SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA temp_store = FILE;
PRAGMA cache_size = -8000;
CREATE TABLE claim (id BLOB, document BLOB, fact BLOB, line BLOB);
CREATE UNIQUE INDEX claim_id ON claim (id);
CREATE INDEX claim_document ON claim (document, id);
CREATE INDEX claim_fact ON claim (fact, id) WHERE fact IS NOT NULL;
CREATE TABLE entity (iri BLOB PRIMARY KEY, line BLOB, replaces BLOB);
CREATE TABLE named (iri BLOB PRIMARY KEY) WITHOUT ROWID;
"""
_NAME = "graph.tmp"
_T = TypeVar("_T", Claim, Entity)


class Spool:
    """Claims by id or by document, entities by IRI, facts as they follow."""

    def __init__(self, connection: sqlite3.Connection, runs: Iterable[str] = ()) -> None:
        self._database = connection
        self.entities: Mapping[str, Entity] = _Entities(connection)
        """Without what they replace."""
        self.runs = set(runs)

    def save(self) -> None:
        """Makes what is here so far what ``reopen_spool`` finds in another process."""
        self._database.execute("COMMIT")
        self._database.execute("BEGIN")

    def add_claims(self, claims: Iterable[Claim]) -> None:
        """Adds claims of which none has the id of one that is here."""
        held = list(claims)
        self._database.executemany(
            "INSERT INTO claim VALUES (?, ?, ?, ?)", ((_key(one.id), _key(one.document), *_row(one)) for one in held)
        )
        self._note(held)

    def merge_claims(self, claims: Iterable[Claim]) -> None:
        """Adds claims; one whose id is here becomes one with that."""
        for claim in claims:
            known = self._database.execute("SELECT line FROM claim WHERE id = ?", (_key(claim.id),)).fetchone()
            if known is None:
                self.add_claims((claim,))
            else:
                self.change_claims(fold_claims((_item(known[0], Claim), claim)))

    def change_claims(self, claims: Iterable[Claim]) -> None:
        """Gives claims that are here another content."""
        held = list(claims)
        self._database.executemany(
            "UPDATE claim SET fact = ?, line = ? WHERE id = ?", ((*_row(one), _key(one.id)) for one in held)
        )
        self._note(held)

    def drop_claims(self, ids: Iterable[str]) -> None:
        """Deletes claims, and what was known of who is named."""
        self._database.executemany("DELETE FROM claim WHERE id = ?", ((_key(one),) for one in ids))
        self._database.execute("DELETE FROM named")
        self.runs = set()
        for claim in self.claims_by_document:
            self._note((claim,))

    def put_entities(self, entities: Iterable[Entity]) -> None:
        """Adds entities, in the place of those of the same IRI."""
        self._database.executemany(
            "INSERT OR REPLACE INTO entity VALUES (?, ?, ?)", ((_key(one.iri), *_divided(one)) for one in entities)
        )

    def merge_entities(self, entities: Iterable[Entity]) -> None:
        """Adds entities; one whose IRI is here becomes one with that."""
        for entity in entities:
            known = next(self._whole("SELECT line, replaces FROM entity WHERE iri = ?", _key(entity.iri)), None)
            self.put_entities((entity if known is None else merge_entities(known, entity),))

    def drop_entities(self, iris: Iterable[str]) -> None:
        self._database.executemany("DELETE FROM entity WHERE iri = ?", ((_key(one),) for one in iris))

    def keep_named(self) -> None:
        """Deletes the entities that no claim names."""
        self._database.execute("DELETE FROM entity WHERE iri NOT IN (SELECT iri FROM named)")

    @property
    def claims_by_document(self) -> Streamed[Claim]:
        """The claims, one document's after another's, each document's by id."""
        query = "SELECT line FROM claim ORDER BY document, id"
        return Streamed(lambda: self._items(query, Claim), self._count_claims)

    def graph(self, documents: Iterable[Document], runs: Iterable[Run]) -> KnowledgeGraph:
        """The graph of what is here, with the documents, and of the runs those that a claim names."""
        known = {document.id: document for document in documents}

        return KnowledgeGraph(
            tuple(known[iri] for iri in sorted(known)),
            Streamed(lambda: self._whole("SELECT line, replaces FROM entity ORDER BY iri"), lambda: len(self.entities)),
            Streamed(
                lambda: self._items("SELECT line FROM claim ORDER BY id", Claim),
                self._count_claims,
            ),
            Streamed(lambda: self._facts(known), lambda: self._count("SELECT count(DISTINCT fact) FROM claim")),
            tuple(sorted({one.iri: one for one in runs if one.iri in self.runs}.values(), key=lambda one: one.iri)),
        )

    def item_lines(self, graph: KnowledgeGraph) -> Iterator[str]:
        """The lines of ``jsonl.item_lines`` for the graph of what is here: what lies here as lines is not read."""
        yield from map(item_line, graph.documents)
        yield from map(item_line, graph.runs)
        for line, replaces in self._database.execute("SELECT line, replaces FROM entity ORDER BY iri"):
            yield _text(line) if replaces is None else item_line(_joined(line, replaces))
        for (line,) in self._database.execute("SELECT line FROM claim ORDER BY id"):
            yield _text(line)
        yield from map(item_line, graph.facts)

    def _facts(self, documents: Mapping[str, Document]) -> Iterator[Fact]:
        rows = self._database.execute("SELECT fact, line FROM claim WHERE fact IS NOT NULL ORDER BY fact, id")
        for _, found in groupby(rows, key=lambda row: bytes(row[0])):
            yield fact_of_claims([_item(line, Claim) for _, line in found], documents)

    def _whole(self, query: str, *given: bytes) -> Iterator[Entity]:
        for line, replaces in self._database.execute(query, given):
            yield _item(line, Entity) if replaces is None else _joined(line, replaces)

    def _count_claims(self) -> int:
        return self._count("SELECT count(*) FROM claim")

    def _count(self, query: str) -> int:
        return int(self._database.execute(query).fetchone()[0])

    def _items(self, query: str, kind: type[_T]) -> Iterator[_T]:
        return (_item(line, kind) for (line,) in self._database.execute(query))

    def _note(self, claims: Iterable[Claim]) -> None:
        held = list(claims)
        named = {iri for claim in held for iri in named_entities(claim)}
        self._database.executemany("INSERT OR IGNORE INTO named VALUES (?)", ((_key(iri),) for iri in sorted(named)))
        self.runs.update(run for claim in held for run in claim.runs)


class _Entities(Mapping[str, Entity]):
    """The entities without what they replace, which may be a thousand IRIs."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._database = connection

    def __getitem__(self, iri: str) -> Entity:
        found = self._database.execute("SELECT line FROM entity WHERE iri = ?", (_key(iri),)).fetchone()
        if found is None:
            raise KeyError(iri)
        return _item(found[0], Entity)

    def __iter__(self) -> Iterator[str]:
        for (iri,) in self._database.execute("SELECT iri FROM entity ORDER BY iri"):
            yield _text(iri)

    def __len__(self) -> int:
        return int(self._database.execute("SELECT count(*) FROM entity").fetchone()[0])


@contextmanager
def open_spool(folder: Path) -> Iterator[Spool]:
    """An empty spool, gone at the end. Raises ``StoreError`` where the disk is full or cannot be written."""
    path = folder / _NAME
    connection = None
    try:
        path.unlink(missing_ok=True)
        connection = sqlite3.connect(path, isolation_level=None)
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN")
        yield Spool(connection)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(
            f"{path} cannot be written: {error}; make room or choose another place, then run the same command again: "
            "what was read so far is kept"
        ) from error
    finally:
        if connection is not None:
            connection.close()
        with suppress(OSError):
            path.unlink(missing_ok=True)


@contextmanager
def reopen_spool(folder: Path, runs: Iterable[str]) -> Iterator[Spool]:
    """What another process saved in its spool, to be read while that changes nothing; with the runs noted there."""
    connection = sqlite3.connect(f"{(folder / _NAME).absolute().as_uri()}?mode=ro", uri=True)
    try:
        yield Spool(connection, runs)
    finally:
        connection.close()


def _row(claim: Claim) -> tuple[bytes | None, bytes]:
    fact = fact_iri(claim)
    return None if fact is None else _key(fact), _line(claim)


def _divided(entity: Entity) -> tuple[bytes, bytes | None]:
    """The entity without what it replaces, and that."""
    replaces = [value for name, value in entity.attributes if name == "replaces"]
    if len(replaces) != 1 or not replaces[0]:
        return _line(entity), None
    others = tuple(pair for pair in entity.attributes if pair[0] != "replaces")
    return _line(replace(entity, attributes=others)), _key(replaces[0])


def _joined(line: bytes, replaces: bytes) -> Entity:
    """The entity of a line with what it replaces."""
    entity = _item(line, Entity)
    known = (*entity.attributes, ("replaces", _text(replaces)))
    return replace(entity, attributes=tuple(sorted(known)))


def _text(key: bytes) -> str:
    return key.decode("utf-8", "surrogatepass")


def _key(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _line(item: Claim | Entity) -> bytes:
    return item_line(item).encode("utf-8", "surrogatepass")


def _item(line: bytes, kind: type[_T]) -> _T:
    item = parse_item(line.decode("utf-8", "surrogatepass"))
    assert isinstance(item, kind)
    return item
