"""Names of one thing: the same name, its acronym, a part of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable

from kg.coreference.acronyms import acronym_of
from kg.coreference.clusters import Cluster, Clusters
from kg.coreference.names import (
    Words,
    compatible_people,
    content_words,
    fold,
    generation,
    goes_on_surname,
    is_part,
    is_surname,
    organization_words,
    same_person,
)
from kg.coreference.references import POSSESSIVE, Family, Reference
from kg.coreference.seats import read_seat
from kg.coreference.vocabulary import Vocabulary
from kg.model import ROLE, BlockKind

_POSSESSIVES = frozenset({"his", "her", "their", "'s", "’s"})
_PARTS = frozenset("arm subsidiary unit division branch affiliate offshoot".split())
_OF_A_PLACE = frozenset({"government", "court", "military"})
"""Kinds of bodies that are named for a place, so that the first word alone is the place."""


def join_exact_names(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """The same name of the same kind of thing; a country by its code; a body by any of its well-known names, but for
    bodies of two countries.

    A single word that names a person waits for ``join_person_parts``: two people may share it.
    """
    known: dict[Hashable, list[Reference]] = defaultdict(list)
    seats: dict[int, str] = {}
    for reference in clusters.references:
        if not reference.named or not reference.words:
            continue
        seat = read_seat(reference, vocabulary)
        for key in _keys(reference, vocabulary):
            held = [seats.get(clusters.of(one).first.number, "") for one in known[key]]
            alike = [
                one
                for one, its in zip(known[key], held, strict=True)
                if (not seat or not its or its == seat) and not _of_two_generations(one, reference, clusters)
            ]
            if not alike:
                known[key].append(reference)
            elif not (_is_another(reference) or _is_namesake(reference, vocabulary)) and clusters.of(
                alike[-1]
            ) is not clusters.of(reference):
                clusters.join(alike[-1], reference, "exact name")
        if seat:
            seats[clusters.of(reference).first.number] = seat


def _of_two_generations(one: Reference, other: Reference, clusters: Clusters) -> bool:
    return len(clusters.of(one).generations | clusters.of(other).generations) > 1


def _is_another(reference: Reference) -> bool:
    """Whether the text calls a person somebody else than whom it named before: "her counterpart, X"."""
    words, place = reference.sentence.words, reference.node - 1
    if reference.family is not Family.PERSON or place < 0:
        return False
    before = words[place - 1] if words[place] == "," and place else words[place]
    return before.lower().split()[-1:] in (["counterpart"], ["namesake"])


def _is_namesake(reference: Reference, vocabulary: Vocabulary) -> bool:
    """Whether the text names a relative of the same name: "his son, Ann Hill Jr."."""
    told = reference.family is Family.PERSON and generation(reference.mention.name)
    return bool(told) and _is_relative(reference, vocabulary)


def _keys(reference: Reference, vocabulary: Vocabulary) -> list[Hashable]:
    family, words = reference.family, reference.words
    if family is Family.COUNTRY:
        return [(family, reference.mention.attribute("code") or words)]
    if family is Family.ORGANIZATION:
        plain = organization_words(reference.mention.name)
        keys: list[Hashable] = [(family, plain)]
        if plain in vocabulary.bodies:
            keys.append((family, "body", vocabulary.bodies[plain][0]))
        if len(plain) > 1:
            keys.append((family, content_words(plain)))
        return keys
    if family is Family.PERSON:
        return [(family, words)] if len(words) > 1 else []
    return [(family, reference.mention.class_iri, words)]


def join_person_variants(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """A name with or without its first or middle name or second surname, where only one person fits; then two surnames
    of a person whose first one alone was named."""
    full = [
        reference
        for reference in clusters.references
        if reference.named and reference.family is Family.PERSON and len(reference.words) > 1
    ]
    distinct = {reference.words: reference for reference in reversed(full)}
    sharing: dict[str, list[Reference]] = defaultdict(list)
    for words, reference in distinct.items():
        for word in set(words):
            sharing[word].append(reference)
    for words, reference in sorted(distinct.items(), key=lambda item: item[1].number):
        fits = {
            clusters.of(other).first.number: other
            for word in words
            for other in sharing[word]
            if clusters.of(other) is not clusters.of(reference)
            and compatible_people(words, other.words)
            and not _is_relative(max(reference, other, key=lambda one: one.number), vocabulary)
        }
        if len(fits) == 1:
            other = next(iter(fits.values()))
            same = same_person(words, other.words)
            # What looks a given name may be a part of the surname: "Ben Salah" of "Leila Ben Salah".
            clusters.join(other, reference, "full name" if same else "surname", guesses=same)
        elif not (fits or words[0] in vocabulary.given_names or words[0] in vocabulary.families) and not _is_relative(
            reference, vocabulary
        ):
            before = [one for one in sharing[words[0]] if goes_on_surname(words, one.words)]
            people = {clusters.of(one).first.number: one for one in before if one.number < reference.number}
            if len(people) == 1:
                clusters.join(next(iter(people.values())), reference, "surname", guesses=False, renamed=True)


def join_person_parts(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """A surname, a given name or two surnames alone to the person who was last named so in full before.

    Of several people who fit, the one whose gender or title fits, or who alone is otherwise called by that part;
    none where that leaves more than one. A part that comes before any full name, as in a heading, joins the one
    person of the article whom it fits.
    """
    parts = [
        reference
        for reference in clusters.references
        if reference.named and reference.family is Family.PERSON and not clusters.of(reference).full_names
    ]
    people = [cluster.first for cluster in clusters.each() if cluster.full_names]
    for reference in clusters.references:
        if _may_be_surname(reference, clusters, vocabulary):
            before = {
                person.first.number: person.first
                for person in map(clusters.of, people)
                if person.first.number < reference.number and _has_surname(person, reference.words[0], vocabulary)
            } or _called_so(reference, people, clusters)
            if len(before) == 1:
                clusters.join(next(iter(before.values())), reference, "surname", renamed=True)
    for reason, fits in (("surname", is_surname), ("given name", _is_given_name)):
        for reference in parts:
            if clusters.of(reference).full_names:
                continue
            own = clusters.of(reference)
            if _is_relative(reference, vocabulary):
                continue
            named_so = [
                person
                for person in dict.fromkeys(map(clusters.of, people))
                if any(fits(reference.words, name) for name in person.full_names)
            ]
            # "Ann Jr." is not the one whom the text called "Ann Hill".
            named_so = [person for person in named_so if own.generations <= person.generations]
            candidates = [person for person in named_so if clusters.can_join(person, own)]
            if not candidates and len(named_so) == 1:
                candidates = [person for person in named_so if clusters.can_join(person, own, guesses=False)]
            earlier = [person for person in candidates if person.first.number < reference.number]
            later = [
                person
                for person in candidates
                if _is_headline_of(reference, person) and not _is_titled_otherwise(own, person)
            ]
            chosen = _choose(reference, earlier or later, clusters)
            if chosen is not None:
                clusters.join(chosen.before(reference.number) or chosen.first, reference, reason, guesses=False)
    known: dict[Words, Reference] = {}
    for reference in parts:
        if not clusters.of(reference).full_names:
            earlier_one = known.get(reference.words)
            own = clusters.of(reference)
            apart = earlier_one is not None and _is_titled_otherwise(clusters.of(earlier_one), own)
            if earlier_one is None or apart or not clusters.join(earlier_one, reference, "exact name"):
                known[reference.words] = reference


def _may_be_surname(reference: Reference, clusters: Clusters, vocabulary: Vocabulary) -> bool:
    """Whether it is one word, and nothing but the reading tells that it names a body, a place that acts, or else."""
    if not reference.named or len(reference.words) != 1 or len(clusters.of(reference).members) > 1:
        return False
    if reference.family is Family.PLACE:
        return reference.subject and reference.mention.attribute("code") is None
    if reference.family is not Family.ORGANIZATION:
        return reference.family is Family.OTHER
    word = reference.words[0]
    if acronym_of(reference) or (word,) in vocabulary.bodies or word in vocabulary.organizations:
        return False
    return not any(
        one.family is Family.ORGANIZATION and len(one.words) > 1 and word in one.words for one in clusters.references
    )


def _called_so(reference: Reference, people: list[Reference], clusters: Clusters) -> dict[int, Reference]:
    """The persons named in full before whose first word it is: by that Ethiopians, Malays and Icelanders are called."""
    if reference.family is Family.PLACE:
        return {}
    return {
        person.first.number: person.first
        for person in map(clusters.of, people)
        if person.first.number < reference.number and any(reference.words[0] == name[0] for name in person.full_names)
    }


def _is_headline_of(reference: Reference, person: Cluster) -> bool:
    """Whether it stands in a heading, or in a first line by itself; in the text a person is named in full first."""
    sentence = reference.sentence
    alone = reference.line == 0 and sentence.passage != person.first.sentence.passage
    return sentence.kind is BlockKind.HEADING or alone


def _is_relative(reference: Reference, vocabulary: Vocabulary) -> bool:
    """Whether the text calls the person a relative of one whom it spoke of: "his uncle, Chief Bello"."""
    words, place = reference.sentence.words, reference.node - 1
    while place >= 0 and fold(words[place]) not in vocabulary.kin and _is_between(reference, place):
        place -= 1
    kin = place > 0 and fold(words[place]) in vocabulary.kin
    return kin and any(word.lower() in _POSSESSIVES for word in words[max(0, place - 2) : place])


def _is_between(reference: Reference, place: int) -> bool:
    """Whether a comma, an article, a role or a title stands there."""
    words, mention = reference.sentence.words, reference.sentence.mentions[place]
    return (
        words[place] in (",", "the")
        or words[place][:1].isupper()
        or (mention is not None and mention.class_iri == ROLE)
    )


def _has_surname(person: Cluster, word: str, vocabulary: Vocabulary) -> bool:
    return any(
        word in (*name[1:], *name[-1].split("-")) or (word == name[0] and _begins_with_surname(name, vocabulary))
        for name in person.full_names
    )


def _begins_with_surname(name: Words, vocabulary: Vocabulary) -> bool:
    """Whether the family name comes first, as the given names of the lexicon tell: "Nagy Erzsébet"."""
    return len(name) == 2 and name[1] in vocabulary.given_names and name[0] not in vocabulary.given_names


def _is_titled_otherwise(one: Cluster, other: Cluster) -> bool:
    """Whether both have titles, none of them the same: the colonel of a surname is not the judge who bears it."""
    mine, theirs = ({head for head, _ in cluster.descriptions} for cluster in (one, other))
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def _is_given_name(part: Words, full: Words) -> bool:
    return part == full[: len(part)] and len(part) < len(full)


def _choose(reference: Reference, candidates: list[Cluster], clusters: Clusters) -> Cluster | None:
    if len(candidates) > 1 and reference.gender:
        candidates = [one for one in candidates if reference.gender in one.genders] or candidates
    if len(candidates) > 1:
        titles = {head for head, _ in clusters.of(reference).descriptions}
        candidates = [one for one in candidates if titles & {head for head, _ in one.descriptions}] or candidates
    if len(candidates) > 1:
        candidates = [one for one in candidates if reference.words in one.names] or candidates
    return candidates[0] if len(candidates) == 1 else None


def join_organization_parts(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """The first or last words of an organization's name to the last organization named so in full before.

    Not a part that is a well-known body's own name, nor one in use before the full name, except in a heading.
    """
    named = [
        reference
        for reference in clusters.references
        if reference.named and reference.family is Family.ORGANIZATION and acronym_of(reference) is None
    ]
    first_use: dict[Words, int] = {}
    for reference in named:
        if reference.sentence.kind is not BlockKind.HEADING:
            first_use.setdefault(organization_words(reference.mention.name), reference.number)
    for reference in named:
        part = organization_words(reference.mention.name)
        if not part or part in vocabulary.bodies or part[0] in vocabulary.demonyms or _has_part(reference):
            continue
        generic = len(part) == 1 and part[0] in vocabulary.organizations
        found: dict[int, Reference] = {}
        for other in named:
            full = organization_words(other.mention.name)
            if clusters.of(other) is clusters.of(reference) or not _shortens(part, full, vocabulary):
                continue
            if first_use.get(full, -1) < first_use.get(part, len(clusters.references)):
                found[clusters.of(other).first.number] = other
        earlier = [one for one in found.values() if one.number < reference.number]
        choice = earlier or list(found.values())
        if len(choice) == 1 or (generic and earlier):
            clusters.join(max(choice, key=lambda one: one.number), reference, "part name")


def _has_part(reference: Reference) -> bool:
    """Whether the text names a body as the one that a part belongs to: "the Latvian arm of Sweden's Lorem Rail". It is
    not called so for short whose longer name stood before."""
    words, place = reference.sentence.words, reference.node - 1
    while place > 0 and (words[place] in ("the", POSSESSIVE, "’s") or words[place][:1].isupper()):
        place -= 1
    return place > 0 and words[place] == "of" and words[place - 1].lower() in _PARTS


def _shortens(part: Words, full: Words, vocabulary: Vocabulary) -> bool:
    if not is_part(part, full):
        return False
    if len(part) == 1 and part[0] in vocabulary.organizations:
        return full[-1] == part[0] or full[0] == part[0]
    opening = full[: len(part)] == part
    if opening and len(full) > 1 and full[-1] in vocabulary.countries and full[-2] not in ("of", "the", "and", "in"):
        return False  # "Lorem Ireland" and its group "Lorem", as other articles may tell
    if opening and vocabulary.organizations.get(full[-1]) in _OF_A_PLACE:
        return False
    beside = full[len(part)] if opening else full[-len(part) - 1]
    return beside not in ("of", "for", "and")
