"""Where patterns hold in a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeAlias

from kg.model import PERSON, Sentence
from kg.relations.deeds import is_of_sort
from kg.relations.essentials import has_number, holds_things, is_one, unit_words
from kg.relations.patterns import Pattern, PatternEdge, PatternNode

_ALIKE = {
    "as": frozenset({"as", "attr"}),  # "appointed X as director", "appointed X director"
    "at": frozenset({"at", "in", "mod"}),
    "in": frozenset({"in", "at", "inside", "outside", "near", "mod"}),
    "on": frozenset({"on", "in", "at", "during", "by", "mod", "dep", "advmod", "early_on", "late_on"}),
}

Accepts = Callable[[PatternNode, Sentence, int], bool]
_NONE: tuple[int, ...] = ()


Slot: TypeAlias = tuple[str, int, PatternNode]
"""A bound slot: its name, the node of the sentence, and the pattern's node."""


class Match(NamedTuple):
    """A pattern and, for each of its nodes, the node of the sentence that it is bound to (None where optional)."""

    pattern: Pattern
    sentence: Sentence
    nodes: tuple[int | None, ...]
    bound: tuple[Slot, ...]

    def slots(self) -> tuple[Slot, ...]:
        """Each bound slot."""
        return self.bound


@dataclass(frozen=True, slots=True)
class _Plan:
    """A pattern with what a sentence must have for it to hold, so that most are dismissed without a search.

    ``labels`` of edges anywhere, ``words``: a lemma of each set, ``outward`` and ``inward``: labels of edges at the
    root. ``questions`` are the numbers of what the nodes ask of their fillers, ``slots`` the nodes that are slots,
    each with its name and number.
    """

    pattern: Pattern
    slots: tuple[Slot, ...]
    questions: tuple[int, ...]
    labels: frozenset[str]
    words: tuple[frozenset[str], ...]
    outward: frozenset[str]
    inward: frozenset[str]


_Numbers: TypeAlias = dict[frozenset[str], list[int]]
"""Numbers of patterns by the labels that a sentence must have for them to hold."""


class PatternIndex:
    """Patterns by the word they need, those without one by the label of their first edge and their end of it."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.by_lemma: dict[str, _Numbers] = defaultdict(dict)
        self.by_label: dict[tuple[str, bool], dict[int | None, _Numbers]] = defaultdict(dict)
        self.bare: dict[int | None, _Numbers] = {}
        # Many slots ask the same of their filler; each question is put once for each node of a sentence.
        numbers: dict[PatternNode, int] = {}
        self._plans = [_plan(pattern, numbers) for pattern in patterns]
        self._asking = {number: node for node, number in numbers.items()}
        self._of_mentions = frozenset(number for node, number in numbers.items() if takes_mention(node))
        for number, pattern in enumerate(patterns):
            root, plan = pattern.nodes[pattern.root], self._plans[number]
            question = plan.questions[pattern.root] if root.slot is not None else None
            if root.lemmas is not None:
                for lemma in sorted(root.lemmas):
                    self.by_lemma[lemma].setdefault(plan.labels, []).append(number)
                continue
            first = pattern.edges[0] if pattern.edges and not pattern.edges[0].optional else None
            some = self.bare if first is None else self.by_label[first.label, first.head == pattern.root]
            some.setdefault(question, {}).setdefault(plan.labels, []).append(number)

    def match(self, sentence: Sentence, accepts: Accepts) -> list[Match]:
        """Every way in which a pattern holds, in the order of the patterns and of the sentence."""
        search = _Search(sentence, accepts)
        starts: dict[int, list[int]] = {}
        for lemma in search.lemmas & self.by_lemma.keys():
            for number in self._holding(self.by_lemma[lemma], search):
                starts.setdefault(number, []).extend(search.nodes_of[lemma])
        mentioned = [node for node, mention in enumerate(sentence.mentions) if mention is not None]
        asked = [(self.bare, mentioned)]
        for outward, ends in ((True, search.heads), (False, search.dependents)):
            asked.extend(
                (self.by_label[label, outward], ends[label]) for label in ends if (label, outward) in self.by_label
            )
        for questions, nodes in asked:
            named = [node for node in nodes if sentence.mentions[node] is not None]
            for question, numbers in questions.items():
                holding = self._holding(numbers, search)
                fitting = nodes
                if holding and question is not None:
                    node = self._asking[question]
                    places = named if question in self._of_mentions else nodes
                    fitting = [place for place in places if search.fits(question, node, place)]
                if fitting:
                    starts.update((number, fitting) for number in holding)
        found: list[Match] = []
        for number, nodes in sorted(starts.items()):
            found.extend(search.matches(self._plans[number], sorted(set(nodes)) if len(nodes) > 1 else nodes))
        return found

    def _holding(self, numbers: _Numbers, search: _Search) -> list[int]:
        """Those of the patterns of which the sentence has all labels and words."""
        found: list[int] = []
        for labels, some in numbers.items():
            if labels <= search.labels:
                for number in some:
                    for words in self._plans[number].words:
                        if words.isdisjoint(search.lemmas):
                            break
                    else:
                        found.append(number)
        return found


def _plan(pattern: Pattern, numbers: dict[PatternNode, int]) -> _Plan:
    """The pattern's plan. ``numbers`` are those of the questions so far, and get the new ones."""
    bound, needed = {pattern.root}, []
    for edge in pattern.edges:
        if not edge.optional and (edge.head in bound or edge.dependent in bound):
            bound |= {edge.head, edge.dependent}
            needed.append(edge)
    words = (pattern.nodes[node].lemmas for node in sorted(bound - {pattern.root}))
    return _Plan(
        pattern,
        tuple((node.slot, number, node) for number, node in enumerate(pattern.nodes) if node.slot is not None),
        tuple(numbers.setdefault(_question(node), len(numbers)) for node in pattern.nodes),
        frozenset(edge.label for edge in needed),
        tuple(one for one in words if one is not None),
        frozenset(edge.label for edge in needed if edge.head == pattern.root),
        frozenset(edge.label for edge in needed if edge.dependent == pattern.root),
    )


