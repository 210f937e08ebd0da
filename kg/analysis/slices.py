"""The network at times one after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.analysis.networks import Projection, actor_network, as_of
from kg.model import KnowledgeGraph
from kg.ontology import Ontology

if TYPE_CHECKING:
    from kg.analysis.networks import Network

PERIODS = {"year": 4, "month": 7, "day": 10}
"""How many characters of an ISO 8601 date name the period."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A period ("2024-05"), the documents published in it, and the network of what they state."""

    period: str
    documents: int
    network: Network


def slice_network(
    graph: KnowledgeGraph, ontology: Ontology, every: str, projection: Projection = Projection.ACTORS
) -> tuple[Slice, ...]:
    """A slice for each year, month or day in which a document was published, in order, without undated ones."""
    length = PERIODS[every]
    found: dict[str, int] = {}
    for document in graph.documents:
        if document.published and len(document.published) >= length:
            period = document.published[:length]
            found[period] = found.get(period, 0) + 1
    return tuple(
        Slice(period, found[period], actor_network(as_of(graph, period, since=period), ontology, projection))
        for period in sorted(found)
    )
