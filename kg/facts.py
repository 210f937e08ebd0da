"""A graph from its claims: facts derive from them, and only what they use stays."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

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
    """The facts that affirmed and certain claims state: one for each predicate, subject, object and qualifiers.

    Documents that repeat one text count as one.
    """
    known = {document.id: document for document in documents}
    stated: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        iri = fact_iri(claim)
        if iri is not None:
            stated[iri].append(claim)
    return tuple(fact_of_claims(supporting, known) for _, supporting in sorted(stated.items()))


def fact_iri(claim: Claim) -> str | None:
    """The IRI of the fact that the claim states; None where it states none."""
    if claim.polarity is not Polarity.AFFIRMED or claim.certainty is not Certainty.CERTAIN:
        return None
    return mint_iri("fact", claim.predicate, claim.subject, object_key(claim.object), pairs_key(claim.qualifiers))


def fact_of_claims(claims: Sequence[Claim], documents: Mapping[str, Document]) -> Fact:
    """The fact that these claims, all of one, state; with the documents by IRI."""
    sources = {claim.document for claim in claims}
    read = [documents[source] for source in sorted(sources) if source in documents]
    dates = sorted(document.published for document in read if document.published is not None)
    originals = {document.id: document.copy_of or document.id for document in read}
    first = claims[0]
    return Fact(
        iri=mint_iri("fact", first.predicate, first.subject, object_key(first.object), pairs_key(first.qualifiers)),
        predicate=first.predicate,
        subject=first.subject,
        object=first.object,
        qualifiers=first.qualifiers,
        claims=tuple(sorted({claim.id for claim in claims})),
        support=len({originals.get(source, source) for source in sources}),
        first_seen=dates[0] if dates else None,
        last_seen=dates[-1] if dates else None,
    )


def fold_claims(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims by id, those of one id as one that names all their runs."""
    alike: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        alike[claim.id].append(claim)
    folded = []
    for same in alike.values():
        best = min(same, key=lambda claim: (-claim.confidence, claim.cue))
        folded.append(replace(best, runs=tuple(sorted({run for claim in same for run in claim.runs}))))
    return tuple(sorted(folded, key=lambda claim: claim.id))


def merge_entities(one: Entity, other: Entity) -> Entity:
    """One entity that keeps every name of both; its own is the least, and so is a value on which they differ."""
    name = min(one.name, other.name)
    class_iri = min(one.class_iri, other.class_iri)
    values: dict[str, str | None] = {}
    for key, value in sorted((*one.attributes, *other.attributes)):
        known = values.setdefault(key, value)
        if key in ("sameAs", "replaces") and known:
            values[key] = " ".join(sorted({*known.split(), *value.split()} - {one.iri}))
    aliases = {one.name, other.name, *one.aliases, *other.aliases} - {name}
    return Entity(one.iri, class_iri, name, tuple(sorted(aliases)), pairs(values))


def object_key(thing: str | Value | None) -> str:
    """The object in one string; an entity, a literal and none never give the same."""
    return json.dumps([thing.text, thing.datatype] if isinstance(thing, Value) else thing)


def pairs_key(qualifiers: Pairs) -> str:
    """The pairs in one string."""
    return json.dumps(qualifiers)
