"""What joins a noun to the words before it."""

from __future__ import annotations

from kg.model import Sentence


def preposition_of(sentence: Sentence, node: int) -> str:
    """The preposition that governs a node, in lower case; empty where none does."""
    head = sentence.heads[node]
    if sentence.labels[node] == "pobj" and head != node:
        return sentence.words[head].lower()
    return ""
