"""Of which names of the corpus a part alone may be: where nobody else bears it, it says as much as the name.

A later article gives a surname, a given name or the first words of a body's name, and has few other words of the
first one. Whoever stands in the same article by a full name is not meant by the part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Sized
from itertools import combinations
from typing import TypeVar

from kg.entities.organizations import OrganizationName
from kg.entities.persons import SURNAMES, PersonName, begins_with_surname, compare_names
from kg.entities.records import Family, Record
from kg.entities.vocabulary import Vocabulary

_Name = TypeVar("_Name", PersonName, OrganizationName)
_MOST = 6
"""Names that bear a part: of more, nothing is told."""
_MOST_RECORDS, _FEW_INITIALS = 30, 500
_SHORT, _PER_LETTER = 3, 10
"""One letter more, and an acronym is by chance that of a body of so many times as many."""


class Bearers:
    """The full names of a family's records by their words: of persons as they sound, of bodies in English."""

    def __init__(self, records: Sequence[Record], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._persons: dict[str, dict[PersonName, list[Record]]] = defaultdict(dict)
        self._bodies: dict[str, dict[OrganizationName, list[Record]]] = defaultdict(dict)
        self._endings: dict[tuple[str, ...], dict[OrganizationName, list[Record]]] = defaultdict(dict)
        self._initials: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._firsts: dict[str, list[Record]] = defaultdict(list)
        for record in records:
            if record.family is Family.PERSON and len(record.persons[0].words) == 1:
                word = record.persons[0].words[0]
                if word in vocabulary.given_names:
                    self._firsts[record.persons[0].sounds[0]].append(record)
            for person in (name for name in record.persons if len(name.words) > 1):
                for sound in {*person.sounds, *person.loose}:
                    _note(self._persons[sound], person, record)
            for body in record.organizations:
                for word in _telling(body, vocabulary) if len(body.words) > 1 else ():
                    _note(self._bodies[word], body, record)
                if len(body.words) > 1 and not body.acronym:
                    _note(self._endings[body.words[-2:]], body, record)
                for letters in body.initials if not body.acronym else ():
                    self._initials[letters].add(body.content)

    def parts(self, record: Record) -> set[tuple[str, bool]]:
        """The words by which its names and parts of them may be found to be one: each, and whether it is a part."""
        found: set[tuple[str, bool]] = set()
        for person in record.persons:
            held = {*person.sounds, *person.loose}
            found |= {(sound, len(person.sounds) == 1) for sound in held if self._is_rare(self._persons, sound)}
        for body in record.organizations:
            found |= {(word, True) for word in _telling(body, self._vocabulary) if self._is_rare(self._bodies, word)}
        return found

    def has_one_person(self, part: Record, whole: Record, surname: bool) -> bool:
        """Whether nobody but the whole name's bearer is called so, by surname or else by given name."""
        (sound,), (word,) = part.persons[0].sounds, part.persons[0].words
        if not any(word in name.words for name in whole.persons):
            return False
        bearing = self._persons.get(sound, {})
        if not 0 < len(bearing) <= _MOST:
            return False
        as_given = not surname or part.persons[0].words[0] not in self._vocabulary.given_names
        rivals = {
            name: held for name, held in bearing.items() if as_given or sound in (*name.sounds[1:], *name.loose[1:])
        }
        return self._only_fits(part, rivals, whole)

    def has_one_of_surnames(self, part: Record, whole: Record) -> bool:
        """Whether nobody but the whole name's bearer has both surnames of the part."""
        first, *rest = part.persons[0].sounds
        bearing = self._persons.get(first, {})
        if not rest or len(bearing) > 2 * _MOST:
            return False
        held = [name for name in bearing if len(name.sounds) > 1 + len(rest) and set(rest) <= set(name.sounds)]
        return bool(held) and all(any(self._are_one(name, one) for one in whole.persons) for name in held)

    def has_one_in_role(self, part: Record, whole: Record) -> bool:
        """Whether of those who are called so only the whole name's bearer is known to have a role of the part's."""
        heads = {head for _, head, _ in part.context.roles}
        bearing = self._persons.get(part.persons[0].sounds[0], {})
        rivals = [name for name in bearing if not any(self._are_one(name, one) for one in whole.persons)]
        return len(bearing) <= _MOST and not any(
            head in heads
            for name in rivals
            for record in bearing[name][:_MOST_RECORDS]
            for _, head, _ in record.context.roles
        )

    def begins_another(self, part: Record, whole: Record) -> bool:
        """Whether the word is the first of somebody else's name, and no given name that many have: where surnames are
        fathers' names, he is called by it, and his son is not."""
        name = part.persons[0]
        if name.words[0] in self._vocabulary.given_names:
            return False
        bearing = self._persons.get(name.sounds[0], {})
        # "Hill Wood" beside "Ann Hill Wood" are two surnames.
        tails = {one.sounds[1:] for one in bearing if len(one.sounds) > 2}
        return len(bearing) <= _MOST and any(
            other.sounds[0] == name.sounds[0]
            and other not in whole.persons
            and other.sounds not in tails
            and not begins_with_surname(other, self._vocabulary)
            for other in bearing
        )

    def has_junior(self, part: Record) -> bool:
        """Whether a suffix tells one of those who bear that surname from another."""
        return any(name.suffix == "jr" for name in self._persons.get(part.persons[0].sounds[-1], {}))

    def has_several(self, part: Record) -> bool:
        """Whether the corpus names several people in full who are called by that surname, and they are not many."""
        sound = part.persons[0].sounds[-1]
        named = [name for name in self._persons.get(sound, {}) if sound in (*name.sounds[1:], *name.loose[1:])]
        return any(not self._are_one(one, other) for one, other in combinations(named[:_MOST], 2))

    def has_one_body(self, part: Record, whole: Record) -> bool:
        """Whether no other body's name has the words of the part; where these are words for bodies alone, whether none
        ends in them."""
        for body in part.organizations:
            words = _telling(body, self._vocabulary)
            if body.acronym or len(words or body.words) < 1 + (not words):
                continue
            held = [self._bodies.get(word, {}) for word in sorted(words)] or [self._endings.get(body.words[-2:], {})]
            rarest = min(held, key=len)
            if len(rarest) > _MOST and not words:
                continue
            rivals = {
                name: held
                for name, held in rarest.items()
                if set(body.words) <= set(name.words) and name.core != body.core
            }
            contents = {name.content for name in rivals}
            if len(contents) == 1 and any(name.content in contents for name in whole.organizations):
                return True
        return False

    def share_letters(self, letters: str) -> bool:
        """Whether an acronym is the initials of two bodies whose names have no telling word in common."""
        names = [set(content) - self._vocabulary.common for content in self._initials.get(letters, ())]
        return any(one.isdisjoint(other) for one, other in combinations(names, 2))

    def nobody_has_letters(self, letters: str) -> bool:
        """Whether an acronym is the initials of no body's name."""
        return not self._initials.get(letters)

    def has_one_of_letters(self, letters: str) -> bool:
        """Whether an acronym is the initials of one body alone of a corpus so small that this is hardly chance."""
        few = _FEW_INITIALS if len(letters) <= _SHORT else _PER_LETTER * _FEW_INITIALS
        return len(self._initials.get(letters, ())) == 1 and len(self._initials) <= few

    def _only_fits(self, part: Record, rivals: Mapping[PersonName, list[Record]], whole: Record) -> bool:
        beside = [
            name
            for name, held in rivals.items()
            if any(
                record.shares_document(part) for record in (*held[:_MOST_RECORDS], *self._called_by_first(name, part))
            )
        ]
        if len({name.words for name in beside}) > 1:
            return False
        rest = [name for name in rivals if name not in beside]
        return bool(rest) and all(any(self._are_one(name, one) for one in whole.persons) for name in rest)

    def _called_by_first(self, name: PersonName, part: Record) -> list[Record]:
        """Those who are called by the given name alone: beside "Ann" "Hill" is not Ann Hill."""
        first = name.sounds[0]
        return [] if first in part.persons[0].sounds else self._firsts.get(first, [])[:_MOST_RECORDS]

    def _are_one(self, one: PersonName, other: PersonName) -> bool:
        """Whether they may be one person's full names: not "R. Hill" and "K. R. Hill"."""
        if one == other:
            return True
        if "jr" in (one.suffix, other.suffix) and one.suffix != other.suffix:
            return False
        level = compare_names(one, other, self._vocabulary)
        initials = len(one.words[0]) == 1 or len(other.words[0]) == 1
        return level is not None and not (initials and level == SURNAMES)

    @staticmethod
    def _is_rare(bearing: Mapping[str, Sized], word: str) -> bool:
        return 0 < len(bearing.get(word, ())) <= _MOST


def _note(held: dict[_Name, list[Record]], name: _Name, record: Record) -> None:
    held.setdefault(name, []).append(record)


def _telling(body: OrganizationName, vocabulary: Vocabulary) -> frozenset[str]:
    """The words of a body's name that others' names do not have for what kind of body it is."""
    return frozenset(word for word in body.words if len(word) > 2 and word not in vocabulary.common | vocabulary.empty)
