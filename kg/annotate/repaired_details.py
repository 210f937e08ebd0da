"""Days that the parser hangs on the wrong word, and bodies that it takes for a second subject."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang, phrase_start
from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import DATE, ORGANIZATION, MentionKind

_TELLING = frozenset({"say", "tell", "add", "announce", "confirm", "inform", "assure", "admit", "warn"})
_PLANNED = frozenset("pencilled penciled scheduled planned arranged announced fixed slated set booked".split())
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
