"""Segments to blocks: what each stretch of an article is.

General tests, in this order: what the markup said; the rules of ``Furniture``; the shape of datelines, bylines and
trails ("Home > Europe > Courts"); whether the words are in sentence form, which makes them body wherever they
stand; and what short lines are by their place. In doubt a line is read: losing text is worse than a stray line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.dates import find_dates, read_date
from kg.model import Block, BlockKind
from kg.sources.datelines import dateline_end, place_end, place_of_line
from kg.sources.furniture import NAME, NAME_WORD, Furniture
from kg.sources.layout import BULLET, Segment, cut_long, strip_span
from kg.sources.lines import ENDING, FINITE, is_date_line, is_sentence

_LONGEST_TESTED = 2_000  # code points; whatever is longer is prose
_HEAD = 14  # segments in which a byline without "By" may stand
_TRAIL = re.compile(r"\s[|>›»•·→/]\s+|\s?[|›»→]\s*$")
_BY = re.compile(
    r"(?:(?:words|story|text|report|interview|analysis|pictures|photos|photographs|posted|submitted|published|uploaded)"
    rf"\s)?by\s(?!the\s){NAME}",
    re.IGNORECASE,
)
_DATED_PLACE = re.compile(
    r"(?P<date>\w+,?\s\w+\.?(?:\s\w+)?,?\s\d{4})\s?[-–—,]\s?"
    r"(?P<place>[A-Z][^\W\d_]+(?:[ '’-][A-Z][^\W\d_]+){0,2}(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2})?)"
    r"(?P<end>\s?[-–—]\s+|$)"
)
_CLOSING_DATE = re.compile(r"(?:,|\s[-–—|/•])\s(?P<date>[^-–—|/•]{6,40})$")
_RESPONSIBLE = re.compile(
    r",\s.*\b(?:reporter|editor|correspondent|writer|columnist|critic|journalist|producer|bureau chief|staff|"
    r"communications? \w+)\b",
    re.IGNORECASE,
)
_NAMES_ONLY = re.compile(
    rf"{NAME}(?:,\s{NAME}){{0,3}}(?:\s(?:in|at|for|of)\s{NAME_WORD}(?:[\s,]+{NAME_WORD}){{0,4}})?"
    rf"(?:,\s(?:in|at)\s{NAME}|,\s[\w\s-]{{3,40}})?"
)


@dataclass(frozen=True, slots=True)
class Marked:
    """The blocks of a text; ``title`` is its headline, if a line looks like one, as a block."""

    blocks: tuple[Block, ...]
    title: Block | None


def mark_blocks(text: str, segments: Sequence[Segment], furniture: Furniture) -> Marked:
    """Blocks that cover every character of the segments that is not white space, in order."""
    pieces: list[Segment] = []
    if sum(bool(furniture.town_of(text[one.start : one.end])) for one in segments) > 1:
        furniture = replace(furniture, towns=frozenset())  # a round-up, of which each story opens with its town
    for segment in segments:
        for start, end in cut_long(text, segment.start, segment.end):
            pieces.extend(_split(text, replace(segment, start=start, end=end), furniture))
    title = _find_title(text, pieces)
    pieces = _mark_bylines(text, pieces, title)
    pieces = _mark_short_lines(text, pieces, title)
    blocks = tuple(Block(piece.start, piece.end, piece.kind or BlockKind.BODY) for piece in pieces)
    return Marked(blocks, None if title is None else next((b for b in blocks if b.start == title), None))


def _split(text: str, segment: Segment, furniture: Furniture) -> list[Segment]:
    """The segment as one or more, each with its kind where words and form tell it, else None."""
    line = (
        " ".join(text[segment.start : segment.end].split()).strip("*_ ") if segment.end - segment.start < 2_000 else ""
    )
    if segment.kind in (BlockKind.BOILERPLATE, BlockKind.CREDIT):
        return [segment]
    if not line:
        return [replace(segment, kind=segment.kind or BlockKind.BODY)]
    bullet = BULLET.match(text, segment.start, segment.end) if segment.kind in (None, BlockKind.BODY) else None
    if bullet:
        marker = replace(segment, end=bullet.end(), kind=BlockKind.BOILERPLATE)
        marker = replace(marker, end=strip_span(text, marker.start, marker.end)[1])
        rest = _split(text, replace(segment, start=bullet.end(), kind=BlockKind.ITEM), furniture)
        return [marker, *rest]
    kind = furniture.kind_of(line)
    if kind is not None:
        return [replace(segment, kind=kind)]
    if segment.kind is BlockKind.HEADING:
        return [segment]
    raw = text[segment.start : segment.end]
    dated = _DATED_PLACE.match(raw)
    if dated and is_date_line(dated["date"]) and segment.kind in (None, BlockKind.BODY):
        return _split_dated(segment, dated, text)
    town = place_of_line(raw) if segment.kind in (None, BlockKind.BODY) else 0
    if town:
        start = strip_span(text, segment.start + town, segment.end)[0]
        dated_by = replace(segment, start=start, kind=BlockKind.CREDIT)
        return [replace(segment, end=segment.start + town, kind=BlockKind.DATELINE), dated_by]
    if is_date_line(line) or _is_byline(line):
        return [replace(segment, kind=BlockKind.CREDIT)]
    tail = furniture.split_tail(raw)
    if tail is not None:
        cut = segment.start + tail[0]
        caption_end = strip_span(text, segment.start, cut)[1]
        return [
            replace(segment, end=caption_end, kind=BlockKind.CAPTION),
            replace(segment, start=cut, kind=tail[1]),
        ]
    if segment.kind is BlockKind.CAPTION:
        return [segment]
    town = furniture.town_of(raw) if segment.kind is None else 0
    if town and is_sentence(line) and ENDING.search(line):
        mark, prose = segment.start + town, segment.start + raw.index(": ") + 2
        return [
            replace(segment, end=mark, kind=BlockKind.DATELINE),
            replace(segment, start=mark, end=prose - 1, kind=BlockKind.CREDIT),
            replace(segment, start=prose, kind=BlockKind.BODY),
        ]
    lead = dateline_end(raw)
    if lead:
        end = strip_span(text, segment.start, segment.start + lead)[1]
        body = replace(segment, start=segment.start + lead, kind=segment.kind or BlockKind.BODY)
        place = segment.start + place_end(raw)
        if place == segment.start:
            return [replace(segment, end=end, kind=BlockKind.CREDIT), body]
        after, last = strip_span(text, place, end)
        credit = [replace(segment, start=after, end=last, kind=BlockKind.CREDIT)] if after < last else []
        return [replace(segment, end=place, kind=BlockKind.DATELINE), *credit, body]
    if segment.kind is None and is_sentence(line) and not _is_trail(line):
        return [replace(segment, kind=BlockKind.BODY)]
    return [segment]


def _split_dated(segment: Segment, dated: re.Match[str], text: str) -> list[Segment]:
    """The parts of a dateline that opens with its date: "June 3, 2024 – Lima, Peru – Office of the Minister"."""
    place, behind = segment.start + dated.start("place"), segment.start + dated.end("place")
    rest = segment.start + dated.end()
    pieces = [
        replace(segment, end=strip_span(text, segment.start, place)[1], kind=BlockKind.CREDIT),
        replace(segment, start=place, end=behind, kind=BlockKind.DATELINE),
    ]
    if rest < segment.end:
        prose = is_sentence(text[rest : segment.end])
        dash = strip_span(text, behind, rest)
        pieces.append(replace(segment, start=dash[0], end=dash[1], kind=BlockKind.CREDIT))
        pieces.append(replace(segment, start=rest, kind=BlockKind.BODY if prose else BlockKind.CREDIT))
    return pieces


def _is_byline(line: str) -> bool:
    if line.count(" ") > 25 or (ENDING.search(line) and not re.search(r"\b(?:[A-Z]|Jr|Sr)\.$", line)):
        return False
    parts = [part.strip() for part in _TRAIL.split(line)] if _is_trail(line) else [line]
    if any(_BY.match(part) for part in parts[:3]):
        return not FINITE.search(line)
    return len(parts) > 1 and any(is_date_line(part) for part in parts)


def _is_trail(line: str) -> bool:
    """Whether the line is a row of links or sections: "News > Europe", "Share | Subscribe"."""
    if not _TRAIL.search(line):
        return False
    parts = [part for part in _TRAIL.split(line) if part.strip()]
    if len(parts) < 3 and is_sentence(line) and line.endswith("."):
        return False
    return len(parts) <= 20 and all(part.count(" ") < 9 and len(part) < 70 for part in parts)


def _is_open(piece: Segment) -> bool:
    return piece.kind is None or piece.kind is BlockKind.HEADING


def _find_title(text: str, pieces: Sequence[Segment]) -> int | None:
    """Where the headline starts: the wordiest heading before the text proper, with capitals counting less."""
    best: tuple[float, int] | None = None
    capitals = False
    for piece in pieces[:_HEAD]:
        line = text[piece.start : piece.end]
        first_question = best is None and piece.kind is BlockKind.BODY and line[-1] in "?!" and line.count(" ") < 20
        if not _is_open(piece) and not first_question:
            told = best is not None and (piece.kind is BlockKind.BODY or (best[0] >= 4 and not capitals))
            if told and piece.kind in (BlockKind.BODY, BlockKind.CREDIT):
                break
            continue
        if _is_trail(line) or line.count(" ") >= 25:
            continue
        weight = (line.count(" ") + 1) * (0.6 if line.isupper() or _closes_with_date(line) else 1.0)
        if best is None or weight >= best[0]:
            best, capitals = (weight, piece.start), line.isupper()
    return None if best is None else best[1]


def _closes_with_date(line: str) -> bool:
    """Whether a line is a byline that closes with a full date: "Jane DOE in Paris – 6 May 2024"."""
    match = _CLOSING_DATE.search(line) if line[-1].isdigit() else None
    return match is not None and line.count(" ") < 12 and is_date_line(match["date"])


def _mark_bylines(text: str, pieces: Sequence[Segment], title: int | None) -> list[Segment]:
    """Names, places and offices that stand with a date or byline under the headline are credits too."""
    marked = list(pieces)
    if title is None:
        return marked
    credit_runs = {piece.run for piece in marked[:_HEAD] if title < piece.start and _is_about_origin(text, piece)}
    named: set[int] = set()
    for index in reversed(range(len(marked[:_HEAD]))):  # backwards: "Jane Doe", "Paris", "6 May 2024"
        piece = marked[index]
        line = text[piece.start : piece.end]
        if piece.kind is not None or piece.start <= title or line.count(" ") >= 10 or ENDING.search(line):
            continue
        above, below = marked[index - 1], marked[index + 1 : index + 2]
        beside = piece.run in credit_runs or bool(_BY.match(text, above.start, above.end))
        beside = beside or any(one.start in named or _is_about_origin(text, one) for one in below)
        if _NAMES_ONLY.fullmatch(line) and (beside or _RESPONSIBLE.search(line)):
            marked[index] = replace(piece, kind=BlockKind.CREDIT)
            named.add(piece.start)
    return marked


def _is_about_origin(text: str, piece: Segment) -> bool:
    """Whether the piece is a credit that says when or by whom the article was written."""
    around = piece.kind in (BlockKind.CREDIT, BlockKind.BOILERPLATE) and piece.end - piece.start < 150
    return around and bool(find_dates(text, piece.start, piece.end, None) or _BY.match(text, piece.start, piece.end))


def _is_labelled(text: str, pieces: Sequence[Segment], index: int) -> bool:
    """Whether the line goes with a label of a line of its own above it ("Media contact:", "Image caption,")."""
    piece, above = pieces[index], pieces[index - 1]
    if index == 0 or above.run != piece.run or above.kind is not BlockKind.CREDIT:
        return False
    if "\n" not in text[above.end : piece.start]:  # "Delhi, May 13, 2026: The minister left."
        return False
    if text[above.end - 1] in ",:":
        return piece.kind is None or (piece.kind is BlockKind.BODY and text.count(" ", piece.start, piece.end) < 25)
    label = next((one for one in pieces[max(0, index - 6) : index] if one.run == piece.run), above)
    return piece.kind is None and label.kind is BlockKind.CREDIT and text[label.end - 1] == ":"


def _is_day(line: str) -> bool:
    """Whether a line is a day and nothing else: "Monday 11 May"."""
    found = find_dates(line, 0, len(line), None)
    return len(found) == 1 and len(found[0].text) >= len(line.strip(" :.*")) > 0


def _mark_short_lines(text: str, pieces: Sequence[Segment], title: int | None) -> list[Segment]:
    """Kinds for the lines that words alone do not tell: by what stands before and after them."""
    marked = list(pieces)
    prose = [i for i, piece in enumerate(marked) if piece.kind in (BlockKind.BODY, BlockKind.ITEM)]
    first, last = (prose[0], prose[-1]) if prose else (len(marked), -1)
    run_sizes: dict[int, int] = {}
    for piece in marked:
        if piece.kind is None:
            run_sizes[piece.run] = run_sizes.get(piece.run, 0) + 1
    furniture_seen = False
    for index, piece in enumerate(marked):
        line = text[piece.start : piece.end]
        if index > last and piece.kind is BlockKind.BOILERPLATE:
            furniture_seen = True
        if piece.start == title:
            marked[index] = replace(piece, kind=BlockKind.HEADING)
            continue
        if piece.kind is BlockKind.BODY and index + 1 < len(marked):
            below = marked[index + 1]
            if below.kind is BlockKind.CAPTION and below.run == piece.run and line.count(" ") < 25:
                marked[index] = replace(piece, kind=BlockKind.CAPTION)  # a picture's description above its caption
        if piece.kind is BlockKind.CREDIT and index < last and _is_day(line):
            above = [one for one in marked[:index] if one.kind is BlockKind.CREDIT]
            dated = read_date(line) is None and any(read_date(text[one.start : one.end]) for one in above)
            if index > first or dated:
                marked[index] = replace(piece, kind=BlockKind.HEADING)  # of a diary or live blog
        if _is_labelled(text, marked, index):
            marked[index] = replace(piece, kind=BlockKind.CREDIT)
        if marked[index].kind is not None:
            continue
        outside = index < first or index > last
        before_title = title is not None and piece.start < title
        link = before_title and not line.isupper() and line.count(" ") < 3
        among_links = link and any(one.run == piece.run and one.kind is BlockKind.BOILERPLATE for one in marked)
        if (outside and _is_trail(line)) or (index > last and furniture_seen) or among_links:
            kind = BlockKind.BOILERPLATE
        elif run_sizes[piece.run] >= 3 and first < index < last and not (line.isupper() or line[-1] == ":"):
            kind = BlockKind.ITEM
        else:
            kind = BlockKind.HEADING
        marked[index] = replace(piece, kind=kind)
    return marked
