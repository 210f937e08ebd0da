"""Days, places and other details that the parser hangs on the wrong word, and bodies that it takes for a second
subject."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang, phrase_start
from kg.annotate.syntax_graph import FINITE, SyntaxGraph, path_up
from kg.model import COUNT, COUNTRY, DATE, ORGANIZATION, PERSON, PERSON_GROUP, ROLE, MentionKind, Sentence

_TELLING = frozenset({"say", "tell", "add", "announce", "confirm", "inform", "assure", "admit", "warn"})
_LEAVING = frozenset({"leave", "depart", "head", "sail", "fly"})
_HOURS = frozenset({"a.m.", "p.m.", "am", "pm", "noon", "midnight", "o'clock", "gmt"})
_ACTING = frozenset({COUNTRY, ORGANIZATION, PERSON, ROLE})
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod"})
_BESIDE_VERB = frozenset({"aux", "auxpass", "neg", "advmod"})
_TOWARDS = frozenset({"with", "to", "from", "by"})
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
    if (
        sentence.words[verb].lower() not in graph.words.of("planned")
        or sentence.labels[verb] != "advcl"
        or above <= verb
    ):
        return
    subjects = [one for one in graph.children[above] if sentence.labels[one] in ("nsubj", "nsubjpass") and one < verb]
    if sentence.words[verb - 1] == "," and len(subjects) == 1 and graph.is_nominal(subjects[0]):
        hang(graph, verb, subjects[0])
        sentence.labels[verb], sentence.tags[verb] = "acl", "VBN"


def day_behind_name(graph: SyntaxGraph, name: int) -> None:
    """ "called Jane Smith last night to thank her", "replaced by Jane Smith last year", "met Mayor Jane Smith
    yesterday", "had dinner with Mayor Jane Smith last week": the name is who it is done to or with, and no part of the
    night's."""
    sentence = graph.sentence
    day = sentence.heads[name]
    if sentence.labels[name] not in ("compound", "nmod") or day != name + 1 or graph.class_at(day) != DATE:
        return
    governor, label = sentence.heads[day], sentence.labels[day]
    if label == "npadvmod" and _name_of_verb(graph, name, day):
        return
    by = sentence.labels[governor] in ("agent", "prep") and label == "pobj"
    verb = next((one for one in path_up(sentence, governor) if graph.is_verb(one)), governor) if by else governor
    below = {sentence.labels[one] for one in graph.children[verb]}
    alone = label == "npadvmod" and "nsubj" in below and not below & _OBJECTS
    if not (by or alone or label in _OBJECTS) or not graph.is_verb(verb) or governor >= name:
        return
    for child in list(graph.children[day]):
        if child < name:
            hang(graph, child, name)
        elif child > day and sentence.labels[child] == "prep":
            hang(graph, child, verb)
    hang(graph, name, governor)
    hang(graph, day, verb)
    sentence.labels[name], sentence.labels[day] = "pobj" if by else "dobj", "npadvmod"


def _name_of_verb(graph: SyntaxGraph, name: int, day: int) -> bool:
    """ "had written to Governor Smith last week": the name is part of the day, and its preposition of nothing."""
    sentence = graph.sentence
    verb = sentence.heads[day]
    inside = [child for child in graph.children[day] if child < name]
    first = min([name, *(child for child in inside if sentence.labels[child] in _BEFORE_NOUN)])
    before = first - 1
    if not graph.is_verb(verb) or verb >= before or sentence.words[before].lower() not in _TOWARDS:
        return False
    for child in inside:
        if child != before:
            hang(graph, child, name)
    hang(graph, before, verb)
    sentence.labels[before] = "prep"
    hang(graph, name, before)
    sentence.labels[name] = "pobj"
    return True


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


def before_purpose(sentence: Sentence, preposition: int) -> None:
    """ "met the mayor on Monday to press the case": a detail before a purpose is one of the verb before it."""
    verb = sentence.heads[preposition]
    if sentence.labels[preposition] != "prep" or verb <= preposition or sentence.tags[verb] != "VB":
        return
    above = sentence.heads[verb]
    purpose = sentence.labels[verb] == "advcl" and above < preposition and sentence.tags[above].startswith("VB")
    marked = any(sentence.tags[one] == "TO" and sentence.heads[one] == verb for one in range(preposition, verb))
    if purpose and marked:
        sentence.heads[preposition] = above


