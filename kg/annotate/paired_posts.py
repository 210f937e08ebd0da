"""Several people who get a post each: "named A as director and B as treasurer", "A was elected chair, B treasurer"."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph

_PHRASE = ("DT", "JJ", "NN", "POS", "PRP$", "HYPH", "VBG", "RB")


def paired_posts(graph: SyntaxGraph) -> None:
    """Each has the post behind the name and no other of these, and takes part in the verb as the first does."""
    pairs = _behind_as(graph) or _behind_names(graph)
    if len(pairs) < 2:
        return
    for verb, edges in enumerate(graph.found):
        if graph.is_verb(verb) and any(node in pairs for _, node in edges):
            _divide(graph, verb, pairs)
    for name, role in pairs.items():
        for other in graph.get(role, "isa"):
            if other != name and not graph.is_role(other):
                _part(graph, role, other)
        for other in set(pairs.values()) - {role}:
            _part(graph, name, other)
            _part(graph, role, other)
        graph.join(name, role)


def _behind_as(graph: SyntaxGraph) -> dict[int, int]:
    """The names right before "as" with the role behind it."""
    words = graph.sentence.words
    return {
        node - 1: role
        for node, word in enumerate(words)
        if word.lower() == "as" and node > 0 and graph.is_named_person(node - 1)
        if (role := _role_from(graph, node + 1)) is not None
    }


def _role_from(graph: SyntaxGraph, start: int) -> int | None:
    """The role that a phrase from the word on leads to."""
    for node in range(start, len(graph.found)):
        if graph.is_role(node):
            return node
        if graph.is_named_person(node) or not graph.sentence.tags[node].startswith(_PHRASE):
            return None
    return None


def _behind_names(graph: SyntaxGraph) -> dict[int, int]:
    """Names that a post follows at once, in a list behind a verb of naming; the one elected before the verb too."""
    sentence = graph.sentence
    for verb, lemma in enumerate(sentence.lemmas):
        if lemma not in graph.words.of("giving posts") or not graph.is_verb(verb):
            continue
        end = next((node for node in range(verb + 1, len(graph.found)) if graph.is_verb(node)), len(graph.found))
        found = {
            node - 1: node
            for node in range(verb + 2, end)
            if graph.is_role(node) and graph.is_named_person(node - 1) and sentence.words[node].islower()
            if (before := node - 2 - graph.is_role(node - 2)) == verb or sentence.words[before] in (",", "and")
        }
        post = _role_from(graph, verb + 1)
        if post is not None and post not in found.values() and graph.is_passive(verb):
            elected = next((node for node in graph.get(verb, "obj") if graph.is_named_person(node)), None)
            found = {elected: post, **found} if elected is not None else found
        if len(found) > 1:
            return found
    return {}


def _divide(graph: SyntaxGraph, verb: int, pairs: dict[int, int]) -> None:
    """Each name and role is to the verb what the first is."""
    first = next(iter(pairs))
    labels = {label for label, node in graph.found[verb] if node in (first, pairs[first])}
    if not any(node == first for _, node in graph.found[verb]) or labels.isdisjoint(("as", "attr")):
        return
    for label, node in tuple(graph.found[verb]):
        if node in pairs or node in pairs.values():
            del graph.found[verb][(label, node)]
    for name, role in pairs.items():
        for label in sorted(labels):
            graph.add(verb, label, name)
            graph.add(verb, label, role)


def _part(graph: SyntaxGraph, one: int, other: int) -> None:
    """Takes every edge between two nodes away."""
    for head, node in ((one, other), (other, one)):
        for label, dependent in tuple(graph.found[head]):
            if dependent == node:
                del graph.found[head][(label, dependent)]
