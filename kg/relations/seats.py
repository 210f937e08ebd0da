"""Where a post is, by what the article says of it elsewhere: on the line it stands in, of the same post before, of the
place or team that the article is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from kg.model import (
    COUNTRY,
    ORGANIZATION,
    PERSON,
    PLACE,
    ROLE,
    BlockKind,
    Mention,
    MentionChain,
    MentionKind,
    Sentence,
)
from kg.relations.arguments import ArticleReading, chain_called
from kg.relations.countries import country_named
from kg.relations.homeland import side_at
from kg.relations.lexicon import Lexicon, lexicon_of
from kg.relations.namings import most_named

_BODIES = (ORGANIZATION, COUNTRY, PLACE)
_OF = ("mod", "in", "of", "for", "at", "with")
_LEADING = re.compile(r"[\s•*·–—-]*\Z")
_ENDS = re.compile(r"[^\W\d_]{4,}(?<!\bProf)(?<!\bCapt)(?<!\bBrig)(?<!\bSupt)(?<!\bCmdr)[.!?]\s+\Z")
_LISTING = frozenset({"comprise", "include", "consist", "be", "attend", "represent"})
_LED = re.compile(r"\s*[:—–-]\s")
_NEAR = 3
_REPRESENTING = frozenset({"represent"})
_REGIONS = frozenset({"Region", "Province", "Governorate", "Oblast", "Prefecture", "Department", "Canton"})
_OPENING = 3
_COMING = frozenset({"come", "attend", "speak", "sign", "negotiate", "go"})


def side_of_line(sentence: Sentence, reading: ArticleReading) -> MentionChain | None:
    """The country that the line of a list begins with: "Peru — Prime Minister X; Ana Ruiz, deputy minister", or whose
    side it lists: "The Peruvian delegation comprised the Minister of Health, X; Y, Director of Fisheries;"."""
    text = reading.parsed.article.text
    start = text.rfind("\n", 0, sentence.start + 1) + 1
    listed = _side_listed(sentence, start, reading)
    if listed is not None:
        return listed
    for mention in reading.parsed.mentions:
        if mention.start < start or mention.start > sentence.end:
            continue
        first = _LEADING.fullmatch(text[start : mention.start]) is not None
        named = mention.class_iri == COUNTRY and not mention.attribute("form")
        return reading.chain(mention) if first and named and _LED.match(text, mention.end) is not None else None
    return None


def _side_listed(sentence: Sentence, start: int, reading: ArticleReading) -> MentionChain | None:
    """The country of the side whose members the sentence goes on to list, in the line that starts there."""
    side: MentionChain | None = None
    for one in reading.parsed.sentences[: sentence.index + 1]:
        if one.start < start:
            continue
        named = [chain for node in range(len(one.words)) if (chain := side_at(one, node, reading)) is not None]
        if named:
            side = named[0] if len(named) == 1 and _LISTING & set(one.lemmas) else None
        elif one.words and _ENDS.search(reading.parsed.article.text[start : one.start]) is not None:
            side = None
    return side


def side_above(sentence: Sentence, reading: ArticleReading) -> MentionChain | None:
    """The one country that the line above a list names: "From the Peruvian side:"."""
    above = reading.line_above(sentence)
    if above is None:
        return None
    named = {}
    for mention in reading.parsed.mentions:
        if above.start <= mention.start < above.end and len(mention.attribute("code") or "") == 2:
            chain = reading.place_named_by(mention) or reading.chain(mention)
            if chain is not None:
                named[chain.id] = chain
    return next(iter(named.values())) if len(named) == 1 else None


def said_before(sentence: Sentence, role: int, reading: ArticleReading, near: bool) -> MentionChain | None:
    """The one body of the same post where it stood without a name before: "Peru's water minister flew home. The
    minister, X,". The nearest of the last sentences where ``near``, else the only one of the article."""
    post = _post(sentence.mentions[role])
    found: dict[str, MentionChain] = {}
    for other in reversed(reading.parsed.sentences):
        if other.index >= sentence.index or (near and other.index < sentence.index - _NEAR):
            continue
        for node, mention in enumerate(other.mentions):
            if mention is None or mention.class_iri != ROLE or _post(mention) != post or is_held(other, node, reading):
                continue
            for chain in bodies_at(other, node, reading):
                found[chain.id] = chain
        if found and near:
            break
    return next(iter(found.values())) if len(found) == 1 else None


