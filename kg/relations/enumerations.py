"""Lists of people that the parser lost: "met the mayor, A; B, who leads the council; and the engineer C"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.model import PERSON, ROLE, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention, Part
from kg.relations.tense import FINITE

_SEPARATORS = frozenset({",", ";", ":", "and", "&"})
_JOINING = frozenset({";", "and", "&"})
_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_BEFORE_NAME = ("NN", "JJ", "DT", "POS", "CD", "HYPH", "PRP$", "VBN", ",")


def listed_parts(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """A part for each named person that a list goes on with behind one whom the patterns found."""
    sentence = mention.sentence
    found = [part for part in mention.parts if part.sentence is sentence]
    people = [part for part in found if reading.names_person(sentence.mentions[part.node])]
    taken = {part.node for part in mention.parts}
    parts = []
    for part in sorted(people, key=lambda part: part.node):
        for node in _items(sentence, part.node, mention.node, reading):
            filler = sentence.mentions[node]
            if filler is not None and node not in taken:
                taken.add(node)
                parts.append(replace(part, node=node, mention=filler, nodes=(mention.node, node)))
    return parts


def _items(sentence: Sentence, start: int, event: int, reading: ArticleReading) -> list[int]:
    """The persons of the list that goes on behind the node, up to the last that "and" or a semicolon leads to."""
    found: list[int] = []
    closed, carried = 0, False
    for segment, leads in _segments(sentence, start):
        names = [node for node in segment if reading.names_person(sentence.mentions[node])]
        joined = leads or carried
        if not names:
            if _is_of_somebody(sentence, segment):
                break
            carried = joined
            continue
        carried = False
        name = names[0]
        if not _is_item(sentence, name, segment, event):
            break
        found.append(name)
        if joined:
            closed = len(found)
    return found[:closed]


def _segments(sentence: Sentence, start: int) -> Iterator[tuple[range, bool]]:
    """What stands between commas, semicolons and "and" behind the node, up to the next verb that is no relative
    clause's; each with whether "and" or a semicolon leads to it."""
    words, tags = sentence.words, sentence.tags
    first, joined, aside = start + 1, False, False
    for node in range(start + 1, len(words) + 1):
        end = node == len(words)
        acts = not end and tags[node] in ("VBG", "VB", "WRB") and sentence.labels[node] != "amod"
        if not end and not aside and (tags[node] in FINITE or acts):
            return
        if not end and tags[node] in _RELATIVE:
            aside = True
        if end or words[node].lower() in _SEPARATORS:
            if not aside and node > first:
                yield range(first, node), joined
            if end:
                return
            if node > first or aside:
                joined = False
            joined = joined or words[node].lower() in _JOINING
            if words[node] in (",", ";"):
                aside = False
            first = node + 1


def _is_of_somebody(sentence: Sentence, segment: range) -> bool:
    """Whether a part describes a person by another whose name may follow: "a friend of the mayor"."""
    several = len(segment) > 2 and sentence.words[segment[0]].lower() in ("a", "an")
    return several and any(_is_somebody(sentence, one) for one in segment[:-1]) and _is_somebody(sentence, segment[-1])


def _is_item(sentence: Sentence, name: int, segment: range, event: int) -> bool:
    """Whether the person heads its part of the list, a title or description before the name or not."""
    before = range(segment.start, name)
    described = False
    for node in before:
        if sentence.words[node].lower() in ("of", "for") and described:
            if node == name - 1 or any(_is_somebody(sentence, one) for one in range(node, name)):
                return False  # "a friend of the mayor X"
        elif node != segment.start and not sentence.tags[node].startswith(_BEFORE_NAME):
            return False
        described = described or _is_somebody(sentence, node)
    if len(before) and not sentence.tags[segment.start].startswith((*_BEFORE_NAME, "RB")):
        return sentence.words[segment.start].lower() == "by" and len(before) <= 3
    following = sentence.tags[name + 1] if name + 1 < len(sentence.words) else ""
    return following != "POS" and (following not in FINITE or name + 1 == event)


def _is_somebody(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    return mention is not None and mention.class_iri in (ROLE, PERSON)
