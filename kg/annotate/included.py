"""Who is said to be among several: "ministers including X and Y met", "unions including X and Y belong to the league",
"met the leaders, among them X and Y"."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, ORGANIZATION, PERSON_GROUP, ROLE, MentionKind

_SEVERAL = frozenset({ROLE, PERSON_GROUP})
_SHARED = frozenset({"subj", "obj", "with", "between"})
_INCLUDING = "including"
_AMONG = "among"
_STATES = frozenset({"country", "state", "nation"})
_THEM = frozenset({"them", "these", "those", "whom"})


def included_people(graph: SyntaxGraph) -> None:
    """Those who are named take part in what the several do."""
    words = {word.lower() for word in graph.sentence.words}
    if _INCLUDING in words:
        for node in range(len(graph.found)):
            several = _are_several(graph, node)
            for one in graph.get(node, _INCLUDING):
                body = graph.is_named_body(one) or graph.class_at(one) == COUNTRY
                if (several and graph.is_named_person(one)) or (body and _are_bodies(graph, node)):
                    graph.stand_in(node, one, _SHARED)
    if _AMONG in words and not _THEM.isdisjoint(words):
        for verb in range(len(graph.found)):
            behind = graph.get(verb, _AMONG)
            people = [one for one in behind if graph.is_named_person(one)]
            pronouns = [one for one in behind if graph.sentence.words[one].lower() in _THEM]
            if people and pronouns and pronouns[0] < people[0]:
                before = [node for node in range(pronouns[0]) if _are_several(graph, node)]
                if before:
                    for person in people:
                        graph.stand_in(before[-1], person, _SHARED)
    if _AMONG in words:
        _ones_among(graph)


def _ones_among(graph: SyntaxGraph) -> None:
    """ "Among the signatories of the pact are X and Y", "X is among the winners": each is one of those."""
    sentence = graph.sentence
    for verb, lemma in enumerate(sentence.lemmas):
        if lemma != "be" or any(sentence.labels[child] == "neg" for child in graph.children[verb]):
            continue
        for several in graph.get(verb, _AMONG):
            if sentence.tags[several] not in ("NNS", "NNPS") or not _are_of_something(graph, several):
                continue
            for one in _of_one_sort(graph, graph.get(verb, "subj")):
                graph.join(one, several)


def _are_of_something(graph: SyntaxGraph, several: int) -> bool:
    """Whether the word says what they do or did, and to what: "signatories of the pact", no "guests"."""
    return any(label in ("of", "to", "mod") and node > several for label, node in graph.found[several])


def _of_one_sort(graph: SyntaxGraph, listed: list[int]) -> list[int]:
    """Those who are named in a list of persons, or of bodies and states alone: a person is none of the others."""
    people = [one for one in listed if graph.is_named_person(one)]
    mentions = ((one, graph.sentence.mentions[one]) for one in listed if one not in people)
    others = [one for one, mention in mentions if mention is not None and mention.kind is MentionKind.NAMED]
    return [] if people and others else people or others


def _are_bodies(graph: SyntaxGraph, node: int) -> bool:
    """Whether the word speaks of several states or bodies: "unions including X and Y belong to"."""
    plural = graph.sentence.tags[node] in ("NNS", "NNPS")
    return plural and (graph.class_at(node) == ORGANIZATION or graph.sentence.lemmas[node] in _STATES)


def _are_several(graph: SyntaxGraph, node: int) -> bool:
    return graph.class_at(node) in _SEVERAL and graph.sentence.tags[node] in ("NNS", "NNPS")


def included_ones(graph: SyntaxGraph, verb: int) -> None:
    """ "The trustees include X and Y", "backers of the bill include X": each is one of those."""
    sentence = graph.sentence
    listed = graph.get(verb, "obj")
    for node in listed:
        listed.extend(one for one in graph.children[node] if sentence.labels[one] in ("conj", "appos"))
    for several in graph.get(verb, "subj"):
        if sentence.tags[several] not in ("NNS", "NNPS"):
            continue
        if graph.class_at(several) == PERSON_GROUP and _are_of_something(graph, several):
            found = _of_one_sort(graph, listed)
        else:
            found = [one for one in listed if graph.is_role(several) and graph.is_named_person(one)]
        for one in found:
            graph.join(one, several)
