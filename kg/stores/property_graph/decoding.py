"""The graph of a property graph's nodes and relationships."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from kg.errors import StoreError
from kg.facts import named_entities
from kg.model import (
    Certainty,
    Claim,
    Document,
    Entity,
    Evidence,
    Fact,
    KnowledgeGraph,
    Pairs,
    Polarity,
    Run,
    Tense,
    Value,
)
from kg.stores.property_graph.mapping import (
    ATTRIBUTED_TO,
    DOCUMENT,
    IN_DOCUMENT,
    OBJECT,
    RUN,
    SUBJECT,
    UNSTATED,
    VALUE,
    property_name,
)

Stored: TypeAlias = Mapping[str, Any]
StoredNode: TypeAlias = tuple[Iterable[str], Stored]
"""Labels and properties of a node that is no claim."""
StoredClaim: TypeAlias = tuple[Stored, Iterable[tuple[str, str]]]
"""Properties of a claim, and type and end's ``uri`` of its relationships."""
StoredFact: TypeAlias = tuple[str, str, Stored]
"""``uri`` of both ends and properties of a relationship."""


def decode_graph(
    nodes: Iterable[StoredNode], claims: Iterable[StoredClaim], facts: Iterable[StoredFact], source: str
) -> KnowledgeGraph:
    """The graph; each part sorted. Entities and runs that no claim names are left out, as what others keep there.

    Raises ``StoreError`` where an item is not whole.
    """
    try:
        return _decode(nodes, claims, facts)
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError(f"{source} holds an item that is not whole ({error!r}); load the graph anew") from error


def _decode(nodes: Iterable[StoredNode], claims: Iterable[StoredClaim], facts: Iterable[StoredFact]) -> KnowledgeGraph:
    documents: list[Document] = []
    entities: dict[str, Entity] = {}
    runs: dict[str, Run] = {}
    leaves: dict[str, Value | None] = {}
    for labels, stored in nodes:
        if DOCUMENT in labels:
            if "source" in stored:
                documents.append(decode_document(stored))
        elif RUN in labels:
            runs[stored["uri"]] = Run(stored["uri"], stored["software"], stored["model"], stored["ontology"])
        elif VALUE in labels:
            leaves[stored["uri"]] = Value(stored["name"], stored["datatype"])
        elif UNSTATED in labels:
            leaves[stored["uri"]] = None
        elif "class" in stored:
            entities[stored["uri"]] = decode_entity(stored)
    supporting: dict[str, list[str]] = defaultdict(list)
    said = []
    for stored, ends in claims:
        said.append(decode_claim(stored, dict(ends)))
        if stored.get("fact"):
            supporting[stored["fact"]].append(stored["uri"])
    held = tuple(
        sorted(
            (_fact(start, end, stored, leaves, supporting) for start, end, stored in facts), key=lambda fact: fact.iri
        )
    )
    used = {iri for claim in said for iri in named_entities(claim)}
    used_runs = {iri for claim in said for iri in claim.runs}
    return KnowledgeGraph(
        documents=tuple(sorted(documents, key=lambda document: document.id)),
        entities=tuple(entities[iri] for iri in sorted(used & entities.keys())),
        claims=tuple(sorted(said, key=lambda claim: claim.id)),
        facts=held,
        runs=tuple(runs[iri] for iri in sorted(used_runs & runs.keys())),
    )


def decode_document(stored: Stored) -> Document:
    return Document(
        stored["uri"],
        stored["source"],
        stored.get("title"),
        stored.get("url"),
        stored.get("published"),
        stored["length"],
        stored.get("copy_of"),
    )


def decode_entity(stored: Stored) -> Entity:
    aliases = tuple(stored.get("aliases") or ())
    return Entity(stored["uri"], stored["class"], stored["name"], aliases, decode_pairs(stored, "attribute"))


def decode_claim(stored: Stored, ends: Mapping[str, str]) -> Claim:
    value = stored.get("object_value")
    return Claim(
        id=stored["uri"],
        document=ends[IN_DOCUMENT],
        predicate=stored["predicate"],
        subject=ends[SUBJECT],
        object=ends.get(OBJECT) if value is None else Value(value, stored["object_datatype"]),
        qualifiers=decode_pairs(stored, "qualifier"),
        polarity=Polarity(stored["polarity"]),
        certainty=Certainty(stored["certainty"]),
        tense=Tense(stored["tense"]),
        attributed_to=ends.get(ATTRIBUTED_TO),
        evidence=Evidence(stored["start"], stored["end"], stored["quote"]),
        cue=stored["cue"],
        confidence=stored["confidence"],
        runs=tuple(stored.get("runs") or ()),
    )


def _fact(
    start: str, end: str, stored: Stored, leaves: Mapping[str, Value | None], supporting: Mapping[str, list[str]]
) -> Fact:
    iri = stored["uri"]
    return Fact(
        iri=iri,
        predicate=stored["predicate"],
        subject=start,
        object=leaves.get(end, end),
        qualifiers=decode_pairs(stored, "qualifier"),
        claims=tuple(sorted(supporting.get(iri, ()))),
        support=stored["support"],
        first_seen=stored.get("first_seen"),
        last_seen=stored.get("last_seen"),
    )


def decode_pairs(stored: Stored, kind: str) -> Pairs:
    """The attributes or qualifiers of an item."""
    found: list[tuple[str, str]] = []
    for name in stored.get(f"{kind}s") or ():
        value = stored[property_name(name, kind)]
        values = value if isinstance(value, list) else [value]
        found += ((name, str(one).lower() if isinstance(one, bool) else str(one)) for one in values)
    return tuple(sorted(found))
