"""Which record of an authority an entity is, if any: that none fits is a proper answer.

A record fits by its name or an alias, with the rest as evidence: class, country, role. The best record is taken where
it fits by a full name, nothing tells against it, no other comes near, and no other entity fits it as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from kg.model import (
    COUNTRY,
    PLACE,
    AuthorityRecord,
    Claim,
    Entity,
    Polarity,
    Rejection,
    pairs,
)
from kg.ontology import Ontology

_LARGE = 100_000
"""Inhabitants from which on a place's name alone tells it, if it has ten times as many as the next of that name."""


def link_entities(
    entities: Collection[Entity],
    claims: Iterable[Claim],
    records: Sequence[AuthorityRecord],
    ontology: Ontology,
    normalise: Callable[[str], str],
) -> tuple[tuple[Entity, ...], tuple[Rejection, ...]]:
    """The entities with the IRI of their record among their attribute ``sameAs``, and a rejection for each that fits
    several."""
    by_name: dict[str, list[AuthorityRecord]] = defaultdict(list)
    by_code: dict[str, AuthorityRecord] = {}
    for record in records:
        for name in dict.fromkeys(map(normalise, record.names)):
            by_name[name].append(record)
        if record.class_iri == COUNTRY and len(record.countries) == 1:
            by_code.setdefault(record.countries[0], record)
    countries, roles = _known(entities, claims)
    linked = []
    rejections = []
    chosen_by: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for entity in entities:
        code = dict(entity.attributes).get("code", "")
        if ontology.is_a(entity.class_iri, COUNTRY) and code in by_code:
            linked.append(add_link(entity, by_code[code].iri))
            continue
        names = [normalise(entity.name), *map(normalise, entity.aliases)]
        if not ontology.is_a(entity.class_iri, PLACE):
            names = [name for name in names if " " in name or len(names) == 1]
        found = {record.iri: record for name in names for record in by_name.get(name, ())}
        fitting = [
            (_fit(entity, record, normalise, countries[entity.iri], roles[entity.iri], ontology), record)
            for record in found.values()
        ]
        ranked = sorted(((score, one) for score, one in fitting if score > 0), key=lambda one: (-one[0], one[1].iri))
        chosen = _choose(ranked, ontology.is_a(entity.class_iri, PLACE))
        if chosen is not None:
            chosen_by[chosen.iri].append((-ranked[0][0], entity.iri))
        elif ranked:
            several = ", ".join(record.iri for _, record in ranked[:5])
            detail = f"{entity.name!r} may be {several}; not linked: add a decision to link it"
            rejections.append(Rejection(entity.iri, "ambiguous-link", detail))
        linked.append(entity)
    links = {}
    for iri, takers in sorted(chosen_by.items()):
        best = sorted(takers)
        if len(best) > 1 and best[0][0] == best[1][0]:
            for _, taker in best:
                detail = f"{iri} fits several entities of one name; not linked: add a decision to link one"
                rejections.append(Rejection(taker, "ambiguous-link", detail))
        else:
            links[best[0][1]] = iri
    return tuple(add_link(one, links[one.iri]) if one.iri in links else one for one in linked), tuple(rejections)


def add_link(entity: Entity, iri: str) -> Entity:
    """The entity with one more IRI in ``sameAs``."""
    values: dict[str, str | None] = dict(entity.attributes)
    values["sameAs"] = " ".join(sorted({*(values.get("sameAs") or "").split(), iri}))
    return replace(entity, attributes=pairs(values))


def _known(
    entities: Iterable[Entity], claims: Iterable[Claim]
) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    """The countries and roles of each entity by what was claimed of it."""
    codes = {one.iri: dict(one.attributes).get("code", "").partition("-")[0] for one in entities}
    countries: dict[str, set[str]] = defaultdict(set)
    roles: dict[str, set[str]] = defaultdict(set)
    for iri, code in codes.items():
        countries[iri].update({code} - {""})
    for claim in claims:
        if claim.polarity is not Polarity.AFFIRMED:
            continue
        values = dict(claim.qualifiers)
        if role := values.get("role"):
            roles[claim.subject].add(role)
        if isinstance(claim.object, str) and ("role" in values or "kind" in values or not values):
            countries[claim.subject].update({codes.get(claim.object, "")} - {""})
    return countries, roles


def _fit(
    entity: Entity,
    record: AuthorityRecord,
    normalise: Callable[[str], str],
    countries: set[str],
    roles: set[str],
    ontology: Ontology,
) -> float:
    """How well the record fits: 0 where something tells against it."""
    if record.class_iri and not ontology.is_a(entity.class_iri, record.class_iri):
        return 0.0
    score = 2.0 if normalise(entity.name) in map(normalise, record.names) else 1.0
    if countries and record.countries:
        if not countries & set(record.countries):
            return 0.0
        score += 2.0
    words = {word for role in roles for word in normalise(role).split()}
    if words & {word for role in record.roles for word in normalise(role).split()}:
        score += 1.0
    return score


def _choose(ranked: Sequence[tuple[float, AuthorityRecord]], place: bool) -> AuthorityRecord | None:
    if not ranked:
        return None
    best = [record for score, record in ranked if score == ranked[0][0]]
    if place and ranked[0][1].size is not None:
        sizes = sorted((record.size or 0 for record in best), reverse=True)
        largest = max(best, key=lambda one: (one.size or 0, one.iri))
        clear = sizes[0] >= _LARGE and (len(sizes) < 2 or sizes[0] >= 10 * sizes[1])
        return largest if clear or (len(best) == 1 and ranked[0][0] > 2) else None
    return best[0] if len(best) == 1 else None
