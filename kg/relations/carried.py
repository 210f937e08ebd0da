"""The day and the place that an event takes over from the text before it ("later that day", "there"), or from the
dateline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.model import COUNTRY, DATE, PLACE, BlockKind, Mention, MentionKind, Polarity, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.circumstances import roles_for
from kg.relations.dated_headings import day_of_heading
from kg.relations.days import SIDES, day_counted
from kg.relations.event_details import inside_which
from kg.relations.event_model import EventMention, Part
from kg.relations.factuality import children_of, elsewhere
from kg.relations.lead_days import days_of_lead
from kg.relations.leading_verbs import clause_verbs
from kg.relations.lexicon import lexicon_of
from kg.relations.prepositions import preposition_of
from kg.relations.tense import verb_above
from kg.relations.whereabouts import place_of_stay

_APART = frozenset("earlier previously ago once before recently since last previous".split())
_TOWNS = frozenset({"town", "city", "village", "capital", "port", "resort", "island"})
_AROUND = frozenset({"following", "after", "since", "before", "until"})
_REACH = 11
_NEAR = 2
_DAY_LENGTH = 10


def inherited_parts(mentions: Sequence[EventMention], reading: ArticleReading) -> list[Part]:
    """The day and place that an event takes over from the text before it, where its own sentences name none."""
    found: list[Part] = []
    explicit = [one for one in mentions if (one.opens or not one.implicit) and one.parts]
    roles = {part.role for one in mentions for part in one.parts}
    for one in explicit:
        known = roles | {part.role for part in found}
        for name in roles_for(one, reading, DATE):
            if name not in known:
                found.extend(list(_day_before(one, name, reading)) or day_of_heading(one, name, reading))
        for name in roles_for(one, reading, PLACE):
            if name not in known:
                found.extend(_place_before(one, name, reading))
    known = roles | {part.role for part in found}
    for one in explicit:
        missing = [name for name in roles_for(one, reading, PLACE) if name not in known]
        if one.sentence.kind is BlockKind.HEADING:
            continue
        if missing and not any(other.kind == "call" or _is_call(other, reading) for other in mentions):
            found.extend(_place_of_stay(one, missing[0], reading) or _place_of_dateline(one, missing[0], reading))
            break
    return found


def _is_call(mention: EventMention, reading: ArticleReading) -> bool:
    kinds = lexicon_of(reading.ontology).event_kinds
    return mention.noun is not None and kinds.get(mention.noun.head) == "call"


def _place_of_stay(mention: EventMention, role: str, reading: ArticleReading) -> list[Part]:
    """The town that somebody who takes part was in just before."""
    sentence, told = mention.sentence, mention.factuality
    if told.polarity is not Polarity.AFFIRMED or told.status not in ("held", "planned") or mention.marks:
        return []
    if sentence.quoted[mention.node] or _names_other_place(sentence, mention, reading):
        return []
    return [
        Part(role, node, one, (node,), earlier, elsewhere(told))
        for earlier, node in place_of_stay(mention, reading)
        if (one := earlier.mentions[node]) is not None
    ]


def _place_of_dateline(mention: EventMention, role: str, reading: ArticleReading) -> Iterator[Part]:
    """The town of the dateline, for what its paragraph says to have been held, and for what was "here"."""
    sentence, told = mention.sentence, mention.factuality
    head = [one for one in reading.parsed.sentences[: sentence.index] if one.kind is BlockKind.DATELINE]
    here = "here" in [word.lower() for node, word in enumerate(sentence.words) if not sentence.quoted[node]]
    if not head or told.status != "held" or told.polarity is not Polarity.AFFIRMED or sentence.quoted[mention.node]:
        return
    if not here and _is_topic(mention, reading):
        return
    behind = reading.parsed.sentences[head[-1].index + 1]
    if not here and (sentence.passage != behind.passage or _names_other_place(sentence, mention, reading)):
        return
    for node, one in enumerate(head[-1].mentions):
        if one is not None and reading.ontology.is_a(one.class_iri, PLACE):
            if not here and _is_set_elsewhere(sentence, one, behind.index, reading):
                return
            yield Part(role, node, one, (node,), head[-1], elsewhere(told))
            return


def _is_set_elsewhere(sentence: Sentence, town: Mention, first: int, reading: ArticleReading) -> bool:
    """Whether what stands between the dateline and the sentence is already told of another town."""
    own = reading.chain(town)
    for earlier in reading.parsed.sentences[first : sentence.index]:
        for node, one in enumerate(earlier.mentions):
            named = one is not None and one.class_iri == PLACE and one.kind is MentionKind.NAMED
            if named and reading.chain(one) != own and preposition_of(earlier, node) in ("in", "to"):
                return True
    return False


def _is_topic(mention: EventMention, reading: ArticleReading) -> bool:
    """Whether the noun is only what somebody speaks of: "after discussing negotiations with the rebels"."""
    lemmas, about = mention.sentence.lemmas, lexicon_of(reading.ontology).words.of("talking about")
    return mention.noun is not None and any(
        ("obj", mention.node) in edges and lemmas[verb] in about for verb, edges in enumerate(mention.sentence.edges)
    )


def _names_other_place(sentence: Sentence, mention: EventMention, reading: ArticleReading) -> bool:
    """Whether the clause names a place that may be the event's own."""
    verbs = clause_verbs(sentence, mention.node, reading)
    for node, one in enumerate(sentence.mentions):
        if one is None or one.attribute("form") or not reading.ontology.is_a(one.class_iri, PLACE):
            continue
        if preposition_of(sentence, node) in ("in", "at", "to", "from") and verb_above(sentence, node) in verbs:
            return True
    return False


