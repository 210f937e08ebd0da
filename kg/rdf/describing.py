"""A graph as RDF: each item described as a resource."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import groupby

from kg.errors import StoreError
from kg.model import COUNTRY, Claim, Document, Entity, Evidence, Fact, KnowledgeGraph, Run, Streamed, Value
from kg.ontology import Ontology
from kg.rdf.properties import RelationProperties, free_property, relation_properties
from kg.rdf.terms import Literal, Node, Stated, Term, attribute_literal, check_datatype, check_iri, date_literal, is_iri
from kg.rdf.vocabulary import (
    ACTIVITY,
    ALT_LABEL,
    ANCHOR,
    ARTICLE,
    ATTRIBUTED_TO,
    BEGIN,
    BUNDLE,
    CERTAINTY,
    CLAIM,
    CONFIDENCE,
    CONTEXT,
    COPY_OF,
    CUE,
    DERIVED_FROM,
    END,
    FACT,
    FIRST_SEEN,
    GENERATED_BY,
    HEADLINE,
    LAST_SEEN,
    LENGTH,
    LINKING,
    MODEL,
    NIF_STRING,
    NOTATION,
    OBJECT,
    OFFSET_STRING,
    ONTOLOGY,
    POLARITY,
    PREDICATE,
    PREF_LABEL,
    PROV_ENTITY,
    PUBLISHED,
    REFERENCE_CONTEXT,
    REIFIES,
    REPLACED_BY,
    RUN,
    SOFTWARE,
    SOURCE,
    STATEMENT,
    STRUCTURE,
    SUBJECT,
    SUPPORT,
    TENSE,
    TYPE,
    URL,
)

Properties = Callable[[str], RelationProperties]

_LANGUAGE = re.compile(r"([a-z]{2,3})_\w")


def describe_graph(
    graph: KnowledgeGraph, ontology: Ontology, named_graphs: bool = False, triple_terms: bool = False
) -> Iterator[Node]:
    """Documents, entities with their plain edges, facts, claims, evidence and runs, each kind by IRI.

    Documents, claims and evidence stand in their document's named graph, the rest in the default graph; with
    ``named_graphs`` it also says of each of those from which document it derives, and by which runs. With
    ``triple_terms`` each claim also reifies what it says (RDF 1.2). Raises ``StoreError`` where an item has no valid
    IRI.
    """
    properties = relation_properties(ontology)
    languages = languages_of(graph.runs)
    for document in graph.documents:
        yield describe_document(document, _only(languages))
    yield from describe_entities(graph, ontology)
    for fact in graph.facts:
        yield describe_fact(fact, properties(fact.predicate))
    yield from describe_claims(graph.claims, ontology, languages, triple_terms)
    for run in graph.runs:
        yield describe_run(run)
    if named_graphs:
        yield from describe_named_graphs(graph)


def describe_anew(graph: KnowledgeGraph, ontology: Ontology, triple_terms: bool = False) -> Iterable[Node]:
    """``describe_graph`` to be walked through more than once: a list where the graph is in memory, else described anew
    at each walk."""

    def describe() -> Iterator[Node]:
        return describe_graph(graph, ontology, triple_terms=triple_terms)

    return _Anew(describe) if isinstance(graph.claims, Streamed) else list(describe())


class _Anew(Iterable[Node]):
    def __init__(self, describe: Callable[[], Iterator[Node]]) -> None:
        self._describe = describe

    def __iter__(self) -> Iterator[Node]:
        return self._describe()


def describe_by_document(graph: KnowledgeGraph, claims: Iterable[Claim], ontology: Ontology) -> Iterator[Node]:
    """The statements of ``describe_graph`` with ``named_graphs``, in no order and some of them twice, for a graph that
    is walked through rather than held. The claims are the graph's, one document's after another's."""
    properties = relation_properties(ontology)
    languages = languages_of(graph.runs)
    for document in graph.documents:
        yield describe_document(document, _only(languages))
    taken = STRUCTURE | ontology.relations.keys()
    for fact in graph.facts:
        taken |= {fact.predicate}
        yield describe_fact(fact, properties(fact.predicate))
        if fact.object is not None:
            yield Node(check_iri(fact.subject), ((check_iri(fact.predicate), _object(fact.object)),))
    for entity in graph.entities:
        yield describe_entity(entity, (), taken, ontology)
        for former in linked_iris(dict(entity.attributes).get("replaces", "")):
            yield Node(former, ((REPLACED_BY, entity.iri),))
    runs: dict[str, tuple[str, ...]] = {}
    for document, found in groupby(claims, key=lambda claim: claim.document):
        held = sorted(found, key=lambda claim: claim.id)
        yield from describe_claims(held, ontology, languages)
        runs[document] = tuple(sorted({run for claim in held for run in claim.runs}))
    yield from map(describe_run, graph.runs)
    for one in graph.documents:
        yield _named_graph(one, runs.get(one.id, ()))


