"""Measures of a network by networkx, the same in every run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import ActorMeasures

if TYPE_CHECKING:
    from kg.analysis.networks import Network

_EXACT_UP_TO = 1000
_SAMPLED = 300
_DAMPING = 0.85
_ROUNDS = 100
_CLOSE_ENOUGH = 1e-9


def measure_network(network: Network) -> tuple[ActorMeasures, ...]:
    """The measures of each node, by IRI.

    Betweenness (Brandes 2001) is exact up to 1,000 nodes and estimated from 300 sources, always the same, beyond;
    communities are those of Louvain (Blondel et al. 2008) on weighted ties.
    """
    import networkx

    # Numbers in place of IRIs: the order in which sets of strings are walked differs from run to run.
    names = sorted(network)
    numbers = {name: number for number, name in enumerate(names)}
    numbered: networkx.Graph[int] = networkx.Graph()
    numbered.add_nodes_from(range(len(names)))
    for one, two, weight in sorted(
        (*sorted((numbers[one], numbers[two])), float(data.get("weight", 1.0)))
        for one, two, data in network.edges(data=True)
    ):
        numbered.add_edge(one, two, weight=weight)
    sample = None if len(names) <= _EXACT_UP_TO else _SAMPLED
    betweenness = networkx.betweenness_centrality(numbered, k=sample, seed=0)
    pagerank = rank_pages(numbered)
    community = _communities(numbered)
    return tuple(
        ActorMeasures(
            name,
            degree=numbered.degree(number),
            strength=float(numbered.degree(number, weight="weight")),
            betweenness=round(betweenness[number], 9),
            pagerank=round(pagerank[number], 9),
            community=community.get(number, -1),
        )
        for name, number in numbers.items()
    )


def _communities(numbered: networkx.Graph[int]) -> dict[int, int]:
    import networkx

    tied = numbered.subgraph([node for node in numbered if numbered.degree(node)])
    found = networkx.community.louvain_communities(networkx.Graph(tied), weight="weight", seed=0) if tied else []
    ordered = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
    return {node: index for index, group in enumerate(ordered) for node in group}


def rank_pages(numbered: networkx.Graph[int]) -> dict[int, float]:
    """PageRank (Page et al. 1999) by power iteration on weighted ties; networkx's own needs SciPy."""
    count = len(numbered)
    rank = dict.fromkeys(numbered, 1 / count) if count else {}
    out = {node: float(numbered.degree(node, weight="weight")) for node in numbered}
    for _ in range(_ROUNDS):
        lost = sum(rank[node] for node in numbered if not out[node])
        start = (1 - _DAMPING + _DAMPING * lost) / count if count else 0.0
        following = {
            node: start
            + _DAMPING * sum(rank[other] * data["weight"] / out[other] for other, data in numbered.adj[node].items())
            for node in numbered
        }
        change = sum(abs(following[node] - rank[node]) for node in numbered)
        rank = following
        if change < _CLOSE_ENOUGH:
            break
    return rank


if TYPE_CHECKING:
    import networkx
