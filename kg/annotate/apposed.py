"""Who is described from a distance: by what a sentence opens with, by a title with its body between, by several posts
of as many people."""

from __future__ import annotations

from kg.annotate.syntax_graph import FINITE, SyntaxGraph
from kg.model import COUNTRY, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE, MentionKind

_SHE = frozenset({"he", "she"})
_PHRASE = ("DT", "JJ", "NN", "IN", "POS", "CD", "VBN", "RB", "HYPH", "CC", "PRP$")
_BODIES = frozenset({ORGANIZATION, COUNTRY, PLACE})
_COUNTED = frozenset("one another two three four both other others first second third latter".split())
_PEERS = frozenset({"counterparts", "colleagues"})
_HOW_MANY = frozenset("two three four both all".split())
_LINKS = {"of": "mod", "for": "mod", "at": "mod", "with": "with"}


def fronted_descriptions(graph: SyntaxGraph) -> None:
    """ "A nurse from Basel, 46, she left", "An enrolled member of the Union, Ann Lee left": who is the subject."""
    sentence = graph.sentence
    words, tags = sentence.words, sentence.tags
    start = next((node for node, word in enumerate(words) if word[:1].isalnum()), 0)
    head = _described(graph, start)
    if head is None or not (words[start].lower() in ("a", "an") or graph.is_role(head)):
        return
    comma = next((node for node in range(head + 1, len(words)) if words[node] == ","), None)
    if comma is None or not all(tag.startswith(_PHRASE) for tag in tags[head + 1 : comma]):
        return
    if any(graph.is_named_person(node) for node in range(start, comma)):
        return
    subject = comma + 1
    if words[subject + 1 : subject + 2] == [","] and words[subject].isdigit():
        subject += 2
    if subject + 1 >= len(words) or not (graph.is_named_person(subject) or words[subject].lower() in _SHE):
        return
    verb = subject + 2 if tags[subject + 1] == "RB" else subject + 1
    aside = words[verb + 1 : verb + 2] == [","]  # "A member of the public, Ann Lee said, lied."
    if verb < len(words) and tags[verb] in FINITE and not aside:
        graph.found[subject].pop(("dep", head), None)
        graph.join(head, subject)


def _described(graph: SyntaxGraph, start: int) -> int | None:
    """The role or noun for one person that heads the phrase a sentence opens with."""
    for node in range(start, min(start + 6, len(graph.found))):
        if graph.describes_one(node):
            return node
        if not graph.sentence.tags[node].startswith(("DT", "JJ", "NN", "VBN", "HYPH", "RB")):
            return None
    return None


def titles_with_bodies(graph: SyntaxGraph) -> None:
    """ "Director of the Tenants' Union Ann Lee left": the name follows the body that the title is of."""
    sentence = graph.sentence
    for role in range(len(graph.found) - 3):
        link = sentence.words[role + 1].lower()
        if not graph.is_role(role) or link not in _LINKS or graph.has_isa(role, PERSON):
            continue
        body = role + 3 if sentence.tags[role + 2] == "DT" else role + 2
        if body + 1 >= len(graph.found) or not graph.is_named_person(body + 1) or not _is_body(graph, body):
            continue
        opens = role == 0 or sentence.tags[role - 1] in ("DT", ",", "CC", "JJ", "NN", "NNP", "VBD", "VBZ", "``")
        if not opens or sentence.tags[role] in ("NNS", "NNPS"):
            continue
        name = body + 1
        for head in range(len(graph.found)):
            for label, node in tuple(graph.found[head]):
                if (head == name and node == body) or (head == role and node == name):
                    del graph.found[head][(label, node)]
        graph.add(role, _LINKS[link], body)
        graph.join(role, name)


def _is_body(graph: SyntaxGraph, node: int) -> bool:
    mention = graph.sentence.mentions[node]
    named = mention is not None and mention.kind is MentionKind.NAMED
    return named and (graph.class_at(node) in _BODIES) and not graph.is_demonym(node)


def listed_people(graph: SyntaxGraph) -> None:
    """ "the members of the band: the singer Ann Lee and Bo Lind", "its trustees, Ann Lee and Bo Lind": each is one of
    those."""
    sentence = graph.sentence
    for colon, word in enumerate(sentence.words):
        if word != ":" or colon < 1:
            continue
        plural = _plural_before(graph, colon)
        if plural is None:
            continue
        for node in range(colon + 1, len(graph.found)):
            if sentence.tags[node] in FINITE or sentence.words[node] in ("\u201c", '"', "``"):
                break
            if graph.is_named_person(node):
                graph.join(plural, node)


def _plural_before(graph: SyntaxGraph, colon: int) -> int | None:
    """The plural noun for people that a colon closes, a body or place that they are of between them."""
    for node in range(colon - 1, max(colon - 6, -1), -1):
        sentence = graph.sentence
        if sentence.tags[node] in ("NNS", "NNPS"):
            return node if graph.class_at(node) in (ROLE, PERSON_GROUP) else None
        if graph.is_named_person(node) or not sentence.tags[node].startswith(("NN", "DT", "IN", "JJ", "POS")):
            return None
    return None


