"""Pairs of numbers, most of them in a file."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import IO

_HELD = 1 << 14
"""Numbers that are in memory at once."""


class SpilledPairs:
    """Pairs in the order in which they came; the file has no name. Raises ``OSError`` where the disk is full."""

    def __init__(self) -> None:
        self._held = array("I")
        self._file: IO[bytes] | None = None

    def add(self, one: int, other: int) -> None:
        self._held.extend((one, other))
        if len(self._held) >= _HELD:
            self._file = self._file or TemporaryFile()  # noqa: SIM115
            self._held.tofile(self._file)
            del self._held[:]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """The pairs, once: the file is gone at the end."""
        if self._file is not None:
            with self._file as file:
                file.seek(0)
                while content := file.read(_HELD * self._held.itemsize):
                    numbers = array("I", content)
                    yield from zip(numbers[::2], numbers[1::2], strict=True)
        yield from zip(self._held[::2], self._held[1::2], strict=True)
