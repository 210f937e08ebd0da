"""The files of a spooled graph, its statements written in a process of their own while the graph is checked."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

from kg import pipeline
from kg.model import Document, KnowledgeGraph, Run
from kg.processes import start_processes
from kg.settings import Settings
from kg.stores.folder.layout import GRAPH, QUADS
from kg.stores.folder.spool import Spool, reopen_spool
from kg.stores.folder.statements import stage_quads
from kg.stores.folder.transaction import adopt, stage


class GraphWriter:
    """Stages a spool's graph in a folder; in two processes where it has a pool."""

    def __init__(self, folder: Path, spool: Spool, settings: Settings, pool: ProcessPoolExecutor | None) -> None:
        self._folder, self._spool, self._settings, self._pool = folder, spool, settings, pool
        self._written: Future[tuple[int, str]] | None = None

    def start(self, documents: Sequence[Document], runs: Sequence[Run]) -> None:
        """Begins with the statements of the graph as it is now; the spool must not change until ``stop``."""
        if self._pool is not None:
            self._spool.save()
            named = frozenset(self._spool.runs)
            self._written = self._pool.submit(_stage_apart, self._folder, documents, runs, named, self._settings)

    def stop(self) -> None:
        """Waits until nothing reads the spool, and forgets what was written."""
        if self._written is not None:
            wait([self._written])
            self._written = None

    def finish(self, graph: KnowledgeGraph) -> dict[str, str]:
        """Stages both files; their digests by their names. Raises ``StoreError`` where the disk is full."""
        staged = {GRAPH: stage(self._folder, GRAPH, self._spool.item_lines(graph))}
        if self._written is None:
            claims = self._spool.claims_by_document
            return staged | {QUADS: stage_quads(self._folder, graph, claims, pipeline.ontology_of(self._settings))}
        process, digest = self._written.result()
        adopt(self._folder, QUADS, process)
        return staged | {QUADS: digest}


@contextmanager
def open_writer(folder: Path, spool: Spool, settings: Settings, processes: int) -> Iterator[GraphWriter]:
    """What writes the spool's graph, in this process alone or with one more."""
    if processes <= 1:
        yield GraphWriter(folder, spool, settings, None)
        return
    with start_processes(1) as pool:
        yield GraphWriter(folder, spool, settings, pool)


def _stage_apart(
    folder: Path, documents: Sequence[Document], runs: Sequence[Run], named: frozenset[str], settings: Settings
) -> tuple[int, str]:
    with reopen_spool(folder, named) as spool:
        graph = spool.graph(documents, runs)
        ontology = pipeline.ontology_of(settings)
        return os.getpid(), stage_quads(folder, graph, spool.claims_by_document, ontology, apart=True)
