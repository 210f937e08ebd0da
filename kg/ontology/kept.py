"""What is put together of an ontology once, and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from kg.ontology.terms import Ontology

_MOST = 4

Table = TypeVar("Table")


def kept_by_ontology(build: Callable[[Ontology], Table]) -> Callable[[Ontology], Table]:
    """The function with its results kept by the ontology's digest, those of the last four ontologies."""
    held: dict[str, Table] = {}

    @wraps(build)
    def kept(ontology: Ontology) -> Table:
        known = held.get(ontology.digest)
        if known is None:
            if len(held) >= _MOST:
                held.pop(next(iter(held)))
            known = held[ontology.digest] = build(ontology)
        return known

    return kept
