"""An event's details as they stay: places that are no parties, the building's name, the day it was moved to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import COUNTRY, DATE, MEETING, ORGANIZATION, PERSON, PLACE, MentionKind, Polarity, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.circumstances import roles_for
from kg.relations.days import first_day, planned_day
from kg.relations.event_model import EventMention, Part
from kg.relations.leading_verbs import clause_verbs
from kg.relations.lexicon import lexicon_of
from kg.relations.prepositions import preposition_of
from kg.relations.tense import is_verb, verb_above
from kg.relations.venues import is_building, is_some_building, named_place

_WATERS = frozenset({"ocean", "sea", "gulf", "basin"})
_ACTING = frozenset({COUNTRY, ORGANIZATION, PERSON})
_NEW_DATE = frozenset({"to", "until", "till"})


def settled_parts(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The event's parts without places that are parties ("the leaders of France and Peru met"), and with the name by
    which a building goes, or else the town it is in, for "hotel" alone."""
    places = set(roles_for(mention, reading, PLACE))
    if mention.factuality.status == "planned" and mention.noun is not None:
        mention.parts = [part for part in mention.parts if not _is_day_of_agreeing(part, mention)]
    if mention.factuality.status == "proposed" and mention.noun is None:
        mention.parts = [part for part in mention.parts if not _is_day_of_asking(part, mention)]
    parties = {part.node for part in mention.parts if part.role not in places and part.mention.class_iri == COUNTRY}
    kept = [part for part in mention.parts if part.role not in places or part.node not in parties]
    kept = [part for part in kept if part.role in places or not _is_named_officer(part, mention, reading)]
    kept = [part for part in kept if part.role in places or not _is_described(part, mention, reading)]
    kept = [part for part in kept if part.role not in places or part.mention.head.split(" ")[-1] not in _WATERS]
    kept = [_in_town(part, mention) if part.role in places else part for part in kept]
    known = any(part.role in places for part in kept)
    sits = reading.ontology.is_a(mention.class_iri, MEETING)  # "a strike at Acme" is not one that Acme houses
    venues = [part for part in kept if sits and part.role not in places and _is_venue(part, mention.node, reading)]
    kept = [part for part in kept if part not in venues]
    if not known:
        kept += [replace(part, role=place) for part in venues[:1] for place in sorted(places)]
    settled = [named_place(part, reading) if part.role in places else _day(part, mention, reading) for part in kept]
    settled = [part for part in settled if part.role not in places or not is_some_building(part, reading)]
    settled = [part for part in settled if part.role not in places or not _are_several_places(part)]
    return [_held_anyway(part, mention, places, reading) for part in settled]


def _are_several_places(part: Part) -> bool:
    """Whether what is taken for the place are several that nobody names: "to discuss security at the camps"."""
    one = part.mention
    described = one.kind is MentionKind.NOMINAL and one.class_iri == ORGANIZATION
    return described and one.attribute("number") == "plural" and " " not in one.text


def _held_anyway(part: Part, mention: EventMention, places: set[str], reading: ArticleReading) -> Part:
    """The part as a fact, where only somebody is said to keep away: "will not attend the summit in Lima on Friday"."""
    detail = part.role in places or part.mention.class_iri == DATE
    if not detail or part.factuality.polarity is not Polarity.NEGATED or mention.noun is None or not mention.definite:
        return part
    verb, label = verb_above(mention.sentence, mention.node), mention.sentence.labels[mention.node]
    holding = lexicon_of(reading.ontology).words.of("holding")
    held = verb is None or (label == "dobj" and mention.sentence.lemmas[verb] in holding)
    below = label in ("dobj", "pobj")
    absent = any(one.mention.class_iri in _ACTING and one.role not in places for one in mention.parts)
    if held or not below or not absent:
        return part
    return replace(part, factuality=replace(part.factuality, polarity=Polarity.AFFIRMED))


def _is_day_of_asking(part: Part, mention: EventMention) -> bool:
    """Whether a day in front is that on which somebody asked: "On Tuesday she invited him to her home"."""
    asked = mention.sentence.tags[mention.node] == "VBD"
    return asked and part.mention.class_iri == DATE and part.node < mention.node and part.sentence is mention.sentence


def _is_day_of_agreeing(part: Part, mention: EventMention) -> bool:
    """Whether a day is that on which something was agreed that is still to be: "agreed on Saturday to resume talks"."""
    sentence, day = part.sentence, part.node
    if part.mention.class_iri != DATE or sentence is not mention.sentence or day >= mention.node:
        return False
    verb = verb_above(sentence, day)
    behind = sentence.words[day + 1].lower() if day + 1 < len(sentence.words) else ""
    return verb is not None and verb < day and sentence.tags[verb] == "VBD" and behind == "to"


def _day(part: Part, mention: EventMention, reading: ArticleReading) -> Part:
    return planned_day(first_day(part, mention), mention, reading.parsed.article.published)


