"""Where places and bodies lie, without a verb that says so: "Tapachula, Mexico", "at the museum in Basel"."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, PLACE

_SEATED = frozenset({"base", "based", "headquarter", "headquartered"})
_AREAS = frozenset({"state", "province", "region", "district", "county", "department", "governorate", "prefecture"})
_BEFORE_PLACE = frozenset("the northern southern eastern western central".split())


def place_pairs(graph: SyntaxGraph) -> None:
    """A place and the wider one that it lies in: "Tapachula, Mexico", but not the list "Italy, Albania and Greece";
    "Saint-Louis in northern Senegal", and a body that somebody is at: "at the museum in Basel"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    for first in range(len(words) - 2):
        if words[first + 1] == "in":
            _place_within(graph, first)
        elif words[first + 1] == "," and words[first + 2] == "in":
            _place_behind_comma(graph, first)
        its_capital = words[first + 1 : first + 3] == [",", "the"] and words[first + 4 : first + 5] == ["capital"]
        if its_capital and graph.class_at(first) == PLACE and graph.class_at(first + 3) == COUNTRY:
            graph.join(first, first + 4)  # "X, the Tajik capital,"
        second = first + 2
        if words[second].lower() in _BEFORE_PLACE and second + 1 < len(words):
            second += 1  # "Gulu, northern Uganda"
        if words[first + 1] != "," or not graph.is_named_place(first) or not graph.is_named_place(second):
            continue
        fronted = first == 1 and tags[0] == "IN" and second + 1 < len(words) and tags[second + 1].startswith("VB")
        if fronted:  # "In X, Peru beat France."
            continue
        if graph.class_at(first) == COUNTRY or not (_is_wide(graph, second) or _is_bracketed(graph, first, second)):
            continue
        before = first > 1 and words[first - 1] == "," and graph.is_named_place(first - 2)
        joined = second + 1 < len(words) and words[second + 1] in ("and", "or")
        after = second + 2 < len(words) and words[second + 1] == "," and graph.is_named_place(second + 2)
        if not (before or joined or after):
            graph.add(first, "in", second)


def _goal(graph: SyntaxGraph, node: int) -> int:
    """Where the place stands that a phrase from the node on speaks of: "in southern Peru", "in the east of the X", "in
    the northern state of X"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    while node < len(words) - 1 and (tags[node] in ("DT", "JJ") and graph.sentence.mentions[node] is None):
        node += 1
    parts = graph.words.of("direction") | _AREAS
    if node + 2 < len(words) and words[node].lower() in parts and words[node + 1] == "of":
        node += 3 if words[node + 2].lower() == "the" else 2
    return node


def _place_within(graph: SyntaxGraph, first: int) -> None:
    """An edge to the place that "in" names right behind a place, or behind a body that stands after "at"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    second = first + 2
    second = _goal(graph, second)
    if second >= len(words) or not graph.is_named_place(second) or graph.class_at(first) == COUNTRY:
        return
    if words[first].lower() == "headquarters":
        owner = first - 2 if tags[first - 1] == "POS" else first - 1
        if owner >= 0 and graph.is_named_body(owner):
            graph.add(owner, "in", second)
        return
    before = first - 2 if words[first - 1].lower() == "the" else first - 1
    at_body = graph.is_named_body(first) and before >= 0 and words[before].lower() == "at"
    if graph.is_named_place(first) or at_body:
        graph.add(first, "in", second)


def _place_behind_comma(graph: SyntaxGraph, first: int) -> None:
    """An edge to the place in commas or at the end behind a place or body: "X, in northern Peru, left"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    second = first + 3
    second = _goal(graph, second)
    owned = second + 2 < len(words) and tags[second + 1] == "POS" and graph.class_at(second) == COUNTRY
    if owned and graph.is_named_place(second + 2):
        second += 2  # "Moshi, in Kenya's X,"
    if second >= len(words) or not graph.is_named_place(second) or graph.class_at(first) == COUNTRY:
        return
    closed = second + 1 >= len(words) or words[second + 1] in (",", ".", ";", ")", "–", "—")
    if closed and (graph.is_named_place(first) or graph.is_named_body(first)):
        graph.add(first, "in", second)


def homes(graph: SyntaxGraph) -> None:
    """An edge to the town in commas behind a person: "X, of Kobe,", "X, 27, of Kobe, left"."""
    sentence = graph.sentence
    words = sentence.words
    for place in range(2, len(words)):
        if words[place - 1] != "of" or not graph.is_named_place(place) or _is_wide(graph, place):
            continue
        comma = words[place - 2] == ","
        person = place - 3 if comma else place - 2
        if person < 0 or not graph.is_named_person(person):
            continue
        apart = comma or sentence.starts[place - 1] - sentence.ends[person] > 1  # An age that is left out.
        closed = place + 1 >= len(words) or words[place + 1] in (",", ".", ";", ")", "–", "—")
        mention = sentence.mentions[place]
        street = mention is not None and mention.text.rpartition(" ")[2].lower() in graph.words.of("residential street")
        if apart and closed and not street:
            graph.add(person, "from", place)


def seats(graph: SyntaxGraph) -> None:
    """The last of two bodies is what a seat is said of right behind it: "X and the group Y, headquartered in Z"."""
    sentence = graph.sentence
    for verb in range(3, len(sentence.words)):
        last = verb - 2
        if sentence.lemmas[verb] not in _SEATED and sentence.words[verb].lower() not in _SEATED:
            continue
        if sentence.words[verb - 1] != "," or not graph.is_named_body(last):
            continue
        for label, node in tuple(graph.found[verb]):
            if label == "obj" and node < last and graph.is_named_body(node):
                del graph.found[verb][(label, node)]
                graph.add(verb, label, last)


def _is_bracketed(graph: SyntaxGraph, first: int, second: int) -> bool:
    """Whether two places that a preposition opens are closed by a comma or the end: "in Quin, County Clare, on"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    closed = second + 1 >= len(words) or words[second + 1] in (",", ".", ";", ")", "–", "—", "(")
    return first > 0 and tags[first - 1] == "IN" and words[first - 1].lower() != "between" and closed


def _is_wide(graph: SyntaxGraph, node: int) -> bool:
    mention = graph.sentence.mentions[node]
    return graph.class_at(node) == COUNTRY or (mention is not None and mention.attribute("code") is not None)


def people_behind_places(graph: SyntaxGraph) -> None:
    """Who does what, where the parse lists them with a place: "During talks in Paris, X and Y agreed"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    if tags[0] != "IN":
        return
    for place in range(1, len(words) - 3):
        people = _people_from(graph, place + 2)
        verb = place + 2 + len(people)
        while verb < len(words) and words[verb] == ",":
            verb += 1
        starts = graph.is_named_place(place) and words[place + 1] == ","
        if not starts or verb >= len(words) or tags[verb] not in ("VBD", "VBZ", "VBP") or graph.get(verb, "subj"):
            continue
        for one in people:
            if graph.is_named_person(one):
                graph.drop("in", one)
                graph.add(verb, "subj", one)


def _people_from(graph: SyntaxGraph, start: int) -> range:
    """The words of a series of persons: names, their titles and what joins them."""
    end = start
    while end < len(graph.sentence.words) and (
        graph.is_named_person(end) or graph.is_role(end) or graph.sentence.words[end] == "and"
    ):
        end += 1
    named = any(graph.is_named_person(one) for one in range(start, end))
    return range(start, end if named else start)
