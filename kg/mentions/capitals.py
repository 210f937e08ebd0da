"""Seats of government where a preposition tells that a place is meant, whatever the model takes them for."""

from __future__ import annotations

from kg.mentions.words import Span, Words
from kg.model import PLACE, MentionKind

_BEFORE_PLACES = frozenset(
    "in at to from near around outside via between of visited visits visiting toured left leaving reached".split()
)


_LEAVING = frozenset("left leave leaves leaving departed bound headed heading flew".split())


def take_capitals(words: Words) -> None:
    """Takes them as places: "the talks in Tunis". One that is a given name too, or a part of a longer name, is left."""
    for index, mark in sorted(words.marks["capital"].items()):
        last = index + mark.length
        named = index > 1 and words.lowers[index - 1] == "of" and words.capital(index - 2)  # "the Gulf of Riga"
        bound = index > 1 and words.lowers[index - 1] == "for" and words.lowers[index - 2] in _LEAVING
        linked = words.lowers[index + 1 : index + 2] == ["of"]  # "Port of Spain" is nothing else.
        placed = bound or linked or (index > 0 and words.lowers[index - 1] in _BEFORE_PLACES)
        if placed and not named and not _goes_on(words, last):
            name = words.words_of(index, last) if bound else ""
            words.take(Span(index, last, PLACE, MentionKind.NAMED, name, words.lowers[last - 1]))


def take_dateline(words: Words) -> None:
    """Takes the town that a dateline opens with as a place, whatever the model takes it for: "ASTANA"."""
    last = next((index for index, text in enumerate(words.texts) if text == ","), len(words.texts))
    if last and words.free(0, last):
        name = words.words_of(0, last)
        spoken = name.title() if name.isupper() else name
        words.take(Span(0, last, PLACE, MentionKind.NAMED, spoken, words.lowers[last - 1]))


def _goes_on(words: Words, last: int) -> bool:
    """Whether a name goes on behind: "Lima Street", "Dublin-based"."""
    return last < len(words.texts) and (words.capital(last) or words.texts[last] in ("-", "&", "'s", "’s"))
