"""An event of the article: its mentions in order, what they leave it with, and the chain that stands for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.model import DATE, MentionChain, MentionKind, Polarity, Tense, pairs
from kg.ontology import Ontology
from kg.relations.arguments import ArticleReading, content_id, span
from kg.relations.event_model import EventMention, Part


@dataclass(slots=True)
class EventNode:
    """An event of the article: its mentions in order."""

    mentions: list[EventMention]
    inherited: list[Part] = field(default_factory=list)

    def parts(self) -> Iterable[Part]:
        for mention in self.mentions:
            yield from mention.parts
        yield from self.inherited

    @property
    def first(self) -> EventMention:
        return self.mentions[0]

    @property
    def negated(self) -> bool:
        """Whether it did not happen, or nobody is said to have taken part."""
        return all(is_denied_event(mention) for mention in self.mentions)

    @property
    def last(self) -> int:
        return max(mention.sentence.index for mention in self.mentions)


def is_denied_event(mention: EventMention) -> bool:
    """Whether the words deny the event; not where somebody else did take part."""
    affirmed = any(part.factuality.polarity is Polarity.AFFIRMED for part in mention.parts)
    return mention.factuality.polarity is Polarity.NEGATED and not affirmed


def date_of(part: Part) -> str:
    """The ISO date of a part that is one: "Friday" of what is planned is the next one."""
    ahead = part.factuality.tense is Tense.FUTURE
    return part.mention.attribute("value_future" if ahead else "value") or ""


def status_of(event: EventNode) -> str:
    """The status that the article leaves the event with: cancelled if it says so, held if it tells of it as past."""
    judged = [mention.factuality for mention in event.mentions if not is_denied_event(mention) and mention.parts]
    statuses = [one.status for one in judged]
    if "cancelled" in statuses:
        return "cancelled"
    if any(one.status == "held" and one.tense is Tense.PAST for one in judged):
        return "held"
    return statuses[0] if statuses else event.first.factuality.status


def event_chain(event: EventNode, reading: ArticleReading, ontology: Ontology) -> MentionChain:
    """The chain that stands for an event; its name is made of what is known of it."""
    document = reading.parsed.article.id
    nouns = [mention.noun for mention in event.mentions if mention.noun is not None]
    label = max((noun.text for noun in nouns), key=len, default=ontology.classes[event.first.class_iri].label)
    places = [part for part in event.parts() if part.role == "place"]
    details = []
    if places:
        chain = reading.chain(places[0].mention)
        details.append(chain.name if chain is not None else places[0].mention.text)
    dates = sorted({date_of(part) for part in event.parts() if part.mention.class_iri == DATE} - {""})
    if dates:
        details.append(dates[0])
    start, end = span(event.first.sentence, [event.first.node])
    own = [noun for noun in nouns if noun.kind is not MentionKind.PRONOUN]
    return MentionChain(
        id=content_id(document, event.first.class_iri, start, end),
        document=document,
        class_iri=event.first.class_iri,
        name=", ".join([label, *details]),
        aliases=(),
        mentions=tuple(dict.fromkeys(noun.id for noun in own)),
        attributes=pairs({"status": status_of(event), "label": label}),
    )
