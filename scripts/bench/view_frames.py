"""Frames a second of `kg view` while the picture is moved and zoomed, in a real Chromium.

    scripts/bench/view_frames.py [NODES] [TIES]      default 5000 nodes, 8000 ties

Draws a random network (fixed seed), drags it and zooms it with a mouse, and prints the frames of each motion: median
and slowest tenth. Without a graphics card Chromium draws in software, which is the worst case.
"""

import random
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page, sync_playwright

from kg.facts import graph_of_claims
from kg.model import (
    KG,
    ORGANIZATION,
    PERSON,
    Certainty,
    Claim,
    Document,
    Entity,
    Evidence,
    KnowledgeGraph,
    Polarity,
    Tense,
    mint_iri,
)
from kg.ontology import load_ontology
from kg.settings import Settings
from kg.viewer import render_page

RECORD = """() => {
    window.frames_ms = [];
    let last = performance.now();
    window.recording = true;
    const tick = (now) => {
        window.frames_ms.push(now - last);
        last = now;
        if (window.recording) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
}"""
STOP = "() => { window.recording = false; return window.frames_ms.slice(1); }"


def random_graph(nodes: int, ties: int) -> KnowledgeGraph:
    """A network of persons and bodies whose ties prefer those that are well tied already."""
    chance = random.Random(0)
    document = Document(mint_iri("document", "random"), "random.txt", None, None, "2024-05-02", 10 * ties)
    entities = [
        Entity(mint_iri("thing", str(number)), PERSON if number % 3 else ORGANIZATION, f"Actor {number}")
        for number in range(nodes)
    ]
    ends = list(range(nodes))
    claims = []
    for number in range(ties):
        one = number if number < nodes else chance.choice(ends)
        two = chance.choice(ends)
        ends += [one, two]
        evidence = Evidence(10 * number, 10 * number + 5, "words")
        standing = Polarity.NEGATED if number % 17 == 0 else Polarity.AFFIRMED
        claims.append(
            Claim(
                mint_iri("claim", str(number)),
                document.id,
                KG + "memberOf",
                entities[one].iri,
                entities[two].iri,
                (),
                standing,
                Certainty.CERTAIN,
                Tense.PRESENT,
                None,
                evidence,
                "",
            )
        )
    return graph_of_claims(claims, [document], entities, [])


def drag(page: Page) -> None:
    """Two seconds of dragging by the mouse, as a reader does."""
    page.mouse.move(700, 430)
    page.mouse.down()
    for step in range(120):
        page.mouse.move(700 + 2 * (step if step < 60 else 120 - step), 430 + step % 30)
        page.wait_for_timeout(16)
    page.mouse.up()


def zoom(page: Page) -> None:
    for _ in range(24):
        page.mouse.wheel(0, -120)
        page.wait_for_timeout(60)


def main(nodes: int, ties: int) -> None:
    graph = random_graph(nodes, ties)
    page = render_page(graph, load_ontology(Settings().ontology_files), (), "Frames", "bench")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        path = Path(folder) / "page.html"
        path.write_text(page, "utf-8")
        print(f"{len(graph.entities)} nodes, {len(graph.claims)} ties, {len(page) / 1e6:.1f} MB")
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"],
        )
        opened = browser.new_page(viewport={"width": 1280, "height": 800})
        opened.goto(path.as_uri())
        opened.wait_for_selector("html[data-ready=true]", timeout=600_000)
        print(f"laid out after {opened.evaluate('performance.now()') / 1000:.1f} s")
        motion = opened.evaluate("actorgraph.handle().motion")
        told = "the picture last drawn is moved" if motion["slow"] else "each frame is drawn"
        print(f"a picture takes {motion['cost']:.0f} ms to draw; while it moves, {told}")
        for name, move in (("drag", drag), ("zoom", zoom), ("drag near", drag)):
            opened.evaluate(RECORD)
            move(opened)
            frames = sorted(opened.evaluate(STOP))
            median, slow = frames[len(frames) // 2], frames[int(len(frames) * 0.9)]
            print(
                f"{name:9} {1000 / median:5.1f} frames a second, slowest tenth {1000 / slow:5.1f}, {len(frames)} frames"
            )
            opened.wait_for_timeout(3000)
        browser.close()


if __name__ == "__main__":
    main(*(int(one) for one in [*sys.argv[1:], "5000", "8000"][:2]) if len(sys.argv) != 2 else (int(sys.argv[1]), 8000))
