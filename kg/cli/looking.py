"""The arguments of the commands that look at a graph: ``view``, ``report``, ``analyse``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

AddCommand = Callable[..., argparse.ArgumentParser]


def add_looking_commands(command: AddCommand, ontology: argparse.ArgumentParser) -> None:
    """The three commands, each with the options of the ontology to read the graph by."""
    view = command("view", "view", "Write one HTML page to explore a graph with, self-contained and offline.", ontology)
    _graph(view)
    view.add_argument("--out", metavar="FILE", type=Path, help="the page to write (default: the graph's name, .html)")
    view.add_argument("--title", metavar="TEXT", help="the page's title (default: from the graph's name)")
    view.add_argument("--open", action="store_true", help="open the page in the browser")


def _graph(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote")
