"""Names of bodies and what is said of them, where the parse parts the two."""

from __future__ import annotations

from kg.annotate.repaired_lists import hang
from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import COUNTRY, ORGANIZATION, PLACE, MentionKind

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
    of_person = graph.is_named_person(sentence.heads[node])  # whom "the firm" cannot describe
    if (
        sentence.words[comma] == ","
        and (first in ("a", "an") or of_person)
        and comma
        and graph.is_named_body(comma - 1)
    ):
        sentence.heads[node] = comma - 1


def side_before_name(graph: SyntaxGraph, name: int) -> None:
    """ "Coach of Second Division side Ordex": he is the coach of what the side is called."""
    sentence = graph.sentence
    side, league = name - 1, name - 2
    if league < 1 or sentence.lemmas[side] not in graph.words.of("side") or sentence.heads[side] != name:
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


def place_behind_body(graph: SyntaxGraph, node: int) -> None:
    """ "A in Leeds, B in Kent and C in Essex", "Ann Lee of A in Leeds": each place is that of the body right before it.
    A school or hospital is where the place behind it says, whatever is told there, and so is the town of "the mayor of
    Leeds in England"."""
    sentence = graph.sentence
    head, body = sentence.heads[node], node - 1
    if body < 1 or sentence.labels[node] != "prep" or sentence.words[node].lower() not in ("in", "near", "outside"):
        return
    placed = node + 1 < len(sentence.words) and graph.is_named_place(node + 1)
    if placed and head < body and graph.class_at(body) == PLACE and graph.class_at(node + 1) == COUNTRY:
        if graph.is_named_place(body) and sentence.heads[sentence.heads[body]] == head and not graph.is_verb(head):
            sentence.heads[node] = body
        return
    if not placed or head >= body or not graph.is_named_body(body):
        return
    bearer = graph.is_named_person(head) and sentence.heads[sentence.heads[body]] == head
    mention = sentence.mentions[body]
    settled = mention is not None and not graph.words.of("institution").isdisjoint(mention.text.lower().split())
    if graph.is_named_body(head) or bearer or settled:
        sentence.heads[node] = body


def named_behind_kind(graph: SyntaxGraph, name: int) -> None:
    """ "a member of the bloc, the Customs League", "left the ferry line Ordex": the name behind the comma, or right
    behind the noun that is an object with it, is what the bloc is called."""
    sentence = graph.sentence
    head = sentence.heads[name]
    beside = name > 1 and sentence.heads[name - 1] == head and sentence.labels[name - 1] == sentence.labels[name]
    if beside and sentence.labels[name] in ("dobj", "pobj") and sentence.tags[name - 1] == "NN":
        sentence.heads[name], sentence.labels[name] = name - 1, "appos"
        return
    if sentence.labels[name] != "appos" or graph.class_at(head) == ORGANIZATION or head > name:
        return
    comma = name - 2 if sentence.words[name - 1].lower() == "the" else name - 1
    kind = sentence.mentions[comma - 1] if comma > 1 and sentence.words[comma] == "," else None
    if kind is None or kind.class_iri != ORGANIZATION or kind.kind is not MentionKind.NOMINAL:
        return
    if sentence.labels[comma - 1] == "pobj" and kind.attribute("number") != "plural":
        sentence.heads[name] = comma - 1
