"""Names of which nothing is known but that they are names; a relation that takes one class alone may type them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.mentions.headlines import done_by_many, in_title_case
from kg.mentions.honours import ends_honour, opens_honour
from kg.mentions.trimmed import follows_person
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, THING, MentionKind

_OPEN = frozenset({"for", "of"})

_MISTAGGED = frozenset({"NN", "NNS", "JJ", "PRP"})


def take_unknown(words: Words, vocabulary: Vocabulary) -> None:
    """Runs of proper nouns that no other step has taken; one right after a body's name with "for" or "of" ends it."""
    for first, last in unknown_runs(words, vocabulary):
        before = words.taken[first - 1] if first else None
        if before is not None and _is_open(words, before):
            words.release(before)
            words.take(replace(before, last=last, head=words.lowers[last - 1]))
            continue
        words.take(Span(first, last, THING, MentionKind.NAMED))


def _is_open(words: Words, span: Span) -> bool:
    body = span.class_iri == ORGANIZATION and span.kind is MentionKind.NAMED and not span.name
    return body and not _OPEN.isdisjoint(words.lowers[span.first : span.last])


def _is_acting(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a word of capitals, taken for a plain noun, opens a sentence, and its verb or another name follows:
    "GRECO said"; or stands behind an article and no noun follows: "the GRECO asked"."""
    text, tag = words.texts[index], words.tags[index]
    shouts = text.isupper() and text.isalpha() and len(text) > 3
    if shouts and index and words.lowers[index - 1] == "the" and tag in _MISTAGGED:
        return words.tags[index + 1 : index + 2] not in (["NN"], ["NNS"], ["HYPH"])
    if shouts and tag == "PRP":
        return words.tags[index + 1 : index + 2] in (["VBD"], ["VBZ"])
    acronym = shouts and tag in ("NN", "NNS", "JJ")
    if not acronym or not words.sentence_start(index):
        return False
    if words.lowers[index + 1 : index + 2] != [] and words.lowers[index + 1] in vocabulary.signs.get("noun", {}):
        return True  # "UNESP workers"
    if tag == "JJ":
        return False
    joined = words.lowers[index + 1 : index + 2] == ["and"] and words.texts[index + 2 : index + 3] != []
    return words.tags[index + 1 : index + 2] in (["VBD"], ["VBZ"]) or (joined and words.capital(index + 2))


def _joins(words: Words, index: int) -> bool:
    """Whether a hyphen stands here between two parts of a name, or follows: "Re-Armament"."""
    if words.texts[index + 1 : index + 2] == ["-"] and words.capital(index) and words.taken[index] is None:
        return words.ends[index] == words.starts[index + 1] and _joins(words, index + 1)
    if index + 1 >= len(words.texts) or words.texts[index] != "-" or words.starts[index] != words.ends[index - 1]:
        return False
    free = words.taken[index] is None and words.taken[index + 1] is None
    return free and words.capital(index + 1) and words.starts[index + 1] == words.ends[index]


def unknown_runs(words: Words, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Where the runs of proper nouns start and end that nothing has taken; none in a passage of capitals."""
    if sum(text.isupper() for text in words.texts) * 2 > len(words.texts):
        return
    first = None
    calendar, qualifying = words.kinds.of("calendar"), words.kinds.of("role qualifier")
    for index in range(len(words.texts) + 1):
        proper = (
            index < len(words.texts)
            and words.taken[index] is None
            and words.capital(index)
            and (words.tags[index] in ("NNP", "NNPS") or _is_acting(words, index, vocabulary))
            and len(words.texts[index]) > 1
            and words.mark("honorific", index) is None
            and words.lowers[index] not in calendar
            and not (words.lowers[index] in qualifying and index + 1 in words.marks["role"])
            and not (index == 0 and words.texts[1:2] == [":"] and words.texts[0].istitle())  # "Obituary: Ann Lee"
            and not follows_person(words, index, vocabulary)
            and not (ends_honour(words, index) or opens_honour(words, index + 1))
        )
        proper = proper or (first is not None and _joins(words, index))
        if proper and first is None:
            first = index
        elif not proper and first is not None:
            if not (in_title_case(words) and done_by_many(words, first, index, vocabulary)):
                yield first, index
            first = None
