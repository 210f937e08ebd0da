"""Where and when an event is, where no pattern says so: details that the parser hung beside its verb, or in a clause
that leads to it ("flew to Paris, where they met")."""

from __future__ import annotations

from kg.model import (
    COUNTRY,
    DATE,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    ROLE,
    Mention,
    MentionKind,
    Sentence,
    Tense,
)
from kg.relations.arguments import ArticleReading
from kg.relations.days import SIDES, day_counted
from kg.relations.event_model import EventMention, Part
from kg.relations.leading_verbs import clause_verbs, leading_word
from kg.relations.lexicon import lexicon_of
from kg.relations.teaching import event_relations
from kg.relations.tense import is_perfect, is_verb, verb_above
from kg.relations.venues import is_building

_WHEN = frozenset({"", "on", "for", "in", "at", "during", "of", "to", "until", "till"})
_NEW_DATE = frozenset({"to", "until", "till"})
_BRINGING = frozenset("welcome invite summon bring".split())
_FILLING = frozenset("crowd pack file squeeze cram".split())
_HAVING = frozenset({"has", "have", "'ve", "’ve"})
_STAYS = frozenset({"visit", "trip", "stopover"})
_COURTS = frozenset({"court", "tribunal"})
_WHOSE = frozenset({"of", "between", "with"})
_SPAN_OPENING = frozenset({"from", "between"})
_SPAN_CLOSING = frozenset({"to", "and", "until", "till", "through"})
_AFTER_WHICH = frozenset({"follow", "precede"})
_TIMES = frozenset("morning afternoon evening night spring summer autumn fall winter".split())
_SPANS = frozenset({"minute", "hour", "day", "time"})


