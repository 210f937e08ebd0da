"""A document from its text to its parsed sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kg.model.naming import Pairs

if TYPE_CHECKING:
    from spacy.tokens import Doc


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
    """What the graph keeps of an article: everything but the text and its blocks.

    ``copy_of`` is the IRI of the document whose words it repeats, as a wire copy does; None where it is no copy.
    """

    id: str
    source: str
    title: str | None
    uri: str | None
    published: str | None
    length: int
    copy_of: str | None = None


FAILED = "failed"
"""Why a document is refused on which reading failed, though it could be opened."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The different words of the beginning of a document, sorted: what it tells of, without the order."""

    document: str
    words: tuple[str, ...]


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
class KeptParse:
    """What a model gave for an article, to be used again: its passages with tags and names, and the parsed words.

    Both are serialised spaCy ``DocBin``s. ``model`` names pipeline and spaCy with their versions; ``wording`` is the
    SHA-256 of the words that were parsed, in which mentions stand as plain words.
    """

    model: str
    names: bytes
    wording: str
    syntax: bytes


@dataclass(frozen=True, slots=True)
class Passage:
    """A block that is read: ``doc`` is its tagged text, whose character 0 is ``article.text[start]``."""

    start: int
    kind: BlockKind
    doc: Doc


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article and its passages in order of their place, tagged and with named entities, not parsed.

    ``packed`` are the bytes that the passages were unpacked from, empty where the model was asked.
    """

    article: Article
    passages: tuple[Passage, ...]
    packed: bytes = b""


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
