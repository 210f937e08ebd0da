"""Members of chambers whose title names no body: of a country's parliament, of one that has a name of its own, of a
state's legislature."""

from __future__ import annotations

from dataclasses import replace

from kg.model import COUNTRY, ORGANIZATION, MentionChain, MentionKind
from kg.relations.arguments import ArticleReading
from kg.relations.countries import country_at
from kg.relations.drafts import Draft
from kg.relations.governments import government
from kg.relations.homeland import home_country
from kg.relations.lexicon import Lexicon, lexicon_of
from kg.relations.posts import head_of
from kg.relations.seats import own_region, region_named
from kg.relations.surroundings import Surroundings

_OF_STATES = frozenset("legislature statehouse capitol assembly lawmakers legislators".split())
_CHAMBERS = frozenset({*_OF_STATES, "parliament", "senate", "congress", "sejm", "knesset", "bundestag", "parliaments"})
_FEDERAL = frozenset({"congress", "federal", "washington"})


def is_seated_abroad(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a member of a chamber that has a name of its own only comes from the country before: "Spanish MEP X"."""
    if draft.role is None or not isinstance(draft.object, MentionChain) or draft.object.class_iri != COUNTRY:
        return False
    head = head_of(draft.sentence, draft.role)
    seat = lexicon.seats.get(head, "")
    called = "|" in seat and any(one[:1].isupper() and len(one) > 2 for one in seat.split("|"))
    return called and lexicon.national.get(head) != dict(draft.object.attributes).get("code")


def seated_rightly(draft: Draft, reading: ArticleReading) -> Draft:
    """The draft; a member of a chamber with a name of its own without the country that he comes from, a head of state
    or judge whom a chamber elects with the chamber's country: "Peru's parliament elected X as president"."""
    if is_seated_abroad(draft, lexicon_of(reading.ontology)):
        return replace(draft, object=None)
    if _is_elected_by_chamber(draft, reading):
        return replace(draft, object=_country_of_electors(draft, reading))
    return draft


def _is_elected_by_chamber(draft: Draft, reading: ArticleReading) -> bool:
    if draft.role is None:
        return False
    electors = [reading.chain_at(draft.sentence, node) for node in _electors(draft, reading)]
    if not electors or (draft.object is not None and draft.object not in electors):
        return False
    seat = lexicon_of(reading.ontology).seats.get(head_of(draft.sentence, draft.role), "")
    return seat in ("title", "state") or "court" in seat.split("|")


def _electors(draft: Draft, reading: ArticleReading) -> list[int]:
    """The nodes of the chamber that the verb says to give somebody the post."""
    sentence, choosing = draft.sentence, lexicon_of(reading.ontology).words.of("choosing")
    return [
        one
        for verb in draft.nodes
        if sentence.lemmas[verb] in choosing
        for label, one in sentence.edges[verb]
        if label in ("subj", "by")
        and (chain := reading.chain_at(sentence, one)) is not None
        and chain.class_iri == ORGANIZATION
        and not _CHAMBERS.isdisjoint(chain.name.lower().split())
    ]


def _country_of_electors(draft: Draft, reading: ArticleReading) -> MentionChain | None:
    """The one country whose chamber it is by the words beside it: "Peru's parliament", "the Peruvian senate"."""
    sentence, found = draft.sentence, dict[str, MentionChain]()
    for node in _electors(draft, reading):
        for _, other in sentence.edges[node]:
            country = country_at(sentence, other, reading)
            if country is not None and country.class_iri == COUNTRY:
                found[country.id] = country
    return next(iter(found.values())) if len(found) == 1 else None


def own_government(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country of a member of a chamber that the article does not name: one that it speaks of as its own."""
    country, home = government(draft, context), home_country(context.reading)
    own = {one.id for one in (*context.governments, home) if one is not None}
    return country if country is not None and country.id in own else None


def state_of_legislature(reading: ArticleReading) -> MentionChain | None:
    """The American state of whose legislature the article speaks, and not of Congress."""
    region = own_region(reading)
    if region is None or not dict(region.attributes).get("code", "").startswith("US-"):
        return None
    words = {word for one in reading.parsed.article.text.split() if (word := one.strip(".,;:()’'").lower())}
    return region if words & _OF_STATES and not words & _FEDERAL else None


def state_of_article(reading: ArticleReading) -> MentionChain | None:
    """The American state that the article is about, of whose legislature "state Rep. X" is."""
    region = own_region(reading) or region_named(reading)
    return region if region is not None and dict(region.attributes).get("code", "").startswith("US-") else None


def described_body(nouns: frozenset[str], reading: ArticleReading) -> MentionChain | None:
    """The one body with one of the nouns that the article describes by more than the noun: "the high court"."""
    found: dict[str, MentionChain] = {}
    for mention in reading.parsed.mentions:
        if mention.class_iri != ORGANIZATION or mention.kind is not MentionKind.NOMINAL:
            continue
        words = mention.text.lower().split()
        chain = reading.chain(mention)
        if len(words) > 1 and words[-1] in nouns and mention.attribute("number") != "plural" and chain is not None:
            found[chain.id] = chain
    return next(iter(found.values())) if len(found) == 1 else None
