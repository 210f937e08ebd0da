"""What the common noun beside a name says of it: "the lender X", "X, a lender in Bonn,", "the mayor, X,"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.acronyms import is_acronym
from kg.mentions.listed_signs import heaviest
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Words
from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, MentionKind

_ARTICLES = frozenset({"a", "an", "the", "its", "their", "one", "another", "his", "her", "whose", "'s", "’s"})
_OWNERS = frozenset({"his", "her", "their", "whose", "'s", "’s"})
_POSSESSIVE = frozenset({"'s", "’s"})
_CLOSING = frozenset({",", ".", ";", ":", ")", "(", "–", "—", '"', "”", "?", "!", "\n"})
_PHRASE = ("JJ", "NN", "HY", "CD", "VB", "PO", "RB", "DT")
_STOPS = frozenset("who which that of in from for with and or at by on as to".split())
_RELATIVE = {"who": (PERSON, 1.5), "whom": (PERSON, 2), "which": (ORGANIZATION, 1), "where": (PLACE, 3)}
_SINGULAR = frozenset({"is", "was", "has", "had", "died"})
_HYPHENS = frozenset({"-", "‐", "‑"})
_SAYING = frozenset("said says told added announced confirmed reported stated wrote".split())
_FURTHEST_VERB = 6


def from_noun(words: Words, place: int, vocabulary: Vocabulary, trades: bool) -> Iterator[tuple[str, float]]:
    """A common noun that says what a name is, right before it or in apposition."""
    if words.tags[place] not in ("NN", "NNP", "JJ") or not words.texts[place].isalpha():
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


def head_noun(words: Words, start: int) -> int | None:
    """The noun of the description that an article, owner or nationality opens at the word: "a Bonn lender that"."""
    opening = words.taken[start] if start < len(words.texts) else None
    described = opening is not None and (opening.kind is MentionKind.NOMINAL or bool(opening.attributes.get("form")))
    owner = opening is not None and opening.class_iri in (COUNTRY, PLACE) and opening.last < len(words.texts)
    if owner and opening is not None and words.tags[opening.last] == "POS":
        start = opening.last  # ", Ghana's third-largest airline,"
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


def from_role_before(words: Words, comma: int, last: int) -> Iterator[tuple[str, float]]:
    """A role that is opened by an article or owner and closed by a comma: "the mayor of X, NAME, said"."""
    if last < len(words.texts) and words.texts[last] not in _CLOSING:
        return
    body = words.closing["organization"].get(comma - 1)  # "his team, NAME,"
    if body is not None and body > 1 and words.lowers[body - 1] in _ARTICLES and words.texts[last : last + 1] == [","]:
        before = body - 2
        while before and words.lowers[body - 1] in _POSSESSIVE and (words.capital(before) or _opens(words, before)):
            before -= 1  # "the head of the Union's team, NAME,"
        alone = words.tags[before] not in ("IN", "TO", "CC")  # not "the head of the team, NAME,"
        if alone and not words.marks["organization"][body].entry.plural and not words.capital(body):
            yield ORGANIZATION, 3
        return
    kin = words.closing["person"].get(comma - 1)  # "his widow, NAME,"
    if kin is not None and kin and words.marks["person"][kin].entry.kind == "kin":
        if not words.marks["person"][kin].entry.plural and words.lowers[kin - 1] in _OWNERS:
            yield PERSON, 3
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


def _opens(words: Words, place: int) -> bool:
    return words.lowers[place] in _ARTICLES - _POSSESSIVE


def from_apposition(words: Words, last: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
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
    body = known is not None and known.class_iri == ORGANIZATION and known.kind is MentionKind.NAMED
    if known is not None and body and is_acronym(words.texts[last - 1]) and not known.attributes.get("acronym"):
        yield ORGANIZATION, 3  # "ROCS, the Regional Organization for Coastal Safety"
        return
    if opening in _RELATIVE:
        class_iri, weight = _RELATIVE[opening]
        single = words.lowers[last + 2] in _SINGULAR or words.tags[last + 2] == "VBZ"
        yield class_iri, weight + 1 if opening == "who" and single else weight
        if opening == "which":
            yield PLACE, 1
            yield PERSON, -2
        yield from heaviest(words, last + 2, "behind", vocabulary)
        return
    noun = head_noun(words, last + 1)
    if noun is not None and not speaks(words, noun):
        yield from from_noun(words, noun, vocabulary, True)


def speaks(words: Words, noun: int) -> bool:
    """Whether the noun is who says what stands before the comma, and says nothing of the name there: "the guests are
    led by X, the ministry in Lima said"."""
    for place in range(noun + 1, min(noun + _FURTHEST_VERB, len(words.texts))):
        if words.lowers[place] in _SAYING and words.tags[place] in ("VBD", "VBZ"):
            return True
        if words.tags[place] not in ("IN", "DT", "NN", "NNP", "NNPS"):
            return False
    return False
