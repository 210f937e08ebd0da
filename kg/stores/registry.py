"""Which store takes which destination."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

import kg.stores
from kg.errors import UsageError
from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology


class Store(Protocol):
    """What a module of this folder offers. One without ``write`` and ``read`` is no store but shared by some."""

    __name__: str

    def write(self, graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
        """Makes the destination hold this graph and nothing else. Raises ``StoreError``; it is then as before."""

    def read(self, source: str, ontology: Ontology) -> KnowledgeGraph:
        """The graph that was written. Raises ``StoreError``."""


@cache
def stores() -> tuple[Store, ...]:
    """Every store of the folder, by name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(kg.stores.__path__))
    modules = [import_module(f"{kg.stores.__name__}.{name}") for name in names]
    declared = ("SUFFIXES", "SCHEMES", "FOLDERS")
    return tuple(cast(Store, module) for module in modules if any(hasattr(module, name) for name in declared))


def suffixes(store: Store) -> tuple[str, ...]:
    """The suffixes of the files that the store takes, each with its full stop, in small letters."""
    return tuple(getattr(store, "SUFFIXES", ()))


def schemes(store: Store) -> tuple[str, ...]:
    """The schemes of the addresses that the store takes, without "://"."""
    return tuple(getattr(store, "SCHEMES", ()))


def folders(store: Store) -> tuple[str, ...]:
    """The suffixes of the folders that the store takes, each with its full stop, in small letters."""
    return tuple(getattr(store, "FOLDERS", ()))


def find_store(destination: str) -> Store:
    """The store for a destination: by its scheme where it has one ("neo4j://..."), else by its suffix.

    Raises ``UsageError`` with all that are known where none takes it.
    """
    scheme, separator, _ = destination.partition("://")
    suffix = PurePath(destination).suffix.lower()
    for store in stores():
        if (separator and scheme.lower() in schemes(store)) or (
            not separator and suffix in (*suffixes(store), *folders(store))
        ):
            return store
    known = [suffix for store in stores() for suffix in (*suffixes(store), *folders(store))]
    known += [f"{scheme}://" for store in stores() for scheme in schemes(store)]
    raise UsageError(f"no store takes {destination!r}; give a destination with one of {', '.join(known)}")


def write_graph(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    """Writes the graph to the destination's store. Raises ``UsageError`` and ``StoreError``."""
    return find_store(destination).write(graph, destination, ontology)


def read_graph(source: str, ontology: Ontology) -> KnowledgeGraph:
    """The graph of a store. Raises ``UsageError`` and ``StoreError``."""
    return find_store(source).read(source, ontology)
