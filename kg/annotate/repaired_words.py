"""Words that the parser takes for something else beside certain others, put right before edges are built."""

from __future__ import annotations

from kg.annotate.repaired_choices import chosen_as, told_as
from kg.annotate.repaired_lists import hang
from kg.annotate.repaired_names import counted_subject, last_time
from kg.annotate.repaired_participles import by_whom
from kg.annotate.repaired_phrases import to_titled
from kg.annotate.repaired_sides import next_side, visiting_guest
from kg.annotate.repaired_titles import next_post, pointer
from kg.annotate.syntax_graph import SyntaxGraph, path_up
from kg.model import COUNTRY, PERSON, PERSON_GROUP, ROLE

_BEFORE_GERUND = frozenset({"after", "before", "since", "upon", "without", "by"})
_BEFORE_INFINITIVE = frozenset({"do", "does", "did", "to"})
_PERFECT = frozenset({"have", "has", "had", "having"})
_GROUPS = frozenset({"delegation", "team", "mission", "group"})


def _meeting_whom(graph: SyntaxGraph, node: int) -> None:
    """ "left after meeting Speaker X", "went to Rome, meeting Speaker X": what stands before a person's title or name
    is a verb, no noun."""
    sentence = graph.sentence
    if (
        sentence.words[node] != "meeting"
        or sentence.mentions[node] is not None
        or not 0 < node < len(sentence.words) - 1
    ):
        return
    preposition = node - 1
    verb = sentence.tags[node] == "VBG" and sentence.labels[node] not in ("compound", "amod")
    aside = sentence.words[preposition] == ","
    if (sentence.words[preposition].lower() not in _BEFORE_GERUND and not aside) or verb:
        return
    person = node + 1
    while person < len(sentence.words) - 1 and graph.is_role(person):
        person += 1
    above = sentence.heads[person]
    under = graph.is_verb(above) and above < preposition if aside else above == preposition
    if not graph.is_named_person(person) or not under:
        return
    sentence.heads[node], sentence.labels[node], sentence.tags[node] = above, "advcl" if aside else "pcomp", "VBG"
    sentence.lemmas[node] = "meet"
    sentence.heads[person], sentence.labels[person] = node, "dobj"
    for other in range(node + 1, person):
        if sentence.heads[other] == node:
            sentence.heads[other] = person


def _to_found(graph: SyntaxGraph, node: int) -> None:
    """ "did not found the firm": the verb "found", no form of "find"."""
    sentence = graph.sentence
    words = {sentence.words[child].lower() for child in graph.children[node] if sentence.labels[child] == "aux"}
    tags = {sentence.tags[child] for child in graph.children[node] if sentence.labels[child] == "aux"}
    if (
        sentence.words[node] == "found"
        and words
        and (words & _BEFORE_INFINITIVE or "MD" in tags)
        and not words & _PERFECT
    ):
        sentence.lemmas[node], sentence.tags[node] = "found", "VB"


def _to_order(graph: SyntaxGraph, node: int) -> None:
    """ "called the meeting to order": no verb, but where the meeting is brought."""
    sentence = graph.sentence
    to, noun = node - 1, node - 2
    if noun < 1 or sentence.words[node] != "order" or sentence.words[to] != "to" or sentence.tags[node] != "VB":
        return
    verb = next((one for one in range(noun, -1, -1) if sentence.tags[one].startswith("VB")), None)
    if verb is None or not sentence.tags[noun].startswith("NN"):
        return
    sentence.heads[to], sentence.labels[to] = verb, "prep"
    sentence.heads[node], sentence.labels[node], sentence.tags[node] = to, "pobj", "NN"
    sentence.heads[noun], sentence.labels[noun] = verb, "dobj"


def _led_group(graph: SyntaxGraph, verb: int) -> None:
    """ "a delegation of the army led by X": it is the delegation that X leads."""
    sentence = graph.sentence
    body = sentence.heads[verb]
    if sentence.words[verb] not in ("led", "headed") or sentence.labels[verb] != "acl" or body >= verb:
        return
    group = body
    while sentence.labels[group] in ("pobj", "poss", "compound", "nmod"):
        group = sentence.heads[sentence.heads[group]] if sentence.labels[group] == "pobj" else sentence.heads[group]
        if sentence.words[group].lower() in _GROUPS:
            sentence.heads[verb] = group
            return


def _which_thing(graph: SyntaxGraph, pronoun: int) -> None:
    """ "the talks between X and Y, which lasted an hour": "which" is for no person, but for the noun above."""
    sentence = graph.sentence
    verb = next((one for one in path_up(sentence, pronoun) if sentence.labels[one] == "relcl"), None)
    if verb is None or verb < pronoun or not graph.is_named_person(sentence.heads[verb]):
        return
    for noun in path_up(sentence, sentence.heads[verb]):
        if sentence.labels[noun] == "prep" or noun > pronoun:
            continue
        if graph.is_verb(noun):
            return
        if sentence.tags[noun] in ("NN", "NNS") and graph.class_at(noun) not in (PERSON, ROLE, PERSON_GROUP):
            hang(graph, verb, noun)
            return


