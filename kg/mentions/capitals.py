"""Seats of government where a preposition tells that a place is meant, whatever the model takes them for."""

from __future__ import annotations

from kg.mentions.words import Span, Words
from kg.model import PLACE, MentionKind

_BEFORE_PLACES = frozenset({"in", "at", "to", "from", "near", "around", "outside", "via", "between", "of"})


def take_capitals(words: Words) -> None:
    """Takes them as places: "the talks in Tunis". One that is a given name too, or a part of a longer name, is left."""
    for index, mark in sorted(words.marks["capital"].items()):
        last = index + mark.length
        named = index > 1 and words.lowers[index - 1] == "of" and words.capital(index - 2)  # "the Gulf of Riga"
        towards = index > 0 and words.lowers[index - 1] in _BEFORE_PLACES
        linked = words.lowers[index + 1 : index + 2] == ["of"]  # "Port of Spain" is nothing else.
        if (towards or linked) and not named and not _goes_on(words, last):
            words.take(Span(index, last, PLACE, MentionKind.NAMED, head=words.lowers[last - 1]))


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
