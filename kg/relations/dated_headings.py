"""The day of a heading, which is that of what stands below: "Monday 11 May" in a diary, "Earlier today" in a blog."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import DATE, BlockKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention, Part
from kg.relations.factuality import elsewhere
from kg.relations.tense import FINITE

_MOST_WORDS = 9
_DAY_LENGTH = 10


def day_of_heading(mention: EventMention, role: str, reading: ArticleReading) -> Iterator[Part]:
    """The one day of the heading under which something is told to have been held, or to come."""
    told = mention.factuality
    heading = _heading_of(mention.sentence, reading)
    if heading is None or told.status not in ("held", "planned") or mention.marks:
        return
    if mention.sentence.quoted[mention.node] or len(heading.words) > _MOST_WORDS or _tells(heading):
        return
    days = [(node, one) for node, one in enumerate(heading.mentions) if one is not None and one.class_iri == DATE]
    published = reading.parsed.article.published
    for node, one in days if len(days) == 1 else ():
        value = one.attribute("value") or ""
        past = published is None or value <= published
        if len(value) == _DAY_LENGTH and past == (told.status == "held"):
            yield Part(role, node, one, (node,), heading, elsewhere(told))


def _heading_of(sentence: Sentence, reading: ArticleReading) -> Sentence | None:
    """The heading right above the paragraphs among which a sentence stands; the title is none."""
    for index in range(sentence.index - 1, -1, -1):
        earlier = reading.parsed.sentences[index]
        if earlier.kind is BlockKind.HEADING:
            return earlier if earlier.index else None
        if earlier.kind is BlockKind.DATELINE:
            return None
    return None


def _tells(heading: Sentence) -> bool:
    """Whether a heading says that something is done, and is not only of its day."""
    return not FINITE.isdisjoint(heading.tags)
