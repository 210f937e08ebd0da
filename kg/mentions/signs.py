"""What the words around a name say of its class: what it does, what is its own, what it is called, its shape."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from kg.mentions.acronyms import is_acronym
from kg.mentions.beside import is_aged, is_told_body, is_told_person
from kg.mentions.bodies_of_roles import OF_PLACES
from kg.mentions.listed_signs import ending, heaviest, passive
from kg.mentions.neighbours import (
    changes_sides,
    from_bearers,
    from_both,
    from_list,
    from_neighbour,
    from_party,
    from_start,
    is_other_side,
)
from kg.mentions.nouns_beside import from_apposition, from_noun, from_role_before, head_noun
from kg.mentions.scores import from_scores
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Words
from kg.model import COUNTRY, DATE, ORGANIZATION, PERSON, PLACE, MentionKind

Weights: TypeAlias = dict[str, float]
"""For each class how much speaks for it."""

_ENDING = frozenset({".", "?", "!", ";", "\n"})
_QUOTES = frozenset({'"', "”", "“", "’", "'", "''", ","})
_AUXILIARY = frozenset(
    "has have had will would could may might should must can did does do is was are were be been".split()
)
_STOPS = frozenset("who which that of in from for with and or at by on as to".split())
_COLLECTIVE = frozenset({"are", "were", "have"})
_LISTING = frozenset({",", "and", "or", "nor", "&", "/"})
_HYPHENS = frozenset({"-", "‐", "‑"})
_OFFICES = frozenset({"office", "position", "rank", "military"})
_LANDMARKS = frozenset("camp fort mount lake cape loch lough".split())
_FURTHEST = 14
_CITY = 3


def shape_of(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Weights:
    """What the words of a name themselves say, at whichever of its places: its heads, given names and capitals."""
    return _summed(_from_shape(words, first, last, vocabulary))


def signs_of(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Weights:
    """What stands around the name that covers these words, at this place."""
    return _summed(_signs(words, first, last, vocabulary))


def _summed(signs: Iterable[tuple[str, float]]) -> Weights:
    found: Weights = defaultdict(float)
    for class_iri, weight in signs:
        found[class_iri] += weight
    return found


def _signs(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    yield from _from_opening(words, first)
    if last - first < 4 and words.texts[first] not in vocabulary.genders and _is_dated(words, first, last):
        yield PLACE, 6
    yield from from_party(words, first, last)
    yield from from_bearers(words, first, last)
    yield from _from_before(words, first, last, vocabulary)
    if _is_inside(words, first):
        aged = first > 2 and words.texts[first - 3].isdigit()  # "Ann Lee, 34, of X,"
        yield PLACE, 3 if aged or words.lowers[first - 1] == "from" else 0
        yield PERSON, -3 if aged else 0
        return
    yield from _from_behind(words, first, last, vocabulary)
    yield from from_apposition(words, last, vocabulary)
    yield from _from_pronouns(words, first, last)
    yield from from_scores(words, first, last)
    if is_told_body(words, first, last, PLACE if _is_within(words, first) else PERSON):
        yield ORGANIZATION, 3
    elif is_told_person(words, first, last):
        yield PERSON, 3


def _is_inside(words: Words, first: int) -> bool:
    """Whether it only tells where somebody is from, so that what follows is said of them: ", 44, from NAME, a"."""
    return first > 1 and words.lowers[first - 1] in ("of", "from", "in") and words.texts[first - 2] == ","


def _is_dated(words: Words, first: int, last: int) -> bool:
    """Whether a line tells where and when: "Office of the President, Lagos, 8 June 2024"."""
    opens = not first or words.texts[first - 1] == ","
    if not opens or words.texts[last : last + 1] != [","] or last + 1 >= len(words.texts):
        return False
    date = words.taken[last + 1]
    return date is not None and date.class_iri == DATE and date.last >= len(words.texts)


def _from_shape(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    if words.words_of(first, last) in vocabulary.cities:
        yield from _from_city(words, first, vocabulary)
    headed = last - first > 1 and any(
        one in words.closing["organization"] or words.lowers[one] in vocabulary.foreign for one in range(first, last)
    )
    if headed and last - first == 2 and words.lowers[first] in _LANDMARKS:
        headed = last - 1 in words.closing["organization"]  # not "Camp Dunmore"
    if headed and last - first == 2 and words.texts[first] in vocabulary.genders:
        headed = last - 1 in words.closing["organization"]  # not "Moses Banda"
    if headed:
        yield ORGANIZATION, 3
    elif any(_is_english(words, one, vocabulary) for one in range(first, last)):
        yield PERSON, -3
    elif words.texts[first] in vocabulary.genders:
        yield PERSON, 2.5 if last - first > 1 else 1
    elif last - first > 1 and words.texts[first] in vocabulary.families:
        yield PERSON, 1
    if last - first > 1 and not headed:
        yield from heaviest(words, last - 1, "tail", vocabulary)
        yield from _from_last(words, first, last, vocabulary)
    if not headed and words.texts[first] not in vocabulary.genders:
        yield from ending(words, last - 1, vocabulary)
    if last - first == 1 and is_acronym(words.texts[first]) and words.texts[first].isupper():
        yield ORGANIZATION, 1
        yield PERSON, -3
        yield PLACE, -3
    if last - first > 1 and words.texts[first].isupper() and words.texts[first].isalpha() and not headed:
        yield ORGANIZATION, 2 if 2 < len(words.texts[first]) < 6 else 1  # "MTK Budapest"
    if words.texts[last - 2] in _HYPHENS and last - first > 3 and not words.capital(last - 1):
        yield PERSON, 3  # "Oh Min-jae"


def _from_city(words: Words, first: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """What is known as a town is seldom a person's name by itself, and a club's among those who play."""
    if words.texts[first] in vocabulary.genders:
        yield PLACE, 1  # "Florence"
        return
    playing = any(mark.entry.kind == "sport" for mark in words.marks["role"].values())
    yield PERSON, -_CITY
    yield PLACE, 0 if playing else _CITY


def _from_last(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """What only the end of a name says: "Mill Lane" is a place, "Clare FM" and "Greenpeace Chile" are bodies."""
    text = words.texts[last - 1]
    landmark = vocabulary.signs.get("landmark", {}).get(words.lowers[last - 1])
    if landmark:
        yield PERSON, -3
        yield ORGANIZATION, 0 if landmark[0].weight < 3 else -1  # Clubs are called after counties.
        yield from heaviest(words, last - 1, "landmark", vocabulary)
    elif words.lowers[first] in _LANDMARKS and last - first == 2 and not _has_tail(words, last - 1, vocabulary):
        yield PERSON, -2
        yield ORGANIZATION, -1
        yield PLACE, 3  # "Camp Dunmore"
    elif text.isupper() and text.isalpha() and len(text) > 1:
        if text not in vocabulary.honours and text not in vocabulary.suffixes and last - 1 not in words.marks["role"]:
            yield PERSON, -3
            yield ORGANIZATION, 2
    elif last - first == 2 and words.texts[first] not in vocabulary.genders:
        country = words.mark("country", last - 1)
        listed = first in words.marks["demonym"] or words.lowers[first] in words.kinds.of("place qualifier")
        if country is not None and country.entry.class_iri == COUNTRY and not listed:
            yield ORGANIZATION, 2.5


def _has_tail(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether names of bodies end in the word: "Cape Rovers"."""
    return words.lowers[index] in vocabulary.signs.get("tail", {}) or index in words.closing["organization"]


