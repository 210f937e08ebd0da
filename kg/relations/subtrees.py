"""The smallest part of a sentence's syntax that joins some of its words."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from dataclasses import replace

from kg.model import Sentence
from kg.relations.prepositions import preposition_of

_COST = {
    "roster": 0.5,
    "isa": 1.0,
    "subj": 1.0,
    "obj": 1.0,
    "as": 0.9,
    "mod": 1.05,
    "iobj": 1.35,
    "attr": 1.6,
    "conj": 2.5,
    "dep": 2.5,
    "advmod": 1.8,
    "poss": 9.0,
}
_PARSED = 0.85
_PLACING = frozenset("at in on from to for near during since until".split())


class Subtree:
    """Grows the smallest subtree: each new terminal is joined by the cheapest path to what is there."""

    def __init__(self, sentence: Sentence, first: int, joined: Sequence[tuple[int, str, int]] = ()) -> None:
        self.nodes = [first, *(dependent for _, _, dependent in joined)]
        self.governing: set[int] = set()
        self.edges: list[tuple[int, str, int, bool]] = [(*edge, False) for edge in joined]
        self.sentence = sentence
        self.neighbours: dict[int, list[tuple[int, tuple[int, str, int]]]] = {}
        for head, edges in enumerate(sentence.edges):
            for label, dependent in edges:
                edge = (head, label, dependent)
                self.neighbours.setdefault(head, []).append((dependent, edge))
                self.neighbours.setdefault(dependent, []).append((head, edge))

    def _is_parsed(self, edge: tuple[int, str, int]) -> bool:
        """Whether the parse itself makes somebody a verb's object, whom the tree does not call anything: "succeeded [X]
        as director" is not "as [X]"."""
        head, label, dependent = edge
        plain = label == "obj" and self.sentence.labels[dependent] == "dobj" and self.sentence.heads[dependent] == head
        return plain and not any(
            name == "isa" and other in self.nodes for name, other in self.sentence.edges[dependent]
        )

    def need(self, nodes: Container[int]) -> None:
        """Makes the edges to some nodes ones that a match needs."""
        self.edges = [(*edge[:3], edge[3] and edge[2] not in nodes) for edge in self.edges]

    def call(self, verb: int, said: tuple[int, str, int], called: int) -> None:
        """Puts a verb that calls somebody something in the place of the edge that says what they are."""
        person = said[0] if said[2] == called else said[2]
        self.edges = [edge for edge in self.edges if edge[:3] != said]
        self.edges += [(verb, "obj", person, False), (verb, "attr", called, False)]
        self.nodes.append(verb)

    def govern(self, verb: int, clause: int) -> None:
        """Adds the verb below which a clause stands."""
        if verb not in self.nodes:
            self.nodes.append(verb)
            self.governing.add(verb)
            self.edges.append((verb, "xcomp", clause, False))

    def join(self, target: int, optional: bool) -> bool:
        if target in self.nodes:
            return True
        best: dict[int, float] = dict.fromkeys(self.nodes, 0.0)
        back: dict[int, tuple[int, tuple[int, str, int]]] = {}
        waiting = set(self.nodes)
        while waiting:
            current = min(waiting, key=lambda node: (best[node], node))
            waiting.discard(current)
            if current == target:
                break
            for node, edge in self.neighbours.get(current, ()):
                cost = best[current] + (_PARSED if self._is_parsed(edge) else _COST.get(edge[1], 1.3))
                if cost < best.get(node, 1e9) - 1e-9:
                    best[node] = cost
                    back[node] = (current, edge)
                    waiting.add(node)
        if target not in back:
            return False
        path = []
        node = target
        while node not in self.nodes:
            previous, edge = back[node]
            path.append((node, edge))
            node = previous
        for new, edge in reversed(path):
            self.nodes.append(new)
            self.edges.append((*edge, optional))
        return True


def with_phrases_of_verbs(sentence: Sentence, details: Collection[int], slots: Container[int]) -> Sentence:
    """The sentence in which place, time and other slots that hang on a detail of a verb hang on the verb: "treated for
    [burns] at [Acme Hospital]" tells where somebody was treated, and not of which burns."""
    edges = [list(some) for some in sentence.edges]
    for verb, some in enumerate(sentence.edges):
        if sentence.tags[verb].startswith("VB") and verb not in slots:
            for detail in [node for _, node in some if node in details]:
                below = {
                    node for _, node in edges[detail] if node in slots and preposition_of(sentence, node) in _PLACING
                }
                edges[detail] = [one for one in edges[detail] if one[1] not in below]
                edges[verb] += [(preposition_of(sentence, node), node) for node in sorted(below)]
    return replace(sentence, edges=edges)
