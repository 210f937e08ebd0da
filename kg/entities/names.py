"""Names as they are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_ACCENTS = re.compile("[\u0300-\u036f]")
_SILENT = re.compile(r"[.'’ʼ`´]")
_ARTICLE = re.compile(r"^(?:the|an|a) (?=.)")


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
