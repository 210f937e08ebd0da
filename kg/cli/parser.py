"""The arguments of ``kg``. Imports nothing slow: ``kg --help`` must answer at once."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from kg import __version__
from kg.cli.examples import examples_text
from kg.cli.hiding import add_hiding_options
from kg.cli.looking import add_helping_commands, add_looking_commands
from kg.cli.options import fraction, iso_date, seconds
from kg.errors import UsageError
from kg.settings import DEFAULT_MODEL


class Parser(argparse.ArgumentParser):
    """Raises ``UsageError`` where argparse would print its usage and leave."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see `{self.prog} --help`")


def _ontology() -> Parser:
    options = Parser(add_help=False)
    options.add_argument(
        "--ontology",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="add this ontology (Turtle) to the built-in one; repeatable",
    )
    options.add_argument(
        "--only-ontology", metavar="FILE", type=Path, help="use this ontology (Turtle) in place of the built-in one"
    )
    return options


def _model() -> Parser:
    options = Parser(add_help=False)
    options.add_argument(
        "--model",
        metavar="NAME",
        default=DEFAULT_MODEL,
        help=f"an installed spaCy pipeline, by name or path (default: {DEFAULT_MODEL})",
    )
    return options


def _inputs() -> Parser:
    options = Parser(add_help=False)
    options.add_argument(
        "inputs",
        metavar="INPUT",
        nargs="+",
        help="a file (.txt, .md, .html, .jsonl), a folder, a glob, or - for standard input",
    )
    options.add_argument(
        "--published",
        metavar="DATE",
        type=iso_date,
        help="publication date (YYYY-MM-DD) of articles that state none themselves",
    )
    options.add_argument(
        "--encoding", metavar="NAME", help="encoding of the inputs (default: what each file tells, else UTF-8)"
    )
    options.add_argument(
        "--reader",
        metavar="READER",
        default="patterns",
        help="what reads: patterns (default); gliner:MODEL, whose names the patterns then read; or openai, a language "
        "model at --endpoint, whose claims are kept if text and ontology bear them out",
    )
    options.add_argument(
        "--endpoint",
        metavar="URL",
        help="where --reader openai asks (OpenAI's chat protocol; the articles are sent there, with the key of "
        "OPENAI_API_KEY if set)",
    )
    options.add_argument("--reader-model", metavar="NAME", help="the model that --reader openai asks for")
    options.add_argument(
        "--reader-timeout",
        metavar="SECONDS",
        type=seconds,
        default=120.0,
        help="how long --reader openai waits for an answer (default: 120)",
    )
    options.add_argument(
        "--min-confidence",
        metavar="NUMBER",
        type=fraction,
        default=0.0,
        help="refuse claims of less confidence (0 to 1, default 0): fewer claims, more of them right",
    )
    options.add_argument(
        "--rejections", metavar="FILE", type=Path, help="write what was refused to this file, one JSON object a line"
    )
    volume = options.add_mutually_exclusive_group()
    volume.add_argument("--quiet", action="store_true", help="no progress bar and no counts on standard error")
    volume.add_argument("--verbose", action="store_true", help="tell on standard error each thing that was refused")
    return options


