"""Where somebody is said to be before a meeting is told of: "X is in Lima this week. On Tuesday she met Y."."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import PERSON, PLACE, MentionKind, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention
from kg.relations.tense import clause_tense, is_perfect, is_verb, verb_above

_BEING = frozenset({"be", "stay"})
_ARRIVING = frozenset("arrive land come fly travel go head journey".split())
_BEGINNING = frozenset("begin start open pay make".split())
_VISITS = frozenset({"visit", "trip", "tour"})
_TO = frozenset({"in", "to"})
_LEAVING = frozenset("leave depart return quit flee".split())
_REACH = 3


def place_of_stay(mention: EventMention, reading: ArticleReading) -> Iterator[tuple[Sentence, int]]:
    """The town that one who takes part is said to be in, or to have come to, a few sentences before in the passage."""
    sentence = mention.sentence
    verb = verb_above(sentence, mention.node)
    if verb is None or is_perfect(sentence, verb):
        return
    people = (part.mention for part in mention.parts if part.mention.class_iri == PERSON)
    takers = {chain.id for one in people if (chain := reading.chain(one)) is not None}
    ahead = mention.factuality.status == "planned"
    start = max(sentence.index - _REACH, 0)
    for earlier in reading.parsed.sentences[start : sentence.index][::-1]:
        if earlier.passage != sentence.passage or not _LEAVING.isdisjoint(earlier.lemmas):
            return
        found = [
            node for moving in range(len(earlier.words)) for node in _towns_of(earlier, moving, takers, ahead, reading)
        ]
        if len(found) == 1:
            yield earlier, found[0]
        if found:
            return


def _towns_of(sentence: Sentence, verb: int, takers: set[str], ahead: bool, reading: ArticleReading) -> list[int]:
    """The towns that a verb says one of these people to be in or to have come to."""
    lemma = sentence.lemmas[verb]
    visits = [node for label, node in sentence.edges[verb] if label == "obj" and sentence.lemmas[node] in _VISITS]
    arriving = lemma in _ARRIVING or (lemma in _BEGINNING and bool(visits))  # "began a visit to X"
    if not (arriving or lemma in _BEING) or not is_verb(sentence, verb) or sentence.quoted[verb]:
        return []
    below = [node for node, head in enumerate(sentence.heads) if head == verb and node != verb]
    tense = clause_tense(sentence, verb, below)
    if any(sentence.labels[node] == "neg" for node in below) or tense is None:
        return []
    still_to_come = tense is Tense.FUTURE or (arriving and tense is Tense.PRESENT)
    if still_to_come and not ahead:
        return []
    edges = sentence.edges[verb]
    subjects = (reading.chain_at(sentence, node) for label, node in edges if label == "subj")
    if not any(chain is not None and chain.id in takers for chain in subjects):
        return []
    goals = (*edges, *(edge for visit in visits for edge in sentence.edges[visit]))
    return list(dict.fromkeys(node for label, node in goals if label in _TO and _is_town(sentence, node)))


def _is_town(sentence: Sentence, node: int) -> bool:
    one = sentence.mentions[node]
    return one is not None and one.class_iri == PLACE and one.kind is MentionKind.NAMED and not one.attribute("form")
