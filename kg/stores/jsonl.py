"""JSON Lines: one item a line, with its kind; documents, runs, entities, claims, facts, each by id or IRI."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

from kg.errors import StoreError
from kg.model import Claim, Document, Entity, Fact, KnowledgeGraph, LoadReceipt, Run
from kg.ontology import Ontology
from kg.stores.files import read_file, write_file
from kg.stores.records import AnyItem, from_record, to_record

SUFFIXES = (".jsonl",)

_KINDS: Final = {"document": Document, "run": Run, "entity": Entity, "claim": Claim, "fact": Fact}
_NAMES: Final[dict[type[Any], str]] = {kind: name for name, kind in _KINDS.items()}
_encode: Final = json.JSONEncoder(ensure_ascii=False).encode


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    return write_file(destination, item_lines(graph), graph)


def item_lines(graph: KnowledgeGraph) -> Iterator[str]:
    """One item of the graph a line, each with its line end."""
    parts: tuple[Iterable[AnyItem], ...] = (graph.documents, graph.runs, graph.entities, graph.claims, graph.facts)
    return map(item_line, chain.from_iterable(parts))


def item_line(item: AnyItem) -> str:
    """The item as a line, with its line end."""
    return _encode({"kind": _NAMES[type(item)], **to_record(item)}) + "\n"


def parse_item(line: str | bytes) -> AnyItem:
    """The item of a line. Raises ``LookupError``, ``TypeError`` or ``ValueError`` where it is none."""
    record = json.loads(line)
    found: AnyItem = from_record(_KINDS[record["kind"]], record)
    return found


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    return read_items(read_file(source), source)


def read_items(content: bytes, source: str) -> KnowledgeGraph:
    """The graph of these lines. Raises ``StoreError``, with the name of the source, where one is no item."""
    documents: list[Document] = []
    runs: list[Run] = []
    entities: list[Entity] = []
    claims: list[Claim] = []
    facts: list[Fact] = []
    for number, line in enumerate(content.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            item = parse_item(line)
        except (LookupError, TypeError, ValueError) as error:
            raise StoreError(
                f"{source}, line {number}, is no item of a graph ({error!r}); write the graph anew"
            ) from error
        match item:
            case Document():
                documents.append(item)
            case Run():
                runs.append(item)
            case Entity():
                entities.append(item)
            case Claim():
                claims.append(item)
            case Fact():
                facts.append(item)
    return KnowledgeGraph(tuple(documents), tuple(entities), tuple(claims), tuple(facts), tuple(runs))
