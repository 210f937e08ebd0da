"""Chains of one entity to the entity: its name, aliases, class and attributes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.entities.names import normalise_name
from kg.entities.table import Face
from kg.model import ID, THING, Entity, Pairs, pairs


def make_entity(iri: str, faces: Mapping[Face, int], countries: Mapping[str, str]) -> Entity:
    """The entity whose chains have these faces, so many each. Its name is the one of most words among the chains' full
    names, the most frequent of these, the first in order of code points of equals (a country's: the name that
    ``countries`` gives its code); all others are aliases. Attributes are merged: the most frequent value of each, the
    least of equals."""
    attributes = _merge_attributes(faces)
    name = _full_name(faces)
    if iri.startswith(f"{ID}country/"):
        name = countries.get(dict(attributes).get("code", ""), name)
    aliases = {form for face in faces for form in (face.name, *face.aliases) if form} - {name}
    classes = Counter[str]()
    for face, count in faces.items():
        if face.class_iri != THING:
            classes[face.class_iri] += count
    classes = classes or Counter({THING: 1})
    class_iri = min(classes, key=lambda one: (-classes[one], one))
    return Entity(iri, class_iri, name, tuple(sorted(aliases)), attributes)


def add_redirects(entities: Sequence[Entity], redirects: Mapping[str, Sequence[str]]) -> tuple[Entity, ...]:
    """The entities, each with the IRIs that it stands for now as its attribute ``replaces``."""
    former: dict[str, set[str]] = defaultdict(set)
    for old, targets in redirects.items():
        for target in targets:
            former[target].add(old)
    return tuple(add_former(one, former.get(one.iri, ())) for one in entities)


def add_former(entity: Entity, former: Iterable[str]) -> Entity:
    """The entity with these IRIs as its attribute ``replaces``, if there are any."""
    value = " ".join(sorted(former))
    return replace(entity, attributes=tuple(sorted((*entity.attributes, ("replaces", value))))) if value else entity


def _full_name(faces: Mapping[Face, int]) -> str:
    """The name of most words, the most frequent of these, the first in order of code points of equals."""
    counts = Counter[str]()
    for face, count in faces.items():
        counts[face.name] += count
    return min(counts, key=lambda name: (-len(normalise_name(name).split()), -counts[name], name))


def _merge_attributes(faces: Mapping[Face, int]) -> Pairs:
    values: dict[str, Counter[str]] = defaultdict(Counter)
    for face, count in faces.items():
        for key, value in face.attributes:
            values[key][value] += count
    return pairs({key: min(found, key=lambda value: (-found[value], value)) for key, found in values.items()})
