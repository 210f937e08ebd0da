"""What the clause of a verb tells of the session at which it is done: on which days, before whom, or that it is
written."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import DATE, Sentence
from kg.relations.circumstances import preposition_of
from kg.relations.lexicon import SessionWords
from kg.relations.tense import verb_above

_LATER = frozenset({"until", "till", "to", "by", "before"})
_DAY_LENGTH = 10
_WRITING = frozenset({"letter", "email", "e-mail", "message", "statement", "memo", "submission", "filing"})


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
        sentence.lemmas[node] in _WRITING and label in ("in", "by", "via") for label, node in sentence.edges[verb]
    )


def beside_object(words: SessionWords, sentence: Sentence, verb: int, forms: Sequence[str]) -> list[tuple[str, int]]:
    """What hangs on the object: "answered questions from the committee", "took evidence from X"."""
    if not words.are("from", *forms):
        return []
    return [one for label, node in sentence.edges[verb] if label == "obj" for one in sentence.edges[node]]
