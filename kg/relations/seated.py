"""Which body or place a post is of by the words of its name: the ministry of an office, the court of a judge."""

from __future__ import annotations

import re

from kg.model import COUNTRY, ORGANIZATION, PLACE, Mention, MentionChain, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.chambers import described_body
from kg.relations.homeland import opening_of
from kg.relations.lexicon import lexicon_of
from kg.relations.namings import heads_of_name, most_named
from kg.relations.regions_told import region_governed
from kg.relations.seats import body_called, is_region, is_street, own_region
from kg.relations.surroundings import Surroundings

_GOVERNING_BANKS = re.compile(r"(?:deputy |vice )?governor")
_CENTRAL_BANKS = re.compile(
    r"\b(?:central|reserve|national|state) bank\b|^bank (?:of )?\w+$"
    r"|\b(?:banco central|bangko sentral|federal reserve)\b",
    re.IGNORECASE,
)
_SCHOOLS = frozenset({"school", "schools", "education", "unified"})
_OF_SCHOOLS = frozenset({"board", "district"})
_SENATES = frozenset({"senate", "seanad"})
_PARTS_OF_CHAMBERS = frozenset({"committee", "subcommittee", "caucus"})


def chamber_of_committee(nouns: frozenset[str], role: Mention, context: Surroundings) -> MentionChain | None:
    """The senate of which the article names a committee: "the Senate Committee on Transport"; a new chain."""
    for one in context.namings if nouns <= _SENATES else ():
        words = one.chain.name.lower().split()
        if one.chain.class_iri == ORGANIZATION and words[0] in nouns and not _PARTS_OF_CHAMBERS.isdisjoint(words):
            return body_called(frozenset({one.chain.name.split()[0]}), role, context.reading)
    return None


def central_bank(role: Mention, context: Surroundings) -> MentionChain | None:
    """The one central bank that the article names or describes, of whose governor it may speak."""
    if not _GOVERNING_BANKS.fullmatch(role.head.lower()):
        return None
    found = {
        one.chain.id: one.chain
        for one in context.namings
        if one.chain.class_iri == ORGANIZATION and _CENTRAL_BANKS.search(one.chain.name) is not None
    }
    if not found:
        bank = described_body(frozenset({"bank"}), context.reading)
        return bank if bank is not None and _CENTRAL_BANKS.search(bank.name) is not None else None
    return next(iter(found.values())) if len(found) == 1 else None


def region_or_bank(sentence: Sentence, node: int, context: Surroundings) -> MentionChain | None:
    """The region of a governor, or the central bank where the article names that first: "The Reserve Bank kept its
    rate. Governor X, once a professor in Ohio, said"."""
    region, role = region_governed(sentence, node, context.reading), sentence.mentions[node]
    if role is None or (region is not None and not _GOVERNING_BANKS.fullmatch(role.head.lower())):
        return region
    bank = central_bank(role, context)
    if region is None or bank is None:
        return region or bank
    first = min((one.sentence, one.node) for one in context.namings if one.chain.id == bank.id)
    named = ((one.sentence, one.node) for one in context.towns if one.chain.id == region.id)
    return bank if first < min(named, default=first) else region


def province_alone(role: Mention, reading: ArticleReading) -> MentionChain | None:
    """The province that an article is about which never names the country, of a minister of what provinces see to:
    "Nurses in Manitoba voted. Health Minister X thanked them"."""
    words = frozenset(role.text.lower().split())
    matters = lexicon_of(reading.ontology).words.of("matter of a province")
    if "minister" not in words or words.isdisjoint(matters) or "federal" in words:
        return None
    region = own_region(reading)
    if region is None:
        return None
    codes = [
        (mention, mention.attribute("code") or "")
        for sentence in reading.parsed.sentences
        for mention in sentence.mentions
        if mention is not None
    ]
    state = next((code[:2] for mention, code in codes if "-" in code and reading.chain(mention) == region), "")
    whole = any(mention.class_iri == COUNTRY and code == state for mention, code in codes)
    federal = any("federal" in sentence.lemmas for sentence in reading.parsed.sentences)
    return region if state and not whole and not federal else None