def make_parser() -> Parser:
    """The whole command line. Each command names the module that runs it."""
    parser = Parser(prog="kg", description="Reads news and yields a checked knowledge graph.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"kg {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    inputs, ontology, model = _inputs(), _ontology(), _model()

    def command(name: str, module: str, summary: str, *parents: Parser) -> Parser:
        added = commands.add_parser(
            name,
            help=summary,
            description=summary,
            parents=parents,
            allow_abbrev=False,
            epilog=examples_text(name),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.set_defaults(module=f"kg.cli.{module}")
        return added

    extract = command("extract", "extract", "Print the claims of the articles.", inputs, ontology, model)
    extract.add_argument(
        "--format",
        choices=("jsonl", "csv", "table"),
        default="jsonl",
        help="jsonl: one claim a line (default); csv; table: to look at",
    )

    build = command("build", "build", "Build the checked graph of the articles.", inputs, ontology, model)
    build.add_argument(
        "--to",
        metavar="DEST",
        action="append",
        default=[],
        help="write the graph there; its suffix or scheme picks the store; repeatable (default: print Turtle). "
        "A file is replaced; a database (neo4j://HOST:PORT) keeps the other documents that it holds",
    )
    build.add_argument("--database", metavar="NAME", help="the database on the server (default: the user's own)")
    build.add_argument("--json", action="store_true", help="print the counts as JSON")

    load = command("load", "load", "Load a graph into a database; the documents that it holds besides stay.", ontology)
    load.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote")
    load.add_argument(
        "--to", metavar="DEST", required=True, help="the database, as neo4j://HOST:PORT or bolt://HOST:PORT"
    )
    load.add_argument("--database", metavar="NAME", help="the database on the server (default: the user's own)")
    load.add_argument("--replace", action="store_true", help="withdraw the documents that the graph does not have")
    load.add_argument("--dry-run", action="store_true", help="change nothing; say what would be")
    load.add_argument("--json", action="store_true", help="print the receipt as JSON")
    load.add_argument("--quiet", action="store_true", help="no progress bar on standard error")

    query = command("query", "query", "Ask a database in its own language (Neo4j: Cypher).")
    query.add_argument("database_address", metavar="DEST", help="the database, as neo4j://HOST:PORT")
    query.add_argument("text", metavar="QUERY", help="the query, or - to read it from standard input")
    query.add_argument("--database", metavar="NAME", help="the database on the server (default: the user's own)")
    query.add_argument(
        "--format",
        choices=("table", "json", "csv"),
        default="table",
        help="table: to look at (default); json: an array of objects, one a line; csv",
    )
    query.add_argument("--write", action="store_true", help="let the query change the database")

    explain = command("explain", "explain", "Print the sentences behind an entity, a fact or a claim.", ontology)
    explain.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote, or a database")
    explain.add_argument("what", metavar="WHAT", help="a name or alias, or the IRI of an entity, a fact or a claim")
    explain.add_argument("--json", action="store_true", help="print the claims as JSON, one a line")

    export = command("export", "export", "Write a graph to another store.", ontology)
    export.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote, or a database")
    export.add_argument("--to", metavar="DEST", action="append", required=True, help="where to; repeatable")
    add_hiding_options(export)

    remove = command("remove", "remove", "Withdraw the claims of one document from a graph.", ontology)
    remove.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote, or a database")
    remove.add_argument("document", metavar="DOCUMENT", help="the document's path as given, its URL or its IRI")

    add_looking_commands(command, ontology)
    add_helping_commands(command)

    taught = commands.add_parser(
        "ontology", help="Look into an ontology.", description="Look into an ontology.", allow_abbrev=False
    )
    actions = taught.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = actions.add_parser(
        "check",
        help="Compile each example and try it.",
        description="Compile each example of an ontology to a pattern, and tell whether the pattern holds.",
        parents=[ontology, model],
        allow_abbrev=False,
        epilog=examples_text("ontology check"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.set_defaults(module="kg.cli.ontology")
    check.add_argument(
        "file", metavar="FILE", nargs="?", type=Path, help="check the examples of this file (default: of all files)"
    )
    check.add_argument("--json", action="store_true", help="print the rows as JSON, one a line")

    evaluate = command("eval", "evaluate", "Score claims against gold facts.", ontology)
    evaluate.add_argument("gold", metavar="GOLD.jsonl", type=Path, help="gold facts, one article a line")
    evaluate.add_argument("claims", metavar="CLAIMS.jsonl", type=Path, help="what `kg extract` printed")
    evaluate.add_argument("--json", action="store_true", help="print the scores as JSON")
    evaluate.add_argument("--by-document", action="store_true", help="add a row for each document")
    evaluate.add_argument(
        "--show-errors", action="store_true", help="list what was missed and what was wrong, by kind of mistake"
    )
    return parser
