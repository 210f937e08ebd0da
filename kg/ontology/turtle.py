"""Turtle files as they are written: what they say, and where."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.model import KG
from kg.ontology.terms import Example

NAMESPACES = {
    "kg": KG,
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The namespaces of which an ontology makes use, by their usual prefixes."""

_SLIPS = {
    "not a valid subject": "; two of them need a comma between, two statements a semicolon or a dot",
    "Unexpected end of file": "; a quotation mark does not close, or the last dot is missing",
    "should be followed by a dot": "; put one at the end of the statement",
    "A dot is expected": "; put one behind the statement before, or a semicolon or comma to go on with it",
    "Line jumps are not allowed": "; write the sentence on one line, or a quotation mark does not close",
    "\u201c": "; write straight quotation marks",
    "\u201d": "; write straight quotation marks",
}
"""What is mostly meant by what the Turtle parser says."""

_XML = ("<?xml", "<rdf:RDF", "<!DOCTYPE")
_UNDECLARED = re.compile(r"The prefix (\w*): has not been declared")

Description = Mapping[str, tuple[ox.NamedNode | ox.Literal, ...]]


class Source:
    """One Turtle file: its triples by subject, and where each literal stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.content = path.read_bytes()
            self.text = self.content.decode("utf-8-sig")  # some editors put a mark of the encoding first
        except OSError as error:
            raise OntologyError(f"cannot read the ontology {path}: {error.strerror}; check the path") from error
        except UnicodeDecodeError as error:
            raise OntologyError(f"{path}: byte {error.start} is not UTF-8; save the ontology as UTF-8") from error
        if self.text.lstrip().startswith(_XML):
            raise OntologyError(f"{path}, line 1: this is RDF/XML; write the ontology as Turtle, or convert it")
        descriptions: dict[str, dict[str, list[ox.NamedNode | ox.Literal]]] = defaultdict(lambda: defaultdict(list))
        try:
            parser = ox.parse(self.text.encode(), format=ox.RdfFormat.TURTLE, base_iri="file:///ontology")
            for quad in parser:
                if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode | ox.Literal):
                    descriptions[quad.subject.value][quad.predicate.value].append(quad.object)
            self.prefixes: dict[str, str] = dict(parser.prefixes)
        except SyntaxError as error:
            reason = re.sub(r"^Parser error (?:at|between) line \d+ .*?: ", "", error.msg)
            hint = _declaration(reason) or next((text for words, text in _SLIPS.items() if words in reason), "")
            raise OntologyError(f"{path}, line {error.lineno}: not valid Turtle: {reason}{hint}") from error
        self.descriptions: dict[str, Description] = {
            subject: {predicate: tuple(objects) for predicate, objects in described.items()}
            for subject, described in descriptions.items()
        }

    def line_of(self, literal: str) -> int:
        """The line on which a literal, or the last part of an IRI, first stands."""
        written = literal.replace("\\", "\\\\").replace('"', '\\"')
        place = max(self.text.find(written), 0)
        return self.text.count("\n", 0, place) + 1

    def example(self, owner: str, text: str, counter: bool) -> Example:
        return Example(owner, text, str(self.path), self.line_of(text), counter)


def _declaration(reason: str) -> str:
    """How the prefix that the parser misses is declared."""
    found = _UNDECLARED.search(reason)
    if found is None:
        return ""
    namespace = NAMESPACES.get(found[1], "https://example.org/mine#")
    return f'; write "@prefix {found[1]}: <{namespace}> ." at the top'


def local_name(iri: str) -> str:
    """What stands after the last ``#``, ``/`` or ``:``."""
    return re.split(r"[#/:]", iri)[-1]


def texts_of(described: Description, predicate: str) -> tuple[str, ...]:
    return tuple(node.value for node in described.get(predicate, ()) if isinstance(node, ox.Literal))


def iris_of(described: Description, predicate: str) -> tuple[str, ...]:
    return tuple(node.value for node in described.get(predicate, ()) if isinstance(node, ox.NamedNode))


def place_of(sources: Sequence[Source], iri: str) -> str:
    source = next(source for source in sources if iri in source.descriptions)
    return f"{source.path}, line {source.line_of(local_name(iri))}"
