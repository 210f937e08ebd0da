"""Who is of a country by origin, and who by a post: "its director, X of Peru", but not "Foreign Minister X of Peru"."""

from __future__ import annotations

from kg.model import COUNTRY, PERSON, ROLE, Sentence
from kg.relations.arguments import ArticleReading, titles_of
from kg.relations.lexicon import lexicon_of
from kg.relations.matching import Match, bound_slots

_OFFICERS = frozenset({"office", "rank", "military", "nobility"})


def is_of_post(match: Match, reading: ArticleReading) -> bool:
    """Whether a match that is nothing but "X of COUNTRY" may speak of the country that a person stands for: by a post
    beside the name that has no body of its own, else by any post of state that the article gives to the person."""
    sentence, pattern = match.sentence, match.pattern
    if pattern.trigger is not None or len(pattern.edges) != 1 or pattern.edges[0].label != "mod":
        return False
    slots = bound_slots(match)
    person, country = slots["subject"][0], slots.get("object", [None])[0]
    if (
        country is None
        or any(node.form for node in pattern.nodes)
        or pattern.nodes[pattern.edges[0].head].slot != "subject"
    ):
        return False
    place, somebody = sentence.mentions[country], sentence.mentions[person]
    if place is None or somebody is None or place.class_iri != COUNTRY or somebody.class_iri != PERSON:
        return False
    lexicon = lexicon_of(reading.ontology)
    if person and sentence.words[person - 1].lower() in lexicon.words.of("sovereign"):
        return True
    roles = [
        one
        for label, one in sentence.edges[person]
        if label == "isa" and (role := sentence.mentions[one]) is not None and role.class_iri == ROLE
    ]
    posts = [one for one in roles if sentence.lemmas[one].split(" ")[-1] not in lexicon.occupations]
    if posts:
        return not all(_has_body(sentence, one, country) for one in posts)
    chain = reading.chain_at(sentence, person)
    kinds = lexicon.role_kinds
    titles = titles_of(reading).get(chain.id, ()) if chain is not None else ()
    return any(kinds.get(title) in _OFFICERS for title in titles)


def _has_body(sentence: Sentence, role: int, country: int) -> bool:
    """Whether a post has a body or owner that is named or meant before the name: "her deputy", "head of the fund"."""
    return any(
        label in ("mod", "poss") and node != country and sentence.mentions[node] is not None
        for label, node in sentence.edges[role]
    )
