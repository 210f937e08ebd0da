"""Newspapers that go by one word which is also somebody's: "she told the Observer"."""

from __future__ import annotations

from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, MentionKind

_TELLING = frozenset({"told", "tells", "telling"})


def take_papers(words: Words) -> None:
    """The capital behind "told the" that is a word of newspapers' names, where nothing goes on behind it."""
    for index, lower in enumerate(words.lowers[:-2]):
        name = index + 2
        if lower not in _TELLING or words.lowers[index + 1] != "the" or not words.capital(name):
            continue
        goes_on = name + 1 < len(words.texts) and (words.capital(name + 1) or words.texts[name + 1] in ("'s", "’s"))
        paper = words.lowers[name] in words.kinds.of("newspaper") and not words.texts[name].isupper()
        if paper and not goes_on and words.free(name, name + 1):
            words.take(Span(name, name + 1, ORGANIZATION, MentionKind.NAMED, words.texts[name], words.lowers[name]))
