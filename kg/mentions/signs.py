"""What the words around a name say of its class: what it does, what is said to be its own, what it is called, its shape."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from kg.mentions.beside import is_aged
from kg.mentions.organizations import is_acronym
from kg.mentions.vocabulary import Sign, Vocabulary
from kg.mentions.words import Span, Words
from kg.model import DATE, ORGANIZATION, PERSON, PLACE, MentionKind

Weights: TypeAlias = dict[str, float]
"""For each class how much speaks for it."""

_ARTICLES = frozenset({"a", "an", "the", "its", "their", "one", "another", "his", "her", "whose", "'s", "’s"})
_CLOSING = frozenset({",", ".", ";", ":", ")", "(", "–", "—", '"', "”", "?", "!", "\n"})
_ENDING = frozenset({".", "?", "!", ";", "\n"})
_QUOTES = frozenset({'"', "”", "“", "’", "'", "''", ","})
_SAYING = frozenset("said says added adds asked recalled explained warned joked insisted wrote".split())
_AUXILIARY = frozenset(
    "has have had will would could may might should must can did does do is was are were be been".split()
)
_PHRASE = ("JJ", "NN", "HY", "CD", "VB", "PO", "RB", "DT")
_PASSIVE = {("has", "been"), ("had", "been"), ("have", "been"), ("will", "be"), ("to", "be"), ("is", "being")}
_STOPS = frozenset("who which that of in from for with and or at by on as to".split())
_RELATIVE = {"who": (PERSON, 1.5), "whom": (PERSON, 2), "which": (ORGANIZATION, 2), "where": (PLACE, 3)}
_SINGULAR = frozenset({"is", "was", "has", "had", "died"})
_COLLECTIVE = frozenset({"are", "were", "have"})
_ONE_FORM = frozenset("put set cut hit let shut quit beat cast cost hurt bet split spread read".split())
_LISTING = frozenset({",", "and", "or", "nor", "&", "/"})
_MATCHED = frozenset("beat lost won drew edged thrashed host hosted trail trailed".split())
_HYPHENS = frozenset({"-", "‐", "‑"})
_OFFICES = frozenset({"office", "position", "rank", "military"})
_RESULT = frozenset("win victory defeat loss draw triumph success over at against to with by away home the".split())
_FURTHEST = 14


def signs_of(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Weights:
    """What stands around the name that covers these words."""
    found: Weights = defaultdict(float)
    for class_iri, weight in _signs(words, first, last, vocabulary):
        found[class_iri] += weight
    return found


def _signs(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    yield from _from_shape(words, first, last, vocabulary)
    yield from _from_before(words, first, last, vocabulary)
    yield from _from_behind(words, first, last, vocabulary)
    yield from _from_apposition(words, last, vocabulary)
    yield from _from_pronouns(words, first, last)
    yield from _from_scores(words, first, last)


def _from_shape(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    headed = last - first > 1 and any(
        one in words.closing["organization"] or words.lowers[one] in vocabulary.foreign for one in range(first, last)
    )
    if headed and last - first == 2 and words.texts[first] in vocabulary.genders:
        headed = last - 1 in words.closing["organization"]  # not "Moses Banda"
    if headed:
        yield ORGANIZATION, 3
    elif any(_is_english(words, one, vocabulary) for one in range(first, last)):
        yield PERSON, -3
    elif words.texts[first] in vocabulary.genders:
        yield PERSON, 2.5 if last - first > 1 else 1
    if last - first > 1 and not headed:
        yield from _heaviest(words, last - 1, "tail", vocabulary)
    if last - first == 1 and is_acronym(words.texts[first]) and words.texts[first].isupper():
        yield ORGANIZATION, 1
        yield PERSON, -3
    if last - first > 1 and words.texts[first].isupper() and words.texts[first].isalpha() and not headed:
        yield ORGANIZATION, 2 if 2 < len(words.texts[first]) < 6 else 1  # "MTK Budapest"
    if words.texts[last - 2] in _HYPHENS and last - first > 3 and not words.capital(last - 1):
        yield PERSON, 3  # "Oh Jae-min"
    before = words.lowers[first - 1] if first else ""
    role = words.closing["role"].get(first - 2) if before == "of" else None
    if role is not None and words.marks["role"][role].entry.kind in _OFFICES:
        yield PERSON, -2  # "the commissioner of X"
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
        yield PERSON, 4
        return
    if _goes_on(words, last):
        return
    for class_iri, weight in _heaviest(words, place, "before", vocabulary):
        if class_iri != PLACE or place == first - 1:  # "in the Commons" tells no place
            yield class_iri, weight
    if words.lowers[place] in ("and", "or") and place == first - 1:
        yield from _from_list(words, words.taken[place - 1] if place else None, vocabulary)
    if words.lowers[place] in _SAYING and place and words.texts[place - 1] in _QUOTES:
        yield PERSON, 3 if words.texts[last : last + 1] in ([], ["."], [","]) else 1
    if place > 2 and words.texts[place] == ",":
        yield from _from_role_before(words, place, last)
    if words.lowers[place] in ("and", ",") and first > 1:
        yield from _from_neighbour(words, words.taken[place - 1])
    if words.lowers[last : last + 1] in (["and"], [","]) and last + 1 < len(words.texts):
        yield from _from_neighbour(words, words.taken[last + 1])
    if place == first - 1 and (not words.capital(place) or words.sentence_start(place)):
        given = words.texts[first] in vocabulary.genders and last - first > 1
        yield from _from_noun(words, place, vocabulary, not given)


def _goes_on(words: Words, last: int) -> bool:
    """Whether the name only begins a noun phrase, of which is said what stands before: "head of the X choir"."""
    if last >= len(words.texts) or words.starts[last] > words.ends[last - 1] + 1:
        return False
    return words.tags[last] in ("NN", "NNS", "HYPH") or (words.capital(last) and words.tags[last].startswith("NNP"))


def _from_list(words: Words, other: Span | None, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """What stands before the first of two is said of the second: "marched through X and Y"."""
    if other is not None and other.first:
        yield from _heaviest(words, other.first - 1, "before", vocabulary)


def _from_neighbour(words: Words, other: Span | None) -> Iterator[tuple[str, float]]:
    """A full name of a person right beside in a list."""
    if other is not None and other.class_iri == PERSON and other.kind is MentionKind.NAMED:
        if other.last - other.first > 1 and len(other.attributes.get("gender", "")) == 1:
            yield PERSON, 1


def _from_role_before(words: Words, comma: int, last: int) -> Iterator[tuple[str, float]]:
    """A role that is opened by an article or owner and closed by a comma: "the mayor of X, NAME, said"."""
    if last < len(words.texts) and words.texts[last] not in _CLOSING:
        return
    for place in range(comma - 1, max(comma - 7, -1), -1):
        start = words.closing["role"].get(place)
        if start is not None and not words.marks["role"][start].entry.plural:
            opening = words.lowers[start - 1] if start else ""
            if opening in _ARTICLES or words.tags[start - 1][:2] in ("JJ", "NN"):
                yield PERSON, 3
            return
        if words.texts[place] in _CLOSING or words.tags[place][:2] in ("VB", "MD"):
            return


def _from_noun(words: Words, place: int, vocabulary: Vocabulary, trades: bool) -> Iterator[tuple[str, float]]:
    """A common noun that says what a name is, right before it or in apposition."""
    if words.tags[place] not in ("NN", "NNP", "JJ", "NNS") or not words.texts[place].isalpha():
        return
    if place and words.texts[place - 1] in _HYPHENS:  # "ten-man City"
        return
    beside = vocabulary.signs.get("beside", {}).get(words.lowers[place])
    trade = beside is not None and beside[0].class_iri == ORGANIZATION
    for family, class_iri in (("organization", ORGANIZATION), ("role", PERSON), ("person", PERSON)):
        start = words.closing[family].get(place)
        if start is None or words.marks[family][start].entry.plural:
            continue
        if words.marks[family][start].entry.kind == "collective" or (class_iri == PERSON and trade):
            continue
        yield class_iri, 3
        return
    if beside is not None and trades:
        yield beside[0].class_iri, beside[0].weight
    elif words.lowers[place] in vocabulary.places:
        yield PLACE, 3


def _from_behind(words: Words, first: int, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    if last >= len(words.texts):
        return
    if is_aged(words, last):
        yield PERSON, 4
    if words.tags[last] == "POS":
        yield from _owned(words, last + 1, vocabulary)
        return
    if words.tags[last].startswith("NN") and not words.capital(last):
        yield from _heaviest(words, last, "noun", vocabulary)
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
    noun = _head_noun(words, place + 1) if words.lowers[place : place + 1] in (["is"], ["was"]) else None
    if noun is not None:
        yield from _from_noun(words, noun, vocabulary, True)
        return
    for step in range(place, min(place + 3, len(words.texts))):
        found = (*_heaviest(words, step, "behind", vocabulary), *_passive(words, step, vocabulary))
        if found:
            yield from found
            return
        if words.lowers[step] not in _AUXILIARY and words.tags[step] not in ("RB", "MD"):
            return


def _is_plural_verb(words: Words, first: int, last: int) -> bool:
    """Whether one name has a verb in the plural, as teams and bands have: "City sign winger"."""
    if words.tags[last] != "VBP" or words.lowers[last] in _ONE_FORM:
        return False
    return not first or words.texts[first - 1] not in _LISTING


def _owned(words: Words, place: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    for step in range(place, min(place + 3, len(words.texts))):
        found = tuple(_heaviest(words, step, "owned", vocabulary))
        if found:
            yield from found
            return
        if words.tags[step][:2] not in ("JJ", "NN", "CD", "RB", "HY") or words.capital(step):
            return


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


def _heaviest(words: Words, place: int, where: str, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """The longest sign that starts at the word, or that ends there if it stands before the name."""
    for sign in vocabulary.signs.get(where, {}).get(words.lowers[place], ()):
        if _stands(words, place, sign, where == "before"):
            yield sign.class_iri, sign.weight
            return


def _stands(words: Words, place: int, sign: Sign, ends: bool) -> bool:
    start = place - len(sign.words) + 1 if ends else place
    return start >= 0 and tuple(words.lowers[start : start + len(sign.words)]) == sign.words


def _passive(words: Words, place: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """ "has been elected", "will be elected" as "was elected"."""
    if tuple(words.lowers[place : place + 2]) in _PASSIVE:
        for sign in vocabulary.signs.get("behind", {}).get("was", ()):
            if tuple(words.lowers[place + 2 : place + 1 + len(sign.words)]) == sign.words[1:]:
                yield sign.class_iri, sign.weight
                return


def _from_apposition(words: Words, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """ ", a lender in Bonn,", ", the club that", ", who", ", which"."""
    if words.texts[last : last + 1] not in ([","], ["–"], ["—"], ["("]) or last + 2 >= len(words.texts):
        return
    opening = words.lowers[last + 1]
    country = words.mark("country", last + 1)
    if country is not None:  # "from X, Texas, said"
        if words.texts[last + 1 + country.length : last + 2 + country.length] in ([], [","], ["."], [")"]):
            yield PLACE, 2
        return
    known = words.taken[last + 2] if opening == "the" else words.taken[last + 1]
    if known is not None and known.class_iri == ORGANIZATION and known.kind is MentionKind.NAMED:
        if is_acronym(words.texts[last - 1]) and not known.attributes.get("acronym"):
            yield ORGANIZATION, 3  # "ROCS, the Regional Organization for Coastal Safety"
            return
    if opening in _RELATIVE:
        class_iri, weight = _RELATIVE[opening]
        single = words.lowers[last + 2] in _SINGULAR or words.tags[last + 2] == "VBZ"
        yield class_iri, weight + 1 if opening == "who" and single else weight
        if opening == "which":
            yield PLACE, 1
            yield PERSON, -2
        yield from _heaviest(words, last + 2, "behind", vocabulary)
        return
    noun = _head_noun(words, last + 1)
    if noun is not None:
        yield from _from_noun(words, noun, vocabulary, True)


def _head_noun(words: Words, start: int) -> int | None:
    """The noun of the description that an article, owner or nationality opens at the word: "a Bonn lender that"."""
    opening = words.taken[start] if start < len(words.texts) else None
    described = opening is not None and (opening.kind is MentionKind.NOMINAL or bool(opening.attributes.get("form")))
    if start >= len(words.texts) or (words.lowers[start] not in _ARTICLES and not described):
        return None
    noun = None
    for place in range(start, min(start + 8, len(words.texts))):
        if words.lowers[place] in _STOPS or words.texts[place] in _CLOSING:
            break
        if words.tags[place][:2] not in _PHRASE or words.tags[place] in ("VBZ", "VBD", "VBP"):
            return None
        if words.tags[place][:2] == "NN" and not words.capital(place):
            noun = place
        elif noun is not None and words.capital(place):  # ", education minister Ann Lee"
            return None
        elif words.tags[place] == "POS":
            noun = None
    return noun


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


def _from_scores(words: Words, first: int, last: int) -> Iterator[tuple[str, float]]:
    """ "X 2-1", "X beat Y 2-1" or "a 2-1 win over X" is of teams; several scores in a row are of players."""
    for place in range(first - 1, max(first - 8, -1), -1):
        if words.lowers[place] not in _RESULT:
            if (
                (words.texts[place][-1:].isdigit()
                and place
                and score_end(words, max(place - 2, 0)))
                or score_end(words, place)
            ):
                yield ORGANIZATION, 2
            break
    if last >= len(words.texts):
        return
    reach = 1 if words.lowers[last] not in _MATCHED else 8
    for place in range(last, min(last + reach, len(words.texts))):
        after = score_end(words, place)
        if after is None:
            if words.texts[place] in _ENDING:
                return
            continue
        again = after + 1 if words.texts[after : after + 1] == [","] else after
        high = all(
            part.isdigit() and int(part) > 7
            for part in (words.texts[place].split("-")[0], words.texts[after - 1].split("-")[-1])
        )
        several = again < len(words.texts) and score_end(words, again) is not None
        yield (PERSON, 1) if several else (ORGANIZATION, 3 if high else 2)
        return


def score_end(words: Words, place: int) -> int | None:
    """Where a score ends that starts at the word: "24-29", in one word or three."""
    text = words.texts[place]
    parts = text.replace("–", "-").split("-")
    if len(parts) == 2 and all(part.isdigit() and len(part) < 4 for part in parts):
        return place + 1
    joined = text.isdigit() and words.texts[place + 1 : place + 2] in (["-"], ["–"])
    if joined and len(text) < 4 and words.texts[place + 2 : place + 3] and words.texts[place + 2].isdigit():
        return place + 3
    return None
