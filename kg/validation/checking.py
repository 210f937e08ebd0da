"""The graph without the items that its shapes refuse."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
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
from kg.rdf.vocabulary import LINKING, STRUCTURE, SUBCLASS
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
    entities = {entity.iri: entity for entity in graph.entities}
    claims = sorted(graph.claims, key=lambda claim: claim.document)
    named = {iri for claim in claims for iri in named_entities(claim)}
    alone = [entity for iri, entity in entities.items() if iri not in named]
    faults, report = find_faults(graph.documents, entities, claims, alone, ontology)
    if not faults:
        return CheckedGraph(graph, (), report)
    checked = graph_of_claims(
        (claim for claim in graph.claims if claim.id not in faults),
        (document for document in graph.documents if document.id not in faults),
        (entity for entity in graph.entities if entity.iri not in faults),
        graph.runs,
    )
    return CheckedGraph(checked, tuple(tell_faults(graph, faults, ontology)), report)


def find_faults(
    documents: Iterable[Document],
    entities: Mapping[str, Entity],
    claims: Collection[Claim],
    alone: Sequence[Entity],
    ontology: Ontology,
) -> tuple[Mapping[str, Sequence[str]], str]:
    """What is wrong with documents, entities and claims, in words by their ids, and the report in Turtle.

    Claims come in order of their documents, ``entities`` are those that they name, ``alone`` those that none names. A
    large graph takes little more memory than a small one: claims are walked through, and some checked at a time.
    """
    faults: dict[str, list[str]] = defaultdict(list)
    known = {document.id: document for document in documents}
    results = _violations(_describe_parts(known, entities, claims, alone, ontology, faults), ontology)
    report = report_turtle(results)
    focused = _focused_items({_iri(result["focusNode"]) for result in results}, claims)
    for result in results:
        fault = _in_words(result, entities, ontology)
        focus = _iri(result["focusNode"])
        for item in ([focus] if focus in known or focus in entities else []) + focused.get(focus, []):
            if fault not in faults[item]:
                faults[item].append(fault)
    for claim in claims if faults else ():
        for item in (claim.document, *named_entities(claim)):
            if item in faults and claim.id not in faults:
                faults[claim.id].append(f"<{item}>, which it names, was refused: {faults[item][0]}")
    return faults, report


def _describe_parts(
    documents: Mapping[str, Document],
    entities: Mapping[str, Entity],
    claims: Iterable[Claim],
    alone: Sequence[Entity],
    ontology: Ontology,
    faults: dict[str, list[str]],
) -> Iterator[Iterator[Node]]:
    """The RDF form in parts that can be checked each by itself, so that a large graph takes no more memory than a small
    one: the claims of some documents, with these documents and all entities that the claims name.

    No shape looks further than that. What cannot be written is a fault, told once.
    """

    def tell(item: str, fault: str) -> None:
        if fault not in faults[item]:
            faults[item].append(fault)

    left = dict.fromkeys(documents)
    held: list[Claim] = []
    for document, found in groupby(claims, key=lambda claim: claim.document):
        held += found
        left.pop(document, None)
        if len(held) >= _LARGEST_PART:
            yield _describe(_part(held, documents, entities), ontology, tell)
            held = []
    yield _describe(_part(held, documents, entities), ontology, tell)
    for start in range(0, max(len(left), len(alone)), _LARGEST_PART):
        end = start + _LARGEST_PART
        some = tuple(documents[iri] for iri in list(left)[start:end])
        yield _describe(KnowledgeGraph(some, alone[start:end], (), ()), ontology, tell)


def _part(claims: Sequence[Claim], documents: Mapping[str, Document], entities: Mapping[str, Entity]) -> KnowledgeGraph:
    """The claims with the documents and entities that they name."""
    named = sorted({iri for claim in claims for iri in named_entities(claim)})
    of = sorted({claim.document for claim in claims} & documents.keys())
    found = tuple(entity for iri in named if (entity := entities.get(iri)) is not None)
    return KnowledgeGraph(tuple(documents[iri] for iri in of), found, tuple(claims), ())


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
        # What an entity replaces no shape asks for, and it may be a thousand IRIs.
        told = tuple(pair for pair in entity.attributes if pair[0] not in LINKING)
        try:
            yield describe_entity(replace(entity, attributes=told), (), taken, ontology)
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


def _focused_items(focused: Collection[str], claims: Iterable[Claim]) -> Mapping[str, list[str]]:
    """The claims that fall with each of these nodes of the RDF form: the claim itself, or all that rest on a span."""
    found: dict[str, list[str]] = defaultdict(list)
    for claim in claims if focused else ():
        for node in (claim.id, f"{claim.document}#char={claim.evidence.start},{claim.evidence.end}"):
            if node in focused:
                found[node].append(claim.id)
    return found


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


def tell_faults(graph: KnowledgeGraph, faults: Mapping[str, Sequence[str]], ontology: Ontology) -> Iterator[Rejection]:
    """The rejections of what is wrong with a graph: of documents, of entities, of claims."""
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
