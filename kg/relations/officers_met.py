"""Of which country an officer is who is met in its capital, writes by its envoy, or is named behind it in a list of
countries that were represented."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model import COUNTRY, PLACE, MentionChain, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.countries import country_named
from kg.relations.seats import capital_beside
from kg.relations.visits import other_side

_WRITINGS = frozenset({"letter", "message", "invitation", "note"})
_TITLE = ("DT", "JJ", "NN", "PRP$", "HYPH")


def country_behind_which(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The country right before "by" and the officer: "Peru was represented by X and Chile by Minister Y"."""
    by = role - 1
    while by > 0 and sentence.mentions[by] is None and sentence.tags[by].startswith(_TITLE):
        by -= 1
    if by < 2 or sentence.words[by].lower() != "by":
        return None
    mention = sentence.mentions[by - 1]
    if mention is None or mention.class_iri not in (COUNTRY, PLACE) or mention.attribute("form"):
        return None
    joined = sentence.words[by - 2].lower() in ("and", ",", "while", "the")
    return country_named(sentence, by - 1, reading) if joined else None


def country_of_capital(
    sentence: Sentence,
    role: int,
    countries_of: Mapping[str, Sequence[MentionChain]],
    visited: Mapping[str, frozenset[str]],
    countries: Sequence[MentionChain],
    reading: ArticleReading,
) -> MentionChain | None:
    """The country in whose capital somebody who serves another one meets the officer, else the only other one that this
    person goes to: "In Lima she saw President Y", "ended a trip to Peru. He met President Y"."""
    officers = {role} | {node for label, node in sentence.edges[role] if label == "isa"}
    if any(label == "subj" and node in officers for edges in sentence.edges for label, node in edges):
        return None
    met = other_side(sentence, role, reading, received=False)
    theirs = {one.id for person in met for one in countries_of.get(person, ())}
    if not theirs:
        return None
    country = capital_beside(sentence, reading)
    if country is not None:
        return country if country.id not in theirs else None
    goals = set[str]().union(*(visited.get(person, frozenset()) for person in met)) - theirs
    return next((one for one in countries if one.id in goals), None) if len(goals) == 1 else None


def country_of_writer(
    sentence: Sentence,
    role: int,
    countries_of: Mapping[str, Sequence[MentionChain]],
    reading: ArticleReading,
) -> MentionChain | None:
    """The one country of who brings what the officer wrote: "the envoy delivered a letter from President Y"."""
    if role < 3 or sentence.words[role - 1].lower() != "from" or sentence.lemmas[role - 2] not in _WRITINGS:
        return None
    found: dict[str, MentionChain] = {}
    for edges in sentence.edges:
        if not any(label == "obj" and node == role - 2 for label, node in edges):
            continue
        for label, node in edges:
            chain = reading.chain_at(sentence, node) if label == "subj" else None
            found |= {one.id: one for one in countries_of.get(chain.id, ())} if chain is not None else {}
    return next(iter(found.values())) if len(found) == 1 else None
