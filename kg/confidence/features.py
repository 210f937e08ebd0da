"""The features of a claim: yes-or-no properties of its relation, its words, its mentions and their chains.

Every feature is a name; those that hold are listed. They are read off the finished claim, so that no rule that
makes claims needs to know of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from kg.model import (
    BlockKind,
    Certainty,
    Claim,
    Mention,
    MentionChain,
    MentionKind,
    ParsedArticle,
    Polarity,
    Sentence,
    Tense,
)
from kg.ontology import Ontology

_LONG_SENTENCE = 40
_FAR = 12


def features(
    claims: Sequence[Claim], parsed: ParsedArticle, chains: Sequence[MentionChain], ontology: Ontology
) -> tuple[frozenset[str], ...]:
    """The features of each claim of the article, in the order of the claims."""
    mentions = {mention.id: mention for mention in parsed.mentions}
    known = {chain.id: chain for chain in chains}
    starts = [sentence.start for sentence in parsed.sentences]
    places: dict[tuple[int, int], int] = {}
    for claim in claims:
        span = (claim.evidence.start, claim.evidence.end)
        places[span] = places.get(span, 0) + 1
    found = []
    for claim in claims:
        place = max(bisect_right(starts, claim.evidence.start) - 1, 0)
        sentence = parsed.sentences[place] if parsed.sentences else None
        crowded = places[claim.evidence.start, claim.evidence.end] > 3
        found.append(_features(claim, sentence, known, mentions, ontology, crowded))
    return tuple(found)


def _features(
    claim: Claim,
    sentence: Sentence | None,
    chains: Mapping[str, MentionChain],
    mentions: Mapping[str, Mention],
    ontology: Ontology,
    crowded: bool,
) -> frozenset[str]:
    relation = ontology.relations.get(claim.predicate)
    subject = _slot("subject", chains.get(claim.subject), claim, mentions)
    held = {f"relation {relation.name if relation else claim.predicate}", *subject.names}
    if isinstance(claim.object, str):
        thing = _slot("object", chains.get(claim.object), claim, mentions)
        held |= thing.names
        if subject.mention is not None and thing.mention is not None and sentence is not None:
            held |= {"far apart"} if _words_between(sentence, subject.mention, thing.mention) > _FAR else set()
    else:
        held.add("no object" if claim.object is None else "literal object")
    if sentence is not None:
        held |= {"long sentence"} if len(sentence.words) > _LONG_SENTENCE else set()
        held |= {"heading or caption"} if sentence.kind in (BlockKind.HEADING, BlockKind.CAPTION) else set()
        held |= {"item"} if sentence.kind is BlockKind.ITEM else set()
        held |= {"quoted"} if any(sentence.quoted) else set()
    facts = {
        "negated": claim.polarity is Polarity.NEGATED,
        "possible": claim.certainty is Certainty.POSSIBLE,
        "future": claim.tense is Tense.FUTURE,
        "attributed": claim.attributed_to is not None,
        "no cue": not claim.cue,
        "crowded": crowded,
    }
    return frozenset(held | {name for name, holds in facts.items() if holds})


class _Slot:
    """What fills a slot: the mention of its chain that the evidence holds, if any, and the features of both."""

    def __init__(self, names: set[str], mention: Mention | None) -> None:
        self.names = names
        self.mention = mention


def _slot(slot: str, chain: MentionChain | None, claim: Claim, mentions: Mapping[str, Mention]) -> _Slot:
    if chain is None:
        return _Slot({f"{slot} unknown"}, None)
    own = [mentions[one] for one in chain.mentions if one in mentions]
    here = [one for one in own if one.start < claim.evidence.end and claim.evidence.start < one.end]
    names = set()
    if not any(one.kind is MentionKind.NAMED for one in own):
        names.add(f"{slot} never named")
    if len(own) == 1:
        names.add(f"{slot} mentioned once")
    if len(chain.name.split()) == 1:
        names.add(f"{slot} name of one word")
    if not here:
        return _Slot({*names, f"{slot} inferred"}, None)
    mention = max(here, key=lambda one: (one.kind is MentionKind.NAMED, one.end - one.start, -one.start))
    if mention.kind is not MentionKind.NAMED:
        names.add(f"{slot} {mention.kind.value}")
    if len(chain.mentions) == len(chain.reasons) + 1 and mention.id in chain.mentions[1:]:
        names.add(f"{slot} joined by {chain.reasons[chain.mentions.index(mention.id) - 1]}")
    return _Slot(names, mention)


def _words_between(sentence: Sentence, one: Mention, other: Mention) -> int:
    first, second = sorted((one, other), key=lambda mention: mention.start)
    return sum(first.end <= start < second.start for start in sentence.starts)
