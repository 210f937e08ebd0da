"""Who is in a list of those present: "Australian delegation:" or "Seated beside her were:", then a name an item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.model import ROLE, BlockKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention, Part
from kg.relations.factuality import Judge
from kg.relations.lexicon import Cues, lexicon_of
from kg.relations.teaching import taking_part
from kg.relations.tense import FINITE

_LONGEST_LEAD = 25
_LONGEST_HEAD = 60
_OPENING = 9
_MISSING = frozenset({"absent", "excused", "apologies", "missing"})
_COPULA = frozenset({"was", "were", "is", "are"})
_ROW = re.compile(r"[A-Z][^.:;!?\n]{1,50}?\s?(?:[–—:]|\s-)\s?(?=\w)")
_NEXT_IN_ROW = frozenset({";", "with", "and"})
_ROW_KINDS = frozenset({BlockKind.BODY, BlockKind.CREDIT})
_WORD = re.compile(r"\w+")


def listed_mentions(reading: ArticleReading, judge: Judge) -> Iterator[EventMention]:
    """One mention of an event for each item of such a list, with the person that it opens with as taking part.

    Where the line above the list is no clause, the event is the one that the article is about, else the last one.
    """
    ontology = reading.ontology
    filling = taking_part(ontology)
    if filling is None:
        return
    class_iri, role = filling
    cues = lexicon_of(ontology).cues
    for sentence in reading.parsed.sentences:
        if sentence.kind is BlockKind.ITEM:
            lead = _lead(sentence, reading)
            nodes = _opening(sentence, reading)
        else:
            lead, nodes = _line(sentence, reading)
            if not nodes or not _tells_of_list(lead, cues):
                lead, nodes = _row(sentence, reading)
        if not nodes or not _tells_of_list(lead, cues):
            continue
        told = judge(sentence, nodes[0])
        main = _COPULA.isdisjoint(lead[-1:])
        found = EventMention(class_iri, sentence, nodes[0], None, False, True, told, main=main)
        for node in nodes:
            mention = sentence.mentions[node]
            assert mention is not None
            found.parts.append(Part(role, node, mention, (node,), sentence, told))
        yield found


def _tells_of_list(lead: Sequence[str], cues: Cues) -> bool:
    return any("roster" in cues.of(word) for word in (*lead, " ".join(lead[:2])))


def _lead(sentence: Sentence, reading: ArticleReading) -> list[str]:
    """The last words, in small letters, of the line or paragraph above the list that the sentence is an item of."""
    above = reading.line_above(sentence)
    if above is None:
        return []
    last = re.split(r"(?<=[.!?])\s", reading.parsed.article.text[above.start : above.end].lower())[-1]
    return _WORD.findall(last)[-_LONGEST_LEAD:]


def _opening(sentence: Sentence, reading: ArticleReading) -> list[int]:
    """The named person that the item opens with, a title before the name or not."""
    for node in range(min(len(sentence.words), _OPENING)):
        if sentence.tags[node] in FINITE:
            return []
        if reading.names_person(sentence.mentions[node]):
            return [node]
    return []


def _line(sentence: Sentence, reading: ArticleReading) -> tuple[list[str], list[int]]:
    """The words before the colon, and the persons behind it, of a line without a verb: "Present: A; the mayor, B"."""
    before = reading.parsed.sentences[sentence.index - 1] if sentence.index else None
    if before is not None and before.passage == sentence.passage and before.words[-1].endswith(":"):
        return _line_after(before, sentence, reading)
    colon = next((node for node, word in enumerate(sentence.words) if word.endswith(":")), None)
    cues = lexicon_of(reading.ontology).cues
    finite = [word.lower() for word, tag in zip(sentence.words, sentence.tags, strict=True) if tag in FINITE]
    if colon is None or colon > _OPENING or not all("roster" in cues.of(word) for word in finite):
        return [], []  # but "Members present:"
    words = [word.lower() for word in sentence.words]
    end = next((node for node in range(colon, len(words)) if words[node] in _MISSING), len(words))  # "; absent: X"
    people = [node for node in range(colon, end) if reading.names_person(sentence.mentions[node])]
    return words[:colon], people


def _line_after(before: Sentence, sentence: Sentence, reading: ArticleReading) -> tuple[list[str], list[int]]:
    """The same where the parser took what stands before the colon for a sentence."""
    tags = (*before.tags, *sentence.tags)
    if len(before.words) > _OPENING or any(tag in FINITE for tag in tags):
        return [], []
    end = next((node for node, word in enumerate(sentence.words) if word.lower() in _MISSING), len(sentence.words))
    people = [node for node in range(end) if reading.names_person(sentence.mentions[node])]
    return [word.lower() for word in before.words], people


def _row(sentence: Sentence, reading: ArticleReading) -> tuple[list[str], list[int]]:
    """The line above a list by countries or bodies, and whom each part of a row opens with: "Peru — A; B of C"."""
    text, blocks = reading.parsed.article.text, reading.parsed.article.blocks
    rows = [place for place, one in enumerate(blocks) if one.end > sentence.start]
    place = rows[0] if rows else 0
    block = blocks[place]
    if sentence.kind is not BlockKind.BODY or not _ROW.match(text[blocks[place].start : blocks[place].end]):
        return [], []
    while place and blocks[place].kind in _ROW_KINDS:
        place -= 1
        if not _ROW.match(text[blocks[place].start : blocks[place].end]):
            break
    lead = text[blocks[place].start : blocks[place].end].lower()
    if blocks[place].kind is not BlockKind.HEADING and not lead.endswith(":"):
        return [], []
    if sentence.start > block.start + _LONGEST_HEAD and any(tag in FINITE for tag in sentence.tags):
        return [], []  # a sentence behind the row: "The president will not travel, his office said."
    return _WORD.findall(lead)[-_LONGEST_LEAD:], _people_of_row(sentence, reading)


def _people_of_row(sentence: Sentence, reading: ArticleReading) -> list[int]:
    """Whom each part of a row opens with: behind semicolons, "with" and "and", and names right behind commas."""
    people: list[int] = []
    fresh = True
    for node, word in enumerate(sentence.words):
        named = reading.names_person(sentence.mentions[node])
        if word.lower() in _NEXT_IN_ROW or (named and _before_name(sentence, node) == ","):
            fresh = True
        if fresh and named:
            people.append(node)
            fresh = False
    return people


def _before_name(sentence: Sentence, name: int) -> str:
    """The word before a person's name and the title right before it."""
    first = name
    while first and (one := sentence.mentions[first - 1]) is not None and one.class_iri == ROLE:
        first -= 1
    return sentence.words[first - 1] if first else ""
