"""Participles that the parser takes for something else, put right before edges are built."""

from __future__ import annotations

from kg.annotate.syntax_graph import FINITE, SyntaxGraph


def participle_for_verb(graph: SyntaxGraph) -> None:
    """ "X, which makes cables, on Tuesday named Y as its head": the verb behind the clause, taken for a participle."""
    sentence = graph.sentence
    for verb, label in enumerate(sentence.labels):
        if label != "acl" or sentence.tags[verb] != "VBN":
            continue
        name = sentence.heads[verb]
        clause = next((one for one in graph.children[name] if sentence.labels[one] == "relcl" and one < verb), None)
        if clause is None or sentence.labels[name] != "ROOT":
            continue
        closed = "," in sentence.words[clause:verb] and sentence.mentions[name] is not None and name < clause
        auxiliary = any(sentence.labels[one] in ("aux", "auxpass", "agent") for one in graph.children[verb])
        objects = [one for one in graph.children[verb] if sentence.labels[one] in ("oprd", "dobj") and one > verb]
        if not closed or auxiliary or not objects:
            continue
        sentence.heads[verb], sentence.labels[verb], sentence.tags[verb] = verb, "ROOT", "VBD"
        sentence.heads[name], sentence.labels[name] = verb, "nsubj"
        if graph.is_named_person(objects[0]):
            sentence.labels[objects[0]] = "dobj"
        return


def participle_first(graph: SyntaxGraph) -> None:
    """ "Attending the meeting were A and B": A and B attended."""
    sentence = graph.sentence
    if sentence.tags[0] != "VBG" or sentence.heads[0] == 0:
        return
    verb = sentence.heads[0]
    plain = sentence.lemmas[verb] == "be" and sentence.tags[verb] in FINITE
    if not plain or any(sentence.tags[one] in FINITE for one in range(1, verb)):
        return
    for node, head in enumerate(sentence.heads):
        if head == verb and node > verb and sentence.labels[node] in ("nsubj", "attr", "dobj"):
            sentence.heads[node], sentence.labels[node] = 0, "nsubj"
        elif head == verb and node != verb:
            sentence.heads[node] = 0
    sentence.heads[0], sentence.labels[0] = 0, "ROOT"
    sentence.heads[verb], sentence.labels[verb] = 0, "aux"
