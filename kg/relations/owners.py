"""Whose a role is, where its own words say so by a noun between: "head of the Union's observer mission"."""

from __future__ import annotations

from kg.model import COUNTRY, ORGANIZATION, PLACE, ROLE, MentionChain, MentionKind, Sentence
from kg.relations.arguments import ArticleReading

_BODIES = (ORGANIZATION, COUNTRY, PLACE)
_IN_CHARGE = frozenset({"office", "position", "military", "rank"})


def owner_named(sentence: Sentence, role: int, kind: str, reading: ArticleReading) -> MentionChain | None:
    """The one named body or country of the part that a post of the kind is in, or the person whose it is by title:
    "chief of the Bank's trading desk", "spokesman for the Peruvian presidency", "the minister's chief of staff"."""
    if kind not in _IN_CHARGE:
        return None
    found = {}
    for label, part in sentence.edges[role]:
        if label != "mod" or sentence.labels[part] not in ("poss", "pobj", "appos"):
            continue
        mention = sentence.mentions[part]
        if mention is not None and mention.class_iri == ROLE:
            chain = reading.chain(mention)
            if chain is not None and chain.id in reading.named:
                found[chain.id] = chain
        elif mention is None or mention.kind is MentionKind.NOMINAL:
            for chain in _named_before(sentence, part, reading):
                found[chain.id] = chain
    return next(iter(found.values())) if len(found) == 1 else None


def _named_before(sentence: Sentence, part: int, reading: ArticleReading) -> list[MentionChain]:
    chains = []
    for label, node in sentence.edges[part]:
        mention = sentence.mentions[node]
        if label != "mod" or node > part or mention is None or mention.kind is not MentionKind.NAMED:
            continue
        chain = reading.place_named_by(mention) if mention.attribute("form") == "demonym" else reading.chain(mention)
        if chain is not None and any(reading.ontology.is_a(chain.class_iri, one) for one in _BODIES):
            chains.append(chain)
    return chains


def owning_noun(sentence: Sentence, role: int) -> str:
    """The noun, lower-case, that owns the role and names nothing: "the village's mayor"; empty where there is none."""
    for label, part in sentence.edges[role]:
        if label == "mod" and sentence.labels[part] == "poss" and sentence.mentions[part] is None:
            return sentence.words[part].lower()
    return ""
