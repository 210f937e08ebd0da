"""Participles that the parser takes for something else, put right before edges are built."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang
from kg.annotate.syntax_graph import FINITE, SyntaxGraph
from kg.model import COUNT, COUNTRY, DATE, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE

_PEOPLE = frozenset({PERSON, ROLE})
_ACTING = frozenset({PERSON, ROLE, ORGANIZATION, COUNTRY})
_SCENES = frozenset({PLACE, COUNTRY, DATE})
_MEANS = frozenset(
    {"phone", "telephone", "video", "videolink", "videoconference", "link", "email", "e-mail", "radio", "letter"}
)
_ADVERBS = frozenset("last then later also once previously now".split())
_DEEPEST = 6
_BEFORE_NOUN = frozenset({"amod", "compound", "nmod"})
_NO_EVENTS = frozenset({COUNT, COUNTRY, DATE, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE})


def participle_for_verb(graph: SyntaxGraph) -> None:
    """ "X, which makes cables, on Tuesday named Y as its head": the verb behind the clause, taken for a participle."""
    sentence = graph.sentence
    for verb, label in enumerate(sentence.labels):
        if label != "acl" or sentence.tags[verb] != "VBN":
            continue
        name = sentence.heads[verb]
        clause = next((one for one in graph.children[name] if sentence.labels[one] == "relcl" and one < verb), None)
        if clause is None or sentence.labels[name] != "ROOT":
            continue
        closed = "," in sentence.words[clause:verb] and sentence.mentions[name] is not None and name < clause
        auxiliary = any(sentence.labels[one] in ("aux", "auxpass", "agent") for one in graph.children[verb])
        objects = [one for one in graph.children[verb] if sentence.labels[one] in ("oprd", "dobj") and one > verb]
        if not closed or auxiliary or not objects:
            continue
        sentence.heads[verb], sentence.labels[verb], sentence.tags[verb] = verb, "ROOT", "VBD"
        sentence.heads[name], sentence.labels[name] = verb, "nsubj"
        if graph.is_named_person(objects[0]):
            sentence.labels[objects[0]] = "dobj"
        return


def noun_for_clause(graph: SyntaxGraph) -> None:
    """ "Senators grilled X on Friday", "The inquest, at Y, heard from X": what looks like a participle on the noun is
    the sentence's verb, where it has an object or is past."""
    sentence = graph.sentence
    noun = next(
        (node for node, head in enumerate(sentence.heads) if head == node and sentence.labels[node] == "ROOT"), 0
    )
    if not sentence.tags[noun].startswith("NN") or sentence.mentions[noun] is None:
        return
    below = [node for node in graph.children[noun] if node > noun]
    verb = next(
        (node for node in below if sentence.labels[node] == "acl" and sentence.tags[node] in ("VBN", "VBD")), None
    )
    verb = _behind_apposed(graph, below) if verb is None else verb
    closed = verb is not None and "," in sentence.words[verb - 2 : verb]
    joined = ("cc", "conj") if closed else ("relcl", "cc", "conj")
    if verb is None or any(sentence.labels[node] in joined and not _is_purpose(graph, node) for node in below):
        return
    labels = {sentence.labels[child] for child in graph.children[verb]}
    objects = [child for child in graph.children[verb] if sentence.labels[child] in ("dobj", "oprd") and child > verb]
    before = verb - 1 if sentence.words[verb - 1] in _ADVERBS else verb
    dated = before == noun + 3 and sentence.words[noun + 1] == "on" and graph.class_at(noun + 2) == DATE
    near = before == noun + 1 or dated or sentence.words[before - 1] == ","  # "X on Friday named Y as"
    named = any(sentence.labels[node] == "appos" and graph.is_named_person(node) for node in below if node < verb)
    told = (
        named and sentence.words[-1] == "." and sentence.lemmas[verb] not in graph.words.of("pictured")
    )  # "Its head, X, looked on."
    past = sentence.tags[verb] == "VBD" or told or before < verb  # "The defender, 27, last played for X"
    if not near or labels & {"aux", "auxpass", "agent", "nsubj"} or not (objects or past):
        return
    if any(sentence.tags[node] in FINITE for node in range(verb)):
        return
    sentence.heads[verb], sentence.labels[verb], sentence.tags[verb] = verb, "ROOT", "VBD"
    sentence.heads[noun], sentence.labels[noun] = verb, "nsubj"
    chosen = sentence.lemmas[verb] in graph.words.of("choosing")
    if chosen and "dobj" not in labels and objects and graph.is_named_person(objects[0]):
        sentence.labels[objects[0]] = "dobj"  # "The president named X as"
    for children in graph.children:
        if verb in children:
            children.remove(verb)
    graph.children[verb].append(noun)
    for node in below:
        if node > verb:
            sentence.heads[node] = verb


