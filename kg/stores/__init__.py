"""Stores: where graphs are written to and read from. Each is one file of this folder, and the folder is the registry.

A store is a module with ``SUFFIXES`` (of files), ``FOLDERS`` (suffixes of folders) or
``SCHEMES`` (of addresses), ``write`` and ``read``. Whatever it is,
``read`` gives back exactly the graph that ``write`` took, and writing twice changes nothing. One with ``EXPORTS``
instead (suffixes of files) writes what holds less than the graph, and its ``read`` says so.
"""

from kg.stores.registry import (
    Database,
    Store,
    check_triple_terms,
    find_database,
    find_store,
    read_graph,
    stores,
    write_graph,
)

__all__ = [
    "Database",
    "Store",
    "check_triple_terms",
    "find_database",
    "find_store",
    "read_graph",
    "stores",
    "write_graph",
]