def _post(mention: Mention | None) -> str:
    return mention.head.lower().split()[-1] if mention is not None else ""


def is_held(sentence: Sentence, node: int, reading: ArticleReading) -> bool:
    """Whether the sentence names who holds the post."""
    return any(label == "isa" and reading.names_person(sentence.mentions[one]) for label, one in sentence.edges[node])


def is_of_other(sentence: Sentence, role: int, body: MentionChain, reading: ArticleReading) -> bool:
    """Whether the sentence gives the same post of a body to another: "Mayor X welcomed the mayor of Lyon, Y"."""
    post = _post(sentence.mentions[role])
    return any(
        node != role
        and mention is not None
        and mention.class_iri == ROLE
        and _post(mention) == post
        and body in bodies_at(sentence, node, reading)
        for node, mention in enumerate(sentence.mentions)
    )


def bodies_at(sentence: Sentence, node: int, reading: ArticleReading) -> list[MentionChain]:
    chains = []
    for label, one in sentence.edges[node]:
        mention = sentence.mentions[one]
        if label not in _OF or mention is None or mention.kind is not MentionKind.NAMED or mention.class_iri == PERSON:
            continue
        chain = reading.place_named_by(mention) if mention.attribute("form") == "demonym" else reading.chain(mention)
        if chain is not None and any(reading.ontology.is_a(chain.class_iri, kind) for kind in _BODIES):
            chains.append(chain)
    return chains


