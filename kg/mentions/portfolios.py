"""What a ministry is of, where several fields are named: "Ministry of Education, Science, Culture and Sport"."""

from __future__ import annotations

from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Words

_HEADS = frozenset(("ministry", "department", "secretariat", "directorate", "committee", "commission", "office"))
_LONGEST = 3


def portfolios_end(words: Words, head: int, last: int, vocabulary: Vocabulary) -> int:
    """Where the list of fields ends that the name, which so far ends before ``last``, begins with; ``last`` if none.

    Each is one to three capitalised words that offices are in, and "and" stands before the last one.
    """
    if words.lowers[head] not in _HEADS or words.texts[last : last + 1] != [","] or last - head < 2:
        return last
    place = last
    while words.texts[place : place + 1] == [","]:
        joined = words.lowers[place + 1 : place + 2] in (["and"], ["&"])
        end = _field_end(words, place + 1 + joined, vocabulary)
        if end == place + 1 + joined:
            return last
        if joined:
            return end
        place = end
    if words.lowers[place : place + 1] not in (["and"], ["&"]):
        return last
    end = _field_end(words, place + 1, vocabulary)
    return last if end == place + 1 else end


def _field_end(words: Words, first: int, vocabulary: Vocabulary) -> int:
    """Where the field ends that starts at the word; ``first`` if there is none."""
    place = first
    while place < len(words.texts) and place - first < _LONGEST and words.capital(place) and words.taken[place] is None:
        if vocabulary.modifiers.get(words.lowers[place]) != "portfolio":
            break
        place += 1
    goes_on = place < len(words.texts) and (words.capital(place) or place in words.marks["role"])
    return first if goes_on else place
