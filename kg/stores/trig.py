"""TriG: Turtle with a named graph for each document, which holds the document, its claims and their words."""

from __future__ import annotations

from collections import defaultdict

from pyoxigraph import RdfFormat

from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.rdf import Node, TurtleWriter, choose_prefixes, describe_graph, prefix_lines
from kg.rdf.reading import read_graph_from_rdf
from kg.stores.files import read_file, write_file

SUFFIXES = (".trig",)


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    nodes = list(describe_graph(graph, ontology))
    prefixes = choose_prefixes(nodes, ontology.prefixes)
    writer = TurtleWriter(prefixes)
    of_document: dict[str, list[Node]] = defaultdict(list)
    blocks = [prefix_lines(prefixes)]
    for node in nodes:
        if node.document is None:
            blocks.append(writer.block(node))
        else:
            of_document[node.document].append(node)
    for document, held in sorted(of_document.items()):
        inner = "\n".join(writer.block(node, indent="    ") for node in held)
        blocks.append(f"{writer.term(document)} {{\n{inner}}}\n")
    return write_file(destination, "\n".join(blocks), graph)


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    return read_graph_from_rdf(read_file(source), RdfFormat.TRIG, source, ontology)
