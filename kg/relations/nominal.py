"""What a verb teaches said by its noun: "A acquired B" gives "the acquisition of B by A" and "A, the acquirer of B"."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.ontology import Ontology
from kg.relations.essentials import read_verb_words
from kg.relations.examples import LATEST
from kg.relations.patterns import Pattern, PatternEdge, PatternNode

_ACTORS = (("by", "of"), ("poss", "of"), ("by", "poss"))
_AIMED = (("by", "on"), ("poss", "on"))  # "an attack by A on B"
_ALONE = ("of", "poss")
_OF_THINGS = (("poss", False), ("of", False), ("with", True))
_OF_DEEDS = (("poss", False), ("by", False), ("from", False))
_OF_AGENTS = {"subj": "isa", "obj": "mod", "for": "mod", "at": "mod", "from": "mod"}  # "a graduate of"
_TO_AGENTS = {"to": "to", "in": "in", "with": "with", "against": "against"}  # "a donor to"
_OF_NOUNS = {"for": "mod", "at": "mod"}
_OF_TWO = 2
_DOUBLED = re.compile(r"^[^aeiou]*[aeiou][bdgmnprt]$")  # "running", "robbing"


@dataclass(frozen=True, slots=True)
class VerbNouns:
    """By the lemma of a verb, the nouns for what it tells of and those for who does it, and the prepositions that lead
    from these to what it is done to ("opposition to")."""

    actions: Mapping[str, frozenset[str]]
    agents: Mapping[str, frozenset[str]]
    aimed: Mapping[str, frozenset[str]]


def nouns_of_verbs(ontology: Ontology) -> VerbNouns:
    """The lexicon ``nominal_verbs`` of the ontology."""
    rows = ontology.lexicons.get("nominal_verbs", ())

    def by_verb(column: str) -> dict[str, frozenset[str]]:
        return {row["verb"]: frozenset(row[column].split("|")) for row in rows if row.get(column)}

    return VerbNouns(by_verb("action"), by_verb("agent"), by_verb("aimed"))


def nominal_patterns(patterns: Iterable[Pattern], ontology: Ontology) -> list[Pattern]:
    """The patterns that follow for nouns, of relations that are taught by a verb and what stands at its slots alone."""
    nouns = nouns_of_verbs(ontology)
    verbs = read_verb_words(ontology)
    found: list[Pattern] = []
    for pattern in patterns:
        if ("event", LATEST) in pattern.constants:
            continue  # "his assistant" tells of nothing that was done there
        found.extend(_in_event(pattern))
        places = _arguments(pattern, ontology.relations)
        if places is not None:
            found.extend(_variants(pattern, places, nouns, verbs.doing))
        else:
            found.extend(_possessions(pattern, verbs.having, _OF_THINGS))
            if pattern.owner in ontology.relations:
                found.extend(_possessions(pattern, verbs.doing | verbs.filing, _OF_DEEDS))
    return found


def _in_event(pattern: Pattern) -> Iterator[Pattern]:
    """What an event does to somebody happens in it: "an explosion killed ten", "ten were killed in an explosion"."""
    verb = pattern.trigger
    if verb is None or not any(edge.head == verb and edge.label == "obj" for edge in pattern.edges):
        return
    for edge in pattern.edges:
        if edge.head == verb and edge.label == "subj" and pattern.nodes[edge.dependent].slot == "event":
            inside = replace(edge, label="in")
            yield replace(pattern, edges=tuple(inside if one is edge else one for one in pattern.edges))


def _possessions(pattern: Pattern, light: frozenset[str], ways: Sequence[tuple[str, bool]]) -> Iterator[Pattern]:
    """ "X holds a stake in Y" teaches "X's stake in Y" and "X, with a stake in Y", and "X filed a lawsuit against Y" "a
    lawsuit by X against Y": the verb says no more than "has" or "does"."""
    verb = pattern.trigger
    if verb is None or not (pattern.nodes[verb].lemmas or frozenset({""})) <= light:
        return
    of_verb = [edge for edge in pattern.edges if edge.head == verb]
    owner = next((edge for edge in of_verb if edge.label == "subj"), None)
    had = next((edge for edge in of_verb if edge.label == "obj" and pattern.nodes[edge.dependent].slot is None), None)
    if owner is None or had is None or any(edge.dependent == verb for edge in pattern.edges):
        return
    moved = [
        replace(edge, head=had.dependent) if edge.head == verb else edge
        for edge in pattern.edges
        if edge not in (owner, had)
    ]
    for label, inward in ways:
        head, dependent = (owner.dependent, had.dependent) if inward else (had.dependent, owner.dependent)
        edges = sorted([PatternEdge(head, label, dependent), *moved], key=lambda edge: edge.optional)
        yield _without(pattern, verb, edges, had.dependent)


def _without(pattern: Pattern, left_out: int, edges: Sequence[PatternEdge], root: int) -> Pattern:
    """The pattern without one of its nodes."""
    numbers = [number for number in range(len(pattern.nodes)) if number != left_out]
    place = {number: index for index, number in enumerate(numbers)}
    return replace(
        pattern,
        nodes=tuple(pattern.nodes[number] for number in numbers),
        edges=tuple(replace(edge, head=place[edge.head], dependent=place[edge.dependent]) for edge in edges),
        root=place[root],
        trigger=place[root],
        nominal=True,
        thing=True,
    )


