"""Chains to entities: each chain gets the IRI of what it refers to, across documents where names tell."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from kg.entities.joining import NameGroup, join_groups
from kg.entities.names import normalise_name
from kg.model import (
    COUNTRY,
    ID,
    PERSON,
    Entity,
    Mention,
    MentionChain,
    MentionKind,
    Pairs,
    Rejection,
    mint_iri,
    pairs,
)
from kg.ontology import Ontology

_OF_MENTIONS = frozenset({"form", "acronym", "number", "title", "weak", "bound", "value", "value_future", "place"})


def resolve_entities(
    chains: Sequence[MentionChain], mentions: Sequence[Mention], ontology: Ontology
) -> tuple[tuple[Entity, ...], Mapping[str, str], tuple[Rejection, ...]]:
    """The entities by IRI, the entity's IRI for every chain id, and the joins that were refused.

    The same chains give the same entities in whatever order they come. In order of these steps:

    1. A country with an ISO 3166 code is the entity of its code.
    2. A chain without a named mention (a group, a meeting, "the spokesman") is an entity of its document alone.
    3. Named chains of one class are one entity where their normalised full names are equal, with one exception: a
       person's name of a single word ("Smith"). If any person is called by it and by another word too ("Jane Smith",
       in whatever document, name or alias), or if chains of it are of different gender, each such chain stays an
       entity of its document alone; else they are one.
    4. A group of step 3 is joined to another of its class that has its full name among its aliases, if that name has
       two words or more, or is an acronym on both sides. If several others have it (that are not joined themselves)
       or if genders differ, the group stays apart, which is a rejection. This repeats until nothing changes.

    An IRI derives from the code; or from class and normalised name; or, for an entity of one document, from that
    document, its class and the place of its first mention. The name is the one of most words among the chains' full
    names, the most frequent of these, the first in order of code points of equals (a country's: the name that the
    ``countries`` lexicon gives); all others are aliases. Attributes of chains are merged: the most frequent value of
    each, the least of equals.
    """
    mention_of = {mention.id: mention for mention in mentions}
    persons = [chain for chain in chains if _is_named(chain, mention_of) and ontology.is_a(chain.class_iri, PERSON)]
    fuller = _words_of_full_names(persons)
    disputed = _names_of_both_genders(persons)
    groups: dict[tuple[str, str], list[MentionChain]] = defaultdict(list)
    members: dict[str, list[MentionChain]] = defaultdict(list)
    rejections: list[Rejection] = []
    for chain in chains:
        code = _attribute(chain, "code")
        name = normalise_name(chain.name)
        if code and ontology.is_a(chain.class_iri, COUNTRY):
            members[f"{ID}country/{quote(code, safe='')}"].append(chain)
        elif not name or not _is_named(chain, mention_of):
            members[_local_iri(chain, mention_of, ontology)].append(chain)
        elif ontology.is_a(chain.class_iri, PERSON) and (name in fuller or name in disputed) and " " not in name:
            members[_local_iri(chain, mention_of, ontology)].append(chain)
            if fuller.get(name, frozenset()) - {chain.document}:
                rejections.append(_surname_rejection(chain))
        else:
            groups[(chain.class_iri, name)].append(chain)
    joined, refused = join_groups([NameGroup(*key, tuple(found)) for key, found in sorted(groups.items())])
    for together in joined:
        name = _full_name(together)
        class_iri = together[0].class_iri
        members[mint_iri(_kind(class_iri, ontology), class_iri, normalise_name(name))].extend(together)
    countries = {row["code"]: row["name"] for row in ontology.lexicons.get("countries", ()) if row.get("code")}
    entities = tuple(_entity(iri, found, countries) for iri, found in sorted(members.items()))
    entity_of = {chain.id: iri for iri, found in members.items() for chain in found}
    kept_apart = sorted({*rejections, *refused}, key=lambda one: (one.document or "", one.item, one.detail))
    return entities, entity_of, tuple(kept_apart)


def _is_named(chain: MentionChain, mention_of: Mapping[str, Mention]) -> bool:
    return any(mention_of[mention].kind is MentionKind.NAMED for mention in chain.mentions if mention in mention_of)


def _attribute(chain: MentionChain, name: str) -> str | None:
    return next((value for key, value in chain.attributes if key == name), None)


def _kind(class_iri: str, ontology: Ontology) -> str:
    """The class's local name in lower case, as a part of an IRI."""
    known = ontology.classes.get(class_iri)
    name = known.name if known else class_iri.replace("#", "/").rstrip("/").rsplit("/", 1)[-1]
    return quote(name.lower(), safe="")


def _local_iri(chain: MentionChain, mention_of: Mapping[str, Mention], ontology: Ontology) -> str:
    """The IRI of what is known in one document alone. An event told by a verb has no mention: its chain stands in."""
    starts = [mention_of[mention].start for mention in chain.mentions if mention in mention_of]
    place = str(min(starts)) if starts else chain.id
    return mint_iri(_kind(chain.class_iri, ontology), chain.document, chain.class_iri, place)


def _words_of_full_names(persons: Iterable[MentionChain]) -> Mapping[str, frozenset[str]]:
    """For each word of a name of several words, the documents where such a name stands."""
    found: dict[str, set[str]] = defaultdict(set)
    for chain in persons:
        for name in (chain.name, *chain.aliases):
            words = normalise_name(name).split()
            for word in words if len(words) > 1 else ():
                found[word].add(chain.document)
    return {word: frozenset(documents) for word, documents in found.items()}


def _names_of_both_genders(persons: Iterable[MentionChain]) -> frozenset[str]:
    genders: dict[str, set[str]] = defaultdict(set)
    for chain in persons:
        gender = _attribute(chain, "gender")
        if gender:
            genders[normalise_name(chain.name)].add(gender)
    return frozenset(name for name, found in genders.items() if len(found) > 1)


def _surname_rejection(chain: MentionChain) -> Rejection:
    return Rejection(
        chain.name,
        "ambiguous-name",
        f"{chain.name!r} may be a person of fuller name in another document; kept apart, as a part of a name alone "
        "joins nobody",
        chain.document,
    )


def _full_name(chains: Iterable[MentionChain]) -> str:
    """The name of most words, the most frequent of these, the first in order of code points of equals."""
    counts = Counter(chain.name for chain in chains)
    return min(counts, key=lambda name: (-len(normalise_name(name).split()), -counts[name], name))


def _entity(iri: str, chains: Sequence[MentionChain], countries: Mapping[str, str]) -> Entity:
    attributes = _merge_attributes(chains)
    name = _full_name(chains)
    if iri.startswith(f"{ID}country/"):
        name = countries.get(dict(attributes).get("code", ""), name)
    aliases = {form for chain in chains for form in (chain.name, *chain.aliases) if form} - {name}
    classes = Counter(chain.class_iri for chain in chains)
    class_iri = min(classes, key=lambda one: (-classes[one], one))
    return Entity(iri, class_iri, name, tuple(sorted(aliases)), attributes)


def _merge_attributes(chains: Iterable[MentionChain]) -> Pairs:
    values: dict[str, Counter[str]] = defaultdict(Counter)
    for chain in chains:
        for key, value in chain.attributes:
            if key not in _OF_MENTIONS:
                values[key][value] += 1
    return pairs({key: min(found, key=lambda value: (-found[value], value)) for key, found in values.items()})
