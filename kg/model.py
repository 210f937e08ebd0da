"""Every type that passes between rooms. Imports nothing from ``kg``.

All offsets are half-open and count Unicode code points of ``Article.text``, the original text of the
document. Nothing ever changes that text: what a later stage wants to leave out is marked, not cut.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from spacy.tokens import Doc

KG = "https://w3id.org/actorgraph/ns#"
ID = "https://w3id.org/actorgraph/id/"
SCHEMA = "https://schema.org/"
ORG = "http://www.w3.org/ns/org#"

PERSON = SCHEMA + "Person"
ORGANIZATION = ORG + "Organization"
PLACE = SCHEMA + "Place"
COUNTRY = SCHEMA + "Country"
PERSON_GROUP = KG + "PersonGroup"
ROLE = KG + "Role"
DATE = KG + "Date"
COUNT = KG + "Count"
EVENT = KG + "Event"
THING = "http://www.w3.org/2002/07/owl#Thing"
"""The class of a name of which nothing else is known."""

Pairs: TypeAlias = tuple[tuple[str, str], ...]
"""Named values in order of name, for example ``(("role", "minister"), ("status", "former"))``."""


def pairs(values: Mapping[str, str | None]) -> Pairs:
    """The given values as ``Pairs``: sorted by name, without those that are None or empty."""
    return tuple(sorted((name, value) for name, value in values.items() if value))


def mint_iri(kind: str, *parts: str) -> str:
    """``ID`` + kind + "/" + 20 hexadecimal digits of the parts' SHA-256: equal parts, equal IRI."""
    content = json.dumps(parts, ensure_ascii=True, separators=(",", ":"))
    return f"{ID}{kind}/{hashlib.sha256(content.encode()).hexdigest()[:20]}"


class BlockKind(StrEnum):
    """What a stretch of an article is. Only the kinds in ``READ`` are read for claims."""

    HEADING = "heading"
    BODY = "body"
    ITEM = "item"
    CAPTION = "caption"
    DATELINE = "dateline"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"


READ = frozenset({BlockKind.HEADING, BlockKind.BODY, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.DATELINE})


class MentionKind(StrEnum):
    """How a mention refers: by a name, by a description, by a pronoun, or as a plain value (a date)."""

    NAMED = "named"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"
    VALUE = "value"


class Polarity(StrEnum):
    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Certainty(StrEnum):
    CERTAIN = "certain"
    POSSIBLE = "possible"


class Tense(StrEnum):
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, line or part of a line: ``text[start:end]``. Blocks are sorted and do not overlap."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Article:
    """A document as it was read. ``id`` is an IRI derived from text, uri and published.

    ``source`` is the path as given (a JSON Lines record's ``id``); ``published`` an ISO 8601 date or
    None when unknown. ``blocks`` cover every character of ``text`` that is not white space.
    """

    id: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    uri: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What the graph keeps of an article: everything but the text and its blocks."""

    id: str
    source: str
    title: str | None
    uri: str | None
    published: str | None
    length: int


@dataclass(frozen=True, slots=True)
class Rejection:
    """Something that was refused: which item, by which rule (a short slug), and why in a sentence."""

    item: str
    reason: str
    detail: str
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of an article that refers to something of class ``class_iri``.

    ``name`` is the normal form: "Venezuela" for "Venezuelan", without titles and possessive, else the
    text. ``head`` is the lower-case lemma of its head word. ``attributes`` hold what the words
    themselves say: code (ISO 3166), form (demonym), gender (m, f), number (singular, plural), count,
    approximate (true), value and value_future (ISO date), nation (that a people names), place, acronym.
    """

    id: str
    document: str
    start: int
    end: int
    text: str
    class_iri: str
    kind: MentionKind
    name: str
    head: str
    attributes: Pairs = ()

    def attribute(self, name: str) -> str | None:
        for key, value in self.attributes:
            if key == name:
                return value
        return None


