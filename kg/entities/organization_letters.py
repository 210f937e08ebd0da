"""Acronyms and words made of others: whether the letters are those of an organization's name."""

from __future__ import annotations

from kg.entities.organizations import OrganizationName

LINKS = frozenset("of for and in on at de du des del della di et y e und & the i van von v w og och".split())
"""Small words of names, of which acronyms have no letter."""
_LONGEST_INITIALS, _SHORTEST_BLEND = 4, 5
_FEWEST_WORDS, _FEWEST_LETTERS, _FURTHER = 2, 3, 2


def two_letters(name: OrganizationName) -> str:
    """The first letters of a name of two words, of which one tells which body it is."""
    words = [word for word in name.written if word not in LINKS]
    return "".join(word[0] for word in words) if len(words) == 2 and not name.generic else ""


def has_all_initials(name: OrganizationName, letters: str) -> bool:
    """Whether each letter is the first of a word of meaning: not "CBOL" of "Central Bank of Lorem"."""
    every = ("".join(word[0] for word in words if word not in LINKS) for words in (name.words, name.written))
    # With the country before it: "the Philippine Reef Patrol".
    return any(first == letters or (first == letters[1:] and letters in name.initials) for first in every)


def is_blend(name: OrganizationName, word: str) -> bool:
    """Whether a word consists of the beginnings of a name's words, of two letters and more: "LorTel" of Lorem
    Telecom."""
    parts = [part for part in name.written if part not in LINKS]
    return len(parts) >= _FEWEST_WORDS and len(word) >= _SHORTEST_BLEND and word != parts[0] and _blends(parts, word)


def _blends(parts: list[str], word: str) -> bool:
    if not parts or not word:
        return not parts and not word
    shared = 0
    while shared < min(len(parts[0]), len(word)) and parts[0][shared] == word[shared]:
        shared += 1
    return any(_blends(parts[1:], word[size:]) for size in range(2, shared + 1))


def has_letters(name: OrganizationName, letters: str) -> bool:
    """Whether an acronym has the first letter of each word of a name, and perhaps others of a word that is made of
    several: "DSG" of "Deutsche Seehilfsgesellschaft"; or its initials with "Co"."""
    if any(letters in (f"{initials}co", f"{initials}corp") for initials in name.initials):
        return True
    words = [word for word in name.written if word not in LINKS]
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


def has_initials(name: OrganizationName, letters: str, rest: set[str]) -> bool:
    """Whether a name is these words and others that begin with the letters."""
    if not rest or not 1 < len(letters) <= _LONGEST_INITIALS or letters in name.written:
        return False
    words = [word for word in name.written if word not in LINKS]
    of_firms = name.rules.of("firm word")
    others = [word for word in words if word not in rest and (word not in of_firms or word in letters)]
    words = [word for word in words if word in rest or word in others]
    return len(others) + len(rest) == len(words) and _spell(others, letters)
