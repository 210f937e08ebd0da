"""Of what a sentence was read to say several times, what is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.model import MentionChain, Value
from kg.relations.drafts import Draft

_OF_STATE = frozenset({"office", "military", "rank", "nobility"})


def fullest_drafts(drafts: Iterable[Draft], kinds: Mapping[str, str]) -> list[Draft]:
    """Of drafts of one sentence that say the same, the ones that say most. ``kinds`` are those of roles by head."""
    kept: list[Draft] = []
    for draft in drafts:
        if any(_within(draft, other) for other in kept):
            continue
        kept = [other for other in kept if not _within(other, draft)]
        kept.append(draft)
    return [draft for draft in kept if not any(_outdone(draft, other, kinds) for other in kept)]


def contradicts(one: Draft, settled: Draft) -> bool:
    """Whether a draft gives a role another status than the example that settles it: "took over as president"."""
    same = one.relation is settled.relation and one.subject.id == settled.subject.id and one.role == settled.role
    return (
        same and one.role is not None and dict(one.qualifiers).get("status") != dict(settled.qualifiers).get("status")
    )


def _outdone(one: Draft, other: Draft, kinds: Mapping[str, str]) -> bool:
    """Whether a nationality before a role, of no office, is no body, since one is named behind: "French head of X"."""
    role, sentence = one.role, one.sentence
    same = one.relation is other.relation and one.subject.id == other.subject.id and role == other.role
    mention = sentence.mentions[role] if role is not None and same else None
    if role is None or mention is None or one.object is None or other.object is None:
        return False
    before = [sentence.mentions[node] for node in one.nodes if node < role]
    nation = any(found is not None and found.attribute("form") == "demonym" for found in before)
    behind = any(node > role and ("mod", node) in sentence.edges[role] for node in other.nodes)
    return nation and behind and kinds.get(mention.head.lower()) not in _OF_STATE


def _within(one: Draft, other: Draft) -> bool:
    if one.relation is not other.relation or one.subject.id != other.subject.id:
        return False
    if one.object is not None and _key(one.object) != _key(other.object):
        return False
    if one.object is None and other.object is not None and one.role is not None and one.role == other.role:
        return True
    known = dict(other.qualifiers)
    defaults = dict(one.relation.defaults)
    return all(known.get(name) == value or defaults.get(name) == value for name, value in one.qualifiers)


def _key(thing: MentionChain | Value | None) -> str:
    return thing.id if isinstance(thing, MentionChain) else str(thing)
