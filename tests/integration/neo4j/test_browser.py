"""The real Neo4j Browser in a real Chromium draws what the database holds, by name and in our colours."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from neo4j import GraphDatabase
from neo4j_server import ServerError
from neo4j_server.drawing import PICTURED, WHOLE, Drawn, Expected, differences, draw, expect, style_colours


def drawn_or_skipped(server, query, picture=None) -> Drawn:
    try:
        # In a thread of its own: another test's browser may still be open in this one.
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(draw, server, query, picture).result()
    except ServerError as error:
        if os.environ.get("CI") or "no Chromium" not in str(error):
            raise
        pytest.skip(str(error))


def test_the_browser_draws_the_whole_graph_of_the_examples(example_server):
    drawn = drawn_or_skipped(example_server, WHOLE)
    with GraphDatabase.driver(example_server.uri, auth=example_server.auth) as driver:
        actors = (
            "MATCH (n:KgNode) WHERE n.uri IS NOT NULL AND NOT n:Claim AND NOT n:Document AND NOT n:Run RETURN count(n)"
        )
        facts = "MATCH ()-[r]->() WHERE r.predicate IS NOT NULL RETURN count(r)"
        held = [driver.execute_query(query).records[0][0] for query in (actors, facts)]
    assert [len(drawn.captions), drawn.relationships] == held
    assert min(held) > 400
    assert differences(drawn, expect(example_server, WHOLE)) == []


def test_the_browser_draws_what_the_database_holds(example_server, tmp_path):
    picture = tmp_path / "browser.png"
    drawn = drawn_or_skipped(example_server, PICTURED, picture)
    expected = expect(example_server, PICTURED)
    assert len(expected.names) >= 20
    assert expected.relationships >= 20
    assert differences(drawn, expected) == []
    assert picture.stat().st_size > 20_000


def test_differences_are_told():
    colours = style_colours()
    assert {"Person", "Organization", "Country", "Place", "PersonGroup", "Meeting", "Claim", "Document"} <= set(colours)
    expected = Expected(("Ann Lee", "talks"), (colours["Person"], colours["Meeting"]), 1)
    assert differences(Drawn(("Ann L…", "talks"), expected.colours, 1), expected) == []
    assert len(differences(Drawn(("urn:x",), ("#000000",), 0), expected)) == 4
