"""What a report says, as sections with tables, from a graph and its measures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from kg.facts import named_entities
from kg.model import ActorMeasures, Claim, KnowledgeGraph, Polarity, Rejection, Value
from kg.ontology import ClassKind, Ontology, RelationKind, class_kind, local_name, relation_kind
from kg.standing import STANDINGS, standing_of

MOST = 15
_DOUBTFUL = 0.5
"""Below this confidence a claim is more likely wrong than right."""
_SINGLE_VALUED = frozenset({RelationKind.EVENT_DATE, RelationKind.COUNT})
"""The kinds of which a thing has one at a time, so that two values are a disagreement."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, a paragraph and a table; ``plotted`` are its columns of labels and of numbers to draw as bars."""

    title: str
    text: str
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    plotted: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Report:
    title: str
    sections: tuple[Section, ...]


def make_report(
    graph: KnowledgeGraph,
    ontology: Ontology,
    measures: Iterable[ActorMeasures],
    rejections: Sequence[Rejection] | None,
    title: str,
) -> Report:
    """The report. ``rejections`` are those of the run that built the graph, None where they were not kept."""
    words = _Words(graph, ontology)
    sections = (
        _what_was_read(graph),
        _what_was_found(graph, words),
        _what_was_rejected(rejections),
        _top_actors(graph, words, measures, {ClassKind.PERSON}, "Persons", "person"),
        _top_actors(graph, words, measures, {ClassKind.ORGANIZATION}, "Bodies", "body"),
        _meetings(graph, words),
        _origins(graph, words),
        _disagreements(graph, words),
        _least_certain(graph, words),
    )
    return Report(title, sections)


class _Words:
    """Names of entities, relations and documents, held for all sections."""

    def __init__(self, graph: KnowledgeGraph, ontology: Ontology) -> None:
        self.ontology = ontology
        self.entities = {entity.iri: entity for entity in graph.entities}
        self.documents = {document.id: document for document in graph.documents}

    def name(self, iri: str) -> str:
        return self.entities[iri].name if iri in self.entities else local_name(iri)

    def thing(self, value: str | Value | None) -> str:
        return value.text if isinstance(value, Value) else self.name(value) if value else ""

    def relation(self, iri: str) -> str:
        known = self.ontology.relations.get(iri)
        return known.label if known else local_name(iri)

    def kind(self, claim: Claim) -> RelationKind:
        return relation_kind(claim.predicate, self.ontology)

    def source(self, claim: Claim) -> str:
        document = self.documents[claim.document]
        return ", ".join(filter(None, (document.title or document.source, document.published)))

    def said(self, claim: Claim) -> str:
        role = dict(claim.qualifiers).get("role")
        parts = (self.name(claim.subject), self.relation(claim.predicate), role, self.thing(claim.object))
        return " ".join(filter(None, parts))


def _what_was_read(graph: KnowledgeGraph) -> Section:
    claims = Counter(claim.document for claim in graph.claims)
    characters = sum(document.length for document in graph.documents)
    dates = sorted(document.published for document in graph.documents if document.published)
    span = f", published from {dates[0]} to {dates[-1]}" if dates else ""
    silent = sum(1 for document in graph.documents if not claims[document.id])
    text = f"{_number(len(graph.documents), 'document')} of {characters:,} characters{span}."
    if silent:
        text += f" In {silent} of them nothing was found."
    ordered = sorted(graph.documents, key=lambda one: (-claims[one.id], one.source, one.id))[:MOST]
    rows = tuple((one.title or one.source, one.published or "–", str(claims[one.id])) for one in ordered)
    return Section("What was read", text, ("Document", "Published", "Claims"), rows)


def _what_was_found(graph: KnowledgeGraph, words: _Words) -> Section:
    by_relation: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in graph.claims:
        by_relation[words.relation(claim.predicate)][standing_of(claim, words.entities)] += 1
    ordered = sorted(by_relation.items(), key=lambda item: (-item[1].total(), item[0]))
    rows = tuple(
        (label, str(counts.total()), *(str(counts[standing]) for standing in STANDINGS)) for label, counts in ordered
    )
    text = (
        f"{_number(len(graph.claims), 'claim')} about {_number(len(graph.entities), 'entity', 'entities')}; "
        f"what is affirmed makes {_number(len(graph.facts), 'fact')}."
    )
    return Section("What was found", text, ("Relation", "Claims", *map(str.capitalize, STANDINGS)), rows, (0, 1))


