"""Rows as a table of plain text."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from shutil import get_terminal_size

_NARROWEST = 12
_GAP = "  "


def table_lines(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The header and the rows, in columns; numbers to the right. On a terminal the widest columns are cut to fit."""
    cells = [[" ".join(cell.split()) for cell in row] for row in (columns, *rows)]
    widths = [max(len(row[index]) for row in cells) for index in range(len(columns))]
    if sys.stdout.isatty():
        widths = _fitted(widths, get_terminal_size().columns - len(_GAP) * (len(columns) - 1))
    to_right = [bool(rows) and all(_is_number(row[index]) for row in cells[1:]) for index in range(len(columns))]
    for row in cells:
        placed = (
            cut.rjust(width) if right else cut.ljust(width)
            for cut, width, right in zip(map(_cut, row, widths), widths, to_right, strict=True)
        )
        yield _GAP.join(placed).rstrip()


def _is_number(cell: str) -> bool:
    return cell.replace(".", "", 1).isdigit()


def _fitted(widths: Sequence[int], room: int) -> list[int]:
    fitted = list(widths)
    while sum(fitted) > room and max(fitted) > _NARROWEST:
        fitted[fitted.index(max(fitted))] -= 1
    return fitted


def _cut(cell: str, width: int) -> str:
    return cell if len(cell) <= width else cell[: width - 1] + "…"