def stray_parts(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The date and the place of an event that has parts, and none of that role, from its own clause."""
    told = mention.parts or mention.sentence.labels[mention.node] in ("nsubj", "nsubjpass")
    if mention.implicit:
        return _day_named_again(mention, reading)
    return clause_details(mention, reading) if told else []


def _day_named_again(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The day of an event told before, where it is named with who else was there: "Also there that day, 3 May, was"."""
    sentence = mention.sentence
    for node, one in enumerate(sentence.mentions):
        day = sentence.heads[node]
        if one is None or one.class_iri != DATE or sentence.labels[node] != "appos" or day < 1:
            continue
        if sentence.words[day].lower() == "day" and sentence.words[day - 1].lower() in ("that", "same"):
            roles = roles_for(mention, reading, DATE)[:1]
            return [Part(role, node, one, (mention.node, node), sentence, mention.factuality) for role in roles]
    return []


def clause_details(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """The date and the place that the event's clause names; none of several at once ("after four meetings")."""
    found: list[Part] = []
    noun = mention.noun
    several = noun is not None and noun.attribute("number") == "plural"
    if several and noun is not None and mention.sentence.words[mention.node].lower() != noun.head:
        return found
    for role, wanted in (("date", DATE), ("place", PLACE)):
        for name in roles_for(mention, reading, wanted):
            if any(part.role == name for part in mention.parts):
                continue
            nodes = _dates(mention, reading) if role == "date" else _places(mention, reading)
            for node in nodes:
                filler = mention.sentence.mentions[node]
                assert filler is not None
                found.append(Part(name, node, filler, (mention.node, node), mention.sentence, mention.factuality))
    return found


def roles_for(mention: EventMention, reading: ArticleReading, wanted: str) -> list[str]:
    relations = event_relations(mention.class_iri, reading.ontology)
    return [str(one.event_role) for one in relations if wanted in one.range]


def _dates(mention: EventMention, reading: ArticleReading) -> list[int]:
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


def preposition_of(sentence: Sentence, node: int) -> str:
    head = sentence.heads[node]
    if sentence.labels[node] == "pobj" and head != node:
        return sentence.words[head].lower()
    return ""


def _places(mention: EventMention, reading: ArticleReading) -> list[int]:
    """The place of the event's clause: "in" a place, "at" a place, body or building."""
    sentence, verbs = mention.sentence, clause_verbs(mention.sentence, mention.node, reading)
    own = verb_above(sentence, mention.node)
    takers = {part.node for part in mention.parts}
    words = lexicon_of(reading.ontology).words
    around_which = words.of("town") | words.of("edge")
    loosely: list[int] = []
    led: list[int] = []
    for node, one in enumerate(sentence.mentions):
        if one is None or node in takers or one.attribute("form"):
            continue
        site = node if sentence.labels[node] == "pobj" else _site_called(sentence, node, one)
        if site is None:
            continue
        preposition, head = sentence.heads[site], sentence.heads[sentence.heads[site]]
        around = sentence.lemmas[head] in around_which or _is_spot(sentence, node, head, one)
        if around and sentence.labels[head] == "pobj":  # "in the border city of X", "on the shore of X"
            preposition, head = sentence.heads[head], sentence.heads[sentence.heads[head]]
        house = head in (own, mention.node) and _is_house(sentence, preposition, one, reading)
        if not house and not _is_at(sentence, preposition, head, one, reading):
            continue
        above = sentence.mentions[head]
        noun = above is not None and above is mention.noun
        beside = head in verbs or head == mention.node or noun or _is_inside(sentence, head, mention.node)
        loose = verb_above(sentence, head) in verbs and (
            sentence.lemmas[head] in _SPANS
            or _is_beside_which(sentence, head)
            or (above is not None and (above.class_iri == DATE or (head in takers and above.class_iri == PERSON)))
            or _are_people_met(sentence, head, own)
            or _is_behind_party(sentence, head, node, takers)
        )
        if (beside and (noun or head in (own, mention.node))) or (loose and verb_above(sentence, head) == own):
            return [node]
        if beside or loose:
            led.append(node)
        elif _is_before_day(sentence, node, verbs):
            loosely.append(node)
    return loosely[:1] or _place_of_clause(mention, reading) or led[-1:]


def _site_called(sentence: Sentence, node: int, one: Mention) -> int | None:
    """The noun, for nothing else that is known, before which the name of a place stands: "to the Black Ridge mine"."""
    noun = node + 1
    named = one.class_iri == PLACE and one.kind is MentionKind.NAMED and sentence.heads[node] == noun
    if not named or sentence.labels[node] not in ("compound", "nmod") or sentence.mentions[noun] is not None:
        return None
    pointed = sentence.labels[noun] == "pobj" and sentence.words[sentence.heads[noun]].lower() in ("to", "at", "inside")
    return noun if pointed and sentence.tags[noun] in ("NN", "NNS") else None


def _is_spot(sentence: Sentence, town: int, noun: int, one: Mention) -> bool:
    """Whether a noun that is nothing else stands before the town that it is in: "at the command post in X"."""
    spot = sentence.mentions[noun] is None and one.class_iri == PLACE and one.kind is MentionKind.NAMED
    preposition = sentence.heads[town]
    behind = sentence.words[preposition].lower() in ("in", "near", "outside", "at") and preposition == noun + 1
    return spot and behind and preposition_of(sentence, noun) in ("in", "at", "inside", "outside")


def _is_beside_which(sentence: Sentence, event: int) -> bool:
    """Whether something was done on the sidelines of an event, and so where that was."""
    of = sentence.heads[event]
    return sentence.words[of].lower() == "of" and sentence.words[sentence.heads[of]].lower() in SIDES


def _are_people_met(sentence: Sentence, node: int, verb: int | None) -> bool:
    """Whether those whom a verb is done to are some people, not by name: "met residents in the parish hall"."""
    one = sentence.mentions[node]
    several = one is not None and one.class_iri == ROLE and sentence.tags[node] == "NNS"
    some = several or (one is not None and one.class_iri == PERSON_GROUP)
    return some and sentence.labels[node] == "dobj" and sentence.heads[node] == verb


def _is_at(sentence: Sentence, preposition: int, head: int, one: Mention, reading: ArticleReading) -> bool:
    """Whether a preposition says that something is at the place, body or building."""
    word = sentence.words[preposition].lower()
    place = reading.ontology.is_a(one.class_iri, PLACE)
    body = reading.ontology.is_a(one.class_iri, ORGANIZATION)
    built = is_building(one, reading)
    going = sentence.lemmas[head] in lexicon_of(reading.ontology).words.of("going")
    if word == "to" and going and body and one.kind is MentionKind.NAMED:
        return True  # "flew to Halifax to meet", "walked to the Sejm for talks"
    if word == "to" and (going or (sentence.lemmas[head] in _BRINGING and (place or built))):
        word = "in"
    if word == "into" and (going or sentence.lemmas[head] in _FILLING):
        word = "in"
    if word == "to" and sentence.lemmas[head] in _STAYS and one.class_iri != COUNTRY:
        word = "in"  # "During a visit to Lima"
    if word == "for" and sentence.lemmas[head] in ("leave", "depart"):
        return place and one.class_iri != COUNTRY
    if word == "on":
        return (
            (place or built) and is_verb(sentence, head) and one.class_iri != COUNTRY and one.kind is MentionKind.NAMED
        )
    court = body and one.head.lower().split(" ")[-1] in _COURTS  # "heard arguments in Lima High Court"
    return (word in ("in", "at", "inside") and (place or built or court)) or (word in ("at", "inside") and body)


def _is_house(sentence: Sentence, preposition: int, one: Mention, reading: ArticleReading) -> bool:
    """Whether a name that is taken for a body's, and has no word of one, is a house's: "met in the Black Lion"."""
    if sentence.words[preposition].lower() != "in" or sentence.words[preposition + 1] != "the":
        return False
    words = one.text.lower().split()
    known = one.attribute("acronym") or one.attribute("code") or one.text.isupper()
    if one.kind is not MentionKind.NAMED or known or one.name in lexicon_of(reading.ontology).national:
        return False
    return lexicon_of(reading.ontology).body_words.isdisjoint(words) and one.class_iri == ORGANIZATION


def _is_before_day(sentence: Sentence, node: int, verbs: set[int]) -> bool:
    """Whether the day of the event stands right behind a place: "met the head of the club in Paris on Monday"."""
    day = node + 1
    while day + 2 < len(sentence.words) and sentence.words[day] == ",":
        wider = day + 1 + (sentence.words[day + 1].lower() == "the")
        if not _is_country(sentence, wider):
            break
        day = wider + 1  # "in Geneva, Switzerland, on Monday"
    day += sentence.words[day : day + 1] == [","]
    if day < len(sentence.words) and sentence.words[day].lower() in ("on", "last", "this"):
        day += 1
    one = sentence.mentions[day] if day < len(sentence.words) else None
    return one is not None and one.class_iri == DATE and verb_above(sentence, day) in verbs


def _is_country(sentence: Sentence, node: int) -> bool:
    one = sentence.mentions[node]
    return one is not None and one.class_iri in (COUNTRY, PLACE) and not one.attribute("form")


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
    """The place that the event's clause is about: "flew to Paris on Monday, where they met"."""
    sentence = mention.sentence
    for verb in sorted(clause_verbs(sentence, mention.node, reading)):
        where = leading_word(sentence, verb)
        if where is None or sentence.words[where].lower() != "where":
            continue
        for node in range(where - 1, -1, -1):
            one = sentence.mentions[node]
            if one is not None and not one.attribute("form") and reading.ontology.is_a(one.class_iri, PLACE):
                return [inside_which(sentence, node, reading)]
    return []


def inside_which(sentence: Sentence, node: int, reading: ArticleReading) -> int:
    """The place that the named one lies around: "to Arica, in the Northern Region, where"."""
    before = node - 1
    while before > 0 and (sentence.tags[before] == "DT" or sentence.words[before].lower() in (",", "in")):
        before -= 1
    one = sentence.mentions[before]
    place = one is not None and one.kind is MentionKind.NAMED and reading.ontology.is_a(one.class_iri, PLACE)
    return before if place and one is not None and not one.attribute("form") and before < node - 1 else node
