"""Whoever leads the other side, where the verb is not said twice, put right before edges are built."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang, phrase_start
from kg.annotate.syntax_graph import SyntaxGraph

_SIDES = frozenset("delegation team side mission group panel camp".split())
_BEFORE_GUEST = frozenset({"for", "with", "by", "to", "from"})


def next_side(graph: SyntaxGraph, verb: int) -> None:
    """ "X led the French side and Y the German one", "The French team was led by X and the German by Y": Y led, too."""
    sentence = graph.sentence
    if not sentence.tags[verb].startswith("VB"):
        return
    below = {sentence.labels[child]: child for child in reversed(graph.children[verb])}
    side, leader = below.get("dobj"), below.get("nsubj")
    if side is not None and leader is not None and sentence.lemmas[side] in _SIDES:
        _leading_next(graph, verb, side, leader)
    side, agent = below.get("nsubjpass"), below.get("agent")
    if side is not None and agent is not None and sentence.lemmas[side] in _SIDES:
        _led_next(graph, verb, agent)


def _leading_next(graph: SyntaxGraph, verb: int, side: int, leader: int) -> None:
    sentence = graph.sentence
    for name in graph.children[side]:
        if name < side or sentence.labels[name] not in ("conj", "appos") or not graph.is_named_person(name):
            continue
        behind = [one for one in graph.children[name] if one > name and sentence.labels[one] in ("appos", "conj")]
        if behind and sentence.words[name + 1] in ("the", "that") and phrase_start(sentence, behind[0]) == name + 1:
            hang(graph, name, leader)
            sentence.labels[name] = "conj"
            hang(graph, behind[0], verb)
            sentence.labels[behind[0]] = "dep"
            return


def _led_next(graph: SyntaxGraph, verb: int, agent: int) -> None:
    sentence = graph.sentence
    leaders = [one for one in graph.children[agent] if graph.is_named_person(one)]
    if not leaders:
        return
    for side in graph.children[leaders[0]]:
        after = sentence.words.index("by", side) if "by" in sentence.words[side:] else 0
        if (
            sentence.labels[side] not in ("conj", "appos")
            or graph.is_named_person(side)
            or not side < after <= side + 2
        ):
            continue
        names = [one for one in graph.children[after] if sentence.labels[one] == "pobj"]
        if names:
            hang(graph, names[0], leaders[0])
            sentence.labels[names[0]] = "conj"
            hang(graph, side, verb)
            sentence.labels[side] = "dep"
        return


def visiting_guest(graph: SyntaxGraph, node: int) -> None:
    """ "a dinner for visiting King X on Monday": it is for the guest."""
    sentence = graph.sentence
    preposition = sentence.heads[node]
    if sentence.labels[node] != "pcomp" or sentence.words[preposition] not in _BEFORE_GUEST:
        return
    guests = [one for one in graph.children[node] if sentence.labels[one] == "dobj" and graph.is_named_person(one)]
    if not guests or phrase_start(sentence, guests[0]) != node + 1:
        return
    above = sentence.heads[preposition]
    for child in list(graph.children[node]):
        if sentence.labels[child] in ("prep", "npadvmod", "punct") and child > guests[0]:
            hang(graph, child, above)
    hang(graph, guests[0], preposition)
    sentence.labels[guests[0]] = "pobj"
    hang(graph, node, guests[0])
    sentence.labels[node], sentence.tags[node] = "amod", "JJ"
