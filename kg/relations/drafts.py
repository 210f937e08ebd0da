"""A claim before it is settled."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import MentionChain, Pairs, Sentence, Value
from kg.ontology import Relation
from kg.relations.factuality import Factuality


@dataclass(frozen=True, slots=True)
class Draft:
    """What a match says. ``object`` is a chain, a literal or None, ``role`` the node of a role's words, if any."""

    relation: Relation
    subject: MentionChain
    object: MentionChain | Value | None
    qualifiers: Pairs
    factuality: Factuality
    sentence: Sentence
    nodes: tuple[int, ...]
    cue: str
    role: int | None = None
