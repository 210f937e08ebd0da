"""Lists of people and bodies that the parser reads wrongly, put right before edges are built."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, KG, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE, Sentence

_SERIES = frozenset({"conj", "appos"})
_PERSONS = frozenset({PERSON, PERSON_GROUP, ROLE})
_BODIES = frozenset({ORGANIZATION, COUNTRY, KG + "Party"})
_TERRITORIES = frozenset({PLACE, COUNTRY})


def next_of_list(graph: SyntaxGraph, node: int) -> None:
    """ "A, her adviser B and C": B, with a title of its own and more names behind it, is the next of a list; so is what
    the parser takes for a measure of A ("members A, B, C and D")."""
    sentence = graph.sentence
    head = sentence.heads[node]
    measure = sentence.labels[node] == "npadvmod" and head < node and sentence.words[node - 1] == ","
    if not graph.is_named_person(node) or not (measure or sentence.labels[node] == "appos"):
        return
    titled = head == node - 1 and graph.is_role(head)
    if titled and sentence.labels[head] == "appos" and sentence.heads[head] < head:
        first, role = sentence.heads[head], head
        if graph.is_role(first) and _names_last_of_list(graph, node, role, first):
            return
    else:
        first, role = head, None
    lists = (_last_joined(graph, node), node, first)
    if not graph.is_named_person(first) or not any(_continues(graph, one) for one in lists):
        return
    sentence.heads[node], sentence.labels[node] = first, "conj"
    if role is not None:
        sentence.heads[role], sentence.labels[role] = node, "compound"


def _names_last_of_list(graph: SyntaxGraph, node: int, role: int, first: int) -> bool:
    """ "her minister, A, and an adviser, the Greek professor B": B is the adviser, and not A, who has a name."""
    sentence = graph.sentence
    last = phrase_start(sentence, role) - 2
    between = last > first and sentence.words[last + 1] == "," and graph.is_role(last)
    named = any(graph.is_named_person(one) and one < last for one in graph.children[first])
    if not between or not named or any(graph.is_named_person(one) for one in graph.children[last]):
        return False
    hang(graph, node, last)
    hang(graph, role, node)
    sentence.labels[role] = "compound"
    return True


def counted_list(graph: SyntaxGraph, node: int) -> None:
    """ "three Nepalis, two Indians and a Filipino": people with a count of their own are the next of a list, and no
    others of those before the comma."""
    sentence = graph.sentence
    head = sentence.heads[node]
    people = graph.class_at(head) == PERSON_GROUP or graph.are_members(head)
    if sentence.labels[node] != "appos" or not head < node or not people:
        return
    if all(any(sentence.labels[one] == "nummod" for one in graph.children[every]) for every in (head, node)):
        sentence.labels[node] = "conj"


def apposed_list(graph: SyntaxGraph, node: int) -> None:
    """ "Two Liberals, A and B, left": a name behind a plural for people and a comma is one of them, no other party."""
    sentence = graph.sentence
    plural = node - 2
    mention = sentence.mentions[plural] if plural >= 0 and sentence.words[node - 1] == "," else None
    if mention is None:
        return
    people = graph.class_at(plural) in _PERSONS and sentence.tags[plural] in ("NNS", "NNPS")
    counted = sentence.heads[node]
    if people and counted < plural and sentence.tags[counted] == "CD" and sentence.labels[node] == "conj":
        sentence.labels[node] = "appos"  # "Two of the members, A and B, left"
        return
    state = graph.class_at(node) == COUNTRY and sentence.lemmas[plural] == "member"
    named = graph.is_named_person(node) or state
    listed = named and sentence.heads[node] == plural and sentence.labels[node] == "conj"
    if (
        (people or graph.are_members(plural))
        and listed
        and not any(sentence.labels[one] == "cc" for one in graph.children[plural])
    ):
        sentence.labels[node] = "appos"


def joined_before_title(graph: SyntaxGraph, node: int) -> None:
    """ "Senate leader A and House Speaker B were there": A, taken for a word before B's title, is the first of two."""
    sentence = graph.sentence
    title = sentence.heads[node]
    apposed = sentence.labels[node] == "appos" and title == node - 1 and graph.is_role(title)
    if not graph.is_named_person(node) or sentence.labels[title if apposed else node] not in ("nmod", "compound"):
        return
    name = sentence.heads[title if apposed else node]
    if graph.is_role(name) and sentence.labels[name] in ("compound", "nmod"):
        name = sentence.heads[name]
    joined = node + 2 < name and sentence.words[node + 1].lower() == "and"
    if not joined or not graph.is_named_person(name) or sentence.heads[name] == name:
        return
    hang(graph, node, sentence.heads[name])
    sentence.labels[node] = sentence.labels[name]
    if apposed:
        hang(graph, title, node)
        sentence.labels[title] = "compound"
    place, post = node + 2, node + 3  # "and Ohio Governor B"
    if post == name - 1 and graph.is_role(post) and sentence.heads[place] == node:
        hang(graph, place, post)
        sentence.labels[place] = "compound"
    hang(graph, node + 1, node)
    hang(graph, name, node)
    sentence.labels[name] = "conj"


