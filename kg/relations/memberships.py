"""Who plays for a team belongs to it: "Goalkeeper X" makes X one of the team that the article is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, MentionChain, Polarity, Tense, pairs
from kg.ontology import Ontology, Relation, gives_post
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.lexicon import lexicon_of
from kg.relations.posts import head_of
from kg.relations.seats import tells_of_sport

_CAPTAINS = frozenset({"captain", "vice-captain", "co-captain"})


def relation_of_members(ontology: Ontology) -> Relation | None:
    """The relation that tells of what body somebody is, where the ontology has one."""
    return next((one for one in ontology.relations.values() if tells_members(one)), None)


def tells_members(relation: Relation) -> bool:
    """Whether the relation tells of what body somebody is, by no post and no event."""
    plain = not relation.object_optional and relation.event_role is None and relation.literal_range is None
    return plain and relation.has_status and PERSON in relation.domain and ORGANIZATION in relation.range


def members_by_post(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The drafts, and for each player whose team a post tells, and who is told to be of no team now, that team."""
    drafts = list(drafts)
    relation = relation_of_members(reading.ontology)
    if relation is None:
        return drafts
    players = [one for one in drafts if _plays(one, reading)]
    if not players or not tells_of_sport(reading.parsed.sentences, lexicon_of(reading.ontology).role_kinds):
        return drafts
    told = {
        one.subject.id
        for one in drafts
        if one.relation.iri == relation.iri
        and isinstance(one.object, MentionChain)
        and one.object.class_iri != COUNTRY
        and dict(one.qualifiers).get("status") != "former"
    }
    teams = _teams(drafts, reading)
    values = pairs(dict(relation.defaults))
    for one in players:
        if one.subject.id not in told and isinstance(one.object, MentionChain) and one.object.id in teams:
            told.add(one.subject.id)
            drafts.append(replace(one, relation=relation, qualifiers=values, role=None))
    return drafts


def _teams(drafts: Iterable[Draft], reading: ArticleReading) -> set[str]:
    """The bodies in which two or more have posts of sport: "runner X" alone is none of the firm that is told of."""
    kinds, holders = lexicon_of(reading.ontology).role_kinds, defaultdict[str, set[str]](set)
    for one in drafts:
        if one.role is None or not isinstance(one.object, MentionChain):
            continue
        if _is_of_sport(head_of(one.sentence, one.role), kinds):
            holders[one.object.id].add(one.subject.id)
    return {body for body, people in holders.items() if len(people) > 1}


def _plays(draft: Draft, reading: ArticleReading) -> bool:
    """Whether the draft gives somebody now the post of a player, and a team that is no country."""
    if (
        draft.role is None
        or not isinstance(draft.object, MentionChain)
        or not gives_post(draft.relation, reading.ontology)
    ):
        return False
    if draft.object.class_iri not in (ORGANIZATION, PLACE) or dict(draft.qualifiers).get("status") != "current":
        return False
    if draft.factuality.polarity is not Polarity.AFFIRMED or draft.factuality.tense is Tense.FUTURE:
        return False
    lexicon, head = lexicon_of(reading.ontology), head_of(draft.sentence, draft.role)
    return _is_of_sport(head, lexicon.role_kinds) and head.split()[-1] not in lexicon.words.of("beside the team")


def _is_of_sport(head: str, kinds: Mapping[str, str]) -> bool:
    return kinds.get(head) == "sport" or head in _CAPTAINS
