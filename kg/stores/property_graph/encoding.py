"""Items as rows of a property graph.

A value is a string, a whole number, true or false, or a list of strings; None stands for a property that is not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import isfinite
from typing import TypeAlias

from kg.errors import StoreError
from kg.model import Claim, Document, Entity, Fact, KnowledgeGraph, Pairs, Run, Value
from kg.ontology import Ontology, local_name
from kg.rdf.terms import attribute_literal
from kg.stores.property_graph.mapping import DOCUMENT, RUN, THING, UNSTATED, VALUE, Mapping, property_name

Scalar: TypeAlias = str | int | float | bool | list[str] | None
Properties: TypeAlias = dict[str, Scalar]

LONGEST_URI = 8000
"""In bytes: an index of Neo4j takes no longer key."""

_WHOLE = frozenset({"integer", "nonNegativeInteger"})
_NAME = 80


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A document, a run or an entity. One without properties but a name is only spoken of: no such item was given."""

    uri: str
    label: str
    properties: Properties
    known: bool = True


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim and the nodes that it is tied to."""

    uri: str
    properties: Properties
    document: str
    subject: str
    object: str | None
    speaker: str | None


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact as a relationship. ``leaf`` is the label of the node of its own that it points to where its object is no
    entity; that node's ``uri`` is then the fact's and ``leaf_properties`` are its own."""

    uri: str
    type: str
    subject: str
    object: str
    properties: Properties
    support: int
    first_seen: str | None
    last_seen: str | None
    leaf: str | None = None
    leaf_properties: Properties | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """A whole graph."""

    nodes: tuple[NodeRow, ...]
    claims: tuple[ClaimRow, ...]
    facts: tuple[FactRow, ...]


