"""The words that rules ask for by what they say, as the lexicon ``word_kinds`` has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from kg.ontology.kept import kept_by_ontology
from kg.ontology.load import cells_of
from kg.ontology.terms import Ontology

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class WordKinds:
    """Words by kind; a kind that the lexicon does not have is empty."""

    kinds: Mapping[str, frozenset[str]]

    def of(self, kind: str) -> frozenset[str]:
        return self.kinds.get(kind, _NONE)


NO_WORDS = WordKinds({})


@kept_by_ontology
def word_kinds_of(ontology: Ontology) -> WordKinds:
    """The words of the ontology's lexicon, by kind, put together on first use. The last four are kept."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in ontology.lexicons.get("word_kinds", ()):
        for kind in cells_of(row, "kinds"):
            kinds[kind].add(row["word"])
    return WordKinds({kind: frozenset(words) for kind, words in kinds.items()})
