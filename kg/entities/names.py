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
        ("iy|ij|yi|ii|yy|ie|ee|y|j(?![aou])", "i"),
        ("e", "a"),
        (r"(?<=[^aeiouc])h", ""),
        (r"(.)\1+", r"\1"),
    )
)
"""Spellings in Latin letters that stand for one sound in the systems of romanisation in use, in order."""


_SYSTEMS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("ae", "a"),
        ("oe", "o"),
        ("ue", "u"),
        (r"^ch(?=[aeiou])|kh|gh|g|(?<![cspt])h", "g"),
        ("sch", "s"),
        ("q", "k"),
        ("ou|o", "u"),
    )
)
"""Letters that systems of romanisation, and spellings without diacritics, write for each other: Г is "g" or "h", Ü is
"u" or "ue", a short vowel of Arabic "o" or "u"."""


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


@lru_cache(maxsize=65536)
def is_acronym(name: str) -> bool:
    """Whether the name is one word of two to eight letters and digits, no letter of it small: "WHO", "U.N.", "G20"."""
    letters = name.replace(".", "")
    return 2 <= len(letters) <= 8 and letters.isalnum() and letters.isupper()


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
