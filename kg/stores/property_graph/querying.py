"""Answers to Cypher, in plain values."""

from __future__ import annotations

from typing import Any

from kg.model import Answer
from kg.stores.property_graph.connection import open_driver


def run_query(source: str, cypher: str, write: bool = False) -> Answer:
    """The answer. Without ``write`` the server itself refuses a query that would change anything (``UsageError``)."""
    from neo4j import READ_ACCESS, WRITE_ACCESS, Query

    access = WRITE_ACCESS if write else READ_ACCESS
    with (
        open_driver(source) as (driver, address),
        driver.session(database=address.database, default_access_mode=access) as session,
    ):
        result = session.run(Query(cypher))
        columns = tuple(result.keys())
        rows = tuple(tuple(plain(value) for value in record.values()) for record in result)
        counters = result.consume().counters
        changes = tuple(
            (name, str(number)) for name, number in sorted(vars(counters).items()) if _is_count(name, number)
        )
        return Answer(columns, rows, changes)


def _is_count(name: str, number: object) -> bool:
    return not name.startswith("_") and isinstance(number, int) and not isinstance(number, bool) and number > 0


def plain(value: Any) -> Any:
    """The value as JSON can hold it."""
    from neo4j.graph import Node, Path, Relationship

    match value:
        case Node():
            return {"labels": sorted(value.labels), **{name: plain(one) for name, one in sorted(value.items())}}
        case Relationship():
            ends = [_end(node) for node in value.nodes]
            properties = {name: plain(one) for name, one in sorted(value.items())}
            return {"type": value.type, "start": ends[0], "end": ends[1], **properties}
        case Path():
            steps: list[Any] = [plain(value.start_node)]
            for relationship, node in zip(value.relationships, value.nodes[1:], strict=True):
                steps += [plain(relationship), plain(node)]
            return steps
        case list() | tuple() | set() | frozenset():
            return [plain(one) for one in value]
        case dict():
            return {str(name): plain(one) for name, one in value.items()}
        case bytes() | bytearray():
            return value.hex()
        case None | bool() | int() | float() | str():
            return value
    return value.iso_format() if hasattr(value, "iso_format") else str(value)


def _end(node: Any) -> Any:
    return None if node is None else node.get("uri", node.element_id)