def _from_opening(words: Words, first: int) -> Iterator[tuple[str, float]]:
    """An article, a country or an office before the name: "the X", "Finland's X", "the commissioner of X"."""
    before = words.lowers[first - 1] if first else ""
    role = words.closing["role"].get(first - 2) if before == "of" else None
    holder = words.taken[first - 2] if before == "of" and first > 1 else None
    if holder is not None and holder.class_iri == PERSON:
        title = words.closing["role"].get(holder.first - 1)
        if title is not None and words.marks["role"][title].entry.head.rpartition(" ")[2] in OF_PLACES:
            yield PLACE, 3  # "Bishop Ann Lee of X"
            yield ORGANIZATION, -2
        elif holder.kind is MentionKind.NAMED and holder.last - holder.first > 1:
            yield PERSON, -3  # "Ann Lee of X"
            yield ORGANIZATION, 1
            yield PLACE, 1
    if role is not None and words.marks["role"][role].entry.kind in _OFFICES:
        yield PERSON, -2  # "the commissioner of X"
        if words.marks["role"][role].entry.head.rpartition(" ")[2] in OF_PLACES:
            yield PLACE, 3
    if before == "from" and first > 1 and first - 2 in words.closing["person"]:
        yield PERSON, -3  # "a man from X"
        yield PLACE, 2
    if before in ("the", "this"):
        yield PERSON, -2
        person = words.taken[first - 3] if first > 2 and words.lowers[first - 2] == "of" else None
        if person is not None and person.class_iri == PERSON and person.kind is MentionKind.NAMED:
            yield ORGANIZATION, 2  # "Ann Lee of the PNR"
    elif before in ("'s", "’s") and first > 1 and first - 2 in words.closing["country"]:
        yield PLACE, -1.5  # "Finland's Voima"


