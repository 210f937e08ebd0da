"""What hangs behind a preposition where the parse has it elsewhere: below the object of a verb, below a copula."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph

_LIFTED = frozenset({"for", "with", "at", "to", "from", "on", "against", "under"})


def behind_objects(graph: SyntaxGraph) -> None:
    """ "Plays volleyball for X", "has a contract with X": what hangs below an object that names nothing hangs below
    the verb too."""
    sentence = graph.sentence
    for verb in range(len(graph.found)):
        if not graph.is_verb(verb):
            continue
        for noun in graph.get(verb, "obj"):
            if noun < verb or sentence.mentions[noun] is not None or not sentence.tags[noun].startswith("NN"):
                continue
            for preposition in graph.children[noun]:
                word = sentence.words[preposition].lower()
                if preposition < noun or sentence.labels[preposition] != "prep" or word not in _LIFTED:
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
