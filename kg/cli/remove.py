"""``kg remove``: withdraw what one document says from a graph."""

from __future__ import annotations

import argparse

from kg.cli.reading import read_named_graph
from kg.graph import remove_document
from kg.query import find_document
from kg.stores import write_graph


def run(options: argparse.Namespace) -> int:
    graph, ontology = read_named_graph(options)
    document = find_document(graph, options.document)
    rest = remove_document(graph, document.id)
    write_graph(rest, options.graph, ontology)
    claims, facts = len(graph.claims) - len(rest.claims), len(graph.facts) - len(rest.facts)
    print(f"{claims} claims withdrawn, {facts} facts with them")
    return 0
