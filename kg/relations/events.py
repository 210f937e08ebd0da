"""Events: the verbs and nouns that speak of one, and what their sentence says of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.model import DATE, EVENT, MEETING, BlockKind, Certainty, Mention, MentionKind, Polarity, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.companions import companion_parts
from kg.relations.days import planned_day
from kg.relations.encounters import is_elsewhere, is_of_another, tells_of_none
from kg.relations.enumerations import listed_parts
from kg.relations.essentials import has_number
from kg.relations.event_details import clause_details, stray_parts
from kg.relations.event_model import EventMention, Part
from kg.relations.event_wording import is_of_other_time, verb_of_role
from kg.relations.examples import IGNORED
from kg.relations.factuality import Factuality, Judge, children_of
from kg.relations.matching import Match, trigger_of
from kg.relations.prepositions import preposition_of
from kg.relations.presence import opens_turned
from kg.relations.settled_details import moved_date, settled_parts
from kg.relations.tense import auxiliaries, verb_above
from kg.relations.told_words import told_words
from kg.relations.unfulfilled import came_to_nothing, did_not_come, was_planned

_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
RANK = {"held": 0, "planned": 1, "proposed": 2, "cancelled": 3}
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "their", "both", "its", "his", "her"})
_DECLINING = frozenset({"decline", "refuse"})
_AROUND = frozenset({"before", "after", "until", "since", "by"})
_MEALS = frozenset({"lunch", "dinner", "breakfast", "tea", "supper"})
_BEHIND_WHICH = frozenset({"after", "following", "since"})
_NEWS_OF_PAST = 2  # times nearer than the day to come
_HAPPENING = frozenset({"happen", "proceed", "occur", "hold"})
_HAPPENING_WITH = (("take", "place"), ("go", "ahead"), ("come", "about"), ("come", "off"))
_OTHER = frozenset(
    "again another separate further earlier previous next later other follow-up future subsequent "
    "second third fourth fifth sixth seventh eighth ninth tenth".split()
)


def event_mentions(
    sentence: Sentence, matches: Sequence[Match], reading: ArticleReading, judge: Judge
) -> list[EventMention]:
    """The event mentions of one sentence: matches that share their word are one; nouns that no match is about, too."""
    found: dict[int, EventMention] = {}
    for match in matches:
        slots = list(match.slots())
        named = next((node for name, node, _ in slots if name == "event"), None)
        trigger = trigger_of(match)
        node = named if named is not None else trigger
        if node is None or (
            named is not None
            and (
                opens_turned(sentence, named)
                or _is_demand(sentence, named)
                or not _is_event(sentence.mentions[named], match.pattern.owner, reading)
                or _are_counted(sentence, named, match.pattern.owner, reading)
            )
        ):
            continue
        if named is not None and sentence.kind is BlockKind.HEADING and _are_several(sentence, named):
            continue  # "READOUT OF THE MINISTER'S MEETINGS WITH PERU AND CHILE"
        constants = dict(match.pattern.constants)
        judged = _judge(sentence, named, _told_by(sentence, trigger, constants), judge)
        role_verb = verb_of_role(sentence, named, match.nodes) if named is not None and trigger is None else None
        if role_verb is not None and judge(sentence, role_verb).polarity is Polarity.NEGATED:
            judged = replace(judged, polarity=Polarity.NEGATED)
        if judged.polarity is Polarity.NEGATED and came_to_nothing(sentence, trigger, named):
            judged = replace(judged, polarity=Polarity.AFFIRMED)
        if constants.get("only", judged.status) != judged.status or tells_of_none(sentence, node, judged, reading):
            continue
        planned = judged.status == "planned" and was_planned(sentence, node if trigger is None else trigger)
        if planned and did_not_come(sentence, node if trigger is None else trigger, judge.cues):
            known = constants.get("event") == "latest" or (named is not None and _is_definite(sentence, named))
            judged = replace(judged, polarity=Polarity.NEGATED) if known else replace(judged, status="cancelled")
        over = _past_below(match, node) if constants.get("event") == "latest" and "status" in constants else []
        if constants.get("event") == "latest":
            unsure = judged.certainty is Certainty.POSSIBLE and judged.status == "held" and "status" not in constants
            if unsure or is_elsewhere(sentence, node, judge, reading):
                continue
        if over and not _names_event(sentence, over, reading):
            continue
        if "status" in constants and not over:
            judged = _with_status(judged, constants["status"])
            if _is_refused(match, node, judge):
                judged = replace(judged, polarity=Polarity.NEGATED)
            if judged.status == "proposed" and _is_declined(sentence, node if trigger is None else trigger):
                judged = replace(judged, polarity=Polarity.NEGATED)
        mention = found.get(node)
        if mention is None:
            mention = found[node] = _mention(match.pattern.owner, sentence, node, judged, reading)
            mention.implicit = constants.get("event") == "latest"
            mention.heads = frozenset(constants["of"].split("|")) if "of" in constants else frozenset()
        elif "event" not in constants:
            mention.implicit = False
        elif "of" not in constants:
            mention.heads = frozenset()
        mention.unfulfilled = mention.unfulfilled or planned
        mention.kind = mention.kind or constants.get("kind", "")
        if RANK[judged.status] > RANK[mention.factuality.status]:
            mention.factuality = replace(judged, polarity=mention.factuality.polarity)
        if constants.get("polarity") == "negated":
            denied = judged.polarity is Polarity.NEGATED  # "did not miss the summit"
            judged = replace(judged, polarity=Polarity.AFFIRMED if denied else Polarity.NEGATED)
        mention.parts.extend(_parts(match, node, judged, reading))
    for mention in found.values():
        mention.parts.extend(companion_parts(mention, reading))
        mention.parts.extend(listed_parts(mention, reading))
        mention.parts.extend(stray_parts(mention, reading))
        mention.parts = [part for part in settled_parts(mention, reading) if not is_of_another(mention, part)]
        if _is_announced(mention, reading) or _is_put_off(mention, reading):
            mention.factuality = replace(mention.factuality, status="planned", tense=Tense.FUTURE)
        if mention.factuality.status == "cancelled" and _is_off(mention):
            mention.factuality = replace(mention.factuality, tense=Tense.FUTURE)
            day = reading.parsed.article.published
            parts = [replace(one, factuality=mention.factuality) for one in mention.parts]
            mention.parts = [planned_day(one, mention, day, further=_NEWS_OF_PAST) for one in parts]
        mention.parts = [_settled(part, mention) for part in mention.parts]
    for node, class_iri in _bare(sentence, reading):
        if node not in found:
            mention = found[node] = _mention(class_iri, sentence, node, judge(sentence, node), reading)
            if _has_clause(sentence, node, judge):
                mention.parts.extend(clause_details(mention, reading))
                mention.parts = settled_parts(mention, reading)
    for noun in found.values():
        verb = found.get(verb_above(sentence, noun.node) or 0) if noun.noun is not None and noun.marks else None
        if verb is not None and verb.noun is None:  # "received her for a separate conversation"
            verb.marks |= noun.marks
    return sorted(
        found.values(), key=lambda one: (one.implicit and sentence.labels[one.node] in ("acl", "relcl"), one.node)
    )


def _has_clause(sentence: Sentence, noun: int, judge: Judge) -> bool:
    """Whether its clause tells of the event: "The meeting lasted until nearly ten", "plans a march in Lima"."""
    label, verb = sentence.labels[noun], sentence.heads[noun]
    arranged = label == "dobj" and not judge.cues.of(sentence.lemmas[verb]).isdisjoint(("plan", "cancel", "propose"))
    return arranged or label in ("nsubj", "nsubjpass")


def _mention(
    class_iri: str, sentence: Sentence, node: int, judged: Factuality, reading: ArticleReading
) -> EventMention:
    noun = sentence.mentions[node]
    if noun is not None and not reading.ontology.is_a(noun.class_iri, class_iri):
        noun = None
    children = [child for child, head in enumerate(sentence.heads) if head == node and child < node]
    words = frozenset(sentence.words[child].lower() for child in children)
    if noun is not None:
        words |= frozenset(noun.text.lower().split())
    elif "again" in [word.lower() for word in sentence.words[node + 1 : node + 3]]:
        words |= {"again"}
    definite = noun is not None and (bool(words & _DEFINITE) or _is_definite(sentence, node))
    return EventMention(class_iri, sentence, node, noun, definite, False, judged, marks=words & _OTHER)


def _is_definite(sentence: Sentence, noun: int) -> bool:
    """Whether a noun is spoken of as known: "the visit", "Wednesday's meeting"."""
    children = [child for child, head in enumerate(sentence.heads) if head == noun and child < noun]
    known = any(sentence.words[child].lower() in _DEFINITE for child in children)
    return known or any(_is_days(sentence, one) for one in children)


def _is_days(sentence: Sentence, node: int) -> bool:
    """Whether a noun is said of a day as the one known: "Wednesday's meeting"."""
    mention = sentence.mentions[node]
    return mention is not None and mention.class_iri == DATE and sentence.labels[node] == "poss"


def _are_several(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    assert mention is not None
    return mention.attribute("number") == "plural" and sentence.words[node].lower() != mention.head


def _are_counted(sentence: Sentence, node: int, class_iri: str, reading: ArticleReading) -> bool:
    """Whether the noun is for so many events, which cannot be one: "40 goals in 100 games". Who "had two meetings with"
    somebody met them, all the same."""
    counted = not reading.ontology.is_a(class_iri, MEETING) and has_number(sentence, node)
    return counted and _are_several(sentence, node)


def _is_event(mention: Mention | None, class_iri: str, reading: ArticleReading) -> bool:
    """Whether a mention is of an event of the class (no rally is a meeting); a name where one of its nouns is in it."""
    if mention is None or not reading.ontology.is_a(mention.class_iri, EVENT):
        return False
    if mention.kind is not MentionKind.NAMED:
        return reading.ontology.is_a(mention.class_iri, class_iri)
    nouns = reading.ontology.classes[class_iri].nouns
    return any(word in nouns for word in mention.text.lower().split())


def _bare(sentence: Sentence, reading: ArticleReading) -> list[tuple[int, str]]:
    """Nouns for one event, and its class."""
    classes = [one.iri for one in reading.ontology.classes.values() if one.examples]
    found = []
    for node, mention in enumerate(sentence.mentions):
        if mention is None or mention.kind is not MentionKind.NOMINAL:
            continue
        several = _are_several(sentence, node)
        class_iri = next((one for one in classes if reading.ontology.is_a(mention.class_iri, one)), None)
        if (
            class_iri is not None
            and not several
            and mention.attribute("weak") is None
            and not opens_turned(sentence, node)
            and not _is_demand(sentence, node)
            and not _is_hour(sentence, node, mention)
        ):
            found.append((node, class_iri))
    return found


def _is_demand(sentence: Sentence, node: int) -> bool:
    """Whether a call is for something to be done, and none of two people: "a call for calm", "a call to resign"."""
    behind = node + 1
    if sentence.lemmas[node] != "call" or behind + 1 >= len(sentence.words):
        return False
    to = sentence.words[behind].lower() == "to" and sentence.tags[behind + 1] == "VB"
    return to or sentence.words[behind].lower() == "for"


def _is_hour(sentence: Sentence, node: int, mention: Mention) -> bool:
    """Whether a meal only tells when: "left before lunch"."""
    alone = preposition_of(sentence, node) in _AROUND and not sentence.edges[node]
    return alone and mention.head in _MEALS and sentence.words[node - 1].lower() in _AROUND


def _parts(match: Match, node: int, judged: Factuality, reading: ArticleReading) -> list[Part]:
    sentence = match.sentence
    bound = tuple(one for one in match.nodes if one is not None)
    found = []
    for role, place, slot in match.slots():
        filler = sentence.mentions[place]
        if role in ("event", IGNORED):
            continue
        if role == "place" and (is_of_other_time(sentence, place, node) or sentence.labels[place] == "poss"):
            continue  # "received by Peru's minister"
        members = reading.groups.get((sentence.index, place)) if slot.plural else None
        if filler is None and not slot.classes:
            filler = told_words(sentence, place, reading)
        for one in members or ((filler,) if filler is not None else ()):
            nodes = (node, place) if len(bound) > 4 else bound
            found.append(Part(role, place, one, nodes, sentence, judged))
    return found


def _past_below(match: Match, node: int) -> list[int]:
    """The verbs of a match that say of what words for a plan are of that it is over: "he said that she came"."""
    sentence = match.sentence
    below = [one for one in match.nodes if one is not None and sentence.heads[one] == node]
    return [one for one in below if sentence.labels[one] == "ccomp" and sentence.tags[one] == "VBD"]


def _is_refused(match: Match, node: int, judge: Judge) -> bool:
    """Whether what a match says that somebody said of a plan is that it is none: "he said that he would not come"."""
    below = (one for one in match.nodes if one is not None and match.sentence.labels[one] == "ccomp")
    return any(
        match.sentence.heads[one] == node and judge(match.sentence, one).polarity is Polarity.NEGATED for one in below
    )


def _names_event(sentence: Sentence, verbs: Sequence[int], reading: ArticleReading) -> bool:
    fillers = (sentence.mentions[node] for verb in verbs for _, node in sentence.edges[verb])
    return any(one is not None and reading.ontology.is_a(one.class_iri, EVENT) for one in fillers)


def _is_announced(mention: EventMention, reading: ArticleReading) -> bool:
    """Whether a plain tense is of what is to come: "Peru to host talks", "the ministers meet on Friday", with a date
    not yet past."""
    told, published = mention.factuality, reading.parsed.article.published
    certain = told.certainty is Certainty.CERTAIN and told.polarity is Polarity.AFFIRMED
    if told.status == "held" and told.tense is Tense.FUTURE and certain:
        return True
    if told.status != "held" or told.tense is not Tense.PRESENT or mention.sentence.kind is BlockKind.HEADING:
        return False
    if mention.noun is not None and preposition_of(mention.sentence, mention.node) in _BEHIND_WHICH:
        return False  # "X is the new chair after a congress on Saturday"
    dates = [
        part.mention.attribute("value_future") or ""
        for part in mention.parts
        if part.mention.class_iri == DATE and part.mention.text.lower() != "today"
    ]
    if published is None:  # "She meets X on Thursday."
        return any(_WEEKDAY.match(part.mention.text) for part in mention.parts if part.mention.class_iri == DATE)
    return any(date >= published for date in dates)


def _is_put_off(mention: EventMention, reading: ArticleReading) -> bool:
    """Whether an event was moved to a day not yet past: "has been moved to Thursday"."""
    told, published = mention.factuality, reading.parsed.article.published
    if told.status != "held" or told.polarity is not Polarity.AFFIRMED or published is None:
        return False
    moved = moved_date(mention, reading)
    days = [part.mention.attribute("value_future") or "" for part in moved]
    to_day = any(preposition_of(part.sentence, part.node) == "to" for part in moved)
    return any(day >= published for day in days) and (to_day or not _is_adjourned(mention))


def _is_adjourned(mention: EventMention) -> bool:
    """Whether it was begun before it was put off: "The trial was adjourned until Monday"."""
    return any(lemma == "adjourn" for lemma in mention.sentence.lemmas)


def _is_off(mention: EventMention) -> bool:
    """Whether it is news that the event will not be: "has been called off", "is off"."""
    sentence, verb = mention.sentence, verb_above(mention.sentence, mention.node)
    if verb is None:
        return False
    below = [sentence.words[one].lower() for one in auxiliaries(sentence, children_of(sentence)[verb])]
    return sentence.tags[verb] in ("VBZ", "VBP") or below[:1] in (["has"], ["have"], ["is"], ["are"])


def _told_by(sentence: Sentence, trigger: int | None, constants: Mapping[str, str]) -> int | None:
    """The verb that says whether an event told of before happens: "the team, led by X, will meet Y" only plans it."""
    if trigger is None or (constants.get("event"), sentence.labels[trigger]) != ("latest", "acl"):
        return trigger
    above = verb_above(sentence, sentence.heads[trigger])
    return trigger if above is None or sentence.tags[trigger] == "VB" else above  # "refused a request to question X"


def _judge(sentence: Sentence, named: int | None, trigger: int | None, judge: Judge) -> Factuality:
    """What the verb says, and what is said of the noun."""
    node = trigger if trigger is not None else named
    assert node is not None
    judged = judge(sentence, node)
    if named is not None and _does_not_happen(sentence, named):
        return replace(judge(sentence, named), polarity=Polarity.AFFIRMED, status="cancelled")
    if named is not None and (proposing := _proposed_at(sentence, named)) is not None:
        return judge(sentence, proposing)
    if named is None or named == node:
        return judged
    other = judge(sentence, named)
    negated = Polarity.NEGATED in (judged.polarity, other.polarity)
    possible = Certainty.POSSIBLE in (judged.certainty, other.certainty)
    later = other if RANK[other.status] > RANK[judged.status] else judged
    return replace(
        later,
        polarity=Polarity.NEGATED if negated else Polarity.AFFIRMED,
        certainty=Certainty.POSSIBLE if possible else Certainty.CERTAIN,
        speaker=judged.speaker if judged.speaker is not None else other.speaker,
    )


def _proposed_at(sentence: Sentence, noun: int) -> int | None:
    """The past verb that says what else was proposed at an event: "proposed a motion at the meeting"."""
    for verb, lemma in enumerate(sentence.lemmas):
        if lemma == "propose" and sentence.tags[verb] == "VBD":
            labels = {label for label, node in sentence.edges[verb] if node == noun}
            if labels & {"at", "during"} and any(label == "obj" for label, _ in sentence.edges[verb]):
                return verb
    return None


def _does_not_happen(sentence: Sentence, noun: int) -> bool:
    """Whether it is said of the event itself that it does not happen: "The summit will not take place"."""
    verb = sentence.heads[noun]
    if sentence.labels[noun] not in ("nsubj", "nsubjpass") or verb == noun:
        return False
    below = [child for child, head in enumerate(sentence.heads) if head == verb]
    words = {sentence.words[child].lower() for child in below}
    happens = sentence.lemmas[verb] in _HAPPENING or any(
        sentence.lemmas[verb] == one and word in words for one, word in _HAPPENING_WITH
    )
    return happens and any(sentence.labels[child] == "neg" for child in below)


def _is_declined(sentence: Sentence, verb: int) -> bool:
    """Whether what is proposed is turned down in the same breath: "was invited but did not appear"."""
    for other, head in enumerate(sentence.heads):
        if head == verb and sentence.labels[other] == "conj":
            denied = any(
                sentence.labels[one] == "neg" and sentence.heads[one] == other for one in range(len(sentence.heads))
            )
            if denied or sentence.lemmas[other] in _DECLINING:
                return True
    return False


def _with_status(judged: Factuality, status: str) -> Factuality:
    affirmed = judged.polarity is Polarity.AFFIRMED
    ahead = status in ("planned", "proposed") and (affirmed or judged.tense is Tense.PRESENT)
    return replace(
        judged,
        status=status,
        tense=Tense.FUTURE if ahead else judged.tense,
        certainty=Certainty.POSSIBLE if status == "proposed" else judged.certainty,
    )


def _settled(part: Part, mention: EventMention) -> Part:
    """The part: what the sentence says of the event holds for all who take part."""
    own = part.factuality
    if RANK[mention.factuality.status] <= RANK[own.status]:
        return part
    return replace(part, factuality=replace(mention.factuality, polarity=own.polarity, speaker=own.speaker))
