"""Chains of one entity to the entity: its name, aliases, class and attributes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.entities.names import normalise_name
from kg.model import ID, THING, Entity, MentionChain, Pairs, pairs

_OF_MENTIONS = frozenset({"form", "acronym", "number", "title", "weak", "bound", "value", "value_future", "place"})


def make_entity(iri: str, chains: Sequence[MentionChain], countries: Mapping[str, str]) -> Entity:
    """The entity. Its name is the one of most words among the chains' full names, the most frequent of these, the first
    in order of code points of equals (a country's: the name that ``countries`` gives its code); all others are aliases.
    Attributes are merged: the most frequent value of each, the least of equals."""
    attributes = _merge_attributes(chains)
    name = full_name(chains)
    if iri.startswith(f"{ID}country/"):
        name = countries.get(dict(attributes).get("code", ""), name)
    aliases = {form for chain in chains for form in (chain.name, *chain.aliases) if form} - {name}
    classes = Counter(chain.class_iri for chain in chains if chain.class_iri != THING) or Counter({THING: 1})
    class_iri = min(classes, key=lambda one: (-classes[one], one))
    return Entity(iri, class_iri, name, tuple(sorted(aliases)), attributes)


def add_redirects(entities: Sequence[Entity], redirects: Mapping[str, Sequence[str]]) -> tuple[Entity, ...]:
    """The entities, each with the IRIs that it stands for now as its attribute ``replaces``."""
    former: dict[str, set[str]] = defaultdict(set)
    for old, targets in redirects.items():
        for target in targets:
            former[target].add(old)
    return tuple(
        replace(one, attributes=tuple(sorted((*one.attributes, ("replaces", " ".join(sorted(former[one.iri])))))))
        if one.iri in former
        else one
        for one in entities
    )


def full_name(chains: Iterable[MentionChain]) -> str:
    """The name of most words, the most frequent of these, the first in order of code points of equals."""
    counts = Counter(chain.name for chain in chains)
    return min(counts, key=lambda name: (-len(normalise_name(name).split()), -counts[name], name))


def _merge_attributes(chains: Iterable[MentionChain]) -> Pairs:
    values: dict[str, Counter[str]] = defaultdict(Counter)
    for chain in chains:
        for key, value in chain.attributes:
            if key not in _OF_MENTIONS:
                values[key][value] += 1
    return pairs({key: min(found, key=lambda value: (-found[value], value)) for key, found in values.items()})
