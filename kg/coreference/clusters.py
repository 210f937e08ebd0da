"""Mentions grouped so far: joined step by step, never taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.coreference.names import Words, compatible_people, generation
from kg.coreference.references import Family, Reference

_MISREAD = (
    {Family.PERSON, Family.ORGANIZATION},
    {Family.PERSON, Family.PLACE},
    {Family.ORGANIZATION, Family.PLACE},
)
_MAY_BE_PERSONS = frozenset({Family.PERSON, Family.PLACE, Family.OTHER})
_AGES = {"younger": "jr", "elder": "sr", "older": "sr"}
Modified = tuple[str, frozenset[str]]
"""A head noun and its modifiers."""


@dataclass(slots=True, eq=False)
class Cluster:
    """The references joined so far, in order of place, and what is known of them together."""

    members: list[Reference]
    family: Family
    known_genders: set[str] = field(default_factory=set)
    guessed_genders: set[str] = field(default_factory=set)
    full_names: set[Words] = field(default_factory=set)
    names: set[Words] = field(default_factory=set)
    descriptions: list[Modified] = field(default_factory=list)
    generations: set[str] = field(default_factory=set)
    plural: bool = False

    @property
    def genders(self) -> set[str]:
        """What is known of the gender, else what given names let guess."""
        return self.known_genders or self.guessed_genders

    @property
    def first(self) -> Reference:
        return self.members[0]

    @property
    def named(self) -> bool:
        return bool(self.names)

    def before(self, number: int) -> Reference | None:
        """The last member that stands before that reference."""
        return next((one for one in reversed(self.members) if one.number < number), None)


def _single(reference: Reference) -> Cluster:
    cluster = Cluster([reference], reference.family, plural=reference.plural)
    if reference.gender:
        (cluster.guessed_genders if reference.guessed else cluster.known_genders).add(reference.gender)
    if reference.named:
        cluster.names.add(reference.words)
        if reference.family is Family.PERSON and len(reference.words) > 1:
            cluster.full_names.add(reference.words)
        if reference.family in _MAY_BE_PERSONS:
            cluster.generations |= {generation(reference.mention.name) or _by_age(reference)} - {""}
    elif reference.nominal:
        cluster.descriptions.append((reference.head, reference.modifiers))
    return cluster


def _by_age(reference: Reference) -> str:
    """The generation that the word before a name tells: "the younger Hill"."""
    words, place = reference.sentence.words, reference.node - 1
    if len(reference.words) != 1 or place < 1 or words[place - 1].lower() != "the":
        return ""
    role = reference.sentence.mentions[place]  # "elder", which is a role too, and read as any other one
    return _AGES.get((role.text if role else words[place]).lower(), "")


class Clusters:
    """Holds the clusters of one article. ``reasons`` say by which step each reference but a first one joined."""

    def __init__(self, references: Sequence[Reference]) -> None:
        self.references = tuple(references)
        self._of = [_single(reference) for reference in self.references]
        self.reasons: dict[int, str] = {}

    def of(self, reference: Reference) -> Cluster:
        return self._of[reference.number]

    def each(self) -> Iterator[Cluster]:
        """All clusters, in order of their first reference."""
        return (cluster for number, cluster in enumerate(self._of) if cluster.first.number == number)

    def people(self) -> list[Cluster]:
        """The clusters of persons, named or described."""
        return [cluster for cluster in self.each() if cluster.family in (Family.PERSON, Family.ROLE)]

    def can_join(self, one: Cluster, other: Cluster, guesses: bool = True, renamed: bool = False) -> bool:
        """Whether nothing that is known speaks against the two being one: family, gender, number or full names.

        Without ``guesses``, a gender that only a given name tells does not count. Of what is ``renamed`` the names may
        differ, one may be of no class that is known, and a body may have been taken for a person.
        """
        if one is other:
            return False
        families = {one.family, other.family}
        unlike = len(families) > 1 and families != {Family.PERSON, Family.ROLE}
        misread = Family.OTHER in families or families in _MISREAD
        if unlike and not (renamed and misread):
            return False
        if one.plural != other.plural and Family.ORGANIZATION not in families and Family.COUNTRY not in families:
            return False
        genders = one.known_genders | other.known_genders
        if guesses and one.genders and other.genders:
            genders = one.genders | other.genders
        if len(genders) > 1 or len(one.generations | other.generations) > 1:
            return False
        return renamed or all(compatible_people(name, known) for name in one.full_names for known in other.full_names)

    def join(
        self,
        one: Reference,
        other: Reference,
        reason: str,
        guesses: bool = True,
        renamed: bool = False,
        body: bool = False,
    ) -> bool:
        """Make the clusters of the two references one, unless ``can_join`` forbids it; says whether it did. What is
        renamed stays a person if it was read as one first, but for a ``body``."""
        first, second = sorted((self.of(one), self.of(other)), key=lambda cluster: cluster.first.number)
        if not self.can_join(first, second, guesses, renamed):
            return False
        self.reasons[second.first.number] = reason
        first.members = sorted((*first.members, *second.members), key=lambda member: member.number)
        if Family.ORGANIZATION in (first.family, second.family):
            if body or not (renamed and first.family is Family.PERSON):
                first.family = Family.ORGANIZATION
        elif second.family is Family.PERSON or first.family is Family.OTHER:
            first.family = second.family
        first.known_genders |= second.known_genders
        first.guessed_genders |= second.guessed_genders
        first.full_names |= second.full_names
        first.names |= second.names
        first.generations |= second.generations
        first.descriptions.extend(second.descriptions)
        for member in second.members:
            self._of[member.number] = first
        return True
