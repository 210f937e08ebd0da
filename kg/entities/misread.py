"""Names whose class one article only guesses, by what other articles of its story call them.

"Hale said", of an article that has no more, may be a person, a body or a place; where another article of the story
names Fiona Hale, it is a person. What the article itself tells (a role, a gender, a word for bodies) is never
overruled.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import TypeAlias

from kg.entities.company import Company
from kg.entities.names import is_acronym, normalise_name
from kg.entities.organization_letters import has_letters
from kg.entities.organizations import (
    OrganizationName,
    is_pronounced,
    read_organization_name,
    word_of_meaning,
)
from kg.entities.persons import PersonName, begins_with_surname, read_person_name
from kg.entities.records import Family, name_body
from kg.entities.stories import Stories
from kg.entities.table import ChainTable, Face
from kg.entities.vocabulary import Vocabulary
from kg.model import PLACE, THING
from kg.ontology import Ontology

Alike: TypeAlias = "dict[tuple[str, str], array[int]]"
_ROUNDS = 2
"""A name that was settled may settle one that shares a part of it."""
_SHORTEST, _LONGEST, _SHORTEST_SURNAME = 4, 3, 2
_NOWHERE: Set[int] = frozenset[int]()
_FEW_WORDS = 2
_BEARERS = 3
"""Chains of one name that are taken for a place: of more, it is one."""


def settle_by_story(
    table: ChainTable, alike: Alike, families: dict[Family, array[int]], stories: Stories, company: Company
) -> dict[int, Family]:
    """Moves chains to the family in which names that theirs is a part of stand in articles of one story, where those
    are of one family alone; says which and whereto."""
    moved: dict[int, Family] = {}
    for _ in range(_ROUNDS):
        known = _Known(table, families, moved)
        wanted: dict[int, Family] = {}
        for family, chain in _unsure(table, alike, families, moved):
            document = table.document[chain]
            near = (document, *stories.near(document))
            goal = known.family_of(table.face_of(chain), near)
            if goal is None:
                further = company.near(document, normalise_name(table.face_of(chain).name)).difference(near)
                goal = known.person_of(table.face_of(chain), further)
            named_so = family is None and known.is_named_so(table.face_of(chain), near)
            goal = Family.ORGANIZATION if goal is None and named_so else goal
            lettered = goal is not None and known.is_acronym(table.face_of(chain))
            renamed = known.is_other_name(table.face_of(chain), stories.near(table.document[chain]))
            place = family is None and not (lettered or renamed or named_so)
            place = place and _is_place(chain, table, goal)
            if goal is not None and goal is not family and not place:
                wanted[chain] = goal
        if not wanted:
            break
        for held in (*families.values(), *alike.values()):
            kept = [chain for chain in held if chain not in wanted]
            if len(kept) < len(held):
                held[:] = array("I", kept)
        for chain, goal in wanted.items():
            families[goal].append(chain)
        moved |= wanted
    for key in [key for key, held in alike.items() if not held]:
        del alike[key]
    for family, found in families.items():
        families[family] = array("I", sorted(found))
    return moved


class _Known:
    """The documents in which persons and bodies are surely named, by the parts of their names."""

    def __init__(self, table: ChainTable, families: Mapping[Family, array[int]], moved: Mapping[int, Family]) -> None:
        self._vocabulary = table.vocabulary
        self._persons: dict[str, set[int]] = defaultdict(set)
        self._surnames: dict[str, set[int]] = defaultdict(set)
        self._perhaps: dict[str, set[int]] = defaultdict(set)
        self._perhaps_bodies: dict[str, set[int]] = defaultdict(set)
        self._perhaps_lasts: dict[str, set[int]] = defaultdict(set)
        self._other_names: dict[str, set[int]] = defaultdict(set)
        self._alone: dict[str, set[int]] = defaultdict(set)
        self._bodies: dict[str, set[int]] = defaultdict(set)
        self._initials: set[str] = set()
        self._letters: dict[str, set[int]] = defaultdict(set)
        self._one_word: dict[str, set[int]] = defaultdict(set)
        self._firsts: dict[str, set[int]] = defaultdict(set)
        self._named: dict[int, set[OrganizationName]] = defaultdict(set)
        for chain in families.get(Family.PERSON, ()):
            face, document = table.face_of(chain), table.document[chain]
            name = read_person_name(face.name, self._vocabulary)
            sure = chain in moved or _is_surely_person(face, name, self._vocabulary)
            if name.is_partial and sure:
                self._alone[name.sounds[-1]].add(document)
            if name.is_partial and len(name.words) > 1:
                self._surnames[name.sounds[-1]].add(document)  # "P. K. Hill"
            if not name.is_partial:
                self._perhaps[name.sounds[0 if name.turns else -1]].add(document)
            if not name.is_partial and sure:
                for form in face.aliases:
                    if " " not in form:
                        self._surnames[read_person_name(form, self._vocabulary).sounds[-1]].add(document)
                for sound in {*name.sounds, *name.loose}:
                    self._persons[sound].add(document)
                self._firsts[name.sounds[0]].add(document)
                first = name.turns and begins_with_surname(name, self._vocabulary)
                for sound in {*name.sounds[not first :], *name.loose[not first :]}:
                    self._surnames[sound].add(document)
        for chain in families.get(Family.ORGANIZATION, ()):
            face = table.face_of(chain)
            own = set(normalise_name(face.name).split())
            for form in map(normalise_name, face.aliases if face.named else ()):
                if own.isdisjoint(form.split()) and len(form) > _SHORTEST:
                    self._other_names[form].add(table.document[chain])
                    self._bodies[_parts_of_body(form, self._vocabulary)[0]].add(table.document[chain])
            if face.named:
                body = name_body(face, self._vocabulary)
                self._named[table.document[chain]].add(body)
                if body.acronym and not body.known:
                    self._letters[body.core].add(table.document[chain])
                elif len(body.words) == 1:
                    self._one_word[body.words[0]].add(table.document[chain])
            words = name_body(face, self._vocabulary).words if face.named else ()
            if len(words) > 1:
                begin = list(words[:-1])
                while len(begin) > 1 and begin[-1] in self._vocabulary.empty:
                    del begin[-1]
                self._perhaps_bodies[" ".join(begin)].add(table.document[chain])
                if words[0] not in self._vocabulary.given_names:
                    self._perhaps_lasts[words[-1]].add(table.document[chain])
            if face.named and _is_surely_body(face, self._vocabulary):
                for form in (face.name, *face.aliases):
                    for part in _parts_of_body(form, self._vocabulary):
                        self._bodies[part].add(table.document[chain])
                initials = name_body(face, self._vocabulary).initials
                self._initials |= initials
                for letters in initials:
                    self._bodies[letters].add(table.document[chain])

    def person_of(self, face: Face, documents: Iterable[int]) -> Family | None:
        """The family of persons where one of these documents names somebody of that surname, and no body is called
        so."""
        name = read_person_name(face.name, self._vocabulary)
        if len(name.words) != 1 or name.words[0] in self._vocabulary.given_names:
            return None
        held = self._surnames.get(name.sounds[0], _NOWHERE)
        if self._bodies.get(_parts_of_body(face.name, self._vocabulary)[0]):
            return None
        return Family.PERSON if any(document in held for document in documents) else None

    def is_other_name(self, face: Face, documents: Iterable[int]) -> bool:
        """Whether a body in these documents is called so by a name that has no word of its own one: it was renamed."""
        held = self._other_names.get(normalise_name(face.name), _NOWHERE)
        return any(document in held for document in documents)

    def is_acronym(self, face: Face) -> bool:
        """Whether the name may be the initials of a body's."""
        name = read_organization_name(face.name, self._vocabulary)
        return name.core in self._initials and (name.acronym or is_pronounced(name))

    def is_named_so(self, face: Face, documents: tuple[int, ...]) -> bool:
        """Whether a body in these documents has that name, of several words: hardly a place has it too."""
        name = read_organization_name(face.name, self._vocabulary)
        if len(name.content) < _FEW_WORDS:
            return False
        return any(body.core == name.core for document in documents for body in self._named.get(document, ()))

    def _is_spelt_from(self, face: Face, documents: tuple[int, ...]) -> bool:
        """Whether it is an acronym of letters that a body's name in these documents has in order."""
        name = read_organization_name(face.name, self._vocabulary)
        if not name.acronym:
            return False
        return any(
            name.core in body.initials or has_letters(body, name.core)
            for document in documents
            for body in self._named.get(document, ())
        )

    def _is_begun(self, face: Face, documents: tuple[int, ...]) -> bool:
        """Whether other articles of the story call a body by the first word of the name, or by its initials."""
        name = read_organization_name(face.name, self._vocabulary)
        if name.words[0] in self._vocabulary.given_names:
            return False
        held = [self._letters.get(letters, _NOWHERE) for letters in name.initials]
        if name.words[0] not in self._vocabulary.common:
            held.append(self._one_word.get(name.words[0], _NOWHERE))
        return any(document in one for one in held for document in documents[1:])

    def family_of(self, face: Face, documents: tuple[int, ...]) -> Family | None:
        """The family of names in these documents that this one is a part of; None where there is none or both."""
        name = read_person_name(face.name, self._vocabulary)
        alone = len(name.words) == 1 or name.hyphened
        spoken = (name.sounds, name.loose)
        known = self._surnames if alone else self._persons
        held = [(known.get(one, _NOWHERE), known.get(other, _NOWHERE)) for one, other in zip(*spoken, strict=True)]
        least = min(2, len(held))
        person = any(sum(document in a or document in b for a, b in held) >= least for document in documents)
        if not alone and len(name.words) <= _LONGEST:
            named_alone = self._alone.get(name.sounds[-1], _NOWHERE)
            person = person or any(document in named_alone for document in documents[1:])
        bodies = self._bodies.get(_parts_of_body(face.name, self._vocabulary)[0], set())
        body = any(document in bodies for document in documents) or self._is_spelt_from(face, documents)
        if body and len(name.words) > 1 and name.words[0] not in self._vocabulary.given_names:
            return Family.ORGANIZATION
        if alone and not (person or body) and name.words[0] not in self._vocabulary.given_names:
            perhaps = self._perhaps.get(name.sounds[0], _NOWHERE)
            person = any(document in perhaps for document in documents)
        if not (person or body) and not alone and not begins_with_surname(name, self._vocabulary):
            body = self._is_begun(face, documents)
        if not (person or body) and alone:
            # Bodies are not called by given names, nor are places that act.
            person = any(document in self._firsts.get(name.sounds[0], _NOWHERE) for document in documents)
        if not (person or body or face.context.of_person):
            own = normalise_name(face.name)
            perhaps = self._perhaps_bodies.get(own, _NOWHERE) | self._perhaps_lasts.get(own, _NOWHERE)
            body = any(document in perhaps for document in documents)
        if person == body:
            return None
        return Family.PERSON if person else Family.ORGANIZATION


