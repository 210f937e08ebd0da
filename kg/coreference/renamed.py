"""What the text says goes by another name: "the Coal Board, formerly the Mining Office"; "Ann Hill, born Ann Wood"."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.coreference.clusters import Clusters
from kg.coreference.references import Family, Reference
from kg.coreference.vocabulary import PASSED_OVER, Vocabulary
from kg.model import DATE

_MOST, _FEWEST = 9, 2
_IT = frozenset({"it", "itself", "them", "themselves"})
_CALLS = frozenset("call calling called name naming named rename renaming renamed rebrand rebranding rebranded".split())
_OF_BODIES = frozenset(
    "its itself rebranded renamed renames trading operating play sail fly trade operate called name".split()
)
_OF_PEOPLE = frozenset("née nee born maiden formerly alias aka nicknamed call calls known name".split())
_FAMILIES = (
    {Family.ORGANIZATION},
    {Family.PERSON},
    {Family.ORGANIZATION, Family.OTHER},
    {Family.PERSON, Family.OTHER},
)
_NAMED_FAMILIES = frozenset({Family.ORGANIZATION, Family.PERSON, Family.ROLE})
_BEFORE_NAMES = frozenset("as itself to call called calls named nicknamed renamed".split())
"""Words that end a phrase of renaming after a description: "the bank became Ann Hill's"."""

_CALLED = re.compile(r"(?:is|was|are|be|been|being)(?: now| long)? (?:called|named)$")
_KNOWN = re.compile(
    r"(?:,? ?(?:who|which) (?:is|was) |, )?(?:also |better |best |widely )*known (?:to|in|by|among) [^,]{2,25} as$"
)
_AS_CALLED = re.compile(
    r"(?:(?:is|was|has been|have been|will be|is to be)(?: now| long)? (?:called|known|named|renamed)"
    r"|(?:now )?calls itself)\b"
)
"""Of "Ordex, as Coal Bank has been called since May", what stands behind the second name."""

_STOPS: tuple[list[str], ...] = ([], [","], ["."], [")"], [";"])
_MISREAD = (
    {Family.ORGANIZATION, Family.PERSON},
    {Family.PERSON, Family.PLACE},
    {Family.ORGANIZATION, Family.PLACE},
)


def join_renamed(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """Two names of an organization or a person, between them only dates and words of the lexicon of renamings.

    A name of no class that is known goes with one that has a class, and one that looks a person's with a body where the
    words are of bodies: "the insurer Ordex changed its name to Fintra". A name of birth that looks a body's is a
    person's.
    """
    for one, other in pairwise([one for one in clusters.references if one.named]):
        if one.sentence is not other.sentence or not 1 < other.node - one.node <= _MOST + 1:
            continue
        families = {one.family, other.family}
        if (families not in _FAMILIES and families not in _MISREAD) or _goes_on(other):
            continue
        between = [
            one.sentence.words[node].lower()
            for node in range(one.node + 1, other.node)
            if (date := one.sentence.mentions[node]) is None or date.class_iri != DATE
        ]
        misread = families in _MISREAD
        former = between == [",", "the", "former"]
        body = misread and (former or not _OF_BODIES.isdisjoint(between))
        if not body and families == {Family.ORGANIZATION, Family.PLACE}:
            continue
        if misread and not body and (one.family is not Family.PERSON or between[-1:] == [","]):
            continue  # "Ann Hill, born in 1960, Lima"
        if misread and not body and _OF_PEOPLE.isdisjoint(between):
            continue
        if families == {Family.PERSON, Family.PLACE} and len(between) < other.node - one.node - 1:
            continue  # "Ann Hill (born 1960 Lima)"
        phrase = " ".join(word for word in between if word not in PASSED_OVER)
        if former and other.sentence.words[other.node + 1 : other.node + 2] not in _STOPS:
            continue  # "Ann Hill, the former Ordex and Fintra director"
        calls = phrase in vocabulary.renamings or _says_called(between, other) or _is_pen_name(one, other, between)
        if calls or (one.family is Family.ORGANIZATION and _is_to_be_called(one, other, between)):
            clusters.join(one, other, "renamed", renamed=True, body=body)


def join_renamed_described(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """A new or other name of what a description stands for, or the subject before it: "Ann Hill, the winger known as
    Zuki"; "Coal Bank, the largest lender of Ghana, will call itself Ordex".

    The noun tells the class, whatever the name was read as.
    """
    for number, other in enumerate(clusters.references):
        if not other.named or number == 0 or other.family is Family.COUNTRY or _goes_on(other):
            continue
        words = other.sentence.words
        before = clusters.references[number - 1]
        if before.sentence is other.sentence and before.nominal and not before.plural:
            between = [word.lower() for word in words[before.node + 1 : other.node]]
            subject = before if clusters.of(before).family in _NAMED_FAMILIES else None
        else:
            between = _after_comma(other)
            subject = _subject_of(other, clusters)
        phrase = " ".join(word for word in between if word not in PASSED_OVER)
        if subject is None or not between or between[-1] not in _BEFORE_NAMES:
            continue
        if phrase not in vocabulary.renamings and not _says_called(between, other):
            continue
        body = clusters.of(subject).family is Family.ORGANIZATION
        if body or other.family is not Family.ORGANIZATION or len(other.words) == 1:
            clusters.join(subject, other, "renamed", renamed=True, body=body)


def _is_to_be_called(one: Reference, other: Reference, between: list[str]) -> bool:
    """Whether somebody is to call the body by another name, and nothing else is named that "it" may be: "shareholders
    of Ordex agreed on Monday to rename it Fintra"."""
    if len(between) < _FEWEST or between[-1] not in _IT or between[-2] not in _CALLS:
        return False
    tags, mentions = one.sentence.tags, one.sentence.mentions
    nodes = range(one.node + 1, other.node)
    return not any(
        tags[node].startswith("NN") and ((date := mentions[node]) is None or date.class_iri != DATE) for node in nodes
    )


