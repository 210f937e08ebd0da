"""``kg decide``: adds a decision about entities or claims."""

from __future__ import annotations

import argparse
from pathlib import Path

from kg.cli.resolving import is_folder, today, who_decides
from kg.decisions import add_decisions
from kg.errors import UsageError
from kg.model import Claim, Decision, Entity, KnowledgeGraph
from kg.query import explain
from kg.stores.folder import open_for_reading
from kg.stores.folder.layout import DECISIONS


def run(options: argparse.Namespace) -> int:
    path: Path = options.where
    first, second = options.first, options.second
    again = ""
    if is_folder(str(path)):
        graph = open_for_reading(path).graph()
        first, second = _designate(graph, options.kind, first, second)
        again = f" (kg build --to {path})"
        path = path / DECISIONS
    elif path.suffix != ".tsv":
        raise UsageError(f"{path} is neither a graph folder nor a decisions file; give NAME.kg or NAME.tsv")
    decision = Decision(options.kind, first, second, who_decides(options), options.when or today(), options.why)
    add_decisions(path, [decision])
    print(f"{path}: {' '.join(part for part in (decision.kind, decision.first, decision.second) if part)}")
    print(f"it holds from the next run on{again}; to undo it, delete its line")
    return 0


def _designate(graph: KnowledgeGraph, kind: str, first: str, second: str) -> tuple[str, str]:
    """Both sides as the graph's IRIs or as mentions. A claim comes with where its words stand, by which it is found
    when its IRI changes."""
    if kind in ("accept", "reject"):
        if "#char=" in first:
            return first, second
        found = [one.about for one in explain(graph, first) if isinstance(one.about, Claim)]
        if len(found) != 1:
            raise UsageError(
                f"{first} is no claim of this graph; `kg explain GRAPH NAME --json` prints the claims' IRIs"
            )
        sources = {document.id: document.source for document in graph.documents}
        evidence = found[0].evidence
        return found[0].id, second or f"{sources[found[0].document]}#char={evidence.start},{evidence.end}"
    first = _entity(graph, first)
    return first, _entity(graph, second) if kind in ("same", "different") and second else second


def _entity(graph: KnowledgeGraph, what: str) -> str:
    """The IRI of the entity that is called so; a mention, and a former IRI, as they are."""
    if "#char=" in what or any(what in (dict(one.attributes).get("replaces") or "").split() for one in graph.entities):
        return what
    found = [one.about for one in explain(graph, what) if isinstance(one.about, Entity)]
    if not found:
        raise UsageError(f"{what} is no entity of this graph; name one, or a mention: DOCUMENT#char=START,END")
    if len(found) > 1:
        listed = ", ".join(sorted(f"{one.name} {one.iri}" for one in found))
        raise UsageError(f"several entities are called {what!r}; give the IRI of one of them: {listed}")
    return found[0].iri
