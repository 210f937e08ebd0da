"""Relations, taught by example sentences: examples to patterns, patterns to matches, matches to claims."""

from kg.relations.claims import extract_claims
from kg.relations.teaching import Patterns, compile_patterns

__all__ = ["Patterns", "compile_patterns", "extract_claims"]
