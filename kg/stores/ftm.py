"""FollowTheMoney (https://followthemoney.tech): one entity a line, for OpenAleph, OpenSanctions and their like.

What becomes what stands in the ontology, as ``kg:ftm`` of classes and relations:

    "Person: name=name, alias=aliases"                 each member of the class is an entity of this schema
    "Membership: member=subject, organization=object"  each fact of the relation is an entity of this schema
    "post = Position: name=role"                       and so is this one, which the other rules may name
    "subject: country=object.code"                     each fact adds to the entity of its subject, or object

A value is an entity (``subject``, ``object``, or a name given as above), ``object.name``, ``object.code`` or
``object.text`` (of a literal), a qualifier, a text in single quotes, or, of a class, ``name``, ``aliases`` or an
attribute. ``/Person|Event`` behind an entity takes it only if it is of one of these schemas, ``?`` makes it optional,
and ``unless status=candidate|elect`` before the colon leaves out facts that say so. A fact whose entities are not all
there is left out.

Facts alone are written: what is denied or merely possible has no place in the format, nor have quotes, speakers and
confidence. Each entity names the articles behind it (``proof``). The library itself is not needed: it brings
SQLAlchemy, pydantic, openpyxl and more.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from typing import NamedTuple, NoReturn
from urllib.parse import urlsplit

from kg.errors import OntologyError, StoreError
from kg.facts import named_entities
from kg.model import ID, Document, Entity, Fact, KnowledgeGraph, LoadReceipt
from kg.ontology import EntityClass, Ontology
from kg.stores.files import write_file

EXPORTS = (".ftm.json",)

_RULE = re.compile(
    r"(?:(?P<given>\w+) *= *)?(?P<head>\w+)(?:/(?P<among>[\w|]+))?"
    r"(?: +unless +(?P<not>\w+)=(?P<barred>[^:]+))? *: *(?P<parts>.*)"
)
_PART = re.compile(
    r"(?P<property>\w+)=(?:'(?P<text>[^']*)'|(?P<of>[\w-]+)(?:/(?P<among>[\w|]+))?(?:\.(?P<part>\w+))?)(?P<optional>\?)?"
)
_DATES = frozenset({"date", "startDate", "endDate", "publishedAt"})
_WITHOUT = frozenset({"name", "full", "fileName"})
"""Properties without a value of which there is no entity."""
_LONGEST = 250
_OWN_ID = re.compile(re.escape(ID) + r"([a-z]+)/([0-9A-Za-z]+)")


class Part(NamedTuple):
    """A property and where its value comes from: a text, or a thing by name, if it is of one of the schemas."""

    property: str
    text: str | None
    of: str
    among: frozenset[str]
    part: str
    optional: bool


class Rule(NamedTuple):
    """What a class or relation says: the schema of an entity, or the end of a fact that is added to."""

    given: str
    head: str
    among: frozenset[str]
    excluded: str
    barred: frozenset[str]
    parts: tuple[Part, ...]


class Made(NamedTuple):
    """An entity of the format as it grows. ``countries`` are the codes that it may have, in small letters."""

    schema: str
    countries: frozenset[str]
    properties: dict[str, set[str]]


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    entities = make_entities(graph, ontology)
    lines = [
        json.dumps({"id": key, "schema": made.schema, "properties": _listed(made)}, ensure_ascii=False)
        for key, made in sorted(entities.items())
    ]
    return write_file(destination, (f"{line}\n" for line in lines), graph)


def read(source: str, ontology: Ontology) -> NoReturn:
    raise StoreError(
        f"{source} cannot be read as a graph: FollowTheMoney keeps no claims; link to it with `kg build --authority`"
    )


def make_entities(graph: KnowledgeGraph, ontology: Ontology) -> dict[str, Made]:
    """The entities by id. Raises ``OntologyError`` where a rule is none."""
    proofs = _proofs(graph)
    codes = (row.get("code", "") for row in ontology.lexicons.get("countries", ()))
    countries = frozenset(code.lower() for code in codes if re.fullmatch("[A-Z]{2}", code))
    entities: dict[str, Made] = {}
    by_iri: dict[str, str] = {}
    for entity in graph.entities:
        made = _make_thing(entity, ontology, countries)
        if made is not None:
            by_iri[entity.iri] = entity_id(entity.iri)
            made.properties["proof"] |= proofs[entity.iri]
            entities[by_iri[entity.iri]] = made
    documents = {claim.id: entity_id(claim.document) for claim in graph.claims}
    things = {entity.iri: entity for entity in graph.entities}
    for fact in graph.facts:
        relation = ontology.relations.get(fact.predicate)
        rules = [_rule(text) for text in relation.ftm] if relation else []
        proof = {documents[claim] for claim in fact.claims if claim in documents}
        _add_fact(fact, rules, proof, entities, by_iri, things, countries)
    used = {one for made in entities.values() for one in made.properties["proof"]}
    for document in graph.documents:
        if entity_id(document.id) in used:
            entities[entity_id(document.id)] = _make_document(document)
    known = entities.keys()
    for made in entities.values():
        made.properties["proof"] &= known
    return entities


def entity_id(iri: str) -> str:
    """What the format takes for an id: letters, digits and hyphens."""
    own = _OWN_ID.fullmatch(iri)
    return f"{own[1]}-{own[2]}" if own else f"item-{sha256(iri.encode('utf-8', 'replace')).hexdigest()[:20]}"


def _proofs(graph: KnowledgeGraph) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for claim in graph.claims:
        for iri in named_entities(claim):
            found[iri].add(entity_id(claim.document))
    return found


def _make_thing(entity: Entity, ontology: Ontology, countries: frozenset[str]) -> Made | None:
    rules = _class_rules(ontology.classes.get(entity.class_iri), ontology)
    if not rules:
        return None
    held: dict[str, list[str]] = {"name": [entity.name], "aliases": list(entity.aliases)}
    for name, value in entity.attributes:
        held.setdefault(name, []).append(value)
    made = Made(rules[0].head, countries, defaultdict(set))
    for part in rules[0].parts:
        for value in [part.text] if part.text is not None else held.get(part.of, ()):
            _put(made, part.property, value)
    return made if _is_whole(made, rules[0]) else None


def _class_rules(known: EntityClass | None, ontology: Ontology) -> list[Rule]:
    """The rules of the class, else of the nearest above it that has any."""
    above = [ontology.classes[iri] for iri in known.ancestors if iri in ontology.classes] if known else []
    ruled = sorted((one for one in above if one.ftm), key=lambda one: (-len(one.ancestors), one.iri))
    return [_rule(text) for text in ruled[0].ftm] if ruled else []


def _add_fact(
    fact: Fact,
    rules: Collection[Rule],
    proof: set[str],
    entities: dict[str, Made],
    by_iri: Mapping[str, str],
    things: Mapping[str, Entity],
    countries: frozenset[str],
) -> None:
    qualifiers = dict(fact.qualifiers)
    ends = {"subject": by_iri.get(fact.subject)}
    if isinstance(fact.object, str):
        ends["object"] = by_iri.get(fact.object)
    named = {"subject", "object", *(rule.given for rule in rules)}
    applied = [rule for rule in rules if qualifiers.get(rule.excluded) not in rule.barred]
    # What others name comes first.
    for rule in sorted(applied, key=lambda one: not one.given):
        if rule.head in ("subject", "object"):
            target = ends.get(rule.head)
            if target is None or (rule.among and entities[target].schema not in rule.among):
                continue
            made = entities[target]
        else:
            made = Made(rule.head, countries, defaultdict(set))
        values = list(_values(rule, fact, ends, named, entities, things))
        if any(value is None for _, value in values):
            continue
        for name, value in values:
            _put(made, name, value or "")
        if rule.head in ("subject", "object") or not _is_whole(made, rule):
            continue
        key = _key(rule, fact, made)
        if rule.given:
            ends[rule.given] = key
        made.properties["proof"] |= proof
        known = entities.setdefault(key, made)
        known.properties["proof"] |= proof


def _key(rule: Rule, fact: Fact, made: Made) -> str:
    """A fact's entity has the fact's own id; one that others name is the same for all facts that say the same of it."""
    if not rule.given:
        return entity_id(fact.iri)
    content = json.dumps([made.schema, _listed(made), fact.object if isinstance(fact.object, str) else None])
    return f"{made.schema.lower()}-{sha256(content.encode()).hexdigest()[:20]}"


def _values(
    rule: Rule,
    fact: Fact,
    ends: Mapping[str, str | None],
    named: Collection[str],
    entities: Mapping[str, Made],
    things: Mapping[str, Entity],
) -> Iterator[tuple[str, str | None]]:
    """Property and value of each part; None for an entity that is due and not there."""
    for part in rule.parts:
        if part.text is not None:
            yield part.property, part.text
        elif part.of == "object" and part.part == "text":
            yield part.property, "" if fact.object is None or isinstance(fact.object, str) else fact.object.text
        elif part.of in ("subject", "object") and part.part:
            iri = fact.subject if part.of == "subject" else fact.object
            thing = things.get(iri) if isinstance(iri, str) else None
            fits = _fits(ends.get(part.of), part, entities)
            yield part.property, _detail(thing, part.part) if thing is not None and fits else ""
        elif part.of in named:
            key = ends.get(part.of)
            found = key if key is not None and _fits(key, part, entities) else None
            yield part.property, found if found is not None or not part.optional else ""
        else:
            yield part.property, dict(fact.qualifiers).get(part.of, "")


def _fits(key: str | None, part: Part, entities: Mapping[str, Made]) -> bool:
    return not part.among or (key is not None and entities[key].schema in part.among)


def _detail(thing: Entity, name: str) -> str:
    return thing.name if name == "name" else dict(thing.attributes).get(name, "")


def _make_document(document: Document) -> Made:
    made = Made("Article", frozenset(), defaultdict(set))
    _put(made, "fileName", document.source)
    _put(made, "fileName", entity_id(document.id) if not made.properties["fileName"] else "")
    _put(made, "title", document.title or "")
    _put(made, "publishedAt", document.published or "")
    if document.uri is not None and _is_web_address(document.uri):
        made.properties["sourceUrl"].add(document.uri)
    return made


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    plain = re.fullmatch(r"[!-~]{1,2000}", text) is not None and not re.search(r'[\s<>"{}|\\^`]', text)
    return plain and parts.scheme in ("http", "https") and re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host) is not None


def _put(made: Made, name: str, value: str) -> None:
    """Adds the value in the form that the property takes; nothing where it has none."""
    if name == "country":
        # A part of a country (ISO 3166-2, "US-TX") is of the country.
        value = value.partition("-")[0].lower()
        value = value if value in made.countries else ""
    elif name in _DATES:
        value = value[:10] if _is_date(value[:10]) else ""
    else:
        printed = "".join(letter if letter.isprintable() else " " for letter in value)
        value = " ".join(printed.split())
        value = value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
        value = value.strip("\"' ") if name in ("name", "alias") else value
        value = value if any(letter.isalnum() for letter in value) else ""
    if value:
        made.properties[name].add(value)


def _is_date(text: str) -> bool:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", text, re.ASCII):
        return False
    try:
        return date.fromisoformat(f"{text}-01-01"[:10] if len(text) < 10 else text).year in range(1000, 3000)
    except ValueError:
        return False


def _is_whole(made: Made, rule: Rule) -> bool:
    return all(made.properties[part.property] for part in rule.parts if part.property in _WITHOUT)


def _listed(made: Made) -> dict[str, list[str]]:
    return {name: sorted(values) for name, values in sorted(made.properties.items()) if values}


@cache
def _rule(text: str) -> Rule:
    """The rule that a text of the ontology writes. Raises ``OntologyError``."""
    match = _RULE.fullmatch(text)
    parts = [_PART.fullmatch(part.strip()) for part in match["parts"].split(",")] if match else []
    if match is None or not all(parts):
        raise OntologyError(
            f"kg:ftm {text!r} is no rule; write it as 'Membership: member=subject, organization=object'"
        )
    return Rule(
        match["given"] or "",
        match["head"],
        _schemas(match["among"]),
        match["not"] or "",
        _schemas(match["barred"]),
        tuple(
            Part(
                part["property"],
                part["text"],
                part["of"] or "",
                _schemas(part["among"]),
                part["part"] or "",
                bool(part["optional"]),
            )
            for part in parts
            if part is not None
        ),
    )


def _schemas(text: str | None) -> frozenset[str]:
    return frozenset(one.strip() for one in text.split("|")) if text else frozenset()
