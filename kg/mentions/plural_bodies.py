"""Bodies named by a plural of people: "Lowland Players", "Doctors of the North"."""

from __future__ import annotations

from kg.mentions.organizations import capital_run, shouted
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, MentionKind

_SEEKING = frozenset(("for", "without", "against"))


def take_plural_names(words: Words) -> None:
    """Capitalised plurals with capitals beside them are bodies: "Lowland Players", "Doctors of the North"."""
    for family in ("role", "person"):
        for index, mark in sorted(words.marks[family].items()):
            if mark.entry.plural and not mark.entry.cased and words.capital(index) and not shouted(words):
                found = plural_name(words, index)
                if found is not None:
                    words.take(Span(*found, ORGANIZATION, MentionKind.NAMED, head=mark.entry.head))
    if not shouted(words):
        _take_sides(words)


def _take_sides(words: Words) -> None:
    """A capitalised plural right before what somebody plays, and that player's name: "Comets guard Ann Lee"."""
    for index, mark in sorted(words.marks["role"].items()):
        before, last = index - 1, index + mark.length
        if mark.entry.kind != "sport" or before < 0 or not words.capital(before) or words.taken[before] is not None:
            continue
        listed = any(before in words.closing[one] for one in ("role", "person", "demonym", "party", "country", "body"))
        named = last < len(words.texts) and words.capital(last) and not words.capital(index)
        alone = not before or not words.capital(before - 1)
        if words.tags[before] in ("NNS", "NNPS") and named and alone and not listed:
            words.take(Span(before, index, ORGANIZATION, MentionKind.NAMED, head=words.lowers[before]))


def plural_name(words: Words, index: int) -> tuple[int, int] | None:
    """The words of the name that a capitalised plural noun is part of, if it is part of one."""
    count = len(words.texts)
    first, last = index, index + 1
    while first > 0 and words.tags[first - 1].startswith("NNP") and words.taken[first - 1] is None:
        before = first - 1
        opens = words.sentence_start(before) and not _opens_name(words, before, last)
        if opens or any(before in words.closing[one] for one in ("role", "honorific", "body")):
            break
        first = before
    sought = words.lowers[last : last + 1] and words.lowers[last] in _SEEKING  # "Coastal Lawyers for Justice"
    if first < index and not sought and (last == count or not words.capital(last)):
        return (first, last) if not any(words.tags[one] == "NNPS" for one in range(first, index)) else None
    if last < count and (sought or (words.lowers[last] == "of" and first == index)):
        step = last + 2 if words.lowers[last + 1 : last + 2] == ["the"] else last + 1
        proper = words.lowers[last] == "without" or not words.sentence_start(index)
        if words.mark("organization", step) is not None and words.lowers[last] == "of":
            return None  # "rebels of the Front for ..."
        named = step < count and words.capital(step) and words.tags[step][:2] in ("NN", "JJ")
        if proper and named and words.mark("country", step) is None and words.taken[step] is None:
            return first, max(step + 1, capital_run(words, step))
    return (first, last) if sought and first < index else None


def _opens_name(words: Words, first: int, last: int) -> bool:
    """Whether a word of no list opens a sentence and a verb follows the plural: "Orla Coaches went bankrupt"."""
    listed = any(first in words.closing[one] for one in ("demonym", "country", "organization", "person", "party"))
    acts = words.tags[last : last + 1] in (["VBD"], ["VBZ"]) and words.texts[last].islower()
    return acts and not listed and words.tags[first] == "NNP" and last - first == 2
