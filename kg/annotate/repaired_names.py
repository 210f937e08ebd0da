"""Names that the parser takes for another thing: for the place before them, what somebody is called, a measure."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang, phrase_start
from kg.annotate.syntax_graph import FINITE, SyntaxGraph
from kg.model import COUNTRY, DATE, PERSON, PLACE, ROLE, Sentence

_PLACES = frozenset({PLACE, COUNTRY})
_PEERS = frozenset({"counterpart", "colleague", "opponent", "rival"})
_COUNTED = frozenset({"two", "three", "four", "pair", "sides"})
_BEHIND_CALL = frozenset({".", ",", "on", "to", "after", "before", "late", "early", "and", "again"})
_LAST = "last"
_HELD = frozenset({"held", "had", "opened", "resumed", "discussed", "shared"})
_GIVING = frozenset({"give", "hand", "lend", "offer", "owe", "pay", "promise", "sell", "send"})

_CLOSING = frozenset({'"', "”", "’", "''", "»"})
_TURNED = frozenset({"ask", "answer", "reply", "shout", "interject", "counter", "quip", "warn"})
_TELLING = frozenset({"say", "tell", "add", "announce", "report", "confirm"})


def name_behind_place(graph: SyntaxGraph, node: int) -> None:
    """ "At talks in Lima, X said": X is no place, but who does what the verb behind tells; "her counterpart from Peru,
    X, left": X is the counterpart."""
    sentence = graph.sentence
    place = sentence.heads[node]
    if not graph.is_named_person(node) or sentence.labels[node] not in ("appos", "conj") or place >= node:
        return
    first = phrase_start(sentence, node)
    placed = graph.class_at(place) in _PLACES and sentence.labels[place] == "pobj" and not graph.is_demonym(place)
    if not placed or first != place + 2 or sentence.words[place + 1] != ",":
        return
    peer = sentence.heads[place] - 1
    if peer >= 0 and sentence.lemmas[peer] in _PEERS:
        hang(graph, sentence.heads[place], peer)
        hang(graph, node, peer)
        sentence.labels[node] = "appos"
        return
    verb = _verb_without_subject(graph, place, node)
    if verb is not None:
        hang(graph, node, verb)
        sentence.labels[node] = "nsubjpass" if graph.is_passive(verb) else "nsubj"
        for child in graph.children[verb]:
            if sentence.labels[child] == "csubj" and child < place:
                sentence.labels[child] = "advcl"


def peer_in_list(graph: SyntaxGraph, node: int) -> None:
    """ "With X, his Angolan colleague Y and Z": the colleague is Y, and the next of the list."""
    sentence, peer = graph.sentence, node - 1
    first = sentence.heads[peer]
    if sentence.lemmas[peer] not in _PEERS or sentence.heads[node] != peer or sentence.labels[node] != "appos":
        return
    if sentence.labels[peer] != "appos" or first >= peer or not graph.is_named_person(first):
        return
    sentence.labels[peer] = "conj"
    for child in [one for one in graph.children[node] if sentence.labels[one] in ("conj", "cc") and one > node]:
        hang(graph, child, first)


def speaker_behind_place(graph: SyntaxGraph, node: int) -> None:
    """ "The storm hit the town of X, the governor, Y, said": Y, and nobody else, speaks, and X is no governor."""
    sentence, verb = graph.sentence, node + 2
    if sentence.labels[node] != "appos" or sentence.words[node + 1 : node + 2] != [","] or verb >= len(sentence.words):
        return
    telling = sentence.lemmas[verb] in _TELLING and sentence.tags[verb] in FINITE
    if not telling or not graph.is_named_person(node):
        return
    if any(sentence.labels[child] in ("nsubj", "nsubjpass") for child in graph.children[verb]):
        return
    place = sentence.heads[node]
    beside = [one for one in graph.children[place] if place < one < node and sentence.labels[one] == "appos"]
    role = place if graph.is_role(place) else next((one for one in beside if graph.is_role(one)), None)
    if role is None:
        return
    place = sentence.heads[role]
    if graph.class_at(place) not in _PLACES or sentence.labels[role] != "appos" or sentence.words[place + 1] != ",":
        return
    hang(graph, node, verb)
    hang(graph, role, node)
    sentence.labels[node], sentence.labels[role] = "nsubj", "appos"


