"""Turtle: the graph in sections, a block a resource, prefixed; named graphs are not kept apart."""

from __future__ import annotations

from itertools import chain

from pyoxigraph import RdfFormat

from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.rdf import TurtleWriter, choose_prefixes, describe_anew, prefix_lines
from kg.rdf.reading import read_graph_from_rdf
from kg.stores.files import read_file, write_file

TRIPLE_TERMS = True
SUFFIXES = (".ttl",)


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology, triple_terms: bool = False) -> LoadReceipt:
    nodes = describe_anew(graph, ontology, triple_terms=triple_terms)
    prefixes = choose_prefixes(nodes, ontology.prefixes)
    writer = TurtleWriter(prefixes)
    blocks = (f"\n{writer.block(node)}" for node in nodes)
    return write_file(destination, chain((prefix_lines(prefixes),), blocks), graph)


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    return read_graph_from_rdf(read_file(source), RdfFormat.TURTLE, source, ontology)