def _is_purpose(graph: SyntaxGraph, verb: int) -> bool:
    """Whether a clause on a noun is an infinitive: "The president named X as minister to replace Y"."""
    infinitive = graph.sentence.tags[verb] == "VB" and graph.sentence.words[verb - 1].lower() == "to"
    return graph.sentence.labels[verb] == "relcl" and infinitive


def _behind_apposed(graph: SyntaxGraph, below: list[int]) -> int | None:
    """The verb with an object behind a name between commas: "A judge, Ann Lee, named Bo Lind as its head"."""
    sentence = graph.sentence
    for name in below:
        if sentence.labels[name] != "appos" or not graph.is_named_person(name) or sentence.words[name - 1] != ",":
            continue
        for node in graph.children[name]:
            whom = any(sentence.labels[one] in ("dobj", "oprd") for one in graph.children[node])
            if sentence.labels[node] == "acl" and whom and sentence.words[node - 1] == "," and node == name + 2:
                return node
    return None


def participle_aside(graph: SyntaxGraph, participle: int) -> None:
    """ "The union, affiliated to X, says it will": what is between commas is said of the subject of the verb behind."""
    sentence = graph.sentence
    verb = sentence.heads[participle]
    if sentence.labels[participle] not in ("ccomp", "advcl") or verb <= participle:
        return
    if sentence.words[participle - 1] != ",":
        return
    subjects = [child for child in graph.children[participle] if sentence.labels[child] in ("nsubj", "nsubjpass")]
    other = any(sentence.labels[child].startswith(("nsubj", "expl")) for child in graph.children[verb])
    bare = not any(sentence.labels[child] in ("aux", "auxpass", "dobj") for child in graph.children[participle])
    closed = sentence.words[verb - 1] == "," or sentence.tags[verb - 1] in ("RB", "MD")
    if len(subjects) != 1 or subjects[0] >= participle or other or not (bare and closed):
        return
    hang(graph, subjects[0], verb)
    sentence.labels[subjects[0]] = "nsubj"
    hang(graph, participle, subjects[0])
    sentence.labels[participle] = "acl"


def by_whom(graph: SyntaxGraph, preposition: int) -> None:
    """ "was joined at the talks in Lima by X", "was awarded a contract by X": X is who did it, where the parser has the
    place, event or thing to be by X."""
    sentence = graph.sentence
    noun = sentence.heads[preposition]
    if sentence.labels[preposition] == "agent" and not _is_passive(graph, noun):
        if any(sentence.lemmas[one] in _MEANS for one in graph.children[preposition]):
            sentence.labels[preposition] = "prep"  # "They spoke by phone on Sunday."
        return
    if sentence.words[preposition] != "by" or sentence.labels[preposition] != "prep" or noun >= preposition:
        return
    if noun == preposition - 1:
        _given_by(graph, noun, preposition)
        return
    persons = [one for one in graph.children[preposition] if sentence.labels[one] == "pobj"]
    if not persons or graph.class_at(persons[0]) not in _PEOPLE:
        return
    verb = noun
    for _ in range(_DEEPEST):
        if sentence.tags[verb] == "VBN" or sentence.heads[verb] == verb:
            break
        verb = sentence.heads[verb]
    labels = {sentence.labels[child] for child in graph.children[verb]}
    if "auxpass" not in labels or "agent" in labels or verb > noun:
        return
    apart = graph.class_at(noun) in _SCENES or sentence.lemmas[verb] in graph.words.of("met")
    called = sentence.labels[noun] == "oprd" and sentence.heads[noun] == verb  # "was named minister by X"
    if called or (apart and graph.class_at(noun) not in _PEOPLE):
        hang(graph, preposition, verb)
        sentence.labels[preposition] = "agent"


def _given_by(graph: SyntaxGraph, thing: int, preposition: int) -> None:
    sentence = graph.sentence
    verb = sentence.heads[thing]
    labels = {sentence.labels[child] for child in graph.children[verb]}
    actors = (graph.class_at(child) for child in graph.children[preposition])
    if sentence.labels[thing] != "dobj" or "auxpass" not in labels or "agent" in labels:
        return
    if any(actor in _ACTING for actor in actors):
        hang(graph, preposition, verb)
        sentence.labels[preposition] = "agent"


def _is_passive(graph: SyntaxGraph, verb: int) -> bool:
    return any(graph.sentence.labels[child] == "auxpass" for child in graph.children[verb])


