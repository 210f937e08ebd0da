"""Whom a body chooses as what: "named X, formerly of Y, as director", put right before edges are built."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph, path_up
from kg.model import MEETING

_CALLED = frozenset({"oprd", "dobj", "ccomp"})
_MAKING = frozenset({"make", "crown", "declare"})
_NAMING = frozenset({"name", "identify"})
_SAYING = frozenset({"say", "announce", "report", "confirm"})


def chosen_as(graph: SyntaxGraph, word: int) -> None:
    """The person before "as" is the object of the verb of choosing, and "as" hangs on that verb, not on one of saying
    behind it: "appointed X, formerly of Y, as director, the company said"."""
    sentence = graph.sentence
    if sentence.labels[word] != "prep" or sentence.words[word - 1] not in (",", *_names(graph, word)):
        return
    verb = next((one for one in range(word - 1, 0, -1) if sentence.lemmas[one] in graph.words.of("choosing")), None)
    if verb is None or not sentence.tags[verb].startswith("VB") or graph.is_passive(verb):
        return
    below = [one for one in graph.children[verb] if verb < one < word]
    chosen = [one for one in below if sentence.labels[one] in ("dobj", "oprd") and graph.is_named_person(one)]
    if len(chosen) != 1:
        return
    head = sentence.heads[word]
    if head > word and sentence.lemmas[head] in _SAYING:
        sentence.heads[word] = verb
    if sentence.heads[word] == verb and sentence.labels[chosen[0]] == "oprd":
        sentence.labels[chosen[0]] = "dobj"


def told_as(graph: SyntaxGraph, word: int) -> None:
    """ "The chairman named the player as X": the one described is named, and nobody is called so by who names him."""
    sentence = graph.sentence
    verb = sentence.heads[word]
    if sentence.labels[word] != "prep" or sentence.lemmas[verb] not in _NAMING or graph.is_passive(verb):
        return
    below = graph.children[verb]
    told = [one for one in below if verb < one < word and sentence.labels[one] == "oprd"]
    who = any(graph.is_named_person(one) and sentence.labels[one] == "pobj" for one in graph.children[word])
    if who and len(told) == 1 and not any(sentence.labels[one] == "dobj" for one in below):
        sentence.labels[told[0]] = "dobj"


def _names(graph: SyntaxGraph, word: int) -> list[str]:
    """The word before, where it is a person's name."""
    return [graph.sentence.words[word - 1]] if word and graph.is_named_person(word - 1) else []


def chosen_before_post(graph: SyntaxGraph, post: int) -> None:
    """ "named X minister", "named X interim minister": no one noun phrase, but whom the verb chooses and as what; not
    where the post says itself of what it is ("named X principal of Y")."""
    sentence = graph.sentence
    person, verb = post - 1, sentence.heads[post]
    while person and _is_adjective_of(graph, person, post):
        person -= 1
    if person < 1 or sentence.heads[person] != post or not graph.is_named_person(person):
        return
    if any(sentence.labels[child] == "prep" and sentence.words[child] != "by" for child in graph.children[post]):
        return
    chooses = sentence.lemmas[verb] in graph.words.of("choosing") | _MAKING and sentence.tags[verb].startswith("VB")
    if chooses and verb < person and sentence.labels[post] in _CALLED and not graph.is_passive(verb):
        sentence.heads[person], sentence.labels[person] = verb, "dobj"
        sentence.labels[post] = "oprd"


def _is_adjective_of(graph: SyntaxGraph, node: int, post: int) -> bool:
    sentence = graph.sentence
    small = sentence.words[node].islower() and sentence.mentions[node] is None
    return small and sentence.heads[node] == post and sentence.labels[node] in ("amod", "compound", "nmod")


def chosen_its(graph: SyntaxGraph, post: int) -> None:
    """ "made X, a lawyer from Kent, its treasurer": it is X whom the verb makes that, and no place is."""
    sentence = graph.sentence
    place = sentence.heads[post]
    if sentence.labels[post] != "appos" or not graph.is_named_place(place):
        return
    if not any(sentence.tags[child] == "PRP$" for child in graph.children[post]):
        return
    aside = path_up(sentence, place)
    person = next((one for one in aside if graph.is_named_person(one)), None)
    if person is None or sentence.labels[person] != "dobj":
        return
    if sentence.lemmas[sentence.heads[person]] in graph.words.of("choosing") | _MAKING:
        sentence.heads[post] = person


def chosen_at_event(graph: SyntaxGraph, preposition: int) -> None:
    """ "was elected chair at the congress": where one is chosen, and nothing that the post is of."""
    sentence = graph.sentence
    post = sentence.heads[preposition]
    if not graph.is_role(post) or sentence.labels[post] != "oprd" or post > preposition:
        return
    verb = sentence.heads[post]
    at_event = any(
        graph.class_at(child) == MEETING and sentence.labels[child] == "pobj" for child in graph.children[preposition]
    )
    if at_event and sentence.lemmas[verb] in graph.words.of("choosing"):
        sentence.heads[preposition] = verb


def chosen_whom(graph: SyntaxGraph, person: int) -> None:
    """ "The party named X its leader": X is chosen, and nobody is called X by somebody who is said to name nobody."""
    sentence = graph.sentence
    verb = sentence.heads[person]
    if sentence.labels[person] != "oprd" or person < verb or sentence.lemmas[verb] not in graph.words.of("choosing"):
        return
    labels = {sentence.labels[child] for child in graph.children[verb]}
    if "nsubj" in labels and "dobj" not in labels and not graph.is_passive(verb):
        sentence.labels[person] = "dobj"