def second_object(graph: SyntaxGraph, node: int) -> None:
    """ "She will meet Queen A and Prime Minister B before flying home": whoever stands behind "and" is met too, and is
    no measure of time."""
    sentence = graph.sentence
    verb = sentence.heads[node]
    if sentence.labels[node] != "npadvmod" or not graph.is_named_person(node) or verb >= node:
        return
    start = node - 1 if graph.is_role(node - 1) and sentence.heads[node - 1] == node else node
    first = start - 2
    if first <= verb or sentence.words[start - 1].lower() != "and" or not graph.is_verb(verb):
        return
    if not graph.is_named_person(first) or sentence.labels[first] not in ("dobj", "conj", "appos"):
        return
    sentence.heads[node], sentence.labels[node] = first, "conj"
    hang(graph, start - 1, first)


def apposed_behind_countries(graph: SyntaxGraph, node: int) -> None:
    """ "The ministers of Peru and Chile, A and B, met": the names behind the countries and a comma are theirs; so are
    those in "the leaders of the two unions, A and B"."""
    sentence = graph.sentence
    if not graph.is_named_person(node) or sentence.labels[node] not in _SERIES or sentence.words[node - 1] != ",":
        return
    countries = sentence.heads[node]
    while sentence.labels[countries] in _SERIES and graph.class_at(countries) in _TERRITORIES:
        countries = sentence.heads[countries]
    role = sentence.heads[sentence.heads[countries]] if sentence.labels[countries] == "pobj" else countries
    plural = sentence.tags[role] in ("NNS", "NNPS") and graph.is_role(role)
    bodies = graph.class_at(countries) in _BODIES and sentence.tags[countries] == "NNS"
    if not plural or not (bodies or graph.class_at(countries) in _TERRITORIES) or role >= countries:
        return
    sentence.heads[node], sentence.labels[node] = role, "appos"
    for other in range(node + 1, len(sentence.words)):
        if graph.is_named_person(other) and sentence.labels[other] == "conj" and sentence.heads[other] <= countries:
            sentence.heads[other] = node


def apposed_to_described(graph: SyntaxGraph, node: int) -> None:
    """ "A man from Conakry, X, left", "A mother of two X left": X is the person who is described, no place and none of
    the two."""
    sentence = graph.sentence
    head, label = sentence.heads[node], sentence.labels[node]
    if not graph.is_named_person(node) or head == node:
        return
    if (
        label in ("appos", "conj")
        and sentence.labels[head] == "pobj"
        and graph.class_at(head) in _TERRITORIES | _BODIES
    ):
        preposition = sentence.heads[head]
        apart = sentence.words[node - 1] == "," and head < node
    elif label == "pobj" and sentence.words[head].lower() == "of" and sentence.tags[node - 1] == "CD":
        preposition, apart = head, head == node - 2
    else:
        return
    noun = sentence.heads[preposition]
    borne = sentence.labels[noun] == "appos" and graph.is_named_person(sentence.heads[noun])  # "A, mayor of Faro, B"
    described = graph.describes_one(noun) and noun < preposition and not borne
    if sentence.labels[preposition] != "prep" or not apart or not described:
        return
    if label == "pobj":
        sentence.heads[node - 1], sentence.labels[node - 1] = head, "pobj"
    hang(graph, node, noun)
    sentence.labels[node] = "appos"


def next_of_complements(graph: SyntaxGraph, node: int) -> None:
    """ "a member of the guild, the choir and the council": a body behind a person's description is the next of the
    bodies that this is of."""
    sentence = graph.sentence
    head = sentence.heads[node]
    if sentence.labels[node] != "conj" or head >= node or graph.class_at(node) not in _BODIES:
        return
    if not (graph.is_role(head) or graph.describes_one(head)):
        return
    for preposition in graph.children[head]:
        if sentence.labels[preposition] != "prep" or not head < preposition < node:
            continue
        for one in graph.children[preposition]:
            if sentence.labels[one] == "pobj" and one < node and graph.class_at(one) in _BODIES:
                hang(graph, node, one)
                return


