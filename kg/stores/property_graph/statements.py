"""Cypher, of parameters alone but for labels and types, which are the ontology's. It runs on Neo4j 4.4 and later."""

from __future__ import annotations

from kg.stores.property_graph.mapping import ATTRIBUTED_TO, CLAIM, IN_DOCUMENT, NODE, OBJECT, SUBJECT, UNSTATED, VALUE

SCHEMA = (
    f"CREATE CONSTRAINT kg_node_uri IF NOT EXISTS FOR (n:{NODE}) REQUIRE n.uri IS UNIQUE",
    f"CREATE INDEX kg_claim_fact IF NOT EXISTS FOR (n:{NODE}) ON (n.fact)",
    f"CREATE FULLTEXT INDEX kg_names IF NOT EXISTS FOR (n:{NODE}) ON EACH [n.name, n.aliases, n.quote] "
    "OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}}",
)
INDEXES = frozenset({"kg_node_uri", "kg_claim_fact", "kg_names"})
INDEX_NAMES = "SHOW INDEXES YIELD name, state RETURN name, state"

IS_EMPTY = f"MATCH (n:{NODE}) RETURN count(n) = 0"
DOCUMENTS = f"MATCH (d:{NODE}:Document) RETURN d.uri"
DOCUMENT_PROPERTIES = f"MATCH (d:{NODE}:Document) WHERE d.source IS NOT NULL RETURN properties(d)"
NODES_ALIKE = (
    f"UNWIND $uris AS uri MATCH (n:{NODE} {{uri: uri}}) WITH uri, n, properties(n) AS held "
    "RETURN uri, $label IN labels(n), [name IN $names | held[name]]"
)
NODES_OF = f"UNWIND $uris AS uri MATCH (n:{NODE} {{uri: uri}}) RETURN uri, labels(n), properties(n)"
LOCKED_NODES_OF = (
    f"UNWIND $uris AS uri MATCH (n:{NODE} {{uri: uri}}) SET n.name = n.name RETURN uri, labels(n), properties(n)"
)
ENDS = f"[(c)-[r]->(n:{NODE}) | [type(r), n.uri]]"
CLAIMS_OF_DOCUMENTS = (
    f"UNWIND $uris AS uri MATCH (:{NODE} {{uri: uri}})<-[:{IN_DOCUMENT}]-(c:{NODE}:{CLAIM}) "
    f"RETURN properties(c), {ENDS}"
)
CLAIMS_ALIKE = (
    f"UNWIND $uris AS uri MATCH (:{NODE} {{uri: uri}})<-[:{IN_DOCUMENT}]-(c:{NODE}:{CLAIM}) "
    "WITH c, properties(c) AS held "
    f"RETURN c.uri, [name IN $names | held[name]], [(c)-[r]->(n:{NODE}) | type(r) + ' ' + n.uri]"
)
CLAIMS_OF = f"UNWIND $uris AS uri MATCH (c:{NODE} {{uri: uri}}) RETURN properties(c), {ENDS}"
NAMED_ELSEWHERE = (
    f"UNWIND $uris AS uri MATCH (:{NODE} {{uri: uri}})<-[:{SUBJECT}|{OBJECT}|{ATTRIBUTED_TO}]-(:{CLAIM})"
    f"-[:{IN_DOCUMENT}]->(d:{NODE}) WHERE NOT d.uri IN $documents RETURN DISTINCT uri"
)
FACTS_ALIKE = (
    f"UNWIND $rows AS row MATCH (:{NODE} {{uri: row.subject}})-[r]->(:{NODE} {{uri: row.object}}) "
    "WHERE r.uri = row.uri WITH row, r, properties(r) AS held "
    "RETURN row.uri, type(r), [name IN $names | held[name]]"
)
FACTS_OF = (
    f"UNWIND $rows AS row MATCH (:{NODE} {{uri: row.subject}})-[r]->(:{NODE} {{uri: row.object}}) "
    "WHERE r.uri = row.uri RETURN row.uri, type(r), properties(r)"
)
_ORIGINAL = "DISTINCT coalesce(d.copy_of, d.uri)"
"""What a document counts as: documents that repeat one text support a fact once."""
STATED_ELSEWHERE = (
    f"UNWIND $uris AS uri MATCH (c:{NODE} {{fact: uri}})-[:{IN_DOCUMENT}]->(d:{NODE}) "
    f"WHERE NOT d.uri IN $documents RETURN uri, collect({_ORIGINAL}), min(d.published), max(d.published)"
)

