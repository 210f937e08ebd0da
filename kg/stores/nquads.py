"""N-Quads: one statement a line, sorted, with the named graph of its document."""

from __future__ import annotations

from pyoxigraph import RdfFormat

from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.rdf import describe_graph, statement_lines
from kg.rdf.reading import read_graph_from_rdf
from kg.stores.files import read_file, write_file
from kg.stores.sorting import sorted_lines

TRIPLE_TERMS = True
SUFFIXES = (".nq",)


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology, triple_terms: bool = False) -> LoadReceipt:
    nodes = describe_graph(graph, ontology, named_graphs=True, triple_terms=triple_terms)
    return write_file(destination, sorted_lines(statement_lines(nodes, named_graphs=True)), graph)


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    return read_graph_from_rdf(read_file(source), RdfFormat.N_QUADS, source, ontology)
