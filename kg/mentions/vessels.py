"""Names of ships, on which people are as at a place: "the ferry Isla Graciosa", "the MV Ocean Grace"."""

from __future__ import annotations

from kg.mentions.organizations import shouted
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import PLACE, MentionKind

_LISTED = ("role", "honorific", "country", "demonym", "organization", "body", "party")
_LONGEST = 4


def take_vessels(words: Words, vocabulary: Vocabulary) -> None:
    """The capitals behind a noun for ships, or behind the letters that ships have, are a ship's name."""
    kinds, before = words.kinds.of("vessel"), words.kinds.of("vessel letters")
    if (kinds.isdisjoint(words.lowers) and before.isdisjoint(words.texts)) or shouted(words):
        return
    for index, lower in enumerate(words.lowers):
        letters = words.texts[index] in before
        if letters and index in words.marks["role"] and words.lowers[index - 1 : index] != ["the"]:
            continue  # "MS Ann Lee", a member of a parliament
        if not letters and (lower not in kinds or words.capital(index)):
            continue
        first = index + 1
        quoted = words.texts[first : first + 1] in (['"'], ["“"], ["‘"], ["'"])
        last = _end(words, first + quoted)
        if last == first + quoted or not (letters or quoted or _is_named(words, first, last, vocabulary)):
            continue
        start = index if letters else first + quoted
        span = Span(start, last, PLACE, MentionKind.NAMED, words.words_of(start, last), words.lowers[last - 1])
        span.attributes = {"vessel": "yes"}  # nobody governs it
        words.take(span)


def _end(words: Words, first: int) -> int:
    """Where the capitals and numbers end that stand close behind each other."""
    place = first
    while place < len(words.texts) and place - first < _LONGEST and words.taken[place] is None:
        number = place > first and words.texts[place].isdigit() and len(words.texts[place]) < 4
        listed = any(place in words.marks[one] for one in _LISTED) and place == first
        if not (words.capital(place) or number) or words.tags[place] in ("IN", "DT", "PRP") or listed:
            break
        place += 1
    return place


def _is_named(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether the words are no owner's who is spoken of next: "the boat Ann Lee bought", "the boat Lee bought"."""
    if last - first > 1 and words.texts[first] not in vocabulary.genders:
        return True
    return (
        last >= len(words.texts)
        or words.tags[last] in (",", ".", "IN", "CC")
        or words.lowers[last] in words.kinds.of("vessel verb")
    )
