"""Clusters to chains: the name, aliases, class and attributes of what they refer to."""

from __future__ import annotations

from collections import Counter

from kg.coreference.acting import acts_as_body
from kg.coreference.clusters import Cluster, Clusters
from kg.coreference.references import Family, Reference
from kg.coreference.seats import read_town
from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, MentionChain, mint_iri, pairs
from kg.ontology import Ontology

_OF_MENTIONS = frozenset({"form", "acronym", "gender", "status", "place"})
_FIRST = frozenset({"count", "approximate", "bound", "number", "value"})


def make_chain(cluster: Cluster, clusters: Clusters, ontology: Ontology) -> MentionChain:
    """The chain of a cluster. Its id derives from the document and from where its first mention starts."""
    members = cluster.members
    first = members[0].mention
    class_iri = _class(members, cluster, ontology)
    name = _name(members, class_iri, ontology)
    return MentionChain(
        id=mint_iri("chain", first.document, str(first.start)),
        document=first.document,
        class_iri=class_iri,
        name=name,
        aliases=_aliases(members, name, class_iri, ontology),
        mentions=tuple(member.mention.id for member in members),
        reasons=tuple(clusters.reasons[member.number] for member in members[1:]),
        attributes=pairs(_attributes(cluster)),
    )


def _class(members: list[Reference], cluster: Cluster, ontology: Ontology) -> str:
    """The most specific class among the named members, the most frequent of equals; else a person if any is."""
    named = [one.mention.class_iri for one in members if one.named and one.family is cluster.family]
    if not named:
        if cluster.family is Family.PERSON and len(members) > 1:
            return PERSON
        return members[0].mention.class_iri
    if len(set(named)) == 1:
        return named[0]
    votes = Counter(named)

    def rank(class_iri: str) -> tuple[int, int, int]:
        known = ontology.classes.get(class_iri)
        return (len(known.ancestors) if known else 0, votes[class_iri], -named.index(class_iri))

    return max(votes, key=rank)


def _name(members: list[Reference], class_iri: str, ontology: Ontology) -> str:
    if len(members) == 1:
        return _written(members[0])
    named = [one for one in members if one.named]
    if not named:
        described = [one for one in members if one.nominal]
        return (described or members)[0].mention.name
    if ontology.is_a(class_iri, COUNTRY):
        return Counter(one.mention.name for one in named).most_common(1)[0][0]
    best = max(named, key=lambda one: (_length(one), len(_written(one)), -one.number))
    return _written(best)


def _length(member: Reference) -> int:
    """Words of the name; of letters that a lexicon spells out one."""
    written = _written(member)
    return len(member.words) if " " in written else min(1, len(member.words))


def _written(member: Reference) -> str:
    """A body's name as the article writes it, "EU"; of anything else the normal form, "Mexico" for "Mexican"."""
    own = member.named and member.mention.class_iri == ORGANIZATION
    return member.mention.text if own else member.mention.name


def _aliases(members: list[Reference], name: str, class_iri: str, ontology: Ontology) -> tuple[str, ...]:
    names = {form for one in members if one.named for form in (one.mention.name, _written(one))}
    if ontology.is_a(class_iri, ORGANIZATION):  # "NDP", whatever a lexicon calls it
        names |= {one.mention.text for one in members if one.named and not one.mention.attribute("form")}
    if ontology.is_a(class_iri, PLACE):
        names |= {one.mention.text for one in members if one.named and one.mention.attribute("form") != "demonym"}
    return tuple(sorted(names - {name}))


def _attributes(cluster: Cluster) -> dict[str, str | None]:
    """Counts and the like as first said; of anything else all that is said, separated by bars."""
    found: dict[str, dict[str, None]] = {}
    for member in cluster.members:
        for key, value in member.mention.attributes:
            if key in _OF_MENTIONS or (key == "code" and cluster.family not in (Family.COUNTRY, Family.PLACE)):
                continue
            if key not in _FIRST or key not in found:
                found.setdefault(key, {}).setdefault(value)
    if cluster.family is Family.ORGANIZATION and not cluster.named:
        towns = {town for member in cluster.members if (town := read_town(member))}
        if len(towns) == 1:
            found["seat"] = dict.fromkeys(towns)
    if acts_as_body(cluster):
        found["acting"] = {"yes": None}
    if len(cluster.generations) == 1:
        found["generation"] = dict.fromkeys(cluster.generations)
    if len(cluster.genders) == 1:
        found["gender"] = dict.fromkeys(cluster.genders)
    return {key: "|".join(values) for key, values in found.items()}
