"""What hangs behind a preposition where the parse has it elsewhere: below the object of a verb, below a copula."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import MentionKind

_OF_NAMES = frozenset({"of", "with", "to", "for", "against"})
_LIFTED = frozenset({"for", "with", "at", "to", "from", "on", "against", "under"})


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
