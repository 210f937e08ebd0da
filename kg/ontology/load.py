"""Turtle files to an ``Ontology``."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.model import EVENT, KG, Pairs, pairs
from kg.ontology.slips import check_datatypes, check_description, check_source, is_slip_for_class, unknown_class
from kg.ontology.terms import EntityClass, Ontology, Qualifier, Relation
from kg.ontology.turtle import Description, Source, iris_of, local_name, place_of, texts_of

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SCHEMA = "https://schema.org/"

SPACY_LABELS = (
    "PERSON NORP FAC ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE DATE TIME PERCENT MONEY QUANTITY ORDINAL "
    "CARDINAL"
).split()

_NOTATION = frozenset({KG + "Relation", KG + "EventClass"})
"""Classes of the ontology's own terms, of which no thing in a text is one."""


def _constant_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()


def _camel_case(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[_\W]+", name)) or name


def _first(values: Sequence[str], default: str = "") -> str:
    return values[0] if values else default


def cells_of(row: Mapping[str, str], *columns: str) -> list[str]:
    """The values of a lexicon's row in these columns, in which a bar parts several; none that is empty."""
    return [value.strip() for column in columns for value in row.get(column, "").split("|") if value.strip()]


def read_lexicon(path: Path) -> tuple[Mapping[str, str], ...]:
    """The rows of a tab-separated lexicon: ``#`` lines are comments, the first other line names the columns."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OntologyError(f"cannot read the lexicon {path}: {error}; check the path and that it is UTF-8") from error
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip() and line[0] != "#"]
    if not lines:
        raise OntologyError(f"the lexicon {path} has no header row; name its columns, separated by tabs")
    columns = lines[0][1].rstrip("\r").split("\t")
    rows = []
    for number, line in lines[1:]:
        cells = next(csv.reader(io.StringIO(line.rstrip("\r")), delimiter="\t", quoting=csv.QUOTE_NONE))
        if len(cells) > len(columns):
            raise OntologyError(f"{path}, line {number}: {len(cells)} cells for {len(columns)} columns")
        rows.append(dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=True)))
    return tuple(rows)


def _require(source: Source, iri: str, described: Description, predicates: Mapping[str, str]) -> None:
    for predicate, name in predicates.items():
        if not described.get(predicate):
            raise OntologyError(
                f"{source.path}, line {source.line_of(local_name(iri))}: {local_name(iri)} has no {name}; add one"
            )


def _ancestors(iri: str, parents: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    known: set[str] = set()
    waiting = [iri]
    while waiting:
        current = waiting.pop()
        if current not in known:
            known.add(current)
            waiting.extend(parents.get(current, ()))
    return frozenset(known)


def _nouns(described: Description, lexicons: Mapping[str, tuple[Mapping[str, str], ...]], path: Path) -> frozenset[str]:
    """The head nouns of a class; where it lists any of its own, its label is one."""
    nouns = set(texts_of(described, KG + "noun"))
    if nouns:
        nouns.update(texts_of(described, RDFS + "label")[:1])
    for name in texts_of(described, KG + "nounsFrom"):
        if name not in lexicons:
            raise OntologyError(
                f"{path}: there is no lexicon {name!r}; put {name}.tsv into the folder lexicon beside it"
            )
        nouns.update(next(iter(row.values())) for row in lexicons[name])
    return frozenset(noun.lower() for noun in nouns)


def _entity_class(
    source: Source,
    iri: str,
    described: Description,
    parents: Mapping[str, tuple[str, ...]],
    lexicons: Mapping[str, tuple[Mapping[str, str], ...]],
) -> EntityClass:
    name = local_name(iri)
    patterns = []
    for written in texts_of(described, KG + "pattern"):
        pattern, _, template = written.partition(" => ")
        try:
            re.compile(pattern)
        except re.error as error:
            line = source.line_of(written)
            raise OntologyError(f"{source.path}, line {line}: {name} has a bad pattern {pattern!r}: {error}") from error
        patterns.append((pattern, template or r"\g<0>"))
    for label in texts_of(described, KG + "entityLabel"):
        if label not in SPACY_LABELS:
            known = ", ".join(sorted(SPACY_LABELS))
            place = f"{source.path}, line {source.line_of(label)}"
            raise OntologyError(f"{place}: {name} has the kg:entityLabel {label!r}; use one of {known}")
    phrases = {}
    for written in texts_of(described, KG + "phrase"):
        phrase, _, normal = written.partition(" => ")
        phrases[phrase] = normal or phrase
    return EntityClass(
        iri=iri,
        name=name,
        label=_first(texts_of(described, RDFS + "label"), name),
        definition=_first(texts_of(described, SKOS + "definition")),
        ancestors=_ancestors(iri, parents),
        entity_labels=frozenset(texts_of(described, KG + "entityLabel")),
        nouns=_nouns(described, lexicons, source.path),
        phrases=phrases,
        patterns=tuple(sorted(patterns)),
        examples=tuple(source.example(iri, text, False) for text in sorted(texts_of(described, KG + "example"))),
        counter_examples=tuple(
            source.example(iri, text, True) for text in sorted(texts_of(described, KG + "counterExample"))
        ),
        neo4j_label=_first(texts_of(described, KG + "neo4jLabel"), _camel_case(name)),
        ftm=tuple(sorted(texts_of(described, KG + "ftm"))),
    )


def _qualifier(iri: str, descriptions: Mapping[str, Description]) -> Qualifier:
    described = descriptions.get(iri, {})
    datatypes, classes = _datatypes(iris_of(described, RDFS + "range"))
    return Qualifier(
        name=local_name(iri),
        iri=iri,
        classes=tuple(sorted((*classes, *iris_of(described, KG + "slotClass")))),
        datatype=_first(datatypes, "string"),
    )


def _datatypes(ranges: Iterable[str]) -> tuple[list[str], list[str]]:
    """The local names of the datatypes among what a property ranges over (a literal of any kind is a string), and
    the classes among them."""
    literal = RDFS + "Literal"
    datatypes = ["string" if one == literal else local_name(one) for one in ranges if one.startswith((XSD, literal))]
    return datatypes, [one for one in ranges if not one.startswith((XSD, literal))]


def _relation(source: Source, iri: str, described: Description, descriptions: Mapping[str, Description]) -> Relation:
    described = {
        **described,
        # Several classes in rdfs:domain are all meant at once by RDFS; schema:domainIncludes means any of them.
        RDFS + "domain": (*described.get(RDFS + "domain", ()), *described.get(SCHEMA + "domainIncludes", ())),
        RDFS + "range": (*described.get(RDFS + "range", ()), *described.get(SCHEMA + "rangeIncludes", ())),
    }
    _require(
        source,
        iri,
        described,
        {
            RDFS + "label": "rdfs:label",
            SKOS + "definition": "skos:definition",
            RDFS + "domain": "rdfs:domain or schema:domainIncludes",
            RDFS + "range": "rdfs:range or schema:rangeIncludes",
        },
    )
    name = local_name(iri)
    event_role = _first(texts_of(described, KG + "eventRole")) or None
    if not event_role:
        _require(source, iri, described, {KG + "example": "kg:example"})
    literals, ranges = _datatypes(iris_of(described, RDFS + "range"))
    return Relation(
        iri=iri,
        name=name,
        label=_first(texts_of(described, RDFS + "label")),
        definition=_first(texts_of(described, SKOS + "definition")),
        domain=tuple(sorted(iris_of(described, RDFS + "domain"))),
        range=tuple(sorted(ranges)),
        qualifiers=tuple(_qualifier(one, descriptions) for one in sorted(iris_of(described, KG + "qualifier"))),
        examples=tuple(source.example(iri, text, False) for text in sorted(texts_of(described, KG + "example"))),
        counter_examples=tuple(
            source.example(iri, text, True) for text in sorted(texts_of(described, KG + "counterExample"))
        ),
        object_optional=_first(texts_of(described, KG + "objectOptional")) == "true",
        literal_range=_first(literals) or None,
        defaults=_named_values(source, described, KG + "default"),
        past_defaults=_named_values(source, described, KG + "pastDefault"),
        named_only=_first(texts_of(described, KG + "namedOnly")) == "true",
        except_for=frozenset(texts_of(described, KG + "exceptFor")),
        required=tuple(sorted(local_name(one) for one in iris_of(described, KG + "required"))),
        event_role=event_role,
        fact_class=_first(iris_of(described, KG + "factClass"), KG + "Fact"),
        subject_property=_first(iris_of(described, KG + "subjectProperty"), RDF + "subject"),
        object_property=_first(iris_of(described, KG + "objectProperty"), RDF + "object"),
        neo4j_type=_first(texts_of(described, KG + "neo4jType"), _constant_case(name)),
        ftm=tuple(sorted(texts_of(described, KG + "ftm"))),
    )


def _named_values(source: Source, described: Description, predicate: str) -> Pairs:
    values = {}
    for written in texts_of(described, predicate):
        name, equals, value = written.partition("=")
        if not equals:
            raise OntologyError(f"{source.path}, line {source.line_of(written)}: {written!r} is no name=value")
        values[name] = value
    return pairs(values)


def _merge(sources: Iterable[Source]) -> dict[str, Description]:
    merged: dict[str, dict[str, tuple[ox.NamedNode | ox.Literal, ...]]] = {}
    for source in sources:
        for iri, described in source.descriptions.items():
            known = merged.setdefault(iri, {})
            for predicate, objects in described.items():
                known[predicate] = tuple(dict.fromkeys((*known.get(predicate, ()), *objects)))
    return dict(merged)


def _label_class(iri: str) -> EntityClass | None:
    """The class of one of spaCy's entity labels, by its local name (``PRODUCT``, ``WorkOfArt``), undeclared."""
    name = local_name(iri)
    label = next((one for one in SPACY_LABELS if one.replace("_", "") == name.replace("_", "").upper()), None)
    if label is None:
        return None
    return EntityClass(
        iri, name, label.lower(), "", frozenset({iri}), frozenset({label}), neo4j_label=_camel_case(name)
    )


def load_ontology(files: Sequence[Path]) -> Ontology:
    """The ontology that the Turtle files give together, in their order, with the lexicons beside them.

    A file ``lexicon/NAME.tsv`` beside an ontology file is its lexicon NAME. Raises ``OntologyError``: a file that
    cannot be read or parsed, a relation without label, definition, domain, range or example, an unknown class or
    lexicon.
    """
    digest = hashlib.sha256()
    lexicons: dict[str, tuple[Mapping[str, str], ...]] = {}
    sources = []
    for path in files:
        source = Source(path)
        check_source(source)
        sources.append(source)
        digest.update(hashlib.sha256(source.content).digest())
        for lexicon in sorted(path.parent.glob("lexicon/*.tsv")):
            digest.update(hashlib.sha256(lexicon.read_bytes()).digest())
            lexicons[lexicon.stem] = read_lexicon(lexicon)
    merged = _merge(sources)
    parents = {iri: iris_of(described, RDFS + "subClassOf") for iri, described in merged.items()}
    classes: dict[str, EntityClass] = {}
    relations: dict[str, Relation] = {}
    for source in sources:
        for iri in source.descriptions:
            described = merged[iri]
            types = iris_of(described, RDF + "type")
            check_description(source, iri, described)
            if RDFS + "range" in described:
                check_datatypes(source, iri, iris_of(described, RDFS + "range"))
            if KG + "Relation" in types:
                relations[iri] = _relation(source, iri, described, merged)
            elif {OWL + "Class", RDFS + "Class", KG + "EventClass"} & set(types) and iri not in _NOTATION:
                if KG + "EventClass" in types:
                    parents[iri] = tuple({*parents.get(iri, ()), EVENT})
                classes[iri] = _entity_class(source, iri, described, parents, lexicons)
    _check_names(sources, relations)
    for relation in relations.values():
        for iri in (*relation.domain, *relation.range):
            if iri not in classes:
                implied = _label_class(iri)
                if implied is None or is_slip_for_class(iri, classes):
                    place = place_of(sources, relation.iri)
                    raise OntologyError(f"{place}: {relation.name} names the class {unknown_class(iri, classes)}")
                classes[iri] = implied
    prefixes = {prefix: iri for source in sources for prefix, iri in source.prefixes.items()}
    return Ontology(
        classes=dict(sorted(classes.items())),
        relations=dict(sorted(relations.items())),
        prefixes=dict(sorted(prefixes.items())),
        lexicons=lexicons,
        digest=digest.hexdigest(),
        files=tuple(str(path) for path in files),
    )


def _check_names(sources: Sequence[Source], relations: Mapping[str, Relation]) -> None:
    """Raises ``OntologyError`` where claims of two relations would go by one name."""
    known: dict[str, str] = {}
    for iri, relation in relations.items():
        other = known.setdefault(relation.name, iri)
        if other != iri:
            raise OntologyError(
                f"{place_of(sources, iri)}: <{iri}> and <{other}> are both called {relation.name}, and claims are told "
                "by that name; call one of them otherwise"
            )