def _verb_without_subject(graph: SyntaxGraph, place: int, name: int) -> int | None:
    """The finite verb behind a name whose clause opens with what the place stands in, where it has no subject."""
    sentence = graph.sentence
    above, seen = place, 0
    while sentence.heads[above] != above and above < name and seen < len(sentence.words):
        above, seen = sentence.heads[above], seen + 1
    if above <= name or sentence.tags[above] not in (*FINITE, "VBN", "VB"):
        return None
    labels = {sentence.labels[child] for child in graph.children[above]}
    return None if labels & {"nsubj", "nsubjpass", "expl"} else above


def subject_behind_and(graph: SyntaxGraph, node: int) -> None:
    """ "X moved to close the pool and Y seconded": Y opens a clause, and is no second thing to close."""
    sentence = graph.sentence
    verb = node + 2 if sentence.tags[node + 1 : node + 2] == ["RB"] else node + 1
    if not graph.is_named_person(node) or sentence.labels[node] != "conj" or verb >= len(sentence.words):
        return
    before = _before_title(graph, node)
    object_before = graph.class_at(sentence.heads[node]) != PERSON and sentence.labels[sentence.heads[node]] != "nsubj"
    if before < 2 or sentence.words[before].lower() not in ("and", "but", "while") or not object_before:
        return
    main = sentence.labels[verb] in ("advcl", "conj", "ccomp", "ROOT") and sentence.tags[verb] in FINITE
    labels = {sentence.labels[child] for child in graph.children[verb]}
    if main and not labels & {"nsubj", "nsubjpass"} and _verb_of(sentence, sentence.heads[node]) != verb:
        hang(graph, node, verb)
        sentence.labels[node] = "nsubj"


def _verb_of(sentence: Sentence, node: int) -> int:
    """The first verb that governs a node, or the top of its tree."""
    for _ in range(len(sentence.words)):
        if sentence.heads[node] == node or sentence.tags[node].startswith("VB"):
            return node
        node = sentence.heads[node]
    return node


def called_whom(graph: SyntaxGraph, node: int) -> None:
    """ "The premier called President X on Monday": X is called up, nobody is called X."""
    sentence = graph.sentence
    verb = sentence.heads[node]
    if sentence.labels[node] != "oprd" or verb != _before_title(graph, node) or sentence.lemmas[verb] != "call":
        return
    if not graph.is_named_person(node) or graph.is_passive(verb):
        return
    behind = node + 1
    ends = behind == len(sentence.words) or sentence.words[behind].lower() in _BEHIND_CALL
    if (ends or graph.class_at(behind) == DATE) and not _has_object(graph, verb):
        sentence.labels[node] = "dobj"


def called_what(graph: SyntaxGraph, node: int) -> None:
    """'Called referee X "a clown"': what the quotation right behind the name says X is called, is no other name of X's
    that the text gives."""
    sentence, verb = graph.sentence, graph.sentence.heads[node]
    quote = node + 1
    if sentence.labels[node] != "dobj" or sentence.words[quote : quote + 1] not in (['"'], ["“"], ["‘"], ["'"]):
        return
    for child in list(graph.children[node]):
        if sentence.labels[child] == "appos" and graph.subtree(child)[0] == quote + 1:
            hang(graph, child, verb)
            sentence.labels[child] = "oprd"


def _has_object(graph: SyntaxGraph, verb: int) -> bool:
    return any(graph.sentence.labels[child] == "dobj" for child in graph.children[verb])


