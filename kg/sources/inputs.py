"""What the user names (files, folders, globs, ``-``) to the list of what is to be read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from glob import glob, has_magic

from kg.errors import InputError

STANDARD_INPUT = "-"
FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}


@dataclass(frozen=True, slots=True)
class Source:
    """A file (or ``-``) and its format: text, markdown, html or jsonl."""

    path: str
    format: str


def find_sources(inputs: Sequence[str]) -> list[Source]:
    """Every file to read, each once, in the order of the inputs; files of a folder or glob sorted by path.

    A file of another suffix is read as plain text when it is named itself, and left out of folders and globs.
    Raises ``InputError`` for an input that is missing, or under which there is nothing to read.
    """
    if not inputs:
        raise InputError("no input was given; name a file, a folder, a glob or - for standard input")
    sources: dict[str, Source] = {}
    for name in inputs:
        for source in _expand(name):
            sources.setdefault(source.path, source)
    return list(sources.values())


def _expand(name: str) -> Iterator[Source]:
    if name == STANDARD_INPUT:
        yield Source(name, "text")
    elif os.path.isdir(name):
        yield from _read_from(_walk(name), f"the folder {name}")
    elif os.path.exists(name):
        yield Source(name, FORMATS.get(_suffix(name), "text"))
    elif has_magic(name):
        matches = [path for path in sorted(glob(name, recursive=True)) if os.path.isfile(path)]
        if not matches:
            raise InputError(f"no file matches {name}; check the pattern")
        yield from _read_from(matches, f"the pattern {name}")
    else:
        raise InputError(f"there is no file or folder {name or repr(name)}; check the path")


def _read_from(paths: Sequence[str], where: str) -> list[Source]:
    sources = [Source(path, FORMATS[_suffix(path)]) for path in paths if _suffix(path) in FORMATS]
    if not sources:
        raise InputError(f"{where} holds nothing to read; files of these kinds are read: {' '.join(FORMATS)}")
    return sources


def _walk(folder: str) -> list[str]:
    """Every file below the folder, hidden ones left out, sorted by path."""
    paths = []
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths += [os.path.join(parent, name) for name in files if not name.startswith(".")]
    return sorted(path for path in paths if os.path.isfile(path))


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower()
