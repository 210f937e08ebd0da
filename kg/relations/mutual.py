"""What one does with another told of both: "A merged with B" gives "A and B merged", "the merger between A and B"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.ontology import Ontology, cells_of
from kg.relations.essentials import VerbWords
from kg.relations.examples import IGNORED
from kg.relations.patterns import Pattern, PatternEdge, ordered_edges

_WITH = "with"


@dataclass(frozen=True, slots=True)
class _Meeting:
    """The edges that lead to the two parties of a pattern, and the node of the word for what they do together."""

    one: PatternEdge
    other: PatternEdge
    word: int


def mutual_patterns(patterns: Iterable[Pattern], ontology: Ontology, verbs: VerbWords) -> Iterator[Pattern]:
    """The patterns in which both parties of a word of the lexicon ``mutual_words`` are alike; not where a third stands
    behind "with"."""
    rows = ontology.lexicons.get("mutual_words", ())
    acts = frozenset(row["word"] for row in rows if "verb" in cells_of(row, "kind"))
    things = frozenset(row["word"] for row in rows if "noun" in cells_of(row, "kind"))
    married = frozenset(row["word"] for row in rows if "object" in cells_of(row, "kind"))
    own = frozenset(one.iri for one in ontology.classes.values() if not one.nouns.isdisjoint(things))
    little = verbs.light | verbs.having | verbs.doing | verbs.arranging | verbs.filing
    for pattern in patterns:
        if pattern.owner not in ontology.relations or pattern.constants or pattern.trigger is None:
            continue
        if not pattern.nominal and "{" not in pattern.text:
            yield from _apart(pattern, acts, things, own, little)
        found = _meeting(pattern, acts, things) or _pair(pattern, married)
        if found is None:
            continue
        if pattern.nominal:
            yield from (_alone(pattern, found, label) for label in ("between", "of"))
            continue
        yield _together(pattern, found)
        if found.word != pattern.trigger and _lemmas(pattern, pattern.trigger) <= little:
            yield _alone(pattern, found, "between")


def _apart(
    pattern: Pattern, acts: frozenset[str], things: frozenset[str], own: frozenset[str], little: frozenset[str]
) -> Iterator[Pattern]:
    """What both do told of one with the other: "A and B signed a pact" gives "A signed a pact with B", "a pact between
    A and B"."""
    verb = pattern.trigger
    assert verb is not None
    both = [edge for edge in pattern.edges if edge.head == verb and edge.label == "subj" and not edge.optional]
    parties = [pattern.nodes[edge.dependent] for edge in both]
    if [party.slot for party in parties] not in (["subject", "object"], ["object", "subject"]):
        return
    words = [edge.dependent for edge in pattern.edges if edge.head == verb and edge.label == "obj"]
    word = next((one for one in words if _lemmas(pattern, one) <= things or _is_of(pattern, one, own)), None)
    if word is None and (words or not _lemmas(pattern, verb) <= acts):
        return
    for one, other in (both, reversed(both)):
        for head in (verb, word):
            if head is not None:
                moved = replace(other, label=_WITH, head=head)
                edges = [moved if edge is other else edge for edge in pattern.edges]
                yield replace(pattern, edges=ordered_edges(edges, pattern.root))
        if word is not None and _lemmas(pattern, verb) <= little:
            yield _alone(pattern, _Meeting(one, other, word), "between")


def _is_of(pattern: Pattern, node: int, classes: frozenset[str]) -> bool:
    """Whether any thing of one of the classes will do."""
    held = pattern.nodes[node]
    return held.slot == IGNORED and bool(held.classes) and classes.issuperset(held.classes)


def _lemmas(pattern: Pattern, node: int) -> frozenset[str]:
    return pattern.nodes[node].lemmas or frozenset({""})


def _meeting(pattern: Pattern, acts: frozenset[str], things: frozenset[str]) -> _Meeting | None:
    verb = pattern.trigger
    assert verb is not None
    other = next((edge for edge in pattern.edges if edge.label == _WITH and not edge.optional), None)
    words = [verb, *(edge.dependent for edge in pattern.edges if edge.head == verb and not edge.optional)]
    known = things if pattern.nominal else acts | things
    word = next((one for one in words if _lemmas(pattern, one) <= known), None)
    if other is None or word is None or other.head not in (verb, word) or pattern.nodes[word].slot is not None:
        return None
    ways = ("poss", "of", "by") if pattern.nominal else ("subj",)
    one = next((edge for edge in pattern.edges if edge.head == verb and edge.label in ways), None)
    if one is None or any(edge.label == "mod" and edge.head == word for edge in pattern.edges):
        return None
    parties = [pattern.nodes[edge.dependent] for edge in (one, other)]
    if {party.slot for party in parties} != {"subject", "object"}:
        return None
    return _Meeting(one, other, word) if set(parties[0].classes) & set(parties[1].classes) else None


def _pair(pattern: Pattern, married: frozenset[str]) -> _Meeting | None:
    """Of a verb whose object does it too: "A married B" gives "A and B married"."""
    verb = pattern.trigger
    if pattern.nominal or verb is None or not _lemmas(pattern, verb) <= married:
        return None
    needed = {edge.label: edge for edge in pattern.edges if edge.head == verb and not edge.optional}
    slots = {pattern.nodes[edge.dependent].slot for edge in needed.values()}
    if needed.keys() != {"subj", "obj"} or slots != {"subject", "object"}:
        return None
    return _Meeting(needed["subj"], needed["obj"], verb)


def _together(pattern: Pattern, found: _Meeting) -> Pattern:
    """Both as the subject of the verb."""
    moved = replace(found.other, head=found.one.head, label=found.one.label)
    edges = [moved if edge is found.other else edge for edge in pattern.edges]
    barred, closed = {pattern.trigger, found.word}, {_WITH, found.other.label}
    nodes = tuple(
        replace(node, closed=node.closed | closed) if number in barred else node
        for number, node in enumerate(pattern.nodes)
    )
    return replace(pattern, nodes=nodes, edges=ordered_edges(edges, pattern.root))


def _alone(pattern: Pattern, found: _Meeting, label: str) -> Pattern:
    """Both behind the noun."""
    word = replace(pattern.nodes[found.word], closed=frozenset({_WITH}))
    nodes = (word, pattern.nodes[found.one.dependent], pattern.nodes[found.other.dependent])
    edges = (PatternEdge(0, label, 1), PatternEdge(0, label, 2))
    return replace(pattern, nodes=nodes, edges=edges, root=0, trigger=0, nominal=True, thing=not pattern.nominal)