def _what_was_rejected(rejections: Sequence[Rejection] | None) -> Section:
    if rejections is None:
        text = (
            "Not kept with this graph. Give `kg build` the option `--rejections FILE`, and this command the same file."
        )
        return Section("What was rejected", text)
    details: dict[str, list[Rejection]] = defaultdict(list)
    for rejection in rejections:
        details[rejection.reason].append(rejection)
    ordered = sorted(details.items(), key=lambda item: (-len(item[1]), item[0]))
    rows = tuple((reason, str(len(found)), f"{found[0].item}: {found[0].detail}") for reason, found in ordered)
    return Section(
        "What was rejected", f"{_number(len(rejections), 'item')}.", ("Reason", "Items", "For example"), rows
    )


def _top_actors(
    graph: KnowledgeGraph,
    words: _Words,
    measures: Iterable[ActorMeasures],
    kinds: set[ClassKind],
    title: str,
    column: str,
) -> Section:
    counts = Counter(iri for claim in graph.claims for iri in set(named_entities(claim)))
    documents: dict[str, set[str]] = defaultdict(set)
    for claim in graph.claims:
        for iri in named_entities(claim):
            documents[iri].add(claim.document)
    chosen = [
        one
        for one in measures
        if one.iri in words.entities and class_kind(words.entities[one.iri].class_iri, words.ontology) in kinds
    ]
    chosen.sort(key=lambda one: (-one.degree, -counts[one.iri], words.name(one.iri), one.iri))
    rows = tuple(
        (
            words.name(one.iri),
            str(one.degree),
            f"{one.betweenness:.4f}",
            f"{one.pagerank:.4f}",
            str(counts[one.iri]),
            str(len(documents[one.iri])),
        )
        for one in chosen[:MOST]
    )
    text = f"The {len(rows)} with the most ties of {len(chosen)} that are tied to anybody." if rows else "None."
    columns = (column.capitalize(), "Ties", "Betweenness", "PageRank", "Claims", "Documents")
    return Section(title, text, columns, rows, (0, 1))


def _meetings(graph: KnowledgeGraph, words: _Words) -> Section:
    attendees: dict[str, set[str]] = defaultdict(set)
    dates: dict[str, list[str]] = defaultdict(list)
    for claim in graph.claims:
        if claim.polarity is Polarity.NEGATED:
            continue
        if words.kind(claim) is RelationKind.ATTENDANCE and isinstance(claim.object, str):
            attendees[claim.object].add(words.name(claim.subject))
        elif words.kind(claim) is RelationKind.EVENT_DATE:
            dates[claim.subject].append(words.thing(claim.object))
    ordered = sorted(attendees, key=lambda iri: (-len(attendees[iri]), min(dates[iri], default="9"), iri))
    rows = tuple(
        (
            words.name(iri),
            min(dates[iri], default="–"),
            dict(words.entities[iri].attributes).get("status", "–"),
            str(len(attendees[iri])),
            ", ".join(sorted(attendees[iri])),
        )
        for iri in ordered[:MOST]
    )
    text = f"{_number(len(attendees), 'meeting')} with known participants."
    return Section("Meetings", text, ("Meeting", "Date", "Status", "Participants", "Who"), rows)


def _origins(graph: KnowledgeGraph, words: _Words) -> Section:
    found: dict[str, set[str]] = defaultdict(set)
    for claim in graph.claims:
        affirmed = standing_of(claim, words.entities) == STANDINGS[0]
        if affirmed and words.kind(claim) is RelationKind.ORIGIN and isinstance(claim.object, str):
            found[claim.object].add(words.name(claim.subject))
    ordered = sorted(found, key=lambda iri: (-len(found[iri]), words.name(iri), iri))
    rows = tuple((words.name(iri), str(len(found[iri])), ", ".join(sorted(found[iri]))) for iri in ordered[:MOST])
    text = f"{_number(len(found), 'country or region', 'countries and regions')} from which somebody comes."
    return Section("Countries of origin", text, ("Country or region", "Persons and groups", "Who"), rows, (0, 1))


