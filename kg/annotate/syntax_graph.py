"""A sentence's dependency tree, and the normalised edges that are built over it."""

from __future__ import annotations

from collections.abc import Container

from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, ROLE, MentionKind, Sentence
from kg.ontology import WordKinds

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NOMINAL = ("NN", "PRP", "CD", "JJ", "DT")


class SyntaxGraph:
    """``children`` are those of the dependency tree; ``found`` the edges so far: each node's (label, dependent).
    ``words`` are the ontology's by what they say."""

    def __init__(self, sentence: Sentence, words: WordKinds) -> None:
        self.sentence = sentence
        self.words = words
        self._classes = [mention.class_iri if mention is not None else None for mention in sentence.mentions]
        self._persons = [
            mention is not None and mention.class_iri == PERSON and mention.kind is MentionKind.NAMED
            for mention in sentence.mentions
        ]
        size = len(sentence.words)
        self.children: list[list[int]] = [[] for _ in range(size)]
        for node, head in enumerate(sentence.heads):
            if head != node and 0 <= head < size:
                self.children[head].append(node)
        self.found: list[dict[tuple[str, int], None]] = [{} for _ in range(size)]
        latest = 0
        self.asides: set[int] = set()
        """What stood in brackets or commas behind a name and is kept at the sentence's end."""
        for node, start in enumerate(sentence.starts):
            if start < latest:
                self.asides.add(node)
            latest = max(latest, start)

    def add(self, head: int, label: str, dependent: int) -> None:
        if head != dependent:
            self.found[head].setdefault((label, dependent))

    def drop(self, label: str, dependent: int) -> None:
        """Takes the edges of the label to a node away."""
        for edges in self.found:
            edges.pop((label, dependent), None)

    def stand_in(self, node: int, other: int, labels: Container[str] | None = None) -> None:
        """Gives another node each edge that comes in to this one, of these labels where any are given."""
        for head, edges in enumerate(self.found):
            for label, dependent in tuple(edges):
                if dependent == node and (labels is None or label in labels):
                    self.add(head, label, other)

    def get(self, head: int, label: str) -> list[int]:
        return [dependent for one, dependent in self.found[head] if one == label]

    def top_down(self) -> list[int]:
        order = [
            node for node, head in enumerate(self.sentence.heads) if head == node or not 0 <= head < len(self.children)
        ]
        for node in order:
            order.extend(self.children[node])
        return order

    def is_verb(self, node: int) -> bool:
        return self.sentence.tags[node].startswith(("VB", "MD"))

    def is_nominal(self, node: int) -> bool:
        return self.sentence.mentions[node] is not None or self.sentence.tags[node].startswith(_NOMINAL)

    def class_at(self, node: int) -> str | None:
        return self._classes[node]

    def join(self, one: int, other: int) -> None:
        self.add(one, "isa", other)
        self.add(other, "isa", one)

    def is_role(self, node: int) -> bool:
        return self._classes[node] == ROLE

    def describes_one(self, node: int) -> bool:
        """Whether the words say what one person is: a role, "a member", "a Democrat"."""
        mention = self.sentence.mentions[node]
        if mention is None or self.sentence.tags[node] in ("NNS", "NNPS"):
            return False
        described = mention.class_iri == PERSON and mention.kind is MentionKind.NOMINAL
        return described or mention.class_iri == ROLE or mention.attribute("form") == "member"

    def are_members(self, node: int) -> bool:
        """Whether the word stands for several of a party: "two Democrats"."""
        mention = self.sentence.mentions[node]
        return mention is not None and mention.attribute("form") == "member" and mention.text.endswith("s")

    def is_demonym(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        return mention is not None and mention.attribute("form") == "demonym"

    def is_named_person(self, node: int) -> bool:
        return self._persons[node]

    def is_named_body(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        return mention is not None and mention.kind is MentionKind.NAMED and self.class_at(node) == ORGANIZATION

    def is_named_place(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        named = mention is not None and mention.kind is MentionKind.NAMED and not mention.attribute("form")
        return named and self.class_at(node) in (PLACE, COUNTRY)

    def is_passive(self, verb: int) -> bool:
        return any(self.sentence.labels[child] in ("auxpass", "nsubjpass") for child in self.children[verb])

    def has_isa(self, node: int, class_iri: str) -> bool:
        return any(self.class_at(other) == class_iri for other in self.get(node, "isa"))

    def subtree(self, node: int) -> list[int]:
        found = [node]
        for one in found:
            found.extend(child for child in self.children[one] if self.sentence.labels[child] not in ("relcl", "ccomp"))
        return sorted(found)


def path_up(sentence: Sentence, node: int) -> list[int]:
    """The node and those that govern it, up to the root."""
    path = [node]
    while sentence.heads[node] != node and 0 <= sentence.heads[node] < len(sentence.words):
        node = sentence.heads[node]
        if node in path:
            break
        path.append(node)
    return path
