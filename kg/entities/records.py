"""Records to compare: the chains that say the same of a name, as one."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

import numpy as np

from kg.entities.context import Context
from kg.entities.names import is_acronym, normalise_name
from kg.entities.organizations import OrganizationName, is_local, read_organization_name
from kg.entities.persons import PersonName, begins_with_surname, other_names, read_person_name
from kg.entities.table import ChainTable, Face
from kg.entities.vocabulary import Vocabulary

_MOST_FORMS = 4
"""Forms of one given name that a corpus may use for one person."""


class Family(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True)
class Names:
    """What the forms of a name are.

    ``persons`` or ``organizations`` are the names as parts, the fullest first; ``aliases`` all of them, normalised.
    ``partial``: a surname, initials or an acronym, which names somebody only among others. ``sole``: one word by which
    nobody of a fuller name is called; ``acronyms`` those that the articles call a body by; ``described`` whether they
    have no name for it.
    """

    least: str
    persons: tuple[PersonName, ...]
    organizations: tuple[OrganizationName, ...]
    aliases: frozenset[str]
    partial: bool
    sole: bool
    nations: frozenset[str]
    acronyms: frozenset[str] = frozenset()
    described: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """Chains of one name and one context, by their numbers; documents by theirs, sorted."""

    family: Family
    chains: Sequence[int]
    documents: Sequence[int]
    context: Context
    names: Names
    holders: frozenset[tuple[str, PersonName]] = frozenset()
    """Who holds a role in a body, in any of its articles: the role's head noun and the person's name."""

    @property
    def key(self) -> int:
        """The least of its chains."""
        return self.chains[0]

    @property
    def persons(self) -> tuple[PersonName, ...]:
        return self.names.persons

    @property
    def organizations(self) -> tuple[OrganizationName, ...]:
        return self.names.organizations

    @property
    def aliases(self) -> frozenset[str]:
        return self.names.aliases

    @property
    def partial(self) -> bool:
        return self.names.partial

    @property
    def sole(self) -> bool:
        return self.names.sole

    @property
    def acronyms(self) -> frozenset[str]:
        """The acronyms by which its articles call a body."""
        return self.names.acronyms

    @property
    def suffix(self) -> str:
        """What stands behind a person's name for the generation."""
        return self.persons[0].suffix

    @property
    def generation(self) -> str:
        """That suffix, or what the article says instead of it: "the younger Hill"."""
        return self.persons[0].suffix or self.context.generation

    @property
    def nations(self) -> set[str]:
        """The countries that an organization's names and its article give."""
        return self.context.countries | self.names.nations

    @property
    def content(self) -> tuple[object, ...]:
        """Equal for records that contradict the same others, documents apart."""
        names, context = self.names, self.context
        said = (
            frozenset(context.genders),
            frozenset(context.pronouns),
            frozenset(context.roles),
            frozenset(context.countries),
        )
        seats = frozenset(context.seats) if self.family is Family.ORGANIZATION else frozenset[str]()
        called = (names.persons, names.organizations, names.aliases, names.nations, names.partial)
        return (*called, *said, seats, context.generation)

    def shares_document(self, other: Record) -> bool:
        """Whether some document speaks of both."""
        few, many = sorted((self.documents, other.documents), key=len)
        return any(_holds(many, document) for document in few)

    def stands_in(self, document: int) -> bool:
        return _holds(self.documents, document)


def _holds(ordered: Sequence[int], number: int) -> bool:
    place = bisect_left(ordered, number)
    return place < len(ordered) and ordered[place] == number


