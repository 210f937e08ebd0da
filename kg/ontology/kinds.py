"""What part a relation or a class plays on a page, in a report or in a network, told by its declaration alone."""

from __future__ import annotations

from enum import StrEnum

from kg.model import COUNT, DATE, EVENT, KG, ORGANIZATION, PERSON, PERSON_GROUP, PLACE
from kg.ontology.terms import Ontology, Relation


class RelationKind(StrEnum):
    """An attendance joins an actor to an event, an origin a person or group to a place, a role carries a title."""

    ROLE = "role"
    ATTENDANCE = "attendance"
    EVENT_PLACE = "event place"
    EVENT_DATE = "event date"
    ORIGIN = "place of origin"
    STATEMENT = "statement"
    COUNT = "count"
    OTHER = "other"


class ClassKind(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    EVENT = "event"
    GROUP = "group"
    OTHER = "other"


ACTORS = frozenset({ClassKind.PERSON, ClassKind.ORGANIZATION, ClassKind.GROUP})
"""The kinds of classes whose members act."""

_CLASS_KINDS = (
    (EVENT, ClassKind.EVENT),
    (PERSON_GROUP, ClassKind.GROUP),
    (PERSON, ClassKind.PERSON),
    (ORGANIZATION, ClassKind.ORGANIZATION),
    (PLACE, ClassKind.PLACE),
)


def class_kind(class_iri: str, ontology: Ontology) -> ClassKind:
    """The kind of the class, by the first of its known ancestors that has one."""
    for ancestor, kind in _CLASS_KINDS:
        if ontology.is_a(class_iri, ancestor):
            return kind
    return ClassKind.OTHER


def relation_kind(predicate: str, ontology: Ontology) -> RelationKind:
    """The kind of the relation, by its domain, range and qualifiers; OTHER where it is not declared.

    An origin is a relation from a group of persons to places alone that is no part of an event.
    """
    relation = ontology.relations.get(predicate)
    if relation is None:
        return RelationKind.OTHER
    if any(ontology.is_a(one, EVENT) for one in relation.range) and relation.event_role:
        return RelationKind.ATTENDANCE
    if any(ontology.is_a(one, EVENT) for one in relation.domain):
        return _kind_of_event_part(relation, ontology)
    if gives_post(relation, ontology):
        return RelationKind.ROLE
    if relation.literal_range == "integer" or COUNT in relation.range:
        return RelationKind.COUNT
    if relation.literal_range == "string":
        return RelationKind.STATEMENT
    if PERSON_GROUP in relation.domain and _all_places(relation, ontology):
        return RelationKind.ORIGIN
    return RelationKind.OTHER


def gives_post(relation: Relation, ontology: Ontology) -> bool:
    """Whether the relation gives somebody a post: its claims have a role, and need nobody else ("succeeded X as")."""
    has_role = any(qualifier.iri == KG + "role" for qualifier in relation.qualifiers)
    return has_role and (relation.object_optional or not any(ontology.is_a(one, PERSON) for one in relation.range))


def _kind_of_event_part(relation: Relation, ontology: Ontology) -> RelationKind:
    if DATE in relation.range or relation.literal_range in ("date", "gYear", "gYearMonth"):
        return RelationKind.EVENT_DATE
    # A meeting is held in a place, or in a body's building.
    in_place = any(ontology.is_a(one, PLACE) for one in relation.range)
    return RelationKind.EVENT_PLACE if in_place else RelationKind.OTHER


def _all_places(relation: Relation, ontology: Ontology) -> bool:
    return bool(relation.range) and all(ontology.is_a(one, PLACE) for one in relation.range)
