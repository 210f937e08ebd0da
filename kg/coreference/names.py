"""Names compared: which form of a name can stand for which other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

Words = tuple[str, ...]

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_GENERATIONS = {"junior": "jr", "jnr": "jr", "senior": "sr", "snr": "sr"}
_EMPTY = frozenset({"the", "of", "for", "and", "de", "la", "du", "des", "&", "in", "on", "to", "at", "a", "an"})
_LEGAL = frozenset(
    {"inc", "ltd", "llc", "plc", "corp", "co", "jsc", "ag", "gmbh", "sa", "spa", "nv", "ab", "oy", "asa", "fc", "afc"}
)
_ARABIC_ARTICLE = re.compile("^(?:al|el|ul|a[dnrstz]|ash)-(?=..)")
_AFTER_NOUN = frozenset({"general", "elect", "emeritus", "designate"})
_DASHES = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "—": "-"})


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Without case, diacritics and typographic variants, so that two spellings of one word are equal."""
    plain = text.translate(_DASHES).casefold()
    if plain.isascii():
        return plain
    return "".join(one for one in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(one))


@lru_cache(maxsize=1 << 14)
def name_words(name: str) -> Words:
    """The folded words of a name, without article, possessive and punctuation."""
    words = [re.sub(r"'s?$", "", word).strip('.,;:()"“”[]') for word in fold(name).split()]
    return tuple(word for number, word in enumerate(words) if word and not (number == 0 and word == "the"))


def person_words(name: str, honorifics: frozenset[str]) -> Words:
    """The words of a person's name without honorifics before it and generation suffixes after it."""
    words = [part for word in name_words(name) for part in _initials_apart(word)]
    while len(words) > 1 and words[0] in honorifics:
        del words[0]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        del words[-1]
    return tuple(words)


def generation(name: str) -> str:
    """Which of a family's bearers of one name it is: "jr", "sr", "iii"; nothing where the name does not tell."""
    words = name_words(name)
    last = _GENERATIONS.get(words[-1], words[-1]) if len(words) > 1 else ""
    return last if last in _SUFFIXES else ""


def _initials_apart(word: str) -> list[str]:
    """Of initials that stand together, "k.r", each by itself."""
    parts = word.split(".")
    return parts if len(parts) > 1 and all(len(part) == 1 for part in parts) else [word]


def _agrees(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def same_person(one: Words, other: Words) -> bool:
    """Whether two names of at least two words can be one person's: a middle name or a second surname may be missing.

    The first names must agree, an initial with what it stands for, and the shorter name must be contained in the
    longer one in its order.
    """
    shorter, longer = sorted((one, other), key=len)
    if not _agrees(shorter[0], longer[0]) or (len(shorter[0]) == 1 and shorter[-1] != longer[-1]):
        return False
    rest = iter(longer[1:])
    return all(any(_agrees(word, candidate) for candidate in rest) for word in shorter[1:])


@lru_cache(maxsize=1 << 12)
def core_noun(head: str) -> str:
    """The noun that heads a title of several words: "chief of staff" has chief, "attorney general" attorney."""
    words = fold(head).split()
    if not words:
        return ""
    if "of" in words[1:]:
        words = words[: words.index("of", 1)]
    return words[-2] if words[-1] in _AFTER_NOUN and len(words) > 1 else words[-1]


def compatible_people(one: Words, other: Words) -> bool:
    """Whether two names of at least two words can be one person's, or one is the surnames of the other."""
    shorter, longer = sorted((one, other), key=len)
    return same_person(one, other) or is_surname(shorter, longer)


def is_surname(part: Words, full: Words) -> bool:
    """Whether the part is a run of words of the full name that leaves out the first name; hyphens do not count, nor
    does an Arabic article."""
    plain = _without_article(" ".join(part)).replace("-", " ")
    return any(
        plain in (" ".join(full[start:end]).replace("-", " "), _without_article(" ".join(full[start:end])))
        for start in range(1, len(full))
        for end in range(start + 1, len(full) + 1)
    )


def _without_article(name: str) -> str:
    """The name without the Arabic article that a hyphen binds to it: "al-Hadid" is called "Hadid" too."""
    return _ARABIC_ARTICLE.sub("", name)


def goes_on_surname(part: Words, full: Words) -> bool:
    """Whether the part is two surnames of which the full name has the first: "Rojas Lara" of "Ximena Rojas"."""
    return len(part) == 2 <= len(full) and part[0] == full[-1] != part[1]


def organization_words(name: str) -> Words:
    """The words of an organization's name without legal forms at its end."""
    words = list(name_words(name))
    while len(words) > 1 and words[-1].replace(".", "") in _LEGAL:
        del words[-1]
    return tuple(words)


def content_words(words: Sequence[str]) -> frozenset[str]:
    """The words that carry meaning: "Ministry of Energy" and "energy ministry" have the same."""
    return frozenset(words) - _EMPTY


def initials(words: Sequence[str]) -> frozenset[str]:
    """The acronyms that a name can be shortened to: with and without its small words, hyphenated parts counted."""
    parts = [part for word in words for part in word.split("-") if part]
    every = "".join(part[0] for part in parts)
    content = "".join(part[0] for part in parts if part not in _EMPTY)
    short = "".join(word[0] for word in words if word not in _EMPTY)
    return frozenset(one for one in (every, content, short) if len(one) > 1)


def is_part(part: Words, full: Words) -> bool:
    """Whether the part opens or closes the full name, small words apart."""
    return 0 < len(part) < len(full) and (full[: len(part)] == part or full[-len(part) :] == part)
