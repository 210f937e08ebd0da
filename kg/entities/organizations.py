"""Names of organizations: what they consist of, and how far two agree."""

from __future__ import annotations

from dataclasses import dataclass

from kg.entities.names import is_acronym, normalise_name
from kg.entities.vocabulary import Vocabulary

EXACT, CONTENT, ALIAS, KIND, SHORTER, ACRONYM = (
    "same name",
    "same words of meaning",
    "name that the other is also called by",
    "name with less of its kind",
    "name without its kind",
    "acronym that fits",
)
WEIGHTS = {EXACT: 10.0, CONTENT: 9.0, ALIAS: 8.0, KIND: 7.0, SHORTER: 5.0, ACRONYM: 5.0}
_NOUN_OF = {"affairs": "", "department": "ministry"}
_SPELLINGS = (("isation", "ization"), ("ence", "ense"), ("our", "or"), ("tre", "ter"), ("programme", "program"))
"""Endings of words as British and American English write them."""
_COURTS = ({"supreme", "court"}, {"constitutional", "court"})
_FIRM = frozenset({"group", "holding", "company", "corporation"})


@dataclass(frozen=True, slots=True)
class OrganizationName:
    """``core`` is the normalised name without legal form, and of a well-known body the name that it goes by;
    ``content`` its words of meaning but for those of a country, sorted; ``nation`` the code of that country;
    ``generic`` whether its words name no particular body ("Finance Ministry", "Supreme Court")."""

    core: str
    content: tuple[str, ...]
    kind_words: frozenset[str]
    initials: frozenset[str]
    nation: str
    generic: bool
    acronym: bool


def read_organization_name(name: str, vocabulary: Vocabulary) -> OrganizationName:
    """The parts of an organization's name."""
    words = normalise_name(name).split()
    while len(words) > 1 and words[-1] in vocabulary.legal_forms:
        del words[-1]
    core = " ".join(words)
    core = vocabulary.canonical.get(core, core)
    words = core.split()
    words = [vocabulary.translations.get(word, word) for word in words]
    nation, rest = _nation(words, vocabulary)
    if rest and not set(rest) - vocabulary.empty:
        nation, rest = "", list(words)
    meaning = [_spelling(_NOUN_OF.get(word, word)) for word in rest if word not in vocabulary.empty]
    content = tuple(sorted({word for word in meaning if word}))
    common = {_spelling(word) for word in rest if _is_common(_NOUN_OF.get(word, word), vocabulary)}
    kinds = frozenset(word for word in content if word in common or _is_common(word, vocabulary))
    generic = bool(content) and len(kinds) == len(content)
    return OrganizationName(core, content, kinds, _initials(words, vocabulary), nation, generic, is_acronym(name))


def is_one_of_its_country(name: OrganizationName) -> bool:
    """Whether a country has one such body: a ministry of some field, the supreme court."""
    words = set(name.content)
    return name.generic and (("ministry" in words and len(words) > 1) or words in _COURTS)


def _spelling(word: str) -> str:
    for british, american in _SPELLINGS:
        if word.endswith(british) and len(word) > len(british) + 2:
            return word.removesuffix(british) + american
    return word


def _nation(words: list[str], vocabulary: Vocabulary) -> tuple[str, list[str]]:
    """The country that the name names, and the other words. The longest name counts."""
    for size in (3, 2, 1):
        for place in range(len(words) - size + 1):
            code = vocabulary.nations.get(" ".join(words[place : place + size]))
            if code and size < len(words) and (size > 1 or len(words[place]) > 2):
                return code, words[:place] + words[place + size :]
    return "", list(words)


def _is_common(word: str, vocabulary: Vocabulary) -> bool:
    return word in vocabulary.common or word.rstrip("s") in vocabulary.common


def _initials(words: list[str], vocabulary: Vocabulary) -> frozenset[str]:
    every = "".join(word[0] for word in words)
    content = "".join(word[0] for word in words if word not in vocabulary.empty)
    return frozenset(one for one in (every, content) if len(one) > 2)


def compare_names(one: OrganizationName, other: OrganizationName) -> str | None:
    """The level on which two names agree, or None."""
    if one.core == other.core:
        return EXACT
    if one.content == other.content and (len(one.content) > 1 or one.generic):
        return CONTENT
    for short, long in ((one, other), (other, one)):
        if short.acronym and short.core in long.initials:
            return ACRONYM
    few, many = sorted((one, other), key=lambda name: len(name.content))
    dropped = set(many.content) - set(few.content)
    if few.content and set(few.content) <= set(many.content) and dropped <= many.kind_words and not few.generic:
        return KIND if few.kind_words or dropped <= _FIRM else SHORTER
    return None
