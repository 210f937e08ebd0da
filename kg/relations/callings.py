"""People who are only called by what they do: "Ann Lee won the prize. The novelist lives in Berlin", "A former minister
was jailed. Bo Lind had denied it"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import PERSON, ROLE, BlockKind, Mention, MentionKind, Sentence, pairs
from kg.ontology import Relation, gives_post
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.factuality import STATED
from kg.relations.lexicon import lexicon_of
from kg.relations.seats import bodies_at

_FORMER = "former"


def callings(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The drafts, and for each named person of whom no post or occupation is told that by which the article goes on to
    speak of the person."""
    drafts = list(drafts)
    relation = relation_of_holders(reading)
    if relation is None:
        return drafts
    occupations = lexicon_of(reading.ontology).occupations
    told = {draft.subject.id for draft in drafts if draft.role is not None}
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if mention is None or mention.class_iri != ROLE or mention.kind is not MentionKind.NOMINAL:
                continue
            chain = reading.chain(mention)
            if chain is None or chain.class_iri != PERSON or chain.id not in reading.named or chain.id in told:
                continue
            before = _words_to_article(sentence, node)
            if before is None or mention.head not in occupations or mention.attribute("number") != "singular":
                continue
            told.add(chain.id)
            status = mention.attribute("status") or next((one for one in before if one == _FORMER), None)
            values = {**dict(relation.defaults), **({"status": status} if status else {}), "role": mention.text}
            drafts.append(Draft(relation, chain, None, pairs(values), STATED, sentence, (node,), mention.text, node))
    return drafts


def introductions(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The post or occupation by which the first sentence of the text tells of somebody whom a later one names."""
    relation = relation_of_holders(reading)
    lead = next((one for one in reading.parsed.sentences if one.kind is BlockKind.BODY), None)
    if relation is None or lead is None or not any(one is not None and one.class_iri == ROLE for one in lead.mentions):
        return []
    told = {draft.subject.id for draft in drafts if draft.role is not None and draft.sentence is lead}
    found = []
    for node, mention in enumerate(lead.mentions):
        if mention is None or mention.class_iri != ROLE or mention.attribute("number") != "singular":
            continue
        chain = reading.chain(mention)
        if chain is None or chain.class_iri != PERSON or chain.id not in reading.named or chain.id in told:
            continue
        if any(reading.names_person(one) and reading.chain(one) is chain for one in lead.mentions if one is not None):
            continue
        told.add(chain.id)
        bodies = bodies_at(lead, node, reading) if mention.head not in lexicon_of(reading.ontology).occupations else []
        former = mention.attribute("status") == _FORMER or _FORMER in _adjectives(lead, node)
        values = {**dict(relation.defaults), **({"status": _FORMER} if former else {}), "role": _title(mention)}
        body = bodies[0] if len(bodies) == 1 else None
        found.append(Draft(relation, chain, body, pairs(values), STATED, lead, (node,), mention.text, node))
    return found


def _title(mention: Mention) -> str:
    return mention.text.removeprefix("former ").removeprefix("Former ")


def _adjectives(sentence: Sentence, node: int) -> list[str]:
    """The adjectives and nouns right before a noun, in lower case."""
    place = node
    while place > 0 and sentence.tags[place - 1].startswith(("JJ", "NN", "HYPH")):
        place -= 1
    return [word.lower() for word in sentence.words[place:node]]


def relation_of_holders(reading: ArticleReading) -> Relation | None:
    """The ontology's first relation that tells who holds a post, of a body or of none; None where it has none."""
    return next((one for one in reading.ontology.relations.values() if _tells_holders(one, reading)), None)


def _tells_holders(relation: Relation, reading: ArticleReading) -> bool:
    """Whether the relation tells of posts that somebody has, of a body or of none, and not of how they were given."""
    return relation.has_status and relation.object_optional and gives_post(relation, reading.ontology)


def _words_to_article(sentence: Sentence, node: int) -> list[str] | None:
    """The adjectives and nouns between "the" and the noun, in lower case; None where no "the" stands before them."""
    place = node - 1
    while place >= 0 and sentence.tags[place].startswith(("JJ", "NN", "HYPH", "CD")):
        place -= 1
    definite = place >= 0 and sentence.words[place].lower() == "the"
    return [word.lower() for word in sentence.words[place + 1 : node]] if definite else None
