"""What a node of a sentence stands for: a chain, a value, a stretch of text."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.model import (
    COUNT,
    COUNTRY,
    DATE,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    ROLE,
    THING,
    Block,
    BlockKind,
    Mention,
    MentionChain,
    MentionKind,
    ParsedArticle,
    Sentence,
    Tense,
    Value,
    pairs,
)
from kg.ontology import Ontology
from kg.relations.amounts import NUMBERS
from kg.relations.deeds import is_barred
from kg.relations.essentials import holds_things
from kg.relations.lexicon import lexicon_of
from kg.relations.neuters import bodies_of_neuters
from kg.relations.patterns import PatternNode

_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_SOME = frozenset("a an another few many most one other several some".split())
_LOOSE = frozenset({"they", "them", "their"})
_HEADING = {"chair": "chair", "head": "leader", "lead": "leader"}
_LEADS = frozenset({BlockKind.HEADING, BlockKind.BODY})

_FIGURES = frozenset({"nummod", "quantmod"})
_TROOPS = frozenset({"military", "rank"})
_FORMS_APART = frozenset({"demonym", "letters"})
"""Forms of a country's name that stand for other things than its name: "Peruvian", "(PER)"."""


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """An article, and the chain of each of its mentions. ``places`` are the first chain of each name and of the place
    with each code, numbered in their order. ``named`` are the chains with a name, ``told`` also those of several who
    are described: a pronoun may stand for these. ``groups`` are the members of plural words, by the number of their
    sentence and their node; ``speakers`` those of sentences that stand in a longer quotation."""

    parsed: ParsedArticle
    chains: Mapping[str, MentionChain]
    ontology: Ontology
    named: frozenset[str]
    told: frozenset[str]
    places: Mapping[tuple[str, str | None], tuple[int, MentionChain]]
    groups: Mapping[tuple[int, int], tuple[Mention, ...]] = field(default_factory=dict)
    speakers: Mapping[int, Mention] = field(default_factory=dict)

    def chain(self, mention: Mention | None) -> MentionChain | None:
        return self.chains.get(mention.id) if mention is not None else None

    def names_person(self, mention: Mention | None) -> bool:
        """Whether the mention is a person's name, and no word for a people or a party's members."""
        if mention is None or mention.kind is not MentionKind.NAMED or mention.attribute("form"):
            return False
        chain = self.chain(mention)
        return chain is not None and self.ontology.is_a(chain.class_iri, PERSON)

    def line_above(self, sentence: Sentence) -> Block | None:
        """The last heading or paragraph before the sentence: above a list, of which the sentence is an item."""
        blocks = self.parsed.article.blocks
        return next((one for one in reversed(blocks) if one.end <= sentence.start and one.kind in _LEADS), None)

    def chain_at(self, sentence: Sentence, node: int) -> MentionChain | None:
        return self.chain(sentence.mentions[node])

    def place_named_by(self, mention: Mention) -> MentionChain | None:
        """The chain of the place that the name of a people names; a new one where the article has no other."""
        name, code = mention.attribute("nation") or mention.attribute("place"), mention.attribute("code")
        if name is None:
            return None
        known = [self.places[key] for key in (("name", name), ("code", code)) if key in self.places]
        if known:
            return min(known, key=lambda one: one[0])[1]
        document = self.parsed.article.id
        class_iri = COUNTRY if code and len(code) == 2 else PLACE
        return MentionChain(
            content_id(document, class_iri, name),
            document,
            class_iri,
            name,
            (),
            (mention.id,),
            (),
            pairs({"code": code}),
        )

    def accepts(self, node: PatternNode, sentence: Sentence, place: int) -> bool:
        """Whether the mention at a place fits a slot: by its own class, or by that of what it refers to."""
        if node.value is not None:
            return True
        mention = sentence.mentions[place]
        if not node.classes:
            dated = mention is not None and mention.class_iri == DATE
            figure = sentence.labels[place] in _FIGURES and not node.counted  # "[$5] million for vaccines"
            return not dated and not figure and not is_barred(sentence, place, node.barred, self.ontology)
        members = self.groups.get((sentence.index, place)) if node.plural or node.peers else None
        if members is not None and node.peers and not self.peers_at(sentence, place):
            members = None
        if members is not None or node.many:
            chain = self.chain(members[0]) if members is not None else None
            return chain is not None and self._fits(chain.class_iri, node)
        if mention is None or (
            node.also is not None and not (mention.attribute("nation") or mention.attribute("place"))
        ):
            return False
        form = mention.attribute("form")
        apart = form != node.form and (form in _FORMS_APART or node.form in _FORMS_APART)
        if apart and not (form == "demonym" and _opens_compound(sentence, place)):
            return False
        if form == "member" != node.form and _are_some(sentence, place):
            return False  # what "six Republicans" do their party does not
        if mention.kind is MentionKind.PRONOUN:
            chain = self.chain(mention)
            known = self.named if sentence.tags[place] == "PRP$" else self.told
            return chain is not None and chain.id in known and self._fits(chain.class_iri, node)
        if mention.class_iri == THING:
            if holds_things(node.classes) and _says_which(sentence, place):
                return False  # "carries [Rohingya] refugees" is of no ship's cargo that is called so
            return node.guess and guessed_class(node.classes, self.ontology) is not None
        if node.proper and mention.kind is MentionKind.NOMINAL and self.ontology.is_a(mention.class_iri, PERSON):
            return False  # "a critic of the Green Party"
        if self._fits(mention.class_iri, node):
            return True
        if node.plural and _are_troops(mention, self.ontology) and self._fits(PERSON_GROUP, node):
            return True
        chain = self.chain(mention)
        described = mention.kind is MentionKind.NOMINAL and not node.named
        return chain is not None and described and self._fits(chain.class_iri, node)

    def peers_at(self, sentence: Sentence, place: int) -> list[MentionChain]:
        """Each that a word for several at a place stands for, as "both" or "all three"; none for any other word, for
        "they" only where it opens the sentence and the one before is about just those."""
        members = self.groups.get((sentence.index, place), ())
        chains = [chain for one in members if (chain := self.chain(one)) is not None]
        loose = sentence.words[place].lower() in _LOOSE and not self._goes_on(sentence, place, chains)
        return chains if len(chains) == len(members) and not loose else []

    def _goes_on(self, sentence: Sentence, place: int, chains: Sequence[MentionChain]) -> bool:
        """Whether the sentence before has just these as its subjects, and names no other person."""
        if place or not sentence.index:
            return False
        before = self.parsed.sentences[sentence.index - 1]
        if before.passage != sentence.passage:
            return False
        subjects = {node for edges in before.edges for label, node in edges if label == "subj"}
        told = {chain.id for node in subjects if (chain := self.chain_at(before, node)) and chain.id in self.named}
        people = {chain.id for one in before.mentions if self.names_person(one) and (chain := self.chain(one))}
        return told == {one.id for one in chains} and people <= told

    def _fits(self, class_iri: str, node: PatternNode) -> bool:
        barred = bool(node.barred) and self.ontology.is_any(class_iri, node.barred)
        return not barred and self.ontology.is_any(class_iri, node.classes)


