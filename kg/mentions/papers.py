"""Newspapers that go by one word which is also somebody's: "she tells the Observer"."""

from __future__ import annotations

from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, MentionKind


def take_papers(words: Words) -> None:
    """The capital behind "tells the" that is a word of newspapers' names, where nothing goes on behind it."""
    telling, papers = words.kinds.of("telling"), words.kinds.of("newspaper")
    if telling.isdisjoint(words.lowers):
        return
    for index, lower in enumerate(words.lowers[:-2]):
        name = index + 2
        if lower not in telling or words.lowers[index + 1] != "the" or not words.capital(name):
            continue
        goes_on = name + 1 < len(words.texts) and (words.capital(name + 1) or words.texts[name + 1] in ("'s", "’s"))
        paper = words.lowers[name] in papers and not words.texts[name].isupper()
        if paper and not goes_on and words.free(name, name + 1):
            words.take(Span(name, name + 1, ORGANIZATION, MentionKind.NAMED, words.texts[name], words.lowers[name]))
