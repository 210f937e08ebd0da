"""Entities: who is who across documents."""

from kg.entities.dividing import divide_chains
from kg.entities.explaining import explain_mentions, find_near_misses
from kg.entities.merging import add_redirects
from kg.entities.names import normalise_name
from kg.entities.resolution import ResolvedChains, make_table, resolve_chains, resolve_entities
from kg.entities.weights import THRESHOLD

__all__ = [
    "THRESHOLD",
    "ResolvedChains",
    "add_redirects",
    "divide_chains",
    "explain_mentions",
    "find_near_misses",
    "make_table",
    "normalise_name",
    "resolve_chains",
    "resolve_entities",
]
