"""The one person that a profile or obituary is about."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kg.coreference.clusters import Cluster, Clusters
from kg.coreference.names import fold
from kg.coreference.references import PRONOUN_GENDERS, Family, Reference
from kg.model import BlockKind

_LEAD = 6
_PRONOUNS = 12
_SHARE = 0.75
_DENSITY = 0.5  # pronouns a sentence


@dataclass(frozen=True, slots=True)
class Protagonist:
    """Whom the article is about, by the first mention in its text, and the gender of the article's pronouns."""

    reference: Reference
    gender: str


def find_protagonist(clusters: Clusters) -> Protagonist | None:
    """The person with whose name, as subject, the text begins, where it is full of he or of she; None where the
    article is about no one person."""
    first = next((one for one in clusters.references if _opens(one)), None)
    counted = Counter(
        PRONOUN_GENDERS[word]
        for one in clusters.references
        if one.pronoun and one.quote < 0 and (word := fold(one.mention.text)) in PRONOUN_GENDERS
    )
    if first is None or counted.total() < _PRONOUNS:
        return None
    gender, number = counted.most_common(1)[0]
    if number < _DENSITY * len({one.line for one in clusters.references}):
        return None
    cluster = clusters.of(first)
    fits = not cluster.known_genders or cluster.known_genders == {gender}
    return Protagonist(first, gender) if fits and number >= _SHARE * counted.total() else None


def is_orphan(cluster: Cluster, gender: str) -> bool:
    """Whether a cluster is nothing but pronouns of that gender."""
    return cluster.genders == {gender} and all(one.pronoun for one in cluster.members)


def _opens(reference: Reference) -> bool:
    """Whether it is the name of a person that is a subject in the text's first sentences."""
    if not reference.named or reference.family is not Family.PERSON or reference.line > _LEAD:
        return False
    return reference.sentence.kind is BlockKind.BODY and reference.subject