def _unsure(
    table: ChainTable, alike: Alike, families: Mapping[Family, array[int]], moved: Mapping[int, Family]
) -> Iterator[tuple[Family | None, int]]:
    """The chains of whose class nothing but the reading tells, and the family that they are in."""
    vocabulary, ontology = table.vocabulary, table.ontology
    for family, chains in sorted(families.items()):
        for chain in chains:
            face = table.face_of(chain)
            sure = _is_surely_body(face, vocabulary)
            if family is Family.PERSON:
                parsed = read_person_name(face.name, vocabulary)
                sure = _is_surely_person(face, parsed, vocabulary) and not _may_be_firm(face, parsed, vocabulary)
            if face.named and not sure and chain not in moved:
                yield family, chain
    for (class_iri, name), chains in sorted(alike.items()):
        if class_iri == THING or (_is_unknown_place(class_iri, name, chains, ontology, vocabulary)):
            for chain in chains:
                if len(name) >= _SHORTEST_SURNAME or is_acronym(table.face_of(chain).name):
                    yield None, chain


def _is_unknown_place(
    class_iri: str, name: str, chains: array[int], ontology: Ontology, vocabulary: Vocabulary
) -> bool:
    known = name in vocabulary.capitals or name in vocabulary.nations or len(chains) > _BEARERS
    return ontology.is_a(class_iri, PLACE) and not known


