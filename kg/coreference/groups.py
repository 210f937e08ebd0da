"""Groups of people: "the migrants" to the migrants before."""

from __future__ import annotations

from kg.coreference.clusters import Clusters
from kg.coreference.references import Family, Reference
from kg.coreference.vocabulary import Vocabulary
from kg.model import COUNT

_COLLECTIVE_REACH = 4
_NUMBERS = frozenset("hundred thousand dozen million score hundreds thousands dozens millions scores".split())
_OPENING = 8


def join_groups(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """A group's noun with an article, or bare and plural, to the last group of the same noun before it.

    Not where both have a count or an origin and these differ, nor where the later one is described by more; the first
    in the text after a heading is the heading's. "The group" is the one collective spoken of just before.
    """
    earlier: dict[str, list[Reference]] = {}
    for reference in clusters.references:
        if reference.family is not Family.GROUP or not reference.nominal or reference.head in _NUMBERS:
            continue
        same_noun = earlier.setdefault(reference.head, [])
        if _is_restricted(reference):
            same_noun.append(reference)
            continue
        if reference.definite or _is_bare(reference) or _opens_text(reference, same_noun):
            fits = [one for one in same_noun if _compatible(one, reference, clusters, vocabulary)]
            if fits and _is_bare(reference):
                clusters.join(max(fits, key=lambda one: len(clusters.of(one).members)), reference, "group")
            elif fits:
                clusters.join(fits[-1], reference, "group")
        same_noun.append(reference)
        if reference.head == "group" and reference.definite and reference.number not in clusters.reasons:
            _join_collective(reference, clusters, vocabulary)


def _is_restricted(reference: Reference) -> bool:
    """Whether a clause right behind says which ones: "the people found at sea"."""
    sentence, node = reference.sentence, reference.node
    return any(
        head == node and sentence.labels[child] in ("acl", "relcl") and "," not in sentence.words[node:child]
        for child, head in enumerate(sentence.heads)
        if child > node
    )


def _is_bare(reference: Reference) -> bool:
    return not reference.determiner and reference.plural and count_of(reference) is None


def _opens_text(reference: Reference, earlier: list[Reference]) -> bool:
    return bool(earlier) and reference.head != "group" and not reference.plural and reference.line <= _OPENING


def _compatible(earlier: Reference, later: Reference, clusters: Clusters, vocabulary: Vocabulary) -> bool:
    cluster = clusters.of(earlier)
    counts = {count for one in cluster.members if (count := count_of(one))}
    count = count_of(later)
    if count and counts and count not in counts:
        return False
    known = frozenset().union(*(modifiers for _, modifiers in cluster.descriptions))
    codes = frozenset(vocabulary.demonyms.values())
    origins = known & codes
    asked = later.modifiers - codes
    if later.modifiers & codes and not later.modifiers & origins and (origins or not _is_bare(later)):
        return False
    if later.head in vocabulary.collectives and not later.plural:
        asked = frozenset(word for word in asked if word not in vocabulary.people)
    return asked <= known


def count_of(reference: Reference) -> str | None:
    """The number of people in the noun phrase, as its count mention gives it."""
    own = reference.mention.attribute("count")
    if own:
        return own
    for label, other in reference.sentence.edges[reference.node]:
        mention = reference.sentence.mentions[other]
        if label == "mod" and mention is not None and mention.class_iri == COUNT:
            return mention.attribute("count")
    return None


def _join_collective(reference: Reference, clusters: Clusters, vocabulary: Vocabulary) -> None:
    if reference.modifiers:
        return
    found = {
        clusters.of(one).first.number: one
        for one in clusters.references[: reference.number]
        if one.family is Family.GROUP
        and one.head in vocabulary.collectives
        and not one.plural
        and reference.line - one.line <= _COLLECTIVE_REACH
    }
    if len(found) == 1:
        clusters.join(next(iter(found.values())), reference, "group")
