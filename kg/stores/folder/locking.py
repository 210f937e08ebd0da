"""One writer at a time: an exclusive lock that the system gives back when its holder ends, however it ends."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError
from kg.stores.folder.layout import LOCK

_held: set[int] = set()
"""Descriptors of the locks that this process holds."""


@contextmanager
def exclusive_lock(folder: Path) -> Iterator[None]:
    """Holds the folder's lock. Raises ``StoreError`` at once where another process holds it."""
    try:
        import fcntl
    except ImportError as error:  # Windows has no such lock
        raise StoreError(f"{folder} cannot be locked on this system; write it on Linux or macOS") from error

    try:
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise StoreError(
            f"{folder} cannot be written: {(error.strerror or str(error)).lower()}; "
            "build into a folder that you may write to"
        ) from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise StoreError(
                f"{folder} is being written by another process; wait until it is done, or build into another folder"
            ) from error
        _held.add(descriptor)
        yield
    finally:
        _held.discard(descriptor)
        os.close(descriptor)


def _let_go() -> None:
    """In a process that was forked: a lock must not outlive its holder in one that is left over."""
    while _held:
        os.close(_held.pop())


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)
