"""The example graph in a server, for the tests of the queries and for the picture of the Browser.

Rows by label and type, as ``docs/neo4j.md`` maps them. It serves an empty database and is no loader: it neither
updates nor withdraws.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any

from neo4j import Driver, GraphDatabase

from kg.model import KnowledgeGraph, Value
from kg.ontology import Ontology, local_name
from kg.pipeline import build, ontology_of
from kg.settings import Settings
from neo4j_server.artifacts import ROOT
from neo4j_server.server import Server

Rows = dict[str, list[dict[str, Any]]]


@cache
def example_graph() -> tuple[KnowledgeGraph, Ontology]:
    """The graph of ``examples/``, and the ontology that it was read by."""
    settings = Settings()
    return build([str(ROOT / "examples")], settings).graph, ontology_of(settings)


def load_example(server: Server) -> KnowledgeGraph:
    """Puts the example graph into the server's database, which is emptied first."""
    graph, ontology = example_graph()
    with GraphDatabase.driver(server.uri, auth=server.auth) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
        _write(driver, graph, ontology)
    return graph


def _write(driver: Driver, graph: KnowledgeGraph, ontology: Ontology) -> None:
    nodes, edges = _nodes(graph, ontology), _edges(graph, ontology)
    for label, rows in sorted(nodes.items()):
        driver.execute_query(f"CREATE CONSTRAINT IF NOT EXISTS FOR (n:`{label}`) REQUIRE n.uri IS UNIQUE")
        driver.execute_query(f"UNWIND $rows AS row CREATE (n:Resource:`{label}`) SET n = row", rows=rows)
    driver.execute_query("CREATE CONSTRAINT IF NOT EXISTS FOR (n:Resource) REQUIRE n.uri IS UNIQUE")
    for kind, rows in sorted(edges.items()):
        driver.execute_query(
            "UNWIND $rows AS row MATCH (a:Resource {uri: row.from}) MATCH (b:Resource {uri: row.to}) "
            f"CREATE (a)-[r:`{kind}`]->(b) SET r = row.properties",
            rows=rows,
        )


def _nodes(graph: KnowledgeGraph, ontology: Ontology) -> Rows:
    nodes: Rows = defaultdict(list)
    for document in graph.documents:
        named = {"uri": document.id, "name": document.title or document.source, "published": document.published}
        nodes["Document"].append(named)
    for entity in graph.entities:
        known = ontology.classes.get(entity.class_iri)
        label = (known and (known.neo4j_label or known.name)) or local_name(entity.class_iri)
        nodes[label].append({**dict(entity.attributes), "uri": entity.iri, "name": entity.name})
    for claim in graph.claims:
        relation = local_name(claim.predicate)
        evidence = claim.evidence
        nodes["Claim"].append(
            {
                **dict(claim.qualifiers),
                "uri": claim.id,
                "name": ontology.relations[claim.predicate].label,
                "relation": relation,
                "quote": evidence.text,
                "start": evidence.start,
                "end": evidence.end,
                "polarity": str(claim.polarity),
                "certainty": str(claim.certainty),
                "tense": str(claim.tense),
            }
        )
    return nodes


def _edges(graph: KnowledgeGraph, ontology: Ontology) -> Rows:
    edges: Rows = defaultdict(list)

    def add(edge: str, one: str, other: str | Value | None, **properties: Any) -> None:
        if isinstance(other, str):
            edges[edge].append({"from": one, "to": other, "properties": properties})

    for fact in graph.facts:
        edge = ontology.relations[fact.predicate].neo4j_type
        seen = {"support": fact.support, "first_seen": fact.first_seen, "last_seen": fact.last_seen}
        add(edge, fact.subject, fact.object, uri=fact.iri, **dict(fact.qualifiers), **seen)
    for claim in graph.claims:
        add("SUBJECT", claim.id, claim.subject)
        add("OBJECT", claim.id, claim.object)
        add("SPOKEN_BY", claim.id, claim.attributed_to)
        add("FROM_DOCUMENT", claim.id, claim.document)
    return edges
