"""What stands for the same, or belongs together, without a verb: titles, appositions, places, rosters."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, ROLE, MentionKind

_SEATED = frozenset({"base", "based", "headquarter", "headquartered"})
_STREETS = frozenset("street road lane avenue drive close place way square terrace crescent gardens grove".split())
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest centre center".split())


def appositions(graph: SyntaxGraph, node: int) -> None:
    for child in graph.children[node]:
        two = graph.is_named_person(node) and graph.is_named_person(child)
        if child in graph.asides and graph.is_named_person(node) and graph.class_at(child) == ORGANIZATION:
            graph.add(node, "aside", child)  # "Ann Lee (Arsenal)"
        elif graph.sentence.labels[child] == "appos" and not two:
            graph.join(_last_before(graph, node, child), child)


def _last_before(graph: SyntaxGraph, node: int, noun: int) -> int:
    """Whom a noun in the singular speaks of that the parser gives to the first: "Ann Lee and Bo Lind, a Kenyan"."""
    sentence = graph.sentence
    last = next(
        (one for one in range(noun - 1, node, -1) if sentence.mentions[one] is not None and graph.is_named_person(one)),
        node,
    )
    described = [word.lower() for word in sentence.words[last + 1 : last + 3]] in (
        [",", "a"],
        [",", "an"],
        [",", "the"],
    )
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
        before = _is_described_body(graph, node) and graph.is_named_body(node + 1)
        after = graph.is_named_body(node) and _is_described_body(graph, node + 1)
        if before or (after and graph.sentence.heads[node] == node + 1):
            graph.join(node, node + 1)


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
        if graph.is_role(second) and not _opens_anew(graph, first, second):
            for edge, node in tuple(graph.found[first]):
                if edge == "mod" and sentence.labels[node] == "poss" and node < first:
                    graph.add(second, edge, node)  # "the company's founder and chairman"
        for preposition in graph.children[first]:
            if sentence.labels[preposition] != "prep" or preposition < second:
                continue
            both = graph.is_role(second) and sentence.words[preposition] in ("of", "for")
            for edge, node in tuple(graph.found[first]):
                if sentence.heads[node] == preposition:
                    graph.add(second, edge, node)
                    if not both:
                        del graph.found[first][(edge, node)]


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
        after = _noun_phrase_head(graph, comma + 1)
        if after is None or (not _names_someone(graph, after) and _speaks(graph, after)):
            continue
        if graph.is_named_person(comma - 1) and graph.is_role(after) and not _names_someone(graph, after):
            if not graph.has_isa(comma - 1, ROLE) or word == "(":
                graph.join(comma - 1, after)
        elif word == "," and after == comma + 1 and _names_someone(graph, after):
            role = _role_before(graph, comma)
            if role is not None and role < comma - 1 and not graph.has_isa(role, PERSON) and _is_the(graph, role):
                graph.join(role, after + 1)  # "the leader of the council, Senator X"
        elif word != "(" and after == comma + 1 and graph.is_named_person(after):
            role = _role_before(graph, comma)
            if role is None and _is_one_person(graph, comma - 1):
                role = comma - 1  # "a Kenyan, X,"
            closed = after + 1 >= len(words) or words[after + 1] in (",", ".", ";", ":", "–", "—", "'s", "’s", "(")
            if role is not None and not graph.has_isa(role, PERSON) and closed and mentions[role] is not None:
                graph.join(role, after)


def _speaks(graph: SyntaxGraph, node: int) -> bool:
    """Whether what stands behind a comma is the subject of the verb that follows: "Ann Lee left, a spokesman said."."""
    words, tags, verb = graph.sentence.words, graph.sentence.tags, graph.sentence.heads[node]
    subject = graph.sentence.labels[node] == "nsubj" and verb > node and tags[verb] in ("VBD", "VBZ", "VBP")
    return subject and graph.is_role(node) and "," not in words[node:verb]


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


def place_pairs(graph: SyntaxGraph) -> None:
    """A place and the wider one that it lies in: "Tapachula, Mexico", but not the list "Italy, Albania and Greece";
    "Saint-Louis in northern Senegal", and a body that somebody is at: "at the museum in Basel"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    for first in range(len(words) - 2):
        if words[first + 1] == "in":
            _place_within(graph, first)
        elif words[first + 1] == "," and words[first + 2] == "in":
            _place_behind_comma(graph, first)
        its_capital = words[first + 1 : first + 3] == [",", "the"] and words[first + 4 : first + 5] == ["capital"]
        if its_capital and graph.class_at(first) == PLACE and graph.class_at(first + 3) == COUNTRY:
            graph.join(first, first + 4)  # "X, the Tajik capital,"
        second = first + 2
        if words[second].lower() == "the" and second + 1 < len(words):
            second += 1
        if words[first + 1] != "," or not _is_named_place(graph, first) or not _is_named_place(graph, second):
            continue
        fronted = first == 1 and tags[0] == "IN" and second + 1 < len(words) and tags[second + 1].startswith("VB")
        if fronted:  # "In X, Peru beat France."
            continue
        if graph.class_at(first) == COUNTRY or not (_is_wide(graph, second) or _is_bracketed(graph, first, second)):
            continue
        before = first > 1 and words[first - 1] == "," and _is_named_place(graph, first - 2)
        joined = second + 1 < len(words) and words[second + 1] in ("and", "or")
        after = second + 2 < len(words) and words[second + 1] == "," and _is_named_place(graph, second + 2)
        if not (before or joined or after):
            graph.add(first, "in", second)


