"""Chains to entities: each chain gets the IRI of what it refers to, across documents where the evidence tells."""

from __future__ import annotations

from collections.abc import Sequence

from kg.entities.deciding import places_named
from kg.entities.resolved import ResolvedChains, resolve_chains
from kg.entities.table import ChainTable
from kg.entities.vocabulary import read_vocabulary
from kg.model import Claim, Decision, Document, Lead, Mention, MentionChain, Resolution
from kg.ontology import Ontology


def resolve_entities(
    chains: Sequence[MentionChain],
    mentions: Sequence[Mention],
    ontology: Ontology,
    claims: Sequence[Claim] = (),
    documents: Sequence[Document] = (),
    decisions: Sequence[Decision] = (),
    leads: Sequence[Lead] = (),
) -> Resolution:
    """The entities by IRI, the entity's IRI for every chain id, the joins that were refused, and what was compared.

    The same chains give the same entities in whatever order they come. In order of these steps:

    1. A country with an ISO 3166 code is the entity of its code.
    2. Persons and organizations with a name are compared by name and context, and joined where the evidence suffices
       (``blocking``, ``scoring``, ``clustering``); so are ministries that are described with their country.
    3. Other named chains (places) are one where class and normalised name are equal.
    4. Events are one where participants, date, place and kind tell (``events``).
    5. A chain without a name (a group, "the spokesman") is an entity of its document alone.

    What people decided beats all of it; ``identity`` says how entities get their IRIs.
    """
    table = make_table(ontology, decisions)
    table.add(chains, mentions, claims, documents, leads)
    found = resolve_chains(table, decisions, explained=True)
    entities = sorted(found.entities(), key=lambda one: one.iri)
    return Resolution(
        tuple(entities),
        found.entity_of(0, [one.id for one in chains]),
        found.rejections,
        found.links,
        found.redirects(),
    )


def make_table(ontology: Ontology, decisions: Sequence[Decision] = ()) -> ChainTable:
    """An empty table of chains, to be resolved by these decisions."""
    return ChainTable(ontology, read_vocabulary(ontology), places_named(decisions))


__all__ = ["ResolvedChains", "make_table", "resolve_chains", "resolve_entities"]