def _as_did(graph: SyntaxGraph, did: int) -> None:
    """ "voted against it, as did Councillor X": X did, too."""
    sentence = graph.sentence
    name = did + 1
    if name < len(sentence.words) and graph.is_role(name):
        name += 1
    inverted = sentence.words[did - 1] == "as" and sentence.words[did - 2 : did - 1] == [","]
    if not inverted or name >= len(sentence.words) or sentence.labels[did] != "aux" or not graph.is_named_person(name):
        return
    verb = next((one for one in range(did - 1, -1, -1) if graph.is_verb(one)), None)
    if verb is None:
        return
    hang(graph, did, verb)
    sentence.labels[did] = "advcl"
    hang(graph, name, did)
    sentence.labels[name] = "nsubj"


def _for_whom(graph: SyntaxGraph, node: int) -> None:
    """ "plans for X and Y to meet": X and Y are who is to meet."""
    sentence = graph.sentence
    noun = sentence.heads[node]
    if sentence.labels[node] != "prep" or noun != node - 1 or not sentence.tags[noun].startswith("NN"):
        return
    who = next((one for one in graph.children[node] if sentence.labels[one] == "pobj"), None)
    verb = next((one for one in graph.children[noun] if sentence.labels[one] == "acl" and one > node), None)
    if who is None or verb is None or sentence.tags[verb] != "VB" or not graph.is_named_person(who):
        return
    hang(graph, node, verb)
    sentence.labels[node] = "mark"
    hang(graph, who, verb)
    sentence.labels[who] = "nsubj"


def _leading(graph: SyntaxGraph, verb: int) -> None:
    _led_group(graph, verb)
    next_side(graph, verb)


def _as_what(graph: SyntaxGraph, node: int) -> None:
    next_post(graph, node)
    chosen_as(graph, node)
    told_as(graph, node)
    _while(graph, node)


def _born_when(graph: SyntaxGraph, node: int) -> None:
    """ "Born in Lima, in 1971, she spent": the year is that of the birth."""
    sentence = graph.sentence
    verb = sentence.heads[node]
    subjects = [one for one in graph.children[verb] if sentence.labels[one] in ("nsubj", "nsubjpass") and one > node]
    if sentence.labels[node] != "advcl" or verb < node or not subjects:
        return
    for child in list(graph.children[verb]):
        if node < child < min(subjects) and sentence.labels[child] == "prep":
            hang(graph, child, node)


def _based_firm(graph: SyntaxGraph, node: int) -> None:
    """ "Jane Smith of Ordex, the Lyon-based operator, left": it is the body that operates something."""
    sentence = graph.sentence
    noun = sentence.heads[node]
    first = next((one for one in range(node - 1, max(node - 5, 1), -1) if sentence.words[one] == "the"), 0)
    body = first - 2
    if body < 0 or sentence.words[first - 1] != "," or not graph.is_named_body(body) or noun < node:
        return
    if sentence.labels[noun] == "appos" and sentence.lemmas[noun] in graph.words.of("trade of a firm"):
        hang(graph, noun, body)


def _while(graph: SyntaxGraph, node: int) -> None:
    """ "denies taking bribes as the trial opens": when it is done, and nothing that is denied."""
    sentence = graph.sentence
    above = sentence.heads[node]
    verb = sentence.heads[above]
    subjects = [one for one in graph.children[verb] if sentence.labels[one] == "nsubj" and node < one < verb]
    if sentence.labels[verb] != "xcomp" or sentence.tags[verb] not in ("VBZ", "VBD", "VBP") or not subjects:
        return
    denied = sentence.heads[verb]
    if sentence.labels[above] in ("csubj", "nsubj") and above < node and denied < above:
        hang(graph, node, verb)
        hang(graph, above, denied)
        sentence.labels[node], sentence.labels[above], sentence.labels[verb] = "mark", "xcomp", "advcl"