def languages_of(runs: Iterable[Run]) -> dict[str, str]:
    """The language of the words that each run read, by the run's IRI, where its model tells it (en_core_web_sm-3.8)."""
    found = ((run.iri, _LANGUAGE.match(run.model)) for run in runs)
    return {iri: match[1] for iri, match in found if match}


def graph_iri(document: str) -> str:
    """The named graph of what a document says: not the document itself, which no run made."""
    return f"{document}{'-' if '#' in document else '#'}claims"


def describe_named_graphs(graph: KnowledgeGraph) -> Iterator[Node]:
    """The named graph of each document: from which document, by which runs."""
    runs: dict[str, set[str]] = defaultdict(set)
    for claim in graph.claims:
        runs[claim.document].update(claim.runs)
    for document in graph.documents:
        yield _named_graph(document, sorted(runs[document.id]))


def _named_graph(document: Document, runs: Iterable[str]) -> Node:
    made = tuple((GENERATED_BY, check_iri(run)) for run in runs)
    types = ((TYPE, PROV_ENTITY), (TYPE, BUNDLE))
    return Node(graph_iri(document.id), (*types, (DERIVED_FROM, document.id), *made))


def _only(languages: Mapping[str, str]) -> str:
    """The language of all that was read; none where runs read in several."""
    found = set(languages.values())
    return found.pop() if len(found) == 1 else ""


def describe_document(document: Document, language: str = "") -> Node:
    """The document, its headline in this language if it is known."""
    properties: list[tuple[str, Term]] = [(TYPE, CONTEXT), (TYPE, ARTICLE)]
    if document.title is not None:
        properties.append((HEADLINE, Literal(document.title, language=language)))
    if document.uri is not None:
        properties.append((URL, Literal(document.uri, "anyURI")))
    if document.published is not None:
        properties.append((PUBLISHED, date_literal(document.published)))
    properties += [(SOURCE, Literal(document.source)), (LENGTH, _number(document.length))]
    if document.copy_of is not None:
        properties.append((COPY_OF, check_iri(document.copy_of)))
    return Node(check_iri(document.id), tuple(properties), graph_iri(document.id))


def describe_entities(graph: KnowledgeGraph, ontology: Ontology) -> Iterator[Node]:
    """Each entity with class, names, attributes, and a plain edge for each of its facts that has an object."""
    edges: dict[str, set[tuple[str, Term]]] = defaultdict(set)
    for fact in graph.facts:
        if fact.object is not None:
            edges[fact.subject].add((check_iri(fact.predicate), _object(fact.object)))
    taken = STRUCTURE | ontology.relations.keys() | {fact.predicate for fact in graph.facts}
    for entity in graph.entities:
        yield describe_entity(entity, sorted(edges.pop(entity.iri, ()), key=_edge_key), taken, ontology)
    successors: dict[str, set[str]] = defaultdict(set)
    for entity in graph.entities:
        for former in linked_iris(dict(entity.attributes).get("replaces", "")):
            successors[former].add(entity.iri)
    for former, found in sorted(successors.items()):
        yield Node(former, tuple((REPLACED_BY, iri) for iri in sorted(found)))
    for subject, properties in sorted(edges.items()):
        yield Node(check_iri(subject), tuple(sorted(properties, key=_edge_key)))


def describe_entity(
    entity: Entity, edges: Iterable[tuple[str, Term]], taken: frozenset[str], ontology: Ontology
) -> Node:
    country = ontology.is_a(entity.class_iri, COUNTRY)
    properties: list[tuple[str, Term]] = [(TYPE, check_iri(entity.class_iri)), (PREF_LABEL, Literal(entity.name))]
    properties += [(ALT_LABEL, Literal(alias)) for alias in sorted(entity.aliases)]
    for name, value in entity.attributes:
        if name in LINKING and (linked := linked_iris(value)):
            properties += [(LINKING[name], iri) for iri in linked]
            continue
        iri = NOTATION if name == "code" and country else free_property(name, "attribute", taken)
        properties.append((iri, attribute_literal(name, value)))
    return Node(check_iri(entity.iri), (*properties, *edges))


def linked_iris(value: str) -> tuple[str, ...]:
    """The IRIs of an attribute that links; none where it holds anything else than IRIs in order, one blank apart."""
    found = value.split(" ")
    return tuple(found) if found == sorted(set(found)) and all(map(is_iri, found)) else ()