def _are_some(sentence: Sentence, node: int) -> bool:
    """Whether a word for members tells how many of them: "six Republicans", "some Democrats"."""
    before = [child for child in range(node) if sentence.heads[child] == node]
    return any(sentence.tags[child] == "CD" or sentence.lemmas[child] in _SOME for child in before)


def _says_which(sentence: Sentence, node: int) -> bool:
    """Whether a name only says of the noun behind it which one that is: "Rohingya refugees"."""
    head = sentence.heads[node]
    return head > node and sentence.labels[node] in ("amod", "compound", "nmod", "poss")


def _are_troops(mention: Mention, ontology: Ontology) -> bool:
    """Whether the words are for several of a rank, of whom an event tells as of any group: "rebels"."""
    plural = mention.class_iri == ROLE and mention.attribute("number") == "plural"
    return plural and lexicon_of(ontology).role_kinds.get(mention.head) in _TROOPS


def _opens_compound(sentence: Sentence, node: int) -> bool:
    """Whether a people's name tells who did what a participle joined to it says: "the Norwegian-funded charity"."""
    return sentence.words[node + 1 : node + 2] == ["-"] and sentence.tags[node + 2 : node + 3] == ["VBN"]


def guessed_class(classes: Sequence[str], ontology: Ontology) -> str | None:
    """What a name must be, of which nothing is known, to stand where these classes are taken: the widest of them if all
    the others are below it, else None; a kind of body or place, as a party, is never guessed."""
    wide = next((wide for wide in classes if all(ontology.is_a(one, wide) for one in classes)), None)
    narrow = wide is not None and any(wide != one and ontology.is_a(wide, one) for one in (ORGANIZATION, PLACE))
    return None if narrow else wide


