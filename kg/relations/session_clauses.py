"""What the clause of a verb tells of the session at which it is done: on which days, before whom, or that it is
written."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import DATE, ORGANIZATION, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.encounters import is_outlet
from kg.relations.event_model import EventMention
from kg.relations.lexicon import SessionWords
from kg.relations.prepositions import preposition_of
from kg.relations.session_people import is_body
from kg.relations.tense import is_verb, verb_above

_LATER = frozenset({"until", "till", "to", "by", "before"})
_DAY_LENGTH = 10
WRITING = frozenset({"letter", "email", "e-mail", "message", "statement", "memo", "submission", "filing"})
"""What is written, and may be read out at a session."""


def days_named(sentence: Sentence, verb: int) -> frozenset[str]:
    """The days, months and years that the verb's clause names."""
    values = [
        one.attribute("value") or ""
        for node, one in enumerate(sentence.mentions)
        if one is not None and one.class_iri == DATE and verb_above(sentence, node) == verb
        if preposition_of(sentence, node) not in _LATER
    ]
    return frozenset(values) - {""}


def is_of_old(sentence: Sentence, verb: int) -> bool:
    """Whether only a month or year is told: "last met a minister in 2019"."""
    days = days_named(sentence, verb)
    return bool(days) and all(len(day) < _DAY_LENGTH for day in days)


def is_written(sentence: Sentence, verb: int) -> bool:
    """Whether it is told in writing: "In a letter to the committee he pleaded illness"."""
    return any(
        sentence.lemmas[node] in WRITING and label in ("in", "by", "via") for label, node in sentence.edges[verb]
    )


def beside_object(words: SessionWords, sentence: Sentence, verb: int, forms: Sequence[str]) -> list[tuple[str, int]]:
    """What hangs on the object: "answered questions from the committee", "took evidence from X"."""
    if not words.are("from", *forms):
        return []
    return [one for label, node in sentence.edges[verb] if label == "obj" for one in sentence.edges[node]]


def is_apart(words: SessionWords, sentence: Sentence) -> bool:
    """Whether the sentence tells of another time or place than the session."""
    nodes = [node for node, quoted in enumerate(sentence.quoted) if not quoted]
    nodes = [one for one in nodes if not (is_verb(sentence, one) and words.are("word", sentence.lemmas[one]))]
    nodes = [one for one in nodes if not _is_read_out(words, sentence, one)]
    told = {sentence.words[node].lower() for node in nodes} | {sentence.lemmas[node] for node in nodes}
    return words.are("apart", *told)


def _is_read_out(words: SessionWords, sentence: Sentence, node: int) -> bool:
    """Whether something written is part of what is done there: "read a letter"."""
    written = sentence.lemmas[node]
    return written in WRITING and words.are("deed", f"{sentence.lemmas[sentence.heads[node]]} {written}")


def is_called_to_order(words: SessionWords, mention: EventMention) -> bool:
    """Whether the sentence has it opened or closed as a meeting in order is: "called the meeting to order"."""
    sentence, node = mention.sentence, mention.node
    verbs = [verb for verb, edges in enumerate(sentence.edges) if ("obj", node) in edges]
    noun = mention.noun.head if mention.noun is not None else ""
    return any(words.are("order", f"{sentence.lemmas[verb]} {noun}") for verb in verbs)


def is_told_to_others(reading: ArticleReading, sentence: Sentence, verb: int) -> bool:
    """Whether the verb is spoken to others: to a newspaper, a body that does not sit here."""
    for label, node in sentence.edges[verb]:
        mention = sentence.mentions[node]
        if mention is None or label not in ("obj", "to", "iobj", "with", "by", "on"):
            continue
        named = mention.kind is MentionKind.NAMED and (
            reading.ontology.is_a(mention.class_iri, ORGANIZATION)
            or (sentence.lemmas[verb] == "tell" and not reading.names_person(mention))
            or (sentence.lemmas[verb] == "tell" and is_outlet(sentence, node, reading))
        )
        if named and not mention.attribute("form") and not is_body(reading, sentence, node):
            return True
    return False


def is_sitting(words: SessionWords, sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells of one sitting; what a body decides or hears does where a day is given."""
    return not words.are("decision", sentence.lemmas[verb]) or bool(days_named(sentence, verb))
