"""``kg query``: ask a database in its own language."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from typing import Any

from kg.cli.databases import prepare
from kg.cli.table import table_lines
from kg.errors import UsageError
from kg.model import Answer
from kg.stores import find_database


def run(options: argparse.Namespace) -> int:
    store = find_database(options.database_address)
    if store is None:
        raise UsageError(f"{options.database_address!r} is no database; give one such as neo4j://localhost:7687")
    text = sys.stdin.read() if options.text == "-" else options.text
    if not text.strip():
        raise UsageError("the query is empty; give one such as 'MATCH (p:Person) RETURN p.name'")
    answer = store.query(prepare(options.database_address, options.database), text, options.write)
    print(shown(answer, options.format), end="")
    if options.write:
        told = ", ".join(f"{kind.replace('_', ' ')}: {number}" for kind, number in answer.changes)
        print(told or "nothing was changed", file=sys.stderr)
    return 0


def shown(answer: Answer, form: str) -> str:
    """The answer as a table, as JSON or as CSV."""
    if form == "json":
        objects = (dict(zip(answer.columns, row, strict=True)) for row in answer.rows)
        lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in objects)
        return f"[\n{lines}\n]\n" if lines else "[]\n"
    rows = [[_cell(value) for value in row] for row in answer.rows]
    if form == "csv":
        buffer = io.StringIO()
        csv.writer(buffer, lineterminator="\n").writerows([answer.columns, *rows])
        return buffer.getvalue()
    return "".join(f"{line}\n" for line in table_lines(answer.columns, rows)) if answer.columns else ""


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
