"""Whether a sentence tells again of a deed that one before it told of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention
from kg.relations.event_nodes import EventNode


def is_told_again(event: EventNode, mention: EventMention, reading: ArticleReading) -> bool:
    """Whether the same verb says that it was done to the same one: "X was arrested in Lima. X was arrested on suspicion
    of fraud"; whoever attacks twice may attack two."""
    if mention.noun is not None:
        return False
    lemma, done_to = mention.sentence.lemmas[mention.node], set(_done_to(mention, reading))
    return any(
        one.noun is None and one.sentence.lemmas[one.node] == lemma and not done_to.isdisjoint(_done_to(one, reading))
        for one in event.mentions
    )


def _done_to(mention: EventMention, reading: ArticleReading) -> Iterator[str]:
    """Who is named as the object of the verb."""
    objects = {node for label, node in mention.sentence.edges[mention.node] if label == "obj"}
    for part in mention.parts:
        chain = reading.chain(part.mention) if part.node in objects else None
        if chain is not None and chain.id in reading.named:
            yield chain.id
