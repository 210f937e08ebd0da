"""A graph from its claims: facts derive from them, and only what they use stays."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable

from kg.model import (
    Certainty,
    Claim,
    Document,
    Entity,
    Fact,
    KnowledgeGraph,
    Pairs,
    Polarity,
    Run,
    Value,
    mint_iri,
    pairs,
)


def graph_of_claims(
    claims: Iterable[Claim], documents: Iterable[Document], entities: Iterable[Entity], runs: Iterable[Run]
) -> KnowledgeGraph:
    """The graph of these claims: each part sorted, facts derived, and of entities and runs those that a claim names.

    Every document stays, with claims or without: that nothing was found in it is worth knowing.
    """
    kept_claims = tuple(sorted({claim.id: claim for claim in claims}.values(), key=lambda claim: claim.id))
    kept_documents = tuple(sorted({one.id: one for one in documents}.values(), key=lambda document: document.id))
    used = {iri for claim in kept_claims for iri in named_entities(claim)}
    used_runs = {iri for claim in kept_claims for iri in claim.runs}
    return KnowledgeGraph(
        documents=kept_documents,
        entities=tuple(sorted({one.iri: one for one in entities if one.iri in used}.values(), key=lambda one: one.iri)),
        claims=kept_claims,
        facts=derive_facts(kept_claims, kept_documents),
        runs=tuple(sorted({run.iri: run for run in runs if run.iri in used_runs}.values(), key=lambda run: run.iri)),
    )


def named_entities(claim: Claim) -> tuple[str, ...]:
    """The IRIs of the entities that a claim names: subject, object unless literal, and speaker."""
    named = (claim.subject, claim.object if isinstance(claim.object, str) else None, claim.attributed_to)
    return tuple(iri for iri in named if iri is not None)


def derive_facts(claims: Iterable[Claim], documents: Iterable[Document]) -> tuple[Fact, ...]:
    """The facts that affirmed and certain claims state: one for each predicate, subject, object and qualifiers."""
    published = {document.id: document.published for document in documents}
    stated: dict[tuple[str, str, str | Value | None, Pairs], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.polarity is Polarity.AFFIRMED and claim.certainty is Certainty.CERTAIN:
            stated[(claim.predicate, claim.subject, claim.object, claim.qualifiers)].append(claim)
    facts = []
    for (predicate, subject, thing, qualifiers), supporting in stated.items():
        sources = {claim.document for claim in supporting}
        dates = sorted(date for date in map(published.get, sources) if date is not None)
        facts.append(
            Fact(
                iri=mint_iri("fact", predicate, subject, object_key(thing), pairs_key(qualifiers)),
                predicate=predicate,
                subject=subject,
                object=thing,
                qualifiers=qualifiers,
                claims=tuple(sorted({claim.id for claim in supporting})),
                support=len(sources),
                first_seen=dates[0] if dates else None,
                last_seen=dates[-1] if dates else None,
            )
        )
    return tuple(sorted(facts, key=lambda fact: fact.iri))


def merge_entities(one: Entity, other: Entity) -> Entity:
    """One entity that keeps every name of both; its own is the least, and so is a value on which they differ."""
    name = min(one.name, other.name)
    class_iri = min(one.class_iri, other.class_iri)
    values: dict[str, str | None] = {}
    for key, value in sorted((*one.attributes, *other.attributes)):
        values.setdefault(key, value)
    aliases = {one.name, other.name, *one.aliases, *other.aliases} - {name}
    return Entity(one.iri, class_iri, name, tuple(sorted(aliases)), pairs(values))


def object_key(thing: str | Value | None) -> str:
    """The object in one string; an entity, a literal and none never give the same."""
    return json.dumps([thing.text, thing.datatype] if isinstance(thing, Value) else thing)


def pairs_key(qualifiers: Pairs) -> str:
    """The pairs in one string."""
    return json.dumps(qualifiers)
