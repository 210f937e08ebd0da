"""Articles to tagged passages, and tagged passages with their mentions to sentences of normalised syntax.

The parse comes after the mentions: each mention is first replaced by one plain word (``substitution``), because long
titled names and lists of them mislead a dependency parser and short common ones do not.
"""

from kg.annotate.annotator import Annotator
from kg.annotate.syntax import normalised_edges

__all__ = ["Annotator", "normalised_edges"]
