"""Articles read as far as their sentences: annotation, mentions, parse; and examples read the same way."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.annotate import Annotator, normalised_edges
from kg.dates import find_dates, resolve_date
from kg.mentions import correct_classes, find_mentions
from kg.model import (
    DATE,
    AnnotatedArticle,
    Article,
    Block,
    BlockKind,
    KeptParse,
    Mention,
    MentionKind,
    ParsedArticle,
    pairs,
)
from kg.ontology import Ontology, word_kinds_of

Refine = Callable[[Article, tuple[Mention, ...]], tuple[Mention, ...]]
"""Gives an article's mentions with those that another reader adds or sees otherwise."""


def date_mentions(article: Article) -> tuple[Mention, ...]:
    """The article's date expressions as mentions with their ISO dates, if they can be known: ``value`` read
    as past, ``value_future`` as to come."""
    found = []
    for block in article.blocks:
        for one in find_dates(article.text, block.start, block.end, article.published):
            digest = hashlib.sha256(f"{article.id}|{one.start}|{one.end}|date".encode()).hexdigest()[:20]
            attributes = pairs(
                {
                    "value": resolve_date(one, article.published, future=False),
                    "value_future": resolve_date(one, article.published, future=True),
                }
            )
            text = article.text[one.start : one.end]
            found.append(
                Mention(
                    digest,
                    article.id,
                    one.start,
                    one.end,
                    text,
                    DATE,
                    MentionKind.VALUE,
                    text,
                    text.lower(),
                    attributes,
                )
            )
    return tuple(found)


def read_article(
    annotated: AnnotatedArticle, annotator: Annotator, ontology: Ontology, refine: Refine | None = None
) -> ParsedArticle:
    """The article's mentions, refined by another reader if one is given, and its sentences."""
    mentions = find_mentions(annotated, ontology, date_mentions(annotated.article))
    if refine is not None:
        mentions = refine(annotated.article, mentions)
    return _correct(annotator.parse(annotated, mentions, word_kinds_of(ontology)), ontology)


def _correct(read: ParsedArticle, ontology: Ontology) -> ParsedArticle:
    """The article with classes corrected by what the sentences say, and the edges that this changes."""
    parsed, changed = correct_classes(read, ontology)
    for number in changed:
        sentence = parsed.sentences[number]
        sentence.edges = normalised_edges(sentence, word_kinds_of(ontology))
    return parsed


def read_keeping(
    article: Article, kept: KeptParse | None, annotator: Annotator, ontology: Ontology, refine: Refine | None = None
) -> tuple[ParsedArticle, KeptParse]:
    """The article's mentions and sentences, and its parse, to be kept; of one kept before what still holds is used."""
    annotated = annotator.annotate_article(article, kept)
    mentions = find_mentions(annotated, ontology, date_mentions(article))
    if refine is not None:
        mentions = refine(article, mentions)
    parsed, keep = annotator.parse_keeping(annotated, mentions, word_kinds_of(ontology), kept)
    return _correct(parsed, ontology), keep


def read_sentences(
    articles: Iterable[Article], annotator: Annotator, ontology: Ontology, refine: Refine | None = None
) -> Iterator[ParsedArticle]:
    for annotated in annotator.annotate(articles):
        yield read_article(annotated, annotator, ontology, refine)


class ExampleReader:
    """Reads an ontology's examples as articles of one block each, with the fillers of their slots as mentions."""

    def __init__(self, annotator: Annotator, ontology: Ontology) -> None:
        self._annotator = annotator
        self._ontology = ontology

    def read_texts(self, texts: Sequence[tuple[str, tuple[Mention, ...]]]) -> list[ParsedArticle]:
        """Each text parsed, the given mentions being fixed: one found in the same place gives its details only."""
        articles = [
            Article(
                f"example:{number}", "example", text, (Block(0, len(text), BlockKind.BODY),), published="2024-05-15"
            )
            for number, (text, _) in enumerate(texts)
        ]
        parsed = []
        for annotated, (_, fixed) in zip(self._annotator.annotate(articles), texts, strict=True):
            found = find_mentions(annotated, self._ontology, date_mentions(annotated.article))
            kinds = word_kinds_of(self._ontology)
            parsed.append(self._annotator.parse(annotated, self._fix(fixed, found), kinds))
        return parsed

    def lemmatise(self, words: Sequence[tuple[str, str]]) -> Mapping[str, str]:
        return self._annotator.lemmatise(words)

    def _fix(self, fixed: Sequence[Mention], found: Sequence[Mention]) -> tuple[Mention, ...]:
        kept = []
        for slot in fixed:
            same = next((one for one in found if one.end == slot.end and one.start >= slot.start), None)
            if same is not None and self._ontology.is_a(same.class_iri, slot.class_iri):
                kept.append(same)
            elif same is not None and same.start == slot.start:
                kept.append(replace(same, class_iri=slot.class_iri, kind=slot.kind))
            else:
                kept.append(slot)
        others = [one for one in found if all(one.end <= slot.start or one.start >= slot.end for slot in kept)]
        return tuple(sorted([*kept, *others], key=lambda mention: mention.start))