def _living_where(graph: SyntaxGraph, node: int) -> None:
    """ "X, now 81 and living in Y, left": it is X who lives there, not the age; "a Greek national living in Y": no
    noun, but what the national does."""
    sentence = graph.sentence
    noun = node - 1
    if sentence.tags[node] == "NN" and noun >= 0 and graph.class_at(noun) == PERSON and sentence.heads[noun] == node:
        sentence.heads[noun], sentence.labels[noun] = sentence.heads[node], sentence.labels[node]
        for child in [one for one in graph.children[node] if one < noun]:
            hang(graph, child, noun)
        sentence.tags[noun], sentence.tags[node] = "NN", "VBG"
        hang(graph, node, noun)
        sentence.labels[node] = "acl"
        return
    age = sentence.heads[node]
    if sentence.labels[node] != "conj" or sentence.tags[age] != "CD" or sentence.labels[age] != "appos" or age > node:
        return
    if graph.is_named_person(sentence.heads[age]):
        sentence.heads[node], sentence.labels[node], sentence.tags[node] = sentence.heads[age], "acl", "VBG"


def _members_named(graph: SyntaxGraph, node: int) -> None:
    """ "council members Ann Lee and Bo Lind left", "League members Peru and Chile left": no verb, but what the names
    behind it are."""
    sentence = graph.sentence
    name = node + 1
    named = name < len(sentence.words) and (graph.is_named_person(name) or graph.class_at(name) == COUNTRY)
    if sentence.tags[node] != "VBZ" or not named:
        return
    sentence.tags[node] = "NNS"
    verb = sentence.heads[name]
    if verb == node and sentence.labels[name] in ("dobj", "nsubj"):
        sentence.labels[name] = "appos"
    elif verb > name and sentence.heads[verb] == node and sentence.labels[verb] == "ccomp":
        _give_up_clause(graph, node, verb)
        hang(graph, name, node)
        sentence.labels[name] = "appos"


def _give_up_clause(graph: SyntaxGraph, noun: int, verb: int) -> None:
    """Makes the verb of the clause below a noun that was read as a verb the head of its clause, and the noun its
    subject."""
    sentence = graph.sentence
    above, label = sentence.heads[noun], sentence.labels[noun]
    for child in tuple(graph.children[noun]):
        if child < noun and sentence.labels[child] == "nsubj":
            sentence.labels[child] = "compound"
        elif child != verb and child != noun:
            hang(graph, child, verb)
    hang(graph, verb, verb if above == noun else above)
    if above == noun:
        graph.children[verb].remove(verb)
    sentence.labels[verb] = label
    hang(graph, noun, verb)
    sentence.labels[noun] = "nsubj"


def _both_of_two(graph: SyntaxGraph, node: int) -> None:
    """ "A of X, B and C, both from Y": the last two are from there, and A is not."""
    sentence = graph.sentence
    link = node + 1
    if not 1 < link < len(sentence.words) or sentence.words[node - 1] != "," or sentence.labels[link] != "prep":
        return
    people = [one for one in range(node) if graph.is_named_person(one)]
    if len(people) < 3 or people[-1] != node - 2 or sentence.words[people[-2] + 1] != "and":
        return
    hang(graph, link, people[-2])


def _mostly_whence(graph: SyntaxGraph, node: int) -> None:
    """ "carried 90 migrants, mostly from X": it is the migrants who are from there."""
    sentence = graph.sentence
    link, people = node + 1, node - 2
    if people < 0 or link >= len(sentence.words) or sentence.words[link] != "from" or sentence.words[node - 1] != ",":
        return
    verb = sentence.heads[link]
    of_verb = sentence.labels[link] == "prep" and verb < people and sentence.tags[verb].startswith("VB")
    if graph.class_at(people) == PERSON_GROUP and of_verb and sentence.labels[people] == "dobj":
        hang(graph, link, people)


def _by_each(graph: SyntaxGraph, node: int) -> None:
    """ "Was led by X and by Y, Z said": the second "by" is of the verb of the first, and not of that behind it."""
    sentence = graph.sentence
    again = sentence.labels[node] == "prep" and sentence.heads[node] > node
    agents = [one for one in range(node) if sentence.labels[one] == "agent"]
    if again and agents and sentence.words[node - 1] == "and":
        hang(graph, node, sentence.heads[agents[-1]])
        sentence.labels[node] = "agent"
    by_whom(graph, node)


AT_WORDS = {
    "mostly": _mostly_whence,
    "mainly": _mostly_whence,
    "chiefly": _mostly_whence,
    "largely": _mostly_whence,
    "both": _both_of_two,
    "members": _members_named,
    "living": _living_where,
    "meeting": _meeting_whom,
    "order": _to_order,
    "found": _to_found,
    "led": _leading,
    "headed": _leading,
    "leads": next_side,
    "heads": next_side,
    "visiting": visiting_guest,
    "which": _which_thing,
    "did": _as_did,
    "for": _for_whom,
    "last": last_time,
    "to": to_titled,
    "two": counted_subject,
    "three": counted_subject,
    "by": _by_each,
    "as": _as_what,
    "born": _born_when,
    "based": _based_firm,
    "see": pointer,
    "read": pointer,
    "watch": pointer,
}
"""Repairs at a certain word."""
