"""Who comes along: "called on the mayor on Monday, together with her treasurer, X"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention, Part
from kg.relations.leading_verbs import clause_verbs

_WITH = frozenset({"with", "alongside", "along_with", "together_with"})
_TOGETHER = frozenset({"together", "along"})
_AT = frozenset({"at", "in"})
_ATTENDING = frozenset({"attend"})
_OWN = frozenset({"his", "her", "their", "its"})


def companion_parts(mention: EventMention, reading: ArticleReading) -> list[Part]:
    """A part for each named person beside whom somebody takes part in the event of a verb."""
    sentence, verbs = mention.sentence, clause_verbs(mention.sentence, mention.node, reading)
    taken = {part.node for part in mention.parts}
    known = [part for part in mention.parts if part.sentence is sentence and reading.names_person(part.mention)]
    attending = sentence.lemmas[mention.node] in _ATTENDING
    if not known or (mention.implicit and not attending):
        return []
    found = []
    beside = [edge for one in known for edge in sentence.edges[one.node] if _is_joint(sentence, edge[1])]
    where = [node for verb in verbs for label, node in sentence.edges[verb] if label in _AT]
    beside += [edge for place in where for edge in sentence.edges[place] if _is_own(sentence, edge[1])]
    for label, node in (*(edge for verb in sorted(verbs) for edge in sentence.edges[verb]), *beside):
        filler = sentence.mentions[node]
        if label not in _WITH or node in taken or filler is None or not reading.names_person(filler):
            continue
        if _is_together(sentence, node) or (attending and sentence.labels[node] == "pobj"):
            taken.add(node)
            found.append(replace(known[0], node=node, mention=filler, nodes=(mention.node, node)))
    return found


def _is_joint(sentence: Sentence, node: int) -> bool:
    """Whether one stands beside another as who is in the same: "X, together with Y, held a meeting"."""
    return sentence.words[node - 1].lower() == "with" and sentence.words[node - 2].lower() in _TOGETHER


def _is_own(sentence: Sentence, node: int) -> bool:
    """Whether one is told of behind a place as somebody's own, and so comes along: "met him at the airport with her
    husband, X, and Y"."""
    while sentence.labels[node] in ("appos", "conj"):
        node = sentence.heads[node]
    preposition = sentence.heads[node]
    behind = sentence.words[preposition + 1 : preposition + 2]
    return sentence.words[preposition].lower() == "with" and bool(behind) and behind[0].lower() in _OWN


def _is_together(sentence: Sentence, node: int) -> bool:
    """Whether the preposition above says that two come as one: "along with", "alongside", "with her deputy, X"."""
    seen: set[int] = set()
    while node not in seen:
        seen.add(node)
        if sentence.words[node].lower() == "alongside":
            return True
        if sentence.words[node].lower() == "with":
            own = sentence.words[node + 1 : node + 2]
            return (node > 0 and sentence.words[node - 1].lower() in _TOGETHER) or own[0].lower() in _OWN
        node = sentence.heads[node]
    return False
