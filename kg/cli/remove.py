"""``kg remove``: withdraw what one document says from a graph."""

from __future__ import annotations

import argparse

from kg.cli.reading import named_folder, read_named_graph, settings_of
from kg.corpus import remove_from_folder
from kg.graph import remove_document
from kg.query import find_document
from kg.stores import write_graph


def run(options: argparse.Namespace) -> int:
    folder = named_folder(options)
    if folder is not None:
        graph, rest = remove_from_folder(folder, options.document, settings_of(options))
    else:
        graph, ontology = read_named_graph(options)
        rest = remove_document(graph, find_document(graph, options.document).id)
        write_graph(rest, options.graph, ontology)
    claims, facts = len(graph.claims) - len(rest.claims), len(graph.facts) - len(rest.facts)
    print(f"{claims} claims withdrawn, {facts} facts with them")
    return 0
