"""Births in parentheses: "A (born 3 May 1960, Lima, Peru)"."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, DATE, PLACE

_PASSED_OVER = frozenset({",", ":", "in", "at", "on", "near", "the", "c.", "circa"})
_LONGEST = 25
"""Words from the parenthesis to the birth."""


def births_in_parentheses(graph: SyntaxGraph) -> None:
    """Ties a birth that stands in parentheses behind a person's name to the person and to the places behind it."""
    words = graph.sentence.words
    for birth, word in enumerate(words):
        if word.lower() != "born":
            continue
        opening = next((one for one in range(birth - 1, max(birth - _LONGEST, -1), -1) if words[one] in ("(", ")")), -1)
        if opening < 1 or words[opening] != "(" or not graph.is_named_person(opening - 1):
            continue
        graph.add(birth, "obj", opening - 1)
        for place in _places_behind(graph, birth):
            graph.add(birth, "in", place)


def _places_behind(graph: SyntaxGraph, birth: int) -> list[int]:
    """The places right behind a birth, with nothing but dates and commas before and between them."""
    sentence = graph.sentence
    places = []
    for node in range(birth + 1, len(sentence.words)):
        mention = sentence.mentions[node]
        if mention is not None and graph.class_at(node) in (PLACE, COUNTRY):
            places.append(node)
        elif mention is not None and mention.class_iri == DATE:
            if places:
                break
        elif sentence.words[node].lower() not in _PASSED_OVER and not sentence.words[node].isdigit():
            break
    return places
