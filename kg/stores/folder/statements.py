"""The files of a graph as items and as RDF statements."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.model import Claim, KnowledgeGraph
from kg.ontology import Ontology
from kg.rdf import describe_by_document, statement_lines
from kg.stores import jsonl
from kg.stores.folder.layout import GRAPH, QUADS
from kg.stores.folder.transaction import stage
from kg.stores.sorting import sorted_lines


def stage_graph(folder: Path, graph: KnowledgeGraph, ontology: Ontology) -> dict[str, str]:
    """Stages both files of a graph that is held in memory; their digests by their names."""
    claims = sorted(graph.claims, key=lambda claim: claim.document)
    return {
        GRAPH: stage(folder, GRAPH, jsonl.item_lines(graph)),
        QUADS: stage_quads(folder, graph, claims, ontology),
    }


def stage_quads(
    folder: Path, graph: KnowledgeGraph, claims: Iterable[Claim], ontology: Ontology, apart: bool = False
) -> str:
    """Stages the statements of a graph of which neither it nor they need be in memory; their digest.

    The claims are the graph's, one document's after another's; ``apart`` as ``stage`` has it.
    """
    nodes = describe_by_document(graph, claims, ontology)
    return stage(folder, QUADS, sorted_lines(statement_lines(nodes, named_graphs=True), folder), apart)
