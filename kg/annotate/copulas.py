"""Who is what: subjects and objects of "be", "name" and "as"."""

from __future__ import annotations

from kg.annotate.included import included_ones
from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import ORGANIZATION, PERSON, PERSON_GROUP, ROLE

_HOLDERS = frozenset({PERSON, PERSON_GROUP, ROLE, ORGANIZATION})
_ENTERING = frozenset({"join", "rejoin", "enter", "leave", "quit"})


def copulas(graph: SyntaxGraph, order: list[int]) -> None:
    """be, become, remain; "named X minister"; "served as minister"."""
    for node in order:
        for attribute in graph.get(node, "attr"):
            if graph.is_role(attribute) and node < attribute - 1 and graph.is_named_person(attribute - 1):
                continue  # "named X minister", read as one noun phrase
            holders = graph.get(node, "obj") if graph.sentence.labels[attribute] == "oprd" else []
            for holder in holders or graph.get(node, "subj"):
                if graph.sentence.mentions[attribute] is not None or graph.sentence.tags[attribute].startswith("NN"):
                    graph.join(holder, attribute)
        if graph.is_verb(node):
            for noun in graph.get(node, "as"):
                objects = [one for one in graph.get(node, "obj") if graph.class_at(one) in _HOLDERS]
                if graph.sentence.lemmas[node] in _ENTERING and graph.is_role(noun) and objects:
                    continue  # "joined the bank as a trainee"
                subjects = graph.get(node, "subj")
                told_first = noun < node and noun < min(subjects, default=noun)  # "As mayor, X met Y"
                if not objects and not told_first and graph.class_at(noun) is None and graph.get(node, "obj"):
                    continue  # "dismissed the claims as rumours"
                for holder in subjects if told_first else objects or subjects:
                    graph.join(holder, noun)
            if graph.sentence.lemmas[node] == "include":
                included_ones(graph, node)
        elif graph.is_named_person(node):
            for noun in graph.get(node, "as"):  # "with X as chair"
                if graph.is_role(noun):
                    graph.join(node, noun)
