"""The arguments of the commands that look at a graph, and of those that help to begin."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from kg.cli.hiding import add_hiding_options
from kg.cli.options import iso_date

AddCommand = Callable[..., argparse.ArgumentParser]


def add_looking_commands(command: AddCommand, ontology: argparse.ArgumentParser) -> None:
    """The commands, each with the options of the ontology to read the graph by and of names to hide."""
    view = command("view", "view", "Write one HTML page to explore a graph with, self-contained and offline.", ontology)
    _graph(view)
    view.add_argument("--out", metavar="FILE", type=Path, help="the page to write (default: the graph's name, .html)")
    view.add_argument("--title", metavar="TEXT", help="the page's title (default: from the graph's name)")
    view.add_argument("--open", action="store_true", help="open the page in the browser")

    report = command("report", "report", "Write a report of the corpus: found, rejected, top actors, doubts.", ontology)
    _graph(report)
    report.add_argument("--out", metavar="FILE", type=Path, help="a .md or .html file (default: print Markdown)")
    report.add_argument("--title", metavar="TEXT", help="the report's title (default: from the graph's name)")
    report.add_argument("--rejections", metavar="FILE", type=Path, help="what `kg build --rejections` wrote")

    validate = command(
        "validate", "validate", "Tell whether a graph holds to the shapes of its ontology (SHACL).", ontology
    )
    validate.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote, or a database")
    validate.add_argument("--out", metavar="FILE", type=Path, help="write the report in Turtle to this file")

    analyse = command(
        "analyse", "analyse", "Measure the network of actors, whole, as of a date, or by period.", ontology
    )
    _graph(analyse)
    analyse.add_argument(
        "--network",
        choices=("actors", "meetings", "bipartite", "entities"),
        default="actors",
        help="actors: tied by facts and by having met (default); meetings: tied by meetings alone; "
        "bipartite: actors and their meetings; entities: everything, tied by facts",
    )
    analyse.add_argument("--as-of", metavar="DATE", type=iso_date, help="only what was published up to this day")
    analyse.add_argument("--since", metavar="DATE", type=iso_date, help="only what was published from this day on")
    analyse.add_argument(
        "--every", choices=("year", "month", "day"), help="one row for each period in which documents were published"
    )
    analyse.add_argument(
        "--by",
        choices=("ties", "strength", "betweenness", "pagerank"),
        default="ties",
        help="the measure to rank by (default: ties)",
    )
    analyse.add_argument("--top", metavar="N", type=int, default=20, help="how many rows to print (default: 20)")
    analyse.add_argument(
        "--out", metavar="FILE", type=Path, help="write all rows: .csv, .graphml (Cytoscape) or .gexf (Gephi)"
    )
    analyse.add_argument("--json", action="store_true", help="print all rows as JSON, one a line")


def add_helping_commands(command: AddCommand) -> None:
    """``doctor``, ``init`` and ``completion``, which need no graph."""
    doctor = command(
        "doctor", "doctor", "Tell whether all that is needed is there, with the next step where it is not."
    )
    doctor.add_argument(
        "--neo4j",
        metavar="URL",
        default="neo4j://localhost:7687",
        help="where a Neo4j server should answer (default: neo4j://localhost:7687)",
    )
    doctor.add_argument("--json", action="store_true", help="print the findings as JSON, one a line")

    init = command("init", "init", "Make a project folder with an ontology to extend and the commands to run.")
    init.add_argument("folder", metavar="FOLDER", type=Path, help="the folder to make; nothing in it is overwritten")

    completion = command("completion", "completion", "Print what a shell runs to complete kg.")
    completion.add_argument("shell", choices=("bash", "zsh", "fish"), help="the shell")


def _graph(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote")
    add_hiding_options(parser)
