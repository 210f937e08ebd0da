"""Chains divided where a person said that two mentions of one article are different things."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from kg.entities.deciding import place_named
from kg.entities.identity import country_iri
from kg.entities.names import normalise_name
from kg.entities.table import iri_of_name, iri_of_place, kind_of
from kg.model import Claim, Decision, Extraction, Mention, MentionChain, MentionKind, mint_iri, pairs
from kg.ontology import Ontology

Pair = tuple[str, str]


def divide_chains(extraction: Extraction, decisions: Sequence[Decision], ontology: Ontology) -> Extraction:
    """The extraction whose chains hold no two mentions that a decision tells apart; the claims follow their words.

    A mention that no decision speaks of goes with the one part whose name it bears, else with the last before it.
    """
    told = [decision for decision in decisions if decision.kind in ("same", "different")]
    if not any(decision.kind == "different" for decision in told):
        return extraction
    mention_of = {mention.id: mention for mention in extraction.mentions}
    apart, together = _read(told, extraction, mention_of, ontology)
    parts: dict[str, list[tuple[MentionChain, list[Mention]]]] = {}
    for chain in extraction.chains:
        if chain.id in apart:
            mentions = [mention_of[one] for one in chain.mentions if one in mention_of]
            groups = _divide(mentions, apart[chain.id], together.get(chain.id, set()))
            if len(groups) > 1:
                parts[chain.id] = [(_part(chain, held), held) for held in groups]
    if not parts:
        return extraction
    chains = [part for chain in extraction.chains for part, _ in parts.get(chain.id, [(chain, [])])]
    claims = [_follow(claim, parts) for claim in extraction.claims]
    return replace(extraction, chains=tuple(chains), claims=tuple(claims))


def _read(
    decisions: Sequence[Decision], extraction: Extraction, mention_of: Mapping[str, Mention], ontology: Ontology
) -> tuple[dict[str, set[Pair]], dict[str, set[Pair]]]:
    """For each chain the pairs of its mentions that are told apart, and those that are told to be one. Of two decisions
    on one pair the later counts."""
    documents = {
        name: one.id for one in extraction.documents for name in (one.source, one.uri, one.id) if name is not None
    }
    at: dict[tuple[str, int, int], tuple[str, MentionChain]] = {}
    for chain in extraction.chains:
        for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
            at[(mention.document, mention.start, mention.end)] = (mention.id, chain)

    def find(what: str) -> tuple[str, MentionChain] | None:
        place = place_named(what)
        return at.get((documents.get(place[0], place[0]), place[1], place[2])) if place else None

    ruled: dict[str, dict[Pair, str]] = defaultdict(dict)
    for decision in decisions:
        first, second = find(decision.first), find(decision.second)
        if first and second and first[1] is second[1]:
            chain, pair = first[1], (first[0], second[0])
        elif decision.kind == "different" and (found := first or second) and not (first and second):
            own, chain = found
            iri = decision.second if first else decision.first
            if iri not in _iris(chain, mention_of, ontology):
                continue
            others = [one for one in chain.mentions if one != own and one in mention_of]
            named = [one for one in others if mention_of[one].kind is MentionKind.NAMED]
            if not others:
                continue
            pair = (own, (named or others)[0])
        else:
            continue
        if pair[0] != pair[1]:
            ruled[chain.id][(min(pair), max(pair))] = decision.kind
    apart = {chain: {pair for pair, kind in found.items() if kind == "different"} for chain, found in ruled.items()}
    together = {chain: {pair for pair, kind in found.items() if kind == "same"} for chain, found in ruled.items()}
    return {chain: found for chain, found in apart.items() if found}, together


def _iris(chain: MentionChain, mention_of: Mapping[str, Mention], ontology: Ontology) -> frozenset[str]:
    code = dict(chain.attributes).get("code", "")
    kind = kind_of(chain.class_iri, ontology)
    place = min((mention_of[one].start for one in chain.mentions if one in mention_of), default=chain.id)
    return frozenset(
        {
            iri_of_name(kind, chain.class_iri, chain.name),
            iri_of_place(kind, chain.class_iri, chain.document, place),
            country_iri(code),
        }
    )


def _divide(mentions: Sequence[Mention], apart: Collection[Pair], together: Collection[Pair]) -> list[list[Mention]]:
    """The parts, in order of their first mention."""
    barred: dict[str, set[str]] = defaultdict(set)
    for one, other in apart:
        barred[one].add(other)
        barred[other].add(one)
    linked: dict[str, set[str]] = defaultdict(set)
    for one, other in together:
        linked[one].add(other)
        linked[other].add(one)
    groups: list[list[Mention]] = []
    for anchor in mentions:
        if anchor.id not in barred and anchor.id not in linked:
            continue
        fits = [held for held in groups if not barred[anchor.id] & {one.id for one in held}]
        same = [held for held in fits if linked[anchor.id] & {one.id for one in held}]
        alike = [held for held in fits if _words(anchor) in {_words(one) for one in held}]
        if same or alike or fits:
            (same or alike or fits)[0].append(anchor)
        else:
            groups.append([anchor])
    group_of = {one.id: held for held in groups for one in held}
    names = [{_words(one) for one in held if one.kind is MentionKind.NAMED} for held in groups]
    last = group_of[next(one.id for one in mentions if one.id in group_of)]
    parts: dict[int, list[Mention]] = {id(held): [] for held in groups}
    for mention in mentions:
        bearing = [held for held, known in zip(groups, names, strict=True) if _words(mention) in known]
        alone = mention.kind is MentionKind.NAMED and len(bearing) == 1
        last = group_of.get(mention.id) or (bearing[0] if alone else last)
        parts[id(last)].append(mention)
    return sorted(parts.values(), key=lambda held: (held[0].start, held[0].end))


def _words(mention: Mention) -> str:
    return normalise_name(mention.name)


def _part(chain: MentionChain, mentions: Sequence[Mention]) -> MentionChain:
    named = [one for one in mentions if one.kind is MentionKind.NAMED]
    described = [one for one in mentions if one.kind is MentionKind.NOMINAL]
    name = max(named, key=lambda one: (len(_words(one).split()), len(one.name), -one.start)) if named else None
    title = name.name if name else (described or list(mentions))[0].name
    classes = Counter(one.class_iri for one in named)
    class_iri = min(classes, key=lambda one: (-classes[one], one)) if classes else chain.class_iri
    reasons = dict(zip(chain.mentions[1:], chain.reasons, strict=False))
    own: dict[str, str] = {}
    for mention in mentions:
        own = {**dict(mention.attributes), **own}
    kept: dict[str, str | None] = {
        key: value for key, value in dict(chain.attributes).items() if key in own and key != "gender"
    }
    if own.get("gender"):
        kept["gender"] = own["gender"]
    return MentionChain(
        id=mint_iri("chain", chain.document, str(mentions[0].start)),
        document=chain.document,
        class_iri=chain.class_iri if chain.class_iri in classes else class_iri,
        name=title,
        aliases=tuple(sorted({one.name for one in named} - {title})),
        mentions=tuple(one.id for one in mentions),
        reasons=tuple(reasons.get(one.id, "a person told apart the others") for one in mentions[1:]),
        attributes=pairs(kept),
    )


def _follow(claim: Claim, parts: Mapping[str, list[tuple[MentionChain, list[Mention]]]]) -> Claim:
    """The claim about the parts whose mentions its words hold: the first of them as its subject, the last as object."""

    def part(chain: str, first: bool) -> str:
        places = sorted((one.start, held.id) for held, mentions in parts[chain] for one in mentions)
        within = [held for start, held in places if claim.evidence.start <= start < claim.evidence.end]
        before = [held for start, held in places if start < claim.evidence.start]
        if within:
            return within[0 if first else -1]
        return before[-1] if before else places[0][1]

    thing, speaker = claim.object, claim.attributed_to
    return replace(
        claim,
        subject=part(claim.subject, True) if claim.subject in parts else claim.subject,
        object=part(thing, False) if isinstance(thing, str) and thing in parts else thing,
        attributed_to=part(speaker, True) if speaker is not None and speaker in parts else speaker,
    )
