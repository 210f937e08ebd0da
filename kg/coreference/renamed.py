"""Organizations that the text says were given another name: "the Coal Board, formerly the Mining Office"."""

from __future__ import annotations

from itertools import pairwise

from kg.coreference.clusters import Clusters
from kg.coreference.references import Family
from kg.coreference.vocabulary import Vocabulary

_PASSED_OVER = frozenset(", ( - – the a has had have been was were is are be being will itself".split())
_MOST = 7


def join_renamed(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """Two names of organizations, one right after the other but for words of the lexicon of renamings."""
    named = [one for one in clusters.references if one.named and one.family is Family.ORGANIZATION]
    for one, other in pairwise(named):
        if one.sentence is not other.sentence or not 1 < other.node - one.node <= _MOST + 1:
            continue
        between = [word.lower() for word in one.sentence.words[one.node + 1 : other.node]]
        if " ".join(word for word in between if word not in _PASSED_OVER) in vocabulary.renamings:
            clusters.join(one, other, "renamed")
