"""Occupations that no lexicon lists, told by their ending and by the name beside them: "the Belgian haulier X"."""

from __future__ import annotations

from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import PERSON, ROLE, MentionKind

_KIND = "specialist"
"""The listed occupation that stands as head for those that are not, so that what is said of one is said of all."""

_ENDINGS = ("er", "or", "ist", "ian", "aire", "eer", "man", "woman", "smith", "wright")
_FAMILIES = ("role", "person", "organization", "event", "thing", "honorific")
_CLOSING = frozenset((",", ".", ";", ")", "who", "from", "and", "in", "at", "–", "—"))


def take_unlisted_occupations(words: Words, vocabulary: Vocabulary) -> None:
    """A noun with the ending of an agent between an article or nationality and a full name, or in apposition to one."""
    for span in list(words.spans):
        if span.class_iri != PERSON or span.kind is not MentionKind.NAMED:
            continue
        if words.lowers[span.last : span.last + 1] in ([","], ["is"], ["was"]):
            _take_apposed(words, span.last + 1, of_people=span.last - span.first < 2 or words.texts[span.last] != ",")
        if span.last - span.first < 2:
            continue
        if words.texts[span.first] not in vocabulary.genders:
            continue
        before = span.first - 1
        while before > 0 and before in words.closing["honorific"]:
            before -= 1
        if _is_agent(words, before) and _opens(words, before):
            _take(words, before)
        elif (
            before > 1
            and words.texts[before] == ","
            and _is_agent(words, before - 1)
            and _is_indefinite(words, before - 1)
        ):
            _take(words, before - 1)


def _is_indefinite(words: Words, index: int) -> bool:
    """Whether a nationality or birthplace behind "a" describes the noun: "a Greek baker, X", "a Greek-born baker"."""
    place = index - 1
    if words.lowers[place] == "born" and words.texts[place - 1] == "-":
        place -= 2
    described = place > 0 and words.taken[place] is not None
    return described and words.lowers[place - 1] in ("a", "an")


def _take_apposed(words: Words, start: int, of_people: bool) -> None:
    """Takes the noun of "X, a cellist," or "X is a Greek cellist"; the second, and surnames, need a people's name."""
    if words.lowers[start : start + 1] not in (["a"], ["an"]):
        return
    for place in range(start + 1, min(start + 5, len(words.texts) - 1)):
        if _is_agent(words, place) and words.lowers[place + 1] in _CLOSING:
            if not of_people:
                _take(words, place)
            return
        taken = words.taken[place]
        of_people = of_people and (taken is None or taken.attributes.get("form") != "demonym")
        described = taken is not None and taken.attributes.get("form") == "demonym"
        if not described and words.tags[place][:2] not in ("JJ", "CD", "HY", "NN"):
            return


def _take(words: Words, index: int) -> None:
    words.take(Span(index, index + 1, ROLE, MentionKind.NOMINAL, head=_KIND, attributes={"number": "singular"}))


def _is_agent(words: Words, index: int) -> bool:
    if index < 0 or words.taken[index] is not None or words.tags[index] != "NN" or words.capital(index):
        return False
    listed = any(index in words.marks[one] or index in words.closing[one] for one in _FAMILIES)
    return not listed and len(words.texts[index]) > 5 and words.lowers[index].endswith(_ENDINGS)


def _opens(words: Words, index: int) -> bool:
    """Whether an article or nationality opens the noun phrase that ends at the word."""
    for place in range(index - 1, max(index - 4, -1), -1):
        taken = words.taken[place]
        if words.tags[place] == "DT" or (taken is not None and taken.attributes.get("form") == "demonym"):
            return True
        if taken is not None or words.tags[place][:2] not in ("JJ", "NN", "HY", "VB"):
            return False
    return False
