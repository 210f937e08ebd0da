"""The committed graph of a folder, read from its files line by line."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import BinaryIO, TypeVar

from kg.errors import StoreError
from kg.model import CheckedGraph, Claim, Document, Entity, Fact, KnowledgeGraph, Rejection, Run, Streamed
from kg.stores.folder.layout import GRAPH, REJECTIONS
from kg.stores.jsonl import parse_item

_T = TypeVar("_T", Claim, Document, Entity, Fact, Run)


def read_checked(folder: Path, report: str) -> CheckedGraph:
    """Graph and rejections, of which nothing is held; both are counted in one walk through the file."""

    try:
        first = _state((folder / GRAPH).stat())
    except FileNotFoundError as error:
        raise StoreError(f"{folder / GRAPH} is not there; run `kg build --to {folder}` to make it anew") from error

    @cache
    def counts() -> Counter[bytes]:
        with _open(folder / GRAPH, first) as file:
            return Counter(line[:_KIND] for line in file)

    def items(kind: type[_T]) -> Streamed[_T]:
        start = _start(kind)
        return Streamed(lambda: _read(folder / GRAPH, first, start, kind), lambda: _number(start, counts))

    documents, entities, claims, facts = items(Document), items(Entity), items(Claim), items(Fact)
    graph = KnowledgeGraph(documents, entities, claims, facts, tuple(items(Run)))
    return CheckedGraph(graph, _rejections(folder / REJECTIONS), report)


_KIND = len(b'{"kind": "xxx')
"""Bytes of a line by which the kinds of items differ."""


def _start(kind: type[object]) -> bytes:
    return f'{{"kind": "{kind.__name__.lower()}"'.encode()


def _number(start: bytes, counts: Callable[[], Counter[bytes]]) -> int:
    return counts()[start[:_KIND]]


def _read(path: Path, first: tuple[int, int], start: bytes, kind: type[_T]) -> Iterator[_T]:
    with _open(path, first) as file:
        for line in file:
            if line.startswith(start):
                item = parse_item(line.decode("utf-8", "surrogatepass"))
                assert isinstance(item, kind)
                yield item


def _open(path: Path, first: tuple[int, int]) -> BinaryIO:
    file = path.open("rb")
    if _state(os.fstat(file.fileno())) != first:
        file.close()
        raise StoreError(f"{path} was written by another run meanwhile; run the command again")
    return file


def _state(found: os.stat_result) -> tuple[int, int]:
    return found.st_ino, found.st_mtime_ns


def _rejections(path: Path) -> Streamed[Rejection]:
    def read() -> Iterator[Rejection]:
        with path.open("rb") as file:
            for line in file:
                yield Rejection(**json.loads(line.decode("utf-8", "surrogatepass")))

    return Streamed(read, lambda: sum(1 for _ in read()))
