"""Days that the parser hangs on the wrong word, and bodies that it takes for a second subject."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang, phrase_start
from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNT, COUNTRY, DATE, ORGANIZATION, PERSON, PERSON_GROUP, ROLE, MentionKind

_TELLING = frozenset({"say", "tell", "add", "announce", "confirm", "inform", "assure", "admit", "warn"})
_LEAVING = frozenset({"leave", "depart", "head", "sail", "fly"})
_PLANNED = frozenset("pencilled penciled scheduled planned arranged announced fixed slated set booked".split())
_HOURS = frozenset({"a.m.", "p.m.", "am", "pm", "noon", "midnight", "o'clock", "gmt"})
_ACTING = frozenset({COUNTRY, ORGANIZATION, PERSON, ROLE})
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})
_OBJECTS = frozenset({"dobj", "oprd", "attr"})


def before_bare_clause(graph: SyntaxGraph, day: int) -> None:
    """ "told the court in Lima on Monday he would resign": the day is that of the telling."""
    sentence = graph.sentence
    detail = sentence.heads[day] if sentence.labels[day] == "pobj" else day
    verb = sentence.heads[detail]
    if sentence.labels[detail] not in ("prep", "npadvmod") or verb <= day or sentence.words[day + 1] == ",":
        return
    above = sentence.heads[verb]
    if sentence.labels[verb] not in ("ccomp", "advcl") or above >= detail or sentence.lemmas[above] not in _TELLING:
        return
    opened = any(
        sentence.labels[child] == "mark" or (sentence.labels[child] in ("nsubj", "nsubjpass") and child < detail)
        for child in graph.children[verb]
    )
    if opened or any(sentence.words[node] in (",", ":", "“", '"') for node in range(above, detail)):
        return
    hang(graph, detail, above)


def planned_event(graph: SyntaxGraph, verb: int) -> None:
    """ "A meeting with X, pencilled in for Friday, was cancelled": it is the meeting that was pencilled in."""
    sentence = graph.sentence
    above = sentence.heads[verb]
    if sentence.words[verb].lower() not in _PLANNED or sentence.labels[verb] != "advcl" or above <= verb:
        return
    subjects = [one for one in graph.children[above] if sentence.labels[one] in ("nsubj", "nsubjpass") and one < verb]
    if sentence.words[verb - 1] == "," and len(subjects) == 1 and graph.is_nominal(subjects[0]):
        hang(graph, verb, subjects[0])
        sentence.labels[verb], sentence.tags[verb] = "acl", "VBN"


def day_behind_name(graph: SyntaxGraph, name: int) -> None:
    """ "called Jane Smith last night to thank her", "replaced by Jane Smith last year": the name is who is called, or
    who replaces, and no part of the night's."""
    sentence = graph.sentence
    day = sentence.heads[name]
    if sentence.labels[name] not in ("compound", "nmod") or day != name + 1 or graph.class_at(day) != DATE:
        return
    governor, label = sentence.heads[day], sentence.labels[day]
    by = sentence.labels[governor] == "agent" and label == "pobj"
    verb = sentence.heads[governor] if by else governor
    if not (by or label in _OBJECTS) or not graph.is_verb(verb) or governor >= name:
        return
    for child in list(graph.children[day]):
        if child < name:
            hang(graph, child, name)
    hang(graph, name, governor)
    hang(graph, day, verb)
    sentence.labels[name], sentence.labels[day] = "pobj" if by else "dobj", "npadvmod"


def body_for_subject(graph: SyntaxGraph, node: int) -> None:
    """ "The head of the charity Open Hand, X, said", "A and two leaders of the union, Y, met": the name is that of the
    charity or union, and does nothing."""
    sentence = graph.sentence
    verb = sentence.heads[node]
    if not graph.is_named_body(node) or node + 1 >= len(sentence.words):
        return
    said_of_people = sentence.labels[node] == "appos" and graph.is_role(verb) and sentence.tags[verb] == "NNS"
    if not said_of_people and (sentence.labels[node] not in ("nsubj", "nsubjpass") or verb <= node):
        return
    first = phrase_start(sentence, node)
    aside = sentence.words[first - 1] == "," and sentence.words[node + 1] == ","
    noun = first - 2 if aside else first - 1
    mention = sentence.mentions[noun] if noun > 0 else None
    if mention is None or mention.kind is not MentionKind.NOMINAL or graph.class_at(noun) != ORGANIZATION:
        return
    if said_of_people:
        if aside and sentence.labels[noun] == "pobj" and sentence.heads[sentence.heads[noun]] == verb:
            hang(graph, node, noun)
        return
    above, seen = noun, 0
    while sentence.heads[above] != verb and seen < len(sentence.words):
        above, seen = sentence.heads[above], seen + 1
    if sentence.labels[noun] == "pobj" and sentence.labels[above] in ("nsubj", "nsubjpass") and above < noun:
        hang(graph, node, noun)
        sentence.labels[node] = "appos"


