"""The graph without the items that its shapes refuse."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import shacl_rust

from kg.errors import ActorgraphError, StoreError
from kg.facts import graph_of_claims, named_entities
from kg.model import CheckedGraph, Claim, Document, Entity, KnowledgeGraph, Rejection
from kg.ontology import Ontology, local_name
from kg.rdf import (
    Node,
    check_iri,
    describe_claim,
    describe_document,
    describe_entity,
    describe_evidence,
    relation_properties,
    statement_lines,
)
from kg.rdf.vocabulary import STRUCTURE, SUBCLASS
from kg.validation.report import report_turtle
from kg.validation.shapes import derive_shapes

_LARGEST_PART = 1000
"""Claims that are checked at once; about 30 MB in the engine."""
_TOLD = ("focusNode", "resultPath", "value", "messages")


def check_graph(graph: KnowledgeGraph, ontology: Ontology) -> CheckedGraph:
    """The graph without documents, entities and claims that violate a shape of the ontology, and their rejections.

    The shapes are run by a SHACL engine on the graph's RDF form. A claim falls with its evidence, its document, or an
    entity that it names; a fact falls with its last claim. An item without a valid IRI is refused beforehand.
    """
    faults: dict[str, list[str]] = defaultdict(list)
    entities = {entity.iri: entity for entity in graph.entities}
    focused = _focused_items(graph)
    results = _violations(_describe_parts(graph, entities, ontology, faults), ontology)
    report = report_turtle(results)
    for result in results:
        fault = _in_words(result, entities, ontology)
        for item in focused.get(_iri(result["focusNode"]), ()):
            if fault not in faults[item]:
                faults[item].append(fault)
    if not faults:
        return CheckedGraph(graph, (), report)
    for claim in graph.claims:
        for item in (claim.document, *named_entities(claim)):
            if item in faults and claim.id not in faults:
                faults[claim.id].append(f"<{item}>, which it names, was refused: {faults[item][0]}")
    checked = graph_of_claims(
        (claim for claim in graph.claims if claim.id not in faults),
        (document for document in graph.documents if document.id not in faults),
        (entity for entity in graph.entities if entity.iri not in faults),
        graph.runs,
    )
    return CheckedGraph(checked, tuple(_rejections(graph, faults, ontology)), report)


def _describe_parts(
    graph: KnowledgeGraph, entities: Mapping[str, Entity], ontology: Ontology, faults: dict[str, list[str]]
) -> Iterator[Iterator[Node]]:
    """The RDF form in parts that can be checked each by itself, so that a large graph takes no more memory than a small
    one: the claims of some documents, with these documents and all entities that the claims name.

    No shape looks further than that. What cannot be written is a fault, told once.
    """

    def tell(item: str, fault: str) -> None:
        if fault not in faults[item]:
            faults[item].append(fault)

    documents = {document.id: document for document in graph.documents}
    left, unnamed = dict.fromkeys(documents), dict.fromkeys(entities)
    ordered = sorted(graph.claims, key=lambda claim: claim.document)
    held: list[Claim] = []
    for document, claims in groupby(ordered, key=lambda claim: claim.document):
        held += claims
        left.pop(document, None)
        if len(held) >= _LARGEST_PART:
            yield _describe(_part(held, documents, entities, unnamed), ontology, tell)
            held = []
    yield _describe(_part(held, documents, entities, unnamed), ontology, tell)
    for start in range(0, max(len(left), len(unnamed)), _LARGEST_PART):
        end = start + _LARGEST_PART
        some = tuple(documents[iri] for iri in list(left)[start:end])
        others = tuple(entities[iri] for iri in list(unnamed)[start:end])
        yield _describe(KnowledgeGraph(some, others, (), ()), ontology, tell)


def _part(
    claims: Sequence[Claim],
    documents: Mapping[str, Document],
    entities: Mapping[str, Entity],
    unnamed: dict[str, None],
) -> KnowledgeGraph:
    """The claims with the documents and entities that they name, of which those entities are no longer unnamed."""
    named = sorted({iri for claim in claims for iri in named_entities(claim)} & entities.keys())
    for iri in named:
        unnamed.pop(iri, None)
    of = sorted({claim.document for claim in claims} & documents.keys())
    return KnowledgeGraph(tuple(documents[iri] for iri in of), tuple(entities[iri] for iri in named), tuple(claims), ())


def _describe(graph: KnowledgeGraph, ontology: Ontology, report: Callable[[str, str], None]) -> Iterator[Node]:
    """The RDF form without facts and plain edges, which follow from claims, and with the classes' superclasses.

    What cannot be written is reported and left out.
    """
    relation = relation_properties(ontology)
    taken = STRUCTURE | ontology.relations.keys()
    for known in ontology.classes.values():
        above = sorted(known.ancestors - {known.iri})
        yield Node(check_iri(known.iri), tuple((SUBCLASS, check_iri(ancestor)) for ancestor in above))
    for document in graph.documents:
        try:
            yield describe_document(document)
        except StoreError as error:
            report(document.id, str(error))
    for entity in graph.entities:
        try:
            yield describe_entity(entity, (), taken, ontology)
        except StoreError as error:
            report(entity.iri, str(error))
    for claim in graph.claims:
        try:
            span = describe_evidence(claim.document, claim.evidence)
            stated = describe_claim(claim, span.iri, relation(claim.predicate))
        except StoreError as error:
            report(claim.id, str(error))
        else:
            yield from (stated, span)


def _violations(parts: Iterable[Iterable[Node]], ontology: Ontology) -> list[dict[str, Any]]:
    """The results of validation, each once, in an order that depends on nothing but the graph."""
    shapes = derive_shapes(ontology)
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    for nodes in parts:
        data = "\n".join(statement_lines(nodes))
        try:
            report = shacl_rust.validate(data, shapes, data_format="nt", shapes_format="turtle")
        except (RuntimeError, ValueError) as error:
            raise ActorgraphError(
                f"the graph cannot be checked by the shapes of {', '.join(ontology.files)}: {error}; mend the ontology"
            ) from error
        for result in report["results"]:
            found.setdefault(tuple(str(result.get(key, "")) for key in _TOLD), result)
    return [result for _, result in sorted(found.items())]


def _focused_items(graph: KnowledgeGraph) -> Mapping[str, list[str]]:
    """The items that fall with a node of the RDF form: with evidence its claims, else the item of that IRI."""
    focused: dict[str, list[str]] = defaultdict(list)
    for item in (*(one.id for one in graph.documents), *(one.iri for one in graph.entities)):
        focused[item].append(item)
    for claim in graph.claims:
        focused[claim.id].append(claim.id)
        focused[f"{claim.document}#char={claim.evidence.start},{claim.evidence.end}"].append(claim.id)
    return focused


def _in_words(result: Mapping[str, Any], entities: Mapping[str, Entity], ontology: Ontology) -> str:
    """What is due, what there is instead, and the path: the shape's own message comes last of an engine's."""
    value = result.get("value")
    found = "" if value is None else f", but is {_value_in_words(value, entities, ontology)}"
    return f"{result['messages'][-1]}{found} (path {local_name(_iri(result['resultPath']))})"


def _value_in_words(value: str, entities: Mapping[str, Entity], ontology: Ontology) -> str:
    entity = entities.get(_iri(value))
    if entity is None:
        return value.partition("^^")[0]
    known = ontology.classes.get(entity.class_iri)
    return f'"{entity.name}" ({known.label if known else local_name(entity.class_iri)})'


def _iri(term: str) -> str:
    return term.removeprefix("<").removesuffix(">")


def _rejections(graph: KnowledgeGraph, faults: Mapping[str, list[str]], ontology: Ontology) -> Iterator[Rejection]:
    for document in graph.documents:
        if document.id in faults:
            yield _rejection(document.id, f"document {document.source}", faults[document.id], document.id)
    for entity in graph.entities:
        if entity.iri in faults:
            yield _rejection(entity.iri, f"entity {entity.name!r}", faults[entity.iri], None)
    for claim in graph.claims:
        if claim.id in faults:
            yield _rejection(claim.id, _claim_in_words(claim, ontology), faults[claim.id], claim.document)


def _claim_in_words(claim: Claim, ontology: Ontology) -> str:
    relation = ontology.relations.get(claim.predicate)
    name = relation.name if relation else f"<{claim.predicate}>"
    return f"{name} at {claim.evidence.start}-{claim.evidence.end}"


def _rejection(item: str, what: str, faults: Iterable[str], document: str | None) -> Rejection:
    return Rejection(item, "shacl", f"{what}: {'; '.join(faults)}", document)
