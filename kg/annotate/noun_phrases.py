"""What stands for the same, or belongs together, without a verb: titles, appositions, places, rosters."""

from __future__ import annotations

from kg.annotate.syntax_graph import FINITE, SyntaxGraph, path_up
from kg.model import COUNT, ORGANIZATION, PERSON, PERSON_GROUP, ROLE, MentionKind

_PEOPLE = frozenset({PERSON, PERSON_GROUP, ROLE})


def appositions(graph: SyntaxGraph, node: int) -> None:
    for child in graph.children[node]:
        two = graph.is_named_person(node) and graph.is_named_person(child)
        if child in graph.asides and graph.is_named_person(node) and graph.class_at(child) == ORGANIZATION:
            graph.add(node, "aside", child)  # "Ann Lee (Arsenal)"
        elif _is_one_for_several(graph, node, child):
            continue
        elif graph.sentence.labels[child] == "appos" and not two and not _are_two_bodies(graph, node, child):
            graph.join(node if child in graph.asides else _last_before(graph, node, child), child)


def _is_one_for_several(graph: SyntaxGraph, name: int, noun: int) -> bool:
    """Whether counted people, or several bodies, follow one person's name: "said Ann Lee, 90 players took part"."""
    plural = graph.sentence.tags[noun] in ("NNS", "NNPS")
    if not plural or noun < name or not graph.is_named_person(name):
        return False
    counted = any(graph.class_at(child) == COUNT for child in graph.children[noun])
    counted = counted or graph.class_at(noun) == ORGANIZATION  # "led by Ann Lee, beat choirs from Latvia"
    listed = graph.sentence.labels[name] == "conj" or any(
        graph.sentence.labels[child] == "conj" for child in graph.children[name]
    )
    return counted and not listed


def _are_two_bodies(graph: SyntaxGraph, one: int, other: int) -> bool:
    """Whether a name has an owner of its own and so is another body's: "Chile's X and Y, Peru's Z"."""
    owned = any(graph.sentence.labels[child] == "poss" for child in graph.children[other])
    return owned and graph.is_named_body(one) and graph.is_named_body(other)


def _last_before(graph: SyntaxGraph, node: int, noun: int) -> int:
    """Whom a noun in the singular speaks of that the parser gives to the first: "Ann Lee and Bo Lind, a Kenyan"."""
    sentence = graph.sentence
    last = next(
        (one for one in range(noun - 1, node, -1) if sentence.mentions[one] is not None and graph.is_named_person(one)),
        node,
    )
    start = last + 3 if sentence.tags[last + 2 : last + 3] == ["RB"] else last + 2  # "Bo Lind, now a banker"
    described = sentence.words[last + 1] == "," and sentence.tags[start : start + 1] in (["DT"], ["PRP$"])
    listed = last
    while listed != node and sentence.labels[listed] == "conj":
        listed = sentence.heads[listed]
    fits = described and listed == node and graph.is_named_person(node) and sentence.tags[noun] not in ("NNS", "NNPS")
    return last if fits else node


def titles(graph: SyntaxGraph) -> None:
    """A role and the name beside it, however the parse joins them."""
    for head in range(len(graph.found)):
        for label, child in tuple(graph.found[head]):
            beside = label == "mod" and {graph.class_at(head), graph.class_at(child)} == {ROLE, PERSON}
            if beside and graph.sentence.labels[child] != "poss" and abs(head - child) == 1:
                del graph.found[head][(label, child)]
                graph.join(head, child)
    for node in range(len(graph.found) - 1):
        name = _name_behind(graph, node) if graph.is_role(node) else None
        if name is not None:
            graph.join(node, name)
            _move_modifiers(graph, name, node)
            if node > 0 and graph.is_role(node - 1) and graph.sentence.heads[node - 1] in (node, name):
                graph.join(node - 1, name)  # "Coast Guard Commandant Admiral X"
                _move_modifiers(graph, node, node - 1)

    for role, head in enumerate(graph.sentence.heads):
        part = graph.is_role(role) and role < head and graph.sentence.mentions[head] is None
        if part and graph.has_isa(head, PERSON):
            for label, child in tuple(graph.found[head]):
                if label == "mod" and child < role:  # "Peru's president-elect, X"
                    graph.add(role, "mod", child)
    for node in range(len(graph.found) - 1):
        mention = graph.sentence.mentions[node]
        noun = mention is not None and mention.kind is MentionKind.NOMINAL and graph.class_at(node) == PERSON
        if noun and graph.sentence.heads[node] == node + 1 and graph.is_named_person(node + 1):
            for label, child in tuple(graph.found[node + 1]):
                if label == "mod" and child == node:
                    del graph.found[node + 1][(label, child)]
            graph.join(node, node + 1)  # "the Norwegian teenager X"
            _move_modifiers(graph, node + 1, node)
        if graph.class_at(node) == PERSON_GROUP and graph.sentence.heads[node] == node + 1:
            _people_before_names(graph, node)
        before = _is_described_body(graph, node) and graph.is_named_body(node + 1)
        after = graph.is_named_body(node) and _is_described_body(graph, node + 1)
        after = after and graph.sentence.lemmas[node + 1] not in graph.words.of("part of a body")
        if before or (after and graph.sentence.heads[node] == node + 1 and not _is_one_of_several(graph, node + 1)):
            graph.join(node, node + 1)


