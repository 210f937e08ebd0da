"""Names of organizations: what they consist of, and how far two agree."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from kg.entities.names import is_acronym, loose_sound_of, normalise_name
from kg.entities.vocabulary import Vocabulary

(
    EXACT,
    CONTENT,
    ALIAS,
    FIRM,
    KIND,
    FIELD,
    SHORTER,
    ACRONYM,
    SHORT_FORM,
    RENDERED,
    SAME_ACRONYM,
    TURNED,
    HELD,
    WITHIN,
    RENDERED_LETTERS,
) = (
    "same name",
    "same words of meaning",
    "name that the other is also called by",
    "name without what a firm or club is called by",
    "name with less of its kind",
    "ministry with less of its field",
    "name without its kind",
    "acronym that fits",
    "first or last words of the name",
    "name in other words of its kind",
    "acronym that both have beside other names",
    "name of a university in another order",
    "other name, but the same person holds the same role in it",
    "letters that the name's words have in order",
    "acronym of one that are the initials of the other",
)
WEIGHTS = {
    EXACT: 10.0,
    CONTENT: 9.0,
    ALIAS: 8.0,
    FIRM: 7.0,
    KIND: 7.0,
    FIELD: 7.0,
    SHORTER: 5.0,
    ACRONYM: 5.0,
    SHORT_FORM: 2.5,
    RENDERED: 5.0,
    SAME_ACRONYM: 3.0,
    TURNED: 5.0,
    HELD: 4.0,
    WITHIN: 3.0,
    RENDERED_LETTERS: 3.0,
}
_GENITIVE = re.compile("(.{3,}?)(?:['’]s|(?<=s)['’]) ")
_NOUN_OF = {"affairs": "", "situations": "", "department": "ministry"}
_SPELLINGS = (("isation", "ization"), ("ence", "ense"), ("our", "or"), ("tre", "ter"), ("programme", "program"))
"""Endings of words as British and American English write them."""
_LINKS = frozenset("of for and in on at de du des del della di et y e und & the i van von v w og och".split())
_LONGEST_INITIALS = 4
_FEWEST_WORDS, _FEWEST_LETTERS, _FURTHER = 2, 3, 2
_SAME_KINDS = {
    **dict.fromkeys("board agency administration directorate bureau inspectorate".split(), "authority"),
    **dict.fromkeys("fund trust".split(), "foundation"),
    **dict.fromkeys("firm corporation group".split(), "company"),
    **dict.fromkeys("tribunal".split(), "court"),
}
"""Words for kinds of bodies that translators give for each other."""
_OF_SEVERAL = frozenset("committee subcommittee commission council board panel caucus".split())
"""Kinds of bodies that are parts of a larger one, whose name may be left out."""
_AT = frozenset({"in", "at"})
_AND = frozenset("and y et und e i".split())
_SHORTEST_PLURAL = 4
_SHORTEST_PRONOUNCED, _SHORTEST_SPELT, _SHORTEST_CUT = 4, 5, 3
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
_MISSIONS = frozenset({"embassy", "consulate"})
_LOCAL = frozenset("police council court fire brigade sheriff school university college hospital".split())
_FIRM = frozenset(
    "group holding company corporation motors airlines airways fc afc cf sc ac bk fk if sk nk hk rc cd ud sv".split()
)
"""What firms and clubs are called by with and without."""
_OTHER_BODIES = frozenset(
    "academy arena authority capital clinic college commission committee council court federation finance "
    "faction foundation front fund hospice hospital institute insurance investment junta laboratory league library "
    "military militia ministry museum "
    "parliament party police school stadium studio supporter theater trust union university venture wing women youth "
    "ladies reserve junior embassy government prosecutor saving commercial mortgage postal".split()
)
"""Words that make another body of a name that goes without them: a firm and its bank, a club and its academy."""


@dataclass(frozen=True, slots=True)
class OrganizationName:
    """``core`` is the normalised name without legal form, and of a well-known body the name that it goes by;
    ``content`` its words of meaning but for those of a country, sorted; ``nation`` the code of that country;
    ``generic`` whether its words name no particular body ("Finance Ministry", "Supreme Court"); ``fields`` those of a
    ministry of several, each by its words; ``official`` whether a word of it is one for bodies of a state, and it is
    not well ``known``; ``formed`` whether it had a legal form; ``words`` all of them in English, ``written`` as they
    were."""

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


@lru_cache(maxsize=1 << 14)
def read_organization_name(name: str, vocabulary: Vocabulary) -> OrganizationName:
    """The parts of an organization's name."""
    words = normalise_name(_without_genitive(name, vocabulary)).split()
    formed = False
    while len(words) > 1 and words[-1] in vocabulary.legal_forms:
        del words[-1]
        formed = True
    core = " ".join(words)
    core = vocabulary.canonical.get(core, core)
    words = written = core.split()
    words = " ".join(vocabulary.translations.get(word, word) for word in words).split()
    if "court" in words:
        words = ["supreme" if word in _SUPREME else word for word in words]
    nation, rest = _nation(words, vocabulary)
    if rest and not set(rest) - vocabulary.empty:
        nation, rest = "", list(words)
    content = _content(rest, vocabulary)
    common = {word_of_meaning(word) for word in rest if _is_common(_NOUN_OF.get(word, word), vocabulary)}
    kinds = frozenset(word for word in content if word in common or _is_common(word, vocabulary))
    generic = bool(content) and (len(kinds) == len(content) or "ministry" in words)
    fields = _fields(rest, vocabulary) if generic and "ministry" in content else ()
    initials = _initials(words, vocabulary) | _initials(written, vocabulary) | _initials(rest, vocabulary)
    known = core in vocabulary.canonical
    official = not known and not vocabulary.official.isdisjoint(rest)
    acronym = is_acronym(name)
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
    )


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


