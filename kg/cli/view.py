"""``kg view``: one HTML page of the graph."""

from __future__ import annotations

import argparse
import webbrowser
from pathlib import Path

from kg import __version__
from kg.analysis import Projection, actor_network, measure_network
from kg.cli.hiding import hide_names
from kg.cli.reading import read_named_graph
from kg.cli.writing import write_text
from kg.viewer import render_page


def run(options: argparse.Namespace) -> int:
    graph, ontology = read_named_graph(options)
    graph = hide_names(graph, ontology, options)
    measures = measure_network(actor_network(graph, ontology, Projection.ENTITIES))
    title = options.title or f"Actors in {graph_name(options.graph)}"
    path = options.out or Path(graph_name(options.graph)).with_suffix(".html")
    page = render_page(graph, ontology, measures, title, f"actorgraph {__version__}")
    write_text(path, page, "--out")
    print(f"wrote {path} ({len(page.encode('utf-8')) / 1e6:.1f} MB); open it in a browser")
    if options.open:
        webbrowser.open(path.resolve().as_uri())
    return 0


def graph_name(given: str) -> str:
    """What to call a graph: the name of its file without suffix, or what stands after the scheme of its address."""
    _, separator, rest = given.partition("://")
    return "".join(letter if letter.isalnum() else "-" for letter in rest).strip("-") if separator else Path(given).stem
