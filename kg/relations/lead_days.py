"""The days that a text's first sentences tell something to have been done on."""

from __future__ import annotations

from datetime import date

from kg.model import DATE, BlockKind, Mention, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.prepositions import preposition_of
from kg.relations.tense import is_perfect, verb_above

_LEAD = 3  # sentences
_DAY_LENGTH = 10
_NEWS = 7  # days until news is old


def days_of_lead(reading: ArticleReading) -> list[tuple[Sentence, int, Mention]]:
    """The days just past that the first sentences tell something to have been done on."""
    published = reading.parsed.article.published
    if published is None:
        return []
    found = []
    body = [one for one in reading.parsed.sentences if one.kind is BlockKind.BODY]
    for sentence in body[:_LEAD]:
        for node, one in enumerate(sentence.mentions):
            value = (one.attribute("value") or "") if one is not None and one.class_iri == DATE else ""
            if one is None or len(value) != _DAY_LENGTH or sentence.quoted[node]:
                continue
            verb = verb_above(sentence, node)
            past = verb is not None and sentence.tags[verb] in ("VBD", "VBN") and not is_perfect(sentence, verb)
            age = (date.fromisoformat(published) - date.fromisoformat(value)).days
            if past and 0 <= age < _NEWS and preposition_of(sentence, node) in ("", "on"):
                found.append((sentence, node, one))
    return found
