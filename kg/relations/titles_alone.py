"""Posts of people whom a sentence calls by nothing but title and country: "Ann Lee left. Peru's minister said"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from kg.model import COUNTRY, PERSON, ROLE, MentionChain, MentionKind, pairs
from kg.relations.arguments import ArticleReading
from kg.relations.callings import relation_of_holders
from kg.relations.drafts import Draft
from kg.relations.factuality import STATED
from kg.relations.lexicon import lexicon_of
from kg.relations.posts import head_of
from kg.relations.seats import bodies_at

_OF_STATE = frozenset({"state", "title"})


def titles_alone(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The drafts, and for each named person who is called by an office of one country alone that post, where no other
    of that country is told of the person; the country also for the same title that names none."""
    drafts = list(drafts)
    relation = relation_of_holders(reading)
    if relation is None:
        return drafts
    lexicon = lexicon_of(reading.ontology)
    told: dict[str, set[str]] = defaultdict(set)
    for draft in drafts:
        if draft.role is not None and isinstance(draft.object, MentionChain):
            told[draft.subject.id].add(draft.object.id)
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if mention is None or mention.class_iri != ROLE or mention.kind is not MentionKind.NOMINAL:
                continue
            head = mention.head.lower()
            if mention.attribute("number") == "plural" or lexicon.seats.get(head.split()[-1]) not in _OF_STATE:
                continue
            chain = reading.chain(mention)
            if chain is None or chain.class_iri != PERSON or chain.id not in reading.named:
                continue
            if any(label == "isa" for label, _ in sentence.edges[node]):
                continue
            bodies = {one.id: one for one in bodies_at(sentence, node, reading)}
            if len(bodies) != 1 or not bodies.keys().isdisjoint(told[chain.id]):
                continue
            body = next(iter(bodies.values()))
            if body.class_iri != COUNTRY:
                continue
            told[chain.id].add(body.id)
            bare = [at for at, one in enumerate(drafts) if one.subject.id == chain.id and _is_bare(one, head)]
            for at in bare:
                drafts[at] = replace(drafts[at], object=body)
            if bare:
                continue
            status = mention.attribute("status")
            values = {**dict(relation.defaults), **({"status": status} if status else {}), "role": mention.text}
            drafts.append(Draft(relation, chain, body, pairs(values), STATED, sentence, (node,), mention.text, node))
    return drafts


def _is_bare(draft: Draft, head: str) -> bool:
    """Whether a draft tells of the post by the same word and without a body."""
    return draft.role is not None and draft.object is None and head_of(draft.sentence, draft.role) == head
