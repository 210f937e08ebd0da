"""The ontology: classes, relations taught by example, and the lexicons that they name, as data."""

from kg.ontology.load import load_ontology, local_name, read_lexicon
from kg.ontology.terms import EntityClass, Example, Ontology, Qualifier, Relation

__all__ = [
    "EntityClass",
    "Example",
    "Ontology",
    "Qualifier",
    "Relation",
    "load_ontology",
    "local_name",
    "read_lexicon",
]
