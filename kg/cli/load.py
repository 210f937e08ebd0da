"""``kg load``: a graph into a database."""

from __future__ import annotations

import argparse
import json

from kg.cli.databases import loading_bar, prepare, receipt_counts
from kg.cli.reading import read_named_graph
from kg.cli.table import table_lines
from kg.errors import UsageError
from kg.stores import find_database


def run(options: argparse.Namespace) -> int:
    store = find_database(options.to)
    if store is None:
        raise UsageError(f"{options.to!r} is no database; `kg export` writes files")
    destination = prepare(options.to, options.database)
    graph, ontology = read_named_graph(options)
    with loading_bar(options.quiet) as progress:
        receipt = store.add(graph, destination, ontology, options.replace, options.dry_run, progress)
    counts = receipt_counts(receipt)
    if options.json:
        shown = {"destination": receipt.destination, "dry_run": options.dry_run, **counts, "kept": receipt.kept}
        print(json.dumps(shown, ensure_ascii=False))
        return 0
    plural = {"document": "documents", "entity": "entities", "claim": "claims", "fact": "facts"}
    rows = [[plural[kind], *(str(counts[what][kind]) for what in counts)] for kind in plural]
    print("\n".join(table_lines(["", *counts], rows)))
    if receipt.kept:
        print(f"{receipt.kept} other documents of the database are not in the graph and stay; --replace withdraws them")
    if options.dry_run:
        print("nothing was changed: --dry-run")
    return 0