def _place_within(graph: SyntaxGraph, first: int) -> None:
    """An edge to the place that "in" names right behind a place, or behind a body that stands after "at"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    second = first + 2
    while second < len(words) - 1 and (tags[second] in ("DT", "JJ") and graph.sentence.mentions[second] is None):
        second += 1
    if second + 2 < len(words) and words[second] in _DIRECTIONS and words[second + 1] == "of":
        second += 3 if words[second + 2].lower() == "the" else 2  # "in the east of the X"
    if second >= len(words) or not _is_named_place(graph, second) or graph.class_at(first) == COUNTRY:
        return
    if words[first].lower() == "headquarters":
        owner = first - 2 if tags[first - 1] == "POS" else first - 1
        if owner >= 0 and graph.is_named_body(owner):
            graph.add(owner, "in", second)
        return
    before = first - 2 if words[first - 1].lower() == "the" else first - 1
    at_body = graph.is_named_body(first) and before >= 0 and words[before].lower() == "at"
    if _is_named_place(graph, first) or at_body:
        graph.add(first, "in", second)


def _place_behind_comma(graph: SyntaxGraph, first: int) -> None:
    """An edge to the place in commas or at the end behind a place or body: "X, in northern Peru, left"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    second = first + 3
    while second < len(words) - 1 and (tags[second] in ("DT", "JJ") and graph.sentence.mentions[second] is None):
        second += 1
    if second >= len(words) or not _is_named_place(graph, second) or graph.class_at(first) == COUNTRY:
        return
    closed = second + 1 >= len(words) or words[second + 1] in (",", ".", ";", ")", "–", "—")
    if closed and (_is_named_place(graph, first) or graph.is_named_body(first)):
        graph.add(first, "in", second)


def homes(graph: SyntaxGraph) -> None:
    """An edge to the town in commas behind a person: "X, of Kobe,", "X, 27, of Kobe, left"."""
    sentence = graph.sentence
    words = sentence.words
    for place in range(2, len(words)):
        if words[place - 1] != "of" or not _is_named_place(graph, place) or _is_wide(graph, place):
            continue
        comma = words[place - 2] == ","
        person = place - 3 if comma else place - 2
        if person < 0 or not graph.is_named_person(person):
            continue
        apart = comma or sentence.starts[place - 1] - sentence.ends[person] > 1  # An age that is left out.
        closed = place + 1 >= len(words) or words[place + 1] in (",", ".", ";", ")", "–", "—")
        mention = sentence.mentions[place]
        street = mention is not None and mention.text.rpartition(" ")[2].lower() in _STREETS
        if apart and closed and not street:
            graph.add(person, "from", place)


