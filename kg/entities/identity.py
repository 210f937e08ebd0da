"""IRIs of entities: which one an entity bears, and what other IRIs stand for it.

Every chain has two IRIs of its own: that of its name (class and normalised name) and that of its place (document, class
and where its first mention starts). An entity bears one of its chains' IRIs: that of the name of its founding chain, or
of that chain's place where the name stands for several entities, or for nothing by itself. The founding chain is the
earliest published; of these the one of most words, the first by name, document and place of equals.

So the IRIs depend on the set of documents alone, not on their order. A document that is added changes an entity's IRI
only where it merges entities, brings a namesake, or is older than all others; and then the former IRI, as it was one of
a chain that is still there, redirects: to one entity after a merge, to several after a split. An IRI never comes to
stand for another thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from urllib.parse import quote

from kg.entities.names import normalise_name
from kg.model import ID, Mention, MentionChain, mint_iri
from kg.ontology import Ontology

Published = Mapping[str, str | None]


def name_iri(chain: MentionChain, ontology: Ontology) -> str:
    return mint_iri(_kind(chain.class_iri, ontology), chain.class_iri, normalise_name(chain.name))


def place_iri(chain: MentionChain, mention_of: Mapping[str, Mention], ontology: Ontology) -> str:
    """The IRI of what is known in one document alone. An event told by a verb has no mention: its chain stands in."""
    starts = [mention_of[mention].start for mention in chain.mentions if mention in mention_of]
    place = str(min(starts)) if starts else chain.id
    return mint_iri(_kind(chain.class_iri, ontology), chain.document, chain.class_iri, place)


def country_iri(code: str) -> str:
    return f"{ID}country/{quote(code, safe='')}"


def name_entities(
    clusters: Sequence[Sequence[MentionChain]],
    unnamed: Collection[str],
    mention_of: Mapping[str, Mention],
    published: Published,
    ontology: Ontology,
) -> tuple[dict[str, Sequence[MentionChain]], dict[str, tuple[str, ...]]]:
    """The chains of each entity by its IRI, and the redirects. The names of the chains ``unnamed`` (their ids) stand
    for nothing by themselves: no IRI is made of them. The place of a chain that is joined to others can have been an
    IRI, while fewer documents were known."""
    bearers: dict[str, set[int]] = defaultdict(set)
    for number, chains in enumerate(clusters):
        for chain in chains:
            if _has_name(chain, mention_of):
                bearers[name_iri(chain, ontology)].add(number)
    members: dict[str, Sequence[MentionChain]] = {}
    iri_of: list[str] = []
    order = _founding_order(mention_of, published)
    for chains in clusters:
        founder = min(chains, key=order)
        own = name_iri(founder, ontology)
        if founder.id in unnamed or len(bearers.get(own, ())) != 1:
            own = place_iri(founder, mention_of, ontology)
        if own in members:
            # Two chains that begin with the same words: the later, in the order of clusters, goes by its own id.
            own = mint_iri(_kind(founder.class_iri, ontology), founder.id)
        members[own] = chains
        iri_of.append(own)
    stands_for: dict[str, set[str]] = defaultdict(set)
    for iri, numbers in bearers.items():
        stands_for[iri].update(iri_of[number] for number in numbers)
    for number, chains in enumerate(clusters):
        for chain in chains if len(chains) > 1 else ():
            stands_for[place_iri(chain, mention_of, ontology)].add(iri_of[number])
    redirects = {
        former: tuple(sorted(targets)) for former, targets in sorted(stands_for.items()) if former not in members
    }
    return members, redirects


def _founding_order(
    mention_of: Mapping[str, Mention], published: Published
) -> Callable[[MentionChain], tuple[str, bool, int, str, str, int, str]]:
    def order(chain: MentionChain) -> tuple[str, bool, int, str, str, int, str]:
        starts = [mention_of[one].start for one in chain.mentions if one in mention_of]
        name = normalise_name(chain.name)
        named = _has_name(chain, mention_of)
        return (
            published.get(chain.document) or "9999",
            not named,
            -len(name.split()),
            name,
            chain.document,
            min(starts, default=0),
            chain.id,
        )

    return order


def _has_name(chain: MentionChain, mention_of: Mapping[str, Mention]) -> bool:
    return any(mention_of[one].kind == "named" for one in chain.mentions if one in mention_of)


def _kind(class_iri: str, ontology: Ontology) -> str:
    """The class's local name in lower case, as a part of an IRI."""
    known = ontology.classes.get(class_iri)
    name = known.name if known else class_iri.replace("#", "/").rstrip("/").rsplit("/", 1)[-1]
    return quote(name.lower(), safe="")
