"""Terms of posts that the words give an end: "clerk of the House from 1987 to 1994" was that and is no more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.model import DATE, Sentence
from kg.relations.drafts import Draft

_ENDS = frozenset({"from_to", "to", "until", "till", "through"})


def ended_terms(drafts: Iterable[Draft], published: str | None) -> list[Draft]:
    """The drafts; a post said to be held, with the dates of its start and end behind it, is a former one, unless the
    end is after the day the article appeared."""
    return [_ended(draft, published) for draft in drafts]


def _ended(draft: Draft, published: str | None) -> Draft:
    known, defaults = dict(draft.qualifiers), dict(draft.relation.defaults)
    past = {name: one for name, one in draft.relation.past_defaults if known.get(name) == defaults.get(name)}
    if draft.role is None or not past:
        return draft
    end = next((one for node in draft.nodes if (one := _end_of(draft.sentence, node))), "")
    if not end or (published is not None and end[:4] > published[:4]):
        return draft
    return replace(draft, qualifiers=tuple(sorted({**known, **past}.items())))


def _end_of(sentence: Sentence, node: int) -> str:
    """The date that ends the span of time which hangs on the noun, "" where none does."""
    if sentence.tags[node].startswith("VB"):
        return ""
    edges = [(label, one) for label, one in sentence.edges[node] if one > node and _date(sentence, one)]
    if any(label == "from" for label, _ in edges):
        return next((_date(sentence, one) for label, one in edges if label in _ENDS), "")
    between = [one for label, one in edges if label == "between"]
    return _date(sentence, max(between)) if len(between) > 1 else ""


def _date(sentence: Sentence, node: int) -> str:
    mention = sentence.mentions[node]
    return (mention.attribute("value") or "") if mention is not None and mention.class_iri == DATE else ""
