"""``kg report``: what a corpus says, for people to read."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from kg.analysis import actor_network, measure_network
from kg.cli.hiding import hide_names
from kg.cli.reading import read_named_graph
from kg.cli.view import graph_name
from kg.cli.writing import write_text
from kg.errors import InputError
from kg.model import Rejection
from kg.report import Report, make_report, report_html, report_markdown
from kg.report.plots import has_plots
from kg.report.writing import report_plots


def run(options: argparse.Namespace) -> int:
    graph, ontology = read_named_graph(options)
    graph = hide_names(graph, ontology, options)
    rejections = read_rejections(options.rejections) if options.rejections else None
    if rejections and options.pseudonymise:
        # What was refused may name somebody whom the graph does not hold, so that no pseudonym stands for the name.
        rejections = [Rejection("–", one.reason, "not shown, for it may hold names") for one in rejections]
    measures = measure_network(actor_network(graph, ontology))
    title = options.title or f"Report of {graph_name(options.graph)}"
    report = make_report(graph, ontology, measures, rejections, title)
    if options.out is None:
        print(report_markdown(report), end="")
        return 0
    if options.out.suffix.lower() in (".html", ".htm"):
        write_text(options.out, report_html(report), "--out")
    else:
        write_text(options.out, report_markdown(report, write_plots(report, options.out)), "--out")
    hint = "" if has_plots() else " without plots, for matplotlib is not installed (`pip install 'actorgraph[plots]'`)"
    print(f"wrote {options.out}{hint}")
    return 0


def write_plots(report: Report, beside: Path) -> dict[str, str]:
    """Writes each plot beside the report; gives its path, relative to the report, by section."""
    paths = {}
    for title, picture in report_plots(report).items():
        path = beside.with_name(f"{beside.stem}-{title.lower().replace(' ', '-')}.svg")
        write_text(path, picture, "--out")
        paths[title] = path.name
    return paths


def read_rejections(path: Path) -> list[Rejection]:
    """What ``kg build --rejections`` wrote. Raises ``InputError``."""
    try:
        return [Rejection(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]
    except OSError as error:
        raise InputError(f"cannot read {path}: {(error.strerror or str(error)).lower()}") from error
    except (TypeError, ValueError) as error:
        raise InputError(f"{path} holds no rejections; give the file that `kg build --rejections` wrote") from error
