"""What the steps of a load share: its state, and how they run queries."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from kg.model import LoadReceipt
from kg.stores.property_graph.connection import Connection
from kg.stores.property_graph.encoding import Properties, Rows, own_properties
from kg.stores.property_graph.mapping import Mapping

if TYPE_CHECKING:
    from neo4j import ManagedTransaction, ResultSummary

Progress = Callable[[int, int], None]
Item = TypeVar("Item")

BATCH = 5000


class MovedError(Exception):
    """Another load changed what this one was about to build on."""


@dataclass
class Load:
    """One load under way.

    ``replace``: documents that the graph lacks are withdrawn too. ``fresh``: nothing was there."""

    connection: Connection
    mapping: Mapping
    rows: Rows
    replace: bool
    dry: bool
    progress: Progress | None
    fresh: bool = False
    documents: list[str] = field(default_factory=list)
    kept: int = 0
    done: int = 0
    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def tell(self, number: int) -> None:
        self.done += number
        if self.progress:
            total = len(self.rows.nodes) + len(self.rows.claims) + len(self.rows.facts)
            self.progress(min(self.done, total), total)

    def receipt(self) -> LoadReceipt:
        def counted(what: str) -> tuple[tuple[str, str], ...]:
            return tuple((kind, str(number)) for kind, number in sorted(self.counts[what].items()) if number)

        shown = self.connection.address.shown
        return LoadReceipt(
            shown, counted("created"), counted("changed"), counted("unchanged"), counted("withdrawn"), self.kept
        )


def run(transaction: ManagedTransaction, query: str, **parameters: Any) -> ResultSummary:
    """The summary of a query."""
    return transaction.run(query, parameters).consume()


def fetch(transaction: ManagedTransaction, query: str, **parameters: Any) -> list[list[Any]]:
    """The rows of a query."""
    return [list(record.values()) for record in transaction.run(query, parameters)]


def batches(items: Sequence[Item], size: int = BATCH) -> Iterator[Sequence[Item]]:
    """The items in pieces."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def difference_of(stored: Properties, wanted: Properties, kind: str) -> Properties:
    """What to set, None to remove, so that the stored item has the wanted properties. Those of others stay."""
    difference = {name: value for name, value in wanted.items() if not _same(stored.get(name), value)}
    for name in own_properties(stored, kind) - wanted.keys():
        difference[name] = None
    return difference


def names_of(items: Iterable[Properties]) -> list[str]:
    """The names of all properties of the items, in one order: values alone come over the wire faster than maps."""
    return sorted({name for item in items for name in item})


def alike(stored: Sequence[object], wanted: Properties, names: Sequence[str]) -> bool:
    """Whether the stored values of the names are the wanted ones. Where the list of an item's own attributes or
    qualifiers is the same too, it has no others of ours."""
    values = [wanted.get(name) for name in names]
    return stored == values and all(type(one) is type(other) for one, other in zip(stored, values, strict=True))


def _same(one: object, other: object) -> bool:
    return one == other and type(one) is type(other)
