"""What an event's role holds that is neither somebody nor a thing of a known sort: "with [machetes]", "over [pay]"."""

from __future__ import annotations

import re

from kg.model import THING, Mention, MentionKind, Sentence, Tense, Value
from kg.relations.arguments import ArticleReading, literal
from kg.relations.event_model import Part

_NUMBERS = re.compile(r"\b\d+(?:[-–:]\d+)+\b")
_LONGEST = 6


def told_words(sentence: Sentence, node: int, reading: ArticleReading) -> Mention | None:
    """The words at a node as a mention; None of a pronoun or another word that is no noun and no number."""
    if not sentence.tags[node].startswith(("NN", "CD", "JJ", "VBG")):
        return None
    text = literal(sentence, node, Tense.PAST, reading) or sentence.words[node]
    start, end, document = sentence.starts[node], sentence.ends[node], reading.parsed.article.id
    return Mention(f"words:{start}", document, start, end, text, THING, MentionKind.VALUE, text, sentence.lemmas[node])


def words_of(part: Part, reading: ArticleReading) -> Value | None:
    """The words that a part holds, as a literal."""
    text = _score(part, reading) or literal(part.sentence, part.node, part.factuality.tense, reading)
    return Value(text, "string") if text else None


def _score(part: Part, reading: ArticleReading) -> str | None:
    """The numbers that a stroke joins to the one at the node: "2-1"."""
    text, start = reading.parsed.article.text, part.sentence.starts[part.node]
    found = _NUMBERS.search(text, max(start - _LONGEST, 0))
    return found.group() if found is not None and found.start() <= start < found.end() else None
