"""Some of several told just before: "Five judges heard it. Two of them, A and B, dissented" makes A and B judges."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kg.model import ROLE, MentionKind, Polarity, Sentence, Tense, pairs
from kg.ontology import Relation
from kg.relations.arguments import ArticleReading, literal
from kg.relations.drafts import Draft
from kg.relations.factuality import Judge
from kg.relations.seats import bodies_at

_ROLE = "role"
_PORTIONS = frozenset({"they", "other", "others", "third", "fourth", "fifth", "sixth"})
"""Lemmas without one of which a sentence tells of no portion."""
_ORDINALS = frozenset({"third", "fourth", "fifth", "sixth"})
_COPULAS = frozenset({"be"})
_LEAST = 2


def portions(drafts: Iterable[Draft], reading: ArticleReading, judge: Judge) -> list[Draft]:
    """The drafts, and for each person who is named as one of several, told in the sentences before, what those are."""
    drafts = list(drafts)
    relation = next((one for one in reading.ontology.relations.values() if _tells_posts(one)), None)
    told = {(draft.subject.id, dict(draft.qualifiers).get(_ROLE, "").lower()) for draft in drafts}
    several: tuple[Sentence, int] | None = None
    for before, sentence in pairwise(reading.parsed.sentences if relation is not None else ()):
        named = []
        if not _PORTIONS.isdisjoint(sentence.lemmas):
            named = list(_portions_of(sentence, reading))
            node = _several(before)
            several = (before, node) if node is not None else several
        if not named or several is None or relation is None:
            several = None
            continue
        for node, people in named:
            for draft in _posts(relation, several, sentence, node, people, reading, judge):
                if (draft.subject.id, dict(draft.qualifiers)[_ROLE].lower()) not in told:
                    drafts.append(draft)
    return drafts


def _posts(
    relation: Relation,
    several: tuple[Sentence, int],
    sentence: Sentence,
    node: int,
    people: Sequence[int],
    reading: ArticleReading,
    judge: Judge,
) -> Iterator[Draft]:
    before, word = several
    post, mention = literal(before, word, Tense.PRESENT, reading), before.mentions[word]
    factuality = judge(sentence, node)
    if post is None or mention is None or factuality.polarity is not Polarity.AFFIRMED:
        return
    bodies = bodies_at(before, word, reading)
    status = mention.attribute("status")
    values = {**dict(relation.defaults), _ROLE: post, **({"status": status} if status else {})}
    for name in people:
        person = reading.chain_at(sentence, name)
        if person is not None:
            body = bodies[0] if len(bodies) == 1 else None
            yield Draft(relation, person, body, pairs(values), factuality, sentence, (node, name), "")


def _tells_posts(relation: Relation) -> bool:
    """Whether the relation tells a post, in a body or none."""
    return relation.object_optional and _ROLE in relation.required


def _portions_of(sentence: Sentence, reading: ArticleReading) -> Iterator[tuple[int, list[int]]]:
    """The word for some of several and the names of those: "Two of them, A and B,", "The others are A and B"."""
    for node, word in enumerate(sentence.words):
        if not _is_portion(sentence, node, word.lower()):
            continue
        people = [
            one
            for label, one in sentence.edges[node]
            if label == "isa" and reading.names_person(sentence.mentions[one])
        ]
        for one in people:
            behind = (other for label, other in sentence.edges[one] if label == "conj" and other not in people)
            people.extend(other for other in behind if reading.names_person(sentence.mentions[other]))
        if people and all(one > node for one in people):
            yield node, people


def _is_portion(sentence: Sentence, node: int, word: str) -> bool:
    of_them = any(label == "of" and sentence.words[one].lower() == "them" for label, one in sentence.edges[node])
    if of_them:
        return True
    first = node == 0 or (node <= _LEAST and sentence.words[0].lower() in ("the", "a"))
    if not first or sentence.labels[node] not in ("nsubj", "nsubjpass"):
        return False
    if word == "they":
        return sentence.lemmas[sentence.heads[node]] in _COPULAS
    other = node and sentence.words[node - 1].lower() == "other" and sentence.tags[node] == "CD"
    return word == "others" or word in _ORDINALS or bool(other)


def _several(sentence: Sentence) -> int | None:
    """The word for several by their post of which the sentence tells: the only ones it counts, else its subject."""
    plural = [node for node, tag in enumerate(sentence.tags) if tag in ("NNS", "NNPS")]
    counted = [
        node
        for node in plural
        if any(label == "mod" and sentence.tags[one] == "CD" for label, one in sentence.edges[node])
    ]
    found = counted or [node for node in plural if sentence.labels[node] in ("nsubj", "nsubjpass")]
    mention = sentence.mentions[found[0]] if len(found) == 1 else None
    if mention is None or mention.class_iri != ROLE or mention.kind is not MentionKind.NOMINAL:
        return None
    told = mention.attribute("number") == "plural" and not any(label == "isa" for label, _ in sentence.edges[found[0]])
    return found[0] if told else None