def _arguments(pattern: Pattern, relations: Container[str]) -> dict[str, PatternEdge] | None:
    """The edges from the verb to its slots, by label, if there is nothing else: of two that are needed, or of who does
    it."""
    verb = pattern.trigger
    if verb is None or pattern.nodes[verb].slot is not None or not pattern.nodes[verb].lemmas:
        return None
    if pattern.nodes[verb].closed or pattern.nodes[verb].beside:
        return None
    places: dict[str, PatternEdge] = {}
    for edge in pattern.edges:
        filler = pattern.nodes[edge.dependent]
        if edge.optional and (edge.head != verb or filler.slot is None) and pattern.owner in relations:
            continue  # "arrested [X] on suspicion of [fraud]"
        if edge.head != verb or filler.slot is None or filler.lemmas is not None or filler.value is not None:
            return None
        if edge.label.startswith("out_") or (edge.label in places and not edge.optional):
            return None  # "backed out of" is no backing
        if not edge.optional:
            places[edge.label] = edge
    doer = next((edge for edge in pattern.edges if edge.label == "subj" and edge.head == verb), None)
    if places.keys() == {"obj"} and doer is not None and pattern.owner not in relations:
        places["subj"] = doer  # of an event that is there whoever did it: "the attack on [X]"
    told = places.keys() == {"subj"} or (len(places) > 1 and not places.keys().isdisjoint({"subj", "obj"}))
    return places if told else None


def _variants(
    pattern: Pattern, places: Mapping[str, PatternEdge], nouns: VerbNouns, doing: frozenset[str]
) -> Iterator[Pattern]:
    assert pattern.trigger is not None
    verbs = pattern.nodes[pattern.trigger].lemmas or frozenset()
    actions = frozenset().union(*(nouns.actions.get(verb, frozenset()) for verb in verbs))
    agents = frozenset().union(*(nouns.agents.get(verb, frozenset()) for verb in verbs))
    whither = frozenset().union(*(nouns.aimed.get(verb, frozenset()) for verb in verbs))
    aimed = sorted({_OF_NOUNS.get(label, label) for label in whither})
    if actions:
        for subject, thing in _ways(places, aimed):
            yield _renamed(pattern, actions, {"subj": subject, "obj": thing}, True)
        if "subj" in places:
            for thing in ("of", "on", *aimed) if "obj" in places else ("",):
                yield _done(_renamed(pattern, actions, {"subj": "subj", "obj": thing}, True), doing)
    if {"subj", "obj"} <= places.keys():
        signing = frozenset(gerund(verb) for verb in verbs) - actions
        yield from (_renamed(pattern, signing, {"subj": one, "obj": "of"}, True) for one in ("by", "poss"))
    whom = places.keys() - {"subj"}
    known = {*_OF_AGENTS, *_TO_AGENTS}
    if agents and len(places) == _OF_TWO and "subj" in places and not places["subj"].optional and whom <= known:
        yield _renamed(pattern, agents, {**_OF_AGENTS, **_TO_AGENTS}, False)
        for label in aimed if "obj" in places else ():
            yield _renamed(pattern, agents, {**_OF_AGENTS, "obj": label}, False)


def gerund(verb: str) -> str:
    """The noun in -ing of a verb, by the rules of spelling: "signing", "brokering", "dividing"."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return (verb + verb[-1] if _DOUBLED.search(verb) else verb) + "ing"


def _ways(places: Collection[str], aimed: Collection[str] = ()) -> Sequence[tuple[str, str]]:
    """How a noun for what a verb tells of takes who does it and what it is done to."""
    if "subj" in places and "obj" in places:
        return (*_ACTORS, *_AIMED, *((doer, label) for label in aimed for doer in ("by", "poss", "of")))
    if len(places) == 1:
        return ()
    if "subj" not in places:
        return [(label, label) for label in (_ALONE if "from" in places else (*_ALONE, "from"))]
    return [(label, label) for label in ((*_ALONE, "by") if "from" in places else (*_ALONE, "by", "from"))]


def _done(pattern: Pattern, doing: frozenset[str]) -> Pattern:
    """The pattern of an action's noun below a verb of doing: "made a donation to", "launched an attack on"."""
    noun, verb = pattern.root, len(pattern.nodes)
    edges = [replace(edge, head=verb) if edge.label == "subj" else edge for edge in pattern.edges]
    doer = next(edge for edge in edges if edge.label == "subj")
    edges = [doer, PatternEdge(verb, "obj", noun), *(edge for edge in edges if edge is not doer)]
    nodes = (*pattern.nodes, PatternNode(lemmas=doing))
    return replace(pattern, nodes=nodes, edges=tuple(edges), trigger=verb, root=verb, nominal=False)


def _label_of_noun(pattern: Pattern, edge: PatternEdge, labels: Mapping[str, str]) -> str:
    """What an edge below the verb is below its noun; a sum is "a $5 million donation", "a donation of $5 million"."""
    if edge.optional and edge.label == "obj" and pattern.nodes[edge.dependent].counted:
        return "mod"
    return labels.get(edge.label) or _OF_NOUNS.get(edge.label, edge.label)


def _renamed(pattern: Pattern, nouns: frozenset[str], labels: Mapping[str, str], action: bool) -> Pattern:
    """The pattern with nouns, for an action or who does it, in the place of its verb and other labels of its edges."""
    number = pattern.trigger
    assert number is not None
    nodes = list(pattern.nodes)
    nodes[number] = replace(nodes[number], lemmas=nouns)
    edges: Sequence[PatternEdge] = [
        replace(edge, label=_label_of_noun(pattern, edge, labels)) if edge.head == number else edge
        for edge in pattern.edges
    ]
    ordered = sorted(edges, key=lambda edge: edge.optional)
    return replace(pattern, nodes=tuple(nodes), edges=tuple(ordered), root=number, nominal=action)
