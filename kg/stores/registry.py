"""Which store takes which destination."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

import kg.stores
from kg.errors import UsageError
from kg.model import Answer, Document, KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology


class Store(Protocol):
    """What a module of this folder offers. One without ``write`` and ``read`` is no store but shared by some.

    A database, which keeps more than one graph's documents, also offers ``add``, ``remove``, ``documents``, ``check``,
    ``lacks_password`` and ``query``; see ``Database``.
    """

    __name__: str

    def write(self, graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
        """Makes the destination hold this graph and nothing else. Raises ``StoreError``; it is then as before."""

    def read(self, source: str, ontology: Ontology) -> KnowledgeGraph:
        """The graph that was written. Raises ``StoreError``."""


class Reifying(Store, Protocol):
    """A store that can hold what a claim says as a triple term of RDF 1.2; it declares ``TRIPLE_TERMS``."""

    def write(
        self, graph: KnowledgeGraph, destination: str, ontology: Ontology, triple_terms: bool = False
    ) -> LoadReceipt: ...


class Database(Store, Protocol):
    """A store that is added to, and asked, in place. All raise ``UsageError`` and ``StoreError``."""

    def add(
        self,
        graph: KnowledgeGraph,
        destination: str,
        ontology: Ontology,
        replace: bool = False,
        dry: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> LoadReceipt:
        """Brings the graph's documents into the store; others that it holds stay, unless ``replace``."""

    def remove(self, document: str, destination: str, ontology: Ontology) -> LoadReceipt:
        """Withdraws a document, by its IRI, and exactly what it says."""

    def documents(self, source: str, ontology: Ontology) -> tuple[Document, ...]:
        """The documents alone, by IRI."""

    def check(self, destination: str) -> None:
        """Raises where the store cannot be opened."""

    def lacks_password(self, destination: str) -> bool:
        """Whether it wants a password and none was given."""

    def query(self, source: str, text: str, write: bool = False) -> Answer:
        """The answer to a query in the store's own language."""


@cache
def stores() -> tuple[Store, ...]:
    """Every store of the folder, by name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(kg.stores.__path__))
    modules = [import_module(f"{kg.stores.__name__}.{name}") for name in names]
    declared = ("SUFFIXES", "SCHEMES", "FOLDERS", "EXPORTS")
    return tuple(cast(Store, module) for module in modules if any(hasattr(module, name) for name in declared))


def suffixes(store: Store) -> tuple[str, ...]:
    """The suffixes of the files that the store takes, each with its full stop, in small letters."""
    return tuple(getattr(store, "SUFFIXES", ()))


def schemes(store: Store) -> tuple[str, ...]:
    """The schemes of the addresses that the store takes, without "://"."""
    return tuple(getattr(store, "SCHEMES", ()))


def exports(store: Store) -> tuple[str, ...]:
    """The suffixes of the files that the store writes and does not read, each with its full stop, in small letters."""
    return tuple(getattr(store, "EXPORTS", ()))


def folders(store: Store) -> tuple[str, ...]:
    """The suffixes of the folders that the store takes, each with its full stop, in small letters."""
    return tuple(getattr(store, "FOLDERS", ()))


def find_store(destination: str) -> Store:
    """The store for a destination: by its scheme where it has one ("neo4j://..."), else by its suffix.

    Raises ``UsageError`` with all that are known where none takes it.
    """
    scheme = destination.partition(":")[0].lower()
    name = PurePath(destination).name.lower()
    for store in stores():
        if scheme in schemes(store) and destination != scheme:
            return store
    for store in stores():
        fits = any(name.endswith(suffix) and name != suffix for suffix in _files(store))
        if fits and "://" not in destination:
            return store
    known = [suffix for store in stores() for suffix in _files(store)]
    known += [f"{scheme}:" for store in stores() for scheme in schemes(store)]
    raise UsageError(f"no store takes {destination!r}; give a destination with one of {', '.join(known)}")


def _files(store: Store) -> tuple[str, ...]:
    return (*suffixes(store), *folders(store), *exports(store))


def find_database(destination: str) -> Database | None:
    """The store for a destination, if it is a database."""
    store = find_store(destination)
    return cast(Database, store) if hasattr(store, "add") else None


def check_triple_terms(destination: str) -> None:
    """Raises ``UsageError`` where the destination's store cannot hold triple terms (RDF 1.2)."""
    if not hasattr(find_store(destination), "TRIPLE_TERMS"):
        able = ", ".join(suffix for store in stores() if hasattr(store, "TRIPLE_TERMS") for suffix in suffixes(store))
        raise UsageError(f"{destination} cannot hold triple terms; give a destination with one of {able}")


def write_graph(graph: KnowledgeGraph, destination: str, ontology: Ontology, triple_terms: bool = False) -> LoadReceipt:
    """Writes the graph to the destination's store; with ``triple_terms`` each claim also reifies what it says (RDF
    1.2). Raises ``UsageError`` and ``StoreError``."""
    store = find_store(destination)
    if triple_terms:
        check_triple_terms(destination)
        return cast(Reifying, store).write(graph, destination, ontology, triple_terms=True)
    return store.write(graph, destination, ontology)


def read_graph(source: str, ontology: Ontology) -> KnowledgeGraph:
    """The graph of a store. Raises ``UsageError``, ``StoreError``, and ``InputError`` for a folder that is none."""
    return find_store(source).read(source, ontology)