def is_force(name: OrganizationName) -> bool:
    """Whether it is a town's police or fire department, whose words stand in any order."""
    return not _FORCES.isdisjoint(name.content)


def is_local(name: OrganizationName) -> bool:
    """Whether the name tells of no particular body by itself, and with a town's name of one: "District Court"."""
    local = len(name.content) > 1 or is_one_of_its_town(name)
    return name.generic and local and not _LOCAL.isdisjoint(name.content) and not is_one_of_its_country(name)


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


def compare_names(one: OrganizationName, other: OrganizationName) -> str | None:
    """The level on which two names agree, or None."""
    if one.core == other.core:
        return EXACT
    if one.content == other.content and (len(one.content) > 1 or one.generic):
        return TURNED if _is_turned_round(one, other) else CONTENT
    for short, long in ((one, other), (other, one)):
        if short.core in long.initials and (short.acronym or is_pronounced(short)):
            return ACRONYM
    for short, long in ((one, other), (other, one)):
        if short.nation and len(short.content) == 1 and short.content[0] in long.initials:
            return ACRONYM
    if one.content == other.content and one.content:
        return RENDERED
    for short, long in ((one, other), (other, one)):
        if (short.acronym or is_pronounced(short)) and has_letters(long, short.core):
            return WITHIN
    if _is_spelt_otherwise(one, other):
        return RENDERED
    few, many = sorted((one, other), key=lambda name: len(name.content))
    dropped = set(many.content) - set(few.content)
    if len(few.fields) == 1 < len(many.fields) and few.fields[0] in many.fields:
        return FIELD
    if few.content and set(few.content) <= set(many.content) and dropped <= many.kind_words and not few.generic:
        if dropped <= _FIRM and not few.kind_words:
            return FIRM
        if not few.kind_words:
            return SHORTER
        if not few.known and not dropped & _OTHER_BODIES:
            return KIND
    if shortens(one, other) or shortens(other, one):
        return SHORT_FORM
    return RENDERED if _is_rendering(one, other) or _is_rendering(other, one) else None


