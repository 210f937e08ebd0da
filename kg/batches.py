"""Documents read in batches: in this process, or in several. Reading one batch is a pure function.

spaCy's own multiprocessing would send all of a small corpus to one process; here a batch is a quarter of an even share.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from itertools import chain, islice
from typing import NamedTuple, TypeAlias

from kg import pipeline
from kg.errors import ActorgraphError
from kg.model import Article, KeptParse, Rejection
from kg.processes import SHARED, start_processes
from kg.settings import Settings
from kg.stores.folder.readings import parse_bytes, reading_bytes

LARGEST_BATCH = 16
_MANY = 500
_WINDOW = 64  # documents a process that wait to be shared out


class Task(NamedTuple):
    """A document to read, what was kept of its parse, and the key of the reading."""

    article: Article
    kept: KeptParse | None
    key: str


Result: TypeAlias = tuple[str, bytes, bytes] | Rejection


def read_batch(tasks: Sequence[Task], settings: Settings) -> list[Result]:
    """For each document its IRI, its reading and its parse as files; a refusal for one on which reading failed.

    The same documents and settings give the same bytes wherever they are read, whatever was kept.
    """
    results: list[Result] = []
    for article, kept, key in tasks:
        try:
            extraction, keep = pipeline.read_document(article, kept, settings)
        except ActorgraphError:
            raise
        except Exception as error:
            results.append(pipeline.failed(article, error))
        else:
            results.append((article.id, reading_bytes(extraction, key), parse_bytes(article, keep)))
    return results


def make_batches(tasks: Iterable[Task], processes: int) -> Iterator[list[Task]]:
    """The tasks in batches of a quarter of an even share, 16 at most: a process that is slow holds up no other."""
    waiting = iter(tasks)
    while window := list(islice(waiting, _WINDOW * processes)):
        size = max(1, min(LARGEST_BATCH, len(window) // (4 * processes)))
        for start in range(0, len(window), size):
            yield window[start : start + size]


def read_in_processes(processes: int) -> Callable[[Iterable[Task], Settings], Iterator[Result]]:
    """What reads tasks in so many processes, this one included where it is one. After many documents the memory that
    reading needs is given back: a large graph is to be made then."""

    def read_here(tasks: Iterable[Task], settings: Settings) -> Iterator[Result]:
        for task in tasks:
            yield from read_batch([task], settings)

    def read_there(tasks: Iterable[Task], settings: Settings) -> Iterator[Result]:
        waiting = iter(tasks)
        first = next(waiting, None)
        if first is None:
            return
        if SHARED:
            pipeline.load_reader(settings)  # once, for all
        batches = make_batches(chain((first,), waiting), processes)
        with start_processes(processes) as pool:
            yield from in_order(lambda batch: pool.submit(read_batch, batch, settings), batches, 3 * processes)

    def read_once(tasks: Iterable[Task], settings: Settings) -> Iterator[Result]:
        read = 0
        for result in (read_here if processes <= 1 else read_there)(tasks, settings):
            yield result
            read += 1
        if read >= _MANY:
            pipeline.forget_reader()

    return read_once


def in_order(
    submit: Callable[[list[Task]], Future[list[Result]]], batches: Iterable[list[Task]], ahead: int
) -> Iterator[Result]:
    """The results in the order of the batches, with no more than so many under way: memory stays bounded."""
    under_way: deque[Future[list[Result]]] = deque()
    try:
        for batch in batches:
            under_way.append(submit(batch))
            while len(under_way) >= ahead:
                yield from under_way.popleft().result()
        while under_way:
            yield from under_way.popleft().result()
    finally:
        for future in under_way:
            future.cancel()
