"""What an example of an event class must have where a verb alone tells of the event: "[Rebels] shelled [Lima]"."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.model import COUNT, COUNTRY, DATE, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE, MentionKind, Sentence
from kg.ontology import EntityClass, Ontology
from kg.relations.essentials import has_number

_ACTORS = (PERSON, PERSON_GROUP)
_NO_WORDS = (DATE, COUNT, PLACE, COUNTRY)

Edge = tuple[int, str, int, bool]
"""Head, label and dependent in an example's sentence, and whether a match may lack it."""


@dataclass(frozen=True, slots=True)
class DeedNeeds:
    """The nodes that a match must have, and those of which it must have one."""

    all_of: frozenset[int] = frozenset()
    one_of: frozenset[int] = frozenset()


def self_telling_verb(sentence: Sentence, event: EntityClass) -> int | None:
    """The verb of an example that is a noun of the event's class as well, and so tells of it by itself: "protested".
    Not one that a counter-example has, too: "attacked the plans"."""
    verbs = (node for node, tag in enumerate(sentence.tags) if tag.startswith("VB"))
    found = next((node for node in verbs if sentence.lemmas[node] in event.nouns), None)
    if found is None:
        return None
    word = sentence.words[found].lower()
    other = any(word in one.text.lower().split() for one in event.counter_examples)
    return None if other else found


def needs_of_deed(
    sentence: Sentence, edges: Iterable[Edge], slots: Mapping[int, Container[str]], start: int
) -> DeedNeeds:
    """What tells a deed from any other that its verb tells of. ``slots`` are the nodes of the slots with the classes
    that they take, ``start`` is where the pattern starts: at a slot, or at a verb that tells of the event by itself
    and needs anybody or anything beside it that is no day or place. Others need their object ("won the [Ondaatje
    Prize]"), the words beside them ("took to the streets of [Lima]", "300 migrants arrived") or, without an object,
    one detail that is no date ("crossed from [Turkey]")."""
    edges = list(edges)
    if start not in slots:
        return DeedNeeds(one_of=frozenset(node for node, classes in slots.items() if not _is_setting(classes)))
    verb = next((head for head, *_ in edges if sentence.tags[head].startswith("VB")), None)
    if verb is None:
        return DeedNeeds()
    beside = [(label, node) for head, label, node, _ in edges if head == verb]
    objects = {node for label, node in beside if label == "obj"}
    words = {node for label, node in beside if node not in slots and label != "obj"}
    if objects or any(label not in ("subj", "obj") for label, node in beside if node in words):
        return DeedNeeds(frozenset(words | objects))
    done = {node for label, node in beside if label == "subj"}
    details = {node for node, classes in slots.items() if node not in done and DATE not in classes}
    return DeedNeeds(frozenset(words), frozenset(details if not words else ()))


def _is_setting(classes: Container[str]) -> bool:
    """Whether a slot is for a day or place alone."""
    return DATE in classes or (PLACE in classes and PERSON not in classes)


def barred_of_words(sentence: Sentence, node: int, ontology: Ontology) -> tuple[str, ...]:
    """What cannot fill a slot that takes words, if its filler is none: no person is a prize, no day is a demand."""
    mention = sentence.mentions[node]
    others = (*_ACTORS, *_NO_WORDS, ROLE if sort_of_word(sentence, node) == "NNP" else ORGANIZATION)
    if mention is None:
        return others
    return tuple(one for one in others if not ontology.is_a(mention.class_iri, one))


def sort_of_word(sentence: Sentence, node: int) -> str | None:
    """What a word must be to stand in an example's place: a name ("the [Ondaatje Prize]"), a noun or of any sort."""
    tag = sentence.tags[node]
    return next((one for one in ("NNP", "NN") if tag.startswith(one)), None)


def is_of_sort(sentence: Sentence, node: int, sort: str) -> bool:
    """Whether a word is a name or a noun, with no number in it ("a [two-year] deal" tells of no subject)."""
    numbered = sentence.words[node][0].isdigit() or has_number(sentence, node)
    return sentence.tags[node].startswith(sort) and not numbered


def said_by_itself(sentence: Sentence, node: int) -> frozenset[str] | None:
    """The one word that may stand in the place of an adjective: "a [presidential] election" does not teach "a recent
    election". None of other words."""
    return frozenset({sentence.lemmas[node]}) if sentence.tags[node].startswith("JJ") else None


def is_barred(sentence: Sentence, node: int, barred: Sequence[str], ontology: Ontology) -> bool:
    """Whether what stands at a node is of a barred class; a name with an article is no person's: "the Holm Prize"."""
    mention = sentence.mentions[node]
    if mention is None or not barred or not ontology.is_any(mention.class_iri, barred):
        return False
    before = [word.lower() for word, head in zip(sentence.words, sentence.heads, strict=True) if head == node]
    named = mention.kind is MentionKind.NAMED and ontology.is_a(mention.class_iri, PERSON)
    return not (named and "the" in before)
