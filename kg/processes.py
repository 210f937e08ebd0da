"""Processes beside this one, which end when it ends, however it ends."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from threading import Thread

from kg.errors import ActorgraphError

_PR_SET_PDEATHSIG = 1  # prctl(2)

SHARED = "fork" in multiprocessing.get_all_start_methods()
"""Whether a process that is started shares what this one holds in memory."""


@contextmanager
def start_processes(number: int) -> Iterator[ProcessPoolExecutor]:
    """A pool of so many. Raises ``ActorgraphError`` where one of them is ended from outside."""
    context = multiprocessing.get_context("fork" if SHARED else "spawn")
    try:
        with ProcessPoolExecutor(number, mp_context=context, initializer=_end_with_parent) as pool:
            yield pool
    except BrokenProcessPool as error:
        raise ActorgraphError(
            "a process of this run was ended from outside, perhaps for want of memory; run the same command again, "
            "with fewer --jobs: what was read so far is kept"
        ) from error


def _end_with_parent() -> None:
    """Left alone, a process of a pool would wait for work for ever."""
    if sys.platform != "linux":
        Thread(target=_wait_for_parent, daemon=True).start()
        return
    # No thread there: with a second one the C library locks at each allocation, which costs a tenth of the speed.
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    parent = multiprocessing.parent_process()
    if parent is not None and os.getppid() != parent.pid:
        os._exit(1)


def _wait_for_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
