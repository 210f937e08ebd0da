"""What a verb teaches said by its noun: "A acquired B" gives "the acquisition of B by A" and "A, the acquirer of B"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.ontology import Ontology
from kg.relations.patterns import Pattern, PatternEdge

_ACTORS = (("by", "of"), ("poss", "of"), ("by", "poss"))
_AIMED = (("by", "on"), ("poss", "on"))  # "an attack by A on B"
_ALONE = ("of", "poss")
_OF_NOUNS = {"for": "mod", "at": "mod"}


@dataclass(frozen=True, slots=True)
class VerbNouns:
    """By the lemma of a verb, the nouns for what it tells of and those for who does it."""

    actions: Mapping[str, frozenset[str]]
    agents: Mapping[str, frozenset[str]]


def nouns_of_verbs(ontology: Ontology) -> VerbNouns:
    """The lexicon ``nominal_verbs`` of the ontology."""
    rows = ontology.lexicons.get("nominal_verbs", ())

    def by_verb(column: str) -> dict[str, frozenset[str]]:
        return {row["verb"]: frozenset(row[column].split("|")) for row in rows if row[column]}

    return VerbNouns(by_verb("action"), by_verb("agent"))


def nominal_patterns(patterns: Iterable[Pattern], ontology: Ontology) -> list[Pattern]:
    """The patterns that follow for nouns, of relations that are taught by a verb and what stands at its slots alone."""
    nouns = nouns_of_verbs(ontology)
    return [
        one
        for pattern in patterns
        if (places := _arguments(pattern)) is not None
        for one in _variants(pattern, places, nouns)
    ]


def _arguments(pattern: Pattern) -> dict[str, PatternEdge] | None:
    """The edges from the verb to its slots, by label, if there is nothing else; two of them at least are needed."""
    verb = pattern.trigger
    if verb is None or pattern.nodes[verb].slot is not None or not pattern.nodes[verb].lemmas:
        return None
    if pattern.nodes[verb].closed:
        return None
    places: dict[str, PatternEdge] = {}
    for edge in pattern.edges:
        filler = pattern.nodes[edge.dependent]
        if edge.head != verb or filler.slot is None or filler.lemmas is not None or filler.value is not None:
            return None
        if edge.label in places and not edge.optional:
            return None
        if not edge.optional:
            places[edge.label] = edge
    return places if len(places) > 1 and not places.keys().isdisjoint({"subj", "obj"}) else None


def _variants(pattern: Pattern, places: Mapping[str, PatternEdge], nouns: VerbNouns) -> Iterator[Pattern]:
    assert pattern.trigger is not None
    verbs = pattern.nodes[pattern.trigger].lemmas or frozenset()
    actions = frozenset().union(*(nouns.actions.get(verb, frozenset()) for verb in verbs))
    agents = frozenset().union(*(nouns.agents.get(verb, frozenset()) for verb in verbs))
    if actions:
        if "subj" in places and "obj" in places:
            for subject, thing in (*_ACTORS, *_AIMED):
                yield _renamed(pattern, actions, {"subj": subject, "obj": thing}, True)
        else:
            for label in _ALONE:
                yield _renamed(pattern, actions, {"subj": label, "obj": label}, True)
    if agents and places.keys() == {"subj", "obj"}:
        yield _renamed(pattern, agents, {"subj": "isa", "obj": "mod"}, False)


def _renamed(pattern: Pattern, nouns: frozenset[str], labels: Mapping[str, str], action: bool) -> Pattern:
    """The pattern with nouns, for an action or who does it, in the place of its verb and other labels of its edges."""
    number = pattern.trigger
    assert number is not None
    nodes = list(pattern.nodes)
    nodes[number] = replace(nodes[number], lemmas=nouns)
    edges: Sequence[PatternEdge] = [
        replace(edge, label=labels.get(edge.label) or _OF_NOUNS.get(edge.label, edge.label)) for edge in pattern.edges
    ]
    ordered = sorted(edges, key=lambda edge: edge.optional)
    return replace(pattern, nodes=tuple(nodes), edges=tuple(ordered), root=number, nominal=action)
