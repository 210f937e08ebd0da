"""SHACL shapes (W3C Recommendation of 20 July 2017, core) that follow from an ontology."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from kg.model import COUNT, DATE, KG, Certainty, Polarity, Tense
from kg.ontology import Ontology, Relation
from kg.rdf import TurtleWriter, check_iri, datatype_iri, prefix_lines, quote_text, relation_properties
from kg.rdf.vocabulary import PREFIXES

DATE_TYPES = ("date", "dateTime", "gYear", "gYearMonth")

_ONE = "sh:minCount 1 ; sh:maxCount 1"


def derive_shapes(ontology: Ontology) -> str:
    """The shapes in Turtle, the same text for the same ontology.

    They hold of the RDF form of a graph: of every claim (its parts, and that subject and object differ), of the claims
    of each relation (domain, range, types of qualifiers), of evidence, documents and entities. A relation is itself the
    target of its shape, which goes on from there to its claims. Each message says in words what is due.
    """
    writer = TurtleWriter(PREFIXES)
    blocks = [prefix_lines(PREFIXES), *_general_shapes(ontology, writer)]
    blocks += [_relation_shape(relation, ontology, writer) for _, relation in sorted(ontology.relations.items())]
    return "\n".join(blocks)


def _general_shapes(ontology: Ontology, writer: TurtleWriter) -> Iterator[str]:
    relations = " ".join(writer.term(check_iri(iri)) for iri in sorted(ontology.relations))
    yield _shape(
        "kg:ClaimShape",
        "sh:targetClass kg:Claim",
        [
            _property("rdf:subject", f"{_ONE} ; sh:nodeKind sh:IRI ; sh:disjoint rdf:object", _SUBJECT),
            _property("rdf:predicate", f"{_ONE} ; sh:in ( {relations} )", "its relation must be one of the ontology"),
            _property("rdf:object", "sh:maxCount 1", "it must have one object at most"),
            *(_enumerated(name, kind) for name, kind in _FACTUALITY),
            _property(
                "kg:confidence",
                f"{_ONE} ; sh:minInclusive 0.0 ; sh:maxInclusive 1.0",
                "its confidence must be a number from 0 to 1",
            ),
            _property(
                "prov:wasDerivedFrom",
                f"{_ONE} ; sh:class nif:OffsetBasedString",
                "it must rest on one stretch of words",
            ),
        ],
    )
    offset = "sh:datatype xsd:nonNegativeInteger"
    yield _shape(
        "kg:EvidenceShape",
        "sh:targetClass nif:OffsetBasedString",
        [
            _property(
                "nif:beginIndex",
                f"{_ONE} ; {offset} ; sh:lessThan nif:endIndex",
                "its words must begin at an offset of 0 or more, before they end",
            ),
            _property("nif:endIndex", f"{_ONE} ; {offset}", "its words must end at an offset of 0 or more"),
            _property("nif:anchorOf", f"{_ONE} ; sh:minLength 1", "its words must be quoted, once"),
            _property(
                "nif:referenceContext",
                f"{_ONE} ; sh:class nif:Context",
                "its words must stand in one document of the graph",
            ),
        ],
    )
    yield _shape(
        "kg:DocumentShape",
        "sh:targetClass nif:Context",
        [
            _property("kg:source", _ONE, "it must have one source"),
            _property("kg:length", f"{_ONE} ; sh:datatype xsd:integer ; sh:minInclusive 0", "it must have a length"),
            _property(
                "schema:datePublished",
                f"sh:maxCount 1 ; {_any_of(map(_datatype, DATE_TYPES))}",
                "its date of publication must be an ISO 8601 date",
            ),
        ],
    )
    yield _shape(
        "kg:EntityShape",
        "sh:targetSubjectsOf skos:prefLabel",
        [
            _property("skos:prefLabel", "sh:maxCount 1", "it must have one name"),
            _property("kg:count", "sh:datatype xsd:integer ; sh:minInclusive 0", "its count must be a whole number"),
            _property("kg:approximate", "sh:datatype xsd:boolean", "approximate must be true or false"),
        ],
    )


_SUBJECT = "it must have one subject, and not the same as its object"
_FACTUALITY: tuple[tuple[str, type[StrEnum]], ...] = (
    ("polarity", Polarity),
    ("certainty", Certainty),
    ("tense", Tense),
)


def _enumerated(name: str, kind: type[StrEnum]) -> str:
    values = [str(one) for one in kind]
    listed = " ".join(map(quote_text, values))
    return _property(f"kg:{name}", f"{_ONE} ; sh:in ( {listed} )", f"its {name} must be {' or '.join(values)}")


def _relation_shape(relation: Relation, ontology: Ontology, writer: TurtleWriter) -> str:
    written = relation_properties(ontology)(relation.iri)
    properties = []
    if relation.domain:
        classes = _any_of(f"sh:class {writer.term(check_iri(iri))}" for iri in relation.domain)
        due = _alternatives(_class_label(iri, ontology) for iri in relation.domain)
        properties.append(_property("rdf:subject", classes, f"its subject must be {due}"))
    ranges = list(_range(relation, ontology, writer))
    count = "sh:minCount 0" if relation.object_optional else "sh:minCount 1"
    due = _alternatives(dict.fromkeys(label for _, label in ranges)) if ranges else "given"
    properties.append(
        _property(
            "rdf:object",
            f"{count} ; {_any_of(form for form, _ in ranges)}" if ranges else count,
            f"its object must be {due}{', or none' if relation.object_optional else ''}",
        )
    )
    for qualifier in relation.qualifiers:
        # A string may say anything, and is what a value of a class stands in.
        if qualifier.datatype != "string":
            form = _datatype(qualifier.datatype)
            path = writer.term(check_iri(written.qualifier(qualifier.name)))
            properties.append(_property(path, form, f"its {qualifier.name} must be {_article(qualifier.datatype)}"))
    inner = " ;\n        ".join(("sh:path [ sh:inversePath rdf:predicate ]", *properties))
    return (
        f"[] a sh:NodeShape ;\n    sh:targetNode {writer.term(check_iri(relation.iri))} ;\n"
        f"    sh:name {quote_text(relation.label)} ;\n    sh:property [\n        {inner} ] .\n"
    )


def _range(relation: Relation, ontology: Ontology, writer: TurtleWriter) -> Iterator[tuple[str, str]]:
    """The forms that an object may have, each in SHACL and in words. A date or count is a literal as a rule."""
    for iri in relation.range:
        yield f"sh:class {writer.term(check_iri(iri))}", _class_label(iri, ontology)
        literals = DATE_TYPES if ontology.is_a(iri, DATE) else ("integer",) if ontology.is_a(iri, COUNT) else ()
        for datatype in literals:
            yield _datatype(datatype), _class_label(iri, ontology)
    if relation.literal_range in DATE_TYPES:
        for datatype in DATE_TYPES:
            yield _datatype(datatype), "date"
    elif relation.literal_range is not None:
        yield _datatype(relation.literal_range), relation.literal_range


def _class_label(iri: str, ontology: Ontology) -> str:
    known = ontology.classes.get(iri)
    return known.label if known else iri.removeprefix(KG)


def _datatype(name: str) -> str:
    return f"sh:datatype <{check_iri(datatype_iri(name))}>"


def _any_of(forms: Iterable[str]) -> str:
    listed = list(forms)
    return listed[0] if len(listed) == 1 else f"sh:or ( {' '.join(f'[ {form} ]' for form in listed)} )"


def _alternatives(labels: Iterable[str]) -> str:
    """ "a person, an organization or a country"."""
    *most, last = map(_article, labels)
    return f"{', '.join(most)} or {last}" if most else last


def _article(label: str) -> str:
    return f"{'an' if label[:1].lower() in tuple('aeiou') else 'a'} {label}"


def _property(path: str, constraints: str, message: str) -> str:
    return f"sh:property [ sh:path {path} ; {constraints} ;\n            sh:message {quote_text(message)} ]"


def _shape(name: str, target: str, properties: Iterable[str]) -> str:
    return f"{name} a sh:NodeShape ;\n    {target} ;\n    " + " ;\n    ".join(properties) + " .\n"
