"""What an event that was held leaves out of what is told of it: who was only to come, and days still to come."""

from __future__ import annotations

from kg.model import DATE, Tense
from kg.relations.event_model import EventMention
from kg.relations.event_nodes import EventNode, date_of, status_of
from kg.relations.tense import verb_above

_GOING_ON = frozenset({"continue", "resume", "reconvene", "restart"})


def without_planned(event: EventNode) -> None:
    """Of an event that was held, leaves out who was only to come to it."""
    if status_of(event) != "held" or all(mention.unfulfilled for mention in event.mentions):
        return
    for mention in event.mentions:
        if mention.unfulfilled:
            mention.parts = [part for part in mention.parts if part.factuality.status == "held"]


def without_days_to_come(event: EventNode, published: str | None) -> None:
    """Of a session at which something was done, leaves out days after the text's own: it goes on then."""
    done = (one.factuality for one in event.mentions if one.session)
    past = any(one.status == "held" and one.tense is Tense.PAST for one in done)
    if published is None or not past or status_of(event) != "held":
        return
    for mention in event.mentions:
        mention.parts = [part for part in mention.parts if date_of(part) <= published]


def without_resumption(event: EventNode, told: EventMention) -> None:
    """Of what was held, leaves out the day on which it goes on: "The hearing continues on Monday"."""
    past = told.factuality.status == "held" and told.factuality.tense is Tense.PAST
    for mention in event.mentions if past else ():
        verb = verb_above(mention.sentence, mention.node)
        if verb is not None and mention.sentence.lemmas[verb] in _GOING_ON and mention.factuality.status == "planned":
            mention.parts = [part for part in mention.parts if part.mention.class_iri != DATE]
