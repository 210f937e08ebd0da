"""What results say of the names beside them: teams or players."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.words import Words
from kg.model import ORGANIZATION, PERSON

_ENDING = frozenset({".", "?", "!", ";", "\n"})
_RESULT = frozenset("win victory defeat loss draw triumph success over at against to with by away home the".split())


def from_scores(words: Words, first: int, last: int) -> Iterator[tuple[str, float]]:
    """ "X 2-1", "X beat Y 2-1" or "a 2-1 win over X" is of teams; several scores in a row are of players."""
    for place in range(first - 1, max(first - 8, -1), -1):
        if words.lowers[place] not in _RESULT:
            if (words.texts[place][-1:].isdigit() and place and score_end(words, max(place - 2, 0))) or score_end(
                words, place
            ):
                yield ORGANIZATION, 2
            break
    if last >= len(words.texts):
        return
    reach = 1 if words.lowers[last] not in words.kinds.of("match verb") else 8
    for place in range(last, min(last + reach, len(words.texts))):
        after = score_end(words, place)
        if after is None:
            if words.texts[place] in _ENDING:
                return
            continue
        again = after + 1 if words.texts[after : after + 1] == [","] else after
        high = all(
            part.isdigit() and int(part) > 7
            for part in (words.texts[place].split("-")[0], words.texts[after - 1].split("-")[-1])
        )
        several = again < len(words.texts) and score_end(words, again) is not None
        yield (PERSON, 1) if several else (ORGANIZATION, 3 if high else 2)
        return


def score_end(words: Words, place: int) -> int | None:
    """Where a score ends that starts at the word: "24-29", in one word or three."""
    text = words.texts[place]
    parts = text.replace("–", "-").split("-")
    if len(parts) == 2 and all(part.isdigit() and len(part) < 4 for part in parts):
        return place + 1
    joined = text.isdigit() and words.texts[place + 1 : place + 2] in (["-"], ["–"])
    if joined and len(text) < 4 and words.texts[place + 2 : place + 3] and words.texts[place + 2].isdigit():
        return place + 3
    return None
