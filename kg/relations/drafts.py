"""A claim before it is settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.model import MentionChain, MentionKind, Pairs, Sentence, Value
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


def with_status(draft: Draft, status: str) -> Draft:
    """The draft with another status."""
    return replace(draft, qualifiers=tuple(sorted({**dict(draft.qualifiers), "status": status}.items())))


def cue_of(sentence: Sentence, nodes: Sequence[int]) -> str:
    """The article's own words at the node that carries a claim: of those given a description or a plain word, where
    one is, and not a name or a value. There is at least one node."""
    node = next((one for one in nodes if not _named(sentence, one)), nodes[0])
    mention = sentence.mentions[node]
    return sentence.words[node] if mention is None else mention.text


def _named(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    return mention is not None and mention.kind is not MentionKind.NOMINAL
