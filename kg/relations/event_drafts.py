"""The claims that an event's mentions make: who took part, where and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from kg.model import COUNT, DATE, EVENT, PERSON, PLACE, MentionChain, MentionKind, Polarity, Value, pairs
from kg.ontology import Ontology, Relation
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft, cue_of
from kg.relations.event_model import Part
from kg.relations.event_nodes import EventNode, date_of
from kg.relations.teaching import event_relations
from kg.relations.told_words import words_of

_DATATYPES = {4: "gYear", 7: "gYearMonth"}


def event_drafts(event: EventNode, chain: MentionChain, reading: ArticleReading, ontology: Ontology) -> Iterable[Draft]:
    """The claims of an event's roles: each filler once for each polarity, one place, one date and one number."""
    relations = {relation.event_role: relation for relation in event_relations(chain.class_iri, ontology)}
    status = dict(chain.attributes)["status"]
    has_status = any(relation.has_status for relation in relations.values())
    done: dict[str, set[tuple[str, str]]] = defaultdict(set)
    acting: dict[str, str] = {}
    for part in event.parts():
        relation = relations.get(part.role)
        if relation is None:
            continue
        outward = any(ontology.is_a(chain.class_iri, one) for one in relation.domain)
        filler = words_of(part, reading) if relation.literal_range == "string" else _filler(part, reading)
        if (
            filler is None
            or (outward and done[part.role] and _is_single(relation))
            or (DATE in relation.range and not isinstance(filler, Value))
        ):
            continue
        if not outward and (isinstance(filler, Value) or (relation.named_only and filler.id not in reading.named)):
            continue
        name = filler.id if isinstance(filler, MentionChain) else filler.text
        if PERSON in relation.range and acting.setdefault(name, part.role) != part.role:
            continue  # nobody receives himself
        key = (name, part.factuality.polarity.value)
        if key in done[part.role] or (name, Polarity.AFFIRMED.value) in done[part.role]:
            continue
        done[part.role].add(key)
        declared = {one.name for one in relation.qualifiers}
        qualifiers = pairs({"status": status if "status" in declared else None})
        judged = part.factuality
        if status == "cancelled" and not has_status:  # nothing else would say that it was not
            judged = replace(judged, polarity=Polarity.NEGATED)
        about = (qualifiers, judged, part.sentence, part.nodes, _cue(part, ontology))
        if outward:
            yield Draft(relation, chain, filler, *about)
        elif isinstance(filler, MentionChain):
            yield Draft(relation, filler, chain, *about)


def _is_single(relation: Relation) -> bool:
    """Whether an event has one such thing: its place, its day, a number or a word; others may be several."""
    return relation.literal_range is not None or not {PLACE, DATE}.isdisjoint(relation.range)


def _cue(part: Part, ontology: Ontology) -> str:
    """The word of the part that speaks of the event, not of who is in it."""
    mentions = [(node, part.sentence.mentions[node]) for node in part.nodes]
    spoken = [node for node, mention in mentions if mention is None or ontology.is_a(mention.class_iri, EVENT)]
    return cue_of(part.sentence, spoken or part.nodes)


def _filler(part: Part, reading: ArticleReading) -> MentionChain | Value | None:
    if part.mention.kind is not MentionKind.VALUE:
        return reading.chain(part.mention)
    if part.mention.class_iri == COUNT:
        count = part.mention.attribute("count")
        return Value(count, "integer") if count else None
    text = date_of(part) if part.mention.class_iri == DATE else part.mention.text
    return Value(text, _DATATYPES.get(len(text), "date")) if text else None