def place_before(sentence: Sentence, node: int, reading: ArticleReading, regions: bool) -> MentionChain | None:
    """The last place named before in the sentence: "On Elba itself the mayor, X,"."""
    for place in range(node - 1, -1, -1):
        mention = sentence.mentions[place]
        named = mention is not None and mention.class_iri == PLACE and not mention.attribute("form")
        if mention is not None and ((is_region(mention) and not regions) or is_street(mention, reading)):
            continue  # a state has no mayor
        if named and sentence.words[place - 1].lower() != "of":  # "X, a town south of Y"
            return reading.chain(mention)
    return None


def ministry_named(role: Mention, context: Surroundings) -> MentionChain | None:
    """The one body that the article names with the words of the office: "Minister of Energy", "Energy Ministry"; a
    short name counts where the long one has no other words."""
    heads = role.head.lower().split()
    post = heads[0] if "of" in heads else heads[-1]
    words = set(role.text.lower().split()) - {post, "of", "for", "and", "the", "deputy", "first"}
    nouns = context.heads - _PARTS_OF_CHAMBERS - context.lexicon.words.of("members")
    found = {}
    for one in context.namings if words else ():
        forms = [set(form.lower().split()) for form in (one.chain.name, *one.chain.aliases)]
        forms = [form for form in forms if form not in forms[1:] or len(form) == max(map(len, forms))]
        named = any(words <= form and form - words <= nouns for form in forms)
        if one.chain.class_iri == ORGANIZATION and named:
            found[one.chain.id] = one.chain
    return next(iter(found.values())) if len(found) == 1 else None


def body_called_so(described: MentionChain, context: Surroundings) -> MentionChain | None:
    """The one body or place that the article names with the noun of one that is described: "the park" for "Kaloko
    Park"."""
    noun = described.name.lower().split()[-1]
    found = {
        one.chain.id: one.chain
        for one in (*context.namings, *context.towns)
        if one.chain.name.lower().split()[-1] == noun
    }
    return next(iter(found.values())) if len(found) == 1 else None


def school_board(context: Surroundings) -> MentionChain | None:
    """The one school board or district that the article names."""
    found = {
        one.chain.id: one.chain
        for one in context.namings
        if (words := one.chain.name.lower().split())[-1] in _OF_SCHOOLS and not _SCHOOLS.isdisjoint(words[:-1])
    }
    return next(iter(found.values())) if len(found) == 1 else None


def body_with_noun(sentence: Sentence, nouns: frozenset[str], context: Surroundings) -> MentionChain | None:
    """The body with one of the nouns in its name: in the sentence, else the one that the article names."""
    fitting = [
        one
        for one in (*context.namings, *context.towns)
        if nouns & heads_of_name(one.chain.name) and _PARTS_OF_CHAMBERS.isdisjoint(one.chain.name.lower().split())
    ]
    fitting.sort(key=lambda one: (one.sentence, one.node))
    own = {one.chain.id: one.chain for one in fitting if one.sentence == sentence.index}
    everywhere = own or {one.chain.id: one.chain for one in fitting}
    most, times, next_times = most_named(one.chain.id for one in fitting if one.chain.id in everywhere)
    if times and times >= 2 * next_times:
        return everywhere[most]
    opening = opening_of(context.reading)
    leading = {one.chain.id for one in fitting if one.sentence in opening and one.chain.id in everywhere}
    if len(leading) == 1:
        return everywhere[leading.pop()]
    first = next(iter(everywhere.values()), None)  # "Ohio County", beside the "Ohio County Board"
    same = all(first.name in one.name or one.name in first.name for one in everywhere.values()) if first else False
    return first if same else None
