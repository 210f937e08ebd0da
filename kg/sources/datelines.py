"""Where the dateline at the start of a paragraph ends, and the place that it names: "PARIS, May 3 (Agency) - "."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.sources.furniture import NAME_WORD
from kg.sources.lines import is_date_line, is_sentence

_DIGIT = re.compile(r"\d")
_MONTH = r"(?:[A-Z][a-z]{2,8}\.?|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\.?)"
_CALENDAR_DAY = rf"(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH})(?=,?\s\d{{4}}|\W)"
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][\w.'’ /-]{1,40}?(?:,\s[^\W\d_][\w.'’ ]{1,30}?)?)"
    rf"(?P<date>,?\s(?:{_CALENDAR_DAY}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}))?(?:\s?[-–—]\s?(?:[A-Z][a-z]+\.?\s\d{{1,2}},|\d{{1,2}}\s[A-Z][a-z]+))?"
    r"(?P<year>,?\s\d{4})?\s?(?:--)?(?P<agency>\([^()]{2,40}\)|/[^/\n]{2,30}/)?\s?(?:[-–—]{1,2})"
    rf"(?:\s?{_CALENDAR_DAY},?\s\d{{4}}\s?(?:[-–—]{{1,2}}))?\s+(?=[\"“‘'(\w])"
)
_CLOSED_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.'’ -]+[A-Z](?:,\s[^\W\d_][\w.'’ ]{1,30}?)?)"
    rf"(?P<date>,\s{_CALENDAR_DAY})?(?P<year>,?\s\d{{4}})?"
    r"(?:,?\s?(?P<agency>/[^/\n]{2,30}/)\.|(?:\s\([^()\n]{2,40}\))?:\s?(?P<bracketed>\([^()\n]{3,80}\))"
    r"|(?(date)(?:,?\s\([^()\n]{2,40}\))?:|(?!)))"
    r"\s?(?:[-–—]{1,2})?\s+(?=[\"“‘'(\w])"
)
_STOPPED_DATELINE = re.compile(
    r"(?P<place>[A-Z][^\W\d_]+(?:[ '’/-][A-Z][^\W\d_]+){0,3}(?:,\s[A-Z][\w.'’ ]{1,30}?)?)"
    rf"(?P<date>[,.]\s(?:(?:[A-Z][a-z]+day,?\s)?{_CALENDAR_DAY}(?P<year>,?\s\d{{4}})|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}))"
    r"(?P<agency>\s\([^()\n]{2,40}\))?\."
    r"\s+(?=[\"“‘'(A-Z])"
)
_TOWN_AND_COUNTRY = re.compile(
    rf"{NAME_WORD}(?:[\s-]{NAME_WORD}){{0,2}},\s{NAME_WORD}(?:\s{NAME_WORD}){{0,2}}(?:\s[-–—])?"
)
_BRACKETED_LEAD = re.compile(r"[\[(](?P<date>[^\[\]()\n]{6,60})[\])]\s?[-–—:]?\s+(?=[\"“‘'(\w])")
_AGENCY_LEAD = re.compile(r"\([A-Z][\w. ]{1,30}\)\s?[-–—]{1,2}\s+(?=[\"“‘'(\w])")
_ISO_LEAD = re.compile(r"(?:[Dd]ate:?\s+)?(?P<date>\d{4}-\d\d-\d\d)\s+(?=[\"“A-Z])")
_FULL_DATE_LEAD = re.compile(r"(?P<date>\w+,?\s\w+\.?\s\w+,?\s\d{4})\s+(?=[\"“A-Z])")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_FURTHEST_YEAR, _FURTHEST_DATE = 110, 90  # characters from the start of a paragraph
_LEAST_PROSE = 40  # characters behind a dateline of any marks
_SMALL = r"(?:of|and|the|de|del|do|da|dos|la|le|el|al|am|an|der)"
_DATED = re.compile(
    rf"(?:[A-Z]{{2,6}}\s?[-–—]\s)?(?P<place>{NAME_WORD}(?:[\s/-](?!and\b)(?:{NAME_WORD}|{_SMALL}(?=\s))){{0,4}}"
    rf"(?:,\s{NAME_WORD}(?:\s(?:{NAME_WORD}|{_SMALL}(?=\s))){{0,5}}){{0,2}})\s?[,.:|(–—-]{{0,2}}\s?"
)
_NO_PLACE = re.compile(
    r"(?:On|In|By|At|As|For|From|Since|Until|Till|Before|After|During|Between|Dated?|Today|Yesterday|Published|Posted|"
    r"Updated|Issued|Born|The|This|These|That|It|He|She|They|We|Our|A|An|Early|Late|Mon|Tues?|Wednes|Thurs|Fri|Satur|"
    r"Sun)(?:day)?\b"
)
_BEHIND_DATE = re.compile(
    r"(?:,?\s(?:at\s)?\d{1,2}[:.h]\d\d(?:\s?[apAP]\.?[mM]\.?)?(?:\s[A-Z]{2,4}\b)?)?[.,]?"
    r"(?:\s?\([^()\n]{2,40}\)|\s?/[^/\n]{2,30}/|\s[A-Z]{2,6}(?=[.:]))?\)?\s?[.,:;|–—-]{0,3}\s+(?=[\"“‘'(A-ZÀ-Þ])"
)


def dateline_end(line: str) -> int:
    """How many characters a dateline takes at the start of a paragraph ("PARIS, May 3 (Agency) - "), 0 without one."""
    return max(_end_by_form(line), _end_behind_date(line)[1])


def _end_behind_date(line: str) -> tuple[int, int]:
    """Where the place ends, and the dateline, of a paragraph that opens with a place and a full date, whatever marks
    stand around them: "Lima, Peru, 3 May 2024, 18:30 (Agency): "; 0 and 0 of any other."""
    if not _YEAR.search(line, 0, _FURTHEST_YEAR) or _NO_PLACE.match(line):
        return 0, 0
    date = next(iter(find_dates(line, 0, min(len(line), _FURTHEST_YEAR), None)), None)
    if date is None or not date.value or len(date.value) < 10 or date.start > _FURTHEST_DATE:
        return 0, 0
    if line[: date.start].rstrip().endswith("(") and not line.startswith(")", date.end):
        return 0, 0  # "Ann Lee (May 3, 1911 - June 4, 2007) was a painter"
    place, behind = _DATED.fullmatch(line, 0, date.start), _BEHIND_DATE.match(line, date.end)
    if place is None or behind is None or len(line) - behind.end() < _LEAST_PROSE:
        return 0, 0
    if not is_sentence(line[behind.end() :]):
        return 0, 0
    places = place["place"].split(", ")
    return (0 if place.start("place") else len(", ".join(places[:2]))), behind.end()


def _end_by_form(line: str) -> int:
    closed = _CLOSED_DATELINE.match(line)
    if closed and is_sentence(line[closed.end() :]):
        return closed.end()
    stopped = _STOPPED_DATELINE.match(line)
    if stopped and is_sentence(line[stopped.end() :]):
        return stopped.end()
    match = _DATELINE.match(line)
    if match and is_sentence(line[match.end() :]):
        place = match["place"].split(",")[0]
        if place.isupper() or match["agency"] or match["date"]:
            return match.end()
        prose = len(line) - match.end() > 2 * _LEAST_PROSE and line[match.end()].isupper()
        if prose and not match["year"] and _TOWN_AND_COUNTRY.fullmatch(match["place"].rstrip()):
            return match.end()
    match = _AGENCY_LEAD.match(line)
    if match and is_sentence(line[match.end() :]):
        return match.end()
    for lead in (_FULL_DATE_LEAD, _ISO_LEAD, _BRACKETED_LEAD):
        match = lead.match(line)
        if match and is_date_line(match["date"]) and is_sentence(line[match.end() :]):
            return match.end()
    return 0


def place_end(line: str) -> int:
    """How many characters a place and the wider one that it lies in take at the start of a dateline ("KISUMU, Kenya"),
    or a place alone, in capitals or with a full date, or a date and an agency, behind it; 0 where it may be none."""
    return _place_by_form(line) or _end_behind_date(line)[0]


def _place_by_form(line: str) -> int:
    stopped = _STOPPED_DATELINE.match(line)
    match = _CLOSED_DATELINE.match(line) or stopped or _DATELINE.match(line)
    town, comma, wider = match["place"].partition(", ") if match else ("", "", "")
    if match and "/" in town:  # "TRIPOLI/TUNIS, 21 May 2025 –"
        sure = town.isupper() or bool(match["date"])
        return len(town.split("/")[0].rstrip()) if sure else 0
    wider = wider.split(",")[0].rstrip(" -–—")
    if not comma or not wider or _DIGIT.search(wider) or is_date_line(wider):
        town = town.rstrip(" -–—")
        sure = bool(stopped) or town.isupper() or (match is not None and bool(match["agency"] and match["date"]))
        return len(town) if sure else 0
    return len(town) + len(comma) + len(wider)


def place_of_line(line: str) -> int:
    """How many characters a town in capitals and the place that it lies in take at the start of a line of place and
    day: "SAN JUAN, Puerto Rico — January 21, 2025"; 0 of any other line."""
    date = next(iter(find_dates(line, 0, len(line), None)), None) if is_date_line(line) else None
    place = _DATED.fullmatch(line, 0, date.start) if date is not None else None
    if place is None or place.start("place") or _NO_PLACE.match(line):
        return 0
    town, _, wider = place["place"].partition(", ")
    return len(town) + len(", ") + len(wider.split(", ")[0]) if town.isupper() and wider else 0