def _in_town(part: Part, mention: EventMention) -> Part:
    """The part with the town that stands behind the event's noun, for a country that somebody goes to: "flies to Peru
    for the congress of the union in Lima"."""
    sentence = part.sentence
    if part.mention.class_iri != COUNTRY or mention.noun is None or sentence is not mention.sentence:
        return part
    noun = next((node for node, one in enumerate(sentence.mentions) if one is mention.noun), len(sentence.words))
    for node in range(noun + 1, len(sentence.words)):
        one = sentence.mentions[node]
        if is_verb(sentence, node) or sentence.words[node] in (",", ";"):
            break
        town = one is not None and one.class_iri == PLACE and one.kind is MentionKind.NAMED
        if town and one is not None and not one.attribute("form") and sentence.words[node - 1].lower() == "in":
            return replace(part, node=node, mention=one, nodes=(*part.nodes, node))
    return part


def _is_described(part: Part, mention: EventMention, reading: ArticleReading) -> bool:
    """Whether a noun that is taken for another says what one of those there is: "Frontex, the border agency"."""
    if part.mention.kind is not MentionKind.NOMINAL:
        return False
    named = {
        one.node for one in mention.parts if one.mention.kind is MentionKind.NAMED and one.sentence is part.sentence
    }
    same = [node for label, node in part.sentence.edges[part.node] if label == "isa" and node in named]
    return any(reading.chain_at(part.sentence, node) != reading.chain(part.mention) for node in same)


def _is_venue(part: Part, event: int, reading: ArticleReading) -> bool:
    """Whether a party is what the event is at: "held talks at Jubilee House", "had breakfast at the Savoy"."""
    sentence = part.sentence
    if preposition_of(sentence, part.node) not in ("at", "inside"):
        return False
    at = sentence.words[sentence.heads[part.node]].lower() == "at"
    body = part.mention.class_iri == ORGANIZATION and (at or part.mention.kind is MentionKind.NAMED)
    return is_building(part.mention, reading) or (body and sentence.heads[sentence.heads[part.node]] == event)


def _is_named_officer(part: Part, mention: EventMention, reading: ArticleReading) -> bool:
    """Whether a country or body is there by its officer who is named: "the ministers of Peru and Chile, A and B, met",
    "met Liberal leader A"."""
    body = reading.ontology.is_a(part.mention.class_iri, ORGANIZATION)
    if part.mention.class_iri != COUNTRY and not body:
        return False
    takers = {one.node for one in mention.parts if one.mention.class_iri == PERSON}
    return any(
        ("mod", part.node) in edges and any(label == "isa" and one in takers for label, one in edges)
        for noun, edges in enumerate(part.sentence.edges)
        if not (body and part.sentence.tags[noun] == "NNS")
    )


def moved_date(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The date to which an event was moved: "postponed from 3 to 10 May", "adjourned until Monday"."""
    sentence = mention.sentence
    moving = lexicon_of(reading.ontology).words.of("moving an event")
    if mention.implicit or moving.isdisjoint(sentence.lemmas):
        return []
    verbs = {one for one in clause_verbs(sentence, mention.node, reading) if sentence.lemmas[one] in moving}
    roles = roles_for(mention, reading, DATE)
    if not verbs or not roles:
        return []
    for node, one in enumerate(sentence.mentions):
        new = one is not None and one.class_iri == DATE and preposition_of(sentence, node) in _NEW_DATE
        if one is not None and new and verb_above(sentence, node) in verbs:
            ahead = replace(mention.factuality, tense=Tense.FUTURE)
            return [Part(roles[0], node, one, (mention.node, node), sentence, ahead)]
    return []


def _was_adjourned(holder: EventMention, new: Part) -> bool:
    """Whether the day is that on which a sitting goes on: "adjourned the hearing until Monday"."""
    verb = verb_above(holder.sentence, new.node)
    return (
        verb is not None
        and preposition_of(new.sentence, new.node) != "to"
        and holder.sentence.lemmas[verb] == "adjourn"
    )


def _is_held(mention: EventMention) -> bool:
    return mention.factuality.status == "held" and mention.factuality.tense is Tense.PAST


def settle(mentions: Sequence[EventMention], reading: ArticleReading) -> None:
    """Of an event that was moved, leaves the new date alone."""
    moved = [(one, part) for one in mentions for part in moved_date(one, reading)]
    if moved:
        holder, new = moved[-1]
        planned = any(one.factuality.status == "planned" for one in mentions)
        if not planned and _was_adjourned(holder, new) and any(_is_held(one) for one in mentions):
            holder.parts = [part for part in holder.parts if part.node != new.node or part.sentence is not new.sentence]
            return
        for one in mentions:
            one.parts = [part for part in one.parts if part.role != new.role]
        holder.parts.append(new)
