"""What an article says around a post: the bodies that it names, what its people are known to hold, its countries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.model import COUNTRY, MentionChain
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import Lexicon, lexicon_of
from kg.relations.namings import Naming, heads_of_name


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``namings`` are those of bodies and countries, ``towns`` those of places; ``seats`` and ``kinds`` are the
    lexicon's, by a role's head. ``known`` are the bodies of each person's roles, ``teams`` and ``countries_of`` what
    they are of; ``countries`` those that the article is set in, with their weight, ``abroad`` those of counterparts
    and visitors. ``visited`` are the countries that each person goes to, ``received`` each one's hosts and guests,
    ``companies`` those with whom each one is;
    ``shared`` the offices of which a country has one that two people have, with no country said. ``issuer`` names the
    body that issues the text, if any."""

    reading: ArticleReading
    namings: Sequence[Naming]
    towns: Sequence[Naming]
    seats: Mapping[str, str]
    kinds: Mapping[str, str]
    governments: Sequence[MentionChain]
    known: Mapping[tuple[str, str], Sequence[MentionChain]]
    teams: Mapping[str, Sequence[MentionChain]]
    countries: Sequence[tuple[MentionChain, int]]
    abroad: frozenset[str]
    heads: frozenset[str]
    places: frozenset[str]
    titles: Mapping[tuple[str, int], Sequence[tuple[MentionChain, str | None]]]
    countries_of: Mapping[str, Sequence[MentionChain]]
    visited: Mapping[str, frozenset[str]]
    received: Mapping[str, frozenset[str]]
    companies: Mapping[str, frozenset[str]]
    shared: frozenset[str]
    issuer: str

    @property
    def lexicon(self) -> Lexicon:
        return lexicon_of(self.reading.ontology)

    @property
    def nations(self) -> frozenset[str]:
        """The chains of the countries that the article names."""
        return frozenset(one.chain.id for one in self.namings if one.chain.class_iri == COUNTRY)

    def country_of(self, person: MentionChain) -> MentionChain | None:
        """The one country that the person holds posts of."""
        known = {one.id: one for one in self.countries_of.get(person.id, ())}
        return next(iter(known.values())) if len(known) == 1 else None

    def body_of(self, person: MentionChain, nouns: frozenset[str]) -> MentionChain | None:
        """The one body with one of the nouns at the head of its name that the person holds another post of."""
        bodies = {one.id: one for (holder, _), known in self.known.items() if holder == person.id for one in known}
        fitting = [one for one in bodies.values() if nouns & heads_of_name(one.name)]
        return fitting[0] if len(fitting) == 1 else None
