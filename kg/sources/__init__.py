"""Reading inputs into articles: text, blocks and metadata.

Offsets of blocks count code points of ``Article.text``. That is the file's own text (a mark of byte order left out,
line ends as they are), a JSON Lines record's ``text``, or, for a web page, the text that it shows.
"""

from __future__ import annotations

import codecs
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from kg.dates import read_date
from kg.errors import UsageError
from kg.model import ID, Article, Rejection
from kg.sources.decoding import Unreadable, check_characters, decode_text
from kg.sources.furniture import Furniture, compile_furniture
from kg.sources.inputs import STANDARD_INPUT, Source, find_sources
from kg.sources.layout import Segment, find_segments
from kg.sources.markdown import read_markdown
from kg.sources.marking import mark_blocks
from kg.sources.publication import find_published

__all__ = ["count_documents", "read_articles"]

_DECLARED_ENCODING = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_ABSOLUTE_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.+")
_LEFT_IN_IRI = "/:?#[]@!$&'()*+,;=%~-._" + "".join(map(chr, range(0xA1, 0x250)))


@dataclass(frozen=True, slots=True)
class _Reading:
    """How everything is read: rules of furniture, and the options."""

    furniture: Furniture
    published: str | None
    encoding: str | None


def read_articles(
    inputs: Sequence[str],
    *,
    boilerplate: Sequence[Mapping[str, str]],
    published: str | None = None,
    encoding: str | None = None,
) -> Iterator[Article | Rejection]:
    """Articles one by one, in order of the inputs; a ``Rejection`` for each document that cannot be read.

    ``boilerplate`` are the rows of that lexicon; ``published`` (YYYY-MM-DD) goes to articles whose metadata give no
    date, and comes before their dateline; ``encoding`` takes the place of guessing. Before anything is read, raises
    ``InputError`` for inputs that are not there and ``UsageError`` for options that do not hold.
    """
    if published is not None:
        try:
            published = date.fromisoformat(published.strip()).isoformat()
        except ValueError as error:
            raise UsageError(f"--published {published!r} is no date; give it as YYYY-MM-DD") from error
    if encoding is not None:
        try:
            encoding = codecs.lookup(encoding).name
        except LookupError as error:
            raise UsageError(f"--encoding {encoding!r} is not known; try utf-8, utf-16 or cp1252") from error
    reading = _Reading(compile_furniture(boilerplate), published, encoding)
    sources = find_sources(inputs)
    return (item for source in sources for item in _read_source(source, reading))


def count_documents(inputs: Sequence[str]) -> int:
    """How many documents the inputs hold, to tell how long reading takes: a file each, of JSON Lines a line each."""
    total = 0
    for source in find_sources(inputs):
        if source.format != "jsonl":
            total += 1
            continue
        try:
            with open(source.path, "rb") as file:
                total += sum(1 for line in file if line.strip())
        except OSError:
            total += 1  # it is told when it is read
    return total


def _read_source(source: Source, reading: _Reading) -> Iterator[Article | Rejection]:
    try:
        if source.format == "jsonl":
            yield from _read_lines_of(source, reading)
            return
        if source.path == STANDARD_INPUT:
            data = sys.stdin.buffer.read()
        else:
            with open(source.path, "rb") as file:
                data = file.read()
    except OSError as error:
        yield Rejection(source.path, "unreadable", f"it cannot be read: {error.strerror or error}")
        return
    text = _decode_page(data, reading) if source.format == "html" else decode_text(data, reading.encoding)
    if isinstance(text, Unreadable):
        yield Rejection(source.path, text.reason, text.detail)
    elif source.format == "html":
        yield _read_html(text, source.path, reading)
    elif source.format == "markdown":
        page = read_markdown(text)
        yield _make(reading, text, source.path, page.segments, page.title, page.uri, page.published)
    elif source.path == STANDARD_INPUT and _all_records(text):
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip():
                yield _read_record(line, source.path, number, reading)
    else:
        yield _make(reading, text, source.path, find_segments(text))


