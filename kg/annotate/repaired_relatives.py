"""Of whom a clause with "who" is, put right before edges are built."""

from __future__ import annotations

from kg.annotate.circles import governors
from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, ORGANIZATION, PLACE

_SERIES = frozenset({"conj", "appos"})
_NO_PERSONS = frozenset({PLACE, COUNTRY, ORGANIZATION})


def relative_head(graph: SyntaxGraph, pronoun: int) -> None:
    """The clause of "who" is about the person right before it, or before a place that cannot be meant."""
    sentence = graph.sentence
    verb = next((one for one in governors(sentence, pronoun) if sentence.labels[one] == "relcl"), None)
    if verb is None or verb < pronoun:
        return
    noun, before = sentence.heads[verb], pronoun - 1
    while before > 0 and sentence.words[before] in (",", ")", "–", "—"):
        before -= 1
    if graph.is_named_person(before) and before != noun and sentence.labels[before] in _SERIES:
        above = governors(sentence, before)
        if noun in above and all(sentence.labels[one] in _SERIES for one in above[: above.index(noun)]):
            sentence.heads[verb] = before
    elif graph.class_at(noun) in _NO_PERSONS:
        person = next((one for one in range(noun - 1, -1, -1) if graph.is_named_person(one)), None)
        if person is not None and not any(graph.is_verb(one) for one in range(person + 1, noun)):
            sentence.heads[verb] = person
