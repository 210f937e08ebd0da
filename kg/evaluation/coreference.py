"""Coreference scores of clusters of mentions: MUC, B-cubed, CEAF of entities, and their mean, the CoNLL score.

Vilain and others 1995; Bagga and Baldwin 1998; Luo 2005; Pradhan and others 2012. A mention is its place in a text.
The counts of all texts are summed before precision and recall are taken.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import networkx as nx

Cluster = frozenset[Hashable]


@dataclass(frozen=True, slots=True)
class Ratio:
    """Precision and recall as sums: what is right, of how much."""

    precise: float = 0.0
    precision_of: float = 0.0
    recalled: float = 0.0
    recall_of: float = 0.0

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(
            self.precise + other.precise,
            self.precision_of + other.precision_of,
            self.recalled + other.recalled,
            self.recall_of + other.recall_of,
        )

    @property
    def precision(self) -> float:
        return self.precise / self.precision_of if self.precision_of else 0.0

    @property
    def recall(self) -> float:
        return self.recalled / self.recall_of if self.recall_of else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Coreference:
    """The three measures."""

    muc: Ratio = Ratio()
    b_cubed: Ratio = Ratio()
    ceaf: Ratio = Ratio()

    def __add__(self, other: Coreference) -> Coreference:
        return Coreference(self.muc + other.muc, self.b_cubed + other.b_cubed, self.ceaf + other.ceaf)

    @property
    def conll(self) -> float:
        return (self.muc.f1 + self.b_cubed.f1 + self.ceaf.f1) / 3


def score_coreference(gold: Iterable[Iterable[Hashable]], found: Iterable[Iterable[Hashable]]) -> Coreference:
    """The scores of one text's clusters; a mention that stands in no cluster of the other side is a cluster of its own
    there (MUC), or shares nothing (B-cubed, CEAF)."""
    wanted = [frozenset(cluster) for cluster in gold]
    told = [frozenset(cluster) for cluster in found]
    recalled, recall_of = _links(wanted, told)
    precise, precision_of = _links(told, wanted)
    ceaf = _similarity(wanted, told)
    return Coreference(
        Ratio(precise, precision_of, recalled, recall_of),
        Ratio(_shares(told, wanted), sum(map(len, told)), _shares(wanted, told), sum(map(len, wanted))),
        Ratio(ceaf, len(told), ceaf, len(wanted)),
    )


def _links(wanted: Sequence[Cluster], told: Sequence[Cluster]) -> tuple[int, int]:
    """Of the links that hold the wanted clusters together, how many the others keep."""
    place = {mention: number for number, cluster in enumerate(told) for mention in cluster}
    kept = total = 0
    for cluster in wanted:
        parts = {place[mention] for mention in cluster if mention in place}
        alone = sum(mention not in place for mention in cluster)
        kept += len(cluster) - len(parts) - alone
        total += len(cluster) - 1
    return kept, total


def _shares(wanted: Sequence[Cluster], told: Sequence[Cluster]) -> float:
    place = {mention: cluster for cluster in told for mention in cluster}
    return sum(
        len(cluster & place[mention]) / len(cluster)
        for cluster in wanted
        for mention in sorted(cluster, key=repr)
        if mention in place
    )


def _similarity(wanted: Sequence[Cluster], told: Sequence[Cluster]) -> float:
    """The summed similarity of the best one-to-one alignment of clusters."""
    graph = nx.Graph()
    for row, one in enumerate(wanted):
        for column, other in enumerate(told):
            common = len(one & other)
            if common:
                graph.add_edge(("gold", row), ("found", column), weight=2 * common / (len(one) + len(other)))
    pairs = nx.max_weight_matching(graph)
    return sum(sorted(float(graph.edges[pair]["weight"]) for pair in pairs))
