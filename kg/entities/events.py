"""Events told of in several articles: which are one. Never two of one article, which tells its sessions apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kg.entities.names import normalise_name
from kg.entities.scoring import THRESHOLD
from kg.entities.vocabulary import Vocabulary
from kg.model import COUNTRY, Claim, Link, MentionChain, Polarity, Value
from kg.ontology import Ontology

SAME_DATE, ACTOR, ACTORS, OTHER_ACTORS, SAME_PLACE, SAME_KIND, OTHER_KIND, LONG_APART, NEAR, NEARS = (
    4.0,
    2.5,
    7.5,
    -6.0,
    3.0,
    1.0,
    -3.0,
    -4.0,
    1.5,
    3.0,
)
_DAYS = 5
_REACH = 150
"""Characters around an event's words in which a name belongs to its story."""
_CROWD = 60
_GENERIC = frozenset({"meeting", "visit", "call", ""})
_ORDINALS = frozenset("second third fourth fifth sixth another next later new final last follow followup".split())


@dataclass(slots=True)
class EventRecord:
    """What one article says of an event; actors, places and what is named ``near`` its words are entities' IRIs."""

    chain: MentionChain
    published: str
    actors: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    near: set[str] = field(default_factory=set)
    kind: str = ""
    ordinal: str = ""


def read_events(
    chains: Sequence[MentionChain],
    claims: Iterable[Claim],
    entity_of: Mapping[str, str],
    classes: Mapping[str, str],
    chains_near: Callable[[str, int, int], Iterable[str]],
    published: Mapping[str, str | None],
    ontology: Ontology,
    vocabulary: Vocabulary,
) -> list[EventRecord]:
    """The records of these events, by chain id, from affirmed claims. ``classes`` are those of the named chains;
    ``chains_near`` gives those of a document that are named between two offsets."""
    records: dict[str, EventRecord] = {}
    for chain in sorted(chains, key=lambda one: one.id):
        label = normalise_name(dict(chain.attributes).get("label", chain.name))
        head = label.split()[-1] if label else ""
        ordinals = sorted(_ORDINALS & set(label.split()))
        records[chain.id] = EventRecord(
            chain,
            published.get(chain.document) or "",
            kind=vocabulary.event_kinds.get(label) or vocabulary.event_kinds.get(head, head),
            ordinal=" ".join(ordinals),
        )
    for claim in claims:
        if claim.polarity is not Polarity.AFFIRMED:
            continue
        event = records.get(claim.object) if isinstance(claim.object, str) else None
        if event is not None and claim.subject in classes:
            event.actors.add(entity_of[claim.subject])
        record = records.get(claim.subject)
        told = event or record
        if told is not None:
            found = chains_near(claim.document, claim.evidence.start - _REACH, claim.evidence.end + _REACH)
            told.near |= {entity_of[one] for one in found if not ontology.is_a(classes[one], COUNTRY)}
        if record is None:
            continue
        if isinstance(claim.object, Value):
            if claim.object.datatype == "date":
                record.dates.add(claim.object.text)
        elif claim.object is not None and claim.object in classes and not ontology.is_a(classes[claim.object], COUNTRY):
            record.places.add(entity_of[claim.object])
    return list(records.values())


