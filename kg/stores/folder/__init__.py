"""A graph folder: a graph with all that it was made from, in open formats, which grows by runs.

As a store it takes a graph without documents' words: such a folder holds it as one that was merged in.
"""

from __future__ import annotations

from pathlib import Path

from kg.errors import StoreError
from kg.model import CheckedGraph, KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.stores import jsonl
from kg.stores.files import count_items
from kg.stores.folder.folder import GraphFolder, open_for_reading, open_for_writing
from kg.stores.folder.layout import Manifest
from kg.stores.folder.members import Member

__all__ = ["FOLDERS", "GraphFolder", "Manifest", "Member", "open_for_reading", "open_for_writing", "read", "write"]

FOLDERS = (".kg",)
_EXPORTED = "export"


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    """Raises ``StoreError`` where the folder already holds a corpus that was read: an export must not replace that."""
    with open_for_writing(Path(destination)) as folder:
        members = folder.members()
        if any(member.document is not None for member in members.values()):
            raise StoreError(
                f"{destination} holds documents that were read, which an export would replace; "
                "export to a new folder, or merge a graph in with `kg build`"
            )
        content = "".join(jsonl.item_lines(graph)).encode("utf-8", "surrogatepass")
        held = Member(_EXPORTED, imported=folder.save_import(content))
        if members == {_EXPORTED: held} and folder.is_whole():
            return LoadReceipt(destination, created=(), unchanged=count_items(graph))
        checked = CheckedGraph(graph, ())
        folder.commit(checked, {_EXPORTED: held}, ontology, folder.manifest, {"exported": held.imported})
    return LoadReceipt(destination, created=count_items(graph))


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    return open_for_reading(Path(source)).graph()