def counted_ones(graph: SyntaxGraph) -> None:
    """ "One of them, Ann Lee, is now a director": what the number is said to be is the name behind it."""
    for node, word in enumerate(graph.sentence.words):
        if word.lower() not in _COUNTED or graph.sentence.labels[node] not in ("nsubj", "nsubjpass"):
            continue
        same = graph.get(node, "isa")
        names = [one for one in same if one > node and graph.is_named_person(one) and _runs_on(graph, node, one)]
        for role in (one for one in same if one > max(names, default=node) and graph.is_role(one)):
            for name in names:
                graph.join(name, role)


def _runs_on(graph: SyntaxGraph, start: int, end: int) -> bool:
    return not any(graph.sentence.tags[node] in FINITE for node in range(start + 1, end))


def respective_posts(graph: SyntaxGraph) -> None:
    """ "The governors of Ohio and Iowa, Ann Lee and Bo Lind", "the Peruvian and Chilean presidents, Ann Lee and Bo
    Lind": the first is of the first, the second of the second."""
    sentence = graph.sentence
    for role in range(len(graph.found) - 4):
        several = graph.is_role(role) or sentence.words[role].lower() in _PEERS
        if not several or sentence.tags[role] not in ("NNS", "NNPS"):
            continue
        comma = next((node for node in range(role + 1, len(graph.found)) if _ends_series(graph, node, PERSON)), None)
        comma = _last_of_countries(graph, role) or comma
        if comma is None:
            continue
        if sentence.words[role + 1] == "of":
            bodies = [node for node in range(role + 2, comma + 1) if _is_body(graph, node)]
        else:
            bodies = _peoples_before(graph, role) if comma == role + 1 else []
        people = _series(graph, comma + 1)
        if len(bodies) < 2 or len(bodies) != len(people):
            continue
        for label, node in tuple(graph.found[role]):
            if node in bodies or node in people:
                del graph.found[role][(label, node)]
        for head in (*bodies, *people):
            for label, node in tuple(graph.found[head]):
                if node in (role, *bodies, *people):
                    del graph.found[head][(label, node)]
        for body, person in zip(bodies, people, strict=True):
            graph.join(role, person)
            graph.add(person, "of" if graph.is_demonym(body) else "mod", body)
            for head, edges in enumerate(graph.found):
                for label, node in tuple(edges):
                    if node == role and label not in ("isa", "conj", "dep", "mod"):
                        graph.add(head, label, person)


def _last_of_countries(graph: SyntaxGraph, role: int) -> int | None:
    """The last of the countries that a post is of, where the names follow at once: "presidents of Peru and Chile Ann
    Lee and Bo Lind met"."""
    sentence = graph.sentence
    last = None
    for node in range(role + 2, len(graph.found)) if sentence.words[role + 1] == "of" else ():
        if graph.class_at(node) == COUNTRY and not graph.is_demonym(node):
            last = node
        elif graph.is_named_person(node):
            return last if last == node - 1 else None
        elif sentence.words[node].lower() not in (",", "and", "the"):
            return None
    return None


def holders_behind_body(graph: SyntaxGraph) -> None:
    """ "Two vice-presidents of the club, Ann Lee and Bo Lind, left", "the ministers of both countries, Ann Lee and Bo
    Lind": the names are no others that the post is of."""
    sentence = graph.sentence
    for role in range(len(graph.found) - 4):
        plural = graph.is_role(role) and sentence.tags[role] in ("NNS", "NNPS")
        if not plural or sentence.words[role + 1] != "of" or graph.has_isa(role, PERSON):
            continue
        body = role + 3 if sentence.tags[role + 2] == "DT" else role + 2
        while body + 2 < len(graph.found) and sentence.words[body].lower() in _HOW_MANY:
            body += 1
        if body + 2 >= len(graph.found) or sentence.words[body + 1] != ",":
            continue
        if graph.class_at(body) not in _BODIES and sentence.lemmas[body] not in graph.words.of("counted state"):
            continue
        people = _series(graph, body + 2)
        if len(people) < 2:
            continue
        for head in (role, body):
            for label, node in tuple(graph.found[head]):
                if node in people:
                    del graph.found[head][(label, node)]
        for person in people:
            graph.join(role, person)


def _peoples_before(graph: SyntaxGraph, noun: int) -> list[int]:
    """The adjectives of countries that stand in a row right before a noun, between commas and "and"."""
    found: list[int] = []
    for node in range(noun - 1, -1, -1):
        if graph.is_demonym(node):
            found.insert(0, node)
        elif graph.sentence.words[node].lower() not in (",", "and"):
            break
    return found


def _ends_series(graph: SyntaxGraph, comma: int, class_iri: str) -> bool:
    """Whether a comma stands before a name of the class."""
    behind = comma + 1
    return graph.sentence.words[comma] == "," and behind < len(graph.found) and graph.class_at(behind) == class_iri


def _series(graph: SyntaxGraph, start: int) -> list[int]:
    """The names of people that stand in a row from the word on, between commas and "and"."""
    found = []
    node = start
    while node < len(graph.found):
        if graph.is_named_person(node):
            found.append(node)
        elif graph.sentence.words[node].lower() not in (",", "and"):
            break
        node += 1
    return found
