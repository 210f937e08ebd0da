"""Names of persons: their parts, and how far two agree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from kg.entities.names import (
    chinese_sound_of,
    french_sound_of,
    join_given_name,
    lax_sound_of,
    loose_sound_of,
    normalise_name,
    sound_of,
)
from kg.entities.vocabulary import Vocabulary

EXACT, SWAPPED, DIVIDED, SOUND, SHORTER, LOOSE, GIVEN, CUT, PART, SURNAMES, INITIAL, SURNAME, GIVEN_ALONE = (
    "same full name",
    "same words in another order",
    "same letters in other words",
    "same name in another spelling",
    "same name without a middle name or second surname",
    "same name in another romanisation",
    "given names that stand for each other",
    "given name that begins or ends the other",
    "part of a double surname",
    "second given name or both surnames alone",
    "initials that fit",
    "surname alone",
    "given name alone",
)
WEIGHTS = {
    EXACT: 10.0,
    SWAPPED: 9.0,
    DIVIDED: 9.0,
    SHORTER: 8.0,
    SOUND: 7.0,
    LOOSE: 5.0,
    GIVEN: 5.0,
    CUT: 4.0,
    PART: 5.0,
    SURNAMES: 4.0,
    INITIAL: 4.0,
    SURNAME: 2.0,
    GIVEN_ALONE: 1.0,
}
"""Bits of evidence: log2 of how much more often a pair of one person agrees so than a pair of two persons of one
block does (the m and u of Fellegi and Sunter 1969), set on the development cases."""


_OF_THREE = 3
_NICKNAME = re.compile("(.+?) [\"“”„‟(‘']+([^\"“”„‟()‘’']+)[\"“”„‟)’']+ (.+)")
_SHORTEST_FORM, _SHORTEST_CUT, _LONGEST_CUT, _LEAST_CUT = 4, 3, 5, 3
_VOWELS = re.compile("[aeiou]+")
_ENDEARMENT = re.compile(r"(\w{2}([bcdfgklmnprstvz]))\2(?:ie|y)$")
_SERVANT_OF = frozenset({"abd", "abdul", "abdel", "abdal", "abdol", "abdoul"})
"""Words that make one given name with the next: "Abdul Rahman"."""
_GENERATIONS = frozenset({"jr", "jnr", "sr", "snr"})
"""Suffixes that nobody has for a surname: "Hill Jr." is a surname with one."""
_MAYBE_GENERATIONS = frozenset({"filho", "neto"})
"""Suffixes that are a surname behind a given name: "Agostinho Neto"."""
_SON_OF = frozenset({"bin", "ibn", "binti", "bint", "binte", "ould"})
"""Words for a son or daughter, which may be left out: "Azhar bin Ramli" is "Azhar Ramli"."""
_ARTICLES = ("al", "el", "ul")
_BEFORE_LIKE = ("ad", "as", "ash", "an", "ar", "at", "az")
"""The Arabic article, and as it sounds before a consonant like its own: "ar-Rahman"."""
_SHORTEST_AFTER_ARTICLE = 6
_BEFORE_SURNAME = frozenset("da das de den der di dos du ould ten ter vom von".split())
_MAYBE_BEFORE_SURNAME = frozenset("del della la le lo van".split())
"""Words that stand before a surname, and make a surname alone of a name of two words: "De Wael", "Van Ham". Some of
them not before a given name: "Le Minh"."""
_NO_ARTICLES = frozenset({"A", "A.", "An", "An."})
"""An initial and a family name that look like articles."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """``words`` without honorifics and suffix; particles are bound to the word after them ("vanderhoeven").

    ``sounds`` are the words as they sound, ``loose`` whatever the system of romanisation, ``suffix`` "jr" and the like,
    ``lax`` what follows the first word, and that word, whichever short vowels are written.
    ``letters``, ``sound``, ``looser`` and ``chinese`` are all of it without regard to how it is divided into words;
    ``hyphened`` whether it is one word with hyphens, as a double surname is; ``joined`` the words that hyphens join;
    ``spelt`` the letters as they sound where English wrote them, and where French did;
    ``turns`` whether it ends in a given name of two syllables, before which the surname stands: "Noh Hye-rim".
    """

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    suffix: str
    loose: tuple[str, ...] = ()
    letters: str = ""
    sound: str = ""
    looser: str = ""
    chinese: str = ""
    hyphened: bool = False
    lax: tuple[str, ...] = ()
    joined: frozenset[str] = frozenset()
    turns: bool = False
    spelt: tuple[str, ...] = ()

    @property
    def undivided(self) -> tuple[str, ...]:
        """What another division into words, or another romanisation, leaves as it is."""
        return tuple(
            dict.fromkeys(one for one in (self.letters, self.sound, self.looser, self.chinese, *self.spelt) if one)
        )

    @property
    def turned(self) -> str:
        """The letters of a name of three words with the last one first: "Soo Jin Han" is "Han Soo-jin"."""
        return self.words[-1] + "".join(self.words[:-1]) if len(self.words) == _OF_THREE and self.letters else ""

    @property
    def is_partial(self) -> bool:
        """Whether it is one word, hyphens apart, or has initials for all given names."""
        return len(self.words) < 2 or self.hyphened or all(len(word) == 1 for word in self.words[:-1])


def other_names(name: str, also: Iterable[str], vocabulary: Vocabulary) -> list[str]:
    """Full names that a person of this full name goes by: with a nickname that stands in quotation marks or that the
    text gives, "Chuck Hill" of "Charles "Chuck" Hill", or with a surname of birth or marriage that it gives."""
    found = []
    nicknamed = _NICKNAME.fullmatch(name.strip())
    if nicknamed:
        first, nickname, last = nicknamed.groups()
        found += [f"{first} {last}", f"{nickname} {last}"]
        name = found[0]
    words = name.split()
    for form in also:
        if " " in form or len(words) < 2 or set(normalise_name(form).split()) & set(normalise_name(name).split()):
            continue
        nickname_of = normalise_name(form) in vocabulary.given_names
        found.append(f"{form} {words[-1]}" if nickname_of else f"{words[0]} {form}")
    return found


@lru_cache(maxsize=1 << 14)
def read_person_name(name: str, vocabulary: Vocabulary) -> PersonName:
    """The parts of a name; of a name that is nothing but honorifics, its last word."""
    written, name = name, join_given_name(name)
    spaced = name.replace(".", ". ") if name.count(".") > 1 else name
    first, _, rest = spaced.strip().partition(" ")
    words = [first[0].lower() + first[1:].rstrip("."), *normalise_name(rest).split()] if first in _NO_ARTICLES else []
    words = words or normalise_name(spaced).split()
    while len(words) > 1 and words[0] in vocabulary.honorifics:
        del words[0]
    suffix = ""
    ending = words[-1] in _GENERATIONS or (words[-1] in _MAYBE_GENERATIONS and words[0] not in vocabulary.given_names)
    while len(words) > 2 - ending and words[-1] in vocabulary.suffixes:
        suffix = {"junior": "jr", "jnr": "jr", "senior": "sr", "snr": "sr"}.get(words[-1], words[-1])
        del words[-1]
    articled = len(words) == 2 and words[0] in (*_ARTICLES, *_BEFORE_LIKE) and "-" in name
    given = words[-1] in vocabulary.given_names
    surname = words[0] in _BEFORE_SURNAME or (words[0] in _MAYBE_BEFORE_SURNAME and not given)
    bound: list[str] = []
    held = ""
    for number, word in enumerate(words):
        bindable = number < len(words) - 1 and (number or len(words) > 2 or articled or (surname and len(words) == 2))
        binding = (len(word) > 1 and word in vocabulary.particles and not (words[0] == "le" and given)) or (
            not number and word in _SERVANT_OF
        )
        if bindable and binding:
            held += word
        else:
            bound.append(held + word)
            held = ""
    hyphened = "-" in name and " " not in spaced.strip()
    bare = _bare(words, bound, vocabulary)
    loose = tuple(_sound(word, loose_sound_of) for word in bare)
    lax = ("".join(lax_sound_of(word) for word in bare[1:]), lax_sound_of(bare[0])) if len(bare) > 1 else ()
    sounds = tuple(_sound(word, sound_of) for word in bound)
    if len(bound) < 2 or any(len(word) == 1 for word in bound):
        return PersonName(tuple(bound), sounds, suffix, loose, hyphened=hyphened, lax=lax)
    letters, chinese = "".join(bound), chinese_sound_of("".join(bound))
    return PersonName(
        tuple(bound),
        sounds,
        suffix,
        loose,
        letters,
        "".join(sounds),
        "".join(loose),
        chinese,
        hyphened,
        lax,
        frozenset(word for part in spaced.split() if "-" in part for word in normalise_name(part).split()),
        len(bound) == 2 and "-" in written.split()[-1] and "-" not in spaced.split()[-1],
        () if chinese and _may_be_chinese(bound) else (sound_of(letters), french_sound_of(letters)),
    )


def _may_be_chinese(words: Iterable[str]) -> bool:
    """Whether no word has more than two syllables."""
    return all(len(_VOWELS.findall(word)) <= 2 for word in words)


def _bare(words: list[str], bound: list[str], vocabulary: Vocabulary) -> list[str]:
    """The bound words, of which those with "bin" and the like, or with the Arabic article, go without it."""
    held = {word for word in words[len(bound) > 1 : -1] if word in vocabulary.particles}
    kinds = tuple(word for word in (*_SON_OF, *_ARTICLES, *_BEFORE_LIKE) if word in held)
    return [next((word[len(one) :] for one in kinds if word.startswith(one)), word) for word in bound]


def _sound(word: str, sound: Callable[[str], str]) -> str:
    for article in (*_ARTICLES, *_BEFORE_LIKE):
        rest = word[len(article) :]
        if not word.startswith(article) or len(rest) < _SHORTEST_AFTER_ARTICLE or rest[0] in "aeiou":
            continue
        if article in _ARTICLES:
            return "al" + sound(rest)
        if rest.startswith(article[1:]):
            return "al" + sound(word)
    return sound(word)


def compare_names(one: PersonName, other: PersonName, vocabulary: Vocabulary) -> str | None:
    """The level on which two names agree, or None where they cannot be one person's by name alone."""
    if one.words == other.words:
        return EXACT if len(one.words) > 1 else SURNAME
    if len(one.words) == 1 or len(other.words) == 1:
        short, long = sorted((one, other), key=lambda name: len(name.words))
        if short.sounds[0] == long.sounds[-1] or short.words[0] in long.words[1:]:
            return SURNAME
        if short.loose[0] == long.loose[-1]:
            return SURNAME
        if short.sounds[0] == long.sounds[0] and begins_with_surname(long, vocabulary):
            return SURNAME
        alone = short.sounds[0] == long.sounds[0] and short.words[0] in vocabulary.given_names
        return GIVEN_ALONE if alone else None
    if sorted(one.words) == sorted(other.words) and len(one.words) <= 3:
        return SWAPPED
    if one.letters and other.letters and {one.letters, one.turned} & {other.letters, other.turned} - {""}:
        return DIVIDED
    if _is_surname(one, other) or _is_surname(other, one):
        return SURNAMES
    if one.sounds == other.sounds or (one.sound and one.sound == other.sound):
        return SOUND
    surname = _compare_surnames(one, other)
    if surname is None:
        if sorted(one.sounds) == sorted(other.sounds):
            return SWAPPED
        if _is_turned(one, other, vocabulary) or _is_turned(other, one, vocabulary):
            return PART
        return LOOSE if _is_same_loosely(one, other, vocabulary) else None
    given = _compare_given(one, other, vocabulary)
    if given is None:
        loosely = _is_same_loosely(one, other, vocabulary) or one.loose[0] == other.loose[0]
        return LOOSE if loosely else None
    if given in (GIVEN, CUT) and surname in (EXACT, SOUND):
        return given
    if given == INITIAL:
        return INITIAL
    if given == EXACT:
        return surname
    return SOUND if surname in (EXACT, SOUND, SHORTER) else None


