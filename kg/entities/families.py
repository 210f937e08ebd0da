"""Which family of names each chain is compared in: what one article takes for a person, another may take for a body."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from kg.entities.names import is_acronym, normalise_name
from kg.entities.organizations import read_organization_name
from kg.entities.records import Family, name_body
from kg.entities.table import ChainTable, Face
from kg.entities.vocabulary import Vocabulary
from kg.model import ORGANIZATION, PERSON, THING

_FEWEST_WORDS = 2
ROOTS = {Family.PERSON: PERSON, Family.ORGANIZATION: ORGANIZATION}


def find_families(
    table: ChainTable, alike: dict[tuple[str, str], array[int]], families: dict[Family, array[int]]
) -> dict[int, Family]:
    """Moves chains to the family, if there is one, in which others bear the same name; says which and whereto.
    ``alike`` are the chains of no family by class and normalised name.

    1. Chains of no known class; one-word names only where no place bears them. An acronym goes with the body that it
       may stand for.
    2. Of a name that is a person in some articles and a body in others, the chains of the family that fits the name
       less.
    """
    moved = _settle_disputes(table, families)
    faces = table.faces
    names = {family: _forms(faces[number] for number in _faces(table, found)) for family, found in families.items()}
    initials = {
        letters
        for number in _faces(table, families.get(Family.ORGANIZATION, ()))
        for letters in name_body(faces[number], table.vocabulary).initials
    }
    names[Family.ORGANIZATION] = names.get(Family.ORGANIZATION, set()) | {
        read_organization_name(faces[number].name, table.vocabulary).core
        for number in _faces(table, families.get(Family.ORGANIZATION, ()))
    }
    places = {name for class_iri, name in alike if class_iri != THING}
    for key in sorted(key for key in alike if key[0] == THING):
        bearing = [family for family in sorted(families) if key[1] in names[family]]
        acronym = is_acronym(table.face_of(alike[key][0]).name)
        if not bearing and acronym and key[1] in initials:
            bearing = [Family.ORGANIZATION]
        if len(bearing) == 1 and (" " in key[1] or acronym or key[1] not in places):
            families[bearing[0]].extend(alike.pop(key))
    for family, found in families.items():
        families[family] = array("I", sorted(found))
    return moved


def _faces(table: ChainTable, chains: Iterable[int]) -> set[int]:
    return {table.face[chain] for chain in chains}


def _forms(faces: Iterable[Face]) -> set[str]:
    return {normalise_name(form) for face in faces for form in (face.name, *face.aliases)}


def _settle_disputes(table: ChainTable, families: dict[Family, array[int]]) -> dict[int, Family]:
    bearing: dict[Family, dict[str, list[int]]] = {}
    formed: set[str] = set()
    for family in (Family.PERSON, Family.ORGANIZATION):
        found = bearing[family] = defaultdict(list)
        for number in _faces(table, families.get(family, ())):
            face = table.faces[number]
            forms = (face.name, *face.aliases) if face.named else ()
            for form in dict.fromkeys(map(normalise_name, forms)):
                name = _without_form(form, table.vocabulary)
                if name != form:
                    formed.add(name)
                if " " in name and number not in found[name]:
                    found[name].append(number)
    people, bodies = bearing[Family.PERSON], bearing[Family.ORGANIZATION]
    alone = {
        form
        for form in _forms(map(table.faces.__getitem__, _faces(table, families.get(Family.PERSON, ()))))
        if " " not in form
    }
    wanted: dict[int, Family] = {}
    for name in people.keys() & bodies.keys():
        fitting: Family | None = Family.ORGANIZATION
        if name not in formed:
            faces = [table.faces[one] for one in (*people[name], *bodies[name])]
            fitting = _fitting(faces, name, alone, table.vocabulary)
        if fitting is not None:
            misread = bodies if fitting is Family.PERSON else people
            wanted |= dict.fromkeys(misread[name], fitting)
    wanted |= dict.fromkeys(_bodies_of_one_word(table, families), Family.ORGANIZATION)
    moved: dict[int, Family] = {}
    for family in list(families) if wanted else ():
        kept = array("I")
        for chain in families[family]:
            goal = wanted.get(table.face[chain], family)
            if goal is family or chain in moved:
                kept.append(chain)
            else:
                moved[chain] = goal
        families[family] = kept
    for chain, family in moved.items():
        families[family].append(chain)
    return moved


def _without_form(name: str, vocabulary: Vocabulary) -> str:
    """A normalised name without its legal form: "Hill Ordex", of "Hill Ordex Ltd"."""
    words = name.split()
    while len(words) > _FEWEST_WORDS and words[-1] in vocabulary.legal_forms:
        del words[-1]
    return " ".join(words)


def _bodies_of_one_word(table: ChainTable, families: Mapping[Family, array[int]]) -> Iterable[int]:
    """The faces of persons of one word, which no person's full name has and nothing tells to be a person, that some
    body bears."""
    faces = [table.faces[one] for one in _faces(table, families.get(Family.ORGANIZATION, ()))]
    forms = {form for form in _forms(faces) if " " not in form}
    people = _faces(table, families.get(Family.PERSON, ()) if forms else ())
    full = {word for name in _forms(table.faces[one] for one in people) if " " in name for word in name.split()}
    known = full | table.vocabulary.given_names
    for number in sorted(people) if table.vocabulary.given_names else ():
        face = table.faces[number]
        context = face.context
        # "The driller Ordex", "Ordex will hire. His brother": neither makes a person of it.
        working = any(kind != "occupation" for _, _, kind in context.roles)
        if (
            not (face.aliases or context.genders or working)
            and (name := normalise_name(face.name)) in forms
            and name not in known
        ):
            yield number


def _fitting(faces: Iterable[Face], name: str, alone: Collection[str], vocabulary: Vocabulary) -> Family | None:
    """A given name, a role or a person who is called by the last word ``alone`` makes a person, a word for bodies or
    what describes it a body; without any it is a body. None where both speak."""
    last = name.split()[-1]
    if last in vocabulary.legal_forms or last in vocabulary.official:
        return Family.ORGANIZATION
    given = name.split()[0] in vocabulary.given_names
    body = bool(read_organization_name(name, vocabulary).kind_words)
    role = last in alone
    for face in faces:
        body = body or bool(face.context.described)
        role = role or bool(face.context.roles)
    if given:
        return None if body else Family.PERSON
    if not vocabulary.given_names or (body and role):
        return None
    return Family.PERSON if role else Family.ORGANIZATION


def wanted_class(moved: Mapping[int, Family], label: array[int]) -> dict[int, str]:
    """The class that the clusters of chains that were moved are of."""
    return {label[chain]: ROOTS[family] for chain, family in moved.items()}