def read_chains(parsed: ParsedArticle, chains: Sequence[MentionChain], ontology: Ontology) -> ArticleReading:
    """The reading; several who are only called by their occupation ("60 nurses") or rank ("rebels") are a group."""
    kinds = {mention.id: mention.kind for mention in parsed.mentions}
    occupations = lexicon_of(ontology).occupations
    many = {
        mention.id
        for mention in parsed.mentions
        if _are_troops(mention, ontology)
        or (mention.class_iri == ROLE and mention.attribute("number") == "plural" and mention.head in occupations)
    }
    described = {mention for mention, kind in kinds.items() if kind is not MentionKind.PRONOUN}
    chains = [
        replace(one, class_iri=PERSON_GROUP) if frozenset() < described.intersection(one.mentions) <= many else one
        for one in chains
    ]
    chain_of = {mention: chain for chain in chains for mention in chain.mentions}
    named = frozenset(
        chain.id for chain in chains if any(kinds.get(mention) is MentionKind.NAMED for mention in chain.mentions)
    )
    groups = (one for one in chains if one.class_iri == PERSON_GROUP)
    told = named | {one.id for one in groups if not described.isdisjoint(one.mentions)}
    chain_of |= bodies_of_neuters(parsed, chain_of, named, ontology)
    places: dict[tuple[str, str | None], tuple[int, MentionChain]] = {}
    for number, chain in enumerate(chain_of.values()):
        places.setdefault(("name", chain.name), (number, chain))
        code = dict(chain.attributes).get("code")
        if code and ontology.is_a(chain.class_iri, PLACE):
            places.setdefault(("code", code), (number, chain))
    return ArticleReading(parsed, chain_of, ontology, named, told, places)


def chain_called(name: str, class_iri: str, mention: Mention, reading: ArticleReading) -> MentionChain:
    """A new chain of something that the article has no chain of, for the mention that it is told by."""
    document = reading.parsed.article.id
    return MentionChain(content_id(document, class_iri, name), document, class_iri, name, (), (mention.id,), (), ())


def titles_of(reading: ArticleReading) -> Mapping[str, frozenset[str]]:
    """The words for the posts of each person, in small letters, by the person's chain."""
    found: dict[str, set[str]] = defaultdict(set)
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if not reading.names_person(mention):
                continue
            chain = reading.chain(mention)
            assert chain is not None
            assert mention is not None
            behind = mention.text.split(" ")[-1]
            if behind.isupper():  # "Anne Roe KC"
                found[chain.id].add(behind.lower())
            for label, other in sentence.edges[node]:
                role = sentence.mentions[other]
                if label == "relcl" and sentence.lemmas[other] in _HEADING:
                    found[chain.id].add(_HEADING[sentence.lemmas[other]])
                if role is None or label not in ("isa", "mod"):
                    continue
                if role.class_iri == ROLE and label == "isa" and role.attribute("status") in (None, "current"):
                    found[chain.id] |= {role.text.lower(), role.head, role.head.split(" ")[-1]}
                elif role.attribute("form") == "member":
                    found[chain.id].add("party member")
    return {chain: frozenset(titles) for chain, titles in found.items()}


_WITHIN = frozenset({"amod", "compound", "nummod", "quantmod", "nmod", "advmod", "punct"})


_BETWEEN_FIGURES = (["-"], ["–"])


def literal(sentence: Sentence, node: int, tense: Tense, reading: ArticleReading) -> str | None:
    """The value of a node for a qualifier: an ISO date, a number, a role's words, a name. None where it has none."""
    mention = sentence.mentions[node]
    if mention is None:
        return _phrase(sentence, node, reading.parsed.article.text)
    if mention.class_iri == DATE:
        return mention.attribute("value_future" if tense is Tense.FUTURE else "value")
    if mention.class_iri == COUNT:
        return mention.attribute("count")
    chain = reading.chain(mention)
    if chain is not None and chain.id in reading.named and mention.kind is not MentionKind.NOMINAL:
        return chain.name
    return _singular(mention) if mention.class_iri == ROLE and mention.attribute("number") == "plural" else mention.text


