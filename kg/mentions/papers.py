"""Newspapers that go by one word which is also somebody's: "she tells the Observer"."""

from __future__ import annotations

from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, MentionKind


def take_papers(words: Words) -> None:
    """The capital behind "tells the" that is a word of newspapers' names, where nothing goes on behind it; behind any
    word where the sentence is about the press: "Readers of the Irish Observer"."""
    papers = words.kinds.of("newspaper")
    if papers.isdisjoint(words.lowers):
        return
    of_the_press = not words.kinds.of("of the press").isdisjoint(words.lowers)
    telling = words.kinds.of("telling")
    for name, lower in enumerate(words.lowers):
        if name < 2 or lower not in papers or not words.capital(name) or words.texts[name].isupper():
            continue
        told = words.lowers[name - 1] == "the" and words.lowers[name - 2] in telling
        if not told and not (of_the_press and _is_behind_article(words, name)):
            continue
        goes_on = name + 1 < len(words.texts) and (words.capital(name + 1) or words.texts[name + 1] in ("'s", "’s"))
        if not goes_on and words.free(name, name + 1):
            words.take(Span(name, name + 1, ORGANIZATION, MentionKind.NAMED, words.texts[name], words.lowers[name]))


def _is_behind_article(words: Words, name: int) -> bool:
    """Whether "the" stands before it, or a word for a people behind "the"."""
    before = words.lowers[name - 1]
    return before == "the" or (name - 1 in words.closing["demonym"] and words.lowers[name - 2] == "the")