def _is_english(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a small word is no part of a person's name: "Lens for Brest"."""
    text = words.texts[index]
    small = text[0].islower() and text not in vocabulary.particles and words.texts[index - 1] not in _HYPHENS
    return text in ("and", "&") or (small and words.lowers[index] in _STOPS)


def _from_before(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    place = first - 1
    if place >= 0 and words.lowers[place] == "the":
        place -= 1
    if place < 0:
        return
    if place in words.closing["honorific"]:
        headed = last - first > 1 and (last - 1 in words.closing["organization"] or "of" in words.lowers[first:last])
        yield PERSON, 0 if headed else 4  # "Our Lady Youth Centre"
        return
    if _goes_on(words, last):
        return
    for class_iri, weight in heaviest(words, place, "before", vocabulary):
        if class_iri != PLACE or place == first - 1:  # "in the Commons" tells no place
            yield class_iri, weight
            if class_iri == PLACE and weight > 2 and words.lowers[place] == "to":
                yield PERSON, -3  # "fled to X"
    if changes_sides(words, place, last, vocabulary) or is_other_side(words, first, vocabulary):
        yield ORGANIZATION, 2
    if words.lowers[first - 1] == "in" and words.sentence_start(first - 1) and words.texts[last : last + 1] == [","]:
        yield PLACE, 3  # "In X, Ann Lee said"
    if words.lowers[first - 1] == "to" and first > 1:
        yield from from_start(words, words.taken[first - 2])
    if words.lowers[place] in ("and", "or") and place == first - 1:
        yield from from_list(words, words.taken[place - 1] if place else None, vocabulary)
    if words.lowers[place] in vocabulary.signs.get("inverted", {}) and place and words.texts[place - 1] in _QUOTES:
        yield PERSON, 3 if words.texts[last : last + 1] in ([], ["."], [","]) else 1
    if place > 2 and words.texts[place] == ",":
        yield from from_role_before(words, place, last)
    if words.lowers[place] in ("and", ",") and first > 1:
        yield from from_neighbour(words, words.taken[place - 1])
        yield from from_both(words, place - 1, last + 1)
    if words.lowers[last : last + 1] in (["and"], [","]) and last + 1 < len(words.texts):
        yield from from_neighbour(words, words.taken[last + 1])
    if place == first - 1 and (not words.capital(place) or words.sentence_start(place)):
        given = words.texts[first] in vocabulary.genders and last - first > 1
        yield from from_noun(words, place, vocabulary, not given)


def _goes_on(words: Words, last: int) -> bool:
    """Whether the name only begins a noun phrase, of which is said what stands before: "head of the X choir"."""
    if last >= len(words.texts) or words.starts[last] > words.ends[last - 1] + 1:
        return False
    return (
        words.tags[last] in ("NN", "NNS")
        or words.texts[last] in _HYPHENS
        or (words.capital(last) and words.tags[last].startswith("NNP"))
    )


def _from_behind(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    if last >= len(words.texts):
        return
    if is_aged(words, last):
        yield PERSON, 4
    if words.tags[last] == "POS":
        yield from _owned(words, last + 1, vocabulary)
        return
    if words.tags[last].startswith("NN") and not words.capital(last):
        yield from heaviest(words, last, "noun", vocabulary)
        return
    if _is_within(words, first):
        return
    if _is_plural_verb(words, first, last):
        yield ORGANIZATION, 2
    place = _behind_apposition(words, last)
    if place > last and words.lowers[place : place + 1] and words.lowers[place] in _COLLECTIVE:
        yield ORGANIZATION, 2
    if words.lowers[place : place + 1] and words.lowers[place] in ("is", "was", "turned"):
        age, after = words.texts[place + 1 : place + 2], words.lowers[place + 2 : place + 3]
        if age and age[0].isdigit() and len(age[0]) < 3 and (not after or after[0] in (".", ",", "when", "and", ";")):
            yield PERSON, 3
    noun = head_noun(words, place + 1) if words.lowers[place : place + 1] in (["is"], ["was"]) else None
    if noun is not None:
        found = tuple(from_noun(words, noun, vocabulary, True))
        yield from found
        if any(class_iri == PLACE for class_iri, _ in found):
            yield PLACE, 3  # "X is a town": nothing else is
        return
    for step in range(place, min(place + 3, len(words.texts))):
        found = (*heaviest(words, step, "behind", vocabulary), *passive(words, step, vocabulary))
        if found:
            yield from found
            town = first in words.marks["capital"]  # "TEHRAN said"
            shouts = last - first == 1 and words.texts[first].isupper() and not town
            if shouts and any(one == PERSON for one, _ in found):
                yield ORGANIZATION, 1  # Among words of capitals, those that speak are bodies.
            return
        if words.lowers[step] not in _AUXILIARY and words.tags[step] not in ("RB", "MD"):
            return


def _is_within(words: Words, first: int) -> bool:
    """Whether the name only belongs to the noun before it, of which the verb is said: "a spokesman for X said"."""
    return (
        first > 1 and words.lowers[first - 1] in ("for", "of", "at", "from") and words.tags[first - 2].startswith("NN")
    )


def _is_plural_verb(words: Words, first: int, last: int) -> bool:
    """Whether one name has a verb in the plural, as teams and bands have: "City sign winger"."""
    if words.tags[last] != "VBP" or words.lowers[last] in words.kinds.of("verb of one form"):
        return False
    return _LISTING.isdisjoint(words.lowers[max(first - 5, 0) : first])


def _owned(words: Words, place: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    for step in range(place, min(place + 3, len(words.texts))):
        found = tuple(heaviest(words, step, "owned", vocabulary))
        if found and not _is_compound(words, step, vocabulary):
            yield from found
            return
        if words.tags[step][:2] not in ("JJ", "NN", "CD", "RB", "HY") or words.capital(step):
            return


def _is_compound(words: Words, place: int, vocabulary: Vocabulary) -> bool:
    """Whether another noun follows, of which is spoken: "X's market share"."""
    pair = " ".join(words.lowers[place : place + 2])
    return words.tags[place + 1 : place + 2] in (["NN"], ["NNS"]) and pair not in vocabulary.signs.get("owned", {})


def _behind_apposition(words: Words, last: int) -> int:
    """Where the sentence goes on behind a name and what stands between commas after it."""
    if words.texts[last] != "," or last + 1 in words.marks["country"]:
        return last
    for place in range(last + 1, min(last + _FURTHEST, len(words.texts) - 1)):
        if words.texts[place] in _ENDING:
            break
        if words.texts[place] == ",":
            return place + 1
    return last


def _from_pronouns(words: Words, first: int, last: int) -> Iterator[tuple[str, float]]:
    """What takes up a name that opens its sentence: "its" in the same, "He" or "She" at the start of the next."""
    if first and not words.sentence_start(first):
        return
    for place in range(last, min(last + 40, len(words.texts) - 1)):
        lower = words.lowers[place]
        if words.texts[place] in (".", "?", "!"):
            following = words.lowers[place + 1]
            if following in ("he", "she"):
                yield PERSON, 1
            elif following == "the" and place + 2 < len(words.texts):
                yield from _resumed(words, place + 2)
            return
        taken = words.taken[place]
        if taken is not None and taken.class_iri != DATE and words.capital(place):
            return
        if lower in ("its", "itself"):
            yield ORGANIZATION, 1
            return
        if lower in ("his", "her", "himself", "herself", "he", "she"):
            yield PERSON, 1
            return


def _resumed(words: Words, place: int) -> Iterator[tuple[str, float]]:
    """What the next sentence calls the one that this sentence is about: "The wrestler, 23, cried"."""
    for family, class_iri in (("role", PERSON), ("organization", ORGANIZATION)):
        mark = words.mark(family, place)
        if mark is not None and not mark.entry.plural and not words.capital(place):
            yield class_iri, 1
            return
