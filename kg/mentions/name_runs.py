"""Runs of words that make a person's name: capitalised words, particles, initials, hyphens, suffixes."""

from __future__ import annotations

from kg.mentions.acronyms import is_acronym
from kg.mentions.personal import is_own_name
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Words

_FUNCTION = frozenset(("DT", "IN", "PRP", "PRP$", "CC", "WP", "WDT", "MD", "WRB", "TO", "EX", "CD", "UH"))
HYPHENS = frozenset(("-", "‐", "‑"))


def name_word(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether the word may stand in a person's name."""
    text = words.texts[index]
    if (
        not (text[:1].isupper() or is_elided(text))
        or words.tags[index] in _FUNCTION
        or not any(one.isalpha() for one in text)
    ):
        return False
    following = index + 1 < len(words.texts) and words.capital(index + 1)
    if index in words.marks["honorific"] and following and not is_own_name(words, index, vocabulary):
        return False
    if len(text) > 2 and text.isupper() and text.isalpha():
        return False
    return all(one.isalpha() or one in ".'’-" for one in text)


def is_elided(text: str) -> bool:
    """Whether a particle is written together with the name: "d'Entremont"."""
    return text[:2] in ("d'", "d’", "l'", "l’") and text[2:3].isupper()


def run_end(words: Words, first: int, vocabulary: Vocabulary) -> int:
    """Where the name that starts at the word ends: capitalised words, particles, initials, hyphens, suffixes."""
    count = len(words.texts)
    place, last = first, first
    while place < min(count, first + 10):
        text = words.texts[place]
        if words.taken[place] is not None:
            break
        if text in HYPHENS and place + 1 < count and words.ends[place] == words.starts[place + 1]:
            if place > first and words.ends[place - 1] == words.starts[place] and words.texts[place + 1].isalpha():
                last = place = place + 2
                continue
            break
        if text in vocabulary.particles and place + 1 < count and words.taken[place + 1] is None:
            following = words.texts[place + 1]
            if name_word(words, place + 1, vocabulary) or following in vocabulary.particles or following in HYPHENS:
                place += 1
                continue
            break
        if text in vocabulary.suffixes and place > first:
            return place + 1
        if text == "," and place + 1 < count and words.texts[place + 1] in vocabulary.suffixes and last > first:
            return place + 2
        if not name_word(words, place, vocabulary):
            break
        surname = place == first + 1 and words.texts[first] in vocabulary.genders and _is_shared(words, place)
        if place > first and not surname and not _goes_on(words, place, vocabulary):
            break
        if place > first and words.starts[place] > words.ends[place - 1] + 1:
            break
        place += 1
        last = place
    return last


def _is_shared(words: Words, place: int) -> bool:
    """Whether the word is one body's whole name, as surnames are: "Cillian Roche"."""
    body = words.mark("body", place)
    return body is not None and body.length == 1 and words.texts[place].istitle()


def _goes_on(words: Words, place: int, vocabulary: Vocabulary) -> bool:
    """Whether a capitalised word within a run is still the person's: no title, no head of an organization."""
    inside = any(s < place < e and label == "PERSON" for s, e, label in words.entities)
    if inside:
        return True
    if any(place in words.marks[family] for family in ("role", "organization", "demonym", "event", "body")):
        return False
    own = next((label for s, e, label in words.entities if s == place), None)
    return own in (None, "PERSON", "ORG", "GPE", "NORP", "FAC", "LOC") and not is_acronym(words.texts[place])


def gender_of_given(words: Words, first: int, last: int, vocabulary: Vocabulary) -> str:
    """The gender, m or f, that the first word of a name tells; none of a single or hyphened word, which may as well be
    a surname."""
    alone = last - first == 1 or (last - first == 3 and words.texts[first + 1] in HYPHENS)
    known = "" if alone else vocabulary.genders.get(words.texts[first], "")
    return known if known in ("m", "f") else ""