def begins_with_surname(name: PersonName, vocabulary: Vocabulary) -> bool:
    """Whether the family name comes first, as the given names of the lexicon tell: "Nagy Erzsébet"."""
    known = vocabulary.given_names
    if name.turns and name.words[0] not in known:
        return True
    return len(name.words) == 2 and name.words[-1] in known and name.words[0] not in known


def _is_same_loosely(one: PersonName, other: PersonName, vocabulary: Vocabulary) -> bool:
    """Whether surnames are equal in some romanisation, and given names too or stand for each other."""
    if one.looser and (one.looser == other.looser or (one.chinese and one.chinese == other.chinese)):
        return True
    if one.lax == other.lax != () or not set(one.spelt).isdisjoint(other.spelt):
        return True
    if one.loose[1:] != other.loose[1:]:
        return False
    return one.loose[0] == other.loose[0] or _compare_given(one, other, vocabulary) == GIVEN


def _compare_surnames(one: PersonName, other: PersonName) -> str | None:
    """SHORTER: one leaves out words between the first and the last, or the last of three or more."""
    if one.sounds[-1] == other.sounds[-1]:
        short, long = sorted((one.sounds[1:-1], other.sounds[1:-1]), key=len)
        if len(short) == len(long):
            initials = all(_initial_or_same(a, b) for a, b in zip(short, long, strict=True))
            return (EXACT if short == long else SHORTER) if initials else None
        rest = iter(long)
        return SHORTER if all(any(_initial_or_same(a, b) for b in rest) for a in short) else None
    short_name, long_name = sorted((one.sounds, other.sounds), key=len)
    if len(short_name) < len(long_name) and long_name[1 : len(short_name)] == short_name[1:]:
        return SHORTER
    hyphened = (_parts(one), _parts(other))
    if hyphened[0] != hyphened[1] and (hyphened[0] <= hyphened[1] or hyphened[1] <= hyphened[0]):
        return PART
    return None


