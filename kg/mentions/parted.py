"""The town or body of a post and the name behind it, told apart: "the mayor of Cork Ann Lee"."""

from __future__ import annotations

from dataclasses import replace

from kg.mentions.personal import given_name_first
from kg.mentions.trimmed import is_open, resize
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, PLACE, MentionKind

_OF_BODIES = frozenset({"position", "sport"})
_LEAST = 3
_SAINTS = frozenset({"St", "St.", "Saint", "San", "Santa", "King", "Queen", "Prince", "Princess", "Lady", "Lord"})


def part_from_seat(words: Words, vocabulary: Vocabulary) -> None:
    """One word behind "of" and a post, and a given name and surname behind it, which spaCy took for one name."""
    for span in list(words.spans):
        first, last = span.first, span.last
        if last - first < _LEAST or words.lowers[first - 1 : first] != ["of"] or not is_open(span):
            continue
        start = words.closing["role"].get(first - 2)
        known = words.mark("role", start) if start is not None else None
        if known is None or words.texts[first] in _SAINTS:
            continue
        if span.class_iri == PERSON and words.texts[first] in vocabulary.genders:
            continue  # "the widow of John Paul Lee"
        if not given_name_first(words, first + 1, last, vocabulary):
            continue
        resize(words, span, first + 1, last, PERSON)
        class_iri = ORGANIZATION if known.entry.kind in _OF_BODIES else PLACE
        seat = Span(first, first + 1, class_iri, MentionKind.NAMED, head=words.lowers[first])
        mark = words.mark("country", first)
        if mark is not None and mark.length == 1:
            seat = replace(seat, class_iri=mark.entry.class_iri, name=mark.entry.name, head=mark.entry.head)
            seat.attributes.update(mark.entry.attributes)
        words.take(seat)
