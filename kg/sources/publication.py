"""When an article was published, by its own dateline: the lines around the text, never the text itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.dates import find_dates, read_date
from kg.model import Block, BlockKind

_HEAD = 10  # blocks
_AROUND = (BlockKind.CREDIT, BlockKind.BOILERPLATE)
_OTHER_DATE = re.compile(
    r"\W*(?:file|photo\w*|pictures?|images?|pics?|captions?|charts?|graphics?|video)\b"
    r"|.{0,300}\b(?:taken|amended|corrected|correction|clarified)\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"\b(?:updated|modified)\b", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted|issued|released|updated|modified|dated?|appeared)\b", re.IGNORECASE)
_ADDRESSED = re.compile(
    r"\b(?:https?://|www\.)\S+?[/-](?P<date>(?:19|20)\d\d(?P<mark>[/-]?)(?:0[1-9]|1[0-2])(?P=mark)[0-3]\d)(?![\w])"
)
_COPYRIGHT = re.compile(r"\W*(?:©|\(c\)|copyright\b)", re.IGNORECASE)
_AMERICAN = re.compile(
    r"(?<![\d/])(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d|0?[1-9])/(?P<year>(?:20)?\d\d)(?![\d/])"
    r",?\s+(?:at\s)?\d{1,2}:\d\d\s?[AaPp]\.?[Mm]\.?\s[ECMP][SD]?T\b"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def find_published(text: str, blocks: Sequence[Block], title: Block | None, uri: str | None = None) -> str | None:
    """The ISO 8601 date of the dateline or byline, else of the article's address; None where none is full.

    A dateline without a year ("PARIS, May 3 (Agency) -") takes the year of another line of the head or of the
    copyright, if there is one.
    """
    head = [
        text[block.start : block.end]
        for block in blocks[:_HEAD]
        if (block != title or _opens_with_date(text[block.start : block.end]))
        and (block.kind in _AROUND or (block.kind is BlockKind.HEADING and block.end - block.start < 80))
        and not _OTHER_DATE.match(text, block.start, min(block.end, block.start + 400))
    ]
    head.sort(key=lambda line: bool(_UPDATED.search(line)))
    for line in head:
        found = read_date(line[:400]) or _american_date(line[:400])
        if found:
            return found
    last = max((i for i, block in enumerate(blocks) if block.kind is BlockKind.BODY), default=len(blocks))
    foot = [text[one.start : min(one.end, one.start + 400)] for one in blocks[last + 1 :] if one.kind in _AROUND]
    for line in foot:
        if _PUBLISHED.search(line) and not _OTHER_DATE.match(line) and (found := read_date(line)):
            return found
    for line in (uri or "", *head, *foot):
        address = _ADDRESSED.search(line)
        if address and (found := read_date(address["date"])):
            return found
    lines = [line for line in foot if _COPYRIGHT.match(line)]
    year = next((match.group() for line in (*head, *lines) if (match := _YEAR.search(line[:400]))), None)
    return _of_year(year, head) if year else None


def _opens_with_date(line: str) -> bool:
    """Whether a line opens with the full day of a text, whatever stands behind: "3 May 2024, 10:30 – by the office"."""
    first = next(iter(find_dates(line, 0, min(len(line), 40), None)), None)
    return first is not None and first.start == 0 and read_date(first.text) is not None


def _of_year(year: str, lines: Sequence[str]) -> str | None:
    """The first day that the lines name, in the year that they leave out."""
    for line in lines:
        for date in find_dates(line, 0, min(len(line), 400), None):
            value = read_date(f"{date.text}, {year}") if re.search(r"\d", date.text) else None
            if value:
                return value
    return None


def _american_date(line: str) -> str | None:
    """The date of a line that puts the month first, as its American hour tells: "05/15/24 4:52 PM ET"."""
    match = _AMERICAN.search(line)
    if match is None:
        return None
    return read_date(f"20{match['year'][-2:]}-{int(match['month']):02}-{int(match['day']):02}")
