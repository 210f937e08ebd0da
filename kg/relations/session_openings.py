"""What opens a session without a word for it: words in a chamber ("said in parliament on Tuesday"), testimony on a
day; and where a body sits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.model import PLACE, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention, Part
from kg.relations.lexicon import SessionWords
from kg.relations.session_clauses import days_named
from kg.relations.session_people import is_body, is_person
from kg.relations.teaching import place_role
from kg.relations.tense import is_perfect

_COURTS = frozenset({"court", "tribunal"})
_INSIDE = frozenset({"in", "inside"})


def chambers_inside(
    words: SessionWords, reading: ArticleReading, sentence: Sentence, verb: int, forms: Sequence[str]
) -> list[int]:
    """The chambers in which something is said: "asked the minister in parliament". What has been said in one is of no
    one sitting."""
    if not (words.are("word", *forms) or words.are("before", *forms)) or is_perfect(sentence, verb):
        return []
    return [
        node
        for label, node in sentence.edges[verb]
        if label in _INSIDE
        and words.are("chamber", sentence.lemmas[node].lower(), _head_at(sentence, node))
        and is_body(reading, sentence, node)
    ]


def _head_at(sentence: Sentence, node: int) -> str:
    mention = sentence.mentions[node]
    return mention.head.lower().split(" ")[-1] if mention is not None else ""


def asked_there(words: SessionWords, reading: ArticleReading, sentence: Sentence, verb: int) -> list[int]:
    """Whom somebody asks or answers where both sit: "asked Health Minister X in parliament"."""
    if not words.are("exchange", sentence.lemmas[verb]):
        return []
    return [
        node for label, node in sentence.edges[verb] if label in ("obj", "iobj") and is_person(reading, sentence, node)
    ]


def is_testimony(words: SessionWords, sentence: Sentence, verb: int, forms: Sequence[str]) -> bool:
    """Whether a verb, with a day, is of a hearing whatever the text says of it: "testified on Thursday that"."""
    return words.are("testimony", *forms) and bool(days_named(sentence, verb)) and not is_perfect(sentence, verb)


def seat_parts(mention: EventMention, bodies: Sequence[int], class_iri: str, reading: ArticleReading) -> Iterator[Part]:
    """The place of the body that sits, where the sitting has none of its own: "the court in X heard"; or the court
    itself, which is where its hearings are: "told Lima District Court"."""
    role = place_role(class_iri, reading.ontology)
    if role is None or any(part.role == role for part in mention.parts):
        return
    for body in bodies:
        for label, node in mention.sentence.edges[body]:
            one = mention.sentence.mentions[node]
            named = one is not None and one.kind is MentionKind.NAMED and not one.attribute("form")
            if label == "in" and one is not None and named and reading.ontology.is_a(one.class_iri, PLACE):
                yield Part(role, node, one, (mention.node, node), mention.sentence, mention.factuality)
                return
    for body in bodies:
        one = mention.sentence.mentions[body]
        if one is not None and one.kind is MentionKind.NAMED and one.head.lower().split(" ")[-1] in _COURTS:
            yield Part(role, body, one, (mention.node, body), mention.sentence, mention.factuality)
            return