def _is_one_of_several(graph: SyntaxGraph, noun: int) -> bool:
    """Whether a body is one of those that another has: "a United Nations agency"."""
    return any(graph.sentence.words[child].lower() in ("a", "an") for child in graph.children[noun] if child < noun)


def _people_before_names(graph: SyntaxGraph, people: int) -> None:
    """ "Spaniards X and Y": each is one of those."""
    sentence, name = graph.sentence, people + 1
    if not sentence.tags[people].startswith("NN") or not sentence.words[people][:1].isupper():
        return
    graph.found[name].pop(("mod", people), None)
    while name < len(graph.found) and graph.is_named_person(name):
        graph.join(people, name)
        joined = name + 2 < len(graph.found) and sentence.words[name + 1] in ("and", ",")
        if not joined or sentence.words[name - 1] == "and":
            return
        name += 2


def _name_behind(graph: SyntaxGraph, role: int) -> int | None:
    """The name of a person right behind a role, or behind a style between them: "the council leader Sir X"."""
    name = role + 1
    while name < min(role + 3, len(graph.found)) and _is_style(graph, name):
        name += 1
    return name if name < len(graph.found) and graph.is_named_person(name) else None


def _is_style(graph: SyntaxGraph, node: int) -> bool:
    sentence = graph.sentence
    plain = sentence.mentions[node] is None and sentence.tags[node] == "NNP" and sentence.words[node][:1].isupper()
    return plain and sentence.labels[node] == "compound" and sentence.heads[node] > node


def conjoined_roles(graph: SyntaxGraph) -> None:
    """ "a linguist and professor at the college": what follows the second noun is said of it. "of" and "for" are said
    of two roles alike: "founder and director of"."""
    sentence = graph.sentence
    for second, label in enumerate(sentence.labels):
        first = sentence.heads[second]
        if label != "conj" or not graph.is_role(first) or not sentence.tags[second].startswith("NN"):
            continue
        behind = (*graph.found[first], *graph.found[second])
        own = any(edge == "mod" and node > second and sentence.labels[node] == "pobj" for edge, node in behind)
        if graph.is_role(second) and not own and not _opens_anew(graph, first, second):
            for edge, node in tuple(graph.found[first]):
                if edge == "mod" and sentence.labels[node] == "poss" and node < first:
                    graph.add(second, edge, node)  # "the company's founder and chairman"
        if _are_one_post(graph, first, second):
            for edge, node in tuple(graph.found[second]):
                if edge == "mod" and node > second and sentence.labels[node] == "pobj":
                    graph.add(first, edge, node)  # "founder and chief executive of the company"
        for preposition in graph.children[first]:
            if sentence.labels[preposition] != "prep" or preposition < second:
                continue
            both = graph.is_role(second) and sentence.words[preposition] in ("of", "for")
            for edge, node in tuple(graph.found[first]):
                if sentence.heads[node] == preposition:
                    graph.add(second, edge, node)
                    if not both:
                        del graph.found[first][(edge, node)]


def _are_one_post(graph: SyntaxGraph, first: int, second: int) -> bool:
    """Whether two posts that nothing but "and" parts are of one body, which only the second names."""
    roles = graph.is_role(second) and _in_charge(graph, first) and _in_charge(graph, second)
    return roles and not _opens_anew(graph, first, second) and not any(edge == "mod" for edge, _ in graph.found[first])


def _in_charge(graph: SyntaxGraph, role: int) -> bool:
    """Whether a role is one of those that a body has and nobody alone."""
    return graph.sentence.lemmas[role].split(" ")[-1].split("-")[-1].lower() in graph.words.of("in charge")


