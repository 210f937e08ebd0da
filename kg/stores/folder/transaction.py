"""Several files changed as one: staged beside their places, named by the manifest, then moved.

The rename of the manifest is the moment of commit. A process killed before it leaves the old state; killed after it,
whoever opens the folder next finds the staged files that the manifest names, and moves them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from hashlib import sha256
from itertools import islice
from pathlib import Path

from kg.errors import StoreError
from kg.stores.files import reason_of, sync_folder
from kg.stores.folder.layout import MANIFEST, Manifest, digest_of, digest_of_file, manifest_text

_STAGED = ".new"
_TOGETHER = 500
"""Lines that are written at once."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Tells a failure of the file system in one sentence."""
    try:
        yield
    except OSError as error:
        where = error.filename or path
        raise StoreError(
            f"{where} cannot be written: {reason_of(error)}; make room or choose another place, then run the same "
            "command again: what was read so far is kept"
        ) from error


def write_whole(path: Path, content: bytes, force: bool = False) -> None:
    """Makes the file hold this content, or leaves it as it was. ``force`` waits until it is on the disk."""
    beside = path.with_name(f"{path.name}.tmp")
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with beside.open("wb") as file:
                file.write(content)
                if force:
                    file.flush()
                    os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise


def stage(folder: Path, name: str, lines: Iterable[str | bytes], apart: bool = False) -> str:
    """Writes the lines beside the file of that name; gives the SHA-256 of what they make.

    ``apart``: for a process that whoever committed may not outlive; ``adopt`` then takes what it wrote.
    """
    digest = sha256()
    path = _apart(folder, name, os.getpid()) if apart else folder / f"{name}{_STAGED}"
    waiting = iter(lines)
    with told(path):
        try:
            with path.open("wb") as file:
                while some := list(islice(waiting, _TOGETHER)):
                    content = b"".join(
                        one.encode("utf-8", "surrogatepass") if isinstance(one, str) else one for one in some
                    )
                    digest.update(content)
                    file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise
    return digest.hexdigest()


def adopt(folder: Path, name: str, process: int) -> None:
    """Takes what that process staged apart in the place of what was staged before."""
    with told(folder):
        _apart(folder, name, process).replace(folder / f"{name}{_STAGED}")


def _apart(folder: Path, name: str, process: int) -> Path:
    return folder / f"{name}.{process}.tmp"


def commit(folder: Path, manifest: Manifest, staged: Mapping[str, str]) -> Manifest:
    """The manifest with the staged files' digests, once it and they are in their places."""
    complete = replace(manifest, files={**manifest.files, **staged})
    write_whole(folder / MANIFEST, manifest_text(complete).encode(), force=True)
    with suppress(OSError):
        sync_folder(folder)
    roll_forward(folder, complete)
    return complete


def roll_forward(folder: Path, manifest: Manifest) -> None:
    """Moves each staged file that the manifest names to its place; deletes what was staged and never committed."""
    with told(folder):
        for path in sorted(folder.glob(f"*{_STAGED}")):
            name = path.name.removesuffix(_STAGED)
            if manifest.files.get(name) == digest_of_file(path):
                path.replace(folder / name)
            else:
                path.unlink()
        for path in sorted(folder.glob("*.tmp")):
            path.unlink()


def read_committed(folder: Path, manifest: Manifest, name: str) -> bytes:
    """A file of the committed state, from its place or still staged. Raises ``StoreError`` where it is damaged."""
    expected = manifest.files.get(name)
    if expected is None:
        return b""
    for path in (folder / name, folder / f"{name}{_STAGED}", folder / name):
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise StoreError(f"{path} cannot be read: {reason_of(error)}") from error
        if digest_of(content) == expected:
            return content
    raise StoreError(
        f"{folder / name} was edited, cut short or deleted; run `kg build --to {folder}` to make it anew "
        "from what was read"
    )


def is_intact(folder: Path, manifest: Manifest, name: str) -> bool:
    """Whether the file is there as it was committed."""
    try:
        return digest_of_file(folder / name) == manifest.files.get(name)
    except OSError:
        return False