def _is_turned_round(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether both are English names of universities in two orders, which two of them may have: "York University" and
    "the University of York"."""
    english = one.words == one.written and other.words == other.written
    return (
        english
        and len(one.content) == 2
        and "university" in one.words
        and (one.words[0] == "university") != (other.words[0] == "university")
    )


def may_be_renderings(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether names that have nothing in common may be one body's in two languages, or its old name and its new one:
    not where each says what kind of body it is, and the kinds differ, nor where they share a word and differ in others
    of one language, as two clubs may."""
    shared = set(one.words).intersection(other.words) - _LINKS
    if shared and (not shared <= one.kind_words or (one.words == one.written and other.words == other.written)):
        return False
    if one.acronym or other.acronym:
        return True
    kinds = [{_SAME_KINDS.get(word, word) for word in name.kind_words} for name in (one, other)]
    return not (kinds[0] and kinds[1]) or (not kinds[0].isdisjoint(kinds[1]) and not (one.generic or other.generic))


def is_pronounced(name: OrganizationName) -> bool:
    """Whether it may be an acronym that is written as a word: "Unesco"."""
    return len(name.written) == 1 and len(name.core) >= _SHORTEST_PRONOUNCED and name.core.isascii()


def has_letters(name: OrganizationName, letters: str) -> bool:
    """Whether an acronym has the first letter of each word of a name, and perhaps others of a word that is made of
    several: "DSG" of "Deutsche Seehilfsgesellschaft"; or its initials with "Co"."""
    if any(letters in (f"{initials}co", f"{initials}corp") for initials in name.initials):
        return True
    words = [word for word in name.written if word not in _LINKS]
    enough = len(words) >= _FEWEST_WORDS and len(letters) >= _FEWEST_LETTERS
    return enough and len(words) < len(letters) <= len(words) + _FURTHER and _spell(words, letters)


def _spell(words: list[str], letters: str) -> bool:
    """Whether the letters are the first of each word, and between them some that follow in it, in order."""
    if not words or not letters:
        return not words and not letters
    if words[0][0] != letters[0]:
        return False
    if _spell(words[1:], letters[1:]):
        return True
    rest = words[0][1:]
    for place in range(1, len(letters)):
        if letters[place] not in rest:
            return False
        rest = rest[rest.index(letters[place]) + 1 :]
        if _spell(words[1:], letters[place + 1 :]):
            return True
    return False


def _is_spelt_otherwise(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether the names are equal but for how letters of another language are written, or a word that is cut short:
    "Praezision", "Präzision"; "Met Office", "Meteorological Office"."""
    if len(one.words) != len(other.words) or one.acronym or other.acronym:
        return False
    differing = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    return all(
        (min(len(a), len(b)) >= _SHORTEST_SPELT and a[0] == b[0] and loose_sound_of(a) == loose_sound_of(b))
        or (len(one.words) > 1 and min(len(a), len(b)) >= _SHORTEST_CUT and (a.startswith(b) or b.startswith(a)))
        for a, b in differing
    )


def _has_word_between(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the long name is the short one with words of somebody else between its first and its last, as clubs have
    their sponsor's name: "Virtus Ordex Corvona"."""
    more = len(long) - len(short)
    for place in range(1, len(short)):
        if long[:place] == short[:place] and long[place + more :] == short[place:]:
            between = long[place : place + more]
            return _LINKS.isdisjoint((*short, *between)) and _OTHER_BODIES.isdisjoint(map(word_of_meaning, between))
    return False


def _is_rendering(short: OrganizationName, long: OrganizationName) -> bool:
    """Whether a translator may have given one name for the other: an authority for an agency, or letters for the words
    that they begin: "the SN Ostholm" for the Société Nautique d'Ostholm"."""
    kinds = [{_SAME_KINDS.get(word, word) for word in name.content} for name in (short, long)]
    if kinds[0] == kinds[1] and len(kinds[0]) > 1 and not short.generic:
        return True
    first, rest = short.written[0], set(short.written[1:]) - _LINKS
    if not rest or not 1 < len(first) <= _LONGEST_INITIALS or first in long.written:
        return False
    words = [word for word in long.written if word not in _LINKS]
    others = [word for word in words if word not in rest and (word not in _FIRM or word in first)]
    words = [word for word in words if word in rest or word in others]
    return len(others) + len(rest) == len(words) and first == "".join(word[0] for word in others)


def is_another_body(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether what one name has more makes it the name of another body: a firm's bank, a club's academy."""
    return not _OTHER_BODIES.isdisjoint(set(one.content) ^ set(other.content))


def shortens(short: OrganizationName, long: OrganizationName) -> bool:
    """Whether one name is the first words of the other, or the last: "Ordex" of Ordex Shipping, "the Courier". Not
    where the words left out make another body of it, nor where they go on with "of" a thing."""
    size = len(short.words)
    if not 0 < size < len(long.words) or short.words[0] in _LINKS or short.nation or short.known:
        return False
    if short.acronym:
        return size == 1 and short.words[0] in (long.words[0], long.words[-1])
    if short.generic and size > 1 and (long.words[-size:] != short.words or short.words[-1] not in _OF_SEVERAL):
        return False
    if size > 1 and size < len(long.words) <= size + _FURTHER and _has_word_between(short.words, long.words):
        return True
    if long.words[:size] == short.words:
        beside, left_out = long.words[size], long.words[size:]
        allowed = beside not in _LINKS or set(short.words) <= long.kind_words or beside in _AT
    elif long.words[-size:] == short.words:
        beside, left_out = long.words[-size - 1], long.words[:-size]
        allowed = beside not in _LINKS
    else:
        return False
    return allowed and not _OTHER_BODIES.intersection(map(word_of_meaning, left_out))