def behind_aside(sentence: Sentence, preposition: int) -> None:
    """ "met in Paris, the old capital, with the mayor": what follows an apposition that a comma closes is no part of
    it."""
    noun = preposition - 2
    if noun < 2 or sentence.labels[preposition] != "prep" or sentence.heads[preposition] != noun:
        return
    if sentence.words[preposition - 1] != "," or sentence.mentions[noun] is not None:
        return
    start = noun
    while start > 0 and sentence.tags[start][:2] in ("JJ", "NN") and sentence.mentions[start] is None:
        start -= 1
    opened = sentence.tags[start] == "DT" and start > 0 and sentence.words[start - 1] == ","
    verb = next((one for one in path_up(sentence, noun) if sentence.tags[one] in FINITE), None) if opened else None
    if verb is not None and verb < start:
        sentence.heads[preposition] = verb


def day_for_subject(sentence: Sentence, day: int) -> None:
    """ "Jane Smith today received": the subject is who stands before the day."""
    mention, verb, name = sentence.mentions[day], sentence.heads[day], day - 1
    if mention is None or mention.class_iri != DATE or sentence.labels[day] != "nsubj" or verb <= day or name < 0:
        return
    before = sentence.mentions[name]
    if before is None or before.class_iri not in _ACTING or sentence.heads[name] != day:
        return
    sentence.heads[name], sentence.labels[name] = verb, "nsubj"
    sentence.labels[day] = "npadvmod"
    for node in range(name):
        if sentence.heads[node] == day:
            sentence.heads[node] = name


def day_before_subject(sentence: Sentence, day: int) -> None:
    """ "On Friday Jane Smith met the mayor": the day is when, and the name right behind it the subject."""
    mention, noun = sentence.mentions[day], sentence.heads[day]
    if mention is None or mention.class_iri != DATE or sentence.labels[day] not in _BEFORE_NOUN or noun <= day:
        return
    between = [sentence.mentions[one] for one in range(day + 1, noun + 1)]
    if not all(one is not None and one.class_iri in _ACTING for one in between):
        return
    while sentence.labels[noun] == "compound" and sentence.heads[noun] > noun:
        noun = sentence.heads[noun]
    preposition = day - 1 if day and sentence.tags[day - 1] == "IN" else None
    above = sentence.heads[noun]
    if preposition is not None and above == preposition and sentence.labels[noun] == "pobj":
        verb = sentence.heads[preposition]
        rest = range(noun + 1, verb)
        clause = all(noun in path_up(sentence, one) or sentence.labels[one] in _BESIDE_VERB for one in rest)
        subject = any(
            sentence.labels[one].startswith("nsubj") for one, head in enumerate(sentence.heads) if head == verb
        )
        if verb <= noun or subject or not clause or not sentence.tags[verb].startswith("VB"):
            return
        passive = any(sentence.labels[one] == "auxpass" and sentence.heads[one] == verb for one in rest)
        sentence.heads[noun], sentence.labels[noun] = verb, "nsubjpass" if passive else "nsubj"
        sentence.heads[day], sentence.labels[day] = preposition, "pobj"
    elif sentence.labels[noun] in ("nsubj", "nsubjpass") and above > noun:
        bare = preposition is not None and preposition not in sentence.heads
        if preposition is not None and bare:
            sentence.heads[day], sentence.labels[day] = preposition, "pobj"
        elif day == 0:
            sentence.heads[day], sentence.labels[day] = above, "npadvmod"


def person_for_time(graph: SyntaxGraph, node: int) -> None:
    """ "Two days later she met General X": who stands right behind the verb is its object, no measure of time."""
    sentence = graph.sentence
    verb = sentence.heads[node]
    person = graph.is_named_person(node) or graph.is_role(node)
    if sentence.labels[node] != "npadvmod" or not person or verb >= node or not graph.is_verb(verb):
        return
    if not any(sentence.labels[one] in ("dobj", "dative") for one in graph.children[verb]):
        sentence.labels[node] = "dobj"


def number_of_unit(graph: SyntaxGraph, number: int) -> None:
    """ "A 5 million lira gift": the number is that of the unit behind it, and not of the gift."""
    sentence = graph.sentence
    unit, noun = number + 1, sentence.heads[number]
    apart = unit < noun and sentence.heads[unit] == noun and sentence.labels[unit] == "compound"
    if not apart or sentence.tags[unit] != "NN" or sentence.mentions[unit] is not None:
        return
    if any(sentence.words[child].lower() in ("a", "an") for child in graph.children[noun] if child < number):
        hang(graph, number, unit)
