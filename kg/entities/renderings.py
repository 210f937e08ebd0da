"""Names of organizations in two languages, of which not every word is known."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from kg.entities import organization_levels as levels
from kg.entities.organization_letters import LINKS
from kg.entities.organizations import OrganizationName
from kg.entities.stories import bare_word
from kg.entities.vocabulary import Vocabulary

_MOST_WORDS, _MOST_FURTHER, _FEWEST = 3, 1, 2
_SHORTEST_STEM, _SHARE_OF_STEM = 4, 0.5
_OF_A_FIRM = "company"
_TELLING_NOTHING = frozenset("national federal central general state royal municipal high ministry".split())


def rendering_level(one: OrganizationName, other: OrganizationName, vocabulary: Vocabulary) -> str | None:
    """Whether one name may be the other's in English: the kind of body is the same, and what is left of the one are
    words of which the English is not known, about as many as those left of the other. Likely where they share more
    than the kind: "the Lorvian Union of Drivers" and "Lorvijas Vaditaju union"."""
    for foreign, english in ((one, other), (other, one)):
        if foreign.words == foreign.written or english.words != english.written:
            continue
        if foreign.acronym or english.acronym or foreign.known or english.known:
            continue
        if foreign.nation and english.nation and foreign.nation != english.nation:
            continue
        mine, theirs = (_in_kinds(name.content) for name in (foreign, english))
        shared = mine & theirs
        kinds = shared & _in_kinds(foreign.kind_words | english.kind_words) - _TELLING_NOTHING
        if not kinds:
            continue
        left, wanted = mine - shared, theirs - shared
        akin = {word for word in left if any(_are_akin(word, meant) for meant in wanted)}
        unknown = left - akin
        further = len(wanted) - len(akin)
        if not left or not wanted or any(_is_english(word, vocabulary) for word in unknown):
            continue
        if max(len(unknown), further) > _MOST_WORDS or abs(len(unknown) - further) > _MOST_FURTHER:
            continue
        same_nation = bool(foreign.nation) and foreign.nation == english.nation
        if len(shared) > _FEWEST and shared - kinds - _TELLING_NOTHING:
            return levels.RENDERED
        if akin or same_nation or shared - kinds - _TELLING_NOTHING:
            return levels.LIKELY_RENDERED
        # "Fundación Lorem" and "Ipsum Foundation" are two.
        if len(shared) > 1 or further >= _FEWEST:
            return levels.PERHAPS_RENDERED
    return None


def _in_kinds(words: Collection[str]) -> set[str]:
    return {levels.SAME_KINDS.get(word, levels.KINDS_OF_UNIONS.get(word, word)) for word in words}


def _is_english(word: str, vocabulary: Vocabulary) -> bool:
    return word in vocabulary.common or bare_word(word) in vocabulary.shares or word in _english_words(vocabulary)


def has_letters_of_rendering(letters: str, name: OrganizationName, vocabulary: Vocabulary) -> bool:
    """Whether an acronym may be that of the name in another language, in which the word for the kind of body comes
    first: "FTL" of the Lorvian Workers' Federation, "Federación de Trabajadores de Lorvia"."""
    words = [word for word in name.written if word not in LINKS]
    words += [_OF_A_FIRM] * (name.formed and len(letters) > len(words))
    if name.known or name.acronym or name.words != name.written or not _FEWEST < len(letters) == len(words):
        return False
    head = (
        words[-1] if name.formed else next((one for one, after in pairwise(name.written) if after in LINKS), words[-1])
    )
    rest = [word for word in words if word != head]
    initials = _foreign_initials(vocabulary)
    return any(
        all(letter == word[0] or letter in initials.get(word, "") for letter, word in zip(letters, order, strict=True))
        for order in ((head, *rest), (head, *reversed(rest)))
        if len(order) == len(letters)
    )


_initials: tuple[Vocabulary, dict[str, str]] | None = None


def _foreign_initials(vocabulary: Vocabulary) -> dict[str, str]:
    """The first letters of each English word in other languages; the last ones are kept."""
    global _initials
    if _initials is None or _initials[0] is not vocabulary:
        found: dict[str, str] = {}
        for form, word in vocabulary.translations.items():
            if form[0] not in found.get(word, ""):
                found[word] = found.get(word, "") + form[0]
        _initials = (vocabulary, found)
    return _initials[1]


_words: tuple[Vocabulary, frozenset[str]] | None = None


def _english_words(vocabulary: Vocabulary) -> frozenset[str]:
    """The English words of the lexicon of translations; the last ones are kept."""
    global _words
    if _words is None or _words[0] is not vocabulary:
        _words = (vocabulary, frozenset(part for word in vocabulary.translations.values() for part in word.split()))
    return _words[1]


def _are_akin(word: str, meant: str) -> bool:
    """Whether both begin alike, as words of one origin do: "terminaux", "terminal"."""
    size = 0
    while size < min(len(word), len(meant)) and word[size] == meant[size]:
        size += 1
    return size >= _SHORTEST_STEM and (size == len(meant) or size >= _SHARE_OF_STEM * max(len(word), len(meant)))
