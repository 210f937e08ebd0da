"""Who speaks behind a comma at the end of a sentence, and is taken for part of what is said."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang
from kg.annotate.syntax_graph import FINITE, SyntaxGraph

_BEFORE_NAME = ("JJ", "NN", "HY")
_FEWEST_BEFORE = 4
"""Words that a clause has at least: a subject, a verb, whom it is done to, and as what."""


def titled_speaker(graph: SyntaxGraph, verb: int) -> None:
    """ "Ordex named Ann Lee as its head, Minister Bo Lind said": the name between the comma and the verb is who speaks,
    and no other name of the head; what stands before the comma is a clause of its own."""
    sentence = graph.sentence
    name = verb - 1
    if not graph.is_named_person(name):
        return
    start = name
    while start > 0 and sentence.tags[start - 1].startswith(_BEFORE_NAME) and sentence.words[start - 1] != ",":
        start -= 1
    if start <= _FEWEST_BEFORE or sentence.words[start - 1] != ",":
        return
    subject = next(
        (one for one in graph.children[verb] if sentence.labels[one] == "nsubj" and one < start - 1),
        None,
    )
    if subject is None:
        _apposed(graph, name, verb, start)
        return
    mark = next((one for one in graph.children[verb] if sentence.labels[one] == "mark" and one < subject), None)
    main = sentence.heads[verb]
    if mark is not None and sentence.words[mark] == "as" and main < mark and graph.is_role(subject):
        sentence.heads[verb], sentence.labels[verb] = main, sentence.labels[main]
        if sentence.heads[main] == main:
            sentence.heads[verb] = verb
        else:
            hang(graph, verb, sentence.heads[main])
        hang(graph, mark, main)
        sentence.labels[mark] = "prep"
        hang(graph, subject, mark)
        sentence.labels[subject] = "pobj"
        _says(graph, name, verb, main)
        return
    participle = next((one for one in graph.children[subject] if sentence.labels[one] == "acl"), None)
    if participle is None or sentence.tags[participle] not in ("VBN", "VBD") or participle != subject + 1:
        return
    whom = any(sentence.labels[one] in ("oprd", "dobj") for one in graph.children[participle])
    if not whom or any(sentence.tags[one] in FINITE for one in range(participle)):
        return
    sentence.tags[participle] = "VBD"
    hang(graph, participle, verb)
    hang(graph, subject, participle)
    sentence.labels[subject] = "nsubj"
    for child in list(graph.children[participle]):
        if sentence.labels[child] == "oprd" and graph.is_named_person(child):
            sentence.labels[child] = "dobj"
    _says(graph, name, verb, participle)


def _apposed(graph: SyntaxGraph, name: int, verb: int, start: int) -> None:
    """Takes the name from the word before the comma, where the verb has no subject and what is said stands before."""
    sentence = graph.sentence
    role = sentence.heads[name]
    clause = next((one for one in graph.children[verb] if sentence.labels[one] == "ccomp" and one < role), None)
    if sentence.labels[name] != "appos" or role >= start - 1 or not graph.is_role(role):
        return
    main = sentence.heads[verb]
    if clause is not None:
        _says(graph, name, verb, clause)
    elif sentence.labels[verb] == "advcl" and sentence.heads[main] == main < role:
        sentence.heads[verb], sentence.labels[verb] = verb, "ROOT"
        _says(graph, name, verb, main)


def paper_behind_comma(graph: SyntaxGraph, verb: int) -> None:
    """ "They met in Lima, the news agency Andina reported": what the noun and the name of a body behind the comma say,
    not a time of the clause before it that the verb tells more of."""
    sentence = graph.sentence
    name, noun = verb - 1, sentence.heads[verb]
    if sentence.labels[verb] != "relcl" or noun != name - 1 or not graph.is_named_body(name):
        return
    start, main = graph.subtree(noun)[0], sentence.heads[noun]
    if sentence.labels[noun] != "npadvmod" or main >= start or sentence.words[start - 1 : start] != [","]:
        return
    sentence.heads[verb], sentence.labels[verb] = main, sentence.labels[main]
    if sentence.heads[main] == main:
        sentence.heads[verb] = verb
    else:
        hang(graph, verb, sentence.heads[main])
    _says(graph, name, verb, main)
    hang(graph, noun, name)
    sentence.labels[noun] = "compound"


def _says(graph: SyntaxGraph, name: int, verb: int, clause: int) -> None:
    """Makes the name the subject of the verb, and the clause what is said."""
    sentence = graph.sentence
    hang(graph, name, verb)
    sentence.labels[name] = "nsubj"
    if sentence.heads[clause] != verb:
        hang(graph, clause, verb)
    sentence.labels[clause] = "ccomp"


def speaker_behind_participle(graph: SyntaxGraph) -> None:
    """ "Addressing delegates, the minister, Ann Lee, said": who speaks is the minister, and none of the delegates."""
    sentence = graph.sentence
    if sentence.tags[0] != "VBG" or "," not in sentence.words[2:]:
        return
    comma = sentence.words.index(",", 2)
    thing = comma - 1
    speaker = next(
        (one for one in graph.children[thing] if sentence.labels[one] == "appos" and one > comma),
        None,
    )
    if speaker is None or not _are_others(graph, thing, speaker):
        return
    verb = sentence.heads[0] if sentence.heads[thing] == 0 else sentence.heads[thing]
    if verb <= speaker or sentence.tags[verb] not in FINITE or sentence.heads[verb] != verb:
        return
    if any(sentence.tags[one] in FINITE for one in range(comma)):
        return
    for child in list(graph.children[thing]):
        if child > comma and child != speaker:
            hang(graph, child, speaker)
    hang(graph, speaker, verb)
    sentence.labels[speaker] = "nsubj"
    sentence.heads[0] = 0  # so that no circle comes of it
    hang(graph, thing, 0)
    sentence.labels[thing] = "dobj"
    hang(graph, 0, verb)
    sentence.labels[0] = "advcl"


def _are_others(graph: SyntaxGraph, several: int, one: int) -> bool:
    """Whether the first noun is for several people and the second for one alone."""
    tags, labels = graph.sentence.tags, graph.sentence.labels
    alone = tags[one] in ("NN", "NNP") and not any(labels[child] == "conj" for child in graph.children[one])
    return tags[several] == "NNS" and alone and (graph.is_role(one) or graph.is_named_person(one))
