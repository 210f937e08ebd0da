"""A dependency parse made equal: one set of edges for the many ways of saying the same.

The labels of the edges, each from head to dependent:

    subj  obj  iobj      who does what (to whom); the same in the passive, relative and reduced clauses, and for a verb
                         whose subject stands with the verb that governs it
    isa                  two nodes that stand for the same: title and name, apposition, copula, "as"
    mod                  a noun's of, for, at, possessive, or a noun or adjective before it
    in  with  by  ...    any other preposition, by its word
    xcomp ccomp advcl    a clause below a verb or noun
    conj prt advmod neg  as in the parse
    roster               from a body to the names listed behind its colon
    dep                  anything else

The normalisations follow Enhanced English Universal Dependencies (Schuster and Manning 2016) and pyBART (Tiktinsky et al.
2020), over spaCy's CLEAR labels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from kg.annotate.substitution import Word
from kg.model import COUNT, COUNTRY, DATE, ORGANIZATION, PERSON, PLACE, ROLE, BlockKind, MentionKind, Sentence

_MODIFIERS = frozenset({"of", "for", "at"})
_RELATIVE = frozenset({"WP", "WDT", "WP$", "WRB"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod", "poss", "nummod"})
_OPENING = frozenset({"“", "«", "„", "``"})
_CLOSING = frozenset({"”", "»", "''"})
_DETAILS = frozenset({PLACE, COUNTRY, DATE})
_PORTIONS = frozenset(
    (
        "most",
        "some",
        "many",
        "all",
        "half",
        "majority",
        "number",
        "dozen",
        "hundred",
        "thousand",
        "million",
        "part",
        "none",
    )
    + (
        "rest",
        "one",
        "several",
        "few",
        "both",
        "each",
        "lot",
        "third",
        "quarter",
        "score",
        "handful",
        "minority",
        "type",
    )
)
_NOMINAL = ("NN", "PRP", "CD", "JJ", "DT")


def read_sentences(doc: Doc, words: Sequence[Word], kind: BlockKind, passage: int, first: int) -> Iterator[Sentence]:
    """The sentences of a parsed passage, numbered from ``first``, with their normalised edges."""
    quoted = _quoted(doc)
    number = first
    for span in doc.sents:
        if not any(token.is_alpha or token.is_digit for token in span):
            continue
        sentence = _sentence(span, words, quoted, kind, passage, number)
        sentence.edges = _Normaliser(sentence).edges()
        number += 1
        yield sentence


def _quoted(doc: Doc) -> list[bool]:
    inside = False
    found = []
    for token in doc:
        if token.text in _OPENING or (token.text == '"' and not inside):
            inside = True
            found.append(False)
        elif token.text in _CLOSING or token.text == '"':
            inside = False
            found.append(False)
        else:
            found.append(inside)
    return found


def _sentence(
    span: Span, words: Sequence[Word], quoted: list[bool], kind: BlockKind, passage: int, number: int
) -> Sentence:
    offset = span.start
    own = words[span.start : span.end]
    mentions = [word.mention for word in own]
    asides = [(node, mention) for node, word in enumerate(own) for mention in word.asides]
    after = [mention for _, mention in asides]
    return Sentence(
        index=number,
        start=min(word.start for word in own),
        end=max([word.end for word in own] + [mention.end for mention in after]),
        kind=kind,
        passage=passage,
        words=[token.text for token in span] + [mention.text for mention in after],
        lemmas=[
            mention.head if mention is not None and mention.kind is MentionKind.NOMINAL else token.lemma_.lower()
            for token, mention in zip(span, mentions, strict=True)
        ]
        + [mention.head for mention in after],
        tags=[token.tag_ for token in span] + ["NNP"] * len(after),
        starts=[word.start for word in own] + [mention.start for mention in after],
        ends=[word.end for word in own] + [mention.end for mention in after],
        mentions=[*mentions, *after],
        heads=[token.head.i - offset for token in span] + [node for node, _ in asides],
        labels=[token.dep_ for token in span] + ["appos"] * len(after),
        quoted=quoted[span.start : span.end] + [False] * len(after),
    )


class _Normaliser:
    """Builds the edges of one sentence, in a fixed order of steps."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        size = len(sentence.words)
        self.children: list[list[int]] = [[] for _ in range(size)]
        for node, head in enumerate(sentence.heads):
            if head != node and 0 <= head < size:
                self.children[head].append(node)
        self.found: list[dict[tuple[str, int], None]] = [{} for _ in range(size)]

    def edges(self) -> list[list[tuple[str, int]]]:
        order = self._top_down()
        for node in order:
            self._own_edges(node)
        for node in order:
            self._clause_edges(node)
        self._lift_details()
        for node in order:
            self._appositions(node)
        self._titles()
        self._line_order()
        self._place_pairs()
        self._rosters()
        for node in order:
            self._conjuncts(node)
        self._copulas(order)
        self._close_isa()
        self._see_through(order)
        self._share()
        return [list(one) for one in self.found]

    def _add(self, head: int, label: str, dependent: int) -> None:
        if head != dependent:
            self.found[head].setdefault((label, dependent))

    def _get(self, head: int, label: str) -> list[int]:
        return [dependent for one, dependent in self.found[head] if one == label]

    def _top_down(self) -> list[int]:
        order = [
            node for node, head in enumerate(self.sentence.heads) if head == node or not 0 <= head < len(self.children)
        ]
        for node in order:
            order.extend(self.children[node])
        return order

    def _is_verb(self, node: int) -> bool:
        return self.sentence.tags[node].startswith(("VB", "MD"))

    def _is_nominal(self, node: int) -> bool:
        return self.sentence.mentions[node] is not None or self.sentence.tags[node].startswith(_NOMINAL)

    def _class(self, node: int) -> str | None:
        mention = self.sentence.mentions[node]
        return mention.class_iri if mention is not None else None

    def _own_edges(self, node: int) -> None:
        labels = self.sentence.labels
        for child in self.children[node]:
            label = labels[child]
            if label == "nsubj":
                self._add(node, "subj", child)
            elif label == "nsubjpass" or label in ("dobj", "obj"):
                self._add(node, "obj", child)
            elif label == "agent":
                for inner in self.children[child]:
                    self._add(node, "subj", inner)
            elif label in ("dative", "prep"):
                self._preposition(node, child, label)
            elif label in _BEFORE_NOUN:
                self._add(node, "mod", child)
            elif label in ("attr", "oprd", "acomp"):
                self._add(node, "attr", child)
            elif label in (
                "xcomp",
                "ccomp",
                "advcl",
                "pcomp",
                "acl",
                "relcl",
                "conj",
                "prt",
                "advmod",
                "neg",
                "parataxis",
            ):
                self._add(node, label, child)
            elif label == "npadvmod":
                self._add(node, "on", child)
            elif label not in ("punct", "det", "aux", "auxpass", "cc", "case", "mark", "appos", "preconj", "predet"):
                self._add(node, "dep", child)

    def _preposition(self, node: int, preposition: int, label: str, outer: str = "") -> None:
        words = self.sentence.words
        inner = self.children[preposition]
        if label == "dative" and not any(self.sentence.labels[child] in ("pobj", "pcomp") for child in inner):
            self._add(node, "iobj", preposition)
            return
        word = outer + words[preposition].lower()
        for child in inner:
            if self.sentence.labels[child] in ("pobj", "pcomp"):
                noun = not self._is_verb(node)
                self._add(node, "mod" if noun and word in _MODIFIERS else word, child)
            elif self.sentence.labels[child] == "prep":
                self._preposition(node, child, "prep", word + "_")

    def _clause_edges(self, node: int) -> None:
        """Subjects of clauses that have none, and the noun that a relative or reduced clause is about."""
        for child in self.children[node]:
            label = self.sentence.labels[child]
            if label in ("relcl", "acl"):
                self._relative(node, child, label)
            elif label in ("xcomp", "advcl", "pcomp") and self._is_verb(child):
                self._controlled(node, child)
            elif label == "prep":
                for inner in self.children[child]:
                    if self.sentence.labels[inner] == "pcomp" and self._is_verb(inner):
                        self._controlled(node, inner)

    def _controlled(self, verb: int, clause: int) -> None:
        if self._get(clause, "subj"):
            return
        passive = self._is_passive(clause) or (
            self.sentence.tags[clause] == "VBN"
            and not any(self.sentence.labels[one] == "aux" for one in self.children[clause])
        )
        subjects = self._get(verb, "obj") if self._is_passive(verb) else self._get(verb, "subj")
        for subject in subjects:
            self._add(clause, "obj" if passive else "subj", subject)

    def _is_passive(self, verb: int) -> bool:
        return any(self.sentence.labels[child] in ("auxpass", "nsubjpass") for child in self.children[verb])

    def _lift_details(self) -> None:
        """What hangs below a place or a date hangs below what it is told of too: "met in Paris on Monday"."""
        for head in range(len(self.found)):
            for label, node in tuple(self.found[head]):
                if self._class(node) in _DETAILS:
                    for below, detail in tuple(self.found[node]):
                        if self._class(detail) in _DETAILS and below in ("on", "in", "at", "mod", "dep", "during"):
                            self._add(head, below, detail)
                        if label == "from" and below == "in":
                            self._add(head, label, detail)

    def _see_through(self, order: Sequence[int]) -> None:
        """Nouns that only count or portion out what follows: "most of the migrants are", "thousands of people"."""
        for node in order:
            if self.sentence.lemmas[node] not in _PORTIONS and self._class(node) != COUNT:
                continue
            for whole in self._get(node, "mod"):
                if whole < node or not self._is_nominal(whole):
                    continue
                for head in range(len(self.found)):
                    for label, dependent in tuple(self.found[head]):
                        if dependent == node and head != whole:
                            self._add(head, label, whole)

    def _place_pairs(self) -> None:
        """ "Tapachula, Mexico": a place and the wider one that it lies in, but not the list "Italy, Albania and Greece"."""
        words = self.sentence.words
        for first in range(len(words) - 2):
            second = first + 2
            if words[first + 1] != "," or not self._is_named_place(first) or not self._is_named_place(second):
                continue
            if not self._is_wide(second) or self._class(first) == COUNTRY:
                continue
            series = (first > 1 and words[first - 1] == "," and self._is_named_place(first - 2)) or (
                second + 1 < len(words) and words[second + 1] in ("and", "or")
            )
            if not series:
                self._add(first, "in", second)

    def _rosters(self) -> None:
        """ "City FC (4-4-2): Smith; Jones, Brown": a body, a colon, and nothing but names; an edge ``roster`` to each."""
        words = self.sentence.words
        colon = next((node for node, word in enumerate(words) if word.endswith(":")), None)
        if colon is None or any(tag in ("VBD", "VBZ", "VBP", "MD") for tag in self.sentence.tags):
            return
        bodies = [node for node in range(colon) if self._is_named_body(node)]
        names = [node for node in range(colon + 1, len(words)) if self._is_named_person(node)]
        if bodies and len(names) > 2:
            for name in names:
                self._add(bodies[0], "roster", name)

    def _is_named_place(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        named = mention is not None and mention.kind is MentionKind.NAMED and not mention.attribute("form")
        return named and self._class(node) in (PLACE, COUNTRY)

    def _is_wide(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        return self._class(node) == COUNTRY or (mention is not None and mention.attribute("code") is not None)

    def _relative(self, noun: int, verb: int, label: str) -> None:
        pronouns = [
            one
            for one in self._subtree(verb)
            if self.sentence.tags[one] in _RELATIVE or self.sentence.words[one].lower() == "that"
        ]
        placed = False
        for pronoun in pronouns:
            if self.sentence.tags[pronoun] == "WRB":
                self._add(verb, "in" if self.sentence.words[pronoun].lower() == "where" else "on", noun)
                placed = True
                continue
            if self.sentence.tags[pronoun] not in _RELATIVE and self.sentence.labels[pronoun] not in (
                "nsubj",
                "dobj",
                "nsubjpass",
                "pobj",
            ):
                continue
            for head in range(len(self.found)):
                for edge, dependent in tuple(self.found[head]):
                    if dependent == pronoun:
                        self._add(head, edge, noun)
                        placed = True
        if placed:
            return
        if label == "acl":
            tag = self.sentence.tags[verb]
            if tag == "VBN":
                self._add(verb, "obj", noun)
            elif tag in ("VBG", "VB"):
                self._add(verb, "subj", noun)
        elif not self._get(verb, "obj"):
            stranded = [
                child
                for child in self.children[verb]
                if self.sentence.labels[child] == "prep" and not self.children[child]
            ]
            if stranded:
                self._add(verb, self.sentence.words[stranded[0]].lower(), noun)
            else:
                self._add(verb, "obj", noun)

    def _subtree(self, node: int) -> list[int]:
        found = [node]
        for one in found:
            found.extend(child for child in self.children[one] if self.sentence.labels[child] not in ("relcl", "ccomp"))
        return sorted(found)

    def _appositions(self, node: int) -> None:
        for child in self.children[node]:
            if self.sentence.labels[child] == "appos":
                self._isa(node, child)

    def _isa(self, one: int, other: int) -> None:
        self._add(one, "isa", other)
        self._add(other, "isa", one)

    def _titles(self) -> None:
        """A role and the name beside it, however the parse joins them."""
        for head in range(len(self.found)):
            for label, child in tuple(self.found[head]):
                if label == "mod" and {self._class(head), self._class(child)} == {ROLE, PERSON}:
                    if self.sentence.labels[child] != "poss" and abs(head - child) == 1:
                        del self.found[head][(label, child)]
                        self._isa(head, child)
        for node in range(len(self.found) - 1):
            if self._is_role(node) and self._is_named_person(node + 1):
                self._isa(node, node + 1)
                self._move_modifiers(node + 1, node)

        for node in range(len(self.found) - 1):
            if self._is_described_body(node) and self._is_named_body(node + 1):
                self._isa(node, node + 1)
            elif (
                self._is_named_body(node)
                and self._is_described_body(node + 1)
                and self.sentence.heads[node] == node + 1
            ):
                self._isa(node, node + 1)

    def _is_described_body(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        described = mention is not None and mention.kind is MentionKind.NOMINAL
        return described and self._class(node) == ORGANIZATION and self.sentence.tags[node] in ("NN", "NNP")

    def _is_named_body(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        return mention is not None and mention.kind is MentionKind.NAMED and self._class(node) == ORGANIZATION

    def _close_isa(self) -> None:
        """Two roles of one: "its commander, Admiral X"."""
        for role in range(len(self.found)):
            if not self._is_role(role) or self._has_isa(role, PERSON):
                continue
            for other in self._get(role, "isa"):
                if self._is_role(other):
                    for person in self._get(other, "isa"):
                        if self._is_named_person(person):
                            self._isa(role, person)

    def _is_role(self, node: int) -> bool:
        return self._class(node) == ROLE

    def _is_named_person(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        return mention is not None and mention.class_iri == PERSON and mention.kind is MentionKind.NAMED

    def _move_modifiers(self, name: int, role: int) -> None:
        """What modifies the name from before its title modifies the title: "Mexican President López"."""
        for label, child in tuple(self.found[name]):
            if label == "mod" and child < role:
                del self.found[name][(label, child)]
                self._add(role, "mod", child)

    def _line_order(self) -> None:
        """Role and name on two sides of a comma, where the parse saw something else: "X, the mayor of Y,"."""
        words, mentions = self.sentence.words, self.sentence.mentions
        for comma, word in enumerate(words):
            if word not in (",", "–", "—", "(") or comma == 0:
                continue
            after = self._noun_phrase_head(comma + 1)
            if after is None:
                continue
            if self._is_named_person(comma - 1) and self._is_role(after) and not self._names_someone(after):
                if not self._has_isa(comma - 1, ROLE) or word == "(":
                    self._isa(comma - 1, after)
            elif word != "(" and after == comma + 1 and self._is_named_person(after):
                role = self._role_before(comma)
                closed = after + 1 >= len(words) or words[after + 1] in (",", ".", ";", ":", "–", "—", "'s", "’s", "(")
                if role is not None and not self._has_isa(role, PERSON) and closed and mentions[role] is not None:
                    self._isa(role, after)

    def _has_isa(self, node: int, class_iri: str) -> bool:
        return any(self._class(other) == class_iri for other in self._get(node, "isa"))

    def _names_someone(self, role: int) -> bool:
        return role + 1 < len(self.found) and self._is_named_person(role + 1)

    def _noun_phrase_head(self, start: int) -> int | None:
        """The first role or name at the end of a run of words that can stand before a noun."""
        for node in range(start, min(start + 9, len(self.found))):
            if self._is_role(node) or self._is_named_person(node):
                return node
            tag = self.sentence.tags[node]
            if not (
                tag.startswith(("DT", "JJ", "NN", "POS", "PRP$", "VBN", "RB", "CD"))
                or self.sentence.words[node] in ("-", "'s", "’s")
            ):
                return None
        return None

    def _role_before(self, comma: int) -> int | None:
        """The role that heads the noun phrase ending at the comma: "the mayor of Y, X"."""
        for node in range(comma - 1, max(comma - 9, -1), -1):
            if self._is_role(node):
                return node
            if self._is_named_person(node) or self._is_verb(node) or self.sentence.words[node] in (",", ";", "and"):
                return None
        return None

    def _conjuncts(self, node: int) -> None:
        for child in self.children[node]:
            if self.sentence.labels[child] != "conj":
                continue
            if self._is_verb(child) and not self._get(child, "subj"):
                passive = self._is_passive(child) or (self.sentence.tags[child] == "VBN" and self._is_passive(node))
                source = "obj" if self._is_passive(node) else "subj"
                if not (passive and self._get(child, "obj")):
                    for subject in self._get(node, source):
                        self._add(child, "obj" if passive else "subj", subject)

    def _copulas(self, order: list[int]) -> None:
        """be, become, remain; "named X minister"; "served as minister"."""
        for node in order:
            for attribute in self._get(node, "attr"):
                holders = self._get(node, "obj") if self.sentence.labels[attribute] == "oprd" else []
                for holder in holders or self._get(node, "subj"):
                    if self.sentence.mentions[attribute] is not None or self.sentence.tags[attribute].startswith("NN"):
                        self._isa(holder, attribute)
            if self._is_verb(node):
                for noun in self._get(node, "as"):
                    for holder in self._get(node, "obj") or self._get(node, "subj"):
                        self._isa(holder, noun)

    def _share(self) -> None:
        """Conjoined nouns, and two words for the same, take part in the same: each gets the other's incoming edges."""
        incoming: dict[int, list[tuple[int, str]]] = {}
        for head, edges in enumerate(self.found):
            for label, dependent in edges:
                incoming.setdefault(dependent, []).append((head, label))
        groups = [
            (node, child)
            for node in self._top_down()
            for child in self.children[node]
            if self.sentence.labels[child] == "conj" and self._is_nominal(child) and not self._is_verb(node)
        ]
        for first, second in groups:
            for head, label in tuple(incoming.get(first, ())):
                if label not in ("conj", "isa") or (
                    label == "isa" and self._class(first) == self._class(second) == ROLE
                ):
                    self._add(head, label, second)
                    incoming.setdefault(second, []).append((head, label))
                    if label == "isa":
                        self._add(second, "isa", head)
        for head, edges in enumerate(tuple(dict(one) for one in self.found)):
            for label, same in edges:
                if label != "isa":
                    continue
                bodies = self._class(head) == self._class(same) == ORGANIZATION
                for other, edge in tuple(incoming.get(head, ())):
                    if edge not in ("isa", "conj", "dep") and (bodies or edge != "mod"):
                        self._add(other, edge, same)
