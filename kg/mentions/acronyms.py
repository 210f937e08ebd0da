"""Acronyms of bodies: how they look, and those in brackets behind their long form."""

from __future__ import annotations

from kg.mentions.words import Span, Words
from kg.model import DATE, ORGANIZATION, MentionKind


def take_acronyms(words: Words) -> None:
    """ "(SOCAR)" right after its long form is a name of its own; an unnoticed long form becomes one."""
    if "(" not in words.text:
        return
    for index in range(1, len(words.texts) - 2):
        text = words.texts[index + 1]
        if words.texts[index] != "(" or words.texts[index + 2] != ")" or not is_acronym(text):
            continue
        if words.taken[index + 1] is not None:
            continue
        before = words.taken[index - 1]
        first = _long_form(words, index, text)
        if first is not None and (before is None or (first < before.first and before.class_iri == ORGANIZATION)):
            for inside in words.spans_in(first, index):
                words.release(inside)
            before = Span(first, index, ORGANIZATION, MentionKind.NAMED, head=words.lowers[index - 1])
            if not words.take(before):
                continue
        elif before is None or before.kind is not MentionKind.NAMED or before.class_iri != ORGANIZATION:
            continue
        words.take(
            Span(index + 1, index + 2, before.class_iri, MentionKind.NAMED, text, text.lower(), {"acronym": "true"})
        )


def is_acronym(text: str) -> bool:
    return 2 <= len(text) <= 10 and sum(letter.isupper() for letter in text) >= 2 and text[0].isalpha()


def _long_form(words: Words, index: int, acronym: str) -> int | None:
    """Where the name before the bracket starts, if the initials of its capitalised words make the acronym."""
    letters = [letter for letter in acronym if letter.isupper()]
    place = index - 1
    first = None
    while place >= 0 and letters:
        if (span := words.taken[place]) is not None and (span.class_iri == DATE or span.kind is not MentionKind.NAMED):
            return None
        if words.capital(place):
            if words.texts[place][0] != letters[-1]:
                return None
            letters.pop()
            first = place
        elif words.lowers[place] not in ("of", "for", "the", "and", "&", "on", "to", "in", "de", "del", "la", "-"):
            return None
        place -= 1
    role = words.mark("role", first) if first is not None else None
    if role is not None and first is not None and first + role.length == index:
        return None  # "Member of Parliament (MP)"
    return first if not letters and first is not None and index - first > 1 else None