def verb_between_names(graph: SyntaxGraph, verb: int) -> None:
    """ "Whip X phoned Rep. Y": what stands in the past between two people is the verb, where the sentence has none."""
    sentence = graph.sentence
    if sentence.labels[verb] not in _BEFORE_NOUN or sentence.tags[verb] != "VBD" or verb + 1 >= len(sentence.words):
        return
    root = next((node for node, head in enumerate(sentence.heads) if head == node), 0)
    name, behind = verb - 1, verb + 1
    if name < 0 or root <= verb or not graph.is_named_person(name) or graph.class_at(behind) not in _PEOPLE:
        return
    if not graph.is_named_person(root) or any(tag in FINITE for at, tag in enumerate(sentence.tags) if at != verb):
        return
    for node, head in enumerate(sentence.heads):
        if head == root and node < name:
            sentence.heads[node] = name if sentence.labels[node] in _BEFORE_NOUN else verb
        elif head == root and sentence.labels[node] in ("prep", "punct", "npadvmod"):
            sentence.heads[node] = verb
    sentence.heads[verb], sentence.labels[verb] = verb, "ROOT"
    sentence.heads[name], sentence.labels[name] = verb, "nsubj"
    sentence.heads[root], sentence.labels[root] = verb, "dobj"


def verb_between_titles(graph: SyntaxGraph, verb: int) -> None:
    """ "The prime minister sacked Finance Minister X and named Y": what stands in the past between an office and the
    title of a name in apposition to it is the verb."""
    sentence = graph.sentence
    subject, title = verb - 1, verb + 1
    if sentence.labels[verb] not in _BEFORE_NOUN or sentence.tags[verb] != "VBD" or not 0 <= subject < title - 1:
        return
    if title >= len(sentence.words) or graph.class_at(subject) != ROLE or graph.class_at(title) != ROLE:
        return
    name = sentence.heads[title]
    if not graph.is_named_person(name) or (sentence.labels[name], sentence.heads[name]) != ("appos", subject):
        return
    above, label = sentence.heads[subject], sentence.labels[subject]
    further = [child for child in graph.children[subject] if child > verb and child != name]
    if label == "nsubj" and above > name and any(sentence.labels[one] == "cc" for one in further):
        sentence.heads[above], sentence.labels[above] = verb, "conj"
    elif label != "ROOT":
        return
    for child in (*further, name, subject):
        sentence.heads[child] = verb
    sentence.heads[verb], sentence.labels[verb] = verb, "ROOT"
    sentence.labels[subject], sentence.labels[name] = "nsubj", "dobj"


def event_held(graph: SyntaxGraph, verb: int) -> None:
    """ "X chaired the meeting, held on Friday", "will hold a session in Lima, co-chaired by Y": it is the meeting that
    was held or chaired."""
    sentence = graph.sentence
    above = sentence.heads[verb]
    if sentence.labels[verb] == "acl":
        _held_by(graph, verb)
    if sentence.labels[verb] != "advcl" or sentence.tags[verb] != "VBN" or verb <= above + 1:
        return
    if sentence.words[verb] not in graph.words.of("held") or sentence.words[verb - 1] not in (",", "to", "be"):
        return
    if any(sentence.labels[child] in ("nsubj", "nsubjpass", "mark") for child in graph.children[verb]):
        return
    events = [child for child in graph.children[above] if sentence.labels[child] == "dobj" and above < child < verb]
    if not events and sentence.words[verb - 1] == "," and sentence.labels[verb - 2] == "pobj":
        events = [verb - 2]  # "flew in for the session, held at X"
    if len(events) == 1 and sentence.mentions[events[0]] is not None and graph.class_at(events[0]) not in _NO_EVENTS:
        hang(graph, verb, events[0])
        sentence.labels[verb] = "acl"


def _held_by(graph: SyntaxGraph, verb: int) -> None:
    """ "a summit on fishing rights hosted by X": what is hosted is the event, and not what it is about."""
    sentence = graph.sentence
    topic = sentence.heads[verb]
    preposition = sentence.heads[topic]
    event = sentence.heads[preposition]
    behind = sentence.words[verb + 1 : verb + 2]
    if sentence.words[verb] not in graph.words.of("held") or behind != ["by"] or topic != verb - 1:
        return
    about = sentence.mentions[topic] is None and sentence.words[preposition] in ("on", "about", "over")
    known = sentence.mentions[event] is not None and graph.class_at(event) not in _NO_EVENTS
    if about and known and event < preposition < topic and sentence.labels[topic] == "pobj":
        hang(graph, verb, event)


