"""What export and queries cost against plain rdflib, on one graph: write Turtle, read it, answer a question.

The graph is a made-up one of the built-in ontology with so many claims, the same every time. Each round does both in
alternating order; the figure is the median of rdflib's time over ours, with the least and the greatest:

    .venv/bin/python scripts/bench/rdf_cost.py --claims 20000 --rounds 5
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

import pyoxigraph
import rdflib
from bench.large_graph import make_graph

from kg.ontology import load_ontology
from kg.settings import Settings
from kg.sparql import read_questions
from kg.stores import write_graph

QUESTIONS = ("who-met-whom", "officials-by-country", "statements-by-speaker")


def timed(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    ontology = load_ontology(Settings().ontology_files)
    graph = make_graph(options.claims)
    with tempfile.TemporaryDirectory() as scratch:
        ours, theirs = Path(scratch) / "ours.ttl", Path(scratch) / "theirs.ttl"
        write_graph(graph, str(ours), ontology)
        content = ours.read_bytes()
        loaded = rdflib.Graph().parse(data=content, format="turtle")
        store = pyoxigraph.Store()
        store.bulk_load(content, format=pyoxigraph.RdfFormat.TURTLE)
        print(f"{len(graph.claims)} claims, {len(loaded)} statements, {len(content):,} bytes of Turtle")

        def write_ours() -> None:
            ours.unlink(missing_ok=True)
            write_graph(graph, str(ours), ontology)

        def parse_ours() -> None:
            pyoxigraph.Store().bulk_load(content, format=pyoxigraph.RdfFormat.TURTLE)

        pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "write Turtle": (write_ours, lambda: loaded.serialize(theirs, format="turtle")),
            "read Turtle": (parse_ours, lambda: rdflib.Graph().parse(data=content, format="turtle")),
        }
        questions = {one.name: one.text for one in read_questions()}
        for name in QUESTIONS:
            text = questions[name]
            pairs[f"@{name}"] = (
                lambda text=text: [list(row) for row in store.query(text, prefixes=ontology.prefixes)],  # type: ignore[misc]
                lambda text=text: list(loaded.query(text, initNs=ontology.prefixes)),  # type: ignore[misc]
            )
        for what, (one, other) in pairs.items():
            ratios = []
            for number in range(options.rounds):
                if number % 2:
                    slow, fast = timed(other), timed(one)
                else:
                    fast, slow = timed(one), timed(other)
                ratios.append(slow / fast)
            print(f"{what}: {median(ratios):.1f} times as fast ({min(ratios):.1f} to {max(ratios):.1f}); {fast:.2f} s")


if __name__ == "__main__":
    main()
