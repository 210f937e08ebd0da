"""What the parser often gets wrong in lists of people and in details of time and place, put right before edges are
built: heads and labels change."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, DATE, KG, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE, MentionKind, Sentence

_SERIES = frozenset({"conj", "appos"})
_SAYING = frozenset({"say", "tell", "add", "announce", "report", "confirm", "explain", "note", "write"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PERSONS = frozenset({PERSON, PERSON_GROUP, ROLE})
_ACTORS = frozenset({PERSON, ORGANIZATION, COUNTRY, ROLE})
_BODIES = frozenset({ORGANIZATION, COUNTRY, KG + "Party"})
_NO_PERSONS = frozenset({PLACE, COUNTRY, ORGANIZATION})


def repair_parse(sentence: Sentence) -> None:
    """Changes the sentence's heads and labels where a list of persons, a clause on one of them, or a detail of time or
    place is read wrongly."""
    graph = SyntaxGraph(sentence)
    for node in range(len(sentence.words)):
        _next_of_list(graph, node)
        _apposed_list(graph, node)
        _leaning_before_body(graph, node)
        _next_of_complements(graph, node)
        _next_of_bearers(graph, node)
        _before_purpose(sentence, node)
        _day_for_subject(sentence, node)
    for node in range(2, len(sentence.words)):
        if sentence.lemmas[node] in _SAYING and sentence.tags[node] in ("VBD", "VBZ"):
            _unnamed_speaker(sentence, node)
    for node, word in enumerate(sentence.words):
        if word.lower() == "who" and sentence.tags[node] == "WP":
            _relative_head(graph, node)


def _unnamed_speaker(sentence: Sentence, verb: int) -> None:
    """ "The mayor met X, a diplomat said": a noun with a determiner right before the verb, a comma before it, is who
    speaks, and no apposition to the name before the comma, which a second comma would close."""
    noun = verb - 1
    start = noun
    while start > 0 and sentence.tags[start - 1][:2] in ("JJ", "NN", "CD", "HY"):
        start -= 1
    determined = start > 0 and sentence.tags[start - 1] in ("DT", "PRP$")
    mention = sentence.mentions[noun]
    described = mention is None or mention.kind is MentionKind.NOMINAL
    if not determined or start < 3 or sentence.words[start - 2] != "," or not described:
        return
    if not sentence.tags[noun].startswith("NN") or not any(tag in _FINITE for tag in sentence.tags[: start - 2]):
        return
    for other, label in enumerate(sentence.labels):
        if label == "nsubj" and sentence.heads[other] == verb and other < start:
            before = next((one for one in range(other - 1, -1, -1) if sentence.tags[one].startswith("NN")), None)
            if before is not None:
                sentence.heads[other], sentence.labels[other] = before, "appos"
    sentence.heads[noun], sentence.labels[noun] = verb, "nsubj"


def _next_of_list(graph: SyntaxGraph, node: int) -> None:
    """ "A, her adviser B and C": B, with a title of its own and more names behind it, is the next of a list."""
    sentence = graph.sentence
    if not graph.is_named_person(node) or sentence.labels[node] != "appos":
        return
    head = sentence.heads[node]
    titled = head == node - 1 and graph.is_role(head)
    if titled and sentence.labels[head] == "appos" and sentence.heads[head] < head:
        first, role = sentence.heads[head], head
    else:
        first, role = head, None
    if not graph.is_named_person(first) or not any(_continues(graph, one) for one in (node, first)):
        return
    sentence.heads[node], sentence.labels[node] = first, "conj"
    if role is not None:
        sentence.heads[role], sentence.labels[role] = node, "compound"


def _apposed_list(graph: SyntaxGraph, node: int) -> None:
    """ "Two Liberals, A and B, left": a name behind a plural for people and a comma is one of them, no other party."""
    sentence = graph.sentence
    plural = node - 2
    mention = sentence.mentions[plural] if plural >= 0 and sentence.words[node - 1] == "," else None
    if mention is None:
        return
    people = graph.class_at(plural) in _PERSONS and sentence.tags[plural] in ("NNS", "NNPS")
    listed = graph.is_named_person(node) and sentence.heads[node] == plural and sentence.labels[node] == "conj"
    if (
        (people or graph.are_members(plural))
        and listed
        and not any(sentence.labels[one] == "cc" for one in graph.children[plural])
    ):
        sentence.labels[node] = "appos"


def _leaning_before_body(graph: SyntaxGraph, node: int) -> None:
    """ "X of the opposition Y Party accused": the noun before the body's name describes it, and X is the subject."""
    sentence = graph.sentence
    noun = node - 1
    if noun < 2 or sentence.labels[node] not in ("nsubj", "nsubjpass") or sentence.heads[node] < node:
        return
    bare = sentence.mentions[noun] is None and sentence.labels[noun] == "pobj" and sentence.tags[noun] == "NN"
    mention = sentence.mentions[node]
    if not bare or mention is None or mention.kind is not MentionKind.NAMED or graph.class_at(node) in _PERSONS:
        return
    preposition = sentence.heads[noun]
    person = sentence.heads[preposition]
    if sentence.labels[preposition] != "prep" or not graph.is_named_person(person) or person > preposition:
        return
    verb = sentence.heads[node]
    if person in _path(sentence, verb):
        return
    sentence.heads[person], sentence.labels[person] = verb, sentence.labels[node]
    sentence.heads[node], sentence.labels[node] = preposition, "pobj"
    sentence.heads[noun], sentence.labels[noun] = node, "compound"


