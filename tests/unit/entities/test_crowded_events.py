"""Events of one actor whose month is full of them: those of one day are compared still, and no others."""

from kg.entities.events import EventClusters, EventRecord, join_events
from kg.model import KG

ACTOR, PLACE = 1, 2


def clusters_of(days: list[str]) -> EventClusters:
    """One event of each day, each of a document of its own; "" for a day that is not known."""
    records = [
        EventRecord(
            f"{KG}Meeting",
            "2026-03-31",
            "summit",
            "",
            frozenset({ACTOR}),
            frozenset({PLACE}),
            frozenset({day} - {""}),
            frozenset(),
        )
        for day in days
    ]
    numbers = range(len(days))
    return EventClusters(records, numbers, numbers, lambda one, other: False)


def test_two_reports_of_one_day_are_one_among_many():
    events = clusters_of([f"2026-03-{number % 28 + 1:02}" for number in range(28 * 4)])
    told = join_events(events, lambda one, other: False, explained=True)
    assert events.roots == [number % 28 for number in range(28 * 4)]
    assert len(told) == 28 * 6, "those of one day alone are compared"


def test_those_of_no_known_day_are_compared_with_each():
    events = clusters_of([f"2026-03-{number % 28 + 1:02}" for number in range(80)] + [""])
    told = join_events(events, lambda one, other: False, explained=True)
    assert sum(80 in (one, other) for one, other, *_ in told) == 80
