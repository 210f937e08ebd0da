"""What a verb tells of the session that a noun of its clause names: "was heard at the hearing on Friday"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Certainty, Polarity
from kg.relations.arguments import ArticleReading
from kg.relations.event_details import clause_details
from kg.relations.event_model import EventMention, Part
from kg.relations.factuality import Judge
from kg.relations.tense import verb_above


def give_day(noun: EventMention, verb: int, reading: ArticleReading, judge: Judge) -> None:
    """Gives the session the day on which its body does this: "heard the case on Monday"."""
    sentence = noun.sentence
    if verb_above(sentence, noun.node) != verb or judge(sentence, verb).status != "held":
        return
    told = EventMention(noun.class_iri, sentence, verb, None, False, False, noun.factuality)
    known = {part.role for part in noun.parts}
    noun.parts.extend(part for part in clause_details(told, reading) if part.role not in known)


def give_heard(noun: EventMention, verb: int, heard: Sequence[int], role: str, judge: Judge) -> None:
    """Gives the session those who are heard there: "was grilled by shareholders at the meeting"."""
    sentence, told = noun.sentence, judge(noun.sentence, verb)
    if verb_above(sentence, noun.node) != verb or told.status != noun.factuality.status:
        return
    if told.polarity is not Polarity.AFFIRMED or told.certainty is not Certainty.CERTAIN:
        return
    people = ((node, sentence.mentions[node]) for node in heard)
    noun.parts.extend(Part(role, node, one, (verb, node), sentence, told) for node, one in people if one is not None)