def join_events(
    records: Sequence[EventRecord], together: Iterable[tuple[str, str]], apart: Callable[[str, str], bool]
) -> tuple[list[list[MentionChain]], list[Link]]:
    """The chains of each event, and what was compared. ``together`` and ``apart`` (chain ids) are decided."""
    number_of = {record.chain.id: number for number, record in enumerate(records)}
    roots = list(range(len(records)))
    members = {number: [number] for number in roots}

    def join(one: int, other: int) -> None:
        first, second = sorted((roots[one], roots[other]))
        if first != second:
            for number in members[second]:
                roots[number] = first
            members[first] += members.pop(second)

    links = []
    for first, second in together:
        if first in number_of and second in number_of:
            join(number_of[first], number_of[second])
            links.append(Link(min(first, second), max(first, second), 0.0, (), "decided"))
    compared = []
    for one, other in _pairs(records):
        features, contradiction = compare_events(records[one], records[other])
        score = round(sum(weight for _, weight in features), 2)
        compared.append((score, one, other, features, contradiction))
    for score, one, other, features, contradiction in sorted(compared, key=lambda found: (-found[0], found[1:3])):
        verdict = "below" if score < THRESHOLD else "joined"
        if contradiction:
            verdict = "contradiction"
            features = [*features, (contradiction, 0.0)]
        elif apart(records[one].chain.id, records[other].chain.id):
            verdict = "different"
        elif verdict == "joined":
            here, there = roots[one], roots[other]
            pairs = () if here == there else ((a, b) for a in members[here] for b in members[there])
            if any(
                compare_events(records[a], records[b])[1] or apart(records[a].chain.id, records[b].chain.id)
                for a, b in pairs
            ):
                verdict = "contradiction"
            else:
                join(one, other)
        first, second = sorted((records[one].chain.id, records[other].chain.id))
        links.append(Link(first, second, score, tuple(features), verdict))
    return [[records[number].chain for number in found] for found in members.values()], links


def _pairs(records: Sequence[EventRecord]) -> list[tuple[int, int]]:
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, record in enumerate(records):
        when = record.dates or {record.published[:7]}
        for actor in record.actors:
            for day in when:
                blocks[(actor, day[:7])].append(number)
        for day in record.dates:
            for place in record.places:
                blocks[("place", place, day)].append(number)
            for name in record.near if record.kind not in _GENERIC else ():
                blocks[("near", name, day, record.kind)].append(number)
    found: set[tuple[int, int]] = set()
    for numbers in blocks.values():
        for some in [numbers] if len(numbers) <= _CROWD else _by_day(numbers, records):
            for at, number in enumerate(some):
                found.update((min(number, other), max(number, other)) for other in some[at + 1 : at + _CROWD])
    return sorted(pair for pair in found if pair[0] != pair[1])


def _by_day(numbers: Sequence[int], records: Sequence[EventRecord]) -> list[list[int]]:
    """A crowded block as those of each day, with those of no known day in each; of two days no two are one."""
    days: dict[str, list[int]] = defaultdict(list)
    undated = [number for number in numbers if not records[number].dates]
    for number in numbers:
        for day in records[number].dates:
            days[day].append(number)
    return [undated, *([*found, *undated[:_CROWD]] for _, found in sorted(days.items()))]


def compare_events(one: EventRecord, other: EventRecord) -> tuple[list[tuple[str, float]], str]:
    """The evidence that two articles tell of one event, and what contradicts it."""
    if one.chain.document == other.chain.document:
        return [], "one article tells them apart"
    if one.chain.class_iri != other.chain.class_iri:
        return [], "they are of different classes"
    features = []
    contradiction = ""
    if one.dates and other.dates:
        if one.dates & other.dates:
            features.append(("same date", SAME_DATE))
        else:
            contradiction = "they are on different dates"
    elif _days(one.published, other.published) > _DAYS:
        features.append(("told of long apart", LONG_APART))
    shared = one.actors & other.actors
    if shared:
        features.append(("same participants", min(ACTORS, ACTOR * len(shared))))
    elif one.actors and other.actors and not (one.actors & other.near or other.actors & one.near):
        features.append(("different participants", OTHER_ACTORS))
    if one.places and other.places:
        if one.places & other.places:
            features.append(("same place", SAME_PLACE))
        else:
            contradiction = contradiction or "they are in different places"
    near = (one.near & other.near) - shared - (one.places & other.places)
    if near and one.dates & other.dates and one.kind == other.kind:
        features.append(("told of beside the same names", min(NEARS, NEAR * len(near))))
    if one.ordinal != other.ordinal and _days(one.published, other.published) > 0:
        contradiction = contradiction or "one is another of its kind"
    if one.kind == other.kind and one.kind not in _GENERIC:
        features.append(("same kind", SAME_KIND))
    elif one.kind not in _GENERIC and other.kind not in _GENERIC:
        features.append(("different kinds", OTHER_KIND))
    return features, contradiction


def _days(one: str, other: str) -> int:
    """Days between two ISO dates, 0 where one is not known."""
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    except ValueError:
        return 0
