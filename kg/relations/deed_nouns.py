"""What a verb that is a noun of its event's class teaches of the noun: "X attacked Y" gives "the attack by X on Y"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.model import EVENT
from kg.ontology import Ontology
from kg.relations.patterns import Pattern, PatternEdge, PatternNode

_BY = ("by",)
_DONE_TO = ("of", "on")
_OWNERS = ("on", "to", "against")


def deed_nouns(patterns: Iterable[Pattern], ontology: Ontology) -> Iterator[Pattern]:
    """The patterns of an event's noun that follow from one of its verb. Whose it is ("his arrest", "his attack") is
    told only together with whom it is aimed at: "X's attack on Y"."""
    for pattern in patterns:
        owner, verb = ontology.classes.get(pattern.owner), pattern.trigger
        if owner is None or verb is None or pattern.constants or pattern.nodes[verb].slot is not None:
            continue
        if (pattern.nodes[verb].lemmas or frozenset()).isdisjoint(owner.nouns) or _has_event(pattern):
            continue
        places = {edge.label: pattern.nodes[edge.dependent] for edge in pattern.edges if edge.head == verb}
        doer, aim = places.get("subj"), places.get("obj")
        doer = doer if doer is not None and doer.slot is not None else None
        aim = aim if aim is not None and aim.slot is not None else None
        event = PatternNode("event", (owner.iri, EVENT), plural=True)
        if doer is not None:
            yield from (_told(pattern, event, (label, doer)) for label in _BY)
        if aim is not None:
            yield from (_told(pattern, event, (label, aim)) for label in _DONE_TO)
        if doer is not None and aim is not None:
            yield from (_told(pattern, event, ("poss", doer), (label, aim)) for label in _OWNERS)


def _has_event(pattern: Pattern) -> bool:
    """Whether the example has the noun itself, or has its words marked and says by them what it teaches."""
    return "{" in pattern.text or any(node.slot == "event" for node in pattern.nodes)


def _told(pattern: Pattern, event: PatternNode, *slots: tuple[str, PatternNode]) -> Pattern:
    edges = tuple(PatternEdge(0, label, number) for number, (label, _) in enumerate(slots, 1))
    nodes = (event, *(replace(node, guess=False) for _, node in slots))
    return replace(pattern, nodes=nodes, edges=edges, root=0, trigger=None, one_of=frozenset())
