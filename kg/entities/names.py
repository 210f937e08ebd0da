"""Names as they are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_ACCENTS = re.compile("[\u0300-\u036f]")
_SILENT = re.compile(r"[.'’ʼ`´]")
_ARTICLE = re.compile(r"^(?:the|an|a) (?=.)")
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^(?:kh|ch|h)(?=[rv])", "k"),
        ("tsch|tch|cz|ch", "c"),
        ("shch|sch|sh|sz|sj", "s"),
        ("kh|gh|q|ck", "k"),
        ("ph", "f"),
        ("th", "t"),
        ("zh|dj|dzh", "j"),
        ("ts|tz", "z"),
        ("x", "ks"),
        ("w", "v"),
        ("c(?=[aou]|$|[^aeiou])", "k"),
        ("ei|ey|ai|ay", "a"),
        ("ou|oo|u", "o"),
        ("iy|ij|yi|ii|yy|ie|ee|y|(?<!^)j(?![aou])|^j(?=e)", "i"),
        ("e", "a"),
        (r"(?<=[^aeiouc])h", ""),
        (r"(.)\1+", r"\1"),
    )
)
"""Spellings in Latin letters that stand for one sound in the systems of romanisation in use, in order."""


_SYSTEMS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("dj", "d"),
        ("^(?:d?zh|j)(?=[aiou])", "g"),
        ("d?zh", "j"),
        ("(?:ii|iy|yi|yy)e", "ie"),
        ("^c(?=v)", "ts"),
        ("^mc(?=.)", "mac"),
        ("(?<=o)w(?=[aeiou])", ""),
        ("abd[aeiou]l", "abdal"),
        ("^y(?=e)", ""),
        ("w(?=[ou])", ""),
        ("eo|eu", "u"),
        ("ae", "a"),
        ("oe", "o"),
        ("ue", "u"),
        (r"^ch(?=[aeiou])|kh|gh|g|(?<![csptz])h", "g"),
        ("sch", "s"),
        ("q", "g"),
        ("ou|o", "u"),
        ("(?<=[^aeiou])e(?=[^aeiouy]$)", "i"),
    )
)
"""Letters that systems of romanisation, and spellings without diacritics, write for each other: Г is "g" or "h", Е
"e" or "ye", ق "q" or "g", Ü is "u" or "ue", a short vowel of Arabic "o" or "u", 어 of Korean "u" or "eo", Ц before В
"ts" or "c", "row" of Persian "ro", "Mac" is "Mc", ج of Egypt "g" and elsewhere "j"."""

_FRENCH = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (("(?<!t)(?<!s)(?<!c)ch", "sh"), ("gu(?=[eiy])", "g"), ("qu(?=[eiy])", "k"))
)
"""Letters of French for sounds that English writes otherwise."""

_CHINESE = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("tzu|szu|ssu", "Zi"),
        ("x|hs", "H"),
        ("sh", "S"),
        ("zh|ch|j|q|r", "C"),
        ("ts|tz|z|c", "Z"),
        ("b", "p"),
        ("d", "t"),
        ("g(?![^aeiou]|$)", "k"),
        ("yi", "i"),
        ("ung", "ong"),
        ("ieh", "ie"),
        ("(?:ie|ye)n", "ian"),
        ("ueh", "ue"),
        ("(?<=[SCZ])ih", "i"),
        ("uei", "ui"),
        ("uo", "o"),
    )
)
"""Letters that Wade-Giles and Pinyin write for each other, folded into one: "Hsu Chih-wei" and "Xu Zhiwei"."""
_SYLLABLES = re.compile(
    "(?:(?:zh|ch|sh|hs|ts|tz|ss?|sz|[bpmfdtnlgkhjqxrzcyw])?[aeiou]{1,3}(?:h(?![aeiou]))?(?:ng|n|r(?![aeiou]))?){2,}"
)
_ARTICLES = frozenset("al el ul ad as ash an ar abd abdul abdel ben bin de di da".split())
_GIVEN_OF_TWO = re.compile(r"\b([^\W\d_]+)[-‐‑]([^\W\d_]+)\b")


@lru_cache(maxsize=65536)
def normalise_name(name: str) -> str:
    """The name in lower case, without accents, punctuation and a leading article, its words one blank apart.

    A full stop and an apostrophe leave no gap ("U.S." is "us", "O'Neill" is "oneill"), other punctuation does. Of
    marks that combine only those of Latin, Greek and Cyrillic go: in other scripts they are letters. A name of
    punctuation alone stays as it is.
    """
    folded = _ACCENTS.sub("", unicodedata.normalize("NFKD", name.casefold())).translate(_STROKES)
    closed = _SILENT.sub("", unicodedata.normalize("NFC", folded))
    spaced = "".join(letter if unicodedata.category(letter)[0] in "LMN" else " " for letter in closed)
    words = " ".join(spaced.split())
    return _ARTICLE.sub("", words) or " ".join(name.split()) or name


_WITH_SMALL_LETTER = re.compile("[A-Z]{1,2}[a-z][A-Z]{1,2}")


@lru_cache(maxsize=65536)
def is_acronym(name: str) -> bool:
    """Whether the name is one word of two to eight letters and digits, no letter of it small: "WHO", "U.N.", "G20";
    or one of them, that stands for a small word: "DfE"."""
    letters = name.replace(".", "")
    if not (2 <= len(letters) <= 8 and letters.isalnum()):
        return False
    return letters.isupper() or _WITH_SMALL_LETTER.fullmatch(letters) is not None


@lru_cache(maxsize=65536)
def sound_of(word: str) -> str:
    """A word of a normalised name as it sounds, so that romanisations of one name are equal: "sergei" and "sergey",
    "hussein" and "hussain". Words of other scripts are romanised first."""
    sound = word if word.isascii() else anyascii(word).lower()
    for pattern, replacement in _SOUNDS:
        sound = pattern.sub(replacement, sound)
    return sound or word


@lru_cache(maxsize=65536)
def loose_sound_of(word: str) -> str:
    """As ``sound_of``, with letters equal that different systems of romanisation write: "hnatenko" and "gnatenko",
    "mueller" and "muller"."""
    loose = word if word.isascii() else anyascii(word).lower()
    for pattern, letters in _SYSTEMS:
        loose = pattern.sub(letters, loose)
    return sound_of(loose)


def french_sound_of(letters: str) -> str:
    """As ``sound_of``, read as French writes names of other scripts: "Chahrzad" for "Shahrzad", "Guiti" for "Giti"."""
    for pattern, written in _FRENCH:
        letters = pattern.sub(written, letters)
    return sound_of(letters)


def lax_sound_of(word: str) -> str:
    """As ``loose_sound_of``, with "e" for "i", as short vowels of Semitic languages are written: "birhanu"."""
    return loose_sound_of(word.replace("e", "i"))


@lru_cache(maxsize=65536)
def chinese_sound_of(word: str) -> str:
    """A word of Chinese syllables, whichever of the two systems of romanisation writes it; nothing for another word."""
    if not _SYLLABLES.fullmatch(word):
        return ""
    for pattern, letters in _CHINESE:
        word = pattern.sub(letters, word)
    return word


def join_given_name(name: str) -> str:
    """The name with a given name of two syllables as one word, as its small letter tells: "Min-seo" is "Minseo"."""

    def joined(found: re.Match[str]) -> str:
        first, second = found[1], found[2]
        given = first[0].isupper() and second[0].islower() and first.lower() not in _ARTICLES
        return first + second if given else found[0]

    return _GIVEN_OF_TWO.sub(joined, name)
