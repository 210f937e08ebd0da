"""Names of bodies and what is said of them, where the parse parts the two."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang
from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import ORGANIZATION, MentionKind

_SIDES = frozenset("side club outfit team franchise newcomers newcomer leaders champions strugglers rivals".split())
_BEFORE_NOUN = ("DT", "JJ", "NN", "VBN", "HYPH", "CD", "POS", "RB")


def described_behind_body(graph: SyntaxGraph, node: int) -> None:
    """ "The bridge was built by Ordex, a company from Basel": what the noun behind the comma describes is Ordex."""
    sentence = graph.sentence
    mention = sentence.mentions[node]
    described = mention is not None and mention.kind is MentionKind.NOMINAL and mention.attribute("number") != "plural"
    if not described or graph.class_at(node) != ORGANIZATION or sentence.labels[node] != "appos":
        return
    comma = node - 1
    while comma > 0 and sentence.words[comma] != "," and sentence.tags[comma].startswith(_BEFORE_NOUN):
        comma -= 1
    first = sentence.words[comma + 1].lower()
    if sentence.words[comma] == "," and first in ("a", "an") and comma and graph.is_named_body(comma - 1):
        sentence.heads[node] = comma - 1


def side_before_name(graph: SyntaxGraph, name: int) -> None:
    """ "Coach of Second Division side Ordex": he is the coach of what the side is called."""
    sentence = graph.sentence
    side, league = name - 1, name - 2
    if league < 1 or sentence.lemmas[side] not in _SIDES or sentence.heads[side] != name:
        return
    if sentence.labels[league] != "pobj" or not graph.is_named_body(league) or not graph.is_named_body(name):
        return
    sentence.heads[name], sentence.labels[name] = sentence.heads[league], "pobj"
    sentence.heads[league], sentence.labels[league] = name, "compound"


def second_subject(graph: SyntaxGraph, name: int) -> None:
    """ "Peru's ally Chile abstained": a name right behind a noun for it is no second subject of the verb."""
    sentence = graph.sentence
    verb, noun = sentence.heads[name], name - 1
    mention = sentence.mentions[noun] if name else None
    if sentence.labels[name] != "nsubj" or mention is None or mention.kind is not MentionKind.NOMINAL:
        return
    if any(one < name and sentence.labels[one] == "nsubj" for one in graph.children[verb]):
        hang(graph, name, noun)
        sentence.labels[name] = "appos"
