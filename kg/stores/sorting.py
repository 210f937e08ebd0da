"""Lines put in order with little memory: sorted in runs that lie on the disk, then merged (Knuth, TAOCP 3, 5.4)."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby, islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

_RUN = 50_000
"""Lines that are sorted at once: some 15 MB."""
_MERGED = 64
"""Runs of one size that are merged into one: no more files are open than that, for each size."""


def sorted_lines(lines: Iterable[str], folder: Path | None = None, run: int = _RUN) -> Iterator[bytes]:
    """The lines in order of their code points, each once, in UTF-8 and with its line end; runs lie in files without
    names in the folder, else where the system keeps such files.

    A line must hold no line end. Raises ``OSError`` where the disk is full.
    """
    # In UTF-8 the order of bytes is that of code points.
    waiting = (f"{line}\n".encode("utf-8", "surrogatepass") for line in lines)
    with ExitStack() as held:
        levels: list[list[BinaryIO]] = []
        while some := sorted(set(islice(waiting, run))):
            _keep(some, levels, 0, folder, held)
            del some
        for line, _ in groupby(heapq.merge(*(file for level in levels for file in level))):
            yield line


def _keep(
    lines: Iterable[bytes], levels: list[list[BinaryIO]], level: int, folder: Path | None, held: ExitStack
) -> None:
    """Writes a run, and merges as many of its size into one of the next."""
    file: BinaryIO = held.enter_context(TemporaryFile(dir=folder))  # noqa: SIM115
    file.writelines(lines)
    file.seek(0)
    if level == len(levels):
        levels.append([])
    levels[level].append(file)
    if len(levels[level]) == _MERGED:
        _keep(heapq.merge(*levels[level]), levels, level + 1, folder, held)
        for merged in levels[level]:
            merged.close()
        levels[level].clear()
