"""What hangs behind a preposition where the parse has it elsewhere: below the object of a verb, below a copula."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import ORGANIZATION, MentionKind

_SIDES = {"favour": "for", "favor": "for", "support": "for", "opposition": "against"}
_OF_NAMES = frozenset({"of", "with", "to", "for", "against"})
_OF_NOUNS = frozenset({"of", "on", "against", "to", "with"})
_LIFTED = frozenset({"for", "with", "at", "to", "from", "on", "against", "under"})


def sides_taken(graph: SyntaxGraph) -> None:
    """ "Voted in favour of X" is "voted for X", "in opposition to X" "against X"."""
    sentence = graph.sentence
    for noun, word in enumerate(sentence.words):
        side = _SIDES.get(word.lower())
        if side is None or noun == 0 or sentence.words[noun - 1].lower() != "in":
            continue
        verb = sentence.heads[noun - 1]
        for named in (*graph.get(noun, "of"), *graph.get(noun, "to")):
            graph.add(verb, side, named)


def behind_objects(graph: SyntaxGraph) -> None:
    """ "Plays volleyball for X", "convicted Ann Lee of fraud": what hangs below an object hangs below the verb too,
    of a described one nothing."""
    sentence = graph.sentence
    for verb in range(len(graph.found)):
        if not graph.is_verb(verb):
            continue
        for noun in graph.get(verb, "obj"):
            mention = sentence.mentions[noun]
            named = mention is not None and mention.kind is MentionKind.NAMED
            if noun < verb or (mention is not None and not named) or not sentence.tags[noun].startswith("NN"):
                continue
            for preposition in graph.children[noun]:
                word = sentence.words[preposition].lower()
                if (
                    preposition < noun
                    or sentence.labels[preposition] != "prep"
                    or word not in (_OF_NAMES if named else _LIFTED)
                ):
                    continue
                for node in graph.children[preposition]:
                    if sentence.labels[node] == "pobj":
                        graph.add(verb, word, node)


def behind_sums(graph: SyntaxGraph) -> None:
    """ "Got a grant of 900 euros from X": what hangs below the sum is said of what comes to it, and of the verb."""
    sentence = graph.sentence
    if "CD" not in sentence.tags or "of" not in sentence.lemmas:
        return
    for noun in range(len(graph.found)):
        for many in graph.get(noun, "of"):
            counted = any(sentence.tags[child] == "CD" for child in graph.children[many])
            if not counted or sentence.mentions[noun] is not None or sentence.mentions[many] is not None:
                continue
            heads = [noun, *(verb for verb in (sentence.heads[noun],) if noun in graph.get(verb, "obj"))]
            for label, node in tuple(graph.found[many]):
                for head in heads if label in _LIFTED and sentence.mentions[node] is not None else ():
                    graph.add(head, label, node)


def behind_agents(graph: SyntaxGraph) -> None:
    """ "An attack by X on Y", "the arrest by X of Y": what hangs below a body behind "by" is said of the noun; so is
    who did it to somebody: "the arrest of Y by X"."""
    sentence = graph.sentence
    if "by" not in sentence.lemmas:
        return
    for noun in range(len(graph.found)):
        if graph.is_verb(noun):
            continue
        for patient in graph.get(noun, "of") if sentence.mentions[noun] is None else ():
            for doer in graph.get(patient, "by") if sentence.mentions[patient] is not None else ():
                graph.found[patient].pop(("by", doer), None)
                graph.add(noun, "by", doer)
        for name in graph.get(noun, "by"):
            for preposition in graph.children[name] if name > noun and graph.class_at(name) == ORGANIZATION else ():
                word = sentence.words[preposition].lower()
                if sentence.labels[preposition] != "prep" or preposition < name or word not in _OF_NOUNS:
                    continue
                for node in graph.children[preposition]:
                    if sentence.labels[node] == "pobj":
                        graph.found[name].pop(("mod" if word == "of" else word, node), None)
                        graph.found[name].pop((word, node), None)
                        graph.add(noun, word, node)
                        if word == "of":
                            graph.add(noun, "mod", node)


def stray_possession(graph: SyntaxGraph) -> None:
    """ "Is a member of X and, briefly, of Y": "of" below a copula or verb is said of the noun of the phrase before."""
    sentence = graph.sentence
    for verb in range(len(graph.found)):
        if not graph.is_verb(verb):
            continue
        for node in graph.get(verb, "of"):
            nouns = [one for one in (*graph.get(verb, "attr"), *graph.get(verb, "obj")) if verb < one < node]
            noun = max(nouns, default=None)
            if noun is not None and any(
                sentence.labels[child] == "prep" and sentence.words[child].lower() == "of" and child < node
                for child in graph.children[noun]
            ):
                graph.add(noun, "mod", node)


def bodies_of_posts(graph: SyntaxGraph) -> None:
    """ "Ann Lee, curator of film at X", "Ann Lee, director of the sponsor, X": the body behind a post in commas is the
    post's, not the name's before it."""
    sentence = graph.sentence
    for name in range(len(graph.found) - 4):
        if not graph.is_named_person(name) or sentence.words[name + 1] != ",":
            continue
        role = next((one for one in range(name + 2, min(name + 6, len(graph.found))) if graph.is_role(one)), None)
        if role is None or role not in graph.get(name, "isa") or not _in_phrase(graph, name + 2, role):
            continue
        end = next((one for one in range(role + 1, len(graph.found)) if sentence.words[one] in (",", ";")), 0)
        for label in ("at", "with"):
            for body in graph.get(name, label):
                of = sentence.words[role + 1] in ("of", "for") and sentence.words[body - 1].lower() in (label, "the")
                if role < body < end and of and graph.class_at(body) == ORGANIZATION:
                    graph.found[name].pop((label, body), None)
                    graph.add(role, "mod", body)
        _body_behind(graph, name, role, end)


def _body_behind(graph: SyntaxGraph, name: int, role: int, comma: int) -> None:
    """The named body between commas right behind the described one that a post is of is that one."""
    words, body, noun = graph.sentence.words, comma + 1, comma - 1
    if not comma or words[comma] != "," or graph.class_at(body) != ORGANIZATION or noun - role not in (2, 3, 4):
        return
    mention, closed = graph.sentence.mentions[body], words[body + 1 : body + 2] in ([","], ["."], [";"])
    described = noun in graph.get(role, "of") and graph.sentence.tags[noun] == "NN"
    definite = words[role + 1] == "of" and words[role + 2].lower() in ("the", "its", "a")
    if not (described and definite and closed) or mention is None or mention.kind is not MentionKind.NAMED:
        return
    for head in (name, role):
        graph.found[head].pop(("isa", body), None)
        graph.found[body].pop(("isa", head), None)
    for label in ("mod", "of"):
        graph.found[role].pop((label, noun), None)
        graph.add(role, label, body)


def _in_phrase(graph: SyntaxGraph, start: int, end: int) -> bool:
    return all(tag.startswith(("DT", "JJ", "NN", "VBN", "HYPH")) for tag in graph.sentence.tags[start:end])


def predicate_adjectives(graph: SyntaxGraph) -> None:
    """ "X is guilty of", "was found guilty of", "proved guilty of": an adjective has the subject that it is said of."""
    sentence = graph.sentence
    for verb in range(len(graph.found)):
        for adjective in graph.get(verb, "attr"):
            if not sentence.tags[adjective].startswith("JJ") or sentence.mentions[adjective] is not None:
                continue
            small = sentence.labels[adjective] == "oprd" and graph.is_passive(verb)
            for subject in graph.get(verb, "obj" if small else "subj"):
                graph.add(adjective, "subj", subject)
    for adjective, head in enumerate(sentence.heads):
        if sentence.labels[adjective] == "amod" and adjective > head and sentence.mentions[head] is not None:
            graph.add(adjective, "subj", head)  # "a pill effective against migraine"


def bound_possessives(graph: SyntaxGraph) -> None:
    """ "X completed its purchase of Y", "after its purchase of Y, X grew": whose it is is the subject of the verb."""
    sentence = graph.sentence
    for pronoun, noun in enumerate(sentence.heads):
        if sentence.tags[pronoun] != "PRP$" or sentence.labels[pronoun] != "poss" or sentence.mentions[noun]:
            continue
        verb = sentence.heads[noun]
        if sentence.labels[noun] == "pobj":
            verb = sentence.heads[verb]
        if graph.is_verb(verb) and not graph.is_passive(verb):
            for subject in graph.get(verb, "subj"):
                graph.add(noun, "poss", subject)
