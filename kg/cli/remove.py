"""``kg remove``: withdraw what one document says from a graph."""

from __future__ import annotations

import argparse

from kg.cli.databases import prepare, receipt_counts
from kg.cli.reading import read_named_graph, settings_of
from kg.graph import remove_document
from kg.model import KnowledgeGraph
from kg.ontology import load_ontology
from kg.query import find_document
from kg.stores import Database, find_database, write_graph


def run(options: argparse.Namespace) -> int:
    store = find_database(options.graph)
    claims, facts = _remove_from_file(options) if store is None else _remove_from_database(options, store)
    print(f"{claims} claims withdrawn, {facts} facts with them")
    return 0


def _remove_from_file(options: argparse.Namespace) -> tuple[int, int]:
    graph, ontology = read_named_graph(options)
    document = find_document(graph, options.document)
    rest = remove_document(graph, document.id)
    write_graph(rest, options.graph, ontology)
    return len(graph.claims) - len(rest.claims), len(graph.facts) - len(rest.facts)


def _remove_from_database(options: argparse.Namespace, store: Database) -> tuple[int, int]:
    destination = prepare(options.graph)
    ontology = load_ontology(settings_of(options).ontology_files)
    held = KnowledgeGraph(store.documents(destination, ontology), (), (), ())
    document = find_document(held, options.document)
    withdrawn = receipt_counts(store.remove(document.id, destination, ontology))["withdrawn"]
    return withdrawn["claim"], withdrawn["fact"]
