"""All chains of a table to entities, which are many: they are numbered, and made where they are asked for."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from kg.entities.bearers import Bearers
from kg.entities.blocking import candidate_pairs
from kg.entities.clustering import cluster_records
from kg.entities.company import Company
from kg.entities.comparisons import Comparisons, Pair
from kg.entities.deciding import Designations, Rulings, describe_entity, read_descriptions, read_rulings
from kg.entities.events import EventClusters, EventRecord, join_events, make_event
from kg.entities.families import find_families, wanted_class
from kg.entities.identity import Naming, country_iri
from kg.entities.joining import Conflict
from kg.entities.merging import add_former, make_entity
from kg.entities.misread import settle_by_story
from kg.entities.names import normalise_name
from kg.entities.organizations import is_one_of_its_country, is_one_of_its_town, read_organization_name
from kg.entities.persons import read_person_name
from kg.entities.records import Family, Record, make_records, surnames_of_one
from kg.entities.reporting import report_apart
from kg.entities.scoring import NAMED_BESIDE, NAMES_DIFFER, Surroundings, compare_records, find_contradiction
from kg.entities.stories import Stories
from kg.entities.table import ChainTable, Face
from kg.entities.weights import THRESHOLD
from kg.model import EVENT, ORGANIZATION, PERSON, Decision, Entity, Link, Rejection

_NONE = 0xFFFFFFFF
"""The cluster of a chain that has none yet."""


class ResolvedChains:
    """``rejections`` are the joins that were refused; ``links`` what was compared, if that was asked for."""

    def __init__(
        self,
        table: ChainTable,
        label: array[int],
        namings: Sequence[Naming],
        countries: Mapping[int, str],
        classes: Mapping[int, str],
        described: Mapping[int, Sequence[Decision]],
        rejections: tuple[Rejection, ...],
        links: tuple[Link, ...],
    ) -> None:
        self._table, self._label, self._namings, self._countries = table, label, namings, countries
        self._classes, self._described = classes, described
        self.rejections, self.links = rejections, links

    def entity_of(self, added: int, ids: Sequence[str]) -> dict[str, str]:
        """The entity's IRI for each of the chains, by their ids, that came with a call of the table's ``add``."""
        numbers = self._table.numbers_of(added, len(ids))
        return {chain: self._iri(self._label[number]) for chain, number in zip(ids, numbers, strict=True)}

    def entities(self, redirected: bool = False) -> Iterator[Entity]:
        """The entities, one by one; ``redirected``: with the IRIs that each replaces."""
        ontology = self._table.ontology
        names = {row["code"]: row["name"] for row in ontology.lexicons.get("countries", ()) if row.get("code")}
        for label, chains, former in self._members():
            faces = Counter(self._table.face[chain] for chain in chains)
            counts = {self._table.faces[face]: count for face, count in faces.items()}
            entity = make_entity(self._iri(label), counts, names)
            if (root := self._classes.get(label)) and not ontology.is_a(entity.class_iri, root):
                own = {face: count for face, count in counts.items() if ontology.is_a(face.class_iri, root)}
                entity = replace(entity, class_iri=make_entity(entity.iri, own, names).class_iri if own else root)
            for decision in self._described.get(label, ()):
                entity = describe_entity(entity, decision, ontology)
            yield add_former(entity, former) if redirected else entity

    def redirects(self) -> dict[str, tuple[str, ...]]:
        """IRIs that an entity bore, or would bear in a graph of fewer of these documents, each with those it stands
        for now."""
        stands_for: dict[str, set[str]] = defaultdict(set)
        for label, _, formers in self._members():
            for former in formers:
                stands_for[former].add(self._iri(label))
        return {former: tuple(sorted(targets)) for former, targets in sorted(stands_for.items())}

    def _members(self) -> Iterator[tuple[int, list[int], set[str]]]:
        for naming in self._namings:
            for label, chains in naming.clusters():
                yield label, chains, naming.former(chains)
        chains_of: dict[int, list[int]] = defaultdict(list)
        for chain, label in enumerate(self._label):
            if label in self._countries:
                chains_of[label].append(chain)
        for label, chains in chains_of.items():
            yield label, chains, set()

    def _iri(self, label: int) -> str:
        country = self._countries.get(label)
        if country is not None:
            return country
        naming = self._namings[0] if label < self._namings[1].least else self._namings[1]
        return naming.iri_of(label)


def kind_of_conflict(contradiction: str) -> Conflict:
    """How two records contradict each other, by what was found."""
    if contradiction in (NAMES_DIFFER, NAMED_BESIDE):
        return Conflict.OF_NAMES if contradiction == NAMES_DIFFER else Conflict.BESIDE
    return Conflict.WHOLLY if contradiction else Conflict.NONE


def resolve_chains(table: ChainTable, decisions: Sequence[Decision], explained: bool = False) -> ResolvedChains:
    """Who is who among the chains of a table that is complete; ``explained``: with what was compared."""
    table.number_chains()
    resolver = _Resolver(table, explained)
    return resolver.resolve(read_rulings(decisions, resolver.designations(decisions)))


class _Resolver:
    """What the steps share: ``label`` is the number of each chain's cluster."""

    def __init__(self, table: ChainTable, explained: bool) -> None:
        self.table, self.explained = table, explained
        self.ontology, self.vocabulary = table.ontology, table.vocabulary
        self.label = array("I", [_NONE]) * len(table)
        self.clusters = 0
        self.links: list[Link] = []
        self.rejections: list[Rejection] = []
        self.unnamed = bytearray(len(table))

    def designations(self, decisions: Sequence[Decision]) -> Designations:
        wanted = {text for decision in decisions for text in (decision.first, decision.second)}
        iris: dict[str, list[int]] = defaultdict(list)
        for chain in range(len(self.table)) if wanted else ():
            face = self.table.face_of(chain)
            own = country_iri(face.code) if face.code else face.name_iri if face.named else ""
            for iri in (own, self.table.place_iri(chain)):
                if iri in wanted:
                    iris[iri].append(chain)
        return Designations(iris, self.table.spans)

    def resolve(self, rulings: Rulings) -> ResolvedChains:
        table, ontology = self.table, self.ontology
        self.rejections += rulings.unclear
        countries: dict[str, array[int]] = defaultdict(lambda: array("I"))
        families: dict[Family, array[int]] = defaultdict(lambda: array("I"))
        alike: dict[tuple[str, str], array[int]] = defaultdict(lambda: array("I"))
        events = array("I")
        for chain in range(len(table)):
            face = table.face_of(chain)
            if face.code:
                countries[country_iri(face.code)].append(chain)
            elif ontology.is_a(face.class_iri, EVENT):
                events.append(chain)
            elif not face.named and (self._is_one_of_its_country(face) or self._is_called_so(face)):
                families[Family.ORGANIZATION].append(chain)
            elif not face.named:
                self._cluster((chain,))
            elif ontology.is_a(face.class_iri, PERSON):
                families[Family.PERSON].append(chain)
            elif ontology.is_a(face.class_iri, ORGANIZATION):
                families[Family.ORGANIZATION].append(chain)
            else:
                alike[(face.class_iri, normalise_name(face.name))].append(chain)
        company, stories = Company(table.company), Stories(table.leads, table.words, self.vocabulary.shares)
        stories.add(company.together())
        stories.gather(company.beside_each_other())
        moved = find_families(table, alike, families)
        moved |= settle_by_story(table, alike, families, stories, company)
        for found in alike.values():
            self._cluster(found)
        for family, found in sorted(families.items()):
            self._resolve_family(family, found, rulings, company, stories)
        del company, stories  # what it keeps of documents is not held while events are compared
        self._apply_to_others(rulings)
        named = Naming(table, self.label, self._in_clusters(0), self.unnamed)
        country_of = {}
        for iri, found in countries.items():
            country_of[self.clusters] = iri
            self._cluster(found)
        least = self.clusters
        self._resolve_events(events, rulings)
        told = Naming(table, self.label, self._in_clusters(least), b"\1" * len(table), least)
        described, undecided = read_descriptions(rulings, self.label.__getitem__, ontology)
        self.rejections += undecided
        return ResolvedChains(
            table,
            self.label,
            (named, told),
            country_of,
            wanted_class(moved, self.label),
            described,
            tuple(sorted(set(self.rejections), key=lambda one: (one.document or "", one.item, one.detail))),
            tuple(sorted(set(self.links), key=lambda link: (link.first, link.second, link.verdict))),
        )

    def _cluster(self, chains: Iterable[int]) -> None:
        for chain in chains:
            self.label[chain] = self.clusters
        self.clusters += 1

    def _in_clusters(self, least: int) -> array[int]:
        """The chains of the clusters from this one on, cluster by cluster."""
        if not self.label:
            return array("I")
        label = np.frombuffer(self.label, np.uint32)
        chains = np.flatnonzero((label >= least) & (label != _NONE)).astype(np.uint32)
        return array("I", chains[np.argsort(label[chains], kind="stable")].tobytes())

    def _link(self, first: int, second: int, score: float, features: Iterable[tuple[str, float]], verdict: str) -> None:
        if self.explained:
            one, other = sorted((self.table.id_of(first), self.table.id_of(second)))
            self.links.append(Link(one, other, score, tuple(features), verdict))

    def _resolve_family(
        self, family: Family, chains: array[int], rulings: Rulings, company: Company, stories: Stories
    ) -> None:
        table, vocabulary = self.table, self.vocabulary
        fuller = self._words_of_full_names(chains) if family is Family.PERSON else frozenset[str]()
        records = make_records(table, chains, family, rulings.chains, fuller)
        unshared = surnames_of_one(records, vocabulary)
        complete = frozenset(
            name.core for one in records for name in one.organizations if name.formed and not name.plain
        )
        renamed = frozenset(name.core for one in records for name in one.organizations[1:] if not name.acronym)
        bearers = Bearers(records, vocabulary)
        first_named: dict[str, str] = {}
        for record in records:
            for body in record.organizations[:1]:
                date = min(table.published[document] for document in record.documents)
                first_named[body.core] = min(first_named.get(body.core, date), date)
        surroundings = Surroundings(
            company, stories, bearers, unshared, complete, table.published, first_named, renamed
        )
        compared = Comparisons()
        for one, other in candidate_pairs(records, vocabulary, unshared, stories, bearers):
            comparison = compare_records(records[one], records[other], vocabulary, surroundings)
            # What neither joins nor keeps apart is of interest only to who asks why.
            if comparison and (self.explained or comparison.score >= THRESHOLD or comparison.keeps_apart):
                compared.add(one, other, comparison)
        contents: dict[tuple[object, ...], int] = {}
        content = [contents.setdefault(one.content, len(contents)) for one in records]
        sample = dict(zip(content, records, strict=True))

        @lru_cache(maxsize=1 << 14)
        def contradict_in_content(one: int, other: int) -> Conflict:
            return kind_of_conflict(find_contradiction(replace(sample[one], documents=()), sample[other], vocabulary))

        def contradict(one: int, other: int) -> Conflict:
            place = compared.find((min(one, other), max(one, other)))
            if place is not None:
                found = compared.at(place)
                return kind_of_conflict(found.contradiction) or (
                    Conflict.WHOLLY if found.keeps_apart else Conflict.NONE
                )
            if records[one].shares_document(records[other]):
                return kind_of_conflict(find_contradiction(records[one], records[other], vocabulary))
            return contradict_in_content(content[one], content[other])

        decided = rulings.chains
        number_of = {
            chain: number for number, record in enumerate(records) for chain in record.chains if chain in decided
        }

        def numbered(found: Iterable[Pair]) -> list[Pair]:
            held = [(number_of[a], number_of[b]) for a, b in found if a in number_of and b in number_of]
            return [(min(pair), max(pair)) for pair in held]

        apart = frozenset(numbered(rulings.apart))
        dates = [min(table.published[document] for document in record.documents) for record in records]
        together = numbered(rulings.together)
        clustering = cluster_records(records, compared, contradict, content, together, apart, dates)
        place: dict[int, int] = {}
        for number, record in enumerate(records):
            at = place.setdefault(clustering.root[number], self.clusters)
            self.clusters = max(self.clusters, at + 1)
            weak = self._is_weak(record)
            for chain in record.chains:
                self.label[chain] = at
                self.unnamed[chain] = weak
        for pair, verdict, known in clustering.verdicts() if self.explained else ():
            features = known.features if known else ()
            if known and known.contradiction:
                features = (*features, (known.contradiction, 0.0))
            self._link(records[pair[0]].key, records[pair[1]].key, known.score if known else 0.0, features, verdict)
        for record in records if self.explained else ():
            for chain in record.chains[1:]:
                self._link(record.key, chain, 0.0, (("same name in the same context", 0.0),), "rule")
        self.rejections += report_apart(records, clustering, table.documents)

    def _is_weak(self, record: Record) -> bool:
        """Whether the record's name stands for nothing by itself."""
        if record.family is Family.PERSON:
            return record.partial and not record.sole
        faces = [self.table.faces[face] for face in {self.table.face[chain] for chain in record.chains}]
        generic = [read_organization_name(face.name, self.vocabulary).generic for face in faces if face.named]
        return record.organizations[0].generic or not generic or all(generic)

    def _is_one_of_its_country(self, face: Face) -> bool:
        """Whether a chain without a name describes a body of which the country or town beside it has one."""
        context = face.context
        if not self.ontology.is_a(face.class_iri, ORGANIZATION) or len(context.countries | context.seats) != 1:
            return False
        name = read_organization_name(face.name, self.vocabulary)
        return is_one_of_its_country(name) if context.countries else is_one_of_its_town(name)

    def _is_called_so(self, face: Face) -> bool:
        """Whether a chain without a name is a body that is called by the word for its kind, as the name of an article
        of its story may tell: "the League", "the Tajik ministry"."""
        if not self.ontology.is_a(face.class_iri, ORGANIZATION) or " " in face.name:
            return False
        capital = face.name[:1].isupper() and not (face.name.isupper() or face.name.endswith("s"))
        name = read_organization_name(face.name, self.vocabulary)
        return name.generic and (capital or (name.content == ("ministry",) and len(face.context.countries) == 1))

    def _words_of_full_names(self, persons: array[int]) -> frozenset[str]:
        """The words of names of several words."""
        found: set[str] = set()
        for number in {self.table.face[chain] for chain in persons}:
            face = self.table.faces[number]
            for form in (face.name, *face.aliases):
                words = read_person_name(form, self.vocabulary).words
                found.update(words if len(words) > 1 else ())
        return frozenset(found)

    def _apply_to_others(self, rulings: Rulings) -> None:
        """What people decided about chains that are no two persons or organizations: a place and a body, a described
        one and a named one. A chain to keep apart leaves its cluster."""
        label = self.label
        for one, other in sorted(rulings.apart):
            if label[one] == label[other] != _NONE:
                self._cluster((other,))
                self._link(one, other, 0.0, (), "different")
        for one, other in sorted(rulings.together):
            if _NONE not in (label[one], label[other]) and label[one] != label[other]:
                first, second = sorted((label[one], label[other]))
                for chain in np.flatnonzero(np.frombuffer(label, np.uint32) == second).tolist():
                    label[chain] = first
                self._link(one, other, 0.0, (), "decided")

    def _resolve_events(self, events: array[int], rulings: Rulings) -> None:
        order, records, content = self._event_records()
        documents = [self.table.document[chain] for chain in order]
        number_of = {chain: number for number, chain in enumerate(order) if chain in rulings.chains}

        def apart(one: int, other: int) -> bool:
            pair = (order[one], order[other])
            return bool(rulings.apart) and (min(pair), max(pair)) in rulings.apart

        clusters = EventClusters(records, content, documents, apart)
        for one, other in sorted(rulings.together):
            if one in number_of and other in number_of:
                clusters.join(number_of[one], number_of[other])
                self._link(one, other, 0.0, (), "decided")
        for first, second, found, verdict in join_events(clusters, apart, self.explained):
            features = (*found.features, (found.contradiction, 0.0)) if found.contradiction else found.features
            self._link(order[first], order[second], found.score, features, verdict)
        base = self.clusters
        for number, root in enumerate(clusters.roots):
            self.label[order[number]] = base + root
        self.clusters = base + len(order)

    def _event_records(self) -> tuple[array[int], list[EventRecord], array[int]]:
        """The events in order of their chains, what is said of them, and which of it of each."""
        table = self.table
        records: dict[EventRecord, int] = {}
        found: list[tuple[int, int]] = []
        at = 0
        for number, place in enumerate(table.events):
            chain = table.number_at(place)
            parts = []
            for _ in range(3):
                count = table.told[at]
                parts.append([self.label[table.number_at(one)] for one in table.told[at + 1 : at + 1 + count]])
                at += 1 + count
            face = table.face_of(chain)
            words = (face.class_iri, face.name, dict(face.attributes).get("label", ""))
            published = table.published[table.document[chain]]
            record = make_event(words, published, (parts[0], parts[1], parts[2]), table.dates[number], self.vocabulary)
            found.append((chain, records.setdefault(record, len(records))))
        found.sort()
        order, content = array("I", (chain for chain, _ in found)), array("I", (one for _, one in found))
        return order, list(records), content
