"""TriG: Turtle with a named graph for each document, which holds the document, its claims and their words.

The default graph says from which document each named graph derives and which runs made it (PROV).
"""

from __future__ import annotations

from collections import defaultdict

from pyoxigraph import RdfFormat

from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.rdf import Node, TurtleWriter, choose_prefixes, describe_graph, prefix_lines
from kg.rdf.reading import read_graph_from_rdf
from kg.stores.files import read_file, write_file

TRIPLE_TERMS = True
SUFFIXES = (".trig",)


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology, triple_terms: bool = False) -> LoadReceipt:
    nodes = list(describe_graph(graph, ontology, named_graphs=True, triple_terms=triple_terms))
    prefixes = choose_prefixes(nodes, ontology.prefixes)
    writer = TurtleWriter(prefixes)
    of_graph: dict[str, list[Node]] = defaultdict(list)
    blocks = [prefix_lines(prefixes)]
    for node in nodes:
        if node.graph is None:
            blocks.append(writer.block(node))
        else:
            of_graph[node.graph].append(node)
    for iri, held in sorted(of_graph.items()):
        inner = "\n".join(writer.block(node, indent="    ") for node in held)
        blocks.append(f"{writer.term(iri)} {{\n{inner}}}\n")
    return write_file(destination, "\n".join(blocks), graph)


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    return read_graph_from_rdf(read_file(source), RdfFormat.TRIG, source, ontology)
