"""``kg export``: a graph from one store to others."""

from __future__ import annotations

import argparse

from kg.cli.databases import prepare, put
from kg.cli.hiding import hide_names
from kg.cli.reading import read_named_graph
from kg.stores import check_triple_terms, write_graph


def run(options: argparse.Namespace) -> int:
    destinations = [prepare(destination) for destination in options.to]
    for destination in destinations if options.triple_terms else ():
        check_triple_terms(destination)
    graph, ontology = read_named_graph(options, walked=True)
    graph = hide_names(graph, ontology, options)
    for destination in destinations:
        if options.triple_terms:
            write_graph(graph, destination, ontology, triple_terms=True)
        else:
            put(graph, destination, ontology)
    return 0
