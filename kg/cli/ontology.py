"""``kg ontology check``: what each example became, and whether it holds."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path

from kg.cli.reading import settings_of
from kg.cli.table import table_lines
from kg.pipeline import check


def run(options: argparse.Namespace) -> int:
    """The exit code is 1 when an example or counter-example does not hold; of alternations it is only told."""
    settings = settings_of(options)
    asked = options.file and options.file.resolve()
    if asked and asked not in (path.resolve() for path in settings.ontology_files):
        settings = replace(settings, added_ontologies=(*settings.added_ontologies, options.file))
    checks = check(settings)
    rows = [asdict(one) for one in checks if asked in (None, Path(one.file).resolve())]
    failed = [row["kind"] for row in rows if not row["holds"]]
    taught = sum(kind in ("example", "counter-example") for kind in failed)
    if options.json:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
    elif rows:
        print("\n".join(table_lines(tuple(rows[0]), [tuple(map(_cell, row.values())) for row in rows])))
    told = f"{taught} examples or counter-examples and {len(failed) - taught} alternations do not hold"
    print(f"kg: {len(rows)} checked, {told}", file=sys.stderr)
    return 1 if taught else 0


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
