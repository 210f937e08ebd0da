"""Answers of a graph: rows that say who, what, where and when, each with the words that state it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from html import escape
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True, slots=True)
class Quote:
    """The words behind an answer: ``text`` is ``[start:end]`` of the document's original text.

    ``standing`` is affirmed, planned, alleged or denied; ``speaker`` who says so, where the document names somebody.
    """

    text: str
    document: str
    published: str | None
    uri: str | None
    start: int
    end: int
    standing: str
    speaker: str | None = None

    def __str__(self) -> str:
        return f"“{self.text}” ({', '.join(filter(None, (self.document, self.published)))})"


@dataclass(frozen=True, slots=True)
class Meeting:
    """``date`` is what the text states, None where it states none; ``status`` held, planned, proposed or cancelled."""

    name: str
    date: str | None
    places: tuple[str, ...]
    attendees: tuple[str, ...]
    status: str
    quotes: tuple[Quote, ...]
    iri: str


@dataclass(frozen=True, slots=True)
class RoleHeld:
    """A post, rank or occupation: of ``person`` in ``body``, None where the text names no body."""

    person: str
    role: str
    body: str | None
    status: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a person or group comes from; ``kind`` says by what (nationality, born, ...)."""

    actor: str
    place: str
    kind: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody said; ``text`` is None where the document tells only that something was said."""

    speaker: str
    text: str | None
    quote: Quote


Row = TypeVar("Row", Quote, Meeting, RoleHeld, Origin, Statement)


class Records(tuple[Row, ...]):
    """Rows in order; a notebook shows them as a table."""

    __slots__ = ()

    def to_pandas(self) -> pandas.DataFrame:
        """The rows as a data frame; needs pandas (``pip install 'actorgraph[pandas]'``)."""
        from kg.api.frames import frame

        return frame([row_cells(row) for row in self])

    def _repr_html_(self) -> str:
        if not self:
            return "<p>nothing found</p>"
        rows = [row_cells(row) for row in self]
        names = [name for name in rows[0] if name != "iri"]
        return html_table(names, ([row[name] for name in names] for row in rows))


def row_cells(row: Any) -> dict[str, Any]:
    """The row's fields by name, tuples joined by semicolons and quotes in words."""
    return {field.name: _cell(getattr(row, field.name)) for field in fields(row)}


def _cell(value: Any) -> Any:
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return str(value) if isinstance(value, Quote) else value


def html_table(names: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    """A table in HTML; nothing in it is markup but the table itself."""
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape('' if cell is None else str(cell))}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