def _next_of_complements(graph: SyntaxGraph, node: int) -> None:
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
                _hang(graph, node, one)
                return


def _next_of_bearers(graph: SyntaxGraph, node: int) -> None:
    """ "A of the union and B of the bank": B is the next of the people, and what follows the name is said of B."""
    sentence = graph.sentence
    complement = sentence.heads[node]
    if not graph.is_named_person(node) or sentence.labels[node] != "conj" or graph.class_at(complement) in _PERSONS:
        return
    preposition = sentence.heads[complement]
    person = sentence.heads[preposition]
    if sentence.labels[complement] != "pobj" or sentence.labels[preposition] != "prep" or not complement < node:
        return
    if not graph.is_named_person(person) or sentence.words[preposition] not in ("of", "from", "at"):
        return
    _hang(graph, node, person)
    behind = node + 1
    if behind < len(sentence.words) and sentence.labels[behind] == "prep" and sentence.heads[behind] == person:
        _hang(graph, behind, node)


def _hang(graph: SyntaxGraph, node: int, head: int) -> None:
    """Makes the node a child of another."""
    before = graph.sentence.heads[node]
    if node in graph.children[before]:
        graph.children[before].remove(node)
    graph.sentence.heads[node] = head
    graph.children[head].append(node)


def _before_purpose(sentence: Sentence, preposition: int) -> None:
    """ "met the mayor on Monday to press the case": a detail before a purpose is one of the verb before it."""
    verb = sentence.heads[preposition]
    if sentence.labels[preposition] != "prep" or verb <= preposition or sentence.tags[verb] != "VB":
        return
    above = sentence.heads[verb]
    purpose = sentence.labels[verb] == "advcl" and above < preposition and sentence.tags[above].startswith("VB")
    marked = any(sentence.tags[one] == "TO" and sentence.heads[one] == verb for one in range(preposition, verb))
    if purpose and marked:
        sentence.heads[preposition] = above


def _day_for_subject(sentence: Sentence, day: int) -> None:
    """ "Jane Smith today received": the subject is who stands before the day."""
    mention, verb, name = sentence.mentions[day], sentence.heads[day], day - 1
    if mention is None or mention.class_iri != DATE or sentence.labels[day] != "nsubj" or verb <= day or name < 0:
        return
    before = sentence.mentions[name]
    if before is None or before.class_iri not in _ACTORS or sentence.heads[name] != day:
        return
    sentence.heads[name], sentence.labels[name] = verb, "nsubj"
    sentence.labels[day] = "npadvmod"
    for node in range(name):
        if sentence.heads[node] == day:
            sentence.heads[node] = name


def _continues(graph: SyntaxGraph, node: int) -> bool:
    """Whether "and" and another person's name follow in the same list."""
    labels = graph.sentence.labels
    joined = any(labels[child] == "cc" for child in graph.children[node])
    return joined and any(
        labels[child] == "conj" and child > node and graph.is_named_person(child) for child in graph.children[node]
    )


def _relative_head(graph: SyntaxGraph, pronoun: int) -> None:
    """The clause of "who" is about the person right before it, or before a place that cannot be meant."""
    sentence = graph.sentence
    verb = next((one for one in _path(sentence, pronoun) if sentence.labels[one] == "relcl"), None)
    if verb is None or verb < pronoun:
        return
    noun, before = sentence.heads[verb], pronoun - 1
    while before > 0 and sentence.words[before] in (",", ")", "–", "—"):
        before -= 1
    if graph.is_named_person(before) and before != noun and sentence.labels[before] in _SERIES:
        above = _path(sentence, before)
        if noun in above and all(sentence.labels[one] in _SERIES for one in above[: above.index(noun)]):
            sentence.heads[verb] = before
    elif graph.class_at(noun) in _NO_PERSONS:
        person = next((one for one in range(noun - 1, -1, -1) if graph.is_named_person(one)), None)
        if person is not None and not any(graph.is_verb(one) for one in range(person + 1, noun)):
            sentence.heads[verb] = person


def _path(sentence: Sentence, node: int) -> list[int]:
    """The node and those that govern it, up to the root."""
    path = [node]
    while sentence.heads[node] != node and 0 <= sentence.heads[node] < len(sentence.words):
        node = sentence.heads[node]
        if node in path:
            break
        path.append(node)
    return path
