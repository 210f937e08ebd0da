"""``kg export``: a graph from one store to others."""

from __future__ import annotations

import argparse

from kg.cli.databases import prepare, put
from kg.cli.hiding import hide_names
from kg.cli.reading import read_named_graph


def run(options: argparse.Namespace) -> int:
    destinations = [prepare(destination) for destination in options.to]
    graph, ontology = read_named_graph(options)
    graph = hide_names(graph, ontology, options)
    for destination in destinations:
        put(graph, destination, ontology)
    return 0
