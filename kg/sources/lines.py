"""What a line is by its own form: prose, or a line that says when a text was published."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.sources.furniture import NAME_WORD

ENDING = re.compile(r"[.!?…][\"'”’»)\]]*$")
_INNER_END = re.compile(r"[a-z\d)\"”’][.!?]+[\"”’]?\s+[\"“‘(]?[A-Z]")
_OPEN_ENDING = re.compile(r"[:;,][\"'”’»)\]]*$")
_QUOTED = re.compile(r"[\"“„].*[\"”]")
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|says?|said|told|do|does|did|been|be)\b"
)
_DATE_LINE_WORDS = re.compile(
    r"\b(?:(?:last\s)?(?:published|updated|modified|posted|issued|released|dated|first)|on|at|from|as of|date|"
    r"(?:a|p)\.?m\.?|(?-i:[A-Z]{2,4}T?)(?:[+-]\d{1,2})?|GMT|UTC|hrs?|\d{4}\s?hrs|h|noon|midnight|"
    r"\d+[- ]?min(?:ute)?s?\s(?:read|listen)|"
    r"\d{1,2}(?:(?::|\.|h)\d{2}){0,2}\s?[ap]\.?m\.?|\d{1,2}(?::|\.|h)\d{2}(?:[:.]\d{2})?)(?!\w)|[\W_]+",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_PLACE = re.compile(rf"{NAME_WORD}(?:[\s-]{NAME_WORD}){{0,3}}(?:,\s{NAME_WORD}(?:\s{NAME_WORD}){{0,2}})?")


def is_sentence(line: str) -> bool:
    """Whether the line is prose: it ends as a sentence does, holds the end of one, or is too long for a heading."""
    words = line.count(" ") + 1
    ending = ENDING.search(line)
    if words >= 25 or (ending and (words >= 4 or (words >= 2 and ending.group()[0] == "."))):
        return True
    if words >= 8 and (_INNER_END.search(line) or _OPEN_ENDING.search(line)):
        return True
    if words >= 4 and line[-1] == ":" and FINITE.search(line):
        return True
    return words >= 3 and line[0] in '"“' and bool(_QUOTED.match(line)) and bool(FINITE.search(line))


def is_date_line(line: str) -> bool:
    """Whether the line says when (and perhaps where) the text was published, and nothing else."""
    if len(line) > 100 or not _DIGIT.search(line):
        return False
    dates = find_dates(line, 0, len(line), None)
    if not any((date.value and len(date.value) == 10) or re.search(r"\d", date.text) for date in dates):
        return False
    rest = line
    for date in reversed(dates):
        rest = rest[: date.start] + " " + rest[date.end :]
    behind = _DATE_LINE_WORDS.sub(" ", rest[dates[0].start :]).strip()
    rest = _DATE_LINE_WORDS.sub(" ", rest).strip()
    if not rest or (_PLACE.fullmatch(rest) and rest.split()[0] in line.split(",")[0]):
        return True
    return not behind and bool(_PLACE.fullmatch(line[: dates[0].start].rstrip(" ,.:|([–—-")))
