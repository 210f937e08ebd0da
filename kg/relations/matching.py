"""Where patterns hold in a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import Sentence
from kg.relations.patterns import Pattern, PatternNode

_ALIKE = {
    "in": frozenset({"in", "at", "inside", "outside", "near", "mod"}),
    "on": frozenset({"on", "in", "at", "during", "by", "mod", "dep", "advmod", "early_on", "late_on"}),
}

Accepts = Callable[[PatternNode, Sentence, int], bool]


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern and, for each of its nodes, the node of the sentence that it is bound to (None where optional)."""

    pattern: Pattern
    sentence: Sentence
    nodes: tuple[int | None, ...]

    def slots(self) -> Iterator[tuple[str, int, PatternNode]]:
        """Each bound slot: its name, the node of the sentence, and the pattern's node."""
        for bound, node in zip(self.nodes, self.pattern.nodes, strict=True):
            if bound is not None and node.slot is not None:
                yield node.slot, bound, node


class PatternIndex:
    """Patterns by the word they need, those without one by the label of their first edge and their end of it."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.by_lemma: dict[str, list[int]] = defaultdict(list)
        self.by_label: dict[tuple[str, bool], list[int]] = defaultdict(list)
        self.bare: list[int] = []
        self.patterns = tuple(patterns)
        # Many slots ask the same of their filler; each question is put once for each node of a sentence.
        numbers: dict[PatternNode, int] = {}
        self._question = {
            id(node): numbers.setdefault(replace(node, slot="", lemmas=None, closed=frozenset()), len(numbers))
            for pattern in self.patterns
            for node in pattern.nodes
        }
        for number, pattern in enumerate(patterns):
            lemmas = pattern.nodes[pattern.root].lemmas
            if lemmas is not None:
                for lemma in sorted(lemmas):
                    self.by_lemma[lemma].append(number)
            elif pattern.edges and not pattern.edges[0].optional:
                first = pattern.edges[0]
                self.by_label[first.label, first.head == pattern.root].append(number)
            else:
                self.bare.append(number)

    def match(self, sentence: Sentence, accepts: Accepts) -> list[Match]:
        """Every way in which a pattern holds, in the order of the patterns and of the sentence."""
        nodes_of: dict[str, list[int]] = defaultdict(list)
        for node, lemma in enumerate(sentence.lemmas):
            nodes_of[lemma].append(node)
        incoming: list[list[tuple[str, int]]] = [[] for _ in sentence.words]
        labels: dict[tuple[str, bool], dict[int, None]] = defaultdict(dict)
        for head, edges in enumerate(sentence.edges):
            for label, dependent in edges:
                incoming[dependent].append((label, head))
                labels[label, True][head] = None
                labels[label, False][dependent] = None
        starts: dict[int, dict[int, None]] = defaultdict(dict)
        for lemma, nodes in nodes_of.items():
            for number in self.by_lemma.get(lemma, ()):
                starts[number].update(dict.fromkeys(nodes))
        for end, candidates in labels.items():
            for number in self.by_label.get(end, ()):
                starts[number].update(candidates)
        for number in self.bare:
            starts[number].update((node, None) for node, mention in enumerate(sentence.mentions) if mention is not None)
        answers: dict[tuple[int, int], bool] = {}

        def answered(node: PatternNode, sentence: Sentence, place: int) -> bool:
            key = (self._question[id(node)], place)
            known = answers.get(key)
            if known is None:
                known = answers[key] = accepts(node, sentence, place)
            return known

        found: list[Match] = []
        for number in sorted(starts):
            pattern = self.patterns[number]
            for node in sorted(starts[number]):
                if _holds(pattern.nodes[pattern.root], sentence, node, answered):
                    bound: list[int | None] = [None] * len(pattern.nodes)
                    bound[pattern.root] = node
                    found.extend(
                        Match(pattern, sentence, done)
                        for done in _extend(pattern, sentence, incoming, bound, 0, answered)
                    )
        return found


def _holds(node: PatternNode, sentence: Sentence, place: int, accepts: Accepts) -> bool:
    if node.lemmas is not None and sentence.lemmas[place] not in node.lemmas:
        return False
    if node.closed and any(label in node.closed for label, _ in sentence.edges[place]):
        return False
    return node.slot is None or accepts(node, sentence, place)


def _extend(
    pattern: Pattern,
    sentence: Sentence,
    incoming: Sequence[Sequence[tuple[str, int]]],
    bound: list[int | None],
    step: int,
    accepts: Accepts,
) -> Iterator[tuple[int | None, ...]]:
    if step == len(pattern.edges):
        yield tuple(bound)
        return
    edge = pattern.edges[step]
    head, dependent = bound[edge.head], bound[edge.dependent]
    if head is None and dependent is None:
        yield from _extend(pattern, sentence, incoming, bound, step + 1, accepts)
        return
    if head is not None and dependent is not None:
        if (edge.label, dependent) in sentence.edges[head]:
            yield from _extend(pattern, sentence, incoming, bound, step + 1, accepts)
        return
    if head is not None and edge.optional:
        new, candidates = edge.dependent, _loosely(pattern, sentence, bound, head, edge.label)
    elif head is not None:
        new, candidates = edge.dependent, [node for label, node in sentence.edges[head] if label == edge.label]
    else:
        assert dependent is not None
        new, candidates = edge.head, [node for label, node in incoming[dependent] if label == edge.label]
    fitting = [node for node in candidates if node not in bound and _holds(pattern.nodes[new], sentence, node, accepts)]
    for node in fitting:
        bound[new] = node
        yield from _extend(pattern, sentence, incoming, bound, step + 1, accepts)
        bound[new] = None
    if not fitting and edge.optional:
        yield from _extend(pattern, sentence, incoming, bound, step + 1, accepts)


def _loosely(pattern: Pattern, sentence: Sentence, bound: Sequence[int | None], head: int, label: str) -> list[int]:
    """Where a detail of place or time may hang: below the example's head or another word of the pattern, by this
    preposition or one like it. Where such a phrase attaches is what a parser knows least."""
    labels = _ALIKE.get(label, frozenset({label}))
    heads = [
        head,
        *(
            one
            for one, node in zip(bound, pattern.nodes, strict=True)
            if one is not None and one != head and node.slot in (None, "event")
        ),
    ]
    return list(dict.fromkeys(node for one in heads for edge, node in sentence.edges[one] if edge in labels))


def bound_slots(match: Match) -> Mapping[str, list[int]]:
    """The nodes bound to each slot, by the slot's name."""
    slots: dict[str, list[int]] = defaultdict(list)
    for name, node, _ in match.slots():
        slots[name].append(node)
    return slots
