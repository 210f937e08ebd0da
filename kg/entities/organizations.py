"""Names of organizations: what they consist of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from kg.entities.names import is_acronym, normalise_name
from kg.entities.stories import bare_word
from kg.entities.vocabulary import SHORTEST_STEM, Vocabulary
from kg.ontology import NO_WORDS, WordKinds

_GENITIVE = re.compile("(.{3,}?)(?:['’]s|(?<=s)['’]) ")
_ELIDED = re.compile(r"(?<= )[dl]['’](?=\w)")
"""Small words of French and Italian that an apostrophe binds to the next: "l'eau"."""
_NOUN_OF = {"affairs": "", "situations": "", "department": "ministry"}
_SPELLINGS = (("isation", "ization"), ("ence", "ense"), ("our", "or"), ("tre", "ter"), ("programme", "program"))
"""Endings of words as British and American English write them."""
_AND = frozenset("and y et und e i".split())
_SHORTEST_PLURAL = 4
_SHORTEST_PRONOUNCED = 4
_SUPREME = frozenset({"top", "highest"})
_OF_A_COUNTRY = (
    {"supreme", "court"},
    {"constitutional", "court"},
    {"central", "bank"},
    {"parliament"},
    {"coast", "guard"},
    {"border", "guard"},
    {"air", "force"},
    {"navy"},
)
_OF_A_TOWN = (
    {"police"},
    {"city", "council"},
    {"fire"},
    {"fire", "brigade"},
    {"appeal", "court"},
    {"district", "court"},
    {"regional", "court"},
    {"school", "district"},
)
_FORCES = frozenset({"police", "fire"})
_FORMS_BEFORE = frozenset("pt ooo oao zao pao tov pjsc ojsc".split())
"""Legal forms that stand before the name: "PT" of Indonesia, "OOO" of Russia."""
_SHORTEST_HALF, _LONGEST_ENDING = 4, 3
_BETWEEN_HALVES = ("", "s", "es", "n", "en", "e")
"""Letters that join the halves of a word in Germanic languages."""
_ABOVE_TOWNS = frozenset("constitutional federal high international national supreme".split())
_MISSIONS = frozenset({"embassy", "consulate"})


@dataclass(frozen=True, slots=True)
class OrganizationName:
    """``core`` is the normalised name without legal form, and of a well-known body the name that it goes by;
    ``content`` its words of meaning but for those of a country, sorted; ``nation`` the code of that country;
    ``generic`` whether its words name no particular body ("Finance Ministry", "Supreme Court", "Green Party");
    ``fields`` those of a ministry of several, each by its words; ``official`` whether a word of it is one for bodies of
    a state, and it is not well ``known``; ``formed`` whether it had a legal form; ``words`` all of them in English,
    ``written`` as they were; ``joined`` those that hyphens join; ``plain`` whether each is in every newspaper;
    ``letters`` of an acronym, whoever well-known goes by it; ``domestic`` the words without those of its
    country; ``arm`` whether a country's name ends it, as that of a firm's company there does ("Lorem Ireland");
    ``rules`` the lexicon's words by what they say."""

    core: str
    content: tuple[str, ...]
    kind_words: frozenset[str]
    initials: frozenset[str]
    nation: str
    generic: bool
    acronym: bool
    fields: tuple[tuple[str, ...], ...] = ()
    official: bool = False
    known: bool = False
    formed: bool = False
    words: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    joined: frozenset[str] = frozenset()
    plain: bool = False
    letters: str = ""
    domestic: tuple[str, ...] = ()
    arm: bool = False
    rules: WordKinds = field(default=NO_WORDS, compare=False, repr=False)


@lru_cache(maxsize=1 << 14)
def read_organization_name(name: str, vocabulary: Vocabulary) -> OrganizationName:
    """The parts of an organization's name."""
    words = normalise_name(_ELIDED.sub("", _without_genitive(name, vocabulary))).split()
    formed = False
    while len(words) > 1 and words[-1] in vocabulary.legal_forms:
        del words[-1]
        formed = True
    while len(words) > 1 and words[0] in _FORMS_BEFORE:
        del words[0]
        formed = True
    core = " ".join(words)
    core = vocabulary.canonical.get(core, core)
    words = written = core.split()
    english = [_in_english(word, vocabulary) for word in words]
    if english != words:
        pairs = zip(words, english, strict=True)
        english = [_by_stem(word, vocabulary) if word == same else same for word, same in pairs]
    words = " ".join(english).split()
    if "court" in words:
        words = ["supreme" if word in _SUPREME else word for word in words]
    nation, rest = _nation(words, vocabulary)
    if rest and not set(rest) - vocabulary.empty:
        nation, rest = "", list(words)
    content = _content(rest, vocabulary)
    common = {word_of_meaning(word) for word in rest if _is_common(_NOUN_OF.get(word, word), vocabulary)}
    kinds = frozenset(word for word in content if word in common or _is_common(word, vocabulary))
    generic = bool(content) and (len(kinds) == len(content) or "ministry" in words)
    generic = generic or core in vocabulary.parties
    fields = _fields(rest, vocabulary) if generic and "ministry" in content else ()
    initials = _initials(words, vocabulary) | _initials(written, vocabulary) | _initials(rest, vocabulary)
    known = core in vocabulary.canonical
    official = not known and not vocabulary.official.isdisjoint(rest)
    acronym = is_acronym(name) or (formed and len(words) == 1 and _has_letters(name, core))
    return OrganizationName(
        core,
        content,
        kinds,
        initials,
        nation,
        generic,
        acronym,
        fields,
        official,
        known,
        formed,
        tuple(words),
        tuple(written),
        _joined(name, vocabulary),
        bool(content) and all(word in kinds or bare_word(word) in vocabulary.shares for word in content),
        (core if formed else normalise_name(name)) if acronym else "",
        _domestic(rest, vocabulary) if nation else (),
        bool(nation) and not (generic or official) and _ends_in_country(words, rest, vocabulary),
        vocabulary.kinds,
    )


