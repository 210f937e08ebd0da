"""The example graph in a server, for the tests of the queries and for the picture of the Browser."""

from __future__ import annotations

import os
from functools import cache

from kg.model import KnowledgeGraph
from kg.ontology import Ontology
from kg.pipeline import build, ontology_of
from kg.settings import Settings
from kg.stores import write_graph
from neo4j_server.artifacts import ROOT
from neo4j_server.server import Server


@cache
def example_graph() -> tuple[KnowledgeGraph, Ontology]:
    """The graph of ``examples/``, and the ontology that it was read by."""
    settings = Settings()
    return build([str(ROOT / "examples")], settings).graph, ontology_of(settings)


def load_example(server: Server) -> None:
    """Makes the server's database hold the example graph."""
    graph, ontology = example_graph()
    kept = dict(os.environ)
    os.environ["NEO4J_USERNAME"], os.environ["NEO4J_PASSWORD"] = server.auth or ("", "")
    try:
        write_graph(graph, server.uri, ontology)
    finally:
        os.environ.clear()
        os.environ.update(kept)