def _day_before(mention: EventMention, role: str, reading: ArticleReading) -> Iterator[Part]:
    sentence = mention.sentence
    shift, nodes = day_counted(sentence)
    if nodes and nodes[0] > mention.node and _is_of_next_clause(sentence, nodes[-1], mention, reading):
        shift, nodes = None, []  # "There she met X, and the next day she flew to Paris"
    if sentence.quoted[mention.node] or (shift is None and not _goes_on(mention)):
        return
    dated = [
        node
        for node, one in enumerate(sentence.mentions)
        if one is not None and one.class_iri == DATE and preposition_of(sentence, node) not in _AROUND
    ]  # not "the first since 2021"
    if dated and (not nodes or verb_above(sentence, nodes[-1]) not in clause_verbs(sentence, mention.node, reading)):
        return
    if dated and dated[0] < nodes[0]:
        places = [(sentence, node) for node in range(nodes[0] - 1, -1, -1)]  # "landed on Monday, left the next day"
    else:
        known = mention.definite and shift is None  # "The meeting lasted an hour."
        places = _nodes_before(sentence, reading, _NEAR if known else 1 if shift is None else _REACH)
    told = mention.factuality
    ahead = told.tense is Tense.FUTURE or (told.status == "planned" and told.tense is Tense.PRESENT)
    if not ahead and not dated and (counted := _day_counted_before(mention, role, shift or 0, reading)) is not None:
        yield counted
        return
    for earlier, node in places:
        apart = earlier.passage != sentence.passage and not mention.definite
        if shift is None and apart and not _is_behind_lead(sentence, earlier, reading):
            return
        one = earlier.mentions[node]
        value = (one.attribute("value_future" if ahead else "value") or "") if one is not None else ""
        if one is None or one.class_iri != DATE or len(value) != _DAY_LENGTH:
            continue
        if preposition_of(earlier, node) not in ("", "on"):  # "by 1 December", "until Friday"
            continue
        if _is_behind_other(earlier, node):
            continue
        verb = verb_above(earlier, node)
        if not ahead and verb is not None and _is_infinitive(earlier, verb):
            return  # "They were to meet on Saturday. They spoke by telephone instead."
        if not ahead and value > (reading.parsed.article.published or value):
            continue
        if not shift:
            yield Part(role, node, one, (node,), earlier, elsewhere(mention.factuality))
        else:
            moved = (date.fromisoformat(value) + timedelta(days=shift)).isoformat()
            day = replace(one, attributes=(("value", moved), ("value_future", moved)))
            yield Part(role, nodes[-1], day, tuple(nodes), sentence, mention.factuality)
        return
    if shift and not dated:
        yield from _day_from_lead(mention, role, shift, nodes, reading)


