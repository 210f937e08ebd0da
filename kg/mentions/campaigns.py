"""Bodies named by what they call for: "Save the Bittern", "Save Our Estuary", "Stop the Mine"."""

from __future__ import annotations

from kg.mentions.organizations import shouted
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, MentionKind

_CALLS = frozenset("Save Stop Protect Defend Keep Free Reclaim Rethink Stand Reclaiming".split())
_SMALL = frozenset("the our my a for against up with to".split())
_FINITE = frozenset({"VBD", "VBZ", "MD"})
_BEFORE = frozenset("of by from for the with and group charity campaign campaigners network movement coalition".split())
_LONGEST = 6


def take_campaigns(words: Words) -> None:
    """A call that has a capital within a sentence, or a verb of its own behind, is a body's name."""
    if _CALLS.isdisjoint(words.texts) or shouted(words):
        return
    for index, text in enumerate(words.texts):
        if text not in _CALLS or words.taken[index] is not None:
            continue
        last = _end(words, index + 1)
        if last - index < 2 or not words.free(index, last):
            continue
        opens = words.sentence_start(index)
        acts = last < len(words.texts) and words.tags[last] in _FINITE
        known = not opens and index > 0 and words.lowers[index - 1] in _BEFORE
        if (opens and acts) or known:
            name = words.words_of(index, last)
            words.take(Span(index, last, ORGANIZATION, MentionKind.NAMED, name, words.lowers[last - 1]))


def _end(words: Words, first: int) -> int:
    """Where the capitals end, small words between them included."""
    place = last = first
    while place < min(len(words.texts), first + _LONGEST):
        if words.capital(place) and words.texts[place].isalpha():
            last = place = place + 1
        elif words.lowers[place] in _SMALL and place == last:
            place += 1
        else:
            break
    return last
