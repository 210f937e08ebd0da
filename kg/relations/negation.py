"""What a sentence denies beside its verb: one party ("belonged to no party", "but not of the Union"), or what is
ruled out."""

from __future__ import annotations

from kg.model import Sentence
from kg.relations.lexicon import Cues


def is_denied(sentence: Sentence, node: int) -> bool:
    """Whether "no" determines the noun at the node, or "not" the preposition before it."""
    for place in range(node - 1, max(node - 4, -1), -1):
        if sentence.heads[place] != node:
            break
        if sentence.words[place].lower() == "no":
            return True
    return any(("dep", node) in edges and any(label == "neg" for label, _ in edges) for edges in sentence.edges)


def is_ruled_out(sentence: Sentence, clause: int, verb: int, cues: Cues) -> bool:
    """Whether a gerund that looks like a circumstance is what its verb rules out: "has ruled out joining the talks"."""
    particle = f"{sentence.lemmas[verb]} {sentence.words[clause - 1].lower()}"
    return sentence.tags[clause] == "VBG" and sentence.heads[clause - 1] == verb and "negation" in cues.of(particle)
