"""Where and when an event is, where no pattern says so: details that the parser hung beside its verb, and the day or
place that the text before has named ("later that day", "there")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.model import COUNTRY, DATE, ORGANIZATION, PERSON, PLACE, BlockKind, MentionKind, Polarity, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention, Part
from kg.relations.factuality import children_of
from kg.relations.lexicon import lexicon_of
from kg.relations.teaching import event_relations
from kg.relations.tense import is_verb, verb_above

_WHEN = frozenset({"", "on", "for", "in", "at", "during", "of", "to", "until", "till"})
_NEW_DATE = frozenset({"to", "until", "till"})
_MOVED = frozenset(
    {"postpone", "move", "adjourn", "reschedule", "put", "push", "delay", "shift", "defer", "bring", "relist"}
)
_GOING = frozenset("travel fly go come head journey drive sail return".split())
_APART = frozenset("earlier previously ago once before recently since last previous".split())
_PARTS_OF_DAY = frozenset({"day", "morning", "afternoon", "evening", "night", "lunchtime"})
_SHIFTS = {"before": -1, "previous": -1, "preceding": -1, "after": 1, "next": 1, "following": 1}
_SIDES = frozenset({"margins", "sidelines", "fringes", "edges", "margin", "sideline"})
_WATERS = frozenset({"ocean", "sea", "gulf", "basin"})
_TOWNS = frozenset({"city", "town", "village", "capital", "port", "resort", "suburb"})
_WHOSE = frozenset({"of", "between", "with"})
_SPANS = frozenset({"minute", "hour", "day", "time"})
_REACH = 3
_DAY_LENGTH = 10


def stray_parts(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The date and the place of an event that has parts, and none of that role, from its own clause."""
    return clause_details(mention, reading) if mention.parts and not mention.implicit else []


