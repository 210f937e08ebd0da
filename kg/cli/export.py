"""``kg export``: a graph from one store to others."""

from __future__ import annotations

import argparse

from kg.cli.hiding import hide_names
from kg.cli.reading import read_named_graph
from kg.stores import find_store, write_graph


def run(options: argparse.Namespace) -> int:
    for destination in options.to:
        find_store(destination)
    graph, ontology = read_named_graph(options)
    graph = hide_names(graph, ontology, options)
    for destination in options.to:
        write_graph(graph, destination, ontology)
    return 0
