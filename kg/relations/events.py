"""Events: the verbs and nouns that speak of one, joined to one event through the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.model import DATE, Mention, MentionChain, MentionKind, Polarity, Sentence, pairs
from kg.ontology import Ontology
from kg.relations.arguments import ArticleReading, content_id, span
from kg.relations.factuality import Cues, Factuality, judge
from kg.relations.matching import Match

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "their", "both", "its", "his", "her"})
_FAR = 12
_RANK = {"held": 0, "planned": 1, "proposed": 2, "cancelled": 3}


@dataclass(frozen=True, slots=True)
class Part:
    """One role of an event mention: who or what fills it, and the nodes that say so."""

    role: str
    node: int
    mention: Mention
    nodes: tuple[int, ...]
    sentence: Sentence
    factuality: Factuality


@dataclass(slots=True)
class EventMention:
    """A word of a sentence that speaks of an event, with what the sentence says of it."""

    class_iri: str
    sentence: Sentence
    node: int
    noun: Mention | None
    definite: bool
    implicit: bool
    factuality: Factuality
    parts: list[Part] = field(default_factory=list)


@dataclass(slots=True)
class EventNode:
    """An event of the article: its mentions in order."""

    mentions: list[EventMention]

    def parts(self) -> Iterable[Part]:
        for mention in self.mentions:
            yield from mention.parts

    @property
    def first(self) -> EventMention:
        return self.mentions[0]


def event_mentions(matches: Sequence[Match], reading: ArticleReading, cues: Cues) -> list[EventMention]:
    """The event mentions of one sentence: matches that share their word are one."""
    found: dict[int, EventMention] = {}
    for match in matches:
        constants = dict(match.pattern.constants)
        slots = list(match.slots())
        named = next((node for name, node, _ in slots if name == "event"), None)
        trigger = match.nodes[match.pattern.trigger] if match.pattern.trigger is not None else None
        node = named if named is not None else trigger
        if node is None:
            continue
        sentence = match.sentence
        judged = judge(sentence, trigger if trigger is not None else node, cues)
        if named is not None and trigger is not None and named != trigger:
            judged = _combine(judged, judge(sentence, named, cues))
        if "status" in constants:
            judged = _with_status(judged, constants["status"])
        mention = found.get(node)
        if mention is None:
            noun = sentence.mentions[node]
            if noun is not None and not reading.ontology.is_a(noun.class_iri, match.pattern.owner):
                noun = None
            mention = EventMention(
                match.pattern.owner,
                sentence,
                node,
                noun,
                noun is not None and _is_definite(sentence, node),
                constants.get("event") == "latest",
                judged,
            )
            found[node] = mention
        bound = tuple(one for one in match.nodes if one is not None)
        for role, place, _ in slots:
            filler = sentence.mentions[place]
            if role == "event" or filler is None:
                continue
            mention.parts.append(
                Part(role, place, filler, (node, place) if len(bound) > 4 else bound, sentence, judged)
            )
    return [found[node] for node in sorted(found)]


def _combine(one: Factuality, other: Factuality) -> Factuality:
    status = max(one.status, other.status, key=lambda status: _RANK[status])
    return Factuality(one.polarity, one.certainty, one.tense, one.speaker, status, one.past_state)


def _with_status(judged: Factuality, status: str) -> Factuality:
    return Factuality(judged.polarity, judged.certainty, judged.tense, judged.speaker, status, judged.past_state)


def _is_definite(sentence: Sentence, node: int) -> bool:
    return any(
        sentence.heads[child] == node and sentence.words[child].lower() in _DEFINITE
        for child in range(len(sentence.words))
    )


def join_events(
    mentions: Iterable[EventMention], reading: ArticleReading
) -> tuple[list[EventNode], list[EventMention]]:
    """The article's events, and mentions that point to one that the article does not speak of."""
    events: list[EventNode] = []
    lost: list[EventMention] = []
    for mention in mentions:
        event = next((one for one in reversed(events) if _same(one, mention, reading)), None)
        if event is not None:
            event.mentions.append(mention)
        elif mention.implicit:
            lost.append(mention)
        else:
            events.append(EventNode([mention]))
    return events, lost


def _same(event: EventNode, mention: EventMention, reading: ArticleReading) -> bool:
    last = event.mentions[-1]
    if mention.sentence.index - last.sentence.index > _FAR or event.first.class_iri != mention.class_iri:
        return False
    if _negated(event.first) != _negated(mention) and not mention.implicit:
        return False
    if mention.implicit:
        return True
    if _differ(_values(event.parts(), reading, DATE), _values(mention.parts, reading, DATE)):
        return False
    if {event.first.factuality.status, mention.factuality.status} in ({"cancelled", "held"}, {"cancelled", "planned"}):
        if not mention.definite:
            return False
    known, new = _actors(event.parts(), reading), _actors(mention.parts, reading)
    if mention.definite and mention.noun is not None:
        return _heads_agree(event, mention.noun) and (not new or bool(known & new) or not known or len(new) < 2)
    return len(new) > 1 and (new <= known or known <= new) and len(known) > 1


def _negated(mention: EventMention) -> bool:
    return mention.factuality.polarity is Polarity.NEGATED


def _heads_agree(event: EventNode, noun: Mention) -> bool:
    heads = [one.noun.head for one in event.mentions if one.noun is not None]
    return (
        not heads or noun.head in heads or noun.head in ("meeting", "talks", "talk", "encounter", "discussion", "event")
    )


def _values(parts: Iterable[Part], reading: ArticleReading, class_iri: str) -> set[str]:
    return {part.mention.attribute("value") or "" for part in parts if part.mention.class_iri == class_iri} - {""}


def _differ(one: set[str], other: set[str]) -> bool:
    return bool(one and other and not one & other)


def _actors(parts: Iterable[Part], reading: ArticleReading) -> set[str]:
    found = set()
    for part in parts:
        chain = reading.chain(part.mention)
        if (
            chain is not None
            and chain.id in reading.named
            and part.mention.class_iri != DATE
            and part.role not in ("place",)
        ):
            found.add(chain.id)
    return found


def status_of(event: EventNode) -> str:
    """The status that the article leaves the event with: cancelled if it says so anywhere, else as first told."""
    statuses = [mention.factuality.status for mention in event.mentions if not _negated(mention)]
    if "cancelled" in statuses:
        return "cancelled"
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
    dates = sorted(_values(event.parts(), reading, DATE))
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
