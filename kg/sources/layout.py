"""The lines and paragraphs of a plain text, as segments: what later gets a kind and becomes a block.

Line breaks are kept as they are (a CR counts as a character like any other), so offsets stay those of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.model import BlockKind

LONGEST_BLOCK = 20_000
"""Code points; a longer paragraph is cut at the last sentence end (else space) before that."""

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
BULLET = re.compile(r"(?:[•●◦▪‣∙·♦■□➤►✓–—*+-]|\(?\d{1,2}[.)]|(?!\(c\)\s(?:19|20)\d\d)\(?[a-z][)])[^\S\n]+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_BREAKING_POINT = re.compile(r"[.!?…][\"'”’»)\]]*\s+")
_ADDRESS = re.compile(r"@|://|^www\.")
_RAGGED = 3  # columns that a line may end early
_LEAST_WIDTH, _GREATEST_WIDTH = 45, 140  # columns of hard-wrapped text, e-mail to wide terminals


@dataclass(frozen=True, slots=True)
class Segment:
    """``text[start:end]``, without white space around it. Segments with the same ``run`` have no blank line
    between them. ``kind`` is what the markup says, None where only the words can tell."""

    start: int
    end: int
    run: int
    kind: BlockKind | None = None


def find_segments(text: str, known: Sequence[Segment] = ()) -> list[Segment]:
    """The paragraphs of a text: a line each, but one for the lines of a hard-wrapped paragraph.

    ``known`` are segments of whole lines that the markup told already, in order; they are among the result.
    """
    runs = list(_find_runs(text, known))
    width = _wrap_width(text, runs)
    segments = []
    for number, lines in enumerate(runs):
        start, end = lines[0]
        for next_start, next_end in lines[1:]:
            if _continues(text, (start, end), (next_start, next_end), width):
                end = next_end
                continue
            segments.append(Segment(start, end, number))
            start, end = next_start, next_end
        segments.append(Segment(start, end, number))
    return sorted([*segments, *known], key=lambda segment: segment.start)


def cut_long(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """``[(start, end)]``, cut into stretches of at most ``LONGEST_BLOCK`` code points."""
    stretches = []
    while end - start > LONGEST_BLOCK:
        limit = start + LONGEST_BLOCK
        cut = limit
        breaks = [match.end() for match in _BREAKING_POINT.finditer(text, limit - 2_000, limit)]
        space = max(text.rfind(" ", start + 1, limit), text.rfind("\n", start + 1, limit))
        if breaks:
            cut = breaks[-1]
        elif space > start:
            cut = space
        stretches.append((start, start + len(text[start:cut].rstrip())))
        start = cut + len(text[cut:end]) - len(text[cut:end].lstrip()) if text[cut].isspace() else cut
    if start < end:
        stretches.append((start, end))
    return stretches


def strip_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _find_runs(text: str, known: Sequence[Segment]) -> Iterator[list[tuple[int, int]]]:
    """Lines that are not blank nor known, grouped by the blank or known lines between them."""
    run: list[tuple[int, int]] = []
    previous = passed = 0
    for match in _LINE.finditer(text):
        start, end = strip_span(text, match.start(), match.end())
        while passed < len(known) and known[passed].end <= start:
            passed += 1
        if start == end or (passed < len(known) and known[passed].start < end):
            continue
        if run and _is_apart(text, previous, start):
            yield run
            run = []
        run.append((start, end))
        previous = end
    if run:
        yield run


def _is_apart(text: str, previous: int, start: int) -> bool:
    """Whether more than one line break lies between the two offsets: a blank line, or a known one."""
    breaks = _BREAK.finditer(text, previous, start)
    return next(breaks, None) is not None and next(breaks, None) is not None


def _wrap_width(text: str, runs: Sequence[Sequence[tuple[int, int]]]) -> int:
    """The column at which the text is hard-wrapped, 0 when it is not.

    It is when nearly every line that another one follows is so long that the next word would not have fitted.
    """
    followed = [
        (_column(text, start, end), len(_first_word(text, following)))
        for lines in runs
        for (start, end), following in pairwise(lines)
        if not BULLET.match(text, following[0], following[1])
    ]
    long_enough = [pair for pair in followed if pair[0] >= _LEAST_WIDTH]
    if len(long_enough) < 3:
        return 0
    width = max(length for length, _ in long_enough)
    full = sum(length + 1 + word > width - _RAGGED for length, word in long_enough)
    return width if width <= _GREATEST_WIDTH and full >= 0.8 * len(long_enough) else 0


def _continues(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the following line goes on with the paragraph that ends with ``line`` (or contains it)."""
    start, end = line
    if BULLET.match(text, *following):
        return False
    length, word = _column(text, start, end), _first_word(text, following)
    if width and length >= _LEAST_WIDTH // 2:
        return length + 1 + len(word) > width - _RAGGED
    open_ended = not _SENTENCE_END.search(text[max(start, end - 12) : end]) and text[end - 1] not in ":;|"
    return length >= 20 and open_ended and word[:1].islower() and not _ADDRESS.search(word)


def _column(text: str, start: int, end: int) -> int:
    """The length of the last line of ``text[start:end]`` up to ``end``, its indentation included."""
    least = max(0, end - 2 * _GREATEST_WIDTH)
    return end - 1 - max(text.rfind("\n", least, end), text.rfind("\r", least, end), least - 1)


def _first_word(text: str, line: tuple[int, int]) -> str:
    return text[line[0] : min(line[1], line[0] + 60)].split(maxsplit=1)[0]
