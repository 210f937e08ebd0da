"""Headings that write every word of weight with a capital, where verbs and common nouns look like names."""

from __future__ import annotations

from collections.abc import Sequence

from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import PERSON, MentionKind

_OPENING = frozenset(("“", "(", "‘"))
_CLOSING = frozenset(("”", ")"))


def in_title_case(words: Words) -> bool:
    """Whether the passage writes every word of weight with a capital, so that runs of capitals are no names."""
    if words.texts[-1:] == ["."]:
        return False
    long = [text for text in words.texts if len(text) > 3 and text.isalpha()]
    return len(long) > 3 and sum(text[0].isupper() for text in long) > 0.7 * len(long)


def settle_headlines(passages: Sequence[Words], vocabulary: Vocabulary) -> None:
    """Of people in such a heading, or at the end of a heading that is quoted, only what the text below names too: "Ann
    Lee Retires" is "Ann Lee", and a word alone that no name of the text has is none."""
    titled = [in_title_case(words) for words in passages]
    others = [words for words, title in zip(passages, titled, strict=True) if not title]
    full = {words.words_of(span.first, span.last) for words in others for span in words.spans if _is_person(span)}
    parts = {part for words in others for span in words.spans for part in words.texts[span.first : span.last]}
    if not parts:
        return
    for words, title in zip(passages, titled, strict=True):
        for span in list(words.spans):
            if not _is_person(span) or not (title or _is_quoted(words, span)):
                continue
            first, last = _known_part(words, span, full)
            if last - first < span.last - span.first:
                words.release(span)
                span.first, span.last, span.head = first, last, words.lowers[last - 1]
                words.take(span)
            elif not title or words.words_of(first, last) in full:
                continue
            elif done_by_many(words, first, last, vocabulary) or (
                last - first == 1 and not _is_known(words, span, parts, vocabulary)
            ):
                words.release(span)


def done_by_many(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether the words behind a plural tell what those do, and are the name of none: "Teachers Reject Pay Offer"."""
    many = False
    for family in ("role", "person"):
        start = words.closing[family].get(first - 1)
        many = many or (start is not None and words.marks[family][start].entry.plural)
    listed = last < len(words.texts) and words.lowers[last] in ("and", ",", "&")
    return many and not listed and words.texts[first] not in vocabulary.genders


def _is_person(span: Span) -> bool:
    return span.kind is MentionKind.NAMED and span.class_iri == PERSON and not span.name


def _known_part(words: Words, span: Span, full: set[str]) -> tuple[int, int]:
    """Where the longest part of a name starts and ends that begins or ends it and is a full name of the text."""
    parts = [(span.first, last) for last in range(span.first + 2, span.last)]
    parts += [(first, span.last) for first in range(span.first + 1, span.last - 1)]
    known = [one for one in parts if words.words_of(*one) in full]
    return max(known, key=lambda one: one[1] - one[0], default=(span.first, span.last))


def _is_quoted(words: Words, span: Span) -> bool:
    """Whether a bracket or quotation is open before the name, or a heading's verb begins or ends it: "Be", "Named"."""
    verb = words.lowers[span.first] == "be" or words.lowers[span.last - 1].endswith(("ed", "s"))
    before = next((one for one in reversed(words.texts[: span.first]) if one in _OPENING or one in _CLOSING), "")
    return verb and (before in _OPENING or words.lowers[span.first] == "be")


def _is_known(words: Words, span: Span, parts: set[str], vocabulary: Vocabulary) -> bool:
    text = words.texts[span.first]
    return text in parts or text in vocabulary.genders or span.first - 1 in words.closing["honorific"]
