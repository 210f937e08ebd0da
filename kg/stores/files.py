"""Files that are written as a whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from kg.errors import StoreError
from kg.model import KnowledgeGraph, LoadReceipt, Pairs


def write_file(destination: str, text: str, graph: KnowledgeGraph) -> LoadReceipt:
    """Makes the file hold this text in UTF-8, and says what it now holds of the graph.

    A file is replaced as a whole: all items are created, or, where it has the very bytes already, unchanged; it is not
    touched then. It is written beside its place, forced to disk and renamed, so that a failure leaves the old one.
    """
    path = Path(destination)
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise StoreError(
            f"{destination} cannot hold {text[error.start : error.end]!r}, half of a surrogate pair, in "
            f"{text[max(0, error.start - 40) : error.start]!r}; mend the text that it came from"
        ) from error
    if not path.parent.is_dir():
        raise StoreError(f"{destination} cannot be written: there is no folder {str(path.parent)!r}; make it first")
    try:
        if path.is_file() and path.read_bytes() == content:
            return LoadReceipt(destination, created=(), unchanged=count_items(graph))
        _replace(path, content)
    except OSError as error:
        raise StoreError(f"{destination} cannot be written: {reason_of(error)}; choose another place") from error
    return LoadReceipt(destination, created=count_items(graph))


def _replace(path: Path, content: bytes) -> None:
    target = path.resolve()
    beside = target.with_name(f".{target.name[:80]}.{sha256(content).hexdigest()[:16]}.tmp")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    with suppress(OSError):
        sync_folder(target.parent)


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
