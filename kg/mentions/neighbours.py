"""What the names beside a name say of it: those in one list, whence and whither somebody goes, which side is left."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.listed_signs import heaviest
from kg.mentions.vocabulary import PARTY, Vocabulary
from kg.mentions.words import Span, Words
from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, MentionKind

_TERRITORIES = frozenset({COUNTRY, PLACE})
_SIDES = {"for": "leaving", "from": "joining", "to": "selling"}


def changes_sides(words: Words, place: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether somebody leaves the name for another one, or joins it from another: "left X for Y", "joined X from Y"."""
    link = {"leaving": "for", "joining": "from"}
    if last + 1 in words.marks["capital"] or place + 1 in words.marks["capital"]:
        return False  # "left Oslo for Berlin"
    return last + 1 < len(words.texts) and any(
        words.lowers[place] in vocabulary.signs.get(where, {})
        and words.lowers[last] == word
        and words.capital(last + 1)
        for where, word in link.items()
    )


def is_other_side(words: Words, first: int, vocabulary: Vocabulary) -> bool:
    """Whether somebody comes from the name to another one, or goes to it from another: "joined Y from X"."""
    if first < 3 or words.lowers[first - 1] not in _SIDES or not words.capital(first - 2):
        return False
    if first in words.marks["capital"]:
        return False
    other = words.taken[first - 2]
    before = other.first - 1 if other is not None else first - 3
    where = _SIDES[words.lowers[first - 1]]
    return before >= 0 and words.lowers[before] in vocabulary.signs.get(where, {})


def from_start(words: Words, start: Span | None) -> Iterator[tuple[str, float]]:
    """Whither somebody goes is what it is whence they come: "from Cobh to X", "moved from Glen Rovers to X"."""
    if start is None or start.kind is not MentionKind.NAMED or words.lowers[start.first - 1 : start.first] != ["from"]:
        return
    if start.class_iri in (ORGANIZATION, PLACE):
        yield start.class_iri, 2
        yield PERSON, -1


def from_list(words: Words, other: Span | None, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """What stands before the first of two is said of the second: "marched through X and Y"."""
    if other is not None and other.first:
        yield from heaviest(words, other.first - 1, "before", vocabulary)


def from_both(words: Words, before: int, behind: int) -> Iterator[tuple[str, float]]:
    """What stands in a list between two of one class is of it too: "Oyelaran, X and Salako"."""
    if behind >= len(words.texts) or words.lowers[behind - 1] not in (",", "and"):
        return
    one, other = words.taken[before], words.taken[behind]
    if one is None or other is None or one.class_iri != other.class_iri or one.class_iri == PLACE:
        return
    if one.kind is other.kind is MentionKind.NAMED and one.class_iri in (PERSON, ORGANIZATION):
        yield one.class_iri, 2.5


def from_party(words: Words, first: int, last: int) -> Iterator[tuple[str, float]]:
    """Two words or three behind a party's apostrophe are one of its people: "Labour's Nasreen Malik"."""
    owner = words.taken[first - 2] if first > 1 and words.tags[first - 1] == "POS" else None
    headed = any(one in words.closing["organization"] for one in range(first, last))
    if owner is not None and owner.class_iri == PARTY and 1 < last - first < 4 and not headed:
        yield PERSON, 3
        yield ORGANIZATION, -2


def from_bearers(words: Words, first: int, last: int) -> Iterator[tuple[str, float]]:
    """Who is beside "Ann Lee of Fiji" is of another country: "Ann Lee of Fiji and X of Samoa"; what stands between
    a person's "of" and a country is a place: "Ann Lee of X, Samoa"."""
    country = words.taken[last + 1] if last + 1 < len(words.texts) else None
    if country is None or country.class_iri not in _TERRITORIES or country.attributes.get("form"):
        return
    place = first - 1
    if words.lowers[last] == "of" and words.lowers[place] in ("and", ","):
        other = words.taken[place - 1] if place else None
        if other is None or other.class_iri not in _TERRITORIES or last - first < 2:
            return
        place = other.first - 1
        if _is_of_person(words, place):
            yield PERSON, 3
            yield ORGANIZATION, -1
    elif words.lowers[last] == "," and _is_of_person(words, place) and country.class_iri == COUNTRY:
        closed = words.texts[country.last : country.last + 1]
        if not closed or closed[0] in (",", "."):
            yield PLACE, 4
            yield PERSON, -3


def _is_of_person(words: Words, place: int) -> bool:
    """Whether the word is the "of" of a person's name."""
    if place < 1 or words.lowers[place] != "of":
        return False
    person = words.taken[place - 1]
    return person is not None and person.class_iri == PERSON and person.kind is MentionKind.NAMED


def from_neighbour(words: Words, other: Span | None) -> Iterator[tuple[str, float]]:
    """A full name of a person, or a country's capital, right beside in a list."""
    if other is not None and other.first in words.marks["capital"] and other.last - other.first == 1:
        yield PLACE, 1.5  # "visited X and Lagos"
    named = other is not None and other.class_iri == PERSON and other.kind is MentionKind.NAMED
    if other is not None and named and other.last - other.first > 1 and other.attributes.get("gender") in ("m", "f"):
        yield PERSON, 1
