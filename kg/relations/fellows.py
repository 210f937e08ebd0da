"""Those of one body with somebody: "X of the Greens spoke. Her party colleague Y did not" makes Y one of the Greens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import KG, ORGANIZATION, PERSON, MentionChain, Polarity, Sentence, pairs
from kg.ontology import Relation
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.factuality import STATED, Judge

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


def fellows(drafts: Iterable[Draft], reading: ArticleReading, judge: Judge) -> list[Draft]:
    """The drafts, and for each person who is called somebody's fellow the body that this one is told to be of, where it
    is one."""
    drafts = list(drafts)
    relation = next((one for one in reading.ontology.relations.values() if _tells_members(one)), None)
    if relation is None:
        return drafts
    told = {(one.subject.id, one.object.id) for one in drafts if isinstance(one.object, MentionChain)}
    for sentence in reading.parsed.sentences:
        if _MATES.isdisjoint(sentence.words):
            continue
        for node, kind, owner, name in _fellows_in(sentence, reading):
            person = reading.chain_at(sentence, name)
            body = _body(owner, kind, relation, drafts)
            affirmed = judge(sentence, node).polarity is Polarity.AFFIRMED
            if person is None or body is None or person.id == owner.id or (person.id, body.id) in told:
                continue
            if affirmed:
                told.add((person.id, body.id))
                values = pairs(dict(relation.defaults))
                drafts.append(Draft(relation, person, body, values, STATED, sentence, (node, name), ""))
    return drafts


def _tells_members(relation: Relation) -> bool:
    """Whether the relation tells of what body somebody is, by no post and no event."""
    plain = not relation.object_optional and relation.event_role is None and relation.literal_range is None
    return plain and relation.has_status and PERSON in relation.domain and ORGANIZATION in relation.range


def _fellows_in(sentence: Sentence, reading: ArticleReading) -> Iterator[tuple[int, str, MentionChain, int]]:
    """The word for a fellow, of what kind of body, whose fellow it is, and the node of the fellow's name."""
    for node, word in enumerate(sentence.words):
        if word not in _MATES or not node:
            continue
        mention = sentence.mentions[node]
        said = mention.text.lower().split() if mention is not None else []
        before = said[-2] if len(said) > 1 else sentence.words[node - 1].lower()
        kind = _OF_WHAT.get(before, "") if word.startswith("colleague") else "team"
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


def _is_kind(body: MentionChain, kind: str) -> bool:
    if kind == "party":
        return body.class_iri == _PARTY
    if kind in ("committee", "board"):
        return body.name.lower().split()[-1] == kind
    return body.class_iri == ORGANIZATION