def takes_mention(node: PatternNode) -> bool:
    """Whether only a mention fits a slot, none of the words that stand for several and no value."""
    return bool(node.classes) and node.value is None and not (node.plural or node.peers or node.many)


def _question(node: PatternNode) -> PatternNode:
    """What a slot asks of its filler's mention, and of nothing else."""
    plain = replace(node, slot="", lemmas=None, closed=frozenset(), beside=frozenset())
    return replace(plain, counted=False, units=frozenset(), sort=None, like=frozenset())


class _Search:
    """A sentence with its nodes by lemma and its edges by label, and what its nodes were asked so far."""

    def __init__(self, sentence: Sentence, accepts: Accepts) -> None:
        self.sentence = sentence
        self.accepts = accepts
        self.answers: dict[tuple[int, int], bool] = {}
        self.nodes_of: dict[str, list[int]] = {}
        for node, lemma in enumerate(sentence.lemmas):
            self.nodes_of.setdefault(lemma, []).append(node)
        self.outward: list[dict[str, list[int]]] = [{} for _ in sentence.words]
        self.inward: list[dict[str, list[int]]] = [{} for _ in sentence.words]
        self.lemmas = frozenset(self.nodes_of)
        self.heads: dict[str, list[int]] = {}
        self.dependents: dict[str, list[int]] = {}
        for head, edges in enumerate(sentence.edges):
            below = self.outward[head]
            for label, dependent in edges:
                below.setdefault(label, []).append(dependent)
                self.inward[dependent].setdefault(label, []).append(head)
                self.dependents.setdefault(label, []).append(dependent)
            for label in below:
                self.heads.setdefault(label, []).append(head)
        self.labels = frozenset(self.heads)

    def matches(self, plan: _Plan, starts: Iterable[int]) -> Iterator[Match]:
        """Every way in which the pattern holds with its root at one of the nodes."""
        pattern = plan.pattern
        for node in starts:
            if not (plan.outward <= self.outward[node].keys() and plan.inward <= self.inward[node].keys()):
                continue
            if self._holds(plan, pattern.root, node):
                bound: list[int | None] = [None] * len(pattern.nodes)
                bound[pattern.root] = node
                for done in self._extend(plan, bound, 0):
                    if pattern.one_of and all(done[one] is None for one in pattern.one_of):
                        continue
                    slots = [
                        (slot, place, filler)
                        for slot, number, filler in plan.slots
                        if (place := done[number]) is not None
                    ]
                    yield Match(pattern, self.sentence, done, tuple(slots))

    def _holds(self, plan: _Plan, number: int, place: int) -> bool:
        node = plan.pattern.nodes[number]
        if node.lemmas is not None and self.sentence.lemmas[place] not in node.lemmas:
            return False
        if node.closed and not node.closed.isdisjoint(self.outward[place]):
            return False
        if node.beside and not all(self._is_beside(word, place) for word in node.beside):
            return False
        if node.units and node.units.isdisjoint(unit_words(self.sentence, place)):
            return False
        if node.counted and not self._is_counted(node, place):
            return False
        if node.like and not self._has_word(node.like, place):
            return False
        if node.sort is not None and not is_of_sort(self.sentence, place, node.sort):
            return False
        if node.slot is None:
            return True
        return self.fits(plan.questions[number], node, place)

    def _is_counted(self, node: PatternNode, place: int) -> bool:
        mention = self.sentence.mentions[place]
        barred = mention is not None and mention.class_iri in node.barred
        one = bool(node.units) and is_one(self.sentence, place)
        return not barred and (one or has_number(self.sentence, place))

    def _has_word(self, words: frozenset[str], place: int) -> bool:
        mention = self.sentence.mentions[place]
        return mention is not None and (mention.head in words or not words.isdisjoint(mention.text.lower().split()))

    def _is_beside(self, word: str, place: int) -> bool:
        """Whether a word hangs on a node or stands right behind it."""
        sentence = self.sentence
        return any(
            sentence.words[node].lower() == word and (sentence.heads[node] == place or node == place + 1)
            for node in self.nodes_of.get(word, _NONE)
        )

    def fits(self, question: int, node: PatternNode, place: int) -> bool:
        """The answer to a question, which the pattern's node asks, for a node of the sentence."""
        known = self.answers.get((question, place))
        if known is None:
            known = self.answers[question, place] = self.accepts(node, self.sentence, place)
        return known

    def _extend(self, plan: _Plan, bound: list[int | None], step: int) -> Iterator[tuple[int | None, ...]]:
        edges = plan.pattern.edges
        while step < len(edges):
            edge = edges[step]
            head, dependent = bound[edge.head], bound[edge.dependent]
            step += 1
            candidates: Sequence[int]
            if head is None and dependent is None:
                continue
            if head is not None and dependent is not None:
                if dependent not in self.outward[head].get(edge.label, _NONE):
                    return
                continue
            if head is None:
                assert dependent is not None
                new, candidates = edge.head, self.inward[dependent].get(edge.label, _NONE)
            elif edge.optional:
                new, candidates = edge.dependent, self._loosely(plan.pattern, bound, head, edge)
            else:
                new, candidates = edge.dependent, self.outward[head].get(edge.label, _NONE)
            fitting = [node for node in candidates if node not in bound and self._holds(plan, new, node)]
            if not fitting and edge.optional:
                if edge.label == "obj" and plan.pattern.nodes[new].counted and set(candidates) - set(bound):
                    return  # "spent [ten years] at" is not "spent the night at"
                continue
            for node in fitting:
                bound[new] = node
                yield from self._extend(plan, bound, step)
                bound[new] = None
            return
        yield tuple(bound)

    def _loosely(self, pattern: Pattern, bound: Sequence[int | None], head: int, edge: PatternEdge) -> Sequence[int]:
        """Where a detail of place or time may hang: below the example's head or another word of the pattern, by this
        preposition or one like it. Where such a phrase attaches is what a parser knows least. A slot that takes any
        words keeps to its own, and so does one of people."""
        filler = pattern.nodes[edge.dependent]
        untyped = filler.slot is not None and not filler.classes and filler.value is None
        labels = _ALIKE.get(edge.label)
        if labels is None or (untyped and edge.label != "as") or PERSON in filler.classes:  # "an attack by A on B"
            labels = frozenset((edge.label,))
        if edge.label == "on" and filler.counted:
            labels |= {"obj"}  # "lost 2-0"
        sums = [one for one, node in zip(bound, pattern.nodes, strict=True) if one is not None and node.counted]
        if sums and untyped and edge.label == "for":
            return self._for_which(head, sums)
        if labels.isdisjoint(self.labels):
            return _NONE
        heads = [
            head,
            *(
                one
                for one, node in zip(bound, pattern.nodes, strict=True)
                if one is not None and one != head and (node.slot in (None, "event") or holds_things(node.classes))
            ),
        ]
        found = ((label, node) for one in heads for label, node in self.sentence.edges[one] if label in labels)
        return list(dict.fromkeys(node for label, node in found if label == edge.label or self._may_be(label, node)))

    def _for_which(self, head: int, sums: Iterable[int]) -> list[int]:
        """What a verb or its sum is for: "gave [$5 million] for [vaccines]"."""
        sentence = self.sentence
        found = [node for label, node in sentence.edges[head] if label == "for"]
        beside = [node for one in sums for label, node in sentence.edges[one] if label == "mod"]
        return found + [node for node in beside if sentence.words[sentence.heads[node]].lower() == "for"]

    def _may_be(self, label: str, node: int) -> bool:
        """Whether a word that hangs otherwise may be the detail all the same: only figures as an object, only nouns for
        what somebody is called."""
        tag = self.sentence.tags[node]
        return tag == "CD" if label == "obj" else label != "attr" or tag.startswith("NN")


def trigger_of(match: Match) -> int | None:
    """The node of the word that tells of what the pattern is about; None where no one word does."""
    return match.nodes[match.pattern.trigger] if match.pattern.trigger is not None else None


def bound_slots(match: Match) -> Mapping[str, list[int]]:
    """The nodes bound to each slot, by the slot's name."""
    slots: dict[str, list[int]] = defaultdict(list)
    for name, node, _ in match.slots():
        slots[name].append(node)
    return slots