def make_records(
    table: ChainTable, chains: array[int], family: Family, alone: Collection[int], fuller: Collection[str]
) -> list[Record]:
    """The records, by key, of these chains in order of their numbers. Chains of ``alone`` (those that a person decided
    about) are not put together with others, nor are names that tell nothing by themselves, such as a surname without a
    role in a body or country; ``fuller`` are the words of persons' full names."""
    if not chains:
        return []
    numbers = np.frombuffer(chains, np.uint32)
    faces = np.frombuffer(table.face, np.uint32)[numbers]
    documents = np.frombuffer(table.document, np.uint32)[numbers]
    signs = np.zeros(len(table.faces), np.int64)
    known: dict[tuple[object, ...], int] = {}
    for face in np.unique(faces).tolist():
        sign = _signature(table.faces[face], family, table.vocabulary, fuller)
        signs[face] = -1 if sign is None else known.setdefault(sign, len(known))
    signed = signs[faces]
    by_itself = signed < 0
    if alone:
        by_itself |= np.isin(numbers, np.array(sorted(alone), np.uint32))
    signed[by_itself] = len(known) + np.flatnonzero(by_itself)
    # The second chain of a document that says the same goes with the second ones of others.
    order = np.lexsort((numbers, documents, signed))
    first = np.ones(len(order), bool)
    first[1:] = (signed[order][1:] != signed[order][:-1]) | (documents[order][1:] != documents[order][:-1])
    starts = np.maximum.accumulate(np.where(first, np.arange(len(order)), 0))
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order)) - starts
    order = np.lexsort((numbers, place, signed))
    bounds = np.flatnonzero((np.diff(signed[order]) != 0) | (np.diff(place[order]) != 0)) + 1
    shared: dict[tuple[int, ...], Names] = {}
    records = []
    for start, end in zip([0, *bounds.tolist()], [*bounds.tolist(), len(order)], strict=True):
        held = order[start:end]
        alike = tuple(np.unique(faces[held]).tolist())
        names = shared.get(alike)
        if names is None:
            names = shared[alike] = _names([table.faces[face] for face in alike], family, table.vocabulary, fuller)
        inside = array("I", np.unique(documents[held]).astype(np.uint32).tobytes())
        members = array("I", numbers[held].tobytes())
        holders = frozenset[tuple[str, PersonName]]().union(*(table.faces[face].context.holders for face in alike))
        records.append(Record(family, members, inside, table.face_of(members[0]).context, names, holders))
    return sorted(records, key=lambda record: record.key)


def surnames_of_one(records: Iterable[Record], vocabulary: Vocabulary) -> frozenset[str]:
    """The surnames, as they sound, that stand in full names with one given name alone, its short forms, its initials
    and other romanisations of it included."""
    given: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for record in records:
        for name in record.persons:
            loose = name.loose or name.sounds
            for surname in () if name.hyphened else name.sounds[1:]:
                given[surname].add((name.sounds[0] + name.suffix, loose[0] + name.suffix))
            if begins_with_surname(name, vocabulary):
                given[name.sounds[0]].add((name.sounds[1], loose[1]))
    return frozenset(surname for surname, found in given.items() if _is_one_given_name(found, vocabulary))


def _is_one_given_name(sounds: Collection[tuple[str, str]], vocabulary: Vocabulary) -> bool:
    """Of each given name how it sounds, and how it does in whatever romanisation."""
    if len(sounds) > _MOST_FORMS:
        return False
    classes = vocabulary.given_classes
    return all(
        one == other
        or loose == other_loose
        or (min(len(one), len(other)) == 1 and one[0] == other[0])
        or classes.get(one, frozenset()) & classes.get(other, frozenset())
        for (one, loose), (other, other_loose) in combinations(sorted(sounds), 2)
    )