def _before_title(graph: SyntaxGraph, name: int) -> int:
    """The word before a name and the titles and adjectives right before it."""
    first = name - 1
    while first > 0 and (
        graph.class_at(first) == ROLE
        or graph.is_demonym(first)
        or (graph.sentence.labels[first] == "compound" and first < graph.sentence.heads[first] <= name)
    ):
        first -= 1  # "called union leader X"
    return first


def given_whom(graph: SyntaxGraph, node: int) -> None:
    """ "Paid Mayor X bribes": a name between a verb of giving and a bare plural is who is given it, no part of it."""
    sentence = graph.sentence
    thing = sentence.heads[node]
    verb = sentence.heads[thing]
    if thing != node + 1 or sentence.tags[thing] != "NNS" or sentence.labels[thing] != "dobj":
        return
    if sentence.lemmas[verb] in _GIVING and verb == _before_title(graph, node) and not _has_receiver(graph, verb):
        for title in range(verb + 1, node):
            if sentence.heads[title] == thing:
                sentence.heads[title] = node
        sentence.heads[node], sentence.labels[node] = verb, "dative"


def _has_receiver(graph: SyntaxGraph, verb: int) -> bool:
    return any(graph.sentence.labels[child] == "dative" for child in graph.children[verb])


def last_time(graph: SyntaxGraph, node: int) -> None:
    """ "The two last met in March": those who met are the two, and "last" says when."""
    sentence = graph.sentence
    if sentence.words[node] != _LAST or sentence.labels[node] not in ("nsubj", "nsubjpass") or node < 1:
        return
    counted = node - 1
    if sentence.heads[counted] == node and sentence.words[counted].lower() in _COUNTED | {"both"}:
        sentence.heads[counted], sentence.labels[counted] = sentence.heads[node], sentence.labels[node]
        for child in graph.children[node]:
            if child < counted:
                sentence.heads[child] = counted
        sentence.labels[node] = "advmod"


def counted_subject(graph: SyntaxGraph, node: int) -> None:
    """ "The two held talks": read as one noun phrase, of which the two are the subject."""
    sentence = graph.sentence
    verb = node + 1
    if verb >= len(sentence.words) or sentence.words[verb].lower() not in _HELD or sentence.labels[verb] != "amod":
        return
    noun = sentence.heads[node]
    opens = sentence.words[max(node - 1, 0)].lower() == "the" and noun == sentence.heads[verb] and noun > verb
    if not opens or any(graph.is_verb(child) and child != verb for child in graph.children[noun] if child < noun):
        return
    root = sentence.heads[noun] == noun
    sentence.heads[verb], sentence.labels[verb] = verb if root else sentence.heads[noun], sentence.labels[noun]
    sentence.tags[verb] = "VBD"
    sentence.heads[noun], sentence.labels[noun] = verb, "dobj"
    sentence.heads[node], sentence.labels[node] = verb, "nsubj"
    sentence.heads[node - 1] = node
    for child in graph.children[noun]:
        dated = any(graph.class_at(below) == DATE for below in graph.children[child])
        if sentence.labels[child] == "punct" or (sentence.labels[child] == "prep" and dated):
            sentence.heads[child] = verb


def asker_behind_quote(graph: SyntaxGraph, node: int) -> None:
    """ "“Who signed it?” asked X": X asks, and is not asked."""
    sentence = graph.sentence
    verb = sentence.heads[node]
    if not graph.is_named_person(node) or sentence.labels[node] != "dobj" or not 0 < verb < node:
        return
    quoted = sentence.words[verb - 1] in _CLOSING and sentence.lemmas[verb] in _TURNED
    titled = all(sentence.heads[one] == node for one in range(verb + 1, node))
    labels = {sentence.labels[child] for child in graph.children[verb]}
    if quoted and titled and not labels & {"nsubj", "nsubjpass", "aux", "auxpass"}:
        sentence.labels[node] = "nsubj"
