"""Titles and bodies between commas that the parse hangs on the wrong word."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang
from kg.annotate.syntax_graph import FINITE, SyntaxGraph
from kg.model import DATE, ORGANIZATION, MentionKind

_LATER = frozenset({"later", "then", "subsequently", "now", "afterwards", "finally"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_CLOSING = frozenset({",", ".", ";", ":", "–", "—"})
_BEFORE_TITLE = ("NN", "JJ", "HY", "IN", "CC")


def body_behind_title(graph: SyntaxGraph, person: int) -> None:
    """ "Ann Lee, Managing Director, Harbour Bank said": the body behind the bare title is of the title, and who
    speaks is the person."""
    sentence = graph.sentence
    words, tags = sentence.words, sentence.tags
    if not graph.is_named_person(person) or words[person + 1 : person + 2] != [","]:
        return
    role = person + 2
    while role < len(words) and not graph.is_role(role) and tags[role].startswith(_BEFORE_TITLE):
        role += 1
    body = role + 3 if words[role + 2 : role + 3] == ["the"] else role + 2
    if body + 1 < len(words) and graph.is_demonym(body):
        body += 1  # "Chief of Operations, Peruvian Navy"
    if body >= len(words) or not graph.is_role(role) or words[role + 1] != "," or not graph.is_named_body(body):
        return
    behind = body + 2 if body + 1 < len(words) and graph.is_named_place(body + 1) else body + 1  # "Red Cross Peru"
    ends = behind == len(words) or words[behind] in _CLOSING or tags[behind] in FINITE
    if not ends or tags[role] in ("NNS", "NNPS"):
        return
    verb = sentence.heads[body]
    subject = sentence.labels[body] in _SUBJECTS and verb > body
    if subject and sentence.labels[person] not in _SUBJECTS:
        sentence.heads[person], sentence.labels[person] = verb, sentence.labels[body]
    if sentence.heads[person] in (role, body):
        return
    sentence.heads[role], sentence.labels[role] = person, "appos"
    sentence.heads[body], sentence.labels[body] = role, "nmod"
    for other, head in enumerate(sentence.heads):
        if head == body and sentence.labels[other] == "conj" and graph.is_named_person(other):
            sentence.heads[other] = person


def behind_servant(graph: SyntaxGraph, person: int) -> None:
    """ "The aide of the French president, X, spoke", "the wife of the mayor, X,": X is the aide, and the wife."""
    sentence = graph.sentence
    post = sentence.heads[person]
    if sentence.labels[person] != "appos" or not graph.is_named_person(person) or sentence.words[person - 1] != ",":
        return
    link = sentence.heads[post]
    if not graph.is_role(post) or sentence.labels[post] != "pobj" or sentence.words[link] not in ("of", "to", "for"):
        return
    first = sentence.heads[link]
    serves = graph.is_role(first) or sentence.lemmas[first] in graph.words.of("close kin")
    named = any(sentence.labels[one] == "appos" or graph.is_named_person(one) for one in graph.children[first])
    ends = sentence.words[person + 1 : person + 2] == [","]
    if serves and ends and first < link and not named and sentence.labels[first] in _SUBJECTS:
        hang(graph, person, first)


def behind_kin(graph: SyntaxGraph, person: int) -> None:
    """ "She is the daughter of Bo Lind, the club's former captain": what stands behind the comma is said of Bo Lind."""
    sentence = graph.sentence
    words = sentence.words
    if person < 2 or not graph.is_named_person(person) or words[person - 1] != "of":
        return
    if sentence.lemmas[person - 2] not in graph.words.of("close kin") or words[person + 1 : person + 2] != [","]:
        return
    noun = next((one for one in range(person + 2, len(words)) if graph.describes_one(one) or words[one] == ","), -1)
    if noun < 0 or words[noun] == "," or sentence.labels[noun] not in ("appos", "attr", "conj"):
        return
    if sentence.heads[noun] < person:
        sentence.heads[noun], sentence.labels[noun] = person, "appos"


def behind_description(graph: SyntaxGraph, person: int) -> None:
    """ "Lawyers for Lima resident Bo Lind said": the name is of whom the preposition governs, no lawyer's."""
    sentence = graph.sentence
    head = sentence.heads[person]
    if (
        sentence.labels[person] != "appos"
        or sentence.tags[head] not in ("NNS", "NNPS")
        or not _CLOSING.isdisjoint(sentence.words[head:person])
    ):
        return
    preposition = next((one for one in range(head + 1, person) if sentence.heads[one] == head), None)
    if preposition is None or sentence.labels[preposition] != "prep" or not graph.is_role(head):
        return
    for node in range(preposition + 1, person):
        if sentence.heads[node] == preposition:
            sentence.heads[node], sentence.labels[node] = person, "compound"
    sentence.heads[person], sentence.labels[person] = preposition, "pobj"


