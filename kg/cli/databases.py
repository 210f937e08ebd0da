"""What the commands do with databases: their addresses, passwords, progress and receipts."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from getpass import getpass
from urllib.parse import quote

from kg.errors import UsageError
from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.stores import find_database, find_store, write_graph


def prepare(destination: str, database: str | None = None) -> str:
    """The destination, with the database's name. What is wrong with it is told now: no store takes it, or the database
    cannot be opened; a password that is lacking is asked for on a terminal."""
    store = find_database(destination)
    if store is None:
        find_store(destination)
        return destination
    if database:
        if destination.partition("://")[2].strip("/").count("/"):
            raise UsageError(f"{destination!r} names a database already; leave out --database or the name there")
        destination = f"{destination.rstrip('/')}/{quote(database, safe='')}"
    if sys.stdin.isatty() and sys.stderr.isatty() and store.lacks_password(destination):
        user = os.environ.get("NEO4J_USERNAME", "neo4j")
        os.environ["NEO4J_PASSWORD"] = getpass(f"Password of {user} at {destination}: ", sys.stderr)
    store.check(destination)
    return destination


def put(graph: KnowledgeGraph, destination: str, ontology: Ontology, quiet: bool = False) -> LoadReceipt:
    """Adds the graph to a database, or writes it to another store."""
    store = find_database(destination)
    if store is None:
        return write_graph(graph, destination, ontology)
    with loading_bar(quiet) as progress:
        return store.add(graph, destination, ontology, progress=progress)


@contextmanager
def loading_bar(quiet: bool) -> Iterator[Callable[[int, int], None] | None]:
    """A bar on standard error that counts items; None when that is no terminal or ``quiet``."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    with tqdm(unit="item", unit_scale=True, desc="loading", leave=False, file=sys.stderr) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield progress


def receipt_counts(receipt: LoadReceipt) -> dict[str, dict[str, int]]:
    """Counts by what was done, and by kind."""
    done = {
        "created": receipt.created,
        "changed": receipt.changed,
        "unchanged": receipt.unchanged,
        "withdrawn": receipt.withdrawn,
    }
    kinds = ("document", "entity", "claim", "fact")
    return {what: {kind: int(dict(counts).get(kind, "0")) for kind in kinds} for what, counts in done.items()}


def receipt_line(receipt: LoadReceipt) -> str:
    """What a load did, in one line."""
    sums = {what: sum(kinds.values()) for what, kinds in receipt_counts(receipt).items()}
    told = ", ".join(f"{number} {what}" for what, number in sums.items())
    return f"{receipt.destination}: {told}" + (f"; {receipt.kept} other documents stay" if receipt.kept else "")
