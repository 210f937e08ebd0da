"""Honours that are worded as people: "Player of the Year", "Volunteer Award"."""

from __future__ import annotations

from kg.mentions.words import Words


def ends_honour(words: Words, index: int) -> bool:
    """Whether the word is the span of time of an honour: "Year" in "Player of the Year"."""
    return words.lowers[index] in words.kinds.of("honour's span") and words.lowers[max(index - 2, 0) : index] == [
        "of",
        "the",
    ]


def opens_honour(words: Words, last: int) -> bool:
    """Whether what follows makes an honour of the word before: "Player" in "Player of the Year"."""
    return last + 2 < len(words.texts) and ends_honour(words, last + 2)