def _disagreements(graph: KnowledgeGraph, words: _Words) -> Section:
    stated: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    single: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in graph.claims:
        role = dict(claim.qualifiers).get("role", "")
        stated[claim.predicate, claim.subject, f"{role} {words.thing(claim.object)}"].append(claim)
        if words.kind(claim) in _SINGLE_VALUED and standing_of(claim, words.entities) == STANDINGS[0]:
            single[claim.predicate, claim.subject].append(claim)
    pairs: list[tuple[Claim, Claim]] = []
    for found in stated.values():
        denied = [claim for claim in found if claim.polarity is Polarity.NEGATED]
        others = [claim for claim in found if claim.polarity is not Polarity.NEGATED]
        if denied and others:
            pairs.append((_first(others), _first(denied)))
    for found in single.values():
        values = {words.thing(claim.object): claim for claim in sorted(found, key=lambda one: one.id, reverse=True)}
        ordered = [values[value] for value in sorted(values)]
        # "2024-05" and "2024-05-01" agree: one is the other, more exactly.
        pairs.extend(
            (one, two)
            for one, two in pairwise(ordered)
            if not words.thing(two.object).startswith(words.thing(one.object) + "-")
        )
    told = [(words.said(one), one, two) for one, two in pairs] + _denied_meetings(graph, words)
    told.sort(key=lambda row: (row[0], row[1].id))
    rows = tuple(
        (
            what,
            f"{standing_of(one, words.entities)}: “{one.evidence.text}” ({words.source(one)})",
            f"{standing_of(two, words.entities)}: “{two.evidence.text}” ({words.source(two)})",
        )
        for what, one, two in told[:MOST]
    )
    text = f"{_number(len(told), 'claim')} that another claim contradicts." if told else "No claim contradicts another."
    return Section("Disagreements", text, ("Claim", "One says", "Another says"), rows)


def _denied_meetings(graph: KnowledgeGraph, words: _Words) -> list[tuple[str, Claim, Claim]]:
    """Who met whom by one claim and did not by another, unless the two are told of different days.

    What is denied is an event of its own, since it never was, so that its participants have to be compared.
    """
    attended: dict[str, list[Claim]] = defaultdict(list)
    days: dict[str, set[str]] = defaultdict(set)
    for claim in graph.claims:
        if words.kind(claim) is RelationKind.ATTENDANCE and isinstance(claim.object, str):
            attended[claim.object].append(claim)
        elif words.kind(claim) is RelationKind.EVENT_DATE:
            days[claim.subject].add(words.thing(claim.object))
    met: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    denied: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claims in attended.values():
        for one, two in combinations(sorted(claims, key=lambda claim: (claim.subject, claim.id)), 2):
            if one.subject != two.subject:
                negated = [claim for claim in (one, two) if claim.polarity is Polarity.NEGATED]
                (denied if negated else met)[one.subject, two.subject].append(negated[0] if negated else one)
    found = []
    for pair in sorted(met.keys() & denied.keys()):
        contrary = (
            (one, two)
            for one in sorted(met[pair], key=lambda claim: claim.id)
            for two in sorted(denied[pair], key=lambda claim: claim.id)
            if _may_be_the_same_day(days[str(one.object)], days[str(two.object)])
        )
        if first := next(contrary, None):
            found.append((f"{words.name(pair[0])} met {words.name(pair[1])}", *first))
    return found


def _may_be_the_same_day(some: set[str], others: set[str]) -> bool:
    return not some or not others or bool(some & others)


def _first(claims: list[Claim]) -> Claim:
    return min(claims, key=lambda claim: claim.id)


def _least_certain(graph: KnowledgeGraph, words: _Words) -> Section:
    doubtful = [
        claim
        for claim in graph.claims
        if claim.confidence < _DOUBTFUL or standing_of(claim, words.entities) == STANDINGS[2]
    ]
    doubtful.sort(key=lambda claim: (claim.confidence, words.said(claim), claim.id))
    rows = tuple(
        (
            words.said(claim),
            standing_of(claim, words.entities),
            f"{claim.confidence:.2f}",
            f"“{claim.evidence.text}” ({words.source(claim)})",
        )
        for claim in doubtful[:MOST]
    )
    text = f"{_number(len(doubtful), 'claim')} alleged, or of a confidence below {_DOUBTFUL}. Look at these first."
    return Section("Least certain", text, ("Claim", "Standing", "Confidence", "Words"), rows)


def _number(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
