"""RDF as a graph: what ``describe_graph`` wrote, read back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import TypeVar

import pyoxigraph

from kg.errors import StoreError
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
from kg.ontology import Ontology
from kg.rdf.properties import RelationProperties, name_of_property, relation_properties
from kg.rdf.terms import Literal, Plain
from kg.rdf.vocabulary import (
    ALT_LABEL,
    ANCHOR,
    ATTRIBUTED_TO,
    BEGIN,
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
    NOTATION,
    OBJECT,
    ONTOLOGY,
    POLARITY,
    PREDICATE,
    PREF_LABEL,
    PUBLISHED,
    REFERENCE_CONTEXT,
    RUN,
    SOFTWARE,
    SOURCE,
    STRUCTURE,
    SUBJECT,
    SUPPORT,
    TENSE,
    TYPE,
    URL,
    XSD,
)

Resource = Mapping[str, list[Plain]]
Item = TypeVar("Item", Document, Entity, Claim, Fact, Run)


def read_graph_from_rdf(data: bytes, syntax: pyoxigraph.RdfFormat, source: str, ontology: Ontology) -> KnowledgeGraph:
    """The graph that some RDF holds; statements of another vocabulary are passed over.

    Raises ``StoreError``, with the name of the source, where the syntax is broken or an item lacks a part.
    """
    resources = _read_resources(data, syntax, source)
    of_type: dict[str, list[str]] = defaultdict(list)
    for iri, resource in resources.items():
        for kind in resource.get(TYPE, ()):
            if isinstance(kind, str):
                of_type[kind].append(iri)
    relation = relation_properties(ontology)

    def read_items(kind: str, read: Callable[[str, Resource], Item]) -> tuple[Item, ...]:
        items = []
        for iri in sorted(of_type[kind]):
            try:
                items.append(read(iri, resources[iri]))
            except (LookupError, ValueError) as error:
                raise StoreError(
                    f"{source}: <{iri}> is no whole {kind.rsplit('#', 1)[-1]} ({error}); write the graph anew"
                ) from error
        return tuple(items)

    facts = read_items(FACT, lambda iri, resource: _read_fact(iri, resource, relation))
    predicates = {fact.predicate for fact in facts}
    known = {iri for kind in (CLAIM, FACT, RUN, CONTEXT) for iri in of_type[kind]}
    entities = tuple(
        _read_entity(iri, resource, predicates)
        for iri, resource in sorted(resources.items())
        if PREF_LABEL in resource and TYPE in resource and iri not in known
    )
    return KnowledgeGraph(
        documents=read_items(CONTEXT, _read_document),
        entities=entities,
        claims=read_items(CLAIM, lambda iri, resource: _read_claim(iri, resource, resources, relation)),
        facts=facts,
        runs=read_items(RUN, _read_run),
    )


def _read_resources(data: bytes, syntax: pyoxigraph.RdfFormat, source: str) -> dict[str, dict[str, list[Plain]]]:
    """The statements by subject and property, whatever their named graph; those on blank nodes are left out."""
    resources: dict[str, dict[str, list[Plain]]] = defaultdict(lambda: defaultdict(list))
    try:
        for quad in pyoxigraph.parse(data, format=syntax):
            subject, thing = quad.subject, quad.object
            if not isinstance(subject, pyoxigraph.NamedNode):
                continue
            if isinstance(thing, pyoxigraph.Literal):
                found: Plain = Literal(thing.value, thing.datatype.value.removeprefix(XSD))
            elif isinstance(thing, pyoxigraph.NamedNode):
                found = thing.value
            else:
                continue
            values = resources[subject.value][quad.predicate.value]
            if found not in values:
                values.append(found)
    except (SyntaxError, ValueError) as error:
        raise StoreError(f"{source} is no well-formed {syntax.name}: {error}; write the graph anew") from error
    return {subject: dict(properties) for subject, properties in resources.items()}


def _one(resource: Resource, property_iri: str) -> Plain:
    values = resource.get(property_iri, ())
    if len(values) != 1:
        raise LookupError(f"{len(values)} values of <{property_iri}> where one is due")
    return values[0]


def _iri(resource: Resource, property_iri: str) -> str:
    value = _one(resource, property_iri)
    if isinstance(value, Literal):
        raise LookupError(f"a literal as <{property_iri}>")
    return value


def _text(resource: Resource, property_iri: str) -> str:
    value = _one(resource, property_iri)
    return value.text if isinstance(value, Literal) else value


def _text_or_none(resource: Resource, property_iri: str) -> str | None:
    return _text(resource, property_iri) if property_iri in resource else None


def _iris(resource: Resource, property_iri: str) -> tuple[str, ...]:
    return tuple(sorted(value for value in resource.get(property_iri, ()) if not isinstance(value, Literal)))


def _read_document(iri: str, resource: Resource) -> Document:
    return Document(
        id=iri,
        source=_text(resource, SOURCE),
        title=_text_or_none(resource, HEADLINE),
        uri=_text_or_none(resource, URL),
        published=_text_or_none(resource, PUBLISHED),
        length=int(_text(resource, LENGTH)),
        copy_of=next((iri for iri in resource.get(COPY_OF, ()) if isinstance(iri, str)), None),
    )


def _read_entity(iri: str, resource: Resource, predicates: set[str]) -> Entity:
    attributes = [
        ("code" if property_iri == NOTATION else name_of_property(property_iri, "attribute"), value.text)
        for property_iri, values in resource.items()
        if property_iri == NOTATION or (property_iri not in STRUCTURE and property_iri not in predicates)
        for value in values
        if isinstance(value, Literal)
    ]
    for name, property_iri in LINKING.items():
        if linked := _iris(resource, property_iri):
            attributes.append((name, " ".join(linked)))
    return Entity(
        iri=iri,
        class_iri=_iris(resource, TYPE)[0],
        name=_text(resource, PREF_LABEL),
        aliases=tuple(sorted(value.text for value in resource.get(ALT_LABEL, ()) if isinstance(value, Literal))),
        attributes=tuple(sorted(attributes)),
    )


def _read_fact(iri: str, resource: Resource, relation: Callable[[str], RelationProperties]) -> Fact:
    predicate = _iri(resource, PREDICATE)
    properties = relation(predicate)
    return Fact(
        iri=iri,
        predicate=predicate,
        subject=_iri(resource, properties.subject),
        object=_object(resource, properties.object),
        qualifiers=_qualifiers(resource, properties),
        claims=_iris(resource, DERIVED_FROM),
        support=int(_text(resource, SUPPORT)),
        first_seen=_text_or_none(resource, FIRST_SEEN),
        last_seen=_text_or_none(resource, LAST_SEEN),
    )


def _read_claim(
    iri: str, resource: Resource, resources: Mapping[str, Resource], relation: Callable[[str], RelationProperties]
) -> Claim:
    predicate = _iri(resource, PREDICATE)
    span = resources[_iri(resource, DERIVED_FROM)]
    return Claim(
        id=iri,
        document=_iri(span, REFERENCE_CONTEXT),
        predicate=predicate,
        subject=_iri(resource, SUBJECT),
        object=_object(resource, OBJECT),
        qualifiers=_qualifiers(resource, relation(predicate)),
        polarity=Polarity(_text(resource, POLARITY)),
        certainty=Certainty(_text(resource, CERTAINTY)),
        tense=Tense(_text(resource, TENSE)),
        attributed_to=_iri(resource, ATTRIBUTED_TO) if ATTRIBUTED_TO in resource else None,
        evidence=Evidence(int(_text(span, BEGIN)), int(_text(span, END)), _text(span, ANCHOR)),
        cue=_text(resource, CUE),
        confidence=float(_text(resource, CONFIDENCE)),
        runs=_iris(resource, GENERATED_BY),
    )


def _read_run(iri: str, resource: Resource) -> Run:
    return Run(iri, _text(resource, SOFTWARE), _text(resource, MODEL), _text(resource, ONTOLOGY))


def _object(resource: Resource, property_iri: str) -> str | Value | None:
    if property_iri not in resource:
        return None
    thing = _one(resource, property_iri)
    return Value(thing.text, thing.datatype) if isinstance(thing, Literal) else thing


def _qualifiers(resource: Resource, properties: RelationProperties) -> Pairs:
    return tuple(
        sorted(
            (properties.name(property_iri), value.text)
            for property_iri, values in resource.items()
            if property_iri not in properties.structure
            for value in values
            if isinstance(value, Literal)
        )
    )
