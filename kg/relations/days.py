"""Days that are counted from another: "the day before", "ended two days of talks on Friday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from kg.model import DATE, Sentence, Tense
from kg.relations.event_model import EventMention, Part
from kg.relations.tense import verb_above

_PARTS_OF_DAY = frozenset({"day", "morning", "afternoon", "evening", "night", "lunchtime"})
_SHIFTS = {"before": -1, "previous": -1, "preceding": -1, "after": 1, "next": 1, "following": 1}
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10}
_AFTERWARDS = frozenset({"afterwards", "afterward", "thereafter"})
_MOST_DAYS = 30
SIDES = frozenset({"margins", "sidelines", "fringes", "edges", "margin", "sideline"})
_SPAN = re.compile(r"\b(two|three|four|five|six)(?: - |-| )days?(?: of)?(?: [a-z]+){0,2}$")
_ENDING = frozenset({"end", "close", "conclude", "finish", "wrap"})
_DAY_LENGTH = 10


def day_counted(sentence: Sentence) -> tuple[int | None, list[int]]:
    """How many days a sentence is from the day named before, and the words that say so; None where none do."""
    words = [word.lower() for word in sentence.words]
    for node, word in enumerate(words):
        around = words[max(node - 2, 0) : node]
        if word in _PARTS_OF_DAY and around:
            following = words[node + 1] if node + 1 < len(words) else ""
            if around[-1] in ("that", "same"):
                return 0, [node]
            if word == "day" and following in ("before", "after") and around[-1] == "the":
                return _SHIFTS[following], [node, node + 1]
            if around[-1] in _SHIFTS and around[0] == "the" and len(around) > 1:
                return _SHIFTS[around[-1]], [node - 1, node]
            earlier = word != "day" or words[max(node - 3, 0)] in ("earlier", "later")
            if around[-1] == "the" and len(around) > 1 and around[0] in ("in", "during") and earlier:
                return 0, [node]
        if word in ("later", "earlier") and around and around[-1] in ("day", "days"):
            count = _COUNTS.get(around[0]) or (int(around[0]) if around[0].isdecimal() else 0)
            if 0 < count <= _MOST_DAYS:
                return count if word == "later" else -count, [node - 2, node - 1, node]
        if word in SIDES and around and around[-1] == "the":
            return 0, [node]
        if word in _AFTERWARDS and node == 0:
            return 0, [node]
        if word == "then" and sentence.labels[node] == "advmod" and sentence.tags[sentence.heads[node]] == "VBD":
            return 0, [node]
    return None, []


def planned_day(part: Part, mention: EventMention, published: str | None, further: int = 1) -> Part:
    """The day of what was called off, the nearest that goes by its name: "planned for Friday, was called off"; one that
    is past has to be so many times nearer."""
    told = part.factuality
    if part.mention.class_iri != DATE or mention.factuality.status != "cancelled" or published is None:
        return part
    ahead, behind = part.mention.attribute("value_future") or "", part.mention.attribute("value") or ""
    if ahead == behind or len(ahead) != _DAY_LENGTH or len(behind) != _DAY_LENGTH:
        return part
    day = date.fromisoformat(published)
    past = abs(day - date.fromisoformat(behind)) * further < abs(date.fromisoformat(ahead) - day)
    return replace(part, factuality=replace(told, tense=Tense.PAST if past else Tense.FUTURE))


def first_day(part: Part, mention: EventMention) -> Part:
    """The part with the day on which an event began that took several and ended on the one told: "ended two days of
    talks on Friday"."""
    value = part.mention.attribute("value") or ""
    if part.mention.class_iri != DATE or len(value) != _DAY_LENGTH or mention.noun is None:
        return part
    sentence, noun = mention.sentence, mention.node
    verb = verb_above(sentence, noun)
    ended = verb is not None and sentence.lemmas[verb] in _ENDING
    if part.sentence is not sentence or not ended or verb_above(sentence, part.node) != verb:
        return part
    span = _SPAN.search(" ".join(sentence.words[max(noun - 6, 0) : noun]).lower())
    if span is None:
        return part
    begun = (date.fromisoformat(value) - timedelta(days=_COUNTS[span[1]] - 1)).isoformat()
    moved = replace(part.mention, attributes=(("value", begun), ("value_future", begun)))
    return replace(part, mention=moved)