def _opens_anew(graph: SyntaxGraph, first: int, second: int) -> bool:
    """Whether between two conjoined nouns anything but "and" and adjectives stands."""
    tags = graph.sentence.tags[first + 1 : second]
    return any(not tag.startswith(("CC", "JJ", "NN")) for tag in tags)


def _move_modifiers(graph: SyntaxGraph, name: int, role: int) -> None:
    """What modifies the name from before its title modifies the title: "Mexican President López"."""
    for label, child in tuple(graph.found[name]):
        if label == "mod" and child < role:
            del graph.found[name][(label, child)]
            graph.add(role, "mod", child)


def _is_described_body(graph: SyntaxGraph, node: int) -> bool:
    mention = graph.sentence.mentions[node]
    described = mention is not None and mention.kind is MentionKind.NOMINAL
    return described and graph.class_at(node) == ORGANIZATION and graph.sentence.tags[node] in ("NN", "NNP")


def close_titles(graph: SyntaxGraph) -> None:
    """Two roles of one: "its commander, Admiral X", "her deputy is a Swede, X"."""
    for role in range(len(graph.found)):
        if not graph.is_role(role) or graph.has_isa(role, PERSON):
            continue
        for other in graph.get(role, "isa"):
            if graph.describes_one(other):
                for person in graph.get(other, "isa"):
                    if graph.is_named_person(person):
                        graph.join(role, person)


def line_order(graph: SyntaxGraph) -> None:
    """Role and name on two sides of a comma, where the parse saw something else: "X, the mayor of Y,"."""
    words, mentions = graph.sentence.words, graph.sentence.mentions
    for comma, word in enumerate(words):
        if word not in (",", "–", "—", "(") or comma == 0:
            continue
        after, start = _noun_phrase_head(graph, comma + 1), comma + 1
        while start + 1 < len(words) and _is_style(graph, start):
            start += 1  # "the head of the union, Ms. X"
        if after is None or (not _names_someone(graph, after) and _speaks(graph, after)):
            continue
        if graph.is_named_person(comma - 1) and graph.is_role(after) and not _names_someone(graph, after):
            if word == "(" or not (graph.has_isa(comma - 1, ROLE) or graph.has_isa(after, PERSON)):
                graph.join(comma - 1, after)
        elif word == "," and after == comma + 1 and _names_someone(graph, after):
            role = _role_before(graph, comma)
            alone = role is not None and role < comma - 1 and not graph.has_isa(role, PERSON)
            if role is not None and alone and _is_the(graph, role) and not _says_it(graph, after + 1, role):
                graph.join(role, after + 1)  # "the leader of the council, Senator X"
        elif word != "(" and after == start and graph.is_named_person(after):
            role = _role_before(graph, comma)
            if role is None and _is_one_person(graph, comma - 1):
                role = comma - 1  # "a Kenyan, X,"
            closed = _is_closed(graph, after)
            if role is None or graph.has_isa(role, PERSON) or not closed or mentions[role] is None:
                continue
            if not _serves_holder(graph, after, role):
                graph.join(role, after)


def _serves_holder(graph: SyntaxGraph, person: int, role: int) -> bool:
    """Whether somebody is what has the post behind it: "the aide of the president, X," is not the president."""
    heads = graph.sentence.heads
    return graph.sentence.labels[role] == "pobj" and heads[heads[role]] in graph.get(person, "isa")


def _is_closed(graph: SyntaxGraph, name: int) -> bool:
    """Whether nothing goes on behind a name, or only the country or place that it is of: "X of Peru,"."""
    words, end = graph.sentence.words, name + 1
    if words[end : end + 1] == ["of"] and end + 1 < len(words) and graph.is_named_place(end + 1):
        end += 2
    return end >= len(words) or words[end] in (",", ".", ";", ":", "–", "—", "'s", "’s", "(")


def _speaks(graph: SyntaxGraph, node: int) -> bool:
    """Whether what stands behind a comma is the subject of the verb that follows: "Ann Lee left, a spokesman said."."""
    words, tags, verb = graph.sentence.words, graph.sentence.tags, graph.sentence.heads[node]
    subject = graph.sentence.labels[node] == "nsubj" and verb > node and tags[verb] in ("VBD", "VBZ", "VBP")
    return subject and graph.is_role(node) and "," not in words[node:verb]