def behind_hour(graph: SyntaxGraph, preposition: int) -> None:
    """ "Will meet on Monday at 10 a.m. in her office": the place is that of the meeting, and not of the hour."""
    sentence = graph.sentence
    hour = sentence.heads[preposition]
    if hour != preposition - 1 or sentence.words[hour].lower() not in _HOURS:
        return
    above = sentence.heads[hour]
    if sentence.labels[hour] == "pobj" and sentence.labels[above] == "prep":
        above = sentence.heads[above]
        while sentence.mentions[above] is not None and graph.class_at(above) == DATE and above < preposition:
            up = sentence.heads[above]
            if up == above:
                return
            above = up if sentence.labels[up] != "prep" else sentence.heads[up]
        hang(graph, preposition, above)


def subject_as_detail(graph: SyntaxGraph) -> None:
    """ "Mayor Smith hosted leader Jones": who stands right before the verb is its subject, where it has none."""
    sentence = graph.sentence
    verb = next((node for node, head in enumerate(sentence.heads) if head == node), 0)
    if verb == 0 or sentence.labels[verb - 1] != "npadvmod" or sentence.heads[verb - 1] != verb:
        return
    if sentence.tags[verb] not in ("VBD", "VBZ") or graph.class_at(verb - 1) not in _ACTING:
        return
    if any(sentence.labels[child] in ("nsubj", "nsubjpass", "csubj", "expl") for child in graph.children[verb]):
        return
    sentence.labels[verb - 1] = "nsubj"
    for node in range(verb - 2, -1, -1):
        if sentence.heads[node] != verb or sentence.labels[node] != "npadvmod" or graph.class_at(node) == DATE:
            return
        hang(graph, node, verb - 1)
        sentence.labels[node] = "compound"


def count_before_people(graph: SyntaxGraph, count: int) -> None:
    """ "On Monday 400 women walked out": the number is of the people behind it, not of the day."""
    sentence = graph.sentence
    day = sentence.heads[count]
    if graph.class_at(count) != COUNT or sentence.labels[count] != "nummod" or day != count - 1:
        return
    for node in range(count + 1, min(count + 4, len(sentence.words))):
        if graph.class_at(node) in (PERSON_GROUP, ROLE) and sentence.tags[node] in ("NNS", "NNPS"):
            hang(graph, count, node)
            return
        if not sentence.tags[node].startswith(("JJ", "NN")):
            return


def subject_behind_hours(graph: SyntaxGraph) -> None:
    """ "In the afternoon Mayor Smith received X": the name behind the part of the day is who did it."""
    sentence = graph.sentence
    if len(sentence.words) < 5 or sentence.words[1].lower() != "the" or sentence.words[2].lower() not in _PARTS_OF_DAY:
        return
    first = sentence.heads[2]
    if first <= 2 or sentence.labels[first] != "pobj" or sentence.heads[first] != 0 or sentence.labels[0] != "prep":
        return
    verb = sentence.heads[0]
    subjects = [one for one in graph.children[verb] if sentence.labels[one] in ("nsubj", "nsubjpass", "expl")]
    if graph.class_at(first) not in (PERSON, ROLE) or subjects or verb < first or not graph.is_verb(verb):
        return
    sentence.labels[2] = "pobj"
    hang(graph, 2, 0)
    hang(graph, 1, 2)
    name = first + 1 if sentence.heads[first + 1] == first and graph.is_named_person(first + 1) else first
    hang(graph, name, verb)
    sentence.labels[name] = "nsubj"
    if name != first:
        hang(graph, first, name)
        sentence.labels[first] = "compound"


def behind_saying(graph: SyntaxGraph, preposition: int) -> None:
    """ "She would fly to Peru on Sunday, she added, for talks": what follows the aside is of the clause before it."""
    sentence = graph.sentence
    verb = sentence.heads[preposition]
    if sentence.labels[verb] != "parataxis" or verb != preposition - 2 or sentence.words[preposition - 1] != ",":
        return
    above, opening = sentence.heads[verb], min((verb, *graph.children[verb])) - 1
    closed = opening > above and "," in (sentence.words[opening], sentence.words[opening + 1])
    if sentence.lemmas[verb] in _TELLING and closed and graph.is_verb(above):
        hang(graph, preposition, above)


def destination(graph: SyntaxGraph, word: int) -> None:
    """ "They leave on Friday for Lima to meet the minister": it is they who meet, and there."""
    sentence = graph.sentence
    purpose = sentence.heads[word]
    above = sentence.heads[purpose]
    if sentence.labels[word] != "mark" or sentence.labels[purpose] != "advcl" or above >= word:
        return
    subjects = [one for one in graph.children[purpose] if sentence.labels[one] == "nsubj" and one > word]
    if sentence.lemmas[above] not in _LEAVING or len(subjects) != 1 or subjects[0] != word + 1:
        return
    if graph.class_at(word + 1) in (PERSON, ROLE, PERSON_GROUP, None):
        return
    hang(graph, word, above)
    hang(graph, word + 1, word)
    sentence.labels[word], sentence.labels[word + 1] = "prep", "pobj"