def of_two_names(graph: SyntaxGraph, person: int) -> None:
    """ "A spokesman for President X, Bo Lind, said": nobody has two names, so the second is the spokesman's."""
    sentence = graph.sentence
    other = sentence.heads[person]
    if sentence.labels[person] != "appos" or other >= person or not graph.is_named_person(other):
        return
    if sentence.words[person - 1] != "," or sentence.labels[other] != "pobj":
        return
    noun = sentence.heads[sentence.heads[other]]
    if noun < other and (graph.is_role(noun) or graph.describes_one(noun)) and sentence.tags[noun] == "NN":
        sentence.heads[person] = noun


def behind_next_title(graph: SyntaxGraph, person: int) -> None:
    """ "The engineer Ann Lee and a delegate of the fund, Bo Lind, flew": the name behind the comma is of the title that
    follows the first name."""
    sentence = graph.sentence
    title = sentence.heads[person]
    if sentence.labels[person] != "appos" or sentence.words[person - 1] != "," or not graph.is_named_person(person):
        return
    if title >= person or not graph.is_role(title):
        return
    between = range(title + 1, person)
    named = next((one for one in between if graph.is_named_person(one) and sentence.heads[one] == title), None)
    role = next((one for one in between if graph.is_role(one) and sentence.heads[one] in (title, named)), None)
    if named is None or role is None or role < named or sentence.labels[role] != "conj":
        return
    sentence.heads[person] = role


def next_post(graph: SyntaxGraph, node: int) -> None:
    """ "She served as envoy and later as minister": both are what she served as."""
    sentence = graph.sentence
    adverb = sentence.heads[node]
    verb = sentence.heads[adverb]
    first = any(sentence.labels[one] == "prep" and sentence.words[one] == "as" for one in graph.children[verb])
    if sentence.words[adverb].lower() in _LATER and adverb < node and verb < adverb and first:
        sentence.heads[node] = verb


def pointer(graph: SyntaxGraph, node: int) -> None:
    """ "(see Our Guide)" points to another text; nobody sees anybody."""
    sentence = graph.sentence
    if node and sentence.words[node - 1] == "(" and sentence.words[node].lower() in ("see", "read", "watch"):
        sentence.tags[node] = "UH"


def people_before_body(graph: SyntaxGraph, role: int) -> None:
    """ "Peruvian football federation president X": the people's adjective is the federation's, and X's post is no
    state's. Only for bodies of members: "French army captain X" may be of either."""
    sentence = graph.sentence
    body, people = role - 1, role - 2
    if people < 0 or graph.class_at(body) != ORGANIZATION or not graph.is_demonym(people):
        return
    mention = sentence.mentions[body]
    if mention is None or mention.kind is not MentionKind.NOMINAL or sentence.heads[people] == body:
        return
    if mention.head.lower().split(" ")[-1] in graph.words.of("members"):
        sentence.heads[people], sentence.labels[people] = body, "amod"


def title_of_next(graph: SyntaxGraph, role: int) -> None:
    """ "Union president X and club leader Y": a title right before a name is that person's, and no part of a title
    behind the name."""
    sentence, name = graph.sentence, role + 1
    dated = graph.class_at(sentence.heads[role]) == DATE  # "wrote to Governor X Monday"
    within = name < len(sentence.words) and sentence.labels[role] in ("compound", "nmod") and not dated
    if within and sentence.heads[role] > name and graph.is_named_person(name) and sentence.heads[name] != role:
        hang(graph, role, name)
        sentence.labels[role] = "compound"