def _says_it(graph: SyntaxGraph, name: int, role: int) -> bool:
    """Whether who is named says what the role is told in: "He leads the council as its head, Senator X said"."""
    sentence = graph.sentence
    verb = sentence.heads[name]
    if sentence.labels[name] != "nsubj" or verb != name + 1:
        return False
    return any(sentence.labels[one] == "ccomp" and sentence.heads[one] == verb for one in path_up(sentence, role))


def _is_one_person(graph: SyntaxGraph, node: int) -> bool:
    """Whether a noun for one person ends here that an article opens: "a Kenyan", "the young migrant"."""
    mention = graph.sentence.mentions[node]
    if mention is None or mention.kind is not MentionKind.NOMINAL or not graph.describes_one(node):
        return False
    start = next((one for one in range(node - 1, max(node - 4, -1), -1) if graph.sentence.tags[one] == "DT"), None)
    return start is not None and not graph.has_isa(node, PERSON)


def _is_the(graph: SyntaxGraph, role: int) -> bool:
    """Whether a role in the singular is that of one alone: "the leader of"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    start = next((one for one in range(role - 1, max(role - 4, -1), -1) if tags[one] in ("DT", "PRP$")), None)
    return tags[role] in ("NN", "NNP") and start is not None and words[start].lower() in ("the", "its", "their")


def _names_someone(graph: SyntaxGraph, role: int) -> bool:
    return role + 1 < len(graph.found) and graph.is_named_person(role + 1)


def _noun_phrase_head(graph: SyntaxGraph, start: int) -> int | None:
    """The first role or name at the end of a run of words that can stand before a noun."""
    for node in range(start, min(start + 9, len(graph.found))):
        if graph.is_role(node) or graph.is_named_person(node):
            return node
        tag = graph.sentence.tags[node]
        if not (
            tag.startswith(("DT", "JJ", "NN", "POS", "PRP$", "VBN", "RB", "CD"))
            or graph.sentence.words[node] in ("-", "'s", "’s")
        ):
            return None
    return None


def _role_before(graph: SyntaxGraph, comma: int) -> int | None:
    """The role that heads the noun phrase ending at the comma: "the mayor of Y, X"."""
    for node in range(comma - 1, max(comma - 11, -1), -1):
        if graph.is_role(node):
            if graph.sentence.tags[node + 1] == "POS":  # "the head of the farmers' union, X"
                continue
            return node
        if graph.is_named_person(node) or graph.is_verb(node) or graph.sentence.words[node] in (",", ";", "and"):
            return None
    return None


def stray_roles(graph: SyntaxGraph) -> None:
    """A role that the parse joined to the object of the role before: "an organizer of the march and activist"."""
    labels = graph.sentence.labels
    for node, head in enumerate(graph.sentence.heads):
        if labels[node] != "conj" or not graph.is_role(node) or graph.is_role(head) or graph.is_named_person(head):
            continue
        role = next((one for one in range(head - 1, max(head - 8, -1), -1) if graph.is_role(one)), None)
        if role is None or _names_someone(graph, node) or any(map(graph.is_verb, range(role, head))):
            continue  # "Coach X praised the board and its president, Y"
        for label, dependent in tuple(graph.found[role]):
            if label == "mod" and dependent == node:
                del graph.found[role][(label, dependent)]
        for person in graph.get(role, "isa"):
            graph.join(person, node)


def rosters(graph: SyntaxGraph) -> None:
    """ "City FC (4-4-2): Smith; Jones, Brown", "The new board: A, B": a body, a colon, and nothing but names; an edge
    ``roster`` to each."""
    words = graph.sentence.words
    colon = next((node for node, word in enumerate(words) if word.endswith(":")), None)
    if colon is None or any(tag in FINITE for tag in graph.sentence.tags):
        return
    if any(graph.class_at(node) in _PEOPLE for node in range(colon)):  # "Critics of the bank:"
        return
    bodies = [node for node in range(colon) if graph.is_named_body(node) or _is_described_body(graph, node)]
    names = [node for node in range(colon + 1, len(words)) if graph.is_named_person(node)]
    counted = all(node + 1 < len(words) and words[node + 1].isdigit() for node in names)
    if bodies and len(names) > (1 if counted else 2):
        for name in names:
            graph.found[bodies[0]].pop(("isa", name), None)
            graph.found[name].pop(("isa", bodies[0]), None)
            graph.add(bodies[0], "roster", name)