def to_whom(graph: SyntaxGraph, node: int) -> None:
    """ "presented it to President X at Y": a title or name behind "to" is no verb."""
    sentence = graph.sentence
    to = node - 1
    if not sentence.tags[node].startswith("VB") or to < 1 or sentence.words[to].lower() != "to":
        return
    if graph.class_at(node) not in _PEOPLE or sentence.heads[to] != node or sentence.labels[to] != "aux":
        return
    verb, name = sentence.heads[node], node
    if verb == node:
        return
    if node + 1 < len(sentence.words) and sentence.heads[node + 1] == node and graph.is_named_person(node + 1):
        name = node + 1
        sentence.heads[node], sentence.labels[node] = name, "compound"
    for other, head in enumerate(sentence.heads):
        if head == node and other > name:
            sentence.heads[other] = verb
    sentence.tags[node] = "NN"
    sentence.heads[to], sentence.labels[to] = verb, "prep"
    sentence.heads[name], sentence.labels[name] = to, "pobj"


def participle_first(graph: SyntaxGraph) -> None:
    """ "Attending the meeting were A and B": A and B attended."""
    sentence = graph.sentence
    first = 1 if sentence.words[0] == "Also" and len(sentence.words) > 1 else 0
    if sentence.tags[first] != "VBG" or sentence.heads[first] == first:
        return
    verb = sentence.heads[first]
    plain = sentence.lemmas[verb] == "be" and sentence.tags[verb] in FINITE
    if not plain or any(sentence.tags[one] in FINITE for one in range(first + 1, verb)):
        return
    for node, head in enumerate(sentence.heads):
        if head == verb and node > verb and sentence.labels[node] in ("nsubj", "attr", "dobj"):
            sentence.heads[node], sentence.labels[node] = first, "nsubj"
        elif head == verb and node != verb:
            sentence.heads[node] = first
    sentence.heads[first], sentence.labels[first] = first, "ROOT"
    sentence.heads[verb], sentence.labels[verb] = first, "aux"


def next_in_clause(graph: SyntaxGraph, verb: int) -> None:
    """ "X, who was born in Y and holds Z, left": a finite verb that a name is joined with goes on the clause on it."""
    sentence = graph.sentence
    name = sentence.heads[verb]
    if sentence.labels[verb] != "conj" or sentence.tags[verb] not in ("VBZ", "VBD") or not graph.is_named_person(name):
        return
    if any(sentence.labels[child].startswith("nsubj") for child in graph.children[verb]):
        return
    clauses = [one for one in graph.children[name] if sentence.labels[one] == "relcl" and name < one < verb]
    if len(clauses) == 1:
        hang(graph, verb, clauses[0])


def clause_behind_body(graph: SyntaxGraph, body: int) -> None:
    """ "Ann Lee of the charity Casa Libre said no": the verb behind the name is the sentence's, and the name is that of
    the noun before it."""
    sentence, noun = graph.sentence, body - 1
    verb = sentence.heads[body]
    if noun < 2 or sentence.labels[body] != "nsubj" or sentence.labels[verb] != "relcl" or sentence.heads[verb] != noun:
        return
    person = sentence.heads[sentence.heads[noun]]
    described = graph.class_at(noun) in (ORGANIZATION, PERSON_GROUP) and sentence.labels[noun] == "pobj"
    if not described or sentence.heads[person] != person or not graph.is_named_person(person):
        return
    sentence.heads[verb], sentence.labels[verb] = verb, "ROOT"
    graph.children[noun].remove(verb)
    hang(graph, person, verb)
    hang(graph, body, noun)
    sentence.labels[person], sentence.labels[body] = "nsubj", "appos"


def called_in_list(graph: SyntaxGraph, name: int) -> None:
    """ "Ann Lee, a Swiss lawyer named Bo Lind and Carl Moe": who is named after his trade is another than the one
    before the comma, and the list goes on behind him."""
    sentence = graph.sentence
    verb = sentence.heads[name]
    trade = sentence.heads[verb]
    if sentence.labels[name] != "oprd" or sentence.lemmas[verb] not in ("name", "call") or verb != name - 1:
        return
    first = sentence.heads[trade]
    if sentence.labels[trade] != "appos" or not graph.is_role(trade) or not graph.is_named_person(first):
        return
    sentence.labels[trade] = "conj"
    last = trade
    for child in [one for one in graph.children[name] if sentence.labels[one] == "conj" and one > name]:
        hang(graph, child, first)
        last = child
    for child in [one for one in graph.children[first] if sentence.labels[one] == "appos" and one > max(last, name)]:
        hang(graph, child, last if last != trade else name)
