"""The real Neo4j Browser in a real Chromium draws what the database holds, by name and in our colours."""

import os

import pytest
from neo4j_server import ServerError
from neo4j_server.drawing import PICTURED, Drawn, Expected, differences, draw, expect, style_colours


def test_the_browser_draws_what_the_database_holds(example_server, tmp_path):
    picture = tmp_path / "browser.png"
    try:
        drawn = draw(example_server, PICTURED, picture)
    except ServerError as error:
        if os.environ.get("CI") or "no Chromium" not in str(error):
            raise
        pytest.skip(str(error))
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