def country_represented(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The country that the officer is said to stand for: "Peru was represented by Minister X", "X came for Peru"."""
    officers = {role} | {one for label, one in sentence.edges[role] if label == "isa"}
    found: dict[str, MentionChain] = {}
    for verb, edges in enumerate(sentence.edges):
        if not any(label in ("subj", "by") and one in officers for label, one in edges):
            continue
        label = "obj" if sentence.lemmas[verb] in _REPRESENTING else "for" if sentence.lemmas[verb] in _COMING else ""
        for edge, one in edges:
            mention = sentence.mentions[one]
            if edge == label and mention is not None and mention.class_iri in (COUNTRY, PLACE):
                chain = country_named(sentence, one, reading)
                if chain is not None:
                    found[chain.id] = chain
    return next(iter(found.values())) if len(found) == 1 else None


def country_before(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The one country named before a role in its sentence: "left Chad, where she met the country's minister, X"."""
    found: dict[str, MentionChain] = {}
    for mention in sentence.mentions[:role]:
        if mention is not None and mention.class_iri == COUNTRY and mention.attribute("form") != "demonym":
            chain = reading.chain(mention)
            if chain is not None:
                found[chain.id] = chain
    return next(iter(found.values())) if len(found) == 1 else None


def country_around(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The country in which a sentence says that somebody meets its head: "In Lima she was received by the president";
    none where it names another body or two countries."""
    found: dict[str, MentionChain] = {}
    for node, mention in enumerate(sentence.mentions):
        if mention is None or mention.kind is not MentionKind.NAMED or mention.attribute("form"):
            continue
        if reading.ontology.is_a(mention.class_iri, ORGANIZATION):
            return None
        place = sentence.labels[node] == "pobj" and sentence.words[sentence.heads[node]].lower() in ("in", "to")
        country = country_named(sentence, node, reading) if place and node < role else None
        if country is not None:
            found[country.id] = country
    return next(iter(found.values())) if len(found) == 1 else None


def capital_beside(sentence: Sentence, reading: ArticleReading) -> MentionChain | None:
    """The country in whose capital the sentence says that something happens: "will meet Minister X in Lima"."""
    found: dict[str, MentionChain] = {}
    for node, mention in enumerate(sentence.mentions):
        if mention is not None and mention.class_iri == PLACE and sentence.words[node - 1].lower() == "in":
            country = country_named(sentence, node, reading)
            if country is not None:
                found[country.id] = country
    return next(iter(found.values())) if len(found) == 1 else None


def is_governed(country: MentionChain, reading: ArticleReading, seats: Mapping[str, str]) -> bool:
    """Whether the article speaks of an office of state of the country: "the first finance minister of Peru"."""
    return any(
        mention is not None
        and mention.class_iri == ROLE
        and {seats.get(mention.head.lower()), seats.get(_post(mention))} & {"state", "title"}
        and country in bodies_at(sentence, node, reading)
        for sentence in reading.parsed.sentences
        for node, mention in enumerate(sentence.mentions)
    )


def region_named(reading: ArticleReading) -> MentionChain | None:
    """The one state or province that the article names, of several that of the dateline."""
    found: dict[str, MentionChain] = {}
    first: dict[str, MentionChain] = {}
    for sentence in reading.parsed.sentences:
        for mention in sentence.mentions:
            if mention is None or mention.class_iri != PLACE or not is_region(mention):
                continue
            chain = reading.chain(mention)
            if chain is not None:
                found[chain.id] = chain
                if sentence.kind is BlockKind.DATELINE:
                    first[chain.id] = chain
    for chains in (first, found):
        if len(chains) == 1:
            return next(iter(chains.values()))
    return None


def region_by_name(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The last place that the sentence names before a post and calls a region or province: "in the Lowland Region"."""
    for mention in reversed(sentence.mentions[:role]):
        if mention is not None and mention.class_iri == PLACE and mention.name.split()[-1] in _REGIONS:
            return reading.chain(mention)
    return None


def region_of_dateline(reading: ArticleReading) -> MentionChain | None:
    """The place in which the town of the dateline lies: "LOBOC, Bohol, July 19 — "."""
    for sentence in reading.parsed.sentences:
        if sentence.kind is BlockKind.DATELINE:
            named = [one for one in sentence.mentions if one is not None and one.class_iri in (PLACE, COUNTRY)]
            return reading.chain(named[1]) if len(named) == 2 and named[1].class_iri == PLACE else None
    return None


def province_of(seat: str, reading: ArticleReading) -> MentionChain | None:
    """The one state or province of the article, where it lies in one of the countries of a seat: "province|CA|AU"."""
    region = own_region(reading)
    code = dict(region.attributes).get("code", "") if region is not None else ""
    return region if code[:2] in seat.split("|")[1:] else None


def province_spoken_of(role: Mention, reading: ArticleReading) -> MentionChain | None:
    """The one state or province of an article that speaks of "the province" and not of the federation."""
    if "federal" in role.text.lower():
        return None
    words = {
        (before.lower(), word.lower())
        for sentence in reading.parsed.sentences
        for before, word in pairwise(sentence.words)
    }
    return own_region(reading) if {("the", "province"), ("the", "provincial")} & words else None


def own_region(reading: ArticleReading) -> MentionChain | None:
    """The one state or province of the article that its dateline, headings or first sentence name, or it often."""
    region = region_named(reading)
    lead = next((one.index for one in reading.parsed.sentences if one.kind is BlockKind.BODY), 0)
    times = 0
    for sentence in reading.parsed.sentences if region is not None else ():
        opens = sentence.index == lead or sentence.kind in (BlockKind.DATELINE, BlockKind.HEADING)
        chains = [reading.chain(mention) for mention in sentence.mentions if mention is not None]
        times += (2 if opens else 1) * chains.count(region)
    return region if times > 1 else None


def country_in_brackets(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The country in brackets right behind a role, or behind a comma at the end of a list's line: "Ann Lee, Minister of
    Health (Peru)", "- Ann Lee, Director of Fisheries, Peru"."""
    mention, text = sentence.mentions[role], reading.parsed.article.text
    for other in sentence.mentions if mention is not None else ():
        if mention is None or other is None or other.class_iri != COUNTRY or other.attribute("form"):
            continue
        between, behind = text[mention.end : other.start], text[other.end : other.end + 2]
        ends_line = sentence.kind is BlockKind.ITEM and between == ", " and behind.rstrip(";.,\n") == ""
        if ends_line or (between == " (" and behind[:1] == ")"):
            return reading.chain(other)
    return None


def body_called(seat: frozenset[str], role: Mention, reading: ArticleReading) -> MentionChain | None:
    """The one body that a seat names by its own name ("European Parliament"), whether the article names it or not."""
    name = next((one for one in sorted(seat) if one[:1].isupper()), None)
    if name is None:
        return None
    known = (one for one in reading.chains.values() if name in (one.name, *one.aliases))
    return next(known, chain_called(name, ORGANIZATION, role, reading))


def union_at(sentence: Sentence, node: int) -> str:
    """The adjective of a continent at a node, whose union may have such an officer: "European Commissioner X"."""
    mention = sentence.mentions[node] if node >= 0 else None
    continent = mention is not None and (mention.attribute("code") or "").isdigit()
    return mention.text.lower() if mention is not None and continent and mention.attribute("form") else ""


def is_region(mention: Mention) -> bool:
    """Whether a place is a state or province, by its code ("US-OH")."""
    return "-" in (mention.attribute("code") or "")


def is_street(place: Mention, reading: ArticleReading) -> bool:
    """Whether a place is a ship, or a street or square by its name, which nobody governs: "Elm Street"."""
    if place.attribute("vessel"):
        return True
    return place.name.lower().split()[-1] in lexicon_of(reading.ontology).words.of("street")


def leading_place(reading: ArticleReading) -> MentionChain | None:
    """The one town or the like that the article begins with: of the dateline, else of its first two sentences."""
    for sentences in (
        [one for one in reading.parsed.sentences if one.kind is BlockKind.DATELINE],
        reading.parsed.sentences[:2],
    ):
        found: dict[str, MentionChain] = {}
        for sentence in sentences:
            for mention in sentence.mentions:
                if mention is None or mention.class_iri != PLACE or is_region(mention) or is_street(mention, reading):
                    continue
                chain = reading.chain(mention)
                if chain is not None and not mention.attribute("form"):
                    found[chain.id] = chain
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def main_place(reading: ArticleReading) -> MentionChain | None:
    """The place, no country, that the article names at least twice as often as any other; else the one town whose
    council it opens with: "Lima's city council", "the town council of Lima"."""
    chains = [
        chain
        for mention in reading.parsed.mentions
        if mention.class_iri == PLACE
        and not is_street(mention, reading)
        and (chain := reading.chain(mention)) is not None
    ]
    most, times, next_times = most_named(one.id for one in chains)
    if times >= max(3, 2 * next_times):
        return next(one for one in chains if one.id == most)
    opening = [one for one in reading.parsed.sentences if one.kind is BlockKind.BODY][:_OPENING]
    towns = {one.id: one for sentence in opening for one in _with_council(sentence, reading)}
    return next(iter(towns.values())) if len(towns) == 1 else None


def _with_council(sentence: Sentence, reading: ArticleReading) -> Iterator[MentionChain]:
    for council, mention in enumerate(sentence.mentions):
        if mention is None or mention.kind is not MentionKind.NOMINAL or mention.head.split()[-1] != "council":
            continue
        local = "council" in mention.text.lower().split() and mention.attribute("number") != "plural"
        for label, node in sentence.edges[council] if local else ():
            owner = sentence.mentions[node]
            if label not in ("poss", "of") or owner is None or owner.kind is not MentionKind.NAMED:
                continue
            chain = reading.chain(owner)
            if chain is not None and " " not in owner.text and owner.class_iri in (PLACE, ORGANIZATION, PERSON):
                yield chain


def acting_places(reading: ArticleReading, kinds: Mapping[str, str]) -> frozenset[str]:
    """The chains of towns that do something or have players: clubs that go by their town's name."""
    found = set()
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if mention is None or mention.class_iri != PLACE or mention.attribute("form"):
                continue
            chain = reading.chain(mention)
            holder = sentence.mentions[sentence.heads[node]]
            has_players = (
                holder is not None
                and holder.class_iri == ROLE
                and kinds.get(holder.head.lower()) == "sport"
                and sentence.heads[node] > node
            )
            if chain is not None and (sentence.labels[node] in ("nsubj", "nsubjpass") or has_players):
                found.add(chain.id)
    return frozenset(found)


def tells_of_match(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the sentence tells of teams that play each other."""
    return not lexicon.words.of("match").isdisjoint(word.lower() for word in sentence.words)


def tells_of_sport(sentences: Iterable[Sentence], kinds: Mapping[str, str]) -> bool:
    """Whether anybody in the article is a player or coach."""
    return any(
        mention is not None and mention.class_iri == ROLE and kinds.get(mention.head.lower()) == "sport"
        for sentence in sentences
        for mention in sentence.mentions
    )