ALL_NODES = f"MATCH (n:{NODE}) WHERE NOT n:{CLAIM} RETURN labels(n), properties(n)"
ALL_CLAIMS = f"MATCH (c:{NODE}:{CLAIM}) RETURN properties(c), {ENDS}"
ALL_FACTS = (
    f"MATCH (s:{NODE})-[r]->(o:{NODE}) WHERE r.uri IS NOT NULL AND r.predicate IS NOT NULL "
    "RETURN s.uri, o.uri, properties(r)"
)

CHANGE_NODES = f"UNWIND $rows AS row MATCH (n:{NODE} {{uri: row.uri}}) SET n += row.properties RETURN count(*)"
_SUPPORT = f"count({_ORIGINAL}) AS support, min(d.published) AS first, max(d.published) AS last"
_SET_SUPPORT = "r.support = support, r.first_seen = first, r.last_seen = last"


def create_nodes(label: str) -> str:
    return f"UNWIND $rows AS row MERGE (n:{NODE} {{uri: row.uri}}) ON CREATE SET n:`{label}`, n += row.properties"


def relabel(old: str, new: str) -> str:
    return f"UNWIND $uris AS uri MATCH (n:{NODE} {{uri: uri}}) REMOVE n:`{old}` SET n:`{new}`"


def create_claims(has_object: bool, has_speaker: bool) -> str:
    """Creates claims with what they are tied to, whole; fails where one is there already."""
    ends = [("document", IN_DOCUMENT), ("subject", SUBJECT)]
    ends += [("object", OBJECT)] * has_object + [("speaker", ATTRIBUTED_TO)] * has_speaker
    found = " ".join(f"MATCH ({name}:{NODE} {{uri: row.{name}}})" for name, _ in ends)
    tied = ", ".join(f"(c)-[:{kind}]->({name})" for name, kind in ends)
    return (
        f"UNWIND $rows AS row {found} CREATE (c:{NODE}:{CLAIM} {{uri: row.uri}}) SET c += row.properties "
        f"CREATE {tied} RETURN count(*)"
    )


DELETE_CLAIMS = f"UNWIND $uris AS uri MATCH (c:{NODE}:{CLAIM} {{uri: uri}}) DETACH DELETE c"


def merge_facts(kind: str, leaf: str | None) -> str:
    """Makes the relationships, and counts their support in the database, after a lock: of two loads that state one fact
    the later sees the claims of both."""
    found = f"MATCH (o:{NODE} {{uri: row.object}})"
    if leaf:
        found = f"MERGE (o:{NODE} {{uri: row.object}}) ON CREATE SET o:{leaf}, o += row.leaf"
    return (
        f"UNWIND $rows AS row MATCH (s:{NODE} {{uri: row.subject}}) {found} "
        f"MERGE (s)-[r:`{kind}` {{uri: row.uri}}]->(o) SET r += row.properties WITH r, row.uri AS uri "
        f"OPTIONAL MATCH (:{NODE} {{fact: uri}})-[:{IN_DOCUMENT}]->(d:{NODE}) WITH r, {_SUPPORT} "
        f"SET {_SET_SUPPORT} RETURN count(*)"
    )


_FACT_AND_SUPPORT = (
    f"UNWIND $rows AS row MATCH (:{NODE} {{uri: row.subject}})-[r]->(:{NODE} {{uri: row.object}}) "
    "WHERE r.uri = row.uri SET r.uri = row.uri WITH DISTINCT r, row.uri AS uri "
    f"OPTIONAL MATCH (:{NODE} {{fact: uri}})-[:{IN_DOCUMENT}]->(d:{NODE}) WITH r, uri, {_SUPPORT} "
)
COUNT_SUPPORT = _FACT_AND_SUPPORT + f"WHERE support > 0 SET {_SET_SUPPORT} RETURN uri"
DELETE_UNSTATED_FACTS = _FACT_AND_SUPPORT + "WHERE support = 0 DELETE r RETURN uri"
DELETE_LEAVES = (
    f"UNWIND $uris AS uri MATCH (n:{NODE} {{uri: uri}}) WHERE (n:{VALUE} OR n:{UNSTATED}) AND NOT (n)--() DELETE n"
)
DELETE_UNNAMED = f"UNWIND $uris AS uri MATCH (n:{NODE} {{uri: uri}}) WHERE NOT (n)--() DELETE n RETURN uri"
DELETE_OTHER_TYPES = (
    f"UNWIND $rows AS row MATCH (:{NODE} {{uri: row.subject}})-[r]->(:{NODE} {{uri: row.object}}) "
    "WHERE r.uri = row.uri AND type(r) <> row.type DELETE r"
)
DELETE_UNUSED_RUNS = (
    f"MATCH (n:{NODE}:Run) WHERE NOT EXISTS {{ MATCH (c:{NODE}:{CLAIM}) WHERE n.uri IN c.runs }} AND NOT (n)--() "
    "AND NOT n.uri IN $protected DELETE n"
)
