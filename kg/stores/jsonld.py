"""JSON-LD: one object a resource, prefixed by its context; named graphs are not kept apart."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypeAlias

from pyoxigraph import RdfFormat

from kg.errors import StoreError
from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.rdf import Node, Stated, Term, TurtleWriter, choose_prefixes, datatype_iri, describe_graph
from kg.rdf.reading import read_graph_from_rdf
from kg.rdf.vocabulary import TYPE
from kg.stores.files import read_file, write_file

SUFFIXES = (".jsonld",)

Json: TypeAlias = str | int | bool | dict[str, "Json"] | list["Json"]


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    nodes = list(describe_graph(graph, ontology))
    schemes = _schemes(nodes)
    prefixes = {name: space for name, space in choose_prefixes(nodes, ontology.prefixes).items() if name not in schemes}
    names = TurtleWriter(prefixes)
    document: Json = {"@context": dict(prefixes), "@graph": [_resource(node, names) for node in nodes]}
    return write_file(destination, (json.dumps(document, ensure_ascii=False, indent=1), "\n"), graph)


def _schemes(nodes: Iterable[Node]) -> set[str]:
    """The schemes of all IRIs: a prefix of that name would make JSON-LD take "urn:x" for a prefixed name."""
    terms = (term for node in nodes for statement in node.properties for term in (node.iri, *statement))
    return {term.partition(":")[0] for term in terms if isinstance(term, str)}


def _resource(node: Node, names: TurtleWriter) -> Json:
    by_property: dict[str, list[Json]] = {}
    for predicate, thing in dict.fromkeys(node.properties):
        if predicate == TYPE and isinstance(thing, str):
            by_property.setdefault("@type", []).append(_name(thing, names))
        else:
            by_property.setdefault(_name(predicate, names), []).append(_value(thing, names))
    values: dict[str, Json] = {name: found[0] if len(found) == 1 else found for name, found in by_property.items()}
    return {"@id": _name(node.iri, names), **values}


def _value(thing: Term, names: TurtleWriter) -> Json:
    if isinstance(thing, str):
        return {"@id": _name(thing, names)}
    if isinstance(thing, Stated):
        raise StoreError("JSON-LD has no triple terms; write them as .ttl, .trig, .nt or .nq")
    text, datatype, language = thing
    if language:
        return {"@value": text, "@language": language}
    if datatype == "string":
        return text
    if datatype == "boolean" and text in ("true", "false"):
        return text == "true"
    if datatype == "integer" and len(text) < 16 and text.isascii() and text.isdigit() and str(int(text)) == text:
        return int(text)
    return {"@value": text, "@type": _name(datatype_iri(datatype), names)}


def _name(iri: str, names: TurtleWriter) -> str:
    return names.term(iri).removeprefix("<").removesuffix(">")


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    return read_graph_from_rdf(read_file(source), RdfFormat.JSON_LD, source, ontology)
