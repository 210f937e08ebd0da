"""What is kept of each document: what it says (JSON Lines), and the document with its parse (a zip of open formats)."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from kg.model import (
    Article,
    Block,
    BlockKind,
    Claim,
    Document,
    Extraction,
    KeptParse,
    Lead,
    Mention,
    MentionChain,
    Rejection,
)
from kg.stores.folder.layout import PARSES, READINGS, digest_of, shard
from kg.stores.folder.transaction import write_whole
from kg.stores.records import AnyItem, from_record, to_record

_KINDS: Final[dict[str, type[Any]]] = {
    "document": Document,
    "mention": Mention,
    "chain": MentionChain,
    "claim": Claim,
    "rejection": Rejection,
    "lead": Lead,
}
_MENTION = '{"part": "mention"'
_EPOCH = (1980, 1, 1, 0, 0, 0)


def reading_bytes(extraction: Extraction, key: str) -> bytes:
    """One document's extraction as a file: its key and the digest of the rest, then an item a line."""
    parts: tuple[Sequence[AnyItem], ...] = (
        extraction.documents,
        extraction.mentions,
        extraction.chains,
        extraction.claims,
        extraction.rejections,
        extraction.leads,
    )
    lines = []
    for name, items in zip(_KINDS, parts, strict=True):
        lines += [json.dumps({"part": name, **to_record(item)}, ensure_ascii=False) for item in items]
    rest = "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")
    head = json.dumps({"part": "reading", "key": key, "sha256": digest_of(rest)})
    return f"{head}\n".encode() + rest


def save_reading(folder: Path, document: str, content: bytes) -> None:
    write_whole(shard(folder, READINGS, document, ".jsonl"), content)


def has_reading(folder: Path, document: str, key: str) -> bool:
    """Whether what the document says is kept, read by what the key stands for. Looks at the first line alone."""
    try:
        with shard(folder, READINGS, document, ".jsonl").open("rb") as file:
            head = json.loads(file.readline(1000))
    except (OSError, ValueError):
        return False
    return isinstance(head, dict) and head.get("key") == key


def load_reading(
    folder: Path, document: str, key: str, mentions: bool = True, shared: bool = False
) -> Extraction | None:
    """What the document says, with its mentions or without; None where it is not kept, was read by something else, or
    the file was changed. ``shared``: equal strings are one object, for who holds many documents."""
    try:
        head, _, rest = shard(folder, READINGS, document, ".jsonl").read_bytes().partition(b"\n")
        described = json.loads(head)
        if described["key"] != key or described["sha256"] != digest_of(rest):
            return None
        return _read(rest, mentions, shared)
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _read(rest: bytes, mentions: bool, shared: bool) -> Extraction:
    items: dict[str, list[Any]] = {name: [] for name in _KINDS}
    for line in rest.decode("utf-8", "surrogatepass").split("\n"):
        if not line or (not mentions and line.startswith(_MENTION)):
            continue
        record = _interned(json.loads(line)) if shared else json.loads(line)
        items[record["part"]].append(from_record(_KINDS[record["part"]], record))
    return Extraction(*(tuple(items[name]) for name in _KINDS))


def _interned(value: Any) -> Any:
    """The same with equal strings as one object: IRIs stand in many items."""
    if isinstance(value, str):
        return sys.intern(value) if len(value) < 120 else value
    if isinstance(value, dict):
        return {key: _interned(inner) for key, inner in value.items()}
    return [_interned(inner) for inner in value] if isinstance(value, list) else value


def parse_bytes(article: Article, kept: KeptParse) -> bytes:
    """The document and its parse as a zip file, the same bytes for the same content."""
    described = {one.name: getattr(article, one.name) for one in fields(article)}
    described["blocks"] = [[block.start, block.end, block.kind.value] for block in article.blocks]
    text = json.dumps(described, ensure_ascii=True, indent=1)
    key = json.dumps({"model": kept.model, "wording": kept.wording}, indent=1)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content, method in (
            ("article.json", text.encode(), zipfile.ZIP_DEFLATED),
            ("parse.json", key.encode(), zipfile.ZIP_STORED),
            ("names.spacy", kept.names, zipfile.ZIP_STORED),
            ("syntax.spacy", kept.syntax, zipfile.ZIP_STORED),
        ):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = method
            archive.writestr(entry, content)
    return buffer.getvalue()


def save_parse(folder: Path, document: str, content: bytes) -> None:
    write_whole(shard(folder, PARSES, document, ".zip"), content)


def load_parse(folder: Path, document: str) -> tuple[Article, KeptParse] | None:
    """The document and its parse; None where they are not kept or the file is damaged."""
    try:
        with zipfile.ZipFile(shard(folder, PARSES, document, ".zip")) as archive:
            described = json.loads(archive.read("article.json"))
            key = json.loads(archive.read("parse.json"))
            kept = KeptParse(key["model"], archive.read("names.spacy"), key["wording"], archive.read("syntax.spacy"))
        described["blocks"] = tuple(Block(start, end, BlockKind(kind)) for start, end, kind in described["blocks"])
        article = Article(**described)
    except (OSError, ValueError, LookupError, TypeError, EOFError, zipfile.BadZipFile, NotImplementedError):
        return None
    return (article, kept) if article.id == document else None


def kept_documents(folder: Path) -> Iterator[tuple[Path, str]]:
    """Every file of a document, with the last part of the document's IRI; files half written as well."""
    for kind in (READINGS, PARSES):
        for path in sorted((folder / kind).glob("??/*")):
            yield path, path.name.partition(".")[0]
