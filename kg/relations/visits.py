"""Whose officer is met on a journey: "flew to Lima for talks with President X" makes X president of Peru."""

from __future__ import annotations

from kg.model import COUNTRY, PLACE, MentionChain, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.countries import country_named

_MOVING = frozenset("fly travel go come head arrive visit return journey land due tour".split())
_MEETING = frozenset("talk meet meeting see hold with confer summit consultation conversation receive welcome".split())
_RECEIVING = frozenset("receive welcome host greet call".split())
_FACING = _RECEIVING | frozenset("meet hold talk speak phone telephone confer negotiate congratulate thank".split())
_TOWARDS = frozenset({"to", "in", "for"})
_OTHER_SIDE = ("obj", "with", "on", "by", "to")


def country_visited(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The country, or the one whose capital it is, that the sentence says somebody goes to, where a word for a meeting
    with the officer follows; None where a second verb of moving or place stands between."""
    moving = next(
        (node for node in range(role - 1, -1, -1) if sentence.lemmas[node] in _MOVING or sentence.words[node] == "due"),
        None,
    )
    if moving is None or sentence.labels[role] in ("nsubj", "nsubjpass"):
        return None
    goals = [node for node in range(moving + 1, role) if _is_goal(sentence, node)]
    meeting = [node for node in range(moving + 1, role) if sentence.lemmas[node] in _MEETING]
    if not goals or not meeting or meeting[-1] < goals[0] or len(goals) > 2:
        return None
    countries = {chain.id: chain for node in goals if (chain := country_named(sentence, node, reading)) is not None}
    return next(iter(countries.values())) if len(countries) == 1 else None


def _is_goal(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    if mention is None or mention.class_iri not in (PLACE, COUNTRY) or mention.attribute("form"):
        return False
    before = sentence.words[node - 1].lower()
    return before in _TOWARDS or before == "," or sentence.lemmas[node - 1] == "visit"


def other_side(sentence: Sentence, role: int, reading: ArticleReading, received: bool) -> frozenset[str]:
    """The chains of those whom the officer meets; only who receives him or whom he receives where ``received``."""
    officers = {role} | {node for label, node in sentence.edges[role] if label == "isa"}
    found: set[str] = set()
    for verb, edges in enumerate(sentence.edges):
        if sentence.lemmas[verb] not in (_RECEIVING if received else _FACING):
            continue
        subjects = {node for label, node in edges if label == "subj"}
        others = {node for label, node in edges if label in _OTHER_SIDE}
        for one, against in ((subjects, others), (others, subjects)):
            if one & officers:
                chains = (reading.chain_at(sentence, node) for node in against)
                found |= {chain.id for chain in chains if chain is not None}
    return frozenset(found)
