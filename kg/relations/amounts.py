"""Numbers that are told of somebody: ages behind a name, and what holds of several together only."""

from __future__ import annotations

import re

from kg.model import COUNT, ORGANIZATION, PLACE, Sentence
from kg.ontology import Ontology, Relation
from kg.relations.examples import SlotPlace

NUMBERS = frozenset({"integer", "int", "nonNegativeInteger", "positiveInteger", "decimal", "float", "double"})
"""Datatypes of numbers, by their local names."""

_AGE = re.compile(r"(?:, ?| ?\()(?:aged )?(\d{1,2})(?=[,.;:)])(?!, ?\d)")


def is_age_behind(text: str, place: SlotPlace) -> bool:
    """Whether a slot of an example is a number between commas or in brackets, as an age stands behind a name."""
    found = _AGE.search(text, max(place.start - 2, 0), place.end + 1)
    return found is not None and found.span(1) == (place.start, place.end)


def age_behind(text: str, sentence: Sentence, node: int) -> str | None:
    """The age behind the name at a node, None where there is none."""
    mention = sentence.mentions[node]
    found = _AGE.match(text, mention.end) if mention is not None else None
    return found[1] if found else None


def is_of_several(sentence: Sentence, node: int, relation: Relation, ontology: Ontology) -> bool:
    """Whether a number is told of several bodies together, as of none of them alone: "A and B employ 300 people"."""
    mention = sentence.mentions[node]
    if mention is None or relation.literal_range not in NUMBERS or "each" in sentence.lemmas:
        return False
    joined = sentence.labels[node] == "conj" or any(
        head == node and sentence.labels[child] == "conj" for child, head in enumerate(sentence.heads)
    )
    several = joined or (mention.attribute("number") == "plural" and sentence.words[node].lower() != mention.head)
    apart = {"neither", "nor", "or", "both"} & {word.lower() for word in sentence.words[max(node - 3, 0) : node + 4]}
    return several and not apart and ontology.is_any(mention.class_iri, (ORGANIZATION, PLACE))


def is_counted_apart(sentence: Sentence, node: int, number: int) -> bool:
    """Whether another number stands before those who are counted: "Two of them were Finns and seven Danes"."""
    mention = sentence.mentions[number]
    if mention is None or mention.class_iri != COUNT or ("of", node) in sentence.edges[number]:
        return False  # "40 of the plant's 300 workers"
    beside = [other for label, other in sentence.edges[node] if label == "mod" and other != number]
    return any((one := sentence.mentions[other]) is not None and one.class_iri == COUNT for other in beside)
