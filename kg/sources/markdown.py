"""Markdown: its markup as segments of the original text, and what its front matter says.

The text stays as it is. Marks that stand alone (``##``, ``>``, a row of dashes, front matter, code) become
boilerplate; emphasis and links within a sentence stay in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.dates import read_date
from kg.model import BlockKind
from kg.sources.layout import Segment, find_segments, strip_span

_FRONT_MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)[^\S\n]*\r?\n(?P<body>.*?)(?<=\n)(?:(?P=fence)|\.\.\.)[^\S\n]*(?=\r?\n|\Z)", re.S
)
_ENTRY = re.compile(r"^(?P<key>[A-Za-z_-]+)\s*[:=]\s*(?P<value>\S.*?)\s*$", re.M)
_FENCED = re.compile(r"^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)[`~]*[^\S\n]*$|\Z)", re.M | re.S)
_LINE = re.compile(r"[^\r\n]+")
_HEADING = re.compile(r"(?P<mark>#{1,6})[^\S\n]+(?P<text>\S.*?)(?P<close>[^\S\n]+#+)?$")
_UNDERLINE = re.compile(r"(?:=+|-+)$")
_RULE = re.compile(r"(?:[-*_][^\S\n]*){3,}$")
_QUOTE = re.compile(r"(?:>[^\S\n]*)+")
_ALONE = re.compile(
    r"!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?$|\[!\[.*\)$|<!--.*-->$|</?[A-Za-z][^>]*>$|\[[^\]]+\]:\s*\S+.*$"
)
_TABLE_ROW = re.compile(r"\|.*\|$")
_TABLE_RULE = re.compile(r"\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$")


@dataclass(frozen=True, slots=True)
class MarkdownText:
    """``segments`` are of the text as given; title, uri and published (ISO date) its own account, or None."""

    segments: tuple[Segment, ...]
    title: str | None
    uri: str | None
    published: str | None


def read_markdown(text: str) -> MarkdownText:
    """The segments of a Markdown text, those that its markup tells with their kind."""
    known: list[Segment] = []
    described: dict[str, str] = {}
    front = _FRONT_MATTER.match(text)
    start = 0
    if front:
        described = {
            match["key"].lower(): match["value"].strip("\"'")
            for match in _ENTRY.finditer(front["body"].replace("\r", ""))
        }
        start = front.end()
        known.append(Segment(0, start, -1, BlockKind.BOILERPLATE))
    fenced = [(match.start(), match.end()) for match in _FENCED.finditer(text, start)]
    known += [Segment(*strip_span(text, *span), -1, BlockKind.BOILERPLATE) for span in fenced]
    top = None
    previous: Segment | None = None
    for match in _LINE.finditer(text, start):
        if any(first <= match.start() < last for first, last in fenced):
            continue
        line_start, line_end = strip_span(text, match.start(), match.end())
        found = _read_line(text, line_start, line_end, len(known) + 1)
        underline = _UNDERLINE.fullmatch(text, line_start, line_end)
        if underline and previous is not None and previous.end + 2 >= match.start():
            known.append(Segment(previous.start, previous.end, len(known) + 1, BlockKind.HEADING))
            known.append(Segment(line_start, line_end, len(known) + 1, BlockKind.BOILERPLATE))
            top = top or (text[previous.start : previous.end] if text[line_start] == "=" else None)
        else:
            known += found
        if found and found[0].end - found[0].start == 1 and text[found[0].start] == "#":
            top = top or text[found[1].start : found[1].end]
        plain = not found and not underline and line_start < line_end
        previous = Segment(line_start, line_end, 0) if plain else None
    known.sort(key=lambda segment: segment.start)
    uri = described.get("canonical_url") or described.get("url") or described.get("link")
    published = described.get("published") or described.get("date") or described.get("pubdate")
    return MarkdownText(
        tuple(find_segments(text, known)),
        described.get("title") or top,
        uri if uri and re.match(r"https?://", uri) else None,
        read_date(published) if published else None,
    )


def _read_line(text: str, start: int, end: int, run: int) -> list[Segment]:
    """The segments of a line that is markup, none for a line of text."""
    line = text[start:end]
    furniture = BlockKind.BOILERPLATE
    heading = _HEADING.match(line)
    if heading:
        segments = [
            Segment(start, start + heading.end("mark"), run, furniture),
            Segment(start + heading.start("text"), start + heading.end("text"), run, BlockKind.HEADING),
        ]
        if heading["close"]:
            segments.append(Segment(*strip_span(text, start + heading.start("close"), end), run, furniture))
        return segments
    if line and (_RULE.match(line) or _ALONE.match(line) or _TABLE_RULE.match(line)):
        return [Segment(start, end, run, furniture)]
    quote = _QUOTE.match(line)
    if quote:
        mark_end = strip_span(text, start, start + quote.end())[1]
        rest = [Segment(start + quote.end(), end, run)] if start + quote.end() < end else []
        return [Segment(start, mark_end, run, furniture), *rest]
    if _TABLE_ROW.match(line):
        return _read_row(text, start, end, run)
    return []


def _read_row(text: str, start: int, end: int, run: int) -> list[Segment]:
    """A table row: each cell an item, each bar furniture."""
    segments = []
    for match in re.finditer(r"\||[^|]+", text[start:end]):
        first, last = strip_span(text, start + match.start(), start + match.end())
        if first < last:
            kind = BlockKind.BOILERPLATE if match.group() == "|" else BlockKind.ITEM
            segments.append(Segment(first, last, run, kind))
    return segments
