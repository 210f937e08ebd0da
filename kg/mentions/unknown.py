"""Names of which nothing is known but that they are names; a relation that takes one class alone may type them."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.words import Span, Words
from kg.model import THING, MentionKind

_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter".split()
)


def take_unknown(words: Words) -> None:
    """Runs of proper nouns that no other step has taken."""
    for first, last in unknown_runs(words):
        words.take(Span(first, last, THING, MentionKind.NAMED))


def unknown_runs(words: Words) -> Iterator[tuple[int, int]]:
    """Where the runs of proper nouns start and end that nothing has taken; none in a passage of capitals."""
    if sum(text.isupper() for text in words.texts) * 2 > len(words.texts):
        return
    first = None
    for index in range(len(words.texts) + 1):
        proper = (
            index < len(words.texts)
            and words.taken[index] is None
            and words.tags[index] in ("NNP", "NNPS")
            and words.capital(index)
            and len(words.texts[index]) > 1
            and words.mark("honorific", index) is None
            and words.lowers[index] not in _CALENDAR
        )
        if proper and first is None:
            first = index
        elif not proper and first is not None:
            yield first, index
            first = None