def clause_details(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The date and the place that the event's clause names."""
    found = []
    for role, wanted in (("date", DATE), ("place", PLACE)):
        for name in _roles(mention, reading, wanted):
            if any(part.role == name for part in mention.parts):
                continue
            nodes = _dates(mention) if role == "date" else _places(mention, reading)
            for node in nodes:
                filler = mention.sentence.mentions[node]
                assert filler is not None
                found.append(Part(name, node, filler, (mention.node, node), mention.sentence, mention.factuality))
    return found


def settled_parts(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The event's parts without places that are parties ("the leaders of France and Peru met"), and with the name by
    which a building goes, or else the town it is in, for "hotel" alone."""
    places = set(_roles(mention, reading, PLACE))
    parties = {part.node for part in mention.parts if part.role not in places and part.mention.class_iri == COUNTRY}
    kept = [part for part in mention.parts if part.role not in places or part.node not in parties]
    kept = [part for part in kept if part.role not in places or part.mention.head.split(" ")[-1] not in _WATERS]
    return [_named_place(part, reading) if part.role in places else part for part in kept]


def _named_place(part: Part, reading: ArticleReading) -> Part:
    sentence = part.sentence
    if part.mention.kind is not MentionKind.NOMINAL or not reading.ontology.is_a(part.mention.class_iri, PLACE):
        return part
    for label, node in sentence.edges[part.node]:
        one = sentence.mentions[node]
        if one is None or one.kind is not MentionKind.NAMED or one.attribute("form"):
            continue
        called = label == "mod" and node == part.node - 1 and one.class_iri in (PLACE, ORGANIZATION)
        if called or (label == "in" and reading.ontology.is_a(one.class_iri, PLACE)):
            return replace(part, node=node, mention=one, nodes=(*part.nodes, node))
    return part


def _roles(mention: EventMention, reading: ArticleReading, wanted: str) -> list[str]:
    relations = event_relations(mention.class_iri, reading.ontology)
    return [str(one.event_role) for one in relations if wanted in one.range]


def moved_date(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The date to which an event was moved: "postponed from 3 to 10 May", "adjourned until Monday"."""
    sentence = mention.sentence
    verb = verb_above(sentence, mention.node)
    roles = _roles(mention, reading, DATE)
    if verb is None or sentence.lemmas[verb] not in _MOVED or not roles or mention.implicit:
        return []
    for node, one in enumerate(sentence.mentions):
        new = one is not None and one.class_iri == DATE and _preposition(sentence, node) in _NEW_DATE
        if one is not None and new and verb_above(sentence, node) == verb:
            ahead = replace(mention.factuality, tense=Tense.FUTURE)
            return [Part(roles[0], node, one, (mention.node, node), sentence, ahead)]
    return []


def _dates(mention: EventMention) -> list[int]:
    """The date of the event's clause, where it has one; of an event that was moved, the one that it was moved to."""
    sentence = mention.sentence
    verbs = _clause(sentence, mention.node)
    found = []
    for node, one in enumerate(sentence.mentions):
        if one is None or one.class_iri != DATE:
            continue
        preposition = _preposition(sentence, node)
        if preposition in _WHEN and verb_above(sentence, node) in verbs and not _of_other(sentence, node, mention):
            found.append((node, preposition))
    if len(found) == 1 and found[0][1] not in ("of", *_NEW_DATE):
        return [found[0][0]]
    fronted = [node for node, preposition in found if node <= 2 and preposition not in _NEW_DATE]
    return fronted if len(fronted) == 1 else []


def _of_other(sentence: Sentence, node: int, mention: EventMention) -> bool:
    """Whether a date belongs to another noun: "the congress of 2019", "a wife since May"."""
    head = sentence.heads[node]
    if sentence.labels[node] == "pobj":
        head = sentence.heads[head]
    above = sentence.mentions[head] if head != node and 0 <= head < len(sentence.words) else None
    other_event = above is not None and head != mention.node and above.class_iri == mention.class_iri
    return other_event or (_preposition(sentence, node) == "of" and head != mention.node)


def _preposition(sentence: Sentence, node: int) -> str:
    head = sentence.heads[node]
    if sentence.labels[node] == "pobj" and head != node:
        return sentence.words[head].lower()
    return ""


def _clause(sentence: Sentence, node: int) -> set[int]:
    """The verb of an event, and the verbs above that it shares its time with: of what a purpose, series or control
    hangs on."""
    verb = verb_above(sentence, node)
    found: set[int] = set()
    while verb is not None and verb not in found:
        found.add(verb)
        label, head = sentence.labels[verb], sentence.heads[verb]
        purpose = sentence.tags[verb] in ("VB", "VBG") and label in ("xcomp", "advcl", "conj")
        verb = head if head != verb and purpose and is_verb(sentence, head) else None
    return found


def _places(mention: EventMention, reading: ArticleReading) -> list[int]:
    """The place of the event's clause: "in" a place, "at" a place, body or building."""
    sentence, verbs = mention.sentence, _clause(mention.sentence, mention.node)
    takers = {part.node for part in mention.parts}
    for node, one in enumerate(sentence.mentions):
        if one is None or node in takers or sentence.labels[node] != "pobj" or one.attribute("form"):
            continue
        preposition, head = sentence.heads[node], sentence.heads[sentence.heads[node]]
        if sentence.lemmas[head] in _TOWNS and sentence.labels[head] == "pobj":  # "in the border city of X"
            preposition, head = sentence.heads[head], sentence.heads[sentence.heads[head]]
        word = sentence.words[preposition].lower()
        if word == "to" and sentence.lemmas[head] in _GOING:
            word = "in"
        place = reading.ontology.is_a(one.class_iri, PLACE)
        body = reading.ontology.is_a(one.class_iri, ORGANIZATION)
        if not ((word in ("in", "at", "inside") and place) or (word in ("at", "inside") and body)):
            continue
        above = sentence.mentions[head]
        beside = head in verbs or head == mention.node or _is_inside(sentence, head, mention.node)
        loose = verb_above(sentence, head) in verbs and (
            sentence.lemmas[head] in _SPANS
            or (above is not None and (above.class_iri == DATE or (head in takers and above.class_iri == PERSON)))
            or _is_behind_party(sentence, head, node, takers)
        )
        if beside or loose:
            return [node]
    return _place_of_clause(mention, reading)


def _is_inside(sentence: Sentence, node: int, event: int) -> bool:
    """Whether a noun says whose event it is: a place behind it is the event's, "the meeting of the ministers in X"."""
    while sentence.labels[node] == "pobj" and sentence.mentions[event] is not None:
        preposition = sentence.heads[node]
        if sentence.words[preposition].lower() not in _WHOSE:
            return False
        node = sentence.heads[preposition]
        if node == event:
            return True
    return False


def _is_behind_party(sentence: Sentence, role: int, place: int, takers: set[int]) -> bool:
    """Whether a place hangs on the role of a party whose name stands between: "met the speaker, X, in Paris"."""
    return any(label == "isa" and role < one < place and one in takers for label, one in sentence.edges[role])


def _place_of_clause(mention: EventMention, reading: ArticleReading) -> list[int]:
    """The place that the event's clause is about: "flew to Paris, where they met"."""
    sentence, verb = mention.sentence, verb_above(mention.sentence, mention.node)
    if verb is None or sentence.labels[verb] != "relcl":
        return []
    head = sentence.heads[verb]
    above = sentence.mentions[head]
    where = any(sentence.words[child].lower() == "where" for child in children_of(sentence)[verb])
    if where and above is not None and reading.ontology.is_a(above.class_iri, PLACE):
        return [head]
    return []


def inherited_parts(mentions: Sequence[EventMention], reading: ArticleReading) -> list[Part]:
    """The day and place that an event takes over from the text before it, where its own sentences name none."""
    found: list[Part] = []
    explicit = [one for one in mentions if (one.opens or not one.implicit) and one.parts]
    roles = {part.role for one in mentions for part in one.parts}
    for one in explicit:
        known = roles | {part.role for part in found}
        for name in _roles(one, reading, DATE):
            if name not in known:
                found.extend(_day_before(one, name, reading))
        for name in _roles(one, reading, PLACE):
            if name not in known:
                found.extend(_place_before(one, name, reading))
    known = roles | {part.role for part in found}
    for one in explicit:
        missing = [name for name in _roles(one, reading, PLACE) if name not in known]
        if missing and not any(other.kind == "call" or _is_call(other, reading) for other in mentions):
            found.extend(_place_of_dateline(one, missing[0], reading))
            break
    return found


def _is_call(mention: EventMention, reading: ArticleReading) -> bool:
    kinds = lexicon_of(reading.ontology).event_kinds
    return mention.noun is not None and kinds.get(mention.noun.head) == "call"


def _place_of_dateline(mention: EventMention, role: str, reading: ArticleReading) -> Iterator[Part]:
    """The town of the dateline, for what its paragraph says to have been held, and for what was "here"."""
    sentence, told = mention.sentence, mention.factuality
    head = [one for one in reading.parsed.sentences[: sentence.index] if one.kind is BlockKind.DATELINE]
    here = "here" in [word.lower() for node, word in enumerate(sentence.words) if not sentence.quoted[node]]
    if not head or told.status != "held" or told.polarity is not Polarity.AFFIRMED or sentence.quoted[mention.node]:
        return
    behind = reading.parsed.sentences[head[-1].index + 1]
    if not here and (sentence.passage != behind.passage or _names_other_place(sentence, mention, reading)):
        return
    for node, one in enumerate(head[-1].mentions):
        if one is not None and reading.ontology.is_a(one.class_iri, PLACE):
            yield Part(role, node, one, (node,), head[-1], told)
            return


def _names_other_place(sentence: Sentence, mention: EventMention, reading: ArticleReading) -> bool:
    """Whether the clause names a place that may be the event's own."""
    verbs = _clause(sentence, mention.node)
    for node, one in enumerate(sentence.mentions):
        if one is None or one.attribute("form") or not reading.ontology.is_a(one.class_iri, PLACE):
            continue
        if _preposition(sentence, node) in ("in", "at", "to", "from") and verb_above(sentence, node) in verbs:
            return True
    return False


def _day_before(mention: EventMention, role: str, reading: ArticleReading) -> Iterator[Part]:
    sentence = mention.sentence
    if any(one is not None and one.class_iri == DATE for one in sentence.mentions) or sentence.quoted[mention.node]:
        return
    shift, nodes = _anaphor(sentence)
    if shift is None and not _goes_on(mention):
        return
    reach = _REACH if shift is not None else 1
    for earlier in _before(sentence, reading, reach):
        if shift is None and earlier.passage != sentence.passage:
            return
        for node in range(len(earlier.words) - 1, -1, -1):
            one = earlier.mentions[node]
            ahead = mention.factuality.tense is Tense.FUTURE
            value = (one.attribute("value_future" if ahead else "value") or "") if one is not None else ""
            if one is None or one.class_iri != DATE or len(value) != _DAY_LENGTH:
                continue
            if _preposition(earlier, node) not in ("", "on"):  # "by 1 December", "until Friday"
                continue
            if not ahead and value > (reading.parsed.article.published or value):
                continue
            if not shift:
                yield Part(role, node, one, (node,), earlier, mention.factuality)
            else:
                moved = (date.fromisoformat(value) + timedelta(days=shift)).isoformat()
                day = replace(one, attributes=(("value", moved), ("value_future", moved)))
                yield Part(role, nodes[-1], day, tuple(nodes), sentence, mention.factuality)
            return


def _goes_on(mention: EventMention) -> bool:
    """Whether the sentence goes on with what was told just before: a plain past, nothing that sets it apart."""
    sentence, verb = mention.sentence, verb_above(mention.sentence, mention.node)
    told = mention.factuality
    if verb is None or told.status != "held" or told.tense is not Tense.PAST or mention.marks:
        return False
    perfect = any(sentence.words[child].lower() in ("had", "has", "have") for child in children_of(sentence)[verb])
    return not perfect and _APART.isdisjoint(word.lower() for word in sentence.words)


def _anaphor(sentence: Sentence) -> tuple[int | None, list[int]]:
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
            if around[-1] == "the" and len(around) > 1 and around[0] in ("in", "during") and word != "day":
                return 0, [node]
        if word in _SIDES and around and around[-1] == "the":
            return 0, [node]
    return None, []


def _before(sentence: Sentence, reading: ArticleReading, reach: int) -> list[Sentence]:
    """At most so many sentences before it, the nearest first."""
    place = sentence.index
    return list(reading.parsed.sentences[max(place - reach, 0) : place][::-1])


def _place_before(mention: EventMention, role: str, reading: ArticleReading) -> Iterator[Part]:
    """What "there" stands for: the last place named before."""
    sentence, verbs = mention.sentence, _clause(mention.sentence, mention.node)
    there = any(
        word.lower() == "there" and sentence.labels[node] == "advmod" and sentence.heads[node] in verbs
        for node, word in enumerate(sentence.words)
    )
    for earlier in _before(sentence, reading, 1) if there else ():
        for node in range(len(earlier.words) - 1, -1, -1):
            one = earlier.mentions[node]
            named = one is not None and one.kind is MentionKind.NAMED and not one.attribute("form")
            if one is not None and named and reading.ontology.is_a(one.class_iri, PLACE):
                yield Part(role, node, one, (node,), earlier, mention.factuality)
                return


def settle(mentions: Sequence[EventMention], reading: ArticleReading) -> None:
    """Of an event that was moved, leaves the new date alone."""
    moved = [(one, part) for one in mentions for part in moved_date(one, reading)]
    if moved:
        holder, new = moved[-1]
        for one in mentions:
            one.parts = [part for part in one.parts if part.role != new.role]
        holder.parts.append(new)
