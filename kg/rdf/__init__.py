"""The RDF form of a graph: described as resources, written in a syntax, read back by ``kg.rdf.reading``."""

from kg.rdf.describing import (
    describe_anew,
    describe_by_document,
    describe_claim,
    describe_document,
    describe_entity,
    describe_evidence,
    describe_graph,
)
from kg.rdf.properties import relation_properties
from kg.rdf.syntax import TurtleWriter, choose_prefixes, prefix_lines, quote_text, statement_lines
from kg.rdf.terms import Literal, Node, Stated, Term, check_iri, datatype_iri

__all__ = [
    "Literal",
    "Node",
    "Stated",
    "Term",
    "TurtleWriter",
    "check_iri",
    "choose_prefixes",
    "datatype_iri",
    "describe_anew",
    "describe_by_document",
    "describe_claim",
    "describe_document",
    "describe_entity",
    "describe_evidence",
    "describe_graph",
    "prefix_lines",
    "quote_text",
    "relation_properties",
    "statement_lines",
]
