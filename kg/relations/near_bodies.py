"""The body of a post that the sentences right before it speak of without a name: the committee of "Chairwoman X", the
police of "a spokeswoman, X" or "Inspector X"."""

from __future__ import annotations

from kg.model import ORGANIZATION, PERSON, Mention, MentionChain, MentionKind, Sentence
from kg.relations.bare_posts import determiner_of
from kg.relations.posts import head_of, words_of
from kg.relations.surroundings import Surroundings

_CHAIRS = frozenset({"chair", "chairman", "chairwoman", "chairperson"})
_BESIDE = frozenset({"ranking member", "vice chair", "vice-chair", "deputy chair", "vice chairman", "vice-chairman"})
_SITTING = frozenset({"committee", "subcommittee", "commission", "panel", "council", "board", "inquiry"})
_SPOKEN = ("spokesman", "spokeswoman", "spokesperson")
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_NEAR = 3


def committee_before(sentence: Sentence, role: int, context: Surroundings) -> MentionChain | None:
    """The one committee, panel or board that the sentences before describe, of who chairs one: "The Senate committee on
    energy met. Chairwoman X opened the session"."""
    words = words_of(sentence, role)
    if words not in _CHAIRS | _BESIDE or determiner_of(sentence, role) not in ("", "the"):
        return None
    found: dict[str, MentionChain] = {}
    described = False
    for one in _before(sentence, _NEAR, context):
        for mention in one.mentions if one is not sentence else one.mentions[:role]:
            if mention is None or mention.class_iri != ORGANIZATION or mention.attribute("number") == "plural":
                continue
            chain = context.reading.chain(mention)
            if chain is not None and not _SITTING.isdisjoint({mention.head.lower(), *chain.name.lower().split()}):
                found[chain.id] = chain
                described = described or mention.kind is MentionKind.NOMINAL
    return next(iter(found.values())) if len(found) == 1 and described else None


def body_speaking(sentence: Sentence, role: int, context: Surroundings) -> MentionChain | None:
    """The one body of which the sentence before tells what it did or said, of who speaks for some body: "Police said he
    was held. A spokeswoman, X,"; none where a person is told of too."""
    if words_of(sentence, role) not in _SPOKEN or determiner_of(sentence, role) not in ("", "a"):
        return None
    for one in _before(sentence, 1, context)[1:]:
        acting = [mention for node, mention in enumerate(one.mentions) if mention is not None and _acts(one, node)]
        if any(mention.class_iri == PERSON for mention in acting):
            return None
        found = {}
        for mention in acting:
            chain = context.reading.chain(mention) if mention.class_iri == ORGANIZATION else None
            if chain is not None:
                found[chain.id] = chain
        return next(iter(found.values())) if len(found) == 1 else None
    return None


def force_described(nouns: frozenset[str], sentence: Sentence, context: Surroundings) -> MentionChain | None:
    """The police of which the sentence or those right before it speak by that noun alone."""
    for one in _before(sentence, _NEAR, context) if "police" in nouns else ():
        for mention in one.mentions:
            if mention is not None and _is_plain_police(mention):
                return context.reading.chain(mention)
    return None


def _is_plain_police(mention: Mention) -> bool:
    nominal = mention.kind is MentionKind.NOMINAL and mention.class_iri == ORGANIZATION
    return nominal and mention.text.lower() in ("police", "the police")


def _acts(sentence: Sentence, node: int) -> bool:
    return sentence.labels[node] in _SUBJECTS


def _before(sentence: Sentence, reach: int, context: Surroundings) -> list[Sentence]:
    """The sentence and those before it in its part of the article, the nearest first."""
    told = [one for one in context.reading.parsed.sentences if sentence.index - reach <= one.index <= sentence.index]
    return told[::-1]
