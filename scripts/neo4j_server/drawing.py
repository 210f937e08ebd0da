"""What Neo4j Browser draws of a query, seen in a real Chromium."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from neo4j import GraphDatabase
from playwright.sync_api import Error, Page, sync_playwright

from neo4j_server.artifacts import ServerError
from neo4j_server.server import BROWSER_FILES, Server

PICTURED = """MATCH (meeting:Meeting)<-[:ATTENDED]-(actor)
WITH meeting, count(DISTINCT actor) AS attendees ORDER BY attendees DESC, meeting.uri LIMIT 5
MATCH (meeting)<-[attended:ATTENDED]-(actor)
OPTIONAL MATCH (meeting)-[held:HELD_IN]->(place)
OPTIONAL MATCH (actor)-[role:HOLDS_ROLE]->(country:Country)
RETURN *"""
"""The largest meetings: who attended, where, and for which country."""
SEEN = """() => {
  const frame = document.querySelector('[data-testid=frame]');
  const nodes = [...frame.querySelectorAll('g.node')].map(node => ({
    words: [...node.querySelectorAll('text')].map(text => text.textContent.trim()).filter(Boolean),
    colour: (node.querySelector('circle.b-outline') || node.querySelector('circle')).getAttribute('fill').toUpperCase(),
  }));
  return [nodes, frame.querySelectorAll('g.relationship').length];
}"""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn: the caption and colour of each node (a long caption ends in an ellipsis), and how many edges."""

    captions: tuple[str, ...]
    colours: tuple[str, ...]
    relationships: int


@dataclass(frozen=True, slots=True)
class Expected:
    """What the database holds of a query: names and colours by our style, and every edge between the nodes."""

    names: tuple[str, ...]
    colours: tuple[str, ...]
    relationships: int


def differences(drawn: Drawn, expected: Expected) -> list[str]:
    """What is drawn otherwise than the database has it, in sentences; none where all is well."""
    found = []
    if len(drawn.captions) != len(expected.names):
        found.append(f"{len(drawn.captions)} nodes are drawn, the database has {len(expected.names)}")
    if drawn.relationships != expected.relationships:
        found.append(f"{drawn.relationships} relationships are drawn, the database has {expected.relationships}")
    names = [_squeeze(name) for name in expected.names]
    for caption in drawn.captions:
        words = _squeeze(caption).rstrip("….")
        if not words or not any(name.startswith(words) for name in names):
            found.append(f"the caption {caption!r} is no name")
    if Counter(drawn.colours) != Counter(expected.colours):
        found.append(f"colours are {Counter(drawn.colours)}, by our style {Counter(expected.colours)}")
    return found


def expect(server: Server, query: str) -> Expected:
    """What the Browser ought to draw: the query's nodes, and all edges between them, which it adds by itself."""
    colours = style_colours()
    with GraphDatabase.driver(server.uri, auth=server.auth) as driver:
        drawn = driver.execute_query(query, result_transformer_=lambda result: result.graph())
        nodes = list(drawn.nodes)
        records, _, _ = driver.execute_query(
            "MATCH (a)-[r]->(b) WHERE elementId(a) IN $ids AND elementId(b) IN $ids RETURN count(r) AS edges",
            ids=[node.element_id for node in nodes],
        )
    shades = [next((colours[label] for label in node.labels if label in colours), "none") for node in nodes]
    return Expected(tuple(node["name"] for node in nodes), tuple(shades), records[0]["edges"])


def style_colours() -> dict[str, str]:
    """Colour of each label in our style."""
    style = (BROWSER_FILES / "style.grass").read_text("utf-8")
    return {label: colour.upper() for label, colour in re.findall(r"node\.(\w+) \{[^}]*?\n  color: (#\w{6});", style)}


def draw(server: Server, query: str, picture: Path | None = None) -> Drawn:
    """Opens the Browser, waits for style and guide, runs the query and reads the drawing; writes the picture of it.

    Raises ``ServerError`` where Chromium is missing or something does not appear in time.
    """
    with _page() as page:
        try:
            _connect(page, server)
            page.locator(".monaco-editor").first.click()
            page.keyboard.insert_text(" ".join(query.split()))
            page.keyboard.press("Control+Enter")
            page.wait_for_selector("[data-testid=frame] g.node", timeout=90_000)
            page.locator("[data-testid=frame]").first.get_by_title("Fullscreen").first.click()
            page.get_by_title("Collapse the node properties display").first.click()
            # The nodes settle by a simulation of forces that says nowhere when it is done.
            page.wait_for_timeout(6_000)
            page.get_by_label("zoom-to-fit").first.click()
            page.wait_for_timeout(2_000)
            nodes, relationships = page.evaluate(SEEN)
            if picture:
                picture.parent.mkdir(parents=True, exist_ok=True)
                page.screenshot(path=str(picture))
        except Error as error:
            raise ServerError(f"the Browser did not draw: {str(error).splitlines()[0]}") from error
    return Drawn(
        tuple(" ".join(node["words"]) for node in nodes), tuple(node["colour"] for node in nodes), relationships
    )


def _connect(page: Page, server: Server) -> None:
    page.goto(server.browser)
    if server.password is not None:
        page.get_by_test_id("username").fill(server.user, timeout=60_000)
        page.get_by_test_id("password").fill(server.password)
        page.get_by_test_id("connect").click()
    page.wait_for_selector("text=Each slide asks one question", timeout=90_000)


@contextmanager
def _page() -> Iterator[Page]:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        raise ServerError("no Chromium was found; install it (on Debian: apt-get install chromium) or set CHROMIUM")
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=sandbox)
        try:
            yield browser.new_page(viewport={"width": 1500, "height": 1000}, device_scale_factor=1)
        finally:
            browser.close()


def _squeeze(text: str) -> str:
    return re.sub(r"\s+", "", text)
