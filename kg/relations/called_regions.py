"""The province, state or county that an article tells of by that word: "the county of Nyeri", "Santa Fe province"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import PLACE, BlockKind, MentionChain, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import lexicon_of

_OPENING = 2
_NOTHING_BETWEEN = 1


def region_called_so(reading: ArticleReading) -> MentionChain | None:
    """The one place that headline, dateline or the first sentences call so; none of several."""
    nouns = lexicon_of(reading.ontology).words.of("governed region")
    body = [one for one in reading.parsed.sentences if one.kind is BlockKind.BODY][:_OPENING]
    found = {one.id: one for sentence in body for one in _regions(sentence, nouns, reading)}
    return next(iter(found.values())) if len(found) == 1 else None


def _regions(sentence: Sentence, nouns: frozenset[str], reading: ArticleReading) -> Iterator[MentionChain]:
    words = [word.lower() for word in sentence.words]
    for node, mention in enumerate(sentence.mentions):
        if mention is None or mention.class_iri != PLACE or mention.attribute("form"):
            continue
        behind = words[node + 1 : node + 2]
        before = words[node - 2 : node] if node > _NOTHING_BETWEEN else []
        named = mention.text.lower().split()[-1] in nouns and " " in mention.text
        called = bool(behind) and behind[0] in nouns
        chain = reading.chain(mention)
        if chain is not None and (named or called or (before[1:] == ["of"] and before[0] in nouns)):
            yield chain
