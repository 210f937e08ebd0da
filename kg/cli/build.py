"""``kg build``: the checked graph of the articles, printed or written to stores."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kg import pipeline
from kg.cli.databases import prepare, put, receipt_line
from kg.cli.reading import account_for, progress_bar, settings_of
from kg.model import CheckedGraph, KnowledgeGraph
from kg.ontology import Ontology
from kg.stores import find_database, write_graph


def run(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    # A destination that no store takes, or a database that cannot be opened, is told before the work, not after.
    destinations = [prepare(destination, options.database) for destination in options.to]
    with progress_bar(options) as progress:
        extraction = pipeline.extract(options.inputs, settings, progress)
    checked = pipeline.assemble(extraction, settings)
    code = account_for(options, extraction, checked.rejections)
    ontology = pipeline.ontology_of(settings)
    for destination in destinations:
        receipt = put(checked.graph, destination, ontology, options.quiet)
        if find_database(destination) and not options.quiet:
            print(receipt_line(receipt), file=sys.stderr)
    counts = count(checked)
    if options.json:
        print(json.dumps(counts, ensure_ascii=False))
    elif options.to:
        print("\n".join(count_lines(counts)))
    else:
        print(turtle(checked.graph, ontology), end="")
        if not options.quiet:
            print("\n".join(count_lines(counts)), file=sys.stderr)
    return code


def count(checked: CheckedGraph) -> dict[str, Any]:
    """Documents, claims, facts, entities, and rejections by reason."""
    graph = checked.graph
    reasons = Counter(rejection.reason for rejection in checked.rejections)
    return {
        "documents": len(graph.documents),
        "claims": len(graph.claims),
        "facts": len(graph.facts),
        "entities": len(graph.entities),
        "rejections": dict(sorted(reasons.items())),
    }


def count_lines(counts: dict[str, Any]) -> list[str]:
    """The counts, one a line; those of rejections by reason below their sum."""
    reasons: dict[str, int] = counts["rejections"]
    lines = [f"{name}: {counts[name]}" for name in ("documents", "claims", "facts", "entities")]
    lines.append(f"rejections: {sum(reasons.values())}")
    return lines + [f"  {reason}: {number}" for reason, number in reasons.items()]


def turtle(graph: KnowledgeGraph, ontology: Ontology) -> str:
    """The graph as its Turtle store writes it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "graph.ttl"
        write_graph(graph, str(path), ontology)
        return path.read_text("utf-8")
