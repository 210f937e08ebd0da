"""Whose a role is that stands in commas between two people's names: "A, the mayor, B, the treasurer, and C"."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang
from kg.annotate.syntax_graph import SyntaxGraph

_OF_PHRASE = ("IN", "DT", "JJ", "NN", "CC", "POS", "HYPH")


def role_between_names(graph: SyntaxGraph, role: int) -> None:
    """ "Minister A, the firm's director, B, and C": B, with no title of its own, is the director, since A has one; in
    "A, the mayor, B, the treasurer" A is the mayor."""
    sentence = graph.sentence
    if not graph.is_role(role) or sentence.labels[role] != "appos" or not sentence.heads[role] < role:
        return
    name, person = _name_behind_phrase(graph, role), _name_before_phrase(graph, role)
    if name is None or person is None:
        return
    plural = sentence.tags[role] in ("NNS", "NNPS")
    leads = plural or _is_definite(graph, role)
    joined = sentence.heads[name] == role
    if leads and _is_behind_role(graph, person):
        _give(graph, role, person, name, plural)
    elif _has_description(graph, name):
        if joined and not plural:
            _make_next(graph, name, person)
    elif leads and (graph.is_role(person - 1) or _leads_next(graph, name)):
        _give(graph, role, person, name, plural)
    elif leads and joined and sentence.labels[name] == "appos":
        sentence.labels[role] = "conj"  # the parser joins the role with both


def _give(graph: SyntaxGraph, role: int, person: int, name: int, plural: bool) -> None:
    """Makes the role that of the name behind it, or of several up to the one behind "and"; others are next of the
    list."""
    sentence = graph.sentence
    if not plural:
        _make_next(graph, name, person)
        hang(graph, role, name)
        sentence.labels[role] = "appos"
    else:
        sentence.labels[role] = "conj"
        hang(graph, name, role)
        sentence.labels[name] = "appos"
    closed = False
    for node in range(name + 1, len(sentence.words)):
        if not graph.is_named_person(node) or sentence.labels[node] not in ("conj", "pobj", "appos"):
            continue
        if plural and not closed:
            _make_next(graph, node, name)
        elif plural or sentence.heads[node] in (role, name):
            _make_next(graph, node, person)
        closed = closed or sentence.words[node - 1].lower() == "and"


def _make_next(graph: SyntaxGraph, name: int, person: int) -> None:
    hang(graph, name, person)
    graph.sentence.labels[name] = "conj"


def _name_behind_phrase(graph: SyntaxGraph, role: int) -> int | None:
    """The person's name right behind the comma that ends the phrase of a role."""
    sentence = graph.sentence
    for node in range(role + 1, len(sentence.words) - 1):
        if sentence.words[node] == ",":
            return node + 1 if graph.is_named_person(node + 1) else None
        if graph.is_named_person(node) or not _is_of_phrase(graph, node):
            return None
    return None


def _is_of_phrase(graph: SyntaxGraph, node: int) -> bool:
    """Whether a word can stand in a noun phrase; the tagger takes "states" behind a name for a verb."""
    return graph.sentence.tags[node].startswith(_OF_PHRASE) or graph.sentence.words[node] in ("states", "counties")


def _name_before_phrase(graph: SyntaxGraph, role: int) -> int | None:
    """The last person's name before the comma that the phrase of a role begins behind."""
    start = _left(graph, role).start
    for node in range(start - 2, -1, -1):
        if graph.is_named_person(node):
            return node
        if graph.is_verb(node) or graph.sentence.words[node] in (",", ";", ":"):
            return None
    return None


def _is_behind_role(graph: SyntaxGraph, person: int) -> bool:
    """Whether the phrase of a role and a comma lead to a name, and to nobody before it: "Peru's minister, A,"."""
    sentence = graph.sentence
    if person < 2 or sentence.words[person - 1] != ",":
        return False
    for node in range(person - 2, -1, -1):
        if graph.is_role(node):
            before = _left(graph, node).start - 2
            if before < 0 or not graph.is_named_person(before):
                return before < 0 or _is_definite(graph, node)
            return _is_definite(graph, node) and _is_behind_role(graph, before)
        if graph.is_named_person(node) or not _is_of_phrase(graph, node):
            return False
    return False


def _leads_next(graph: SyntaxGraph, name: int) -> bool:
    """Whether the next of the list has the role before the name: "B, and its clerk, D"."""
    words = graph.sentence.words
    start = name + 1
    while start < len(words) and words[start].lower() in (",", "and"):
        start += 1
    role = next((node for node in range(start, len(words)) if graph.is_role(node)), None)
    if role is None or start == name + 1 or "," in words[start:role]:
        return False
    return _is_definite(graph, role) and _name_behind_phrase(graph, role) is not None


def _is_definite(graph: SyntaxGraph, role: int) -> bool:
    return any(
        graph.sentence.tags[one] in ("POS", "PRP$") or graph.sentence.words[one] == "the" for one in _left(graph, role)
    )


def _left(graph: SyntaxGraph, role: int) -> range:
    """The words between the comma before a role and the role."""
    start = role
    while start > 0 and graph.sentence.words[start - 1] != ",":
        start -= 1
    return range(start, role)


def _has_description(graph: SyntaxGraph, person: int) -> bool:
    """Whether a role in commas follows a name: "A, the mayor, B"."""
    words = graph.sentence.words
    if words[person + 1 : person + 2] != [","]:
        return False
    for node in range(person + 2, len(words)):
        if graph.is_named_person(node) or words[node].lower() in (",", "and") or graph.is_verb(node):
            return False
        if graph.is_role(node):
            return not (node + 1 < len(words) and graph.is_named_person(node + 1))
    return False
