"""What people decided, as what it means for chains and entities."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.entities.table import Place
from kg.model import Decision, Entity, Rejection, pairs
from kg.ontology import Ontology

_MENTION = re.compile(r"^(?P<document>.+)#char=(?P<start>\d+),(?P<end>\d+)$", re.DOTALL)
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rulings:
    """``together`` and ``apart`` are pairs of chains by number, each with the decision that says so; ``described`` the
    decisions about one entity (rename, link, type) with the chains that they speak of; ``unclear`` those that cannot
    be followed."""

    together: Mapping[Pair, Decision]
    apart: Mapping[Pair, Decision]
    described: tuple[tuple[Decision, tuple[int, ...]], ...]
    unclear: tuple[Rejection, ...]

    @property
    def chains(self) -> frozenset[int]:
        """The chains that some decision joins or keeps apart."""
        return frozenset(chain for pair in (*self.together, *self.apart) for chain in pair)


class Designations:
    """Which chains an IRI or a mention stands for, by their numbers."""

    def __init__(self, iris: Mapping[str, Sequence[int]], spans: Mapping[Place, int]) -> None:
        self._iris, self._spans = iris, spans

    def find(self, what: str) -> tuple[int, ...]:
        """The numbers of the chains; none where nothing is called so."""
        place = place_named(what)
        if place is None:
            return tuple(self._iris.get(what, ()))
        chain = self._spans.get(place)
        return () if chain is None else (chain,)


def place_named(what: str) -> Place | None:
    """The place that a mention in a decision stands at; None for what is no mention."""
    place = _MENTION.match(what)
    return (place["document"], int(place["start"]), int(place["end"])) if place else None


def places_named(decisions: Iterable[Decision]) -> set[Place]:
    """The places of all mentions that decisions name."""
    found = (place_named(text) for decision in decisions for text in (decision.first, decision.second))
    return {place for place in found if place is not None}


def read_rulings(decisions: Iterable[Decision], designations: Designations) -> Rulings:
    """What the decisions mean. Of two that contradict each other the later line is followed, and both are reported."""
    together: dict[Pair, Decision] = {}
    apart: dict[Pair, Decision] = {}
    described: dict[tuple[str, tuple[int, ...], str], tuple[Decision, tuple[int, ...]]] = {}
    unclear: list[Rejection] = []
    for decision in decisions:
        if decision.kind in ("accept", "reject"):
            continue
        first = designations.find(decision.first)
        if not first:
            unclear.append(_unclear(decision, f"nothing here is called {decision.first}"))
            continue
        if decision.kind not in ("same", "different"):
            key = (decision.kind, tuple(sorted(first)), decision.second if decision.kind == "link" else "")
            known = described.pop(key, None)
            if known is not None and known[0].second != decision.second:
                unclear.append(_unclear(known[0], f"{decision.place} decides otherwise; the later line holds"))
            described[key] = (decision, first)
            continue
        second = designations.find(decision.second)
        if not second:
            unclear.append(_unclear(decision, f"nothing here is called {decision.second}"))
            continue
        if decision.kind == "different":
            # "This mention is not that entity": its other mentions are meant.
            first, second = (
                tuple(one for one in side if one not in other) if len(side) > len(other) == 1 else side
                for side, other in ((first, second), (second, first))
            )
        if set(first) & set(second) and decision.kind == "different":
            unclear.append(_unclear(decision, "both are one and the same mention; name a mention of each"))
            continue
        own, others = (together, apart) if decision.kind == "same" else (apart, together)
        wanted = (
            {_pair(one, other) for one in first for other in second}
            if decision.kind == "different"
            else {_pair(first[0], one) for one in (*first[1:], *second)}
        )
        for pair in sorted(wanted):
            if pair[0] == pair[1]:
                continue
            if pair in others:
                unclear.append(_unclear(others.pop(pair), f"{decision.place} decides otherwise; the later line holds"))
            own[pair] = decision
    _drop_impossible(together, apart, unclear)
    return Rulings(together, apart, tuple(described.values()), tuple(unclear))


def _drop_impossible(together: dict[Pair, Decision], apart: dict[Pair, Decision], unclear: list[Rejection]) -> None:
    """Drops each "same" that would, with others, join what a "different" keeps apart."""
    groups: dict[int, set[int]] = {}
    barred: dict[int, set[int]] = defaultdict(set)
    for one, other in apart:
        barred[one].add(other)
        barred[other].add(one)
    for (one, other), decision in sorted(together.items(), key=lambda item: (item[1].place, item[0])):
        first, second = groups.setdefault(one, {one}), groups.setdefault(other, {other})
        if first is second:
            continue
        if any(barred[chain] & second for chain in first):
            del together[(one, other)]
            unclear.append(_unclear(decision, "others keep apart what it joins; it is not followed"))
            continue
        first |= second
        for chain in second:
            groups[chain] = first


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one <= other else (other, one)


def _unclear(decision: Decision, why: str) -> Rejection:
    return Rejection(f"{decision.kind} {decision.first}", "decision", f"{decision.place}: {why}", None)


def read_descriptions(
    rulings: Rulings, entity_of: Callable[[int], int], ontology: Ontology
) -> tuple[dict[int, list[Decision]], list[Rejection]]:
    """The names, classes and links that people gave each entity, by its number, and what cannot be followed."""
    described: dict[int, list[Decision]] = defaultdict(list)
    refused: list[Rejection] = []
    for decision, chains in rulings.described:
        targets = sorted(set(map(entity_of, chains)))
        if len(targets) != 1:
            refused.append(_unclear(decision, f"{decision.first} is {len(targets)} entities now; name one of them"))
        elif decision.kind == "type" and _class_named(decision.second, ontology) is None:
            refused.append(_unclear(decision, f"the ontology has no class {decision.second}"))
        else:
            described[targets[0]].append(decision)
    return described, refused


def describe_entity(entity: Entity, decision: Decision, ontology: Ontology) -> Entity:
    """The entity with the name, class or link of a decision."""
    if decision.kind == "rename":
        aliases = tuple(sorted({entity.name, *entity.aliases} - {decision.second}))
        return replace(entity, name=decision.second, aliases=aliases)
    if decision.kind == "type":
        return replace(entity, class_iri=_class_named(decision.second, ontology) or entity.class_iri)
    values: dict[str, str | None] = dict(entity.attributes)
    values["sameAs"] = " ".join(sorted({*(values.get("sameAs") or "").split(), decision.second}))
    return replace(entity, attributes=pairs(values))


def _class_named(name: str, ontology: Ontology) -> str | None:
    return next(
        (iri for iri, known in sorted(ontology.classes.items()) if name in (iri, known.name, known.label)), None
    )