def _says_called(between: list[str], other: Reference) -> bool:
    """Whether the words say that the one is called what the other is, in forms that no list of phrases holds."""
    words = " ".join(between).replace(" ,", ",")
    if _CALLED.search(words) or _KNOWN.fullmatch(words):
        return True
    behind = " ".join(other.sentence.words[other.node + 1 : other.node + 7]).lower()
    return between in ([",", "as"], [",", "as", "the"]) and _AS_CALLED.match(behind) is not None


def _after_comma(reference: Reference) -> list[str]:
    """The words between the last comma before the name and the name."""
    words = [word.lower() for word in reference.sentence.words[: reference.node]]
    return words[len(words) - words[::-1].index(",") :] if "," in words else []


def _subject_of(reference: Reference, clusters: Clusters) -> Reference | None:
    """The body at the beginning of the sentence that a comma stands behind."""
    for one in clusters.references:
        if one.sentence is reference.sentence and one.named:
            words = one.sentence.words
            opens = one.node + 1 < reference.node and words[one.node + 1] == ","
            return one if opens and one.family is Family.ORGANIZATION else None
    return None


def _is_pen_name(one: Reference, other: Reference, between: list[str]) -> bool:
    """Whether "who ... as" or "under the name" stands between two names that share the given name: "Ann Hill, who wrote
    her first book as Ann Wood"."""
    words = [word for word in between if word != ","]
    if len(one.words) < 2 or len(other.words) < 2 or one.words[0] != other.words[0] or not words:
        return False
    return (words[0] == "who" and words[-1] == "as") or words[-1] == "name"


def _goes_on(reference: Reference) -> bool:
    """Whether the name only tells whose what follows is: "became Ordex's owner", "became Ordex chairman"."""
    tags, node = reference.sentence.tags, reference.node + 1
    if node < len(tags) and (date := reference.sentence.mentions[node]) is not None and date.class_iri == DATE:
        return False
    return node < len(tags) and tags[node][:2] in ("PO", "NN")
