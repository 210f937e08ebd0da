"""What the commands share: settings, the graph that is named, the progress bar, the account of what was refused."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from kg.cli.databases import prepare
from kg.decisions import read_decisions
from kg.errors import InputError, StoreError
from kg.model import FAILED, Decision, Extraction, KnowledgeGraph, Rejection
from kg.ontology import Ontology, load_ontology
from kg.rdf import describe_graph, statement_lines
from kg.settings import DEFAULT_MODEL, Settings
from kg.stores import find_database, read_graph
from kg.stores.folder import open_for_reading
from kg.stores.folder.layout import MANIFEST, read_manifest


def settings_of(options: argparse.Namespace) -> Settings:
    """The settings that the options give; what a command does not offer keeps its default."""
    kept = _remembered(options)
    asked = bool(options.ontology or options.only_ontology)
    only = options.only_ontology if asked else kept.get("only_ontology")
    return Settings(
        model=getattr(options, "model", None) or kept.get("model") or DEFAULT_MODEL,
        added_ontologies=tuple(map(Path, options.ontology if asked else kept.get("added_ontologies", ()))),
        only_ontology=Path(only) if only else None,
        published=getattr(options, "published", None),
        encoding=getattr(options, "encoding", None),
        min_confidence=getattr(options, "min_confidence", 0.0),
        reader=getattr(options, "reader", "patterns"),
        endpoint=getattr(options, "endpoint", None),
        reader_model=getattr(options, "reader_model", None),
        reader_timeout=getattr(options, "reader_timeout", 120.0),
        decisions=_decisions_of(options),
        authorities=tuple(getattr(options, "authority", ()) or kept.get("authorities", ())),
        reconciliation=getattr(options, "reconcile", None) or kept.get("reconciliation"),
    )


def _decisions_of(options: argparse.Namespace) -> tuple[Decision, ...]:
    """Those of the file that the option names. Raises ``InputError`` where there is none, or a line is malformed."""
    path: Path | None = getattr(options, "decisions", None)
    if path is None:
        return ()
    if not path.exists():
        raise InputError(f"there is no decisions file {path}; make one with `kg decide {path} ...`")
    return read_decisions(path)


def named_folder(options: argparse.Namespace) -> Path | None:
    """The graph folder that the command line names, to write or to read; None where it names none."""
    inputs = getattr(options, "inputs", None)
    destinations = getattr(options, "to", None) if inputs is not None else None
    named = destinations if destinations is not None else [getattr(options, "graph", "") or "", *(inputs or ())]
    folders = [Path(name) for name in named if Path(name).suffix.lower() == ".kg" and "://" not in name]
    return folders[0] if folders else None


def _remembered(options: argparse.Namespace) -> Mapping[str, Any]:
    """The settings of the graph folder that the command line names, as its last run left them."""
    folder = named_folder(options)
    if folder is None or not (folder / MANIFEST).exists():
        return {}
    return read_manifest(folder).settings


def read_named_graph(options: argparse.Namespace, walked: bool = False) -> tuple[KnowledgeGraph, Ontology]:
    """The graph that the command line names, with the ontology to read it by.

    ``walked``: that of a graph folder is read wherever it is walked through, and never held.
    Raises ``InputError`` for a file that holds none, ``StoreError`` for a database that fails.
    """
    ontology = load_ontology(settings_of(options).ontology_files)
    if find_database(options.graph):
        return read_graph(prepare(options.graph), ontology), ontology
    folder = named_folder(options) if walked else None
    try:
        return open_for_reading(folder).walked_graph() if folder else read_graph(options.graph, ontology), ontology
    except StoreError as error:
        raise InputError(str(error)) from error


def index_of(options: argparse.Namespace) -> tuple[Path, Ontology]:
    """The index for queries of the graph that the command line names, and the ontology, for its prefixes."""
    from kg.sparql import index_quads

    folder = named_folder(options)
    name = str(Path(options.graph).resolve())
    if folder is not None:
        held = open_for_reading(folder)
        ontology = load_ontology(settings_of(options).ontology_files)
        return index_quads(held.quads_digest(), held.quads, name), ontology
    graph, ontology = read_named_graph(options)
    nodes = describe_graph(graph, ontology, named_graphs=True)
    quads = "".join(f"{line}\n" for line in statement_lines(nodes, named_graphs=True)).encode()
    return index_quads(sha256(quads).hexdigest(), lambda: quads, name), ontology


@contextmanager
def progress_bar(options: argparse.Namespace, unit: str = "char") -> Iterator[Callable[[int, int], None] | None]:
    """A bar on standard error, with rate and time left; None when that is no terminal or ``--quiet`` was given."""
    if options.quiet or not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    with tqdm(unit=unit, unit_scale=unit == "char", desc="reading", leave=False, file=sys.stderr) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield progress


def account_for(options: argparse.Namespace, extraction: Extraction, rejections: Collection[Rejection]) -> int:
    """Tell what was refused, in the extraction and later; return the exit code, 1 when some input could not be read.

    Raises ``InputError`` when none could.
    """
    unreadable = [one for one in extraction.rejections if one.document is None or one.reason == FAILED]
    if options.rejections:
        write_rejections(options.rejections, rejections)
    if unreadable and not extraction.documents and all(one.reason != FAILED for one in unreadable):
        first, more = unreadable[0], len(unreadable) - 1
        raise InputError(f"{first.item}: {first.detail}" + (f" (and {more} more inputs)" if more else ""))
    for rejection in rejections if options.verbose else unreadable:
        print(f"kg: {rejection.item}: {rejection.detail}", file=sys.stderr)
    return 1 if unreadable else 0


def write_rejections(path: Path, rejections: Iterable[Rejection]) -> None:
    """One JSON object a line, in their order."""
    lines = (json.dumps(asdict(rejection), ensure_ascii=False) + "\n" for rejection in rejections)
    try:
        path.write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise InputError(
            f"cannot write {path}: {error.strerror}; give --rejections a file in a folder that exists"
        ) from error