def who_clauses(graph: SyntaxGraph) -> None:
    """A clause with "who" is said of the person before, not of the body or place right before it: "X, a nurse with the
    county, who was born in"."""
    sentence = graph.sentence
    for verb, head in enumerate(sentence.heads):
        plain = sentence.mentions[head] is None and sentence.labels[head] == "pobj"
        thing = plain or graph.class_at(head) in (ORGANIZATION, PLACE, COUNTRY)
        if sentence.labels[verb] != "relcl" or not thing:
            continue
        subject = any(
            sentence.words[child].lower() == "who" and sentence.labels[child] in ("nsubj", "nsubjpass")
            for child in graph.children[verb]
        )
        person = sentence.heads[head]
        for _ in range(3):
            if graph.is_role(person) or graph.is_named_person(person):
                break
            person = sentence.heads[person]
        if not subject or not (graph.is_role(person) or graph.is_named_person(person)) or person > head:
            continue
        for label, node in tuple(graph.found[verb]):
            if node == head and label in ("subj", "obj"):
                del graph.found[verb][(label, node)]
                graph.add(verb, label, person)
        for label, node in tuple(graph.found[head]):
            if label == "relcl" and node == verb:
                del graph.found[head][(label, node)]
                graph.add(person, label, verb)


def seats(graph: SyntaxGraph) -> None:
    """The last of two bodies is what a seat is said of right behind it: "X and the group Y, headquartered in Z"."""
    sentence = graph.sentence
    for verb in range(3, len(sentence.words)):
        last = verb - 2
        if sentence.lemmas[verb] not in _SEATED and sentence.words[verb].lower() not in _SEATED:
            continue
        if sentence.words[verb - 1] != "," or not graph.is_named_body(last):
            continue
        for label, node in tuple(graph.found[verb]):
            if label == "obj" and node < last and graph.is_named_body(node):
                del graph.found[verb][(label, node)]
                graph.add(verb, label, last)


def _is_bracketed(graph: SyntaxGraph, first: int, second: int) -> bool:
    """Whether two places that a preposition opens are closed by a comma or the end: "in Quin, County Clare, on"."""
    words, tags = graph.sentence.words, graph.sentence.tags
    closed = second + 1 >= len(words) or words[second + 1] in (",", ".", ";", ")", "–", "—", "(")
    return first > 0 and tags[first - 1] == "IN" and words[first - 1].lower() != "between" and closed


def _is_named_place(graph: SyntaxGraph, node: int) -> bool:
    mention = graph.sentence.mentions[node]
    named = mention is not None and mention.kind is MentionKind.NAMED and not mention.attribute("form")
    return named and graph.class_at(node) in (PLACE, COUNTRY)


def _is_wide(graph: SyntaxGraph, node: int) -> bool:
    mention = graph.sentence.mentions[node]
    return graph.class_at(node) == COUNTRY or (mention is not None and mention.attribute("code") is not None)


def stray_roles(graph: SyntaxGraph) -> None:
    """A role that the parse joined to the object of the role before: "an organizer of the march and activist"."""
    labels = graph.sentence.labels
    for node, head in enumerate(graph.sentence.heads):
        if labels[node] != "conj" or not graph.is_role(node) or graph.is_role(head) or graph.is_named_person(head):
            continue
        role = next((one for one in range(head - 1, max(head - 8, -1), -1) if graph.is_role(one)), None)
        if role is None or _names_someone(graph, node):
            continue
        for label, dependent in tuple(graph.found[role]):
            if label == "mod" and dependent == node:
                del graph.found[role][(label, dependent)]
        for person in graph.get(role, "isa"):
            graph.join(person, node)


def rosters(graph: SyntaxGraph) -> None:
    """ "City FC (4-4-2): Smith; Jones, Brown": a body, a colon, and nothing but names; an edge ``roster`` to each."""
    words = graph.sentence.words
    colon = next((node for node, word in enumerate(words) if word.endswith(":")), None)
    if colon is None or any(tag in ("VBD", "VBZ", "VBP", "MD") for tag in graph.sentence.tags):
        return
    bodies = [node for node in range(colon) if graph.is_named_body(node)]
    names = [node for node in range(colon + 1, len(words)) if graph.is_named_person(node)]
    if bodies and len(names) > 2:
        for name in names:
            graph.add(bodies[0], "roster", name)
