"""What an article states, and of whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kg.model.articles import Mention, Rejection
from kg.model.naming import Pairs


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
