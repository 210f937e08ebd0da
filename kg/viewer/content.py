"""What the page carries of a graph, as JSON: names once, everything else by number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kg.model import THING, ActorMeasures, Claim, Entity, KnowledgeGraph, Value
from kg.ontology import Ontology, RelationKind, class_kind, local_name, relation_kind
from kg.standing import STANDINGS, standing_of

_NOT_SHOWN = frozenset({"gender", "number", "replaces"})
"""What helps to resolve pronouns is a guess that nobody should read about a person; former identities are for programs
alone."""


def page_content(
    graph: KnowledgeGraph, ontology: Ontology, measures: Iterable[ActorMeasures], title: str
) -> dict[str, Any]:
    """The page's data: types, relations, documents, entities with their measures, claims with their words."""
    entities = {entity.iri: entity for entity in graph.entities}
    classes = sorted({entity.class_iri for entity in graph.entities})
    predicates = sorted({claim.predicate for claim in graph.claims})
    documents = sorted(graph.documents, key=lambda one: (one.published or "", one.source, one.id))
    measured = {one.iri: one for one in measures}
    ordered = sorted(graph.entities, key=lambda one: (one.name, one.iri))
    at = {entity.iri: index for index, entity in enumerate(ordered)}
    source_at = {document.id: index for index, document in enumerate(documents)}
    claims = sorted(
        graph.claims,
        key=lambda one: (source_at.get(one.document, -1), one.evidence.start, one.evidence.end, one.id),
    )
    return {
        "title": title,
        "counts": {
            "documents": len(graph.documents),
            "entities": len(graph.entities),
            "claims": len(graph.claims),
            "facts": len(graph.facts),
        },
        "types": [{"label": _label(iri, ontology), "kind": class_kind(iri, ontology).value} for iri in classes],
        "relations": [
            {"label": _label(iri, ontology), "kind": relation_kind(iri, ontology).value} for iri in predicates
        ],
        "documents": [[one.source, one.title, one.uri, one.published] for one in documents],
        "entities": [_entity(one, classes.index(one.class_iri), measured.get(one.iri)) for one in ordered],
        "claims": [
            _claim(
                one,
                predicates.index(one.predicate),
                STANDINGS.index(standing_of(one, entities)),
                at,
                source_at[one.document],
                one.cue if relation_kind(one.predicate, ontology) is RelationKind.STATEMENT else "",
            )
            for one in claims
        ],
    }


def _label(iri: str, ontology: Ontology) -> str:
    known = ontology.classes.get(iri) or ontology.relations.get(iri)
    return known.label if known else "other" if iri == THING else local_name(iri)


def _entity(entity: Entity, type_at: int, measured: ActorMeasures | None) -> list[Any]:
    numbers = [measured.degree, measured.betweenness, measured.pagerank] if measured else [0, 0, 0]
    community = measured.community if measured else -1
    attributes = {name: value for name, value in entity.attributes if name not in _NOT_SHOWN}
    return [entity.name, list(entity.aliases), type_at, attributes, numbers, community]


def _claim(claim: Claim, relation_at: int, standing: int, at: dict[str, int], document: int, verb: str) -> list[Any]:
    """``verb`` is the article's own where it matters: who "denied that" is not heard to say so."""
    thing = at[claim.object] if isinstance(claim.object, str) else -1
    literal = claim.object.text if isinstance(claim.object, Value) else None
    speaker = at[claim.attributed_to] if claim.attributed_to else -1
    evidence = claim.evidence
    return [
        relation_at,
        at[claim.subject],
        thing,
        literal,
        dict(claim.qualifiers),
        standing,
        claim.tense.value,
        speaker,
        document,
        evidence.start,
        evidence.end,
        evidence.text,
        verb,
    ]
