"""Words that govern each other once a parse was repaired: a parse must stay a tree."""

from __future__ import annotations

from kg.model import Sentence


def undo_cycles(sentence: Sentence, heads: list[int], labels: list[str]) -> None:
    """Gives the words that govern each other the heads and labels that the parser gave; all words, where that is not
    enough."""
    for _ in range(2):
        cycle = _cycle(sentence.heads)
        if not cycle:
            return
        for node in cycle:
            sentence.heads[node], sentence.labels[node] = heads[node], labels[node]
    if _cycle(sentence.heads):
        sentence.heads[:], sentence.labels[:] = heads, labels


def _cycle(heads: list[int]) -> list[int]:
    """The words of one cycle, if there is any: each is governed by the next."""
    settled = [False] * len(heads)
    for start in range(len(heads)):
        path: list[int] = []
        node = start
        while not settled[node]:
            settled[node] = True
            path.append(node)
            if heads[node] == node or not 0 <= heads[node] < len(heads):
                break
            node = heads[node]
        else:
            if node in path:
                return path[path.index(node) :]
    return []