def _phrase(sentence: Sentence, node: int, text: str) -> str:
    """A noun with what stands before it and belongs to it, but its article or owner: "a law degree", "$3 million"; a
    score to its end ("2-1")."""
    first = node
    while first > 0 and sentence.labels[first - 1] in _WITHIN and _below(sentence, first - 1, node):
        first -= 1
    last = node
    if sentence.words[last + 1 : last + 2] in _BETWEEN_FIGURES and sentence.tags[last : last + 3 : 2] == ["CD", "CD"]:
        last += 2
    return text[sentence.starts[first] : sentence.ends[last]]


def _below(sentence: Sentence, node: int, head: int) -> bool:
    """Whether a node hangs on another, on that one's left."""
    while node < head and sentence.heads[node] != node:
        node = sentence.heads[node]
        if node == head:
            return True
    return False


def _singular(mention: Mention) -> str:
    """A plural role's words as said of one of its holders: "Deputy Ministers" gives "Deputy Minister"."""
    text = mention.text
    if text.endswith("s."):
        return text[:-2] + "."
    heads = re.split(r"[\s-]+", mention.head)
    found = re.search(r"([\s-]+)".join(rf"({re.escape(one[:3])}[^\s-]*)" for one in heads), text, re.IGNORECASE)
    if found is None:
        return text[:-1] if text.endswith("s") and len(text.split()) == 1 else text
    said = found.groups()
    ones = [one.capitalize() if word.istitle() else one for word, one in zip(said[::2], heads, strict=True)]
    return (
        text[: found.start()] + "".join([*sum(zip(ones, said[1::2], strict=False), ()), ones[-1]]) + text[found.end() :]
    )


def literal_value(sentence: Sentence, node: int, datatype: str, tense: Tense, reading: ArticleReading) -> Value | None:
    """The literal that an object slot holds: a mention's value, or the words below a node."""
    mention = sentence.mentions[node]
    if mention is not None and mention.kind is MentionKind.VALUE:
        text = literal(sentence, node, tense, reading)
        if text is None:
            return None
        if mention.class_iri == DATE:
            text = in_form_of(datatype, text)
            datatype = {4: "gYear", 7: "gYearMonth"}.get(len(text), "date")
        return Value(text, datatype)
    if datatype in NUMBERS:
        digits = sentence.words[node].replace(",", "")
        whole = datatype not in ("decimal", "float", "double")
        return Value(digits, datatype) if (digits if whole else digits.replace(".", "", 1)).isdecimal() else None
    if datatype != "string":
        return None
    start, end = span(sentence, clause_nodes(sentence, node))
    return Value(reading.parsed.article.text[start:end], "string")


def in_form_of(datatype: str, text: str) -> str:
    """A value as a datatype writes it: the year of a day, a number without its commas."""
    if datatype == "gYear" and _DAY.fullmatch(text):
        return text[:4]
    return text.replace(",", "") if datatype in NUMBERS else text


def clause_nodes(sentence: Sentence, node: int) -> list[int]:
    """The nodes at and below a node in the dependency tree, without the punctuation at their ends."""
    children: dict[int, list[int]] = defaultdict(list)
    for child, head in enumerate(sentence.heads):
        if child not in (head, node):
            children[head].append(child)
    below = [node]
    for one in below:
        below.extend(children[one])
    found = sorted(below)
    while len(found) > 1 and sentence.labels[found[-1]] == "punct":
        found.pop()
    while len(found) > 1 and sentence.labels[found[0]] == "punct":
        found.pop(0)
    return found


def span(sentence: Sentence, nodes: Sequence[int]) -> tuple[int, int]:
    """From the first to the last code point of some nodes."""
    return min(sentence.starts[node] for node in nodes), max(sentence.ends[node] for node in nodes)


def content_id(*parts: object) -> str:
    """A digest of some parts, to name what they make up."""
    return hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()[:32]