def next_of_bearers(graph: SyntaxGraph, node: int) -> None:
    """ "A of the union and B of the bank": B is the next of the people, and what follows the name is said of B."""
    sentence = graph.sentence
    complement = sentence.heads[node]
    if (
        not graph.is_named_person(node)
        or sentence.labels[node] not in _SERIES
        or graph.class_at(complement) in _PERSONS
    ):
        return
    preposition = sentence.heads[complement]
    person = sentence.heads[preposition]
    if sentence.words[preposition] == "in" and sentence.labels[person] == "pobj":  # "A of the bank in Y, B and C"
        preposition = sentence.heads[person]
        person = sentence.heads[preposition]
    described = graph.is_role(person) and sentence.labels[person] == "appos"  # "A, mayor of Faro, B, the treasurer"
    if described:
        person = sentence.heads[person]
    if sentence.labels[complement] != "pobj" or sentence.labels[preposition] != "prep" or not complement < node:
        return
    plain = sentence.labels[node] == "conj" and sentence.words[preposition] in ("of", "from", "at")
    if not graph.is_named_person(person) or not (described or plain):
        return
    sentence.labels[node] = "conj"
    hang(graph, node, person)
    behind = node + 1
    if behind >= len(sentence.words) or sentence.labels[behind] != "prep":
        return
    if sentence.heads[behind] in (person, complement):
        hang(graph, behind, node)


def next_behind_body(graph: SyntaxGraph, node: int) -> None:
    """ "A of the Greens and Labour leader B": B is the next of the people, and A of the first body alone."""
    sentence = graph.sentence
    preposition = sentence.heads[node]
    person = sentence.heads[preposition]
    if sentence.labels[node] != "pobj" or sentence.words[preposition] not in ("of", "from"):
        return
    if not graph.is_named_person(person) or not person < preposition < node or not graph.is_role(node - 1):
        return
    bodies = [one for one in range(preposition + 1, node) if graph.class_at(one) in _BODIES - {COUNTRY}]
    body = bodies[0] if bodies else node
    if sentence.words[body + 1 : body + 2] != ["and"] or len(bodies) != 2:
        return
    for one in range(body + 1, node):
        if sentence.heads[one] <= body:
            hang(graph, one, node)
            sentence.labels[one] = "cc" if one == body + 1 else "nmod"
    hang(graph, body, preposition)
    sentence.labels[body] = "pobj"
    hang(graph, node, person)
    sentence.labels[node] = "conj"


def behind_last_bearer(graph: SyntaxGraph, preposition: int) -> None:
    """ "A and B of the union": what follows the last name is said of it, but not behind a plural title, which is of all
    ("Senators A and B of the Greens")."""
    sentence = graph.sentence
    person, first = preposition - 1, sentence.heads[preposition]
    if sentence.words[preposition] not in ("of", "at") or sentence.labels[person] != "conj":
        return
    if first >= person or not graph.is_named_person(person):
        return
    node = person
    while sentence.labels[node] in _SERIES and node != first:
        node = sentence.heads[node]
    titles = [one for one in (first, *graph.children[first]) if graph.is_role(one) and one < person]
    if node == first and not any(sentence.tags[one] in ("NNS", "NNPS") for one in titles):
        hang(graph, preposition, person)


def phrase_start(sentence: Sentence, node: int) -> int:
    """The first of the words right before a node that hang on it, back to a comma."""
    first = node
    while first and sentence.heads[first - 1] == node and sentence.words[first - 1] != ",":
        first -= 1
    return first


def hang(graph: SyntaxGraph, node: int, head: int) -> None:
    """Makes the node a child of another."""
    before = graph.sentence.heads[node]
    if node in graph.children[before]:
        graph.children[before].remove(node)
    graph.sentence.heads[node] = head
    graph.children[head].append(node)


def _last_joined(graph: SyntaxGraph, node: int) -> int:
    """The last person but one of the list that goes on behind a name: B of "A, B and C"."""
    while True:
        behind = [one for one in graph.children[node] if graph.sentence.labels[one] == "conj" and one > node]
        joined = any(graph.sentence.labels[one] == "cc" for one in graph.children[node])
        if joined or not behind or not graph.is_named_person(behind[0]):
            return node
        node = behind[0]


def _continues(graph: SyntaxGraph, node: int) -> bool:
    """Whether "and" and another person's name, or several people, follow in the same list."""
    labels = graph.sentence.labels
    joined = any(labels[child] == "cc" for child in graph.children[node])
    return joined and any(
        labels[child] == "conj"
        and child > node
        and (graph.is_named_person(child) or graph.describes_one(child) or _are_people(graph, child))
        for child in graph.children[node]
    )


def _are_people(graph: SyntaxGraph, node: int) -> bool:
    return graph.class_at(node) in (PERSON_GROUP, ROLE) and graph.sentence.tags[node] == "NNS"