def _parts(name: PersonName) -> frozenset[str]:
    return frozenset(name.sounds[1:])


def _is_surname(short: PersonName, long: PersonName) -> bool:
    """Whether the short name leaves out the first given name of the long one, and perhaps its last surname."""
    size = len(short.sounds)
    spare = len(long.sounds) - size
    return size > 1 and any(long.sounds[place : place + size] == short.sounds for place in range(1, spare + 1))


def _initial_or_same(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _compare_given(one: PersonName, other: PersonName, vocabulary: Vocabulary) -> str | None:
    if one.words[0] == other.words[0]:
        return EXACT
    if min(len(one.words[0]), len(other.words[0])) == 1:
        return INITIAL if one.words[0][0] == other.words[0][0] or _ends_in_initial(one, other) else None
    if one.sounds[0] == other.sounds[0]:
        return SOUND
    classes = vocabulary.given_classes
    if classes.get(one.sounds[0], frozenset()) & classes.get(other.sounds[0], frozenset()):
        return GIVEN
    pairs = ((one.words[0], other.words[0]), (other.words[0], one.words[0]))
    known = vocabulary.given_names
    if any(short not in known and _is_shortened(short, long) for short, long in pairs):
        return GIVEN
    return CUT if any(_is_cut(short, long) for short, long in pairs) else None


def _ends_in_initial(one: PersonName, other: PersonName) -> bool:
    """Whether the last of several initials is the given name's, as in Sri Lanka and South India: "K. P. Silva",
    "Pradeep Silva"."""
    short, long = sorted((one, other), key=lambda name: len(name.words[0]))
    initials = short.words[:-1]
    return len(initials) > 1 and {len(word) for word in initials} == {1} and initials[-1] == long.words[0][0]


def _is_cut(short: str, long: str) -> bool:
    """Whether a given name begins the other, or ends it: "Dag" of "Dagfinn", "Tunde" of "Babatunde"."""
    if not _SHORTEST_CUT <= len(short) <= len(long) - _LEAST_CUT or len(short) > _LONGEST_CUT:
        return False
    begins = long.startswith(short) and len(short) < _LONGEST_CUT
    return begins or (len(short) >= _SHORTEST_FORM and long.endswith(short))


def _is_turned(short: PersonName, long: PersonName, vocabulary: Vocabulary) -> bool:
    """Whether the short name is one surname of the long one and its given name, the surname first."""
    if not len(short.sounds) == 2 < len(long.sounds) or not begins_with_surname(short, vocabulary):
        return False
    return short.sounds[1] == long.sounds[0] and short.sounds[0] in long.sounds[1:]


def _is_shortened(short: str, long: str) -> bool:
    """Whether a given name is the beginning of the other, or that with an ending of endearment: "Bron" and "Deccie" of
    "Bronwyn" and "Declan". Not asked of what is a given name itself: "Maria" and "Mariana" are two."""
    if _SHORTEST_FORM <= len(short) < len(long) and long.startswith(short):
        return True
    stem = _ENDEARMENT.match(short)
    return stem is not None and len(short) <= len(long) and long.startswith(stem[1])
