"""Of whom or what a relative clause is said, where the parser hung it on another noun."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, ORGANIZATION, PLACE, MentionKind

_THINGS = frozenset({ORGANIZATION, PLACE, COUNTRY})


def who_clauses(graph: SyntaxGraph) -> None:
    """A clause with "who" is said of the person before, not of the body or place right before it: "X, a nurse with the
    county, who was born in"."""
    sentence = graph.sentence
    for verb, head in enumerate(sentence.heads):
        if sentence.labels[verb] != "relcl":
            continue
        plain = sentence.mentions[head] is None and sentence.labels[head] == "pobj"
        if not plain and graph.class_at(head) not in _THINGS:
            continue
        person = sentence.heads[head]
        for _ in range(3):
            if graph.is_role(person) or graph.is_named_person(person):
                break
            person = sentence.heads[person]
        if (
            _pronoun(graph, verb, "who") is None
            or not (graph.is_role(person) or graph.is_named_person(person))
            or person > head
        ):
            continue
        _say_of(graph, verb, head, person)
        for label, node in tuple(graph.found[head]):
            if label == "relcl" and node == verb:
                del graph.found[head][(label, node)]
                graph.add(person, label, verb)


def which_clauses(graph: SyntaxGraph) -> None:
    """A clause with "which" is said of the body or place right before it, not of the person before that: "X, director
    of the fund, which is based in Y"."""
    sentence = graph.sentence
    for verb, head in enumerate(sentence.heads):
        if sentence.labels[verb] != "relcl" or not (graph.is_role(head) or graph.is_named_person(head)):
            continue
        which = _pronoun(graph, verb, "which")
        if which is None:
            continue
        body = which - 2 if sentence.words[which - 1] == "," else which - 1
        mention = sentence.mentions[body] if body > head else None
        if mention is None or mention.kind is MentionKind.PRONOUN or graph.class_at(body) not in _THINGS:
            continue
        _say_of(graph, verb, head, body)


def _pronoun(graph: SyntaxGraph, verb: int, word: str) -> int | None:
    """The relative pronoun that is the clause's subject, if it is this word."""
    sentence = graph.sentence
    subjects = (child for child in graph.children[verb] if sentence.labels[child] in ("nsubj", "nsubjpass"))
    return next((child for child in subjects if sentence.words[child].lower() == word), None)


def _say_of(graph: SyntaxGraph, verb: int, noun: int, other: int) -> None:
    """What the clause says of a noun it says of the other."""
    for label, node in tuple(graph.found[verb]):
        if node == noun and label in ("subj", "obj"):
            del graph.found[verb][(label, node)]
            graph.add(verb, label, other)
