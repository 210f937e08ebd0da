"""What stands for another word, or beside it, takes part in what that does: portions, conjunctions, apposition."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNT, DATE, KG, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE, MentionKind

_JOINING = frozenset({"join", "rejoin"})
_NO_HAPPENING = frozenset({None, COUNT, DATE, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE})
_PLURAL = frozenset({"are", "were", "have"})


_AIMED_AT = frozenset({"for", "at"})  # "$3 million for a study" is no part of it
_OF_EACH = frozenset({"both", "all"})


def see_through(graph: SyntaxGraph, order: Sequence[int]) -> None:
    """Nouns that only count or portion out what follows, "most of the migrants are", "thousands of people", or say what
    kind of place is named: "in the Basel region"."""
    portions, spans = graph.words.of("portion"), graph.words.of("span")
    kinds = graph.words.of("kind of place")
    for node in order:
        named = node > 0 and graph.class_at(node - 1) == PLACE and graph.sentence.heads[node - 1] == node
        if named and graph.class_at(node) is None and graph.sentence.lemmas[node] in kinds:
            graph.stand_in(node, node - 1)
            for label, dependent in tuple(graph.found[node]):
                if label in ("mod", "in"):
                    graph.add(node - 1, label, dependent)
            continue
        if _names_nothing(graph, node) and graph.sentence.lemmas[node] in kinds:
            places = [one for one in graph.get(node, "mod") if one > node and graph.is_named_place(one)]
            if len(places) == 1 and graph.sentence.words[node + 1] == "of":  # "from the Syrian town of X"
                graph.stand_in(node, places[0])
                continue
        if graph.sentence.lemmas[node] in spans:  # "after two days of talks", "at the start of the summit"
            for whole in graph.get(node, "mod"):
                if whole > node and graph.class_at(whole) not in _NO_HAPPENING:
                    graph.stand_in(node, whole)
            continue
        if graph.sentence.lemmas[node] not in portions and graph.class_at(node) != COUNT:
            continue
        wholes = [whole for whole in graph.get(node, "mod") if whole > node and graph.is_nominal(whole)]
        wholes = [one for one in wholes if graph.sentence.words[graph.sentence.heads[one]] not in _AIMED_AT]
        if not wholes and graph.sentence.labels[node] == "nsubj" and graph.class_at(node) is None:
            wholes = _group_before(graph, node)
        for whole in wholes:
            graph.stand_in(node, whole)


def _names_nothing(graph: SyntaxGraph, node: int) -> bool:
    """Whether a noun is nothing that is told of, or may be read as a body's: "the department of X"."""
    mention = graph.sentence.mentions[node]
    return mention is None or (mention.kind is MentionKind.NOMINAL and mention.class_iri == ORGANIZATION)


def _group_before(graph: SyntaxGraph, node: int) -> list[int]:
    """The group of which "some" or "others" are told: the last one named before in the sentence, but none that a part
    of it is said to be: "Of the migrants, 40 were Syrians and the rest"."""
    groups = [before for before in range(node - 1, -1, -1) if graph.class_at(before) == PERSON_GROUP]
    whole = [one for one in groups if graph.sentence.labels[one] != "attr"]
    return (whole or groups)[:1]


def share_edges(graph: SyntaxGraph, order: Sequence[int]) -> None:
    """Conjoined nouns, and two words for the same, take part in the same: each gets the other's incoming edges."""
    incoming: dict[int, list[tuple[int, str]]] = {}
    for head, edges in enumerate(graph.found):
        for label, dependent in edges:
            incoming.setdefault(dependent, []).append((head, label))
    groups = [
        (node, child)
        for node in order
        for child in graph.children[node]
        if (graph.sentence.labels[child] == "conj" or (graph.is_demonym(node) and graph.is_demonym(child)))
        and graph.is_nominal(child)
        and not graph.is_verb(node)
    ]
    for first, second in groups:
        described = [graph.sentence.heads[first]] if _is_listed(graph, first, second) else []
        beyond = [edge for one in described for edge in incoming.get(one, ()) if edge[1] != "isa"]
        for head, label in (*incoming.get(first, ()), *beyond):
            if first < head < second and _is_said_of(graph, head, first):
                continue  # "X, who leads the union, and Y"
            if label == "isa" and _is_sign_between(graph, head, first, second):
                continue  # "X (R-Ohio) and Y"
            body = graph.class_at(second) == ORGANIZATION and graph.is_named_person(first)
            if body and label == "obj" and graph.sentence.lemmas[head] in _JOINING:
                continue  # "joined A, the unions and B at the table"
            plural = graph.sentence.tags[head] in ("NNS", "NNPS") or graph.are_members(head)
            plural = plural or graph.sentence.lemmas[head] == "part"  # "A and B are part of X"
            plural = plural or (graph.sentence.tags[head] == "CD" and graph.sentence.lemmas[head] not in ("one", "1"))
            peoples = graph.is_demonym(first) and graph.is_demonym(second)
            alike = plural or peoples or (graph.describes_one(first) and graph.describes_one(second))
            another = graph.is_role(second) and any(
                first < second < one and graph.is_named_person(one) for one in graph.get(second, "isa")
            )  # "the mayor and the judge, X"
            titled = graph.is_named_person(second) and any(
                first < one < second - 1 and graph.is_role(one) for one in graph.get(second, "isa")
            )  # "Senators X and Y, the clerk, Z"
            if label not in ("conj", "isa") or (label == "isa" and alike and not another and not titled):
                graph.add(head, label, second)
                incoming.setdefault(second, []).append((head, label))
                if label == "isa":
                    graph.add(second, "isa", head)
    alike_nodes = [(head, same) for head, edges in enumerate(graph.found) for label, same in edges if label == "isa"]
    for head, same in alike_nodes:
        bodies = graph.class_at(head) == graph.class_at(same) == ORGANIZATION or _is_kind_of(graph, head, same)
        if graph.class_at(head) == PERSON and graph.class_at(same) in (ORGANIZATION, KG + "Party"):
            continue
        apposed = graph.sentence.labels[same] == "appos" and graph.is_role(same) and graph.is_named_person(head)
        for other, edge in tuple(incoming.get(head, ())):
            if apposed and edge in ("obj", "as") and (graph.get(other, "as") or _is_said_aside(graph, head, same)):
                continue  # "named X, a teacher, as its leader", "named X, a teacher, its leader"
            if edge not in ("isa", "conj", "dep") and (bodies or edge != "mod"):
                graph.add(other, edge, same)


