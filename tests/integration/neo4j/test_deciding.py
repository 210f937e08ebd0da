"""What people decide survives a reload: nodes keep ``uri`` and what others wrote on them; facts move."""

import json
import os

import pytest
from neo4j import GraphDatabase

from kg.cli import main

ARTICLES = (
    "Anders Holm, Norway's fisheries minister, met Danish fisheries minister Lise Krag in Bergen on Monday.",
    "Norwegian fisheries minister Anders Holm praised the talks. Holm is a member of the Bluefin Party.",
    "Anna Berg, a spokeswoman for Nordfisk, welcomed the deal. Anna Berg is a member of the Bluefin Party.",
)
COAST = "https://example.org/coast-party"


@pytest.fixture
def database(neo4j_server, tmp_path, monkeypatch):
    """What loads a folder of the articles, decided by these lines, and answers a query."""
    user, password = neo4j_server.auth
    monkeypatch.setitem(os.environ, "NEO4J_USERNAME", user)
    monkeypatch.setitem(os.environ, "NEO4J_PASSWORD", password)
    records = [{"id": f"a{n}", "published": f"2026-03-0{n + 3}", "text": text} for n, text in enumerate(ARTICLES)]
    (tmp_path / "articles.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), "utf-8")
    folder = tmp_path / "news.kg"
    assert main(["build", str(tmp_path / "articles.jsonl"), "--to", str(folder), "--quiet"]) == 0
    with GraphDatabase.driver(neo4j_server.uri, auth=neo4j_server.auth) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")

        def ask(query: str, **values):
            return [record.data() for record in driver.execute_query(query, values).records]

        def load(*decision: str):
            (folder / "decisions.tsv").unlink(missing_ok=True)
            if decision:
                assert main(["decide", str(folder), *decision]) == 0
            assert main(["build", "--to", str(folder), "--quiet"]) == 0
            assert main(["load", str(folder), "--to", neo4j_server.uri, "--quiet"]) == 0

        load()
        yield ask, load
        driver.execute_query("MATCH (n) DETACH DELETE n")


def uri(ask, name: str) -> str:
    (row,) = ask("MATCH (n) WHERE n.name = $name AND n.uri CONTAINS '/id/' RETURN n.uri AS uri", name=name)
    return row["uri"]


def parties(ask) -> list[tuple[str, str]]:
    rows = ask(
        "MATCH (p)-[:MEMBER_OF]->(o {name: 'Bluefin Party'}) RETURN p.uri AS uri, p.name AS name ORDER BY name, uri"
    )
    return [(row["uri"], row["name"]) for row in rows]


def everything(ask):
    nodes = ask(
        "MATCH (n) WHERE n.uri IS NOT NULL RETURN n.uri AS uri, labels(n) AS labels, properties(n) AS p ORDER BY uri"
    )
    edges = ask(
        "MATCH (a)-[r]->(b) RETURN a.uri AS a, type(r) AS t, b.uri AS b, properties(r) AS p ORDER BY a, t, b, r.uri"
    )
    return [*map(str, nodes), *map(str, edges)]


def mention(number: int, name: str) -> str:
    start = ARTICLES[number].index(name)
    return f"a{number}#char={start},{start + len(name)}"


def test_same_moves_the_facts_to_the_node_that_stays_and_undo_moves_them_back(database):
    ask, load = database
    before, found = parties(ask), everything(ask)
    assert [name for _, name in before] == ["Anders Holm", "Anna Berg"]
    ask("MATCH (n {uri: $uri}) SET n.note = 'mine'", uri=before[0][0])
    load("same", "Anders Holm", "Anna Berg")
    assert [one for one, _ in parties(ask)] == [before[0][0]]
    (kept,) = ask("MATCH (n {uri: $uri}) RETURN n.note AS note", uri=before[0][0])
    assert kept == {"note": "mine"}
    assert ask("MATCH (n {uri: $uri}) RETURN n.uri", uri=before[1][0]) == []
    ask("MATCH (n {uri: $uri}) REMOVE n.note", uri=before[0][0])
    load()
    assert parties(ask) == before
    assert everything(ask) == found


def test_different_divides_a_node_and_undo_joins_it(database):
    ask, load = database
    found = everything(ask)
    load("different", mention(0, "Anders Holm"), mention(1, "Anders Holm"))
    rows = ask("MATCH (n {name: 'Anders Holm'}) WHERE n.uri CONTAINS '/id/person/' RETURN n.uri AS uri")
    assert len(rows) == 2
    attending = ask("MATCH (n {name: 'Anders Holm'})-[:ATTENDED]->() RETURN DISTINCT n.uri AS uri")
    assert len(attending) == 1
    assert attending[0]["uri"] not in [one for one, _ in parties(ask)]
    load()
    assert everything(ask) == found


@pytest.mark.parametrize(
    ("decision", "query", "answer"),
    [
        (("rename", "Bluefin Party", "Coastal Party"), "RETURN n.name AS it", "Coastal Party"),
        (("link", "Bluefin Party", COAST), "RETURN coalesce(n.sameAs, n.same_as) AS it", COAST),
        (("type", "Bluefin Party", "Organization"), "RETURN NOT 'Party' IN labels(n) AS it", True),
    ],
)
def test_a_node_that_is_described_anew_keeps_its_uri(database, decision, query, answer):
    ask, load = database
    party, found = uri(ask, "Bluefin Party"), everything(ask)
    load(*decision)
    (row,) = ask(f"MATCH (n {{uri: $uri}}) {query}", uri=party)
    assert row["it"] in (answer, [answer])
    load()
    assert everything(ask) == found


def test_a_rejected_claim_takes_its_edge_away_and_an_accepted_one_is_sure(database):
    ask, load = database
    found, (holm, berg) = everything(ask), parties(ask)
    rows = ask(
        "MATCH (c:Claim) WHERE c.predicate ENDS WITH 'memberOf' OR c.relation = 'memberOf' "
        "MATCH (c)-->(p {uri: $uri}) RETURN DISTINCT c.uri AS uri, c.confidence AS confidence",
        uri=berg[0],
    )
    claims = [row["uri"] for row in rows]
    assert len(claims) == 1
    load("accept", claims[0])
    assert ask("MATCH (c {uri: $uri}) RETURN c.confidence AS it", uri=claims[0]) == [{"it": 1.0}]
    load("reject", claims[0])
    assert parties(ask) == [holm]
    load()
    assert everything(ask) == found
