"""Validation: SHACL shapes that follow from the ontology, and the graph without what they refuse."""

from kg.validation.checking import check_graph, find_faults, tell_faults
from kg.validation.shapes import derive_shapes

__all__ = ["check_graph", "derive_shapes", "find_faults", "tell_faults"]