def _is_said_aside(graph: SyntaxGraph, person: int, post: int) -> bool:
    """Whether another post of somebody's, one of a body that is told, stands behind the post: "X, a teacher, its"."""
    sentence = graph.sentence
    return any(
        one > post and graph.is_role(one) and any(sentence.tags[child] == "PRP$" for child in graph.children[one])
        for one in graph.get(person, "isa")
    )


def _is_sign_between(graph: SyntaxGraph, sign: int, first: int, second: int) -> bool:
    """Whether a party stands behind the first of two names, and before the second."""
    if graph.class_at(sign) != KG + "Party":
        return False
    party, one, other = (graph.sentence.mentions[node] for node in (sign, first, second))
    return party is not None and one is not None and other is not None and one.end <= party.start < other.start


def _is_said_of(graph: SyntaxGraph, verb: int, noun: int) -> bool:
    """Whether a verb stands in a relative or reduced clause on the noun."""
    sentence = graph.sentence
    for _ in range(6):
        if sentence.labels[verb] in ("relcl", "acl"):
            return sentence.heads[verb] == noun
        if sentence.heads[verb] == verb:
            return False
        verb = sentence.heads[verb]
    return False


def plural_clauses(graph: SyntaxGraph) -> None:
    """ "X and Y, who lead the union, left": a clause with a plural verb behind the last of a list is said of each."""
    sentence = graph.sentence
    for verb, label in enumerate(sentence.labels):
        if label != "relcl":
            continue
        last = sentence.heads[verb]
        plural = sentence.tags[verb] == "VBP" or any(
            sentence.words[one] in _PLURAL for one in graph.children[verb] if sentence.labels[one] in ("aux", "auxpass")
        )
        if not (plural or sentence.words[verb] in _PLURAL) or not graph.is_named_person(last):
            continue
        roles = [one for one in ("subj", "obj") if last in graph.get(verb, one)]
        while sentence.labels[last] == "conj" and graph.is_named_person(sentence.heads[last]):
            last = sentence.heads[last]
            for one in roles:
                graph.add(verb, one, last)


def shared_descriptions(graph: SyntaxGraph) -> None:
    """ "X and Y, both teachers, left", "X, Y and Z, all Peruvian,": the last of a list is described as each is."""
    sentence = graph.sentence
    for node, word in enumerate(sentence.words):
        if word not in _OF_EACH or node < 2:
            continue
        last, noun = node - 2 if sentence.words[node - 1] == "," else node - 1, sentence.heads[node]
        if not graph.is_named_person(last):
            continue
        listed = _list_before(graph, last)
        listed = listed if word == "all" else listed[:2]
        if sentence.words[node + 1 : node + 2] == ["from"]:
            for one in listed:
                for label, place in graph.found[node + 1]:
                    if label == "dep":
                        graph.add(one, "from", place)
        elif noun > node and sentence.labels[noun] == "appos":
            for one in listed:
                graph.join(noun, one)


def _list_before(graph: SyntaxGraph, last: int) -> list[int]:
    """The names of the list that ends with a person, the last first: "X and his son Y"."""
    labels, heads = graph.sentence.labels, graph.sentence.heads
    listed, node = [last], last
    while labels[node] == "conj" or (labels[node] == "appos" and graph.describes_one(heads[node])):
        node = heads[node]
        if graph.is_named_person(node):
            listed.append(node)
    return listed


def members_in_list(graph: SyntaxGraph) -> None:
    """ "Republicans X and Y voted": each of the list is one of those of whom the plural before it speaks."""
    sentence = graph.sentence
    for node in range(len(sentence.words) - 1):
        name = sentence.heads[node]
        if name == node + 1 and graph.are_members(node) and graph.is_named_person(name):
            for other in graph.get(name, "conj"):
                if graph.is_named_person(other):
                    graph.add(other, "mod", node)


def _is_kind_of(graph: SyntaxGraph, noun: int, name: int) -> bool:
    """Whether a noun right before a name says what it is the name of: "the opposition X", "the tanker X"."""
    if name != noun + 1 or not (graph.sentence.tags[noun].startswith("NN") or graph.sentence.words[noun] == "firm"):
        return False
    named = graph.sentence.mentions[name]
    kind = graph.sentence.mentions[noun]
    if named is None or named.kind is not MentionKind.NAMED or graph.class_at(name) in (PERSON, PERSON_GROUP):
        return False
    return kind is None or (kind.kind is MentionKind.NOMINAL and kind.class_iri == named.class_iri)


def _is_listed(graph: SyntaxGraph, first: int, second: int) -> bool:
    """Whether a name that only says who is meant goes on with another person of a list: "the president, X, and Y"."""
    if graph.sentence.labels[first] != "appos" or not graph.is_named_person(first):
        return False
    people = [second, *(one for one in graph.get(second, "isa") if one > first)]
    return any(graph.is_named_person(one) for one in people)
