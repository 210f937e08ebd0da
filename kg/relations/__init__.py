"""Relations, taught by example sentences: examples to patterns, patterns to matches, matches to claims."""

from kg.relations.checking import Check, check_ontology
from kg.relations.claims import extract_claims
from kg.relations.teaching import Patterns, all_examples, compile_examples, compile_patterns

__all__ = [
    "Check",
    "Patterns",
    "all_examples",
    "check_ontology",
    "compile_examples",
    "compile_patterns",
    "extract_claims",
]
