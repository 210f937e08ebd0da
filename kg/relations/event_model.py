"""What the words of a sentence say of an event."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.model import Mention, Sentence
from kg.relations.factuality import Factuality

FORMAL = frozenset({"hearing", "session", "debate", "conference", "summit"})
"""Kinds of events at which people speak in turn."""


@dataclass(frozen=True, slots=True)
class Part:
    """One role of an event mention: who or what fills it, and the nodes that say so."""

    role: str
    node: int
    mention: Mention
    nodes: tuple[int, ...]
    sentence: Sentence
    factuality: Factuality


@dataclass(slots=True)
class EventMention:
    """A word of a sentence that speaks of an event, with what the sentence says of it.

    ``implicit``: it only adds to an event spoken of elsewhere, one of ``heads`` (nouns or kinds of them) where these
    are given. ``kind`` is that of the event where a verb tells of it ("testified" of a hearing). ``marks`` are words
    that set it off from others ("the next meeting"). ``main``: it adds to the event that the article is about.
    ``session``: it tells what somebody does at a session, ``opens``: that the session is held, on one of the ``days``
    that its sentence names. ``unfulfilled``: it tells what was planned then, and not what came of it.
    """

    class_iri: str
    sentence: Sentence
    node: int
    noun: Mention | None
    definite: bool
    implicit: bool
    factuality: Factuality
    heads: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    kind: str = ""
    main: bool = False
    session: bool = False
    opens: bool = False
    days: frozenset[str] = frozenset()
    unfulfilled: bool = False
    parts: list[Part] = field(default_factory=list)

    @property
    def head(self) -> str:
        """The head noun of what it is called, else the kind that its verb tells of."""
        return self.noun.head if self.noun is not None else self.kind
