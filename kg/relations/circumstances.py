"""When an event is, where no pattern says so: days beside its verb, or in a clause that leads to it."""

from __future__ import annotations

from kg.model import (
    DATE,
    ORGANIZATION,
    PERSON,
    ROLE,
    Mention,
    Sentence,
    Tense,
)
from kg.relations.arguments import ArticleReading
from kg.relations.days import day_counted
from kg.relations.event_model import EventMention
from kg.relations.leading_verbs import clause_verbs, leading_word
from kg.relations.lexicon import lexicon_of
from kg.relations.prepositions import preposition_of
from kg.relations.teaching import event_relations
from kg.relations.tense import is_perfect, verb_above

_WHEN = frozenset({"", "on", "for", "in", "at", "during", "of", "to", "until", "till"})
_NEW_DATE = frozenset({"to", "until", "till"})
_HAVING = frozenset({"has", "have", "'ve", "’ve"})
_SPAN_OPENING = frozenset({"from", "between"})
_SPAN_CLOSING = frozenset({"to", "and", "until", "till", "through"})
_AFTER_WHICH = frozenset({"follow", "precede"})
_TIMES = frozenset("morning afternoon evening night spring summer autumn fall winter".split())
_SPANS = frozenset({"minute", "hour", "day", "time"})


def roles_for(mention: EventMention, reading: ArticleReading, wanted: str) -> list[str]:
    relations = event_relations(mention.class_iri, reading.ontology)
    return [str(one.event_role) for one in relations if wanted in one.range]


def dates_of_clause(mention: EventMention, reading: ArticleReading) -> list[int]:
    """The date of the event's clause, where it has one; of an event that was moved, the one that it was moved to."""
    sentence = mention.sentence
    verbs = clause_verbs(sentence, mention.node, reading)
    moving = lexicon_of(reading.ontology).words.of("moving an event")
    found: list[tuple[int, str]] = []
    span = -1
    for node, one in enumerate(sentence.mentions):
        if one is None or one.class_iri != DATE or node == span:
            continue
        preposition = preposition_of(sentence, node)
        if preposition in _SPAN_OPENING and _opens_span(sentence, node):
            preposition, span = "" if moving.isdisjoint(sentence.lemmas[:node]) else preposition, node + 2
        within = preposition == "of" and _is_time_of(sentence, node)
        if within:
            preposition = "on"  # "on the morning of 4 May", "in the summer of 2021"
        free = within or not (_of_other(sentence, node, mention) or _is_of_other_time(sentence, node, one, mention))
        if preposition in _WHEN and free and verb_above(sentence, node) in verbs:
            found.append((node, preposition))
    own = verb_above(sentence, mention.node)
    counted = any(verb_above(sentence, node) == own for node in day_counted(sentence)[1][-1:])
    near = [one for one in found if verb_above(sentence, one[0]) == own] or ([] if counted else found)
    if len(near) == 1 and near[0][1] not in ("of", *_NEW_DATE):
        return [near[0][0]]
    led = _day_leading(sentence, verbs)
    if led is not None and not (found or counted):
        return [led]
    if not (found or counted):
        return _day_of_series(mention)
    fronted = [node for node, preposition in found if node <= 2 and preposition not in _NEW_DATE]
    return fronted if len(fronted) == 1 else []


def _is_time_of(sentence: Sentence, node: int) -> bool:
    """Whether a date stands behind the part of it that something happens in: "on the evening of 4 May"."""
    noun = sentence.heads[sentence.heads[node]]
    return sentence.words[noun].lower() in _TIMES and preposition_of(sentence, noun) in ("on", "in", "at", "for")


def _opens_span(sentence: Sentence, node: int) -> bool:
    """Whether a day is the first of a span: "from 3 to 5 May", "from Monday to Friday", "between May 3 and May 6"."""
    one = sentence.mentions[node]
    words = one.text.split() if one is not None else []
    if any(word in _SPAN_CLOSING or word in ("-", "–", "—") for word in words[1:-1]) or "–" in words[0]:
        return True
    end = node + 2
    closed = end < len(sentence.words) and sentence.words[node + 1].lower() in _SPAN_CLOSING
    last = sentence.mentions[end] if closed else None
    return last is not None and last.class_iri == DATE


def _day_of_series(mention: EventMention) -> list[int]:
    """The day of what the same person did just before: "opened a school on Monday and then met"."""
    sentence, verb = mention.sentence, verb_above(mention.sentence, mention.node)
    if verb is None or sentence.labels[verb] != "conj" or sentence.tags[verb] != "VBD":
        return []
    first = sentence.heads[verb]
    own = any(
        sentence.heads[node] == verb and label in ("nsubj", "advmod") for node, label in enumerate(sentence.labels)
    )
    apart = own and "then" not in [word.lower() for word in sentence.words[first:verb]]
    if first > verb or sentence.tags[first] != "VBD" or apart:
        return []
    days = [
        node
        for node, one in enumerate(sentence.mentions[:verb])
        if one is not None and one.class_iri == DATE and verb_above(sentence, node) == first
    ]
    return days if len(days) == 1 and preposition_of(sentence, days[0]) in ("", "on") else []


def _day_leading(sentence: Sentence, verbs: set[int]) -> int | None:
    """The day right before the clause: "a stop planned for Monday, where they were to meet"."""
    for verb in sorted(verbs):
        leading = leading_word(sentence, verb)
        if leading is None:
            continue
        day = leading - 2 if sentence.words[leading - 1] == "," else leading - 1
        one = sentence.mentions[day] if day >= 0 else None
        if one is not None and one.class_iri == DATE:
            return day
    return None


def _of_other(sentence: Sentence, node: int, mention: EventMention) -> bool:
    """Whether a date belongs to another noun: "the congress of 2019", "a wife since May"."""
    head = sentence.heads[node]
    if sentence.labels[node] == "pobj":
        head = sentence.heads[head]
    above = sentence.mentions[head] if head != node and 0 <= head < len(sentence.words) else None
    other_event = above is not None and head != mention.node and above.class_iri == mention.class_iri
    if sentence.labels[node] == "poss" and head != mention.node:  # "Ahead of Thursday's vote they met"
        return True
    somebody = above is not None and above.class_iri in (ORGANIZATION, PERSON, ROLE)  # "before the panel on Friday"
    if head != mention.node and not somebody and preposition_of(sentence, head) in ("before", "after"):
        return True  # "Before the vote on Friday"
    return other_event or (preposition_of(sentence, node) == "of" and head != mention.node)


def _is_of_other_time(sentence: Sentence, node: int, one: Mention, mention: EventMention) -> bool:
    """Whether a day past cannot be the verb's ("has pleaded guilty to a murder on 3 May"), or is of what the event
    came after or before: "met her on Friday, a day after talks with X"."""
    verb = verb_above(sentence, node)
    if verb is None or one.text.lower() == "today":
        return False
    if sentence.lemmas[verb] in _AFTER_WHICH and any(
        label == "obj" and mention.node < other < node for label, other in sentence.edges[verb]
    ):
        return True  # "The talks followed the sinking in April of a boat"
    below = [
        word.lower() for place, word in enumerate(sentence.words) if sentence.heads[place] == verb and place < verb
    ]
    if mention.noun is None and is_perfect(sentence, verb) and not _HAVING.isdisjoint(below):
        return not (mention.factuality.tense is Tense.FUTURE or mention.factuality.status != "held")
    counted = sentence.heads[sentence.heads[mention.node]]
    behind = preposition_of(sentence, mention.node) in ("after", "before") and sentence.lemmas[counted] in _SPANS
    return behind and node < mention.node
