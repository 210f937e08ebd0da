"""Records of an authority file: CSV, Turtle (and other RDF), FollowTheMoney JSON, or the GeoNames package.

CSV: a header with ``id`` (an IRI, or a Wikidata number), ``name``, and if wanted ``type`` (person, organization, place,
country), ``aliases`` (separated by bars), ``country`` (ISO 3166 codes), ``roles`` (separated by bars).
Turtle: resources with ``skos:prefLabel``, ``rdfs:label`` or ``schema:name``; ``skos:altLabel`` and
``schema:alternateName`` are aliases. FollowTheMoney (https://followthemoney.tech): one entity a line, as OpenSanctions
publishes them.
"""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph

from kg.errors import InputError
from kg.model import COUNTRY, ORG, ORGANIZATION, PERSON, PLACE, SCHEMA, AuthorityRecord

WIKIDATA = "http://www.wikidata.org/entity/"
_CLASSES = {"person": PERSON, "organization": ORGANIZATION, "place": PLACE, "country": COUNTRY}
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_FOAF = "http://xmlns.com/foaf/0.1/"
_NAMES = (_SKOS + "prefLabel", SCHEMA + "name", _RDFS + "label", _FOAF + "name")
_ALIASES = (_SKOS + "altLabel", SCHEMA + "alternateName")
_TYPES = {
    PERSON: PERSON,
    _FOAF + "Person": PERSON,
    WIKIDATA + "Q5": PERSON,
    ORGANIZATION: ORGANIZATION,
    SCHEMA + "Organization": ORGANIZATION,
    SCHEMA + "GovernmentOrganization": ORGANIZATION,
    ORG + "FormalOrganization": ORGANIZATION,
    _FOAF + "Organization": ORGANIZATION,
    PLACE: PLACE,
    COUNTRY: COUNTRY,
}
_SCHEMATA = {
    "Person": PERSON,
    "Organization": ORGANIZATION,
    "Company": ORGANIZATION,
    "PublicBody": ORGANIZATION,
    "LegalEntity": ORGANIZATION,
}
_RDF = {".ttl": "TURTLE", ".nt": "N_TRIPLES", ".nq": "N_QUADS", ".trig": "TRIG", ".rdf": "RDF_XML"}


def read_authority(source: str) -> tuple[AuthorityRecord, ...]:
    """The records of an authority file, or of the installed package ``geonames``. Raises ``InputError``."""
    if source == "geonames":
        from kg.authorities.geonames import read_geonames

        return read_geonames()
    path = Path(source)
    try:
        if path.suffix.lower() in (".csv", ".tsv"):
            return tuple(_read_csv(path))
        if path.suffix.lower() in (".json", ".jsonl", ".ftm"):
            return tuple(_read_money(path))
        if path.suffix.lower() in _RDF:
            return tuple(_read_rdf(path))
    except OSError as error:
        raise InputError(
            f"cannot read the authority file {source}: {(error.strerror or str(error)).lower()}"
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"the authority file {source} is not UTF-8") from error
    raise InputError(
        f"no authority file is called {source}: give .csv, .tsv, .ttl, .nt, .rdf, .json, .jsonl, or geonames"
    )


def _read_csv(path: Path) -> Iterator[AuthorityRecord]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t" if path.suffix.lower() == ".tsv" else ",")
        missing = {"id", "name"} - set(reader.fieldnames or ())
        if missing:
            raise InputError(f"{path}, line 1: the header lacks the column {sorted(missing)[0]!r}")
        for row in reader:
            kind = (row.get("type") or "").strip().lower()
            if kind and kind not in _CLASSES:
                raise InputError(
                    f"{path}, line {reader.line_num}: no type is called {kind!r}; write {', '.join(_CLASSES)}"
                )
            identity = _identity((row["id"] or "").strip(), f"{path}, line {reader.line_num}")
            names = _names([row["name"] or "", *(row.get("aliases") or "").split("|")])
            if not names:
                raise InputError(f"{path}, line {reader.line_num}: the record {identity} has no name")
            yield AuthorityRecord(
                identity,
                _CLASSES.get(kind),
                names,
                tuple(
                    sorted({one.strip().upper() for one in re.split(r"[|; ]", row.get("country") or "") if one.strip()})
                ),
                _names((row.get("roles") or "").split("|")),
            )


def _identity(text: str, where: str) -> str:
    if re.fullmatch(r"Q\d+", text):
        return WIKIDATA + text
    if re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+", text):
        return text
    raise InputError(f"{where}: {text!r} is no IRI and no Wikidata number; write the IRI in full")


def _names(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(one.split()) for one in found if one.strip()))


def _read_rdf(path: Path) -> Iterator[AuthorityRecord]:
    values: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    try:
        syntax = getattr(pyoxigraph.RdfFormat, _RDF[path.suffix.lower()])
        for quad in pyoxigraph.parse(path.read_bytes(), format=syntax, base_iri=path.resolve().as_uri()):
            thing = quad.object
            if isinstance(quad.subject, pyoxigraph.NamedNode) and not isinstance(thing, pyoxigraph.BlankNode):
                values[quad.subject.value][quad.predicate.value].append(getattr(thing, "value", ""))
    except (SyntaxError, ValueError) as error:
        raise InputError(f"the authority file {path} is not well formed: {error}") from error
    for iri, properties in sorted(values.items()):
        names = _names([name for one in (*_NAMES, *_ALIASES) for name in sorted(properties.get(one, ()))])
        types = properties.get("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", ())
        class_iri = next((_TYPES[one] for one in sorted(types) if one in _TYPES), None)
        if names and (class_iri or not types):
            codes = [code for code in properties.get(SCHEMA + "nationality", ()) if re.fullmatch("[A-Z]{2}", code)]
            roles = _names(sorted(properties.get(SCHEMA + "jobTitle", ())))
            yield AuthorityRecord(iri, class_iri, names, tuple(sorted(set(codes))), roles)


def _read_money(path: Path) -> Iterator[AuthorityRecord]:
    text = path.read_text("utf-8")
    try:
        whole = json.loads(text)
        entities: list[tuple[int, Any]] = [(1, one) for one in (whole if isinstance(whole, list) else [whole])]
    except ValueError:
        entities = []
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip():
                try:
                    entities.append((number, json.loads(line)))
                except ValueError as error:
                    raise InputError(f"{path}, line {number}: not JSON ({error}); give one entity a line") from error
    for number, entity in entities:
        if not isinstance(entity, dict) or not isinstance(entity.get("properties"), dict) or "id" not in entity:
            raise InputError(f"{path}, line {number}: no FollowTheMoney entity: it needs id, schema and properties")
        class_iri = _SCHEMATA.get(str(entity.get("schema")))
        if class_iri is None:
            continue
        held = entity["properties"]

        def values(*names: str, held: dict[str, Any] = held) -> list[str]:
            return [str(value) for name in names for value in held.get(name, ())]

        numbers = [one for one in values("wikidataId") if re.fullmatch(r"Q\d+", one)]
        identity = str(entity["id"])
        if numbers or re.fullmatch(r"Q\d+", identity):
            iri = WIKIDATA + (numbers or [identity])[0]
        else:
            iri = identity if ":" in identity else f"https://www.opensanctions.org/entities/{identity}/"
        names = _names(values("name", "alias", "weakAlias", "previousName", "abbreviation"))
        countries = {code.upper() for code in values("country", "nationality", "citizenship", "jurisdiction")}
        if names:
            yield AuthorityRecord(iri, class_iri, names, tuple(sorted(countries)), _names(values("position")))
