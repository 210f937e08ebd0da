"""Networks of a graph: which entities stand in it and what ties two of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeAlias

from kg.facts import graph_of_claims
from kg.model import Fact, KnowledgeGraph
from kg.ontology import ACTORS, ClassKind, Ontology, RelationKind, class_kind, local_name, relation_kind

if TYPE_CHECKING:
    import networkx

    Network: TypeAlias = "networkx.Graph[str]"


class Projection(StrEnum):
    """ENTITIES: every entity, tied by facts. ACTORS: persons, bodies and groups, tied by facts and by having met.
    MEETINGS: persons and bodies tied by meetings alone. BIPARTITE: those and the meetings, unprojected."""

    ENTITIES = "entities"
    ACTORS = "actors"
    MEETINGS = "meetings"
    BIPARTITE = "bipartite"


def document_dates(graph: KnowledgeGraph) -> dict[str, str | None]:
    """The publication date of each document, by its IRI."""
    return {document.id: document.published for document in graph.documents}


def as_of(graph: KnowledgeGraph, day: str, since: str | None = None) -> KnowledgeGraph:
    """The graph of what was published up to and on a day, from ``since`` on where given.

    Undated documents are left out. Facts derive anew from the claims that stay, so that support counts those alone.
    """
    documents = [
        document
        for document in graph.documents
        if document.published is not None and (since or "") <= document.published <= day + "~"
    ]
    kept = {document.id for document in documents}
    claims = [claim for claim in graph.claims if claim.document in kept]
    return graph_of_claims(claims, documents, graph.entities, graph.runs)


def actor_network(graph: KnowledgeGraph, ontology: Ontology, projection: Projection = Projection.ACTORS) -> Network:
    """The network: nodes in order of IRI, each with label, class and kind; ties with weight, relations and dates.

    A tie's ``weight`` counts the facts and the meetings that make it. ``first_seen`` and ``last_seen`` are the dates of
    the documents that state them, empty where none is dated.
    """
    import networkx

    kinds = {entity.iri: class_kind(entity.class_iri, ontology) for entity in graph.entities}
    network: Network = networkx.Graph()
    for entity in graph.entities:
        if _belongs(kinds[entity.iri], entity.class_iri, projection, ontology):
            known = ontology.classes.get(entity.class_iri)
            label = known.label if known else local_name(entity.class_iri)
            network.add_node(entity.iri, label=entity.name, type=label, kind=kinds[entity.iri].value)
    ties: dict[tuple[str, str], list[tuple[str, Fact]]] = defaultdict(list)
    met: dict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in graph.facts:
        if not isinstance(fact.object, str) or fact.object == fact.subject:
            continue
        attendance = relation_kind(fact.predicate, ontology) is RelationKind.ATTENDANCE
        if attendance:
            met[fact.object].setdefault(fact.subject, fact)
        direct = projection in (Projection.ENTITIES, Projection.ACTORS)
        bipartite = projection is Projection.BIPARTITE and attendance
        if (direct or bipartite) and fact.subject in network and fact.object in network:
            ties[_pair(fact.subject, fact.object)].append((_label(fact, ontology), fact))
    if projection in (Projection.ACTORS, Projection.MEETINGS):
        for attendees in met.values():
            for one, two in combinations(sorted(attendees), 2):
                if one in network and two in network:
                    ties[one, two].append(("met", _later(attendees[one], attendees[two])))
    for (one, two), found in sorted(ties.items()):
        network.add_edge(one, two, **_tie(found))
    network.remove_nodes_from([node for node in list(network) if not network.degree(node)])
    return network


def _belongs(kind: ClassKind, class_iri: str, projection: Projection, ontology: Ontology) -> bool:
    if projection is Projection.ENTITIES:
        return True
    acts = kind in ACTORS or (kind is ClassKind.PLACE and _attends(class_iri, ontology))
    return acts or (projection is Projection.BIPARTITE and kind is ClassKind.EVENT)


def _attends(class_iri: str, ontology: Ontology) -> bool:
    """Whether the ontology lets the class attend events: a country does, a city does not."""
    return any(
        class_iri in relation.domain
        for iri, relation in ontology.relations.items()
        if relation_kind(iri, ontology) is RelationKind.ATTENDANCE
    )


def _pair(one: str, two: str) -> tuple[str, str]:
    return (one, two) if one < two else (two, one)


def _label(fact: Fact, ontology: Ontology) -> str:
    relation = ontology.relations.get(fact.predicate)
    return relation.label if relation else local_name(fact.predicate)


def _later(one: Fact, two: Fact) -> Fact:
    """The attendance of two actors as one fact: both are known to have met only when both have been reported."""
    first = max(filter(None, (one.first_seen, two.first_seen)), default=None)
    last = max(filter(None, (one.last_seen, two.last_seen)), default=None)
    return replace(one, first_seen=first, last_seen=last, support=min(one.support, two.support))


def _tie(found: list[tuple[str, Fact]]) -> dict[str, Any]:
    first = sorted(fact.first_seen for _, fact in found if fact.first_seen)
    last = sorted(fact.last_seen for _, fact in found if fact.last_seen)
    return {
        "weight": float(len(found)),
        "relations": ", ".join(sorted({label for label, _ in found})),
        "support": max(fact.support for _, fact in found),
        "first_seen": first[0] if first else "",
        "last_seen": last[-1] if last else "",
    }
