"""``kg mentions``: the mentions of the articles, each with its entity."""

from __future__ import annotations

import argparse
import json

from kg.cli.resolving import resolve_inputs
from kg.cli.table import table_lines
from kg.mentioning import mention_records

COLUMNS = ("text", "type", "entity", "source", "start", "end")


def run(options: argparse.Namespace) -> int:
    resolved = resolve_inputs(options, options.inputs)
    records = list(mention_records(resolved.extraction, resolved.resolution.entity_of, resolved.ontology))
    if options.format == "jsonl":
        for record in records:
            print(json.dumps(record, ensure_ascii=False))
    else:
        print("\n".join(table_lines(COLUMNS, [[str(record[key]) for key in COLUMNS] for record in records])))
    return resolved.code
