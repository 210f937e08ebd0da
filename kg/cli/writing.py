"""Files that a command writes for people to look at: as a whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from kg.errors import InputError


def write_text(path: Path, text: str, option: str) -> None:
    """Makes the file hold the text in UTF-8. Raises ``InputError``, naming the option that gave the path."""
    # What is half of a surrogate pair has no place in UTF-8.
    content = text.encode("utf-8", "replace")
    beside: str | None = None
    try:
        handle, beside = tempfile.mkstemp(dir=path.resolve().parent, prefix=f".{path.name[:60]}.")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(beside, 0o644)
        os.replace(beside, path.resolve())
    except OSError as error:
        if beside is not None:
            with suppress(OSError):
                os.unlink(beside)
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"cannot write {path}: {reason}; give {option} a file in a folder that exists") from error
