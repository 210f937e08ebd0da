"""What belongs to a graph: for each source the document that it held when it was last read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.errors import StoreError
from kg.model import Rejection


@dataclass(frozen=True, slots=True)
class Member:
    """A source and what it held: a document by its IRI with the signature of its words, a graph that was merged in by
    the digest of its file, or nothing that could be read."""

    source: str
    document: str | None = None
    title: str | None = None
    signature: str = ""
    imported: str | None = None
    rejection: Rejection | None = None


def member_lines(members: Iterable[Member]) -> Iterator[str]:
    """One JSON object a line, by source."""
    for member in sorted(members, key=lambda one: one.source):
        record: dict[str, object] = {"source": member.source}
        if member.document is not None:
            record |= {"document": member.document, "title": member.title, "signature": member.signature}
        if member.imported is not None:
            record["imported"] = member.imported
        if member.rejection is not None:
            record |= {"reason": member.rejection.reason, "detail": member.rejection.detail}
        yield json.dumps(record, ensure_ascii=False) + "\n"


def read_members(content: bytes, where: str) -> dict[str, Member]:
    """The members by source. Raises ``StoreError`` where a line is none."""
    members = {}
    for number, line in enumerate(content.split(b"\n"), start=1):
        if not line:
            continue
        try:
            record: Mapping[str, str] = json.loads(line)
            source = record["source"]
            refused = Rejection(source, record["reason"], record["detail"]) if "reason" in record else None
            members[source] = Member(
                source,
                record.get("document"),
                record.get("title"),
                record.get("signature", ""),
                record.get("imported"),
                refused,
            )
        except (ValueError, LookupError, TypeError) as error:
            raise StoreError(f"{where}, line {number}, names no source ({error!r}); run `kg build` again") from error
    return members
