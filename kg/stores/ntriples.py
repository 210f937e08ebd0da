"""N-Triples: one statement a line, sorted."""

from __future__ import annotations

from pyoxigraph import RdfFormat

from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.rdf import describe_graph, statement_lines
from kg.rdf.reading import read_graph_from_rdf
from kg.stores.files import read_file, write_file
from kg.stores.sorting import sorted_lines

TRIPLE_TERMS = True
SUFFIXES = (".nt",)


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology, triple_terms: bool = False) -> LoadReceipt:
    nodes = describe_graph(graph, ontology, triple_terms=triple_terms)
    return write_file(destination, sorted_lines(statement_lines(nodes)), graph)


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    return read_graph_from_rdf(read_file(source), RdfFormat.N_TRIPLES, source, ontology)
