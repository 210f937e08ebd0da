"""Events of one actor whose month is full of them: those of one day are compared still, and no others."""

from kg.entities.events import EventRecord, join_events
from kg.model import KG, MentionChain

ACTOR, PLACE = "urn:actor", "urn:place"


def record(number: int, day: str) -> EventRecord:
    chain = MentionChain(f"chain-{number:03}", f"document-{number}", f"{KG}Meeting", "meeting", (), ())
    return EventRecord(chain, "2026-03-31", {ACTOR}, {PLACE}, {day} if day else set(), kind="summit")


def test_two_reports_of_one_day_are_one_among_many():
    records = [record(number, f"2026-03-{number % 28 + 1:02}") for number in range(28 * 4)]
    joined, links = join_events(records, [], lambda one, other: False)
    days = [{int(chain.id[-3:]) % 28 for chain in found} for found in joined]
    assert sorted(map(len, joined)) == [4] * 28
    assert all(len(found) == 1 for found in days)
    assert len(links) == 28 * 6, "those of one day alone are compared"


def test_those_of_no_known_day_are_compared_with_each():
    records = [record(number, f"2026-03-{number % 28 + 1:02}") for number in range(80)] + [record(80, "")]
    _, links = join_events(records, [], lambda one, other: False)
    assert sum("chain-080" in (link.first, link.second) for link in links) == 80