def _is_of_next_clause(sentence: Sentence, day: int, mention: EventMention, reading: ArticleReading) -> bool:
    """Whether a counted day behind the event is that of the next clause."""
    if verb_above(sentence, day) not in clause_verbs(sentence, mention.node, reading):
        return True
    return any(sentence.labels[one] == "relcl" for one in children_of(sentence)[day])


def _day_counted_before(mention: EventMention, role: str, shift: int, reading: ArticleReading) -> Part | None:
    """The day of the sentence right before in its paragraph, where that is counted itself: "The day before, she met X.
    She later saw Y."."""
    sentence = mention.sentence
    before = reading.parsed.sentences[sentence.index - 1] if sentence.index else sentence
    further, nodes = day_counted(before) if before.passage == sentence.passage else (None, [])
    if not further or any(
        one is not None and one.class_iri == DATE and preposition_of(before, node) in ("", "on")
        for node, one in enumerate(before.mentions)
    ):
        return None
    for earlier, node in _nodes_before(before, reading, _REACH):
        one = earlier.mentions[node]
        value = (one.attribute("value") or "") if one is not None else ""
        if one is None or one.class_iri != DATE or len(value) != _DAY_LENGTH:
            continue
        if preposition_of(earlier, node) not in ("", "on") or _is_behind_other(earlier, node):
            continue
        moved = (date.fromisoformat(value) + timedelta(days=further + shift)).isoformat()
        day = replace(one, attributes=(("value", moved), ("value_future", moved)))
        return Part(role, nodes[-1], day, (nodes[-1],), before, elsewhere(mention.factuality))
    lead = next(_day_from_lead(mention, role, further + shift, nodes, reading), None)
    return replace(lead, sentence=before, factuality=elsewhere(mention.factuality)) if lead is not None else None


