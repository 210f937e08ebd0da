"""Lines put in order with little memory: sorted in runs that lie on the disk, then merged (Knuth, TAOCP 3, 5.4)."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

_RUN = 100_000
"""Lines that are sorted at once: some 25 MB."""


def sorted_lines(lines: Iterable[str], folder: Path, run: int = _RUN) -> Iterator[str]:
    """The lines in order of their code points, without line ends; runs lie in files without names in the folder.

    A line must hold no line end. Raises ``OSError`` where the disk is full.
    """
    waiting = iter(lines)
    first = sorted(islice(waiting, run))
    with ExitStack() as held:
        files: list[BinaryIO] = []
        while more := sorted(islice(waiting, run)):
            file = held.enter_context(TemporaryFile(dir=folder))
            file.writelines(f"{line}\n".encode("utf-8", "surrogatepass") for line in more)
            file.seek(0)
            files.append(file)
        yield from heapq.merge(first, *map(_read, files))


def _read(file: BinaryIO) -> Iterator[str]:
    for line in file:
        yield line.decode("utf-8", "surrogatepass").removesuffix("\n")
