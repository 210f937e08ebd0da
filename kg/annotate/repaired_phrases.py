"""Names with titles and appositions that the parser parts from the verb or preposition that they belong to."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang
from kg.annotate.syntax_graph import FINITE, SyntaxGraph

_BEFORE_NOUN = frozenset({"compound", "nmod", "amod"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_BESIDE = frozenset({"appos", "conj"})


def to_titled(graph: SyntaxGraph, to: int) -> None:
    """ "sent a message to coach Jane Smith": who stands behind the preposition is no object of the verb, nor is his
    title the preposition's."""
    sentence = graph.sentence
    title = to + 1
    while title + 1 < len(sentence.words) and sentence.heads[title] == title + 1 and not graph.is_role(title):
        title += 1
    name = title + 1
    if name >= len(sentence.words) or not graph.is_role(title) or not graph.is_named_person(name):
        return
    verb = sentence.heads[name]
    parted = sentence.heads[to] == name or (sentence.labels[to] == "aux" and sentence.heads[to] == title)
    if not parted or sentence.labels[name] not in ("dobj", "npadvmod", "appos") or verb >= to:
        return
    thing = next((one for one in range(to - 1, verb, -1) if sentence.labels[one] == "dobj"), verb)
    if sentence.tags[title].startswith("VB"):
        sentence.tags[title] = "NN"  # "coach"
    hang(graph, to, thing)
    hang(graph, name, to)
    hang(graph, title, name)
    sentence.labels[to], sentence.labels[name], sentence.labels[title] = "prep", "pobj", "compound"


def _verb_without_subject(graph: SyntaxGraph) -> int:
    """The verb of the sentence, where it is the first finite one and has no subject; else 0."""
    sentence = graph.sentence
    verb = next((node for node, head in enumerate(sentence.heads) if head == node), 0)
    if sentence.tags[verb] not in FINITE or any(
        graph.is_verb(one) and sentence.tags[one] in FINITE for one in range(verb)
    ):
        return 0
    return verb if _SUBJECTS.isdisjoint(sentence.labels[child] for child in graph.children[verb]) else 0


def subject_behind_phrase(graph: SyntaxGraph) -> None:
    """ "After talks with Ann Lee, the mayor, Jane Smith, said": who stands between the commas right before the verb is
    its subject, where it has none, and none of those in the phrase before."""
    sentence = graph.sentence
    if sentence.tags[0] not in ("IN", "VBG"):
        return
    verb = _verb_without_subject(graph)
    if verb < 5 or sentence.words[verb - 1] != ",":
        return
    name = verb - 2
    if not graph.is_named_person(name) or sentence.labels[name] not in _BESIDE:
        return
    role = next((child for child in graph.children[name] if child < name and graph.is_role(child)), None)
    subject = sentence.heads[name] if role is None else name
    first = min(subject, name if role is None else role)
    if not graph.is_role(min(first, subject)) or sentence.labels[subject] not in _BESIDE:
        return
    hang(graph, subject, verb)
    sentence.labels[subject] = "nsubj"


def subject_in_phrase(graph: SyntaxGraph) -> None:
    """ "On the sidelines of the talks Minister Smith met her": who stands right before the verb is its subject, where
    it has none, and not what the preposition of the phrase before is of."""
    sentence = graph.sentence
    if sentence.tags[0] != "IN":
        return
    verb = _verb_without_subject(graph)
    name = verb - 1
    if name < 3 or not graph.is_named_person(name):
        return
    holder = sentence.heads[name] if sentence.labels[name] == "appos" and graph.is_role(name - 1) else name
    preposition, noun = sentence.heads[holder], name - 1
    while noun > 0 and (graph.is_role(noun) or graph.is_demonym(noun)):
        noun -= 1
    inside = noun > preposition and preposition < sentence.heads[noun] <= name
    plain = sentence.tags[noun].startswith("NN") and sentence.words[noun].islower()
    if (
        sentence.labels[holder] != "pobj"
        or holder not in (name, name - 1)
        or not inside
        or not plain
        or sentence.labels[noun] not in _BEFORE_NOUN
    ):
        return
    for node in range(preposition + 1, noun):
        if noun < sentence.heads[node] <= name:
            hang(graph, node, noun)
    hang(graph, noun, preposition)
    hang(graph, name, verb)
    for node in range(noun + 1, name):
        hang(graph, node, name)
        sentence.labels[node] = "compound"
    sentence.labels[noun], sentence.labels[name] = "pobj", "nsubj"
