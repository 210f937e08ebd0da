"""Date expressions are found with exact spans and anchored to the publication date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.dates import find_dates, read_date, resolve_date

WEDNESDAY = "2023-12-27"


def found(text: str, published: str | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    return [(one.text, one.value) for one in find_dates(text, 0, len(text), published)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("19 November 2024", "2024-11-19"),
        ("November 19, 2024", "2024-11-19"),
        ("the 3rd of June 2024", "2024-06-03"),
        ("Tue 26 Nov 2024", "2024-11-26"),
        ("Tuesday, June 17, 2025", "2025-06-17"),
        ("16–17 November 2024", "2024-11-16"),
        ("May 3-5, 2024", "2024-05-03"),
        ("16.01.2025", "2025-01-16"),
        ("2024-02-29", "2024-02-29"),
        ("2024/02/29", "2024-02-29"),
        ("16/01/2025", "2025-01-16"),
        ("01/16/2025", "2025-01-16"),
        ("Thu, 06/02/2025", "2025-02-06"),
        ("06/02/2025", None),
        ("16-Jan-2025", "2025-01-16"),
        ("this coming Saturday", "2023-12-30"),
        ("Tuesday next", "2024-01-02"),
        ("Tuesday last", "2023-12-26"),
        ("Tuesday of last week", "2023-12-19"),
        ("Tuesday last week", "2023-12-19"),
        ("Friday week", "2024-01-05"),
        ("the day before yesterday", "2023-12-25"),
        ("the day after tomorrow", "2023-12-29"),
        ("31 February 2024", None),
        ("May 2023", "2023-05"),
        ("Dec. 20", "2023-12-20"),
        ("3 February", "2024-02-03"),
        ("Wednesday", "2023-12-27"),
        ("Thursday", "2023-12-21"),
        ("Friday morning", "2023-12-22"),
        ("last Wednesday", "2023-12-20"),
        ("next Wednesday", "2024-01-03"),
        ("this coming Wednesday", "2024-01-03"),
        ("this Friday", "2023-12-29"),
        ("today", "2023-12-27"),
        ("Tonight", "2023-12-27"),
        ("yesterday", "2023-12-26"),
        ("last night", "2023-12-26"),
        ("tomorrow", "2023-12-28"),
        ("19 days ago", "2023-12-08"),
        ("two months ago", "2023-10"),
        ("a year ago", "2022"),
        ("last month", "2023-11"),
        ("next year", "2024"),
        ("last May", "2023-05"),
        ("last week", None),
        ("two weeks ago", None),
    ],
)
def test_value_of_one_expression(words: str, value: str | None) -> None:
    assert found(f"They met {words}, she said.") == [(words, value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Born in 1974, he left in 2012.", [("1974", "1974"), ("2012", "2012")]),
        ("It closed in August.", [("August", "2023-08")]),
        ("1,974 people and 2012 ships", []),
        ("It opens every Tuesday, once on a Friday.", []),
        ("They meet on the first Tuesday of the month.", []),
        ("She is due on the 30th.", [("the 30th", "2023-11-30")]),
        ("She lives on the 30th floor.", []),
        ("They may march; he sat down.", []),
        ("It was written by April Jones on Black Friday.", []),
        ("She told the Sunday Times so.", []),
        ("from 30 June to 21 July", [("30 June", "2023-06-30"), ("21 July", "2023-07-21")]),
        ("at 3:30 on Monday\nnight", [("Monday\nnight", "2023-12-25")]),
    ],
)
def test_what_is_and_is_not_a_date(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("words", "published", "future", "value"),
    [
        ("Friday", WEDNESDAY, True, "2023-12-29"),
        ("Friday", WEDNESDAY, False, "2023-12-22"),
        ("Wednesday", WEDNESDAY, True, WEDNESDAY),
        ("Wednesday", WEDNESDAY, False, WEDNESDAY),
        ("last Friday", WEDNESDAY, True, "2023-12-22"),
        ("20 December", "2024-06-25", True, "2024-12-20"),
        ("20 December", "2024-06-15", False, "2023-12-20"),
        ("18 February", "2025-02-04", False, "2025-02-18"),  # "had been set for": near wins over tense
        ("in April", WEDNESDAY, True, "2024-04"),
        ("9 January", None, False, None),
        ("9 January 2020", None, False, "2020-01-09"),
    ],
)
def test_tense_decides_direction(words: str, published: str | None, future: bool, value: str | None) -> None:
    (expression,) = find_dates(words, 0, len(words), published)
    assert resolve_date(expression, published, future) == value


def test_hints_and_the_limits_of_the_search() -> None:
    text = "Monday: last week, next June, today."
    assert [one.direction_hint for one in find_dates(text, 0, len(text), None)] == [None, "past", "future", "present"]
    assert [one.text for one in find_dates(text, 8, 17, None)] == ["last week"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2023-12-27T23:30:00-05:00", "2023-12-27"),
        ("20231227", "2023-12-27"),
        ("Wed, 27 Dec 2023 10:00:00 GMT", "2023-12-27"),
        ("Updated 5:30 PM ET, December 27, 2023", "2023-12-27"),
        ("2023-02-31", None),
        ("27 December", None),
        ("12/13/2023", "2023-12-13"),
        ("12/11/2023", None),
    ],
)
def test_read_date(text: str, value: str | None) -> None:
    assert read_date(text) == value


@given(
    st.dates(date(1600, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%A %d %b %Y", "%Y-%m-%d"]),
)
def test_full_dates_survive_any_wording(day: date, wording: str) -> None:
    assert read_date(f"on {day.strftime(wording)} in Rome") == day.isoformat()


@given(st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.integers(0, 6), st.booleans())
def test_a_weekday_is_at_most_six_days_away(published: date, ahead: int, future: bool) -> None:
    target = published + timedelta(days=ahead if future else -ahead)
    (expression,) = find_dates(target.strftime("%A"), 0, 20, None)
    assert resolve_date(expression, published.isoformat(), future) == target.isoformat()


WORDS = (
    "Monday Tues. THURSDAY Sun weekend week day month year morning night spring June May Sept. 3 31 3rd 2024 "
    "2024-02-30 30.02.2024 last next this coming today tomorrow ago the of in since a two , . - – to and on"
).split()


@given(
    st.text(st.sampled_from("Mayondrsl 0123459.,-–2024Frith last next ago\n"), max_size=80)
    | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
)
def test_spans_are_exact_and_apart(text: str) -> None:
    end = 0
    for one in find_dates(text, 0, len(text), WEDNESDAY):
        assert one.start >= end
        assert text[one.start : one.end] == one.text
        end = one.end
