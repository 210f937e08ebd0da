"""What is least certain about who is who, and what was claimed: for people to decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.model import Claim, Extraction, Fact, Link, Mention, MentionChain, Resolution

_LEFT = 160
_ASKED = frozenset({"joined", "below", "ambiguous", "contradiction"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a document with the words in question between ``start`` and ``end``, offsets into ``text``.

    ``where`` names these words as decisions do: ``SOURCE#char=START,END``.
    """

    source: str
    published: str | None
    text: str
    start: int
    end: int
    where: str


@dataclass(frozen=True, slots=True)
class Question:
    """Whether two chains are of one entity. ``link.verdict`` is how it was answered; ``distance`` how far its score is
    from the threshold, in bits."""

    link: Link
    names: tuple[str, str]
    entities: tuple[str, str]
    passages: tuple[Passage, Passage]
    distance: float


@dataclass(frozen=True, slots=True)
class ClaimQuestion:
    """Whether a claim is what its words say."""

    claim: Claim
    passage: Passage
    support: int


def ask_links(
    extraction: Extraction, resolution: Resolution, texts: Mapping[str, str], threshold: float
) -> list[Question]:
    """The pairs that were weighed, the least certain first: joined and kept apart alike."""
    chains = {chain.id: chain for chain in extraction.chains}
    found = []
    for link in resolution.links:
        if link.verdict not in _ASKED or link.first not in chains or link.second not in chains:
            continue
        pair = (chains[link.first], chains[link.second])
        if link.verdict == "contradiction" and pair[0].document == pair[1].document:
            continue
        distance = abs(link.score - threshold) + (4.0 if link.verdict == "contradiction" else 0.0)
        if link.verdict == "ambiguous":
            distance = 0.0
        passages = (
            first_passage(pair[0], extraction, texts),
            first_passage(pair[1], extraction, texts),
        )
        if passages[0] is None or passages[1] is None:
            continue
        entities = (resolution.entity_of[pair[0].id], resolution.entity_of[pair[1].id])
        if link.verdict != "joined" and entities[0] == entities[1]:
            continue
        found.append(
            Question(link, (pair[0].name, pair[1].name), entities, (passages[0], passages[1]), round(distance, 2))
        )
    return sorted(found, key=lambda one: (one.distance, one.names, one.link.first, one.link.second))


_held: tuple[Extraction, dict[str, Mention], dict[str, tuple[str, str | None]]] | None = None


def _index(extraction: Extraction) -> tuple[dict[str, Mention], dict[str, tuple[str, str | None]]]:
    global _held
    if _held is None or _held[0] is not extraction:
        mentions = {mention.id: mention for mention in extraction.mentions}
        documents = {one.id: (one.source, one.published) for one in extraction.documents}
        _held = (extraction, mentions, documents)
    return _held[1], _held[2]


def first_passage(chain: MentionChain, extraction: Extraction, texts: Mapping[str, str]) -> Passage | None:
    """Where the chain's fullest name stands first; None for a chain without a mention."""
    mention_of, _ = _index(extraction)
    held = [mention_of[one] for one in chain.mentions if one in mention_of]
    if not held:
        return None
    best = min(held, key=lambda one: (one.name != chain.name and one.text != chain.name, one.start))
    return passage_at(best.document, best.start, best.end, extraction, texts)


def passage_at(document: str, start: int, end: int, extraction: Extraction, texts: Mapping[str, str]) -> Passage:
    """The words at these offsets of a document with what stands around them in their paragraph."""
    source, published = _index(extraction)[1][document]
    text = texts.get(document, "")
    left = max(text.rfind("\n", 0, start) + 1, start - _LEFT)
    line = text.find("\n", end)
    right = min(line if line >= 0 else len(text), end + _LEFT)
    return Passage(source, published, text[left:right], start - left, end - left, f"{source}#char={start},{end}")


def ask_claims(
    claims: Iterable[Claim], facts: Iterable[Fact], extraction: Extraction, texts: Mapping[str, str]
) -> list[ClaimQuestion]:
    """The claims that make facts, the least confident first, and of these those that fewest documents support."""
    support: dict[str, int] = defaultdict(int)
    for fact in facts:
        for claim in fact.claims:
            support[claim] = max(support[claim], fact.support)
    asked = [
        ClaimQuestion(
            claim,
            passage_at(claim.document, claim.evidence.start, claim.evidence.end, extraction, texts),
            support[claim.id],
        )
        for claim in claims
        if claim.id in support
    ]
    return sorted(asked, key=lambda one: (one.claim.confidence, one.support, one.passage.where, one.claim.id))
