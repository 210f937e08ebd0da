"""Terms: an IRI is a string, a literal a ``Literal``; and which IRIs and literals hold."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from kg.errors import StoreError
from kg.rdf.vocabulary import XSD

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\\x7f-\x9f\ud800-\udfff]*")
_PORTION = re.compile(r"%(?![0-9A-Fa-f]{2})")
_DATES = (
    (re.compile(r"\d{4}-\d{2}-\d{2}"), "date"),
    (re.compile(r"\d{4}-\d{2}"), "gYearMonth"),
    (re.compile(r"\d{4}"), "gYear"),
    (re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?"), "dateTime"),
)
_TYPED = {"count": (re.compile(r"-?\d+"), "integer"), "approximate": (re.compile("true|false"), "boolean")}


class Literal(NamedTuple):
    """A literal: its lexical form, kept as it is, and the local name of its XML Schema type, or its language."""

    text: str
    datatype: str = "string"
    language: str = ""


class Stated(NamedTuple):
    """A triple term of RDF 1.2: what a claim says, whether it holds or not."""

    subject: str
    predicate: str
    object: Plain


Plain: TypeAlias = str | Literal
Term: TypeAlias = Plain | Stated


class Node(NamedTuple):
    """A resource and all that is said of it, in the order in which it is to be written.

    ``graph`` is the IRI of the named graph that holds it, None for the default graph.
    """

    iri: str
    properties: tuple[tuple[str, Term], ...]
    graph: str | None = None


@lru_cache(maxsize=65536)
def check_iri(iri: str) -> str:
    """The IRI, if it is absolute and of characters that an IRI may hold; else raises ``StoreError``."""
    if not is_iri(iri):
        raise StoreError(f"{iri!r} is no absolute IRI and cannot be written; give the item a valid one")
    return iri


def is_iri(iri: str) -> bool:
    """Whether it is an absolute IRI of characters that an IRI may hold."""
    return bool(_IRI.fullmatch(iri)) and not _PORTION.search(iri) and iri.count("#") <= 1


def check_datatype(datatype: str) -> str:
    """The local name of an XML Schema type, if it is a name; else raises ``StoreError``."""
    if not re.fullmatch(r"[A-Za-z]+", datatype):
        raise StoreError(f"{datatype!r} is no name of an XML Schema type; give one such as string, integer or date")
    return datatype


def date_literal(text: str) -> Literal:
    """An ISO 8601 date, month, year or time of a day by its type; a string where it is none by its looks."""
    return Literal(text, next((datatype for form, datatype in _DATES if form.fullmatch(text)), "string"))


def attribute_literal(name: str, text: str) -> Literal:
    """The value of an entity's attribute, typed if its name tells how and its looks agree."""
    form, datatype = _TYPED.get(name, (None, "string"))
    return Literal(text, datatype if form and form.fullmatch(text) else "string")


def datatype_iri(datatype: str) -> str:
    return XSD + datatype
