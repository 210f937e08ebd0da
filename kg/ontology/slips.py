"""What is written wrongly in an ontology though it is valid Turtle, told before it is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.model import KG
from kg.ontology.spelling import meant, unknown_term
from kg.ontology.turtle import NAMESPACES, Description, Source, iris_of, local_name, texts_of

_EXAMPLES = (KG + "example", KG + "counterExample")
_OF_NAMES = tuple(
    NAMESPACES[prefix] + name
    for prefix, name in (
        ("kg", "qualifier"),
        ("kg", "required"),
        ("rdfs", "domain"),
        ("rdfs", "range"),
        ("rdfs", "subClassOf"),
        ("schema", "domainIncludes"),
        ("schema", "rangeIncludes"),
    )
)
_OF_TEXTS = tuple(KG + name for name in ("example", "counterExample", "noun", "nounsFrom", "phrase", "pattern"))
_DATATYPES = frozenset(
    "string integer int long short decimal float double boolean date dateTime time gYear gYearMonth gMonthDay duration "
    "nonNegativeInteger positiveInteger unsignedInt anyURI langString normalizedString token".split()
)
_SLOT = re.compile(r"\[(?:subject|object)\b")
_ENDS = re.compile(r"^https?://(?:www\.)?|[#/]+$")


def check_source(source: Source) -> None:
    """Raises ``OntologyError`` where a file says nothing, or a prefix stands for another namespace than is meant."""
    if not source.descriptions and not (source.path.parent / "lexicon").is_dir():
        raise OntologyError(f"{source.path}: there is nothing in this file; write a kg:Relation with a kg:example")
    for prefix, iri in source.prefixes.items():
        right = NAMESPACES.get(prefix, iri)
        if iri != right and _ENDS.sub("", iri) == _ENDS.sub("", right):
            line = source.line_of(f"<{iri}>")
            raise OntologyError(f"{source.path}, line {line}: the prefix {prefix}: is <{iri}>; write <{right}>")


def check_description(source: Source, iri: str, described: Description) -> None:
    """Raises ``OntologyError`` where what is said of a thing cannot be meant."""
    name, types = local_name(iri), iris_of(described, NAMESPACES["rdf"] + "type")
    slip = unknown_term(described, types, KG)
    if slip is not None:
        raise _error(source, iri, f"there is no kg:{slip[0]}; do you mean kg:{slip[1]}?")
    for predicate in _OF_NAMES:
        for text in texts_of(described, predicate):
            kind = "a class, as schema:Person" if predicate not in _OF_NAMES[:2] else "a property, as kg:role"
            raise _error(source, iri, f"{_written(predicate)} {text!r} is a text; write the name of {kind}")
    for predicate in _OF_TEXTS:
        for one in iris_of(described, predicate):
            raise _error(source, iri, f"{_written(predicate)} <{one}> is no text; write it in quotation marks")
    for node in (node for predicate in _EXAMPLES for node in described.get(predicate, ())):
        language = node.language if isinstance(node, ox.Literal) else None
        if language is not None and not language.lower().startswith("en"):
            raise _error(source, iri, f"the example {node.value!r} is in @{language}; texts are read in English")
    _check_kind(source, iri, described, name, types)


def _check_kind(source: Source, iri: str, described: Description, name: str, types: Iterable[str]) -> None:
    """Raises ``OntologyError`` where examples teach nothing, as they are of no relation, or under another property."""
    taught = any(described.get(one) for one in _EXAMPLES)
    if taught and not {KG + "Relation", KG + "EventClass"} & {*types}:
        kind = "owl:Class, kg:EventClass" if NAMESPACES["owl"] + "Class" in types else "kg:Relation"
        raise _error(source, iri, f'it has an example and nothing says of what; write "{name} a {kind}"')
    if KG + "Relation" in types and not described.get(KG + "example"):
        for predicate in described:
            if predicate not in _EXAMPLES and any(_SLOT.search(text) for text in texts_of(described, predicate)):
                raise _error(source, iri, f"{_written(predicate)} has an example in it; write it as kg:example")


def check_datatypes(source: Source, iri: str, ranges: Iterable[str]) -> None:
    """Raises ``OntologyError`` where one of what a property ranges over is a datatype that XML Schema does not have."""
    for one in ranges:
        name = one.removeprefix(NAMESPACES["xsd"])
        if name != one and name not in _DATATYPES:
            like = meant(name, _DATATYPES)
            advice = f"do you mean xsd:{like}?" if like else "use xsd:string, xsd:integer, xsd:date or xsd:gYear"
            raise _error(source, iri, f"there is no xsd:{name}; {advice}")


def unknown_class(iri: str, classes: Mapping[str, object]) -> str:
    """What to write for a class that nothing declares."""
    known = {local_name(one): one for one in sorted(classes)}
    like = meant(local_name(iri), known) or (local_name(iri) if local_name(iri) in known else None)
    hint = f" (do you mean {known[like]}?)" if like else ""
    return f"{iri}, which nothing declares{hint}; declare it with owl:Class, or use one of spaCy's entity labels"


def is_slip_for_class(iri: str, classes: Iterable[str]) -> bool:
    """Whether a class that nothing declares has the name of one that is declared: "schema:person"."""
    return local_name(iri).lower() in {local_name(one).lower() for one in classes}


def _written(predicate: str) -> str:
    """A property with its usual prefix."""
    for prefix, namespace in NAMESPACES.items():
        if predicate.startswith(namespace):
            return f"{prefix}:{predicate.removeprefix(namespace)}"
    return f"<{predicate}>"


def _error(source: Source, iri: str, reason: str) -> OntologyError:
    name = local_name(iri)
    return OntologyError(f"{source.path}, line {source.line_of(name)}: {name}: {reason}")