def _decode_page(data: bytes, reading: _Reading) -> str | Unreadable:
    """The page's source, in the encoding that it declares if it holds."""
    declared = _DECLARED_ENCODING.search(data[:4096])
    if reading.encoding is None and declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = declared[1].decode("ascii").lower()
        try:
            known = codecs.lookup("cp1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name).name
        except LookupError:
            known = ""
        if known and not known.startswith("utf"):
            text = decode_text(data, known)
            if isinstance(text, str):
                return text
    return decode_text(data, reading.encoding)


def _read_html(source: str, path: str, reading: _Reading) -> Article | Rejection:
    from kg.sources.webpage import read_webpage  # its parser is loaded for web pages alone

    page = read_webpage(source)
    text = check_characters(page.text)
    if isinstance(text, Unreadable):
        return Rejection(path, text.reason, text.detail)
    return _make(reading, text, path, page.segments, page.title, page.uri, page.published)


def _read_lines_of(source: Source, reading: _Reading) -> Iterator[Article | Rejection]:
    """The records of a JSON Lines file, read line by line, so that memory holds one at a time."""
    blank = True
    with open(source.path, "rb") as file:
        wide = (reading.encoding or "").startswith(("utf-16", "utf-32")) or file.peek(2)[:2] in (
            b"\xff\xfe",
            b"\xfe\xff",
        )
        lines: Iterator[str | Unreadable]
        if wide:
            text = decode_text(file.read(), reading.encoding)
            lines = iter([text] if isinstance(text, Unreadable) else text.split("\n"))
        else:
            lines = (decode_text(line, reading.encoding) if line.strip() else "" for line in file)
        for number, line in enumerate(lines, 1):
            if isinstance(line, Unreadable):
                if line.reason != "empty":
                    yield Rejection(f"{source.path}#{number}", line.reason, f"line {number}: {line.detail}")
                    blank = False
            elif line.strip():
                yield _read_record(line, source.path, number, reading)
                blank = False
    if blank:
        yield Rejection(source.path, "empty", "it holds no record")


def _read_record(line: str, path: str, number: int, reading: _Reading) -> Article | Rejection:
    item = f"{path}#{number}"
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Rejection(item, "json", f"line {number} of {path} is no JSON: {error}")
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        return Rejection(item, "json", f"line {number} of {path} is no object with a text; give it a field text")
    text = check_characters(record["text"])
    if isinstance(text, Unreadable):
        return Rejection(item, text.reason, f"line {number} of {path}: {text.detail}")
    name = record.get("id")
    published = _plain(record.get("published"))
    return _make(
        reading,
        text,
        str(name) if isinstance(name, str | int) and str(name).strip() else item,
        find_segments(text),
        _plain(record.get("title")),
        _absolute_iri(_plain(record.get("url"))),
        read_date(published) if published else None,
    )


def _all_records(text: str) -> bool:
    """Whether every line of the text is a JSON object with a text."""
    if not text.lstrip().startswith("{"):
        return False
    for line in text.splitlines():
        try:
            record = json.loads(line) if line.strip() else {"text": ""}
        except (ValueError, RecursionError):
            return False
        if not isinstance(record, dict) or not isinstance(record.get("text"), str):
            return False
    return True


def _make(
    reading: _Reading,
    text: str,
    source: str,
    segments: Sequence[Segment],
    title: str | None = None,
    uri: str | None = None,
    published: str | None = None,
) -> Article:
    marked = mark_blocks(text, segments, reading.furniture)
    if title is None and marked.title is not None:
        title = " ".join(text[marked.title.start : marked.title.end].split())
    published = published or reading.published or find_published(text, marked.blocks, marked.title, uri)
    content = json.dumps([text, uri, published], ensure_ascii=False, separators=(",", ":"))
    identity = ID + "document/" + sha256(content.encode()).hexdigest()[:32]
    return Article(identity, source, text, marked.blocks, title, uri, published)


def _plain(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) and not re.search(r"[\x00\ud800-\udfff]", value) else None


def _absolute_iri(value: str | None) -> str | None:
    """The address with what an IRI may not hold escaped, None when it is not absolute."""
    return quote(value, safe=_LEFT_IN_IRI) if value and _ABSOLUTE_IRI.fullmatch(value) else None
