"""What a graph folder keeps of its documents, as one extraction and their texts."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from kg.errors import StoreError
from kg.model import Extraction
from kg.stores.folder.folder import open_for_reading
from kg.stores.folder.layout import READINGS, shard
from kg.stores.folder.readings import load_parse, load_reading


def read_contents(path: Path) -> tuple[Extraction, dict[str, str]]:
    """What the folder's documents say, in order of their IRIs, and each document's text by its IRI.

    Raises ``StoreError`` where the folder has no documents that were read, or what is kept of one is damaged.
    """
    folder = open_for_reading(path)
    parts: list[Extraction] = []
    texts: dict[str, str] = {}
    for member in sorted(folder.members().values(), key=lambda one: (one.document or "", one.source)):
        if member.document is None or member.document in texts:
            continue
        kept = load_parse(path, member.document)
        reading = load_reading(path, member.document, _key_of(path, member.document), shared=True)
        if kept is None or reading is None:
            raise StoreError(f"{path}: what was kept of {member.source} is damaged; run `kg build` with it again")
        texts[member.document] = kept[0].text
        parts.append(replace(reading, documents=(replace(reading.documents[0], source=member.source),)))
    if not parts:
        raise StoreError(f"{path} holds no documents that were read; build it from articles")
    return Extraction(
        tuple(one for part in parts for one in part.documents),
        tuple(one for part in parts for one in part.mentions),
        tuple(one for part in parts for one in part.chains),
        tuple(one for part in parts for one in part.claims),
        (),
        tuple(one for part in parts for one in part.leads),
    ), texts


def _key_of(path: Path, document: str) -> str:
    try:
        with shard(path, READINGS, document, ".jsonl").open("rb") as file:
            return str(json.loads(file.readline(1000))["key"])
    except (OSError, ValueError, LookupError, TypeError):
        return ""
