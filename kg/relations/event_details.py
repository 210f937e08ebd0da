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
    BlockKind,
    Mention,
    MentionKind,
    Sentence,
)
from kg.relations.arguments import ArticleReading
from kg.relations.circumstances import dates_of_clause, roles_for
from kg.relations.days import SIDES
from kg.relations.event_model import EventMention, Part
from kg.relations.leading_verbs import clause_verbs, leading_word
from kg.relations.lexicon import lexicon_of
from kg.relations.prepositions import preposition_of
from kg.relations.tense import FINITE, is_verb, verb_above
from kg.relations.venues import is_building

_BRINGING = frozenset("welcome invite summon bring".split())
_FILLING = frozenset("crowd pack file squeeze cram".split())
_STAYS = frozenset({"visit", "trip", "stopover"})
_COURTS = frozenset({"court", "tribunal"})
_WHOSE = frozenset({"of", "between", "with"})
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
            nodes = dates_of_clause(mention, reading) if role == "date" else _places(mention, reading)
            for node in nodes:
                filler = mention.sentence.mentions[node]
                assert filler is not None
                found.append(Part(name, node, filler, (mention.node, node), mention.sentence, mention.factuality))
    return found


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
        site = node if sentence.labels[node] == "pobj" else _site_called(sentence, node, one, reading)
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
    return loosely[:1] or _place_of_clause(mention, reading) or led[-1:] or _hall_of_heading(mention, reading)


def _hall_of_heading(mention: EventMention, reading: ArticleReading) -> list[int]:
    """The one building that a heading names beside its meeting: "Minutes of the meeting of 3 May, Carnegie Room"."""
    sentence = mention.sentence
    if sentence.kind is not BlockKind.HEADING or mention.noun is None or not FINITE.isdisjoint(sentence.tags):
        return []
    found = [
        node
        for node, one in enumerate(sentence.mentions)
        if one is not None
        and node > mention.node
        and one.kind is MentionKind.NAMED
        and (one.class_iri == ORGANIZATION or reading.ontology.is_a(one.class_iri, PLACE))
        and is_building(one, reading)
    ]
    return found if len(found) == 1 else []


def _site_called(sentence: Sentence, node: int, one: Mention, reading: ArticleReading) -> int | None:
    """The noun, for nothing else that is known, before which the name of a place stands: "to the Black Ridge mine"."""
    noun = node + 1
    named = one.class_iri == PLACE and one.kind is MentionKind.NAMED and sentence.heads[node] == noun
    if not named or sentence.labels[node] not in ("compound", "nmod") or sentence.mentions[noun] is not None:
        return None
    preposition = sentence.words[sentence.heads[noun]].lower()
    built = lexicon_of(reading.ontology).venues.get(sentence.words[noun].lower(), "first") != "first"
    pointed = preposition in ("to", "at", "inside") or (preposition == "in" and built)
    return noun if pointed and sentence.labels[noun] == "pobj" and sentence.tags[noun] in ("NN", "NNS") else None


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
