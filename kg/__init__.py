"""actorgraph: news text in, a checked knowledge graph out, every edge tied to the words that state it.

    import kg
    graph = kg.build(["articles/"])
    graph.meetings(with_="Jane Smith")
    graph.view("network.html")

``kg.build`` and ``kg.read`` give a ``kg.Graph``. Importing ``kg`` alone loads nothing: the rest comes when it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.api import Graph as Graph
    from kg.api import build as build
    from kg.api import read as read

__version__ = "0.1.0"

_OFFERED = ("Graph", "build", "read")


def __getattr__(name: str) -> Any:
    if name in _OFFERED:
        return getattr(import_module("kg.api"), name)
    raise AttributeError(f"module 'kg' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_OFFERED])