@dataclass(frozen=True, slots=True)
class Passage:
    """A block that is read: ``doc`` is its tagged text, whose character 0 is ``article.text[start]``."""

    start: int
    kind: BlockKind
    doc: Doc


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article and its passages in order of their place, tagged and with named entities, not parsed."""

    article: Article
    passages: tuple[Passage, ...]


@dataclass(slots=True)
class Sentence:
    """A parsed sentence in which each mention is one node.

    The lists run over its nodes: ``starts`` and ``ends`` are offsets into the article, ``mentions`` the mention
    at the node or None, ``heads`` and ``labels`` the dependency tree (the root heads itself), ``edges`` the
    normalised syntax: for each node its (label, dependent) pairs. ``quoted`` is true inside quotation marks.
    """

    index: int
    start: int
    end: int
    kind: BlockKind
    passage: int
    words: list[str]
    lemmas: list[str]
    tags: list[str]
    starts: list[int]
    ends: list[int]
    mentions: list[Mention | None]
    heads: list[int]
    labels: list[str]
    quoted: list[bool]
    edges: list[list[tuple[str, int]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article, its mentions in order of their place, and its sentences."""

    article: Article
    mentions: tuple[Mention, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class MentionChain:
    """The mentions of one article that refer to one thing.

    ``name`` is the fullest form that the article uses, ``aliases`` the other names, sorted.
    ``reasons`` say for each mention after the first by which step it joined ("surname", "acronym").
    """

    id: str
    document: str
    class_iri: str
    name: str
    aliases: tuple[str, ...]
    mentions: tuple[str, ...]
    reasons: tuple[str, ...] = ()
    attributes: Pairs = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that state a claim: ``text == article.text[start:end]``, always."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Value:
    """A literal: ``datatype`` is an XML Schema IRI's local name (string, integer, date, gYearMonth...)."""

    text: str
    datatype: str = "string"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says.

    ``predicate`` is the relation's IRI. ``subject``, ``object`` and ``attributed_to`` are chain ids
    until entities are resolved and entity IRIs from then on. ``object`` may be a literal or None.
    ``qualifiers`` are named literals (role, status, kind, date). ``cue`` is the word that carried it.
    ``runs`` are the IRIs of the runs that found it, sorted; empty until the graph is assembled.
    """

    id: str
    document: str
    predicate: str
    subject: str
    object: str | Value | None
    qualifiers: Pairs
    polarity: Polarity
    certainty: Certainty
    tense: Tense
    attributed_to: str | None
    evidence: Evidence
    cue: str
    confidence: float = 1.0
    runs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statements:
    """What one article states: its claims, its chains with those that the claims added, and what was refused.

    ``mentions`` are those that only these claims speak of, besides the article's own.
    """

    claims: tuple[Claim, ...]
    chains: tuple[MentionChain, ...]
    rejections: tuple[Rejection, ...]
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor, place or event. ``iri`` derives from its class, names and attributes, or, for what has
    no name of its own (a group, a meeting), from its document and place there.

    ``attributes``: code (ISO 3166), count, approximate, status, label.
    """

    iri: str
    class_iri: str
    name: str
    aliases: tuple[str, ...] = ()
    attributes: Pairs = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One or more affirmed, certain claims of the same thing.

    ``claims`` are their ids, sorted; ``support`` the number of documents among them; ``first_seen``
    and ``last_seen`` the least and the greatest publication date of those, None when none is known.
    """

    iri: str
    predicate: str
    subject: str
    object: str | Value | None
    qualifiers: Pairs
    claims: tuple[str, ...]
    support: int
    first_seen: str | None = None
    last_seen: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """What made the claims: versions and digests, never a clock. ``iri`` derives from the rest."""

    iri: str
    software: str
    model: str
    ontology: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """What reading some articles gave, before entities are resolved across documents."""

    documents: tuple[Document, ...]
    mentions: tuple[Mention, ...]
    chains: tuple[MentionChain, ...]
    claims: tuple[Claim, ...]
    rejections: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True)
class KnowledgeGraph:
    """Everything, each tuple sorted by id or IRI, so that equal graphs compare equal."""

    documents: tuple[Document, ...]
    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedGraph:
    """A graph whose every item passed validation, and what was refused on the way."""

    graph: KnowledgeGraph
    rejections: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True)
class LoadReceipt:
    """What a write did to a store: counts of items by kind (document, entity, claim, fact).

    ``kept`` counts documents that the store held already, that are not in the graph, and that were left there.
    """

    destination: str
    created: Pairs
    changed: Pairs = ()
    unchanged: Pairs = ()
    withdrawn: Pairs = ()
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a database answers: columns, rows, and counts of what the query changed, by kind.

    A value is one that JSON can hold: a node is an object of ``labels`` and its properties, a relationship one of
    ``type``, ``start``, ``end`` and its properties, a path a list of both.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    changes: Pairs = ()


@dataclass(frozen=True, slots=True)
class ActorMeasures:
    """How an entity stands in the network of ties.

    ``degree`` counts the entities it is tied to, ``strength`` the facts or meetings that tie it; ``betweenness`` is the
    share of shortest paths that run through it (0 to 1), ``pagerank`` sums to 1 over the network. ``community`` counts
    from 0, the largest first; -1 for an entity without ties.
    """

    iri: str
    degree: int
    strength: float
    betweenness: float
    pagerank: float
    community: int
