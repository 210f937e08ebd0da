"""Chains to entities: each chain gets the IRI of what it refers to, across documents where the evidence tells."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.entities.blocking import candidate_pairs
from kg.entities.clustering import Pair, cluster_records
from kg.entities.context import Context, is_place, read_company, read_contexts
from kg.entities.deciding import Designations, Rulings, describe_decided, read_rulings
from kg.entities.events import join_events, read_events
from kg.entities.identity import country_iri, name_entities, name_iri, place_iri
from kg.entities.merging import make_entity
from kg.entities.names import is_acronym, normalise_name
from kg.entities.organizations import is_one_of_its_country, read_organization_name
from kg.entities.persons import read_person_name
from kg.entities.records import Family, Record, make_records
from kg.entities.reporting import report_apart
from kg.entities.scoring import Comparison, compare_records, find_contradiction
from kg.entities.vocabulary import Vocabulary, read_vocabulary
from kg.model import (
    COUNTRY,
    EVENT,
    ORGANIZATION,
    PERSON,
    THING,
    Claim,
    Decision,
    Document,
    Link,
    Mention,
    MentionChain,
    MentionKind,
    Rejection,
    Resolution,
)
from kg.ontology import Ontology

Clusters = list[list[MentionChain]]


def resolve_entities(
    chains: Sequence[MentionChain],
    mentions: Sequence[Mention],
    ontology: Ontology,
    claims: Sequence[Claim] = (),
    documents: Sequence[Document] = (),
    decisions: Sequence[Decision] = (),
) -> Resolution:
    """The entities by IRI, the entity's IRI for every chain id, the joins that were refused, and what was compared.

    The same chains give the same entities in whatever order they come. In order of these steps:

    1. A country with an ISO 3166 code is the entity of its code.
    2. Persons and organizations with a name are compared by name and context, and joined where the evidence suffices
       (``blocking``, ``scoring``, ``clustering``); so are ministries that are described with their country.
    3. Other named chains (places) are one where class and normalised name are equal.
    4. Events are one where participants, date, place and kind tell (``events``).
    5. A chain without a name (a group, "the spokesman") is an entity of its document alone.

    What people decided beats all of it; ``identity`` says how entities get their IRIs.
    """
    chains = sorted(chains, key=lambda one: one.id)
    mention_of = {mention.id: mention for mention in mentions}
    vocabulary = read_vocabulary(ontology)
    resolver = _Resolver(chains, mention_of, ontology, vocabulary, claims, documents)
    rulings = read_rulings(decisions, resolver.designations())
    return resolver.resolve(rulings)


class _Resolver:
    """What the steps share."""

    def __init__(
        self,
        chains: Sequence[MentionChain],
        mention_of: Mapping[str, Mention],
        ontology: Ontology,
        vocabulary: Vocabulary,
        claims: Sequence[Claim],
        documents: Sequence[Document],
    ) -> None:
        self.chains, self.mention_of, self.ontology, self.vocabulary = chains, mention_of, ontology, vocabulary
        self.claims, self.documents = claims, documents
        self.published = {document.id: document.published for document in documents}
        self.contexts: Mapping[str, Context] = read_contexts(chains, mention_of, claims, ontology, vocabulary)
        self.company = read_company(chains, mention_of)

    def designations(self) -> Designations:
        iris: dict[str, list[str]] = defaultdict(list)
        for chain in self.chains:
            code = self.country_of(chain)
            if code:
                iris[country_iri(code)].append(chain.id)
            elif self.is_named(chain):
                iris[name_iri(chain, self.ontology)].append(chain.id)
            iris[place_iri(chain, self.mention_of, self.ontology)].append(chain.id)
        return Designations(self.chains, self.mention_of, self.documents, iris)

    def is_named(self, chain: MentionChain) -> bool:
        found = (self.mention_of[one] for one in chain.mentions if one in self.mention_of)
        return any(mention.kind is MentionKind.NAMED for mention in found) and bool(normalise_name(chain.name))

    def country_of(self, chain: MentionChain) -> str:
        """The ISO 3166 code of a chain that is a country, by its code or by a name that no other place has."""
        if self.ontology.is_a(chain.class_iri, COUNTRY):
            code = dict(chain.attributes).get("code", "")
            if code:
                return code
        if is_place(chain, self.ontology) and self.is_named(chain):
            return self.vocabulary.countries.get(normalise_name(chain.name), "")
        return ""

    def is_one_of_its_country(self, chain: MentionChain) -> bool:
        """Whether a chain without a name describes a body of which a country, which the text gives, has one."""
        if not self.ontology.is_a(chain.class_iri, ORGANIZATION) or len(self.contexts[chain.id].countries) != 1:
            return False
        return is_one_of_its_country(read_organization_name(chain.name, self.vocabulary))

    def resolve(self, rulings: Rulings) -> Resolution:
        ontology = self.ontology
        countries: dict[str, list[MentionChain]] = defaultdict(list)
        families: dict[Family, list[MentionChain]] = defaultdict(list)
        alike: dict[tuple[str, str], list[MentionChain]] = defaultdict(list)
        events: list[MentionChain] = []
        clusters: Clusters = []
        for chain in self.chains:
            code = self.country_of(chain)
            if code:
                countries[country_iri(code)].append(chain)
            elif ontology.is_a(chain.class_iri, EVENT):
                events.append(chain)
            elif not self.is_named(chain):
                if self.is_one_of_its_country(chain):
                    families[Family.ORGANIZATION].append(chain)
                else:
                    clusters.append([chain])
            elif ontology.is_a(chain.class_iri, PERSON):
                families[Family.PERSON].append(chain)
            elif ontology.is_a(chain.class_iri, ORGANIZATION):
                families[Family.ORGANIZATION].append(chain)
            else:
                alike[(chain.class_iri, normalise_name(chain.name))].append(chain)
        self._find_families(alike, families)
        clusters += alike.values()
        links: list[Link] = []
        rejections: list[Rejection] = list(rulings.unclear)
        unnamed: set[str] = set()
        for family, found in sorted(families.items()):
            joined, compared, refused, weak = self._resolve_family(family, found, rulings)
            clusters += joined
            links += compared
            rejections += refused
            unnamed |= weak
        clusters = self._apply_to_others(clusters, rulings, links)
        clusters = [sorted(found, key=lambda one: one.id) for found in clusters]
        members, redirects = name_entities(clusters, unnamed, self.mention_of, self.published, ontology)
        members.update(countries)
        entity_of = {chain.id: iri for iri, found in members.items() for chain in found}
        told, compared_events = self._resolve_events(events, entity_of, rulings)
        links += compared_events
        event_members, event_redirects = name_entities(
            told,
            {chain.id for chain in events},
            self.mention_of,
            self.published,
            ontology,
        )
        members.update(event_members)
        redirects.update(event_redirects)
        entity_of |= {chain.id: iri for iri, found in event_members.items() for chain in found}
        names = {row["code"]: row["name"] for row in ontology.lexicons.get("countries", ()) if row.get("code")}
        entities = tuple(make_entity(iri, found, names) for iri, found in sorted(members.items()))
        entities, undecided = describe_decided(entities, entity_of, rulings, ontology)
        rejections += undecided
        return Resolution(
            entities,
            entity_of,
            tuple(sorted(set(rejections), key=lambda one: (one.document or "", one.item, one.detail))),
            tuple(sorted(set(links), key=lambda link: (link.first, link.second, link.verdict))),
            redirects,
        )

    def _resolve_family(
        self, family: Family, chains: Sequence[MentionChain], rulings: Rulings
    ) -> tuple[Clusters, list[Link], list[Rejection], set[str]]:
        vocabulary = self.vocabulary
        fuller = self._words_of_full_names(chains) if family is Family.PERSON else frozenset()
        records = make_records(chains, family, self.contexts, vocabulary, rulings.chains, fuller)
        compared: dict[Pair, Comparison] = {}
        for one, other in candidate_pairs(records, vocabulary):
            comparison = compare_records(records[one], records[other], vocabulary, self.company)
            if comparison is not None:
                compared[(one, other)] = comparison
        number_of = {chain.id: number for number, record in enumerate(records) for chain in record.chains}
        cache: dict[Pair, bool] = {}

        def contradict(one: int, other: int) -> bool:
            pair = (min(one, other), max(one, other))
            if pair not in cache:
                known = compared.get(pair)
                if known is not None:
                    cache[pair] = known.keeps_apart
                else:
                    cache[pair] = bool(find_contradiction(records[one], records[other], vocabulary))
            return cache[pair]

        def numbered(found: Iterable[tuple[str, str]]) -> list[Pair]:
            held = [(number_of[a], number_of[b]) for a, b in found if a in number_of and b in number_of]
            return [(min(pair), max(pair)) for pair in held]

        apart = frozenset(numbered(rulings.apart))
        clustering = cluster_records(records, compared, contradict, numbered(rulings.together), apart)
        members: dict[int, list[MentionChain]] = defaultdict(list)
        for number, record in enumerate(records):
            members[clustering.root[number]].extend(record.chains)
        links = []
        for pair, verdict in sorted(clustering.verdicts.items()):
            known = compared.get(pair)
            features = known.features if known else ()
            if known and known.contradiction:
                features = (*features, (known.contradiction, 0.0))
            score = known.score if known else 0.0
            first, second = sorted((records[pair[0]].key, records[pair[1]].key))
            links.append(Link(first, second, score, features, verdict))
        for record in records:
            for chain in record.chains[1:]:
                links.append(Link(record.key, chain.id, 0.0, (("same name in the same context", 0.0),), "rule"))
        weak = {chain.id for record in records if self._is_weak(record) for chain in record.chains}
        return list(members.values()), links, report_apart(records, compared, clustering), weak

    def _find_families(
        self, alike: dict[tuple[str, str], list[MentionChain]], families: dict[Family, list[MentionChain]]
    ) -> None:
        """Moves the chains of no known class to the family, if there is one, in which others bear the same name of
        several words, or the same acronym."""
        names = {
            family: {normalise_name(form) for chain in found for form in (chain.name, *chain.aliases)}
            for family, found in families.items()
        }
        for key in sorted(key for key in alike if key[0] == THING):
            bearing = [family for family in sorted(families) if key[1] in names[family]]
            if len(bearing) == 1 and (" " in key[1] or is_acronym(alike[key][0].name)):
                families[bearing[0]] += alike.pop(key)

    def _is_weak(self, record: Record) -> bool:
        """Whether the record's name stands for nothing by itself."""
        if record.family is Family.PERSON:
            return record.partial and not record.sole
        return record.organizations[0].generic or not any(self.is_named(chain) for chain in record.chains)

    def _words_of_full_names(self, persons: Iterable[MentionChain]) -> frozenset[str]:
        """The words of names of several words."""
        found: set[str] = set()
        for chain in persons:
            for form in (chain.name, *chain.aliases):
                words = read_person_name(form, self.vocabulary).words
                found.update(words if len(words) > 1 else ())
        return frozenset(found)

    def _apply_to_others(self, clusters: Clusters, rulings: Rulings, links: list[Link]) -> Clusters:
        """What people decided about chains that are no two persons or organizations: a place and a body, a described
        one and a named one. A chain to keep apart leaves its cluster."""
        place = {chain.id: number for number, found in enumerate(clusters) for chain in found}
        chain_of = {chain.id: chain for found in clusters for chain in found}
        for one, other in sorted(rulings.apart):
            if one in place and other in place and place[one] == place[other]:
                clusters[place[other]] = [chain for chain in clusters[place[other]] if chain.id != other]
                clusters.append([chain_of[other]])
                place[other] = len(clusters) - 1
                links.append(Link(one, other, 0.0, (), "different"))
        for one, other in sorted(rulings.together):
            if one in place and other in place and place[one] != place[other]:
                first, second = sorted((place[one], place[other]))
                clusters[first] = [*clusters[first], *clusters[second]]
                clusters[second] = []
                for chain in clusters[first]:
                    place[chain.id] = first
                links.append(Link(one, other, 0.0, (), "decided"))
        return [found for found in clusters if found]

    def _resolve_events(
        self, events: Sequence[MentionChain], entity_of: Mapping[str, str], rulings: Rulings
    ) -> tuple[Clusters, list[Link]]:
        named = {chain.id: chain.class_iri for chain in self.chains if self.is_named(chain) and chain.id in entity_of}
        starts: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for chain in self.chains if events else ():
            for mention in (self.mention_of[one] for one in chain.mentions if one in self.mention_of):
                if chain.id in named and mention.kind is MentionKind.NAMED:
                    starts[mention.document].append((mention.start, chain.id))
        for found in starts.values():
            found.sort()

        def chains_near(document: str, start: int, end: int) -> Iterable[str]:
            found = starts.get(document, [])
            return {chain for _, chain in found[bisect_left(found, (start, "")) : bisect_left(found, (end, ""))]}

        records = read_events(
            events, self.claims, entity_of, named, chains_near, self.published, self.ontology, self.vocabulary
        )

        def apart(one: str, other: str) -> bool:
            return (min(one, other), max(one, other)) in rulings.apart

        return join_events(records, sorted(rulings.together), apart)
