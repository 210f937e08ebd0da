"""The ontology: classes, relations taught by example, and the lexicons that they name, as data."""

from kg.ontology.kept import kept_by_ontology
from kg.ontology.kinds import ACTORS, ClassKind, RelationKind, class_kind, gives_post, relation_kind
from kg.ontology.load import cells_of, load_ontology, read_lexicon
from kg.ontology.spelling import meant
from kg.ontology.terms import EntityClass, Example, Ontology, Qualifier, Relation
from kg.ontology.turtle import local_name
from kg.ontology.word_kinds import NO_WORDS, WordKinds, word_kinds_of

__all__ = [
    "ACTORS",
    "NO_WORDS",
    "ClassKind",
    "EntityClass",
    "Example",
    "Ontology",
    "Qualifier",
    "Relation",
    "RelationKind",
    "WordKinds",
    "cells_of",
    "class_kind",
    "gives_post",
    "kept_by_ontology",
    "load_ontology",
    "local_name",
    "meant",
    "read_lexicon",
    "relation_kind",
    "word_kinds_of",
]