def _ends_in_country(words: list[str], rest: list[str], vocabulary: Vocabulary) -> bool:
    """Whether a country's name, and not a word for its people, is behind all others: "Lorem Bank Ireland", not
    "Bank of Ireland"."""
    size = len(rest)
    return words[:size] == rest and rest[-1] not in vocabulary.empty and " ".join(words[size:]) in vocabulary.countries


def _domestic(rest: list[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words but those of a country, and the small word before it: "ethics council" of "Ethics Council of Ghana"."""
    held = list(rest)
    while held and held[-1] in vocabulary.empty:
        del held[-1]
    return tuple(held)


def _has_letters(name: str, core: str) -> bool:
    """Whether what is left of a name without its legal form is an acronym: "PT LKS"."""
    return any(normalise_name(word) == core and is_acronym(word) for word in name.split())


def _joined(name: str, vocabulary: Vocabulary) -> frozenset[str]:
    """The words that hyphens join, in English."""
    written = [word for part in name.split() if "-" in part for word in normalise_name(part).split()]
    return frozenset(" ".join(_in_english(word, vocabulary) for word in written).split())


def _in_english(word: str, vocabulary: Vocabulary) -> str:
    """The word in English, of one that is made of two each of them: "Landwirtschaftskammer"."""
    known = vocabulary.translations
    if word in known or len(word) < 2 * _SHORTEST_HALF:
        return known.get(word, word)
    for place in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
        last = known.get(word[place:])
        for link in _BETWEEN_HALVES if last else ():
            half = word[:place].removesuffix(link)
            first = known.get(half)
            if first and (first != half or last != word[place:]):
                return f"{first} {last}"
    return word


def _by_stem(word: str, vocabulary: Vocabulary) -> str:
    """The English word for one of another ending, in a name of which other words are of that language."""
    if word in vocabulary.common or bare_word(word) in vocabulary.shares:
        return word
    for size in range(len(word), max(len(word) - _LONGEST_ENDING, SHORTEST_STEM) - 1, -1):
        if word[:size] in vocabulary.stems:
            return vocabulary.stems[word[:size]]
    return word


def _without_genitive(name: str, vocabulary: Vocabulary) -> str:
    """The name with its country for an attribute: "Malawi's Ministry of Health" is "Malawi Ministry of Health"."""
    owner = _GENITIVE.match(name)
    return f"{owner[1]} {name[owner.end() :]}" if owner and normalise_name(owner[1]) in vocabulary.nations else name


def _content(words: Iterable[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    held = list(words)
    meaning = {word_of_meaning(_NOUN_OF.get(word, word)) for word in held if word not in vocabulary.empty}
    return tuple(sorted(meaning - ({"", "ministry"} if _FORCES & meaning and "department" in held else {""})))


def _fields(words: Iterable[str], vocabulary: Vocabulary) -> tuple[tuple[str, ...], ...]:
    """Of "ministry of energy and mines" energy and mines."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in _AND:
            parts.append([])
        elif _NOUN_OF.get(word, word) != "ministry":
            parts[-1].append(word)
    return tuple(field for part in parts if (field := _content(part, vocabulary)))


def is_one_of_its_country(name: OrganizationName) -> bool:
    """Whether a country has one such body: a ministry of some field, the supreme court, the central bank."""
    words = set(name.content)
    return name.generic and (("ministry" in words and len(words) > 1) or words in _OF_A_COUNTRY)


def is_one_of_its_town(name: OrganizationName) -> bool:
    """Whether a town has one such body: its police, its city council."""
    return name.generic and set(name.content) in _OF_A_TOWN


def is_mission(name: OrganizationName) -> bool:
    """Whether a country has one such body in each of many towns."""
    return not _MISSIONS.isdisjoint(name.content)


def is_court_of_a_town(name: OrganizationName) -> bool:
    """Whether it is a court that a country has in several towns, by its name: not a supreme or high one."""
    return "court" in name.kind_words and _ABOVE_TOWNS.isdisjoint(name.content)


def is_force(name: OrganizationName) -> bool:
    """Whether it is a town's police or fire department, whose words stand in any order."""
    return not _FORCES.isdisjoint(name.content)


def is_local(name: OrganizationName) -> bool:
    """Whether the name tells of no particular body by itself, and with a town's name of one: "District Court"."""
    local = len(name.content) > 1 or is_one_of_its_town(name)
    if name.generic and len(name.words) == 1 and not name.official:
        return True
    local = local and not name.rules.of("local body").isdisjoint(name.content)
    return name.generic and local and not is_one_of_its_country(name)


def word_of_meaning(word: str) -> str:
    """The word as an American writes it, in the singular."""
    if len(word) > _SHORTEST_PLURAL and word.endswith("s") and word[-2] not in "siu":
        word = word[:-3] + "y" if word.endswith("ies") else word[:-1]
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


def is_pronounced(name: OrganizationName) -> bool:
    """Whether it may be an acronym that is written as a word: "Unesco"."""
    return len(name.written) == 1 and len(name.core) >= _SHORTEST_PRONOUNCED and name.core.isascii()
