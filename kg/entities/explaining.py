"""Why each mention is of its entity, and which other entities came near."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping

from kg.model import Extraction, Link, Mention, MentionChain, MentionStep, NearMiss, Resolution

_JOINING = ("joined", "decided", "rule")
_WITHIN = "within its article: "


def explain_mentions(iri: str, extraction: Extraction, resolution: Resolution) -> tuple[MentionStep, ...]:
    """Each mention of the entity in order of source and place, and by which step it came to it."""
    chains = [chain for chain in extraction.chains if resolution.entity_of.get(chain.id) == iri]
    sources = {one.id: one.source for one in extraction.documents}
    mention_of = {mention.id: mention for mention in extraction.mentions}
    steps = []
    ways = _ways({chain.id for chain in chains}, resolution)
    named = {chain.id: f"“{chain.name}” of {sources[chain.document]}" for chain in chains}
    for chain in chains:
        held = [mention_of[one] for one in chain.mentions if one in mention_of]
        for number, mention in enumerate(held):
            if number:
                reason = chain.reasons[number - 1] if number <= len(chain.reasons) else "same event"
                steps.append(_step(mention, sources, _WITHIN + reason, None))
            else:
                link = ways.get(chain.id)
                steps.append(_step(mention, sources, _across(chain, link, iri, named), link))
    return tuple(sorted(steps, key=lambda one: (one.source, one.mention.start, one.mention.end)))


def _step(mention: Mention, sources: Mapping[str, str], step: str, link: Link | None) -> MentionStep:
    return MentionStep(mention, sources[mention.document], step, link)


def _across(chain: MentionChain, link: Link | None, iri: str, named: Mapping[str, str]) -> str:
    """Why a chain is of its entity; ``named`` are the names of all chains of it, with their articles."""
    if link is not None:
        other = named[link.second if link.first == chain.id else link.first]
        ways = {"decided": "a person decided that it is", "rule": "same name in the same context as"}
        return f"{ways.get(link.verdict, 'weighed against')} {other}"
    if "/country/" in iri:
        return "country of this code"
    return "first mention" if len(named) == 1 else "the entity begins here, or its name is the same"


def _ways(chains: set[str], resolution: Resolution) -> dict[str, Link]:
    """The link by which each chain hangs on the least one, along the strongest links."""
    around: dict[str, list[Link]] = defaultdict(list)
    for link in resolution.links:
        if link.verdict in _JOINING and link.first in chains and link.second in chains:
            around[link.first].append(link)
            around[link.second].append(link)
    ways: dict[str, Link] = {}
    seen: set[str] = set()
    for start in sorted(chains):
        if start in seen:
            continue
        queue = deque([start])
        seen.add(start)
        while queue:
            here = queue.popleft()
            for link in sorted(around[here], key=lambda one: (-one.score, one.first, one.second)):
                there = link.second if link.first == here else link.first
                if there not in seen:
                    seen.add(there)
                    ways[there] = link
                    queue.append(there)
    return ways


def find_near_misses(iri: str, extraction: Extraction, resolution: Resolution, number: int = 5) -> tuple[NearMiss, ...]:
    """The other entities that came nearest, each by its best pair of chains, the nearest first."""
    names = {entity.iri: entity.name for entity in resolution.entities}
    best: dict[str, Link] = {}
    for link in resolution.links:
        first, second = resolution.entity_of.get(link.first), resolution.entity_of.get(link.second)
        if first is None or second is None or first == second or iri not in (first, second):
            continue
        other = second if first == iri else first
        if other not in best or link.score > best[other].score:
            best[other] = link
    ranked = sorted(best.items(), key=lambda one: (-one[1].score, one[0]))
    return tuple(NearMiss(other, names[other], link) for other, link in ranked[:number])
