"""One of several of whom a clause tells: "X was among those arrested by Y", "X, one of three men arrested by Y"."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph

_CLAUSES = frozenset({"acl", "relcl"})


def ones_of_groups(graph: SyntaxGraph) -> None:
    """What a clause says of a group it says of the one who is told to be among it."""
    sentence = graph.sentence
    if "among" not in sentence.lemmas and "one" not in sentence.lemmas:
        return
    for node, lemma in enumerate(sentence.lemmas):
        if lemma == "among":
            head = sentence.heads[node]
            told = sentence.lemmas[head] == "be"
            if told and _is_denied(graph, head):
                continue
            ones = graph.get(head, "subj") if told else [head]
            _share_clauses(graph, graph.get(node, "dep"), ones)
        elif lemma == "one":
            verb = sentence.heads[node]
            told = sentence.labels[node] == "attr" and sentence.lemmas[verb] == "be"
            if told and _is_denied(graph, verb):
                continue
            ones = graph.get(verb, "subj") if told else graph.get(node, "isa")
            _share_clauses(graph, graph.get(node, "of"), ones)


def _is_denied(graph: SyntaxGraph, verb: int) -> bool:
    return any(graph.sentence.labels[child] == "neg" for child in graph.children[verb])


def _share_clauses(graph: SyntaxGraph, groups: list[int], ones: list[int]) -> None:
    named = [one for one in ones if graph.sentence.mentions[one] is not None]
    for group in groups:
        if graph.sentence.tags[group] not in ("NNS", "NNPS", "DT") and not graph.are_members(group):
            continue
        for clause in [verb for label, verb in graph.found[group] if label in _CLAUSES]:
            for label in [label for label, node in graph.found[clause] if node == group]:
                for one in named:
                    graph.add(clause, label, one)
