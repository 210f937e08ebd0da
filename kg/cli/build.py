"""``kg build``: the checked graph of the articles, printed or written to stores."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kg import pipeline
from kg.batches import read_in_processes
from kg.cli.databases import prepare, put, receipt_line
from kg.cli.reading import account_for, named_folder, progress_bar, settings_of, write_rejections
from kg.cli.writing import write_text
from kg.corpus import build_folder
from kg.errors import UsageError
from kg.model import CheckedGraph, KnowledgeGraph
from kg.ontology import Ontology
from kg.settings import Settings
from kg.stores import find_database, write_graph


def run(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    # A destination that no store takes, or a database that cannot be opened, is told before the work, not after.
    destinations = [prepare(destination, options.database) for destination in options.to]
    folder = named_folder(options)
    if folder is not None:
        return _build_folder(options, folder, destinations, settings)
    if not options.inputs:
        raise UsageError("no input was given; name a file, a folder, a glob or - for standard input")
    if options.mapping:
        raise UsageError("--mapping needs a graph folder to merge into; give one with --to NAME.kg")
    if options.jobs > 1 or options.cluster:
        raise UsageError("--jobs and --cluster need a graph folder to build into; give one with --to NAME.kg")
    with progress_bar(options) as progress:
        extraction = pipeline.extract(options.inputs, settings, progress)
    checked = pipeline.assemble(extraction, settings)
    code = account_for(options, extraction, checked.rejections)
    _write_report(options, checked)
    ontology = pipeline.ontology_of(settings)
    _put_all(options, checked.graph, destinations, ontology)
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


def _write_report(options: argparse.Namespace, checked: CheckedGraph) -> None:
    if options.shacl_report:
        write_text(options.shacl_report, checked.report, "--shacl-report")


def _put_all(
    options: argparse.Namespace, graph: KnowledgeGraph, destinations: Sequence[str], ontology: Ontology
) -> None:
    for destination in destinations:
        receipt = put(graph, destination, ontology, options.quiet)
        if find_database(destination) and not options.quiet:
            print(receipt_line(receipt), file=sys.stderr)


def _build_folder(options: argparse.Namespace, folder: Path, destinations: Sequence[str], settings: Settings) -> int:
    """Adds to a graph folder; other destinations get the graph that it then holds."""
    others = [destination for destination in destinations if Path(destination) != folder]
    if any(Path(destination).suffix.lower() == ".kg" for destination in others):
        raise UsageError("several graph folders were given; build into one, and copy it with `kg export`")
    processes = max(1, options.jobs)
    if options.cluster:
        processes = 2  # those who read are elsewhere
        from kg.cluster import read_on_cluster  # its libraries are an optional extra

        read_batches = read_on_cluster(options.cluster)
    else:
        read_batches = read_in_processes(options.jobs)
    with progress_bar(options, unit="doc") as progress:
        outcome = build_folder(options.inputs, folder, settings, read_batches, progress, options.mapping, processes)
    checked = outcome.checked
    if options.rejections:
        write_rejections(options.rejections, checked.rejections)
    _write_report(options, checked)
    for rejection in checked.rejections if options.verbose else outcome.unreadable:
        print(f"kg: {rejection.item}: {rejection.detail}", file=sys.stderr)
    _put_all(options, checked.graph, others, pipeline.ontology_of(settings))
    counts = count(checked)
    counts |= {"read": outcome.read, "unchanged": outcome.same, "withdrawn": outcome.withdrawn}
    lines = count_lines(counts)
    lines += [f"{name}: {counts[name]}" for name in ("read", "unchanged", "withdrawn")]
    print(json.dumps(counts, ensure_ascii=False) if options.json else "\n".join(lines))
    return 1 if outcome.unreadable else 0


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
