"""Frames a second of `kg view` while the picture is moved and zoomed, in a real Chromium.

    scripts/bench/view_frames.py [NODES] [TIES]      default 5000 nodes, 8000 ties

Draws a random network (fixed seed) and prints seconds to layout and the frames of each of three motions: median and
slowest tenth. Without a graphics card Chromium draws in software, which is the worst case: the figure is then a floor.
"""

import random
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import sync_playwright

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

MOTIONS = """async () => {
    const { renderer } = actorgraph.handle();
    const camera = renderer.getCamera();
    const frames = [];
    const move = (steps, state) => new Promise((resolve) => {
        let step = 0;
        let last = performance.now();
        const tick = (now) => {
            frames.push(now - last);
            last = now;
            step += 1;
            if (step > steps) return resolve();
            camera.setState(state(step / steps));
            requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
    });
    const told = {};
    for (const [name, state] of [
        ["pan", (part) => ({ x: 0.5 + 0.2 * Math.sin(part * 6), y: 0.5, ratio: 1 })],
        ["zoom", (part) => ({ x: 0.5, y: 0.5, ratio: 1 - 0.85 * part })],
        ["pan near", (part) => ({ x: 0.4 + 0.2 * part, y: 0.5, ratio: 0.15 })],
    ]) {
        frames.length = 0;
        await move(90, state);
        const sorted = frames.slice(2).sort((one, two) => one - two);
        told[name] = [sorted[Math.floor(sorted.length / 2)], sorted[Math.floor(sorted.length * 0.9)]];
    }
    return told;
}"""


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
        for name, (median, slow) in opened.evaluate(MOTIONS).items():
            print(f"{name:9} {1000 / median:5.1f} frames a second, slowest tenth {1000 / slow:5.1f}")
        browser.close()


if __name__ == "__main__":
    main(*(int(one) for one in [*sys.argv[1:], "5000", "8000"][:2]) if len(sys.argv) != 2 else (int(sys.argv[1]), 8000))
