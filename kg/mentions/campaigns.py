"""Bodies named by what they call for: "Save the Bittern", "Stop the Mine", "Fathers for Fair Courts"."""

from __future__ import annotations

from kg.mentions.organizations import capital_run, shouted
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, MentionKind

_SMALL = frozenset("the our my a for against up with to".split())
_FINITE = frozenset({"VBD", "VBZ", "MD"})
_BEFORE = frozenset("of by from for the with and group charity campaign campaigners network movement coalition".split())
_SPEAKING = frozenset("lawyers attorneys solicitors spokesmen spokeswomen spokespeople agents".split())
_PLURALS = ("person", "role")
_LONGEST = 6


def take_campaigns(words: Words, vocabulary: Vocabulary) -> None:
    """A call that has a capital within a sentence, or a verb of its own behind, is a body's name."""
    if shouted(words):
        return
    _take_callers(words, vocabulary)
    _take_wishes(words)
    calls = words.kinds.of("call")
    if calls.isdisjoint(words.texts):
        return
    for index, text in enumerate(words.texts):
        if text not in calls or words.taken[index] is not None:
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


def _take_wishes(words: Words) -> None:
    """A capitalised verb behind a name and what it asks for, "Lorem Needs a Road"; or "Without" between two plurals,
    "Rivers Without Dams"."""
    asking = words.kinds.of("wish of a campaign")
    if asking.isdisjoint(words.texts) and "Without" not in words.text:
        return
    for index, text in enumerate(words.texts):
        without = text == "Without"
        if (text not in asking and not without) or not index or not words.capital(index - 1):
            continue
        first, last = index - 1, index + 1
        while (
            first and words.capital(first - 1) and words.texts[first - 1].isalpha() and not words.sentence_start(first)
        ):
            first -= 1
        last += words.lowers[last : last + 1] in (["a"], ["the"], ["no"], ["more"]) and not without
        end = capital_run(words, last)
        plurals = not without or (words.lowers[index - 1][-1:] == "s" and words.lowers[end - 1][-1:] == "s")
        if words.lowers[first] == "the":
            first += 1
        if end > last and plurals and first < index and words.free(first, end) and end - first <= _LONGEST:
            name = words.words_of(first, end)
            words.take(Span(first, end, ORGANIZATION, MentionKind.NAMED, name, words.lowers[end - 1]))


def _take_callers(words: Words, vocabulary: Vocabulary) -> None:
    """A plural that opens a sentence, the cause that it is for and a verb behind: "Fathers for Fair Courts will", but
    not those who work for a firm: "Drivers for Acme Cabs"."""
    for link, lower in enumerate(words.lowers):
        if lower not in ("for", "against") or not link:
            continue
        if words.texts[link + 1 : link + 2] == ["All"] and words.capital(link - 1):
            _take_for_all(words, link)
        if not words.sentence_start(link - 1):
            continue
        plural = any((mark := words.mark(one, link - 1)) is not None and mark.entry.plural for one in _PLURALS)
        end = capital_run(words, link + 1)
        cause = end > link + 1 and (
            words.lowers[end - 1][-1:] == "s" or words.lowers[end - 1] in words.kinds.of("cause")
        )
        acts = end < len(words.texts) and words.tags[end] in ("VBD", "VBZ", "VBP", "MD")
        firm = lower == "for" and words.lowers[end - 1] in vocabulary.signs.get("tail", {})
        if plural and cause and acts and not firm and words.lowers[link - 1] not in _SPEAKING:
            name = words.words_of(link - 1, end)
            words.take(Span(link - 1, end, ORGANIZATION, MentionKind.NAMED, name, words.lowers[end - 1]))


def _take_for_all(words: Words, link: int) -> None:
    """ "Clinics for All", "Justice for All"."""
    first, last = link - 1, link + 2
    while first and words.capital(first - 1) and words.tags[first - 1].startswith("NNP"):
        first -= 1
    if words.free(first, last) and not (last < len(words.texts) and words.capital(last)):
        name = words.words_of(first, last)
        words.take(Span(first, last, ORGANIZATION, MentionKind.NAMED, name, words.lowers[link - 1]))