def _is_place(chain: int, table: ChainTable, goal: Family | None) -> bool:
    """Whether what was read as a place may be one for all that is known: a club and a firm bear names of towns."""
    face = table.face_of(chain)
    if goal is Family.PERSON or not table.ontology.is_a(face.class_iri, PLACE):
        return False
    if face.context.acting and normalise_name(face.name) not in table.vocabulary.cities:
        return False
    return not read_organization_name(face.name, table.vocabulary).kind_words


def _is_surely_person(face: Face, name: PersonName, vocabulary: Vocabulary) -> bool:
    given = len(name.words) > 1 and name.words[0] in vocabulary.given_names
    return given or face.context.of_person


def _may_be_firm(face: Face, name: PersonName, vocabulary: Vocabulary) -> bool:
    """Whether a role makes no person of it: of no given name "the toolmaker Ordex Norgips", "the builder Ordex"."""
    given = len(name.words) > 1 and name.words[0] in vocabulary.given_names
    # "Ordex will pay. She said": the pronoun may be somebody else's.
    told = face.context.pronouns and len(read_organization_name(face.name, vocabulary).content) < len(name.words) > 1
    if face.context.genders or told or given:
        return False
    return len(name.words) > 1 or all(kind == "occupation" for _, _, kind in face.context.roles)


def _is_surely_body(face: Face, vocabulary: Vocabulary) -> bool:
    words = normalise_name(face.name).split()
    name = read_organization_name(face.name, vocabulary)
    formed = len(words) > 1 and words[-1] in vocabulary.legal_forms
    return bool(formed or name.kind_words or name.acronym or face.context.described) or (
        name.core in vocabulary.canonical or normalise_name(face.name) in vocabulary.canonical
    )


def _parts_of_body(form: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words of meaning of a body's name, its words but the last, its first word and its last; of a longer one its
    words but the first too."""
    name = read_organization_name(form, vocabulary)
    words = name.words
    return tuple(
        dict.fromkeys(
            (
                " ".join(name.content or words),
                _sorted_words(words[:-1]) or words[0],
                words[0],
                words[-1],
                *((_sorted_words(words[1:]),) if len(words) > _FEW_WORDS else ()),
            )
        )
    )


def _sorted_words(words: Iterable[str]) -> str:
    """As the words of meaning are written: in the singular, sorted."""
    return " ".join(sorted(map(word_of_meaning, words)))
