"""The body of a post that another's post tells: the deputy chair, the treasurer and the clerk serve the body that the
chair presides over; so does who is told to be of its board by title ("board clerk X")."""

from __future__ import annotations

from kg.model import COUNTRY, ORGANIZATION, MentionChain, Sentence
from kg.relations.namings import heads_of_name
from kg.relations.near_bodies import body_described
from kg.relations.posts import head_of, words_of
from kg.relations.seated import body_with_noun
from kg.relations.surroundings import Surroundings

_DEPUTIES = ("deputy ", "vice ", "vice-")
_CHAIRS = frozenset({"chair", "chairman", "chairwoman", "chairperson", "president"})
_HEADS = frozenset("mayor governor principal editor rector dean headteacher chancellor ombudsman".split())
_BESIDE_CHAIRS = frozenset({"treasurer", "clerk", "secretary"})
_AREAS = frozenset({"district", "county", "city", "town", "port", "parish"})
_SPEAKING = frozenset({"representative", "permanent representative", "delegate", "deputy permanent representative"})


def country_spoken_for(subject: MentionChain, context: Surroundings) -> MentionChain | None:
    """The one country that somebody is told to represent: "The representative of Peru, Ambassador X"."""
    found = {
        one.id: one
        for (holder, post), bodies in context.known.items()
        if holder == subject.id and post in _SPEAKING
        for one in bodies
        if one.class_iri == COUNTRY
    }
    return next(iter(found.values())) if len(found) == 1 else None


def presides(sentence: Sentence, role: int | None) -> bool:
    """Whether a post is that of who presides over something, by its last word, and not of a deputy."""
    words = words_of(sentence, role) if role is not None else ""
    return words.split(" ")[-1] in _CHAIRS | _HEADS and not words.startswith(_DEPUTIES)


def stands_beside_chief(sentence: Sentence, role: int | None) -> bool:
    """Whether a post is one beside that of who presides: "vice president", "treasurer"."""
    if role is None:
        return False
    words = words_of(sentence, role)
    chief = words.split(" ")[-1].split("-")[-1]
    return words in _BESIDE_CHAIRS or (words.startswith(_DEPUTIES) and chief in _CHAIRS | _HEADS)


def body_of_chief(sentence: Sentence, role: int, subject: MentionChain, context: Surroundings) -> MentionChain | None:
    """The one body that somebody else of the article presides over, for a post that stands beside that: "Committee
    chair X asked. The deputy chair, Y,". None where one of them presides over a country."""
    if not stands_beside_chief(sentence, role):
        return None
    chief = words_of(sentence, role).split(" ")[-1].split("-")[-1]
    chiefs = frozenset({chief}) if chief in _HEADS | {"president"} else _CHAIRS
    found: dict[str, MentionChain] = {}
    for (holder, post), bodies in context.known.items():
        if holder == subject.id or post.split(" ")[-1] not in chiefs or post.startswith(_DEPUTIES):
            continue
        found.update((one.id, one) for one in bodies)
    if len(found) != 1:
        return None
    body, own = next(iter(found.values())), sentence.mentions[role]
    told = (one.start for one in context.reading.parsed.mentions if context.reading.chain(one) is body)
    if own is None or min(told, default=own.start) >= own.start:
        return None
    if chief in _HEADS:
        return body
    nouns = context.lexicon.words.of("presided")
    presided = body.class_iri != COUNTRY and not nouns.isdisjoint(heads_of_name(body.name))
    return body if presided and context.reading.ontology.is_a(body.class_iri, ORGANIZATION) else None


def body_in_title(sentence: Sentence, role: int, context: Surroundings) -> MentionChain | None:
    """The one body that the first word of a title names by what it is: "board clerk X", "council spokesman Y"."""
    words = words_of(sentence, role).split(" ")
    running = words[-1] in context.lexicon.words.of("running")
    nouns = context.heads | _AREAS if running else context.lexicon.words.of("presided")
    if len(words) != 2 or words[0] == "party" or words[0] not in nouns or head_of(sentence, role) in context.seats:
        return None
    return body_with_noun(sentence, frozenset({words[0]}), context) or (
        body_described(sentence, words[0], context) if running else None
    )
