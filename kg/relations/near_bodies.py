"""The body of a post that the sentences right before it speak of without a name: the committee of "Chairwoman X", the
police of "a spokeswoman, X" or "Inspector X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import ORGANIZATION, PERSON, PERSON_GROUP, ROLE, Mention, MentionChain, MentionKind, Sentence
from kg.relations.bare_posts import determiner_of
from kg.relations.namings import Naming
from kg.relations.posts import words_of
from kg.relations.seated import body_with_noun
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
    for one in _before(sentence, _NEAR, context):
        for node, mention in enumerate(one.mentions[:role] if one is sentence else one.mentions):
            if mention is None or mention.class_iri != ORGANIZATION or mention.attribute("number") == "plural":
                continue
            chain, noun = context.reading.chain(mention), mention.head.lower()
            if chain is not None and mention.kind is MentionKind.NOMINAL and noun in _SITTING:
                owner = _owner_of_board(one, node, context) if noun == "board" else chain
                if owner is not None:
                    found[noun] = owner
    if len(found) != 1:
        return None
    noun, described = next(iter(found.items()))
    named = {one.chain.id: one.chain for one in context.namings if one.sentence <= sentence.index}
    sitting = [one for one in named.values() if not _SITTING.isdisjoint(one.name.lower().split())]
    if not sitting:
        return described
    return sitting[0] if len(sitting) == 1 and noun in sitting[0].name.lower().split() else None


def _owner_of_board(sentence: Sentence, board: int, context: Surroundings) -> MentionChain | None:
    """The one named body whose board it is: "Ordex's board sacked him. Chairwoman X"."""
    found = {}
    for label, node in sentence.edges[board]:
        chain = context.reading.chain_at(sentence, node) if label in ("poss", "of") else None
        if chain is not None and chain.class_iri == ORGANIZATION and chain.id in context.reading.named:
            found[chain.id] = chain
    return next(iter(found.values())) if len(found) == 1 else None


def body_speaking(sentence: Sentence, role: int, context: Surroundings) -> MentionChain | None:
    """The one body of which the sentence before tells what it did or said, of who speaks for some body: "Police said he
    was held. A spokeswoman, X,"; none where a person is told of too."""
    if words_of(sentence, role) not in _SPOKEN or determiner_of(sentence, role) not in ("", "a"):
        return None
    for one in _before(sentence, 1, context)[1:]:
        acting = _acting(one)
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


def body_described(sentence: Sentence, noun: str, context: Surroundings) -> MentionChain | None:
    """The body that the sentences right before describe by the noun: "The UN mission was hit. Mission head X"."""
    for one in _before(sentence, _NEAR, context)[1:]:
        for mention in one.mentions:
            singular = mention is not None and mention.attribute("number") != "plural"
            if mention is None or mention.class_iri != ORGANIZATION or not singular:
                continue
            if mention.kind is MentionKind.NOMINAL and mention.head.lower().split()[-1] == noun:
                return context.reading.chain(mention)
    return None


def people_before(sentence: Sentence, context: Surroundings) -> MentionChain | None:
    """The people of whom the sentence before tells, whose "their spokesman" is: "The miners left. Their leader, X,"."""
    for one in _before(sentence, 1, context)[1:]:
        acting = _acting(one)
        people = [mention for mention in acting if mention.class_iri in (PERSON_GROUP, ROLE) and _are_several(mention)]
        if len(people) == 1 and len(acting) == 1:
            return context.reading.chain(people[0])
    return None


def district_named(sentence: Sentence, role: int, context: Surroundings) -> MentionChain | None:
    """The one school district or the like that the article names, of a post in "the district"."""
    for label, node in sentence.edges[role]:
        plain = (
            label in ("mod", "of", "for") and sentence.lemmas[node] == "district" and sentence.mentions[node] is None
        )
        if plain and not any(one == "mod" for one, _ in sentence.edges[node]):
            return body_with_noun(sentence, frozenset({"district"}), context)
    return None


def without_venues(bodies: Sequence[Naming], context: Surroundings) -> list[Naming]:
    """The bodies without hotels and the like, where others meet: "elected at the Ordex Hotel. X is the secretary"."""
    houses = context.lexicon.words.of("street")
    return [one for one in bodies if one.chain.name.lower().split()[-1] not in houses]


def _are_several(mention: Mention) -> bool:
    several = mention.kind is MentionKind.NOMINAL and mention.attribute("number") == "plural"
    return several and not mention.head.lower().startswith("member")  # of the body itself


def _is_plain_police(mention: Mention) -> bool:
    nominal = mention.kind is MentionKind.NOMINAL and mention.class_iri == ORGANIZATION
    return nominal and mention.text.lower() in ("police", "the police")


def _acting(sentence: Sentence) -> list[Mention]:
    """Those of whom a verb of the sentence is said."""
    pairs = zip(sentence.mentions, sentence.labels, strict=True)
    return [mention for mention, label in pairs if mention is not None and label in _SUBJECTS]


def _before(sentence: Sentence, reach: int, context: Surroundings) -> list[Sentence]:
    """The sentence and those before it in its part of the article, the nearest first."""
    told = [one for one in context.reading.parsed.sentences if sentence.index - reach <= one.index <= sentence.index]
    return told[::-1]
