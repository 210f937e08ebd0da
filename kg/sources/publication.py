"""When an article was published, by its own dateline: the lines around the text, never the text itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kg.dates import find_dates, read_date
from kg.model import Block, BlockKind
from kg.sources.lines import is_date_line

_HEAD = 10  # blocks
_AROUND = (BlockKind.CREDIT, BlockKind.BOILERPLATE)
_BELOW = (*_AROUND, BlockKind.HEADING)
_LONGEST_CLOSING = 160  # characters
_LONGEST_LEAD = 400  # characters
_YEARS_SINCE = 5  # from the last year that a text names to its own
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
_CLOSING_DATE = re.compile(r"[:,|–—]\s(?P<date>[^:,|–—]{6,30}(?:,\s\d{4})?)$")
_SMALL_WORDS = frozenset("and at by day done for from given in issued of on signed the this".split())
_TODAY = re.compile(r"\b(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening)),?\s(?:\(|on )?$")
_PAST_YEAR = re.compile(
    r"(?<!by )(?<!until )(?<!till )(?<!through )(?<!for )(?<!to )(?<!before )(?<!end of )(?<!the )"
    r"(?<![\d.,$€£-])(?:19|20)\d\d(?![\d%]|[.,]\d)"
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LEAD_DAY = re.compile(rf"\bon (?P<day>{'|'.join(_WEEKDAYS)})\b(?! (?:night|evening|and))")


def find_published(text: str, blocks: Sequence[Block], title: Block | None, uri: str | None = None) -> str | None:
    """The ISO 8601 date of the dateline or byline, else of the article's address; None where none is full.

    A dateline without a year ("PARIS, May 3 (Agency) -") takes the year of another line of the head or of the
    copyright, if there is one.
    """
    head = [
        text[block.start : block.end]
        for block in blocks[:_HEAD]
        if (block != title or _opens_with_date(line := text[block.start : block.end]) or _closes_with_date(line))
        and (block.kind in _AROUND or (block.kind is BlockKind.HEADING and block.end - block.start < 80))
        and not _OTHER_DATE.match(text, block.start, min(block.end, block.start + 400))
    ]
    head.sort(key=lambda line: bool(_UPDATED.search(line)))
    for line in head:
        found = read_date(line[:400]) or _american_date(line[:400])
        if found:
            return found
    last = max((i for i, block in enumerate(blocks) if block.kind is BlockKind.BODY), default=len(blocks) - 1)
    foot = [text[one.start : min(one.end, one.start + 400)] for one in blocks[last + 1 :] if one.kind in _BELOW]
    for line in (*foot, *_closing_line(text, blocks[last] if blocks else None)):
        dated = _PUBLISHED.search(line) or is_date_line(line)
        if dated and not _OTHER_DATE.match(line) and (found := read_date(line)):
            return found
    for line in (uri or "", *head, *foot):
        address = _ADDRESSED.search(line)
        if address and (found := read_date(address["date"])):
            return found
    if today := _told_as_today(text, blocks):
        return today
    lines = [line for line in foot if _COPYRIGHT.match(line)]
    year = next((match.group() for line in (*head, *lines) if (match := _YEAR.search(line[:400]))), None)
    return _of_year(year, head) if year else _of_weekday(text, blocks, head)


def _opens_with_date(line: str) -> bool:
    """Whether a line opens with the full day of a text, whatever stands behind: "3 May 2024, 10:30 – by the office"."""
    first = next(iter(find_dates(line, 0, min(len(line), 40), None)), None)
    return first is not None and first.start == 0 and read_date(first.text) is not None


def _closes_with_date(line: str) -> bool:
    """Whether a headline closes with the full day of the text: "Statement by the spokesperson, 3 May 2024"."""
    match = _CLOSING_DATE.search(line) if line[-1].isdigit() else None
    return match is not None and is_date_line(match["date"])


def _closing_line(text: str, block: Block | None) -> list[str]:
    """What a text's last paragraph says of its writing, up to the day: "Jane Doe, The Herald, 3 May 2024."."""
    line = text[block.start : block.end] if block is not None else ""
    if not line or len(line) > _LONGEST_CLOSING:
        return []
    for found in find_dates(line, 0, len(line), None):
        before = re.findall(r"[^\W\d_]+", line[: found.start])
        named = all(word[0].isupper() or word in _SMALL_WORDS for word in map(str, before))
        if found.value and len(found.value) == 10 and named and len(before) < 12:
            return [found.text]
    return []


def _told_as_today(text: str, blocks: Sequence[Block]) -> str | None:
    """The full day that the lead calls today: "Today, 3 May 2024, the minister met"."""
    lead = next((one for one in blocks if one.kind is BlockKind.BODY), None)
    if lead is None:
        return None
    for found in find_dates(text, lead.start, min(lead.end, lead.start + _LONGEST_LEAD), None):
        if (
            found.value
            and len(found.value) == 10
            and _TODAY.search(text[max(lead.start, found.start - 20) : found.start])
        ):
            return found.value
    return None


def _of_weekday(text: str, blocks: Sequence[Block], head: Sequence[str]) -> str | None:
    """The day of a dateline without a year, in the first year from the last one that the text speaks of on in which it
    falls on the weekday that stands beside it, or that the lead of an agency's report tells."""
    years = [int(match.group()) for match in _PAST_YEAR.finditer(text)]
    lead = next((one for one in blocks if one.kind is BlockKind.BODY), None)
    if not years or lead is None:
        return None
    told = _LEAD_DAY.search(text, lead.start, min(lead.end, lead.start + _LONGEST_LEAD))
    for line in head:
        for found in find_dates(line, 0, min(len(line), 400), None):
            weekday = next((one for one in _WEEKDAYS if one in found.text), told["day"] if told else None)
            if weekday is None or not re.search(r"\d", found.text):
                continue
            for year in range(max(years), max(years) + _YEARS_SINCE + 1):
                value = read_date(f"{found.text}, {year}")
                if value and date.fromisoformat(value).weekday() == _WEEKDAYS.index(weekday):
                    return value
    return None


def _of_year(year: str, lines: Sequence[str]) -> str | None:
    """The first day that the lines name, in the year that they leave out."""
    for line in lines:
        for found in find_dates(line, 0, min(len(line), 400), None):
            value = read_date(f"{found.text}, {year}") if re.search(r"\d", found.text) else None
            if value:
                return value
    return None


def _american_date(line: str) -> str | None:
    """The date of a line that puts the month first, as its American hour tells: "05/15/24 4:52 PM ET"."""
    match = _AMERICAN.search(line)
    if match is None:
        return None
    return read_date(f"20{match['year'][-2:]}-{int(match['month']):02}-{int(match['day']):02}")
