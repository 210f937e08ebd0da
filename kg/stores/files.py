"""Files that are written as a whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from filecmp import cmp
from pathlib import Path

from kg.errors import StoreError
from kg.model import KnowledgeGraph, LoadReceipt, Pairs

_HALF = re.compile(rb"\xed[\xa0-\xbf]")
"""Half of a surrogate pair, as ``surrogatepass`` writes it."""


def write_file(destination: str, parts: Iterable[str | bytes], graph: KnowledgeGraph) -> LoadReceipt:
    """Makes the file hold these parts in UTF-8, and says what it now holds of the graph.

    A file is replaced as a whole: all items are created, or, where it has the very bytes already, unchanged; it is not
    touched then. It is written beside its place, forced to disk and renamed, so that a failure leaves the old one. The
    parts are never in memory together.
    """
    path = Path(destination)
    if not path.parent.is_dir():
        raise StoreError(f"{destination} cannot be written: there is no folder {str(path.parent)!r}; make it first")
    try:
        changed = _replace(path, (_encode(part, destination) for part in parts))
    except OSError as error:
        raise StoreError(f"{destination} cannot be written: {reason_of(error)}; choose another place") from error
    counts = count_items(graph)
    return LoadReceipt(destination, created=counts) if changed else LoadReceipt(destination, (), unchanged=counts)


def _encode(part: str | bytes, destination: str) -> bytes:
    if isinstance(part, bytes):
        if not _HALF.search(part):
            return part
        part = part.decode("utf-8", "surrogatepass")
    try:
        return part.encode("utf-8")
    except UnicodeEncodeError as error:
        raise StoreError(
            f"{destination} cannot hold {part[error.start : error.end]!r}, half of a surrogate pair, in "
            f"{part[max(0, error.start - 40) : error.start]!r}; mend the text that it came from"
        ) from error


def _replace(path: Path, parts: Iterable[bytes]) -> bool:
    """Whether the file changed."""
    target = path.resolve()
    beside = target.with_name(f".{target.name[:80]}.{os.getpid()}.tmp")
    try:
        with beside.open("wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        if target.is_file() and cmp(target, beside, shallow=False):
            beside.unlink()
            return False
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    with suppress(OSError):
        sync_folder(target.parent)
    return True


def sync_folder(folder: Path) -> None:
    """Forces the rename to disk; systems that cannot open a folder do so themselves."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_file(source: str) -> bytes:
    """The file's bytes. Raises ``StoreError`` where it cannot be read."""
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise StoreError(f"{source} cannot be read: {reason_of(error)}; give the path of a graph") from error


def reason_of(error: OSError) -> str:
    """The system's words for it, in small letters."""
    return (error.strerror or str(error)).lower()


def count_items(graph: KnowledgeGraph) -> Pairs:
    """How many items of each kind the graph has."""
    kinds = {"claim": graph.claims, "document": graph.documents, "entity": graph.entities, "fact": graph.facts}
    return tuple((kind, str(len(items))) for kind, items in kinds.items())
