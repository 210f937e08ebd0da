"""What a gift comes to and whose it is: "received [$3 million] from [X]", "received a [$3 million] grant from [X]"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from kg.relations.essentials import VerbWords
from kg.relations.patterns import Pattern, PatternEdge, PatternNode, ordered_edges

_OF_OBJECT = 3  # "[X] rejected a donation from [Y]": who, what, whose


def with_sums_of_objects(patterns: Sequence[Pattern], relations: Container[str]) -> list[Pattern]:
    """The patterns, those whose verb has a noun as its object with the sum that other examples of the relation have as
    one: "made a [$3 million] donation to", where "donated [$3 million] to" is taught."""
    known: dict[str, dict[str, PatternNode]] = defaultdict(dict)
    for pattern in patterns:
        for edge in _sums(pattern) if pattern.owner in relations else ():
            filler = pattern.nodes[edge.dependent]
            known[pattern.owner].setdefault(filler.slot or "", filler)
    return [_with_sums(pattern, known[pattern.owner]) if pattern.owner in known else pattern for pattern in patterns]


def _sums(pattern: Pattern) -> list[PatternEdge]:
    """The edges from the verb to an amount with a unit."""
    verb, nodes = pattern.trigger, pattern.nodes
    below = [edge for edge in pattern.edges if edge.head == verb and edge.label == "obj"]
    return [edge for edge in below if nodes[edge.dependent].slot is not None and nodes[edge.dependent].units]


def _with_sums(pattern: Pattern, sums: dict[str, PatternNode]) -> Pattern:
    lacking = [sums[slot] for slot in sorted(sums.keys() - {node.slot for node in pattern.nodes})]
    noun = _object(pattern)
    if not lacking or noun is None:
        return pattern
    first = len(pattern.nodes)
    edges = [PatternEdge(noun, "mod", first + number, True) for number in range(len(lacking))]
    return replace(pattern, nodes=(*pattern.nodes, *lacking), edges=(*pattern.edges, *edges))


def _object(pattern: Pattern) -> int | None:
    """The noun that is the object of the pattern's verb and fills no slot."""
    below = (edge for edge in pattern.edges if edge.head == pattern.trigger and edge.label == "obj")
    nouns = (edge.dependent for edge in below if not edge.optional)
    return next((one for one in nouns if pattern.nodes[one].slot is None and pattern.nodes[one].lemmas), None)


def as_gifts(patterns: Iterable[Pattern], verbs: VerbWords, gifts: frozenset[str]) -> Iterator[Pattern]:
    """ "Received a grant of [$3 million] from [X]", where "received [$3 million] from [X]" is taught."""
    little = verbs.giving | verbs.getting
    for pattern in patterns:
        verb = pattern.trigger
        lemmas = pattern.nodes[verb].lemmas if verb is not None else None
        if verb is None or not lemmas or pattern.nominal or "{" in pattern.text:
            continue
        sums = _sums(pattern)
        if len(sums) == 1 and lemmas <= little:
            noun = len(pattern.nodes)
            given = [PatternEdge(verb, "obj", noun), PatternEdge(noun, "mod", sums[0].dependent)]
            edges = [edge for edge in pattern.edges if edge is not sums[0]] + given
            nodes = (*pattern.nodes, PatternNode(lemmas=gifts))
            yield replace(pattern, nodes=nodes, edges=ordered_edges(edges, pattern.root))


def of_givers(patterns: Iterable[Pattern], verbs: VerbWords) -> Iterator[Pattern]:
    """ "Rejected [X]'s donation", "a donation by [X]", where "rejected a donation from [X]" is taught: of verbs that
    say how somebody takes what is given."""
    for pattern in patterns:
        verb, noun = pattern.trigger, _object(pattern)
        if verb is None or noun is None or pattern.nominal or "{" in pattern.text:
            continue
        needed = [edge for edge in pattern.edges if not edge.optional]
        giver = next((edge for edge in needed if edge.label == "from" and edge.head in (verb, noun)), None)
        if (
            giver is None
            or len(needed) != _OF_OBJECT
            or not (pattern.nodes[verb].lemmas or frozenset()) <= verbs.taking
        ):
            continue
        for label in ("poss", "by"):
            moved = PatternEdge(noun, label, giver.dependent)
            edges = [moved if edge is giver else edge for edge in pattern.edges]
            yield replace(pattern, edges=ordered_edges(edges, pattern.root))