def _is_infinitive(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells of what was still to be done: "was to have travelled", "will go"."""
    to = any(sentence.labels[one] == "aux" and sentence.tags[one] == "TO" for one in children_of(sentence)[verb])
    return sentence.tags[verb] == "VB" or to


def _is_behind_other(sentence: Sentence, node: int) -> bool:
    """Whether a day is that of something earlier or later: "following the coup on 1 February"."""
    noun = sentence.heads[sentence.heads[node]]
    return sentence.labels[node] == "pobj" and preposition_of(sentence, noun) in _AROUND


def _day_from_lead(
    mention: EventMention, role: str, shift: int, nodes: Sequence[int], reading: ArticleReading
) -> Iterator[Part]:
    """The day counted from that of the lead, where nothing nearer names one: "Two days earlier they had met"."""
    found = {one.attribute("value"): one for _, _, one in days_of_lead(reading)}
    for value, one in found.items() if len(found) == 1 else ():
        moved = (date.fromisoformat(value or "") + timedelta(days=shift)).isoformat()
        day = replace(one, attributes=(("value", moved), ("value_future", moved)))
        yield Part(role, nodes[-1], day, tuple(nodes), mention.sentence, mention.factuality)


def _is_behind_lead(sentence: Sentence, earlier: Sentence, reading: ArticleReading) -> bool:
    """Whether a sentence is the next after the first of the text, which tells the day of what it is about."""
    bodies = (one.index for one in reading.parsed.sentences if one.kind is BlockKind.BODY)
    return earlier.index == next(bodies, None) and sentence.index == earlier.index + 1


def _nodes_before(sentence: Sentence, reading: ArticleReading, reach: int) -> list[tuple[Sentence, int]]:
    """The nodes of at most so many sentences before it, the nearest first."""
    return [
        (earlier, node)
        for earlier in _before(sentence, reading, reach)
        for node in range(len(earlier.words) - 1, -1, -1)
    ]


def _goes_on(mention: EventMention) -> bool:
    """Whether the sentence goes on with what was told just before: a plain past, nothing that sets it apart."""
    sentence, verb = mention.sentence, verb_above(mention.sentence, mention.node)
    told = mention.factuality
    if verb is None or told.status != "held" or told.tense is not Tense.PAST or mention.marks:
        return False
    perfect = any(sentence.words[child].lower() in ("had", "has", "have") for child in children_of(sentence)[verb])
    return not perfect and _APART.isdisjoint(word.lower() for word in sentence.words)


def _before(sentence: Sentence, reading: ArticleReading, reach: int) -> list[Sentence]:
    """At most so many sentences before it, the nearest first."""
    place = sentence.index
    return list(reading.parsed.sentences[max(place - reach, 0) : place][::-1])


def _place_before(mention: EventMention, role: str, reading: ArticleReading) -> Iterator[Part]:
    """What "there" or "in the town" stands for: the last place named before."""
    sentence, verbs = mention.sentence, clause_verbs(mention.sentence, mention.node, reading)
    there = _there_in(sentence, verbs) < len(sentence.words)
    capitals = lexicon_of(reading.ontology).national
    seat = _capital_of_demonym(sentence, verbs, reading)
    if seat is not None:
        earlier, node = seat
        one = earlier.mentions[node]
        assert one is not None
        yield Part(role, node, one, (node,), earlier, elsewhere(mention.factuality))
        return
    towns = _town_spoken_of(sentence, verbs)
    behind = _before(sentence, reading, _NEAR if towns else 1) if there or towns else []
    for earlier in [sentence, *behind] if there else behind:
        last = _there_in(sentence, verbs) if earlier is sentence else len(earlier.words)
        for node in range(last - 1, -1, -1):
            one = earlier.mentions[node]
            named = one is not None and one.kind is MentionKind.NAMED and not one.attribute("form")
            if one is None or not named or not reading.ontology.is_a(one.class_iri, PLACE):
                continue
            if towns and (one.class_iri == COUNTRY or ("capital" in towns and one.name not in capitals)):
                continue
            node = inside_which(earlier, node, reading) if there else node
            one = earlier.mentions[node]
            assert one is not None
            yield Part(role, node, one, (node,), earlier, elsewhere(mention.factuality))
            return


def _there_in(sentence: Sentence, verbs: set[int]) -> int:
    """The node of "there" in a clause, the number of words where it has none."""
    for node, word in enumerate(sentence.words):
        if word.lower() == "there" and sentence.labels[node] == "advmod" and sentence.heads[node] in verbs:
            return node
    return len(sentence.words)


def _capital_of_demonym(sentence: Sentence, verbs: set[int], reading: ArticleReading) -> tuple[Sentence, int] | None:
    """Where the text names the capital that a clause calls by its country: "in the Bahamian capital"."""
    capitals = lexicon_of(reading.ontology).capitals
    for node, word in enumerate(sentence.words):
        if word.lower() != "capital" or node < 3 or sentence.words[node - 3].lower() != "in":
            continue
        one = sentence.mentions[node - 1]
        if one is None or one.attribute("form") != "demonym" or verb_above(sentence, node) not in verbs:
            continue
        code = (one.attribute("code") or "")[:2]
        for other in reading.parsed.sentences:
            for place, mention in enumerate(other.mentions):
                if mention is not None and mention.class_iri == PLACE and capitals.get(mention.name.title()) == code:
                    return other, place
    return None


def _town_spoken_of(sentence: Sentence, verbs: set[int]) -> list[str]:
    """The noun of "in the town" in a clause, where no name stands beside it."""
    return [
        word.lower()
        for node, word in enumerate(sentence.words)
        if word.lower() in _TOWNS
        and [one.lower() for one in sentence.words[max(node - 2, 0) : node]] == ["in", "the"]
        and verb_above(sentence, node) in verbs
        and not any(label == "isa" for label, _ in sentence.edges[node])
    ]


def beside_which(mentions: Sequence[EventMention], nouns: frozenset[str]) -> bool:
    """Whether an event is told of as on the sidelines of one that goes by one of the nouns, or of no other."""
    for mention in mentions:
        words = [word.lower() for word in mention.sentence.words]
        for node, word in enumerate(words):
            if word in SIDES:
                behind = words[node + 1 : node + 6]
                return behind[:1] != ["of"] or not nouns.isdisjoint(behind)
    return False