def describe_fact(fact: Fact, relation: RelationProperties) -> Node:
    properties: list[tuple[str, Term]] = [(TYPE, iri) for iri in dict.fromkeys((FACT, check_iri(relation.fact_class)))]
    properties.append((relation.subject, check_iri(fact.subject)))
    properties.append((PREDICATE, check_iri(fact.predicate)))
    if fact.object is not None:
        properties.append((relation.object, _object(fact.object)))
    properties += _qualifiers(fact.qualifiers, relation)
    properties.append((SUPPORT, _number(fact.support)))
    if fact.first_seen is not None:
        properties.append((FIRST_SEEN, date_literal(fact.first_seen)))
    if fact.last_seen is not None:
        properties.append((LAST_SEEN, date_literal(fact.last_seen)))
    properties += [(DERIVED_FROM, check_iri(claim)) for claim in sorted(fact.claims)]
    return Node(check_iri(fact.iri), tuple(properties))


def describe_claims(
    claims: Iterable[Claim], ontology: Ontology, languages: Mapping[str, str], triple_terms: bool = False
) -> Iterator[Node]:
    """Each claim, and each stretch of words that any of them rests on, once."""
    relation = relation_properties(ontology)
    spans: dict[tuple[str, int, int], tuple[Evidence, str]] = {}
    for claim in claims:
        language = languages.get(claim.runs[0], "") if claim.runs else ""
        place = (claim.document, claim.evidence.start, claim.evidence.end)
        spans.setdefault(place, (claim.evidence, language))
        node = describe_claim(claim, evidence_iri(claim.document, claim.evidence), relation(claim.predicate))
        if triple_terms and claim.object is not None:
            stated = Stated(claim.subject, claim.predicate, _object(claim.object))
            node = node._replace(properties=(*node.properties, (REIFIES, stated)))
        yield node
    for (document, _, _), (evidence, language) in sorted(spans.items(), key=lambda one: one[0]):
        yield describe_evidence(document, evidence, language)


def describe_claim(claim: Claim, span: str, relation: RelationProperties) -> Node:
    properties: list[tuple[str, Term]] = [
        (TYPE, CLAIM),
        (TYPE, STATEMENT),
        (TYPE, PROV_ENTITY),
        (SUBJECT, check_iri(claim.subject)),
        (PREDICATE, check_iri(claim.predicate)),
    ]
    if claim.object is not None:
        properties.append((OBJECT, _object(claim.object)))
    properties += _qualifiers(claim.qualifiers, relation)
    properties += [
        (POLARITY, Literal(claim.polarity)),
        (CERTAINTY, Literal(claim.certainty)),
        (TENSE, Literal(claim.tense)),
        (CUE, Literal(claim.cue)),
        (CONFIDENCE, _decimal(claim)),
    ]
    if claim.attributed_to is not None:
        properties.append((ATTRIBUTED_TO, check_iri(claim.attributed_to)))
    properties.append((DERIVED_FROM, span))
    properties += [(GENERATED_BY, check_iri(run)) for run in claim.runs]
    return Node(check_iri(claim.id), tuple(properties), graph_iri(claim.document))


def evidence_iri(document: str, evidence: Evidence) -> str:
    return check_iri(f"{document}#char={evidence.start},{evidence.end}")


def describe_evidence(document: str, evidence: Evidence, language: str = "") -> Node:
    """The stretch of words, in this language if it is known: an IRI with a fragment by RFC 5147."""
    properties: tuple[tuple[str, Term], ...] = (
        (TYPE, NIF_STRING),
        (TYPE, OFFSET_STRING),
        (BEGIN, Literal(str(evidence.start), "nonNegativeInteger")),
        (END, Literal(str(evidence.end), "nonNegativeInteger")),
        (ANCHOR, Literal(evidence.text, language=language)),
        (REFERENCE_CONTEXT, check_iri(document)),
    )
    return Node(evidence_iri(document, evidence), properties, graph_iri(document))


def describe_run(run: Run) -> Node:
    texts = ((SOFTWARE, run.software), (MODEL, run.model), (ONTOLOGY, run.ontology))
    return Node(
        check_iri(run.iri), ((TYPE, RUN), (TYPE, ACTIVITY), *((iri, Literal(text)) for iri, text in texts)), None
    )


def _object(thing: str | Value) -> str | Literal:
    return check_iri(thing) if isinstance(thing, str) else Literal(thing.text, check_datatype(thing.datatype))


def _qualifiers(qualifiers: Iterable[tuple[str, str]], relation: RelationProperties) -> list[tuple[str, Term]]:
    return [(check_iri(relation.qualifier(name)), relation.literal(name, value)) for name, value in qualifiers]


def _number(number: int) -> Literal:
    return Literal(str(number), "integer")


def _decimal(claim: Claim) -> Literal:
    decimal = Decimal(repr(float(claim.confidence)))
    if not decimal.is_finite():
        raise StoreError(f"claim {claim.id} has confidence {claim.confidence}; give a number from 0 to 1")
    return Literal(f"{decimal:f}", "decimal")


def _edge_key(edge: tuple[str, Term]) -> tuple[str, bool, tuple[str, ...]]:
    predicate, thing = edge
    key = thing[:2] if isinstance(thing, Literal) else (str(thing),)
    return predicate, isinstance(thing, Literal), key
