"""What follows from the posts that an article tells: of successors, counterparts and fellows, and of whose body."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import KG
from kg.ontology import gives_post
from kg.relations.arguments import ArticleReading
from kg.relations.callings import callings, introductions
from kg.relations.counterparts import counterparts
from kg.relations.departures import departures
from kg.relations.drafts import Draft
from kg.relations.factuality import Judge
from kg.relations.fellows import fellows
from kg.relations.implied import imply_objects
from kg.relations.memberships import members_by_post
from kg.relations.portions import portions
from kg.relations.shared_posts import shared_posts
from kg.relations.successions import successions
from kg.relations.terms import ended_terms
from kg.relations.titles_alone import titles_alone


def what_follows(drafts: Sequence[Draft], reading: ArticleReading, judge: Judge) -> list[Draft]:
    """The drafts with those that follow from them. Each relation that gives posts is followed for itself: what one's
    own ontology tells beside the built-in one changes nothing of that."""
    posts = {one.relation.iri for one in drafts if gives_post(one.relation, reading.ontology)}
    if len(posts) < 2:
        return _followed(drafts, reading, judge)
    others = sorted(posts, key=lambda iri: (not iri.startswith(KG), iri))[1:]
    found = _followed([one for one in drafts if one.relation.iri not in others], reading, judge)
    for iri in others:
        own = _followed([one for one in drafts if one.relation.iri == iri], reading, judge)
        found.extend(one for one in own if one.relation.iri == iri)
    return found


def _followed(drafts: Sequence[Draft], reading: ArticleReading, judge: Judge) -> list[Draft]:
    posts = [one.relation for one in drafts if gives_post(one.relation, reading.ontology)]
    if posts and not any(one.has_status for one in posts):  # only how posts were given is told
        return ended_terms(imply_objects(drafts, reading), reading.parsed.article.published)
    drafts = [*drafts, *introductions(drafts, reading)]
    told = titles_alone(counterparts(drafts, reading), reading)
    told = members_by_post(successions(imply_objects(told, reading), reading, judge), reading)
    told = portions(departures(told, reading, judge), reading, judge)
    told = callings(shared_posts(fellows(told, reading, judge), reading), reading)
    return ended_terms(told, reading.parsed.article.published)
