"""The parts of a round-up, each a story of its own: paragraphs that open with the town or country they tell of ("RIGA:
The health minister quit"), or stand under a heading that is nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model import COUNTRY, PLACE, BlockKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import lexicon_of

_SLUG = re.compile(r"\W{0,3}(?P<place>[^\W\d_a-z][^\W\d_a-z]*(?:[ '’-][^\W\d_a-z]+){0,3}):\s")
_LEAST = 2
_STORIES = (BlockKind.BODY, BlockKind.ITEM)


def sections(reading: ArticleReading) -> list[range]:
    """The sentences of each part, by number, what stands before the first with it; none where the text is one story."""
    text, found, places = reading.parsed.article.text, list[int](), set[str]()
    last = -1
    for sentence in reading.parsed.sentences:
        opens = sentence.passage != last
        last = sentence.passage
        slug = _SLUG.match(text, sentence.start) if opens and sentence.kind in _STORIES else None
        if slug is not None:
            found.append(sentence.index)
            places |= {slug["place"]} if _names_place(slug["place"], sentence, reading) else set()
        elif sentence.kind is BlockKind.HEADING and sentence.index and (country := _country_alone(sentence)):
            found.append(sentence.index)
            places.add(country)
    if len(places) < _LEAST:
        return []
    ends = [*found[1:], len(reading.parsed.sentences)]
    return [range(0 if start == found[0] else start, end) for start, end in zip(found, ends, strict=True)]


def _names_place(slug: str, sentence: Sentence, reading: ArticleReading) -> bool:
    lexicon = lexicon_of(reading.ontology)
    first = sentence.mentions[0] if sentence.mentions else None
    known = slug.title() in lexicon.capitals or slug.title() in lexicon.cities
    return known or (first is not None and first.class_iri in (COUNTRY, PLACE))


def _country_alone(sentence: Sentence) -> str:
    """The country that is all that a heading says; empty where it says more."""
    mention = sentence.mentions[0] if len(sentence.words) == 1 else None
    named = mention is not None and mention.class_iri == COUNTRY and not mention.attribute("form")
    return mention.name if mention is not None and named else ""


def reading_of(section: range, reading: ArticleReading) -> ArticleReading:
    """The article as if it had no other sentences with names in it, and no other mentions, than those of the part."""
    parsed = reading.parsed
    kept = [parsed.sentences[one] for one in section]
    start, end = (kept[0].start, kept[-1].end) if kept else (0, 0)
    sentences = tuple(
        one
        if one.index in section
        else replace(one, kind=BlockKind.CREDIT, mentions=[None] * len(one.words), edges=[[] for _ in one.words])
        for one in parsed.sentences
    )
    mentions = tuple(one for one in parsed.mentions if start <= one.start < end)
    return replace(reading, parsed=replace(parsed, sentences=sentences, mentions=mentions))
