"""The day and the place of a session that only what is done there tells of, which are those of the lead: "On Monday the
council hired X. Y voted no."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import DATE, PERSON, PLACE, BlockKind, Mention, MentionKind, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.circumstances import roles_for
from kg.relations.event_model import Part
from kg.relations.event_nodes import EventNode, status_of
from kg.relations.factuality import elsewhere
from kg.relations.lead_days import days_of_lead
from kg.relations.prepositions import preposition_of
from kg.relations.tense import is_perfect, verb_above
from kg.relations.venues import is_building

_LEAD = 3  # sentences
_FILLING = frozenset({"fill", "pack", "crowd"})


def session_day(event: EventNode, events: Sequence[EventNode], reading: ArticleReading) -> list[Part]:
    """The day of the lead, for the one session of the article that is told without a day."""
    if not _is_main_session(event, events, reading):
        return []
    first = event.first
    for role in roles_for(first, reading, DATE):
        if any(part.role == role for part in event.parts()):
            continue
        found = [one for one in days_of_lead(reading) if one[0].index <= first.sentence.index]
        if len({one.attribute("value") for _, _, one in found}) == 1:
            sentence, node, one = found[0]
            return [Part(role, node, one, (node,), sentence, elsewhere(first.factuality))]
    return []


def session_place(event: EventNode, events: Sequence[EventNode], reading: ArticleReading) -> list[Part]:
    """The one hall that the lead or the sentences of a session tell of, for the only session that was held: "It passed
    5-2 before a crowd of 170 at City Hall", "More than 300 filled Mercer Hall"."""
    if not any(reading.names_person(part.mention) for part in event.parts()):
        return []
    if [one for one in events if _is_session(one)] != [event]:
        return []
    roles = [
        role for role in roles_for(event.first, reading, PLACE) if all(role != part.role for part in event.parts())
    ]
    if not roles:
        return []
    body = [one for one in reading.parsed.sentences if one.kind is BlockKind.BODY][:_LEAD]
    told = {one.sentence.index: one.sentence for one in event.mentions}
    found = [
        (sentence, node, one)
        for sentence in (told | {one.index: one for one in body}).values()
        for node, one in enumerate(sentence.mentions)
        if one is not None and _is_hall(sentence, node, one, reading)
    ]
    if len({(reading.chain(one) or one).id for _, _, one in found}) != 1:
        return []
    sentence, node, one = found[0]
    return [Part(roles[0], node, one, (node,), sentence, elsewhere(event.first.factuality))]


def _is_hall(sentence: Sentence, node: int, one: Mention, reading: ArticleReading) -> bool:
    """Whether a building or room that has a name is where something was done."""
    if sentence.quoted[node] or one.kind is not MentionKind.NAMED or one.class_iri == PERSON:
        return False
    verb = verb_above(sentence, node)
    past = verb is not None and sentence.tags[verb] in ("VBD", "VBN") and not is_perfect(sentence, verb)
    if verb is None or not past or not is_building(one, reading):
        return False
    filled = sentence.lemmas[verb] in _FILLING and ("obj", node) in sentence.edges[verb]
    return filled or preposition_of(sentence, node) in ("in", "at", "inside")


def _is_main_session(event: EventNode, events: Sequence[EventNode], reading: ArticleReading) -> bool:
    """Whether an event is a session that was held, the only one of which no day is told."""
    if not any(reading.names_person(part.mention) for part in event.parts()):
        return False
    undated = [
        one for one in events if _is_session(one) and not any(part.mention.class_iri == DATE for part in one.parts())
    ]
    return undated == [event]


def _is_session(event: EventNode) -> bool:
    told = status_of(event) == "held" and event.first.factuality.tense is Tense.PAST and not event.negated
    return told and any(one.session or one.opens for one in event.mentions)