def _signature(
    face: Face, family: Family, vocabulary: Vocabulary, fuller: Collection[str]
) -> tuple[object, ...] | None:
    """Equal for chains that are put together; None for a name that tells nothing by itself."""
    context = face.context
    if family is Family.PERSON:
        parsed = read_person_name(face.name, vocabulary)
        placed = bool(context.roles) and bool(context.bodies or context.countries)
        weak = parsed.is_partial and not placed and (len(parsed.words) > 1 or parsed.words[0] in fuller)
        nations: set[str] = context.countries
    else:
        body = name_body(face, vocabulary)
        nations = context.countries | _named_nations([face], vocabulary)
        weak = (body.generic and not nations) or (body.acronym and not body.known)
    if weak:
        return None
    return (
        normalise_name(face.name),
        frozenset(map(normalise_name, face.aliases)),
        frozenset(context.genders),
        frozenset(context.pronouns),
        frozenset(context.roles),
        frozenset(context.bodies),
        frozenset(nations),
        context.generation,
        (frozenset(context.guessed), frozenset(context.seats)) if family is Family.ORGANIZATION else (),
    )


def name_body(face: Face, vocabulary: Vocabulary) -> OrganizationName:
    """The parts of a body's name; of one that a town has one of, "police", with the town's name beside it. Its initials
    are with and without those of its country beside it: "the Philippine National Police"."""
    name = read_organization_name(face.name, vocabulary)
    if face.context.fuller and not name.acronym:
        fuller = (read_organization_name(form, vocabulary).initials for form in face.context.fuller)
        name = replace(name, initials=name.initials.union(*fuller))
    seats = face.context.seats
    if len(seats) != 1 or face.context.countries or name.nation or not is_local(name):
        return name
    return read_organization_name(f"{min(seats)} {face.name}", vocabulary)


def _named_nations(faces: Iterable[Face], vocabulary: Vocabulary) -> frozenset[str]:
    """The countries in the names that a body goes by in its articles."""
    forms = {form for face in faces for form in (face.name, *face.aliases)}
    return frozenset(read_organization_name(form, vocabulary).nation for form in forms) - {""}


def _shares_kind_alone(form: str, words: Collection[str], vocabulary: Vocabulary) -> bool:
    """Whether another name has words of its own, and at most the one for the kind of body in common with these."""
    told = set(normalise_name(form).split()) - vocabulary.common
    return bool(told) and told.isdisjoint(words)


def _names(faces: Sequence[Face], family: Family, vocabulary: Vocabulary, fuller: Collection[str]) -> Names:
    forms = sorted({form for face in faces for form in (face.name, *face.aliases) if form})
    persons: tuple[PersonName, ...] = ()
    organizations: tuple[OrganizationName, ...] = ()
    found: set[PersonName] = set()
    sole = False
    nations: frozenset[str] = frozenset()
    if family is Family.PERSON:
        full_forms = [form for form in forms if " " in form]
        also = [other for form in full_forms for other in other_names(form, forms, vocabulary)]
        found = {read_person_name(form, vocabulary) for form in (*forms, *also)}
        several = {name for name in found if len(name.words) > 1 and not name.hyphened}
        several = several or {name for name in found if len(name.words) > 1} or found
        full = {name for name in several if not name.is_partial} or several
        persons = tuple(sorted(full, key=lambda name: (-len(name.words), name.words, name.suffix)))
        partial = persons[0].is_partial
        sole = len(persons[0].words) == 1 and persons[0].words[0] not in fuller
    else:
        bodies = {name_body(face, vocabulary) for face in faces}
        own = {word for face in faces for word in normalise_name(face.name).split()}
        bodies |= {
            read_organization_name(form, vocabulary)
            for form in forms
            if _shares_kind_alone(form, own, vocabulary) and len(forms) <= _MOST_FORMS and not is_acronym(form)
        }
        organizations = tuple(sorted(bodies, key=lambda name: (name.acronym, -len(name.content), name.core)))
        partial = organizations[0].acronym and not organizations[0].known
        nations = _named_nations(faces, vocabulary)
    aliases = frozenset((*map(normalise_name, forms), *(" ".join(name.words) for name in found)))
    acronyms = frozenset(normalise_name(form) for form in forms if is_acronym(form)) if organizations else frozenset()
    least, described = min(face.name for face in faces), not any(face.named for face in faces)
    return Names(least, persons, organizations, aliases, partial, sole, nations, acronyms, described)
