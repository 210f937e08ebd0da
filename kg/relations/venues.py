"""The name by which a meeting's place goes: "the Lyric hall", "her office in Lima", "the boardroom at the court"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import COUNTRY, ORGANIZATION, PLACE, Mention, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import Part
from kg.relations.lexicon import lexicon_of

_OF = frozenset({"of", "at", "in", "inside"})
_DETERMINERS = frozenset({"DT", "PRP$"})


def is_building(one: Mention, reading: ArticleReading) -> bool:
    """Whether a place goes by a word for a building or room, with a name ("Swan Inn", "Hotel Astoria", "Palace of
    Nations") or described."""
    venues, words = lexicon_of(reading.ontology).venues, one.text.lower().split()
    if one.kind is MentionKind.NOMINAL:
        return venues.get(words[-1], "first") != "first"
    if len(words) < 2:
        return False
    if "of" in words[1:]:  # not "House of Representatives"
        return venues.get(words[words.index("of") - 1]) == "either"
    ends = {venues.get(words[-1], ""), venues.get(" ".join(words[-2:]), "")}
    return not ends.isdisjoint(("last", "either")) or venues.get(words[0], "last") != "last"


def is_some_building(part: Part, reading: ArticleReading) -> bool:
    """Whether a place is no more than some building: "at a hotel", of which the text tells no name."""
    one = part.mention
    if one.kind is not MentionKind.NOMINAL or not is_building(one, reading) or " " in one.text:
        return False  # "in a primary school"
    below = (node for node, head in enumerate(part.sentence.heads) if head == part.node and node < part.node)
    return any(part.sentence.words[node].lower() in ("a", "an") for node in below)


def named_place(part: Part, reading: ArticleReading) -> Part:
    """The part with the name of a described place, or of what it is in: a town, or the building that a room is of."""
    sentence, one = part.sentence, part.mention
    if one.kind is not MentionKind.NOMINAL or not (
        reading.ontology.is_a(one.class_iri, PLACE) or is_building(one, reading)
    ):
        return part
    for label, node in sentence.edges[part.node]:
        other = sentence.mentions[node]
        if other is None or other.kind is not MentionKind.NAMED or other.attribute("form"):
            continue
        called = label == "mod" and node == part.node - 1 and other.class_iri in (PLACE, ORGANIZATION, COUNTRY)
        if called or (label in ("in", "outside", "near") and reading.ontology.is_a(other.class_iri, PLACE)):
            return replace(part, node=node, mention=other, nodes=(*part.nodes, node))
    around = _right_behind(sentence, part.node)
    if around is None:
        return part
    other = sentence.mentions[around]
    assert other is not None
    place = reading.ontology.is_a(other.class_iri, PLACE) and not other.attribute("form")
    town = place and other.kind is MentionKind.NAMED and sentence.words[part.node + 1].lower() == "in"
    if town or (_is_room(one, reading) and (place or reading.ontology.is_a(other.class_iri, ORGANIZATION))):
        return replace(part, node=around, mention=other, nodes=(*part.nodes, around))
    return part


def _right_behind(sentence: Sentence, node: int) -> int | None:
    """The mention that a place is said to be in or of, right behind it."""
    behind = node + 2
    if behind >= len(sentence.words) or sentence.words[node + 1].lower() not in _OF:
        return None
    if sentence.tags[behind] in _DETERMINERS and sentence.mentions[behind] is None:
        behind += 1
    return behind if behind < len(sentence.words) and sentence.mentions[behind] is not None else None


def _is_room(one: Mention, reading: ArticleReading) -> bool:
    return one.head.split(" ")[-1].lower() in lexicon_of(reading.ontology).words.of("room")