def encode_graph(graph: KnowledgeGraph, mapping: Mapping) -> Rows:
    """The rows of the graph. Raises ``StoreError`` for what Neo4j cannot hold."""
    nodes = [encode_document(one) for one in graph.documents] + [encode_run(one) for one in graph.runs]
    nodes += [encode_entity(one, mapping) for one in graph.entities]
    fact_of = {claim: fact.iri for fact in graph.facts for claim in fact.claims}
    claims = tuple(encode_claim(one, fact_of.get(one.id), mapping) for one in graph.claims)
    facts = tuple(encode_fact(one, mapping) for one in graph.facts)
    nodes += _only_spoken_of({one.uri for one in nodes}, claims, facts)
    for uri in (*(one.uri for one in nodes), *(one.uri for one in claims), *(one.uri for one in facts)):
        if not uri or (len(uri) > LONGEST_URI // 4 and len(uri.encode("utf-8", "replace")) > LONGEST_URI):
            raise StoreError(f"an item has the IRI {uri[:60]!r} of {len(uri)} characters; give one of 1 to 2,000")
    return Rows(tuple(nodes), claims, facts)


def _only_spoken_of(given: set[str], claims: Iterable[ClaimRow], facts: Iterable[FactRow]) -> list[NodeRow]:
    documents = {one.document for one in claims} - given
    ends = {end for one in claims for end in (one.subject, one.object, one.speaker) if end is not None}
    ends |= {end for one in facts for end in (one.subject, None if one.leaf else one.object) if end is not None}
    rows = [NodeRow(uri, DOCUMENT, {"name": local_name(uri)}, known=False) for uri in sorted(documents)]
    return rows + [
        NodeRow(uri, THING, {"name": local_name(uri)}, known=False) for uri in sorted(ends - given - documents)
    ]


def encode_document(document: Document) -> NodeRow:
    properties: Properties = {
        "name": document.title or document.source,
        "source": document.source,
        "title": document.title,
        "url": document.uri,
        "published": document.published,
        "length": document.length,
        "copy_of": document.copy_of,
    }
    return NodeRow(document.id, DOCUMENT, properties)


def encode_run(run: Run) -> NodeRow:
    texts = {"name": run.software, "software": run.software, "model": run.model, "ontology": run.ontology}
    return NodeRow(run.iri, RUN, {**texts})


def encode_entity(entity: Entity, mapping: Mapping) -> NodeRow:
    properties: Properties = {
        "name": entity.name,
        "class": entity.class_iri,
        "aliases": list(entity.aliases) or None,
        **_named(
            entity.attributes, "attribute", lambda name, text: _typed(text, attribute_literal(name, text).datatype)
        ),
    }
    return NodeRow(entity.iri, mapping.label(entity.class_iri), properties)


def encode_claim(claim: Claim, fact: str | None, mapping: Mapping) -> ClaimRow:
    if not isfinite(claim.confidence):
        raise StoreError(f"claim {claim.id} has confidence {claim.confidence}; give a number from 0 to 1")
    thing = claim.object
    properties: Properties = {
        "name": _short(claim.evidence.text) or local_name(claim.predicate),
        "predicate": claim.predicate,
        "relation": mapping.type(claim.predicate),
        "object_value": thing.text if isinstance(thing, Value) else None,
        "object_datatype": thing.datatype if isinstance(thing, Value) else None,
        "polarity": claim.polarity.value,
        "certainty": claim.certainty.value,
        "tense": claim.tense.value,
        "quote": claim.evidence.text,
        "start": claim.evidence.start,
        "end": claim.evidence.end,
        "cue": claim.cue,
        "confidence": float(claim.confidence),
        "runs": list(claim.runs) or None,
        "fact": fact,
        **_qualifiers(claim.predicate, claim.qualifiers, mapping.ontology),
    }
    target = thing if isinstance(thing, str) else None
    return ClaimRow(claim.id, properties, claim.document, claim.subject, target, claim.attributed_to)


def encode_fact(fact: Fact, mapping: Mapping) -> FactRow:
    leaf, leaf_properties = None, None
    match fact.object:
        case Value(text, datatype):
            leaf = VALUE
            leaf_properties = {"name": text, "datatype": datatype, "value": _typed(text, datatype)}
        case None:
            leaf = UNSTATED
            leaf_properties = {"name": _unstated(fact, mapping.ontology)}
    return FactRow(
        uri=fact.iri,
        type=mapping.type(fact.predicate),
        subject=fact.subject,
        object=fact.object if isinstance(fact.object, str) else fact.iri,
        properties={
            "predicate": fact.predicate,
            **_qualifiers(fact.predicate, fact.qualifiers, mapping.ontology),
        },
        support=fact.support,
        first_seen=fact.first_seen,
        last_seen=fact.last_seen,
        leaf=leaf,
        leaf_properties=leaf_properties,
    )


def own_properties(properties: Properties, kind: str) -> set[str]:
    """The names of the properties that an attribute or a qualifier of a stored node or relationship has."""
    names = properties.get(f"{kind}s")
    return {property_name(name, kind) for name in names} if isinstance(names, list) else set()


def _unstated(fact: Fact, ontology: Ontology) -> str:
    """What to call the thing that nobody names: what is known of it (the role), else the relation."""
    relation = ontology.relations.get(fact.predicate)
    required = relation.required if relation else ()
    told = [value for name, value in fact.qualifiers if name in required and value]
    return ", ".join(told) or (relation.label if relation else local_name(fact.predicate))


def _qualifiers(predicate: str, qualifiers: Pairs, ontology: Ontology) -> Properties:
    relation = ontology.relations.get(predicate)
    datatypes = {one.name: one.datatype for one in relation.qualifiers} if relation else {}
    return _named(qualifiers, "qualifier", lambda name, text: _typed(text, datatypes.get(name, "string")))


def _named(values: Pairs, kind: str, typed: Callable[[str, str], Scalar]) -> Properties:
    """The values by property, and their names, so that nobody else's properties are taken for them.

    Of a name that stands more than once the value is a list."""
    found: Properties = {f"{kind}s": list(dict.fromkeys(name for name, _ in values)) or None}
    together: dict[str, list[str]] = {}
    for name, text in values:
        together.setdefault(name, []).append(text)
    for name, texts in together.items():
        found[property_name(name, kind)] = typed(name, texts[0]) if len(texts) == 1 else texts
    return found


def _typed(text: str, datatype: str) -> Scalar:
    """A whole number or a truth value where its text can be told from it again; else the text."""
    if datatype in _WHOLE and len(text) < 19 and text.removeprefix("-").isdecimal() and str(int(text)) == text:
        return int(text)
    if datatype == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _NAME else words[: _NAME - 1] + "…"
