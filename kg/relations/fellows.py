"""Those of one body with somebody: "X of the Greens spoke. Her party colleague Y did not" makes Y one of the Greens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import KG, ORGANIZATION, PERSON, MentionChain, Polarity, Sentence, pairs
from kg.ontology import Relation, gives_post
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.factuality import STATED, Judge
from kg.relations.lexicon import lexicon_of
from kg.relations.memberships import relation_of_members, tells_members
from kg.relations.posts import head_of

_STATUS = "status"
_PARTY = KG + "Party"
_MATES = frozenset(
    (one + ending)
    for one in ("teammate", "team-mate", "clubmate", "club-mate", "bandmate", "colleague")
    for ending in ("", "s")
)
_OF_WHAT = {
    "party": "party",
    "committee": "committee",
    "board": "board",
    "club": "team",
    "team": "team",
    "band": "team",
}
"""The noun before "colleague" that says of what body both are."""

_WORK = "work"
_BEFORE = frozenset({"her", "his", "their", "'s", "’s"})
_ELSEWHERE = frozenset({"of", "from", "at", "in", "with", "for", "on"})


def fellows(drafts: Iterable[Draft], reading: ArticleReading, judge: Judge) -> list[Draft]:
    """The drafts, and for each person who is called somebody's fellow the body that this one is told to be of, where it
    is one."""
    drafts = list(drafts)
    relation = relation_of_members(reading.ontology)
    if relation is None:
        return drafts
    told = {(one.subject.id, one.object.id) for one in drafts if isinstance(one.object, MentionChain)}
    for sentence in reading.parsed.sentences:
        if _MATES.isdisjoint(sentence.words):
            continue
        for node, kind, owner, name in _fellows_in(sentence, reading):
            person = reading.chain_at(sentence, name)
            body = _employer(owner, drafts, reading) if kind == _WORK else _body(owner, kind, relation, drafts)
            if kind == _WORK and (_is_of_another(sentence, name) or _has_body(person, drafts)):
                continue
            affirmed = judge(sentence, node).polarity is Polarity.AFFIRMED
            if person is None or body is None or person.id == owner.id or (person.id, body.id) in told:
                continue
            if affirmed:
                told.add((person.id, body.id))
                values = pairs(dict(relation.defaults))
                drafts.append(Draft(relation, person, body, values, STATED, sentence, (node, name), ""))
    return drafts


def _fellows_in(sentence: Sentence, reading: ArticleReading) -> Iterator[tuple[int, str, MentionChain, int]]:
    """The word for a fellow, of what kind of body, whose fellow it is, and the node of the fellow's name."""
    for node, word in enumerate(sentence.words):
        if word not in _MATES or not node:
            continue
        mention = sentence.mentions[node]
        said = mention.text.lower().split() if mention is not None else []
        before = said[-2] if len(said) > 1 else sentence.words[node - 1].lower()
        kind = _OF_WHAT.get(before, "") if word.startswith("colleague") else "team"
        if not kind and before in _BEFORE and not _is_of_another(sentence, node):
            kind = _WORK
        names = [
            one
            for label, one in sentence.edges[node]
            if label == "isa" and reading.names_person(sentence.mentions[one])
        ]
        near = [*sentence.edges[node], *(edge for one in names for edge in sentence.edges[one])]
        owners = [reading.chain_at(sentence, one) for label, one in near if label == "poss" and one < node]
        people = {one.id: one for one in owners if one is not None and one.class_iri == PERSON}
        if kind and len(people) == 1 and names:
            owner = next(iter(people.values()))
            yield from ((node, kind, owner, one) for one in names)


def _body(owner: MentionChain, kind: str, relation: Relation, drafts: Iterable[Draft]) -> MentionChain | None:
    """The one body of the kind that the owner is told to be of, and to have left by no word."""
    found: dict[str, MentionChain] = {}
    left: set[str] = set()
    for draft in drafts:
        if draft.relation.iri != relation.iri or draft.subject.id != owner.id:
            continue
        if draft.factuality.polarity is not Polarity.AFFIRMED or not isinstance(draft.object, MentionChain):
            continue
        if dict(draft.qualifiers).get(_STATUS) == "former":
            left.add(draft.object.id)
        elif _is_kind(draft.object, kind):
            found[draft.object.id] = draft.object
    staying = [one for one in found.values() if one.id not in left]
    return staying[0] if len(staying) == 1 else None


def _employer(owner: MentionChain, drafts: Iterable[Draft], reading: ArticleReading) -> MentionChain | None:
    """The one body that the owner is told to be of, or to have a post in that is no office."""
    found: dict[str, MentionChain] = {}
    kinds = lexicon_of(reading.ontology).role_kinds
    for draft in drafts:
        body, status = draft.object, dict(draft.qualifiers).get(_STATUS)
        if draft.subject.id != owner.id or not isinstance(body, MentionChain) or status == "former":
            continue
        post = gives_post(draft.relation, reading.ontology)
        office = post and draft.role is not None and kinds.get(head_of(draft.sentence, draft.role)) == "office"
        told = post or tells_members(draft.relation)
        if not told or draft.factuality.polarity is not Polarity.AFFIRMED:
            continue
        if office or body.class_iri != ORGANIZATION or body.id not in reading.named:
            return None
        found[body.id] = body
    return next(iter(found.values())) if len(found) == 1 else None


def _has_body(person: MentionChain | None, drafts: Iterable[Draft]) -> bool:
    """Whether a body is told of which the person is: "her colleague X, a surgeon at Lume Hospital"."""
    if person is None:
        return False
    bodies = (one.object for one in drafts if one.subject.id == person.id)
    return any(isinstance(body, MentionChain) and body.class_iri == ORGANIZATION for body in bodies)


def _is_of_another(sentence: Sentence, node: int) -> bool:
    """Whether the words beside a node say of what body it is: "her colleague at Ordex", "his colleague X of Lume"."""
    beside = (sentence.mentions[other] for label, other in sentence.edges[node] if label in _ELSEWHERE)
    return any(one is not None for one in beside)


def _is_kind(body: MentionChain, kind: str) -> bool:
    if kind == "party":
        return body.class_iri == _PARTY
    if kind in ("committee", "board"):
        return body.name.lower().split()[-1] == kind
    return body.class_iri == ORGANIZATION
