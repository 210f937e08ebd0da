"""The words that rules ask for by what they say, as the lexicon ``word_kinds`` has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

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

_held: dict[str, WordKinds] = {}


def word_kinds_of(ontology: Ontology) -> WordKinds:
    """The words of the ontology's lexicon, by kind, put together on first use. The last four are kept."""
    known = _held.get(ontology.digest)
    if known is None:
        if len(_held) >= 4:
            _held.pop(next(iter(_held)))
        known = _held[ontology.digest] = _read(ontology)
    return known


def _read(ontology: Ontology) -> WordKinds:
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in ontology.lexicons.get("word_kinds", ()):
        for kind in cells_of(row, "kinds"):
            kinds[kind].add(row["word"])
    return WordKinds({kind: frozenset(words) for kind, words in kinds.items()})
