"""Pieces of one name joined again that the tagger took apart: "Xavier do Rego", "Channel 4", "Local 705"."""

from __future__ import annotations

from kg.mentions.trimmed import is_open, resize
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, MentionKind

_NUMBERED = frozenset({"TV", "Radio", "Channel", "Kanal", "Canal", "Canale", "Local"})
_LOCAL = "Local"
"""A union's branch, whose number may be long."""


def join_over_particles(words: Words, vocabulary: Vocabulary) -> None:
    """ "Xavier do Rego": a given name, a particle that the tagger takes for a verb, and a surname are one name."""
    for span in list(words.spans):
        first = span.first - 2
        if first < 0 or words.texts[first + 1] not in vocabulary.particles or not is_open(span):
            continue
        before = words.taken[first]
        alone = before is None or (is_open(before) and before.last - before.first == 1)
        person = before is not None and is_open(before) and before.class_iri == PERSON and before.last == first + 1
        given = alone and words.texts[first] in vocabulary.genders
        surname = span.class_iri == PERSON or (given and span.last - span.first == 1)
        if surname and words.taken[first + 1] is None and (person or given):
            resize(words, span, before.first if before is not None else first, span.last, PERSON)


def add_numbers(words: Words) -> None:
    """ "TV 2 reported": the number behind is part of a broadcaster's or union branch's name."""
    for index in range(len(words.texts) - 1):
        if words.texts[index] not in _NUMBERED:
            continue
        number, behind = words.texts[index + 1], words.tags[index + 2 : index + 3]
        counts = bool(behind) and behind[0] in ("NNS", "NN", "HYPH", "CD")
        if (
            counts
            or not number.isdigit()
            or len(number) > (4 if words.texts[index] == _LOCAL else 2)
            or words.taken[index + 1] is not None
        ):
            continue
        span = words.taken[index]
        if span is None:
            name = words.words_of(index, index + 2)
            words.take(Span(index, index + 2, ORGANIZATION, MentionKind.NAMED, name, words.lowers[index]))
        elif is_open(span) and span.last == index + 1:
            resize(words, span, span.first, index + 2, ORGANIZATION)
