"""Whether a sentence denies one party of a claim and not its verb: "belonged to no party", "but not of the Union"."""

from __future__ import annotations

from kg.model import Sentence


def is_denied(sentence: Sentence, node: int) -> bool:
    """Whether "no" determines the noun at the node, or "not" the preposition before it."""
    for place in range(node - 1, max(node - 4, -1), -1):
        if sentence.heads[place] != node:
            break
        if sentence.words[place].lower() == "no":
            return True
    return any(("dep", node) in edges and any(label == "neg" for label, _ in edges) for edges in sentence.edges)
