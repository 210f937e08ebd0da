"""Who holds a post that the parse hangs elsewhere: "X, until now head of Y,", "the chair of the jury, the miller X"."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph

_UNTIL = frozenset({"until", "till"})
_LATELY = frozenset({"now", "recently", "lately"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def until_now(graph: SyntaxGraph, post: int) -> None:
    """ "X, until now head of Y, left": the post is X's, and nothing is done until it."""
    sentence, until, person = graph.sentence, post - 2, post - 4
    if person < 0 or sentence.labels[post] != "pobj" or sentence.heads[post] != until:
        return
    if sentence.words[until].lower() not in _UNTIL or sentence.words[post - 1].lower() not in _LATELY:
        return
    if sentence.words[until - 1] == "," and graph.is_named_person(person):
        sentence.heads[post], sentence.labels[post] = person, "appos"
        sentence.heads[until], sentence.labels[until] = post, "advmod"


def told_twice(graph: SyntaxGraph, post: int) -> None:
    """ "The chairman of the jury, the French miller X, praised it": the miller is the chairman, and no second one who
    does so."""
    sentence = graph.sentence
    verb, person = sentence.heads[post], post + 1
    named = person < len(sentence.words) and graph.is_named_person(person) and sentence.heads[person] == post
    if sentence.labels[post] not in _SUBJECTS or post > verb or not named or sentence.labels[person] != "appos":
        return
    others = [one for one in graph.children[verb] if one < post and sentence.labels[one] in _SUBJECTS]
    first = min(graph.subtree(post))
    if len(others) != 1 or not graph.is_role(others[0]) or sentence.words[first - 1] != ",":
        return
    if max(graph.subtree(others[0])) == first - 2:
        sentence.heads[person] = others[0]
        sentence.heads[post], sentence.labels[post] = person, "compound"
