"""What claims come to together, and what became of it in a store."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from kg.model.articles import Document, Lead, Mention, Rejection
from kg.model.claims import Claim, MentionChain, Value
from kg.model.entities import Entity
from kg.model.naming import Pairs, mint_iri

T = TypeVar("T")


class Streamed(Collection[T], Generic[T]):
    """Items that are read anew each time that they are walked through, and counted where asked: more of them than
    memory holds. Equal to any collection of the same items in the same order."""

    def __init__(self, read: Callable[[], Iterator[T]], count: Callable[[], int]) -> None:
        self._read, self._count = read, count

    def __iter__(self) -> Iterator[T]:
        return self._read()

    def __len__(self) -> int:
        return self._count()

    def __contains__(self, item: object) -> bool:
        return any(one == item for one in self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Collection):
            return NotImplemented
        return len(self) == len(other) and all(one == two for one, two in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Fact:
    """One or more affirmed, certain claims of the same thing.

    ``claims`` are their ids, sorted; ``support`` the number of documents among them, copies of one text as
    one; ``first_seen`` and ``last_seen`` the least and the greatest publication date of those, None when none is known.
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

    @classmethod
    def of(cls, software: str, model: str, ontology: str) -> Run:
        """The run under the IRI that the three make."""
        return cls(mint_iri("run", software, model, ontology), software, model, ontology)


@dataclass(frozen=True, slots=True)
class Extraction:
    """What reading some articles gave, before entities are resolved across documents."""

    documents: tuple[Document, ...]
    mentions: tuple[Mention, ...]
    chains: tuple[MentionChain, ...]
    claims: tuple[Claim, ...]
    rejections: tuple[Rejection, ...]
    leads: tuple[Lead, ...] = ()


@dataclass(frozen=True, slots=True)
class KnowledgeGraph:
    """Everything, each kind sorted by id or IRI, so that equal graphs compare equal.

    Tuples as a rule; of a corpus just built they are read from its folder.
    """

    documents: Collection[Document]
    entities: Collection[Entity]
    claims: Collection[Claim]
    facts: Collection[Fact]
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedGraph:
    """A graph whose every item passed validation, and what was refused on the way.

    ``report`` is the SHACL report of what the graph was before, in Turtle.
    """

    graph: KnowledgeGraph
    rejections: Collection[Rejection]
    report: str = ""


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
