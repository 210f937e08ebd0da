"""What the commands share: settings, the graph that is named, the progress bar, the account of what was refused."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from kg.cli.databases import prepare
from kg.errors import InputError, StoreError
from kg.model import Extraction, KnowledgeGraph, Rejection
from kg.ontology import Ontology, load_ontology
from kg.settings import DEFAULT_MODEL, Settings
from kg.stores import find_database, read_graph


def settings_of(options: argparse.Namespace) -> Settings:
    """The settings that the options give; what a command does not offer keeps its default."""
    return Settings(
        model=getattr(options, "model", DEFAULT_MODEL),
        added_ontologies=tuple(options.ontology),
        only_ontology=options.only_ontology,
        published=getattr(options, "published", None),
        encoding=getattr(options, "encoding", None),
        min_confidence=getattr(options, "min_confidence", 0.0),
        reader=getattr(options, "reader", "patterns"),
        endpoint=getattr(options, "endpoint", None),
        reader_model=getattr(options, "reader_model", None),
        reader_timeout=getattr(options, "reader_timeout", 120.0),
    )


def read_named_graph(options: argparse.Namespace) -> tuple[KnowledgeGraph, Ontology]:
    """The graph that the command line names, with the ontology to read it by.

    Raises ``InputError`` for a file that holds none, ``StoreError`` for a database that fails.
    """
    ontology = load_ontology(settings_of(options).ontology_files)
    if find_database(options.graph):
        return read_graph(prepare(options.graph), ontology), ontology
    try:
        return read_graph(options.graph, ontology), ontology
    except StoreError as error:
        raise InputError(str(error)) from error


@contextmanager
def progress_bar(options: argparse.Namespace) -> Iterator[Callable[[int, int], None] | None]:
    """A bar on standard error that counts characters; None when that is no terminal or ``--quiet`` was given."""
    if options.quiet or not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    with tqdm(unit="char", unit_scale=True, desc="reading", leave=False, file=sys.stderr) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield progress


def account_for(options: argparse.Namespace, extraction: Extraction, rejections: Sequence[Rejection]) -> int:
    """Tell what was refused, in the extraction and later; return the exit code, 1 when some input could not be read.

    Raises ``InputError`` when none could.
    """
    unreadable = [rejection for rejection in extraction.rejections if rejection.document is None]
    if options.rejections:
        write_rejections(options.rejections, rejections)
    if unreadable and not extraction.documents:
        first, more = unreadable[0], len(unreadable) - 1
        raise InputError(f"{first.item}: {first.detail}" + (f" (and {more} more inputs)" if more else ""))
    for rejection in rejections if options.verbose else unreadable:
        print(f"kg: {rejection.item}: {rejection.detail}", file=sys.stderr)
    return 1 if unreadable else 0


def write_rejections(path: Path, rejections: Sequence[Rejection]) -> None:
    """One JSON object a line, in their order."""
    lines = (json.dumps(asdict(rejection), ensure_ascii=False) + "\n" for rejection in rejections)
    try:
        path.write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise InputError(
            f"cannot write {path}: {error.strerror}; give --rejections a file in a folder that exists"
        ) from error
