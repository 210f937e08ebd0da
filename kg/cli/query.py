"""``kg query``: asks a graph a question in the language of its store, SPARQL for files and graph folders."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from typing import Any

from kg.cli.databases import prepare
from kg.cli.reading import index_of
from kg.cli.table import table_lines
from kg.errors import InputError, UsageError
from kg.model import ID, KG, Answer
from kg.ontology import local_name
from kg.sparql import FORMATS, Form, ask, find_question, query_form, read_questions
from kg.stores import Database, find_database


def run(options: argparse.Namespace) -> int:
    if options.list:
        listed = [(f"@{one.name}", one.question or one.title) for one in read_questions()]
        print("\n".join(table_lines(("name", "question"), listed)))
        return 0
    if options.graph is None:
        raise UsageError("no graph was given; name a graph folder or file, or give --list; see `kg query --help`")
    store = find_database(options.graph)
    if store is not None:
        return _ask_database(options, store)
    if options.write:
        raise UsageError("--write is for databases; a file is changed by `kg build` and `kg remove`")
    query = _query(options, ".sparql")
    form = query_form(query)
    index, ontology = index_of(options)
    shown = options.format or ("turtle" if form is Form.STATEMENTS else "table")
    if (shown == "turtle") != (form is Form.STATEMENTS):
        raise UsageError(
            f"--format {shown} does not fit: "
            + ("this query gives statements, as turtle" if form is Form.STATEMENTS else "only CONSTRUCT gives turtle")
        )
    media_type = {**FORMATS, "table": FORMATS["csv"], "turtle": "text/turtle"}[shown]
    answer = ask(index, query, ontology.prefixes, media_type, options.timeout).decode("utf-8")
    if shown == "table" and form is Form.TABLE:
        header, *rows = csv.reader(io.StringIO(answer, newline=""))
        print("\n".join(table_lines(header, [[_short(cell) for cell in row] for row in rows])))
        if not rows:
            print("kg: nothing in the graph answers this", file=sys.stderr)
    elif shown == "json":
        print(json.dumps(json.loads(answer), ensure_ascii=False, indent=1))
    else:
        print(answer, end="" if answer.endswith("\n") else "\n")
    return 0


def _ask_database(options: argparse.Namespace, store: Database) -> int:
    """A database, in its own language, read-only unless ``--write``."""
    shown = options.format or "table"
    if shown == "turtle":
        raise UsageError("--format turtle does not fit: a database gives rows; give table, json, csv or tsv")
    text = _query(options, ".cypher")
    if not text.strip():
        raise UsageError("the query is empty; give one such as 'MATCH (p:Person) RETURN p.name'")
    answer = store.query(prepare(options.graph, options.database), text, options.write)
    print(database_answer(answer, shown), end="")
    if options.write:
        told = ", ".join(f"{kind.replace('_', ' ')}: {number}" for kind, number in answer.changes)
        print(told or "nothing was changed", file=sys.stderr)
    return 0


def database_answer(answer: Answer, form: str) -> str:
    """The answer as a table, as JSON, as CSV or as TSV."""
    if form == "json":
        objects = (dict(zip(answer.columns, row, strict=True)) for row in answer.rows)
        lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in objects)
        return f"[\n{lines}\n]\n" if lines else "[]\n"
    rows = [[_cell(value) for value in row] for row in answer.rows]
    if form in ("csv", "tsv"):
        buffer = io.StringIO()
        separator = "," if form == "csv" else "\t"
        csv.writer(buffer, lineterminator="\n", delimiter=separator).writerows([answer.columns, *rows])
        return buffer.getvalue()
    return "".join(f"{line}\n" for line in table_lines(answer.columns, rows)) if answer.columns else ""


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _query(options: argparse.Namespace, suffix: str) -> str:
    if options.file is not None:
        if options.query is not None:
            raise UsageError("both a query and --file were given; give one")
        try:
            return str(sys.stdin.read() if str(options.file) == "-" else options.file.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"the query {options.file} cannot be read: {error}") from error
    if options.query is None:
        raise UsageError("no query was given; write one, name one as @NAME (see `kg query --list`), or give --file")
    asked = str(options.query)
    if asked == "-":
        return sys.stdin.read()
    return find_question(asked.removeprefix("@"), suffix).text if asked.startswith("@") else asked


def _short(cell: str) -> str:
    """An IRI of the table by its last part, which `kg explain` takes too; all else as it is."""
    if " " in cell or not cell.startswith((ID, KG)):
        return cell
    return local_name(cell)
