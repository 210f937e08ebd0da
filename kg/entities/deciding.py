"""What people decided, as what it means for chains and entities."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import Decision, Document, Entity, Mention, MentionChain, Rejection, pairs
from kg.ontology import Ontology

_MENTION = re.compile(r"^(?P<document>.+)#char=(?P<start>\d+),(?P<end>\d+)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rulings:
    """``together`` and ``apart`` are pairs of chain ids, each with the decision that says so; ``described`` the
    decisions about one entity (rename, link, type) with the chains that they speak of; ``unclear`` those that cannot
    be followed."""

    together: Mapping[tuple[str, str], Decision]
    apart: Mapping[tuple[str, str], Decision]
    described: tuple[tuple[Decision, tuple[str, ...]], ...]
    unclear: tuple[Rejection, ...]

    @property
    def chains(self) -> frozenset[str]:
        """The chains that some decision joins or keeps apart."""
        return frozenset(chain for pair in (*self.together, *self.apart) for chain in pair)


def place_of(what: str) -> tuple[str, int, int] | None:
    """Document, start and end of a mention; None of an IRI."""
    found = _MENTION.match(what)
    return (found["document"], int(found["start"]), int(found["end"])) if found else None


class Designations:
    """Which chains an IRI or a mention stands for."""

    def __init__(
        self,
        chains: Sequence[MentionChain],
        mention_of: Mapping[str, Mention],
        documents: Iterable[Document],
        iris: Mapping[str, Sequence[str]],
    ) -> None:
        self._iris = iris
        self._spans: dict[tuple[str, int, int], str] = {}
        for chain in chains:
            for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
                self._spans[(mention.document, mention.start, mention.end)] = chain.id
        self._documents = {}
        for document in documents:
            for name in (document.source, document.uri, document.id):
                if name:
                    self._documents[name] = document.id

    def find(self, what: str) -> tuple[str, ...]:
        """The ids of the chains; none where nothing is called so."""
        place = place_of(what)
        if place is None:
            return tuple(self._iris.get(what, ()))
        document = self._documents.get(place[0], place[0])
        chain = self._spans.get((document, *place[1:]))
        return (chain,) if chain else ()


def read_rulings(decisions: Iterable[Decision], designations: Designations) -> Rulings:
    """What the decisions mean. Of two that contradict each other the later line is followed, and both are reported."""
    together: dict[tuple[str, str], Decision] = {}
    apart: dict[tuple[str, str], Decision] = {}
    described: dict[tuple[str, str, str], tuple[Decision, tuple[str, ...]]] = {}
    unclear: list[Rejection] = []
    for decision in decisions:
        if decision.kind in ("accept", "reject"):
            continue
        first = designations.find(decision.first)
        if not first:
            unclear.append(_unclear(decision, f"nothing here is called {decision.first}"))
            continue
        if decision.kind not in ("same", "different"):
            key = (decision.kind, "|".join(sorted(first)), decision.second if decision.kind == "link" else "")
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


def _drop_impossible(
    together: dict[tuple[str, str], Decision], apart: dict[tuple[str, str], Decision], unclear: list[Rejection]
) -> None:
    """Drops each "same" that would, with others, join what a "different" keeps apart."""
    groups: dict[str, set[str]] = {}
    barred: dict[str, set[str]] = defaultdict(set)
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


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def _unclear(decision: Decision, why: str) -> Rejection:
    return Rejection(f"{decision.kind} {decision.first}", "decision", f"{decision.place}: {why}", None)


def describe_decided(
    entities: Sequence[Entity], entity_of: Mapping[str, str], rulings: Rulings, ontology: Ontology
) -> tuple[tuple[Entity, ...], list[Rejection]]:
    """The entities with the names, classes and links that people gave them."""
    found = {entity.iri: entity for entity in entities}
    refused: list[Rejection] = []
    for decision, chains in rulings.described:
        targets = sorted({entity_of[chain] for chain in chains if chain in entity_of})
        if len(targets) != 1:
            refused.append(_unclear(decision, f"{decision.first} is {len(targets)} entities now; name one of them"))
            continue
        entity = found[targets[0]]
        if decision.kind == "rename":
            aliases = tuple(sorted({entity.name, *entity.aliases} - {decision.second}))
            entity = replace(entity, name=decision.second, aliases=aliases)
        elif decision.kind == "type":
            class_iri = _class_named(decision.second, ontology)
            if class_iri is None:
                refused.append(_unclear(decision, f"the ontology has no class {decision.second}"))
                continue
            entity = replace(entity, class_iri=class_iri)
        else:
            values: dict[str, str | None] = dict(entity.attributes)
            known = (values.get("sameAs") or "").split()
            values["sameAs"] = " ".join(sorted({*known, decision.second}))
            entity = replace(entity, attributes=pairs(values))
        found[entity.iri] = entity
    return tuple(found[entity.iri] for entity in entities), refused


def _class_named(name: str, ontology: Ontology) -> str | None:
    return next(
        (iri for iri, known in sorted(ontology.classes.items()) if name in (iri, known.name, known.label)), None
    )
