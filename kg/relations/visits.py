"""Whose officer is met on a journey: "flew to Lima for talks with President X" makes X president of Peru."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import COUNTRY, PERSON, PLACE, MentionChain, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.countries import country_named
from kg.relations.lexicon import lexicon_of

_ENCOUNTERS = frozenset({"meeting", "talk", "summit", "consultation", "conversation", "discussion", "call"})
_JOURNEYS = frozenset("visit trip tour journey".split())
_BEFORE = 2
_STAYS = ("to", "in", "for")
_TOWARDS = frozenset({"to", "in", "for"})
_BESIDE = {"with", "alongside", "beside"}
_OTHER_SIDE = ("obj", "with", "on", "by", "to")


def country_visited(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The country, or the one whose capital it is, that the sentence says somebody goes to, where a word for a meeting
    with the officer follows; None where a second verb of moving or place stands between."""
    words = lexicon_of(reading.ontology).words
    visiting, conferring = words.of("visiting"), words.of("conferring")
    before = range(role - 1, -1, -1)
    moving = next((one for one in before if sentence.lemmas[one] in visiting or sentence.words[one] == "due"), None)
    if moving is None or sentence.labels[role] in ("nsubj", "nsubjpass"):
        return None
    goals = [node for node in range(moving + 1, role) if _is_goal(sentence, node)]
    meeting = [node for node in range(moving + 1, role) if sentence.lemmas[node] in conferring]
    if not goals or not meeting or meeting[-1] < goals[0] or len(goals) > 2:
        return None
    countries = {chain.id: chain for node in goals if (chain := country_named(sentence, node, reading)) is not None}
    return next(iter(countries.values())) if len(countries) == 1 else None


def _is_goal(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    if mention is None or mention.class_iri not in (PLACE, COUNTRY) or mention.attribute("form"):
        return False
    before = sentence.words[node - 1].lower()
    return before in _TOWARDS or before == "," or sentence.lemmas[node - 1] == "visit"


def other_side(sentence: Sentence, role: int, reading: ArticleReading, received: bool) -> frozenset[str]:
    """The chains of those whom the officer meets; only who receives him or whom he receives where ``received``."""
    facing = lexicon_of(reading.ontology).words.of("receiving" if received else "meeting")
    officers = {role} | {node for label, node in sentence.edges[role] if label == "isa"}
    found: set[str] = set()
    for verb, edges in enumerate(sentence.edges):
        held = sentence.lemmas[verb] in _ENCOUNTERS and not received  # "X's talks with Y"
        if sentence.lemmas[verb] not in facing and not held:
            continue
        subjects = {node for label, node in edges if label == ("mod" if held else "subj")}
        others = {node for label, node in edges if label in _OTHER_SIDE}
        for one, against in ((subjects, others), (others, subjects)):
            if one & officers:
                chains = (reading.chain_at(sentence, node) for node in against)
                found |= {chain.id for chain in chains if chain is not None}
    return frozenset(found)


def journeys(reading: ArticleReading) -> dict[str, frozenset[str]]:
    """The chains of the countries that each person goes to or is a guest of: "left for a visit to Peru", "to Lima"."""
    found: dict[str, set[str]] = {}
    for sentence in reading.parsed.sentences:
        for movers, reached in _trips(sentence, reading):
            goals = {one for one in reached if _is_place(sentence, one)}
            for mover in movers if goals else ():
                chain = reading.chain_at(sentence, mover)
                if chain is not None and chain.class_iri == PERSON:
                    countries = (country_named(sentence, one, reading) for one in goals)
                    found.setdefault(chain.id, set()).update(one.id for one in countries if one is not None)
    return {person: frozenset(countries) for person, countries in found.items()}


def _trips(sentence: Sentence, reading: ArticleReading) -> Iterator[tuple[set[int], set[int]]]:
    """Who goes somewhere and where, as nodes, by each verb or noun of moving."""
    travelling = lexicon_of(reading.ontology).words.of("travelling")
    for node, edges in enumerate(sentence.edges):
        noun = sentence.lemmas[node].split(" ")[-1] in _JOURNEYS and sentence.tags[node].startswith("NN")
        if not noun and sentence.lemmas[node] not in travelling:
            continue
        reached = {one for label, one in edges if label in _STAYS or (label == "obj" and not noun)}
        if sentence.lemmas[node] in ("leave", "depart"):
            reached = {one for label, one in edges if label in ("for", "to")}
        if reached:
            movers = {one for label, one in edges if label == ("mod" if noun else "subj")}
            yield (movers | _takers(sentence, node) if noun else movers), reached


def travelling_companies(reading: ArticleReading) -> dict[str, frozenset[str]]:
    """The chains of those whom each person is told to be with: "With him were Trade Minister X and Y"."""
    found: dict[str, set[str]] = {}
    for sentence in reading.parsed.sentences:
        for verb, edges in enumerate(sentence.edges):
            if sentence.lemmas[verb] != "be" or not _BESIDE & {label for label, _ in edges}:
                continue
            leaders = {reading.chain_at(sentence, node) for label, node in edges if label in _BESIDE}
            leading = {one.id for one in leaders if one is not None and one.class_iri == PERSON}
            for label, node in edges if leading else ():
                chain = reading.chain_at(sentence, node)
                if label == "subj" and chain is not None and chain.class_iri == PERSON and chain.id not in leading:
                    found.setdefault(chain.id, set()).update(leading)
    return {person: frozenset(leaders) for person, leaders in found.items()}


def country_of_host(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The country of an officer who receives somebody: the one to which, or to whose capital, his guest has just gone:
    "She flew to Lima on Monday. The same day the interior minister received her"."""
    guests = other_side(sentence, role, reading, received=True)
    before = reading.parsed.sentences[max(sentence.index - _BEFORE, 0) : sentence.index + 1][::-1]
    for one in before if guests else ():
        found: dict[str, MentionChain] = {}
        for movers, reached in _trips(one, reading):
            if any((chain := reading.chain_at(one, node)) is not None and chain.id in guests for node in movers):
                countries = (country_named(one, node, reading) for node in reached if _is_place(one, node))
                found |= {chain.id: chain for chain in countries if chain is not None}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _is_place(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    return mention is not None and mention.class_iri in (PLACE, COUNTRY) and not mention.attribute("form")


def _takers(sentence: Sentence, noun: int) -> set[int]:
    """The subjects of the verbs that the noun of a journey hangs on: "leaves for", "pays", "is on a visit"."""
    return {
        one
        for edges in sentence.edges
        if any(node == noun and label in ("for", "on", "obj", "during", "with") for label, node in edges)
        for label, one in edges
        if label == "subj"
    }


def hosts_and_guests(reading: ArticleReading) -> dict[str, frozenset[str]]:
    """The chains of those whom each person receives or is received by, in any sentence."""
    receiving = lexicon_of(reading.ontology).words.of("receiving")
    found: dict[str, set[str]] = {}
    for sentence in reading.parsed.sentences:
        for verb, edges in enumerate(sentence.edges):
            if sentence.lemmas[verb] not in receiving:
                continue
            sides: list[set[str]] = []
            for labels in (("subj",), ("obj",)):
                chains = (reading.chain_at(sentence, node) for label, node in edges if label in labels)
                sides.append({chain.id for chain in chains if chain is not None})
            for one, against in (sides, sides[::-1]):
                for person in one:
                    found.setdefault(person, set()).update(against)
    return {person: frozenset(others) for person, others in found.items()}
