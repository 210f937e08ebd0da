"""What lies where in a graph folder, and its manifest.

manifest.json          format version, software, model, ontology, and the SHA-256 of each file below it names
documents.jsonl        what belongs to the graph: one source a line, with the document that it holds
graph.jsonl graph.nq   the resolved graph, as items and as RDF
rejections.jsonl       what was refused, and why
validation.ttl         the same by the shapes alone, as a SHACL report
runs.jsonl             what each run added, replaced and withdrew
readings/xx/ID.jsonl   what one document says: mentions, chains, claims, rejections
parses/xx/ID.zip       the document itself, and what the model made of it (spaCy DocBin)
imports/ID.jsonl       graphs that were merged in
decisions.tsv          the user's own decisions on entities; never written by a build
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from kg.errors import InputError, StoreError

FORMAT = 1
MANIFEST = "manifest.json"
DOCUMENTS = "documents.jsonl"
GRAPH = "graph.jsonl"
QUADS = "graph.nq"
REJECTIONS = "rejections.jsonl"
REPORT = "validation.ttl"
RUNS = "runs.jsonl"
DECISIONS = "decisions.tsv"
LOCK = ".lock"
READINGS = "readings"
PARSES = "parses"
IMPORTS = "imports"
KNOWN = frozenset(
    {REPORT, MANIFEST, DOCUMENTS, GRAPH, QUADS, REJECTIONS, RUNS, DECISIONS, LOCK, READINGS, PARSES, IMPORTS}
)
"""The names at the top of a graph folder."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """``ontology`` is a digest; ``settings`` what later runs take over where they are not told otherwise; ``files`` the
    SHA-256 of each file that makes the committed state; ``decisions`` that of the user's decisions as last applied."""

    software: str = ""
    model: str = ""
    ontology: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    decisions: str | None = None
    format: int = FORMAT


def manifest_text(manifest: Manifest) -> str:
    """The manifest as it is written."""
    fields = ("format", "software", "model", "ontology", "settings", "decisions", "files")
    content = {name: getattr(manifest, name) for name in fields}
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_manifest(folder: Path) -> Manifest:
    """The folder's manifest. Raises ``InputError``: no graph folder;
    ``StoreError``: a newer format, a manifest that is broken."""
    path = folder / MANIFEST
    try:
        content = json.loads(path.read_bytes())
        found = int(content["format"])
        if found > FORMAT:
            raise StoreError(
                f"{folder} has format {found}, and this version reads formats up to {FORMAT}; "
                "install a newer actorgraph"
            )
        return Manifest(
            software=content["software"],
            model=content["model"],
            ontology=content["ontology"],
            settings=dict(content["settings"]),
            files=dict(content["files"]),
            decisions=content["decisions"],
            format=found,
        )
    except FileNotFoundError as error:
        raise InputError(f"{folder} is no graph folder: it has no {MANIFEST}; make one with `kg build --to`") from error
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {(error.strerror or str(error)).lower()}") from error
    except (ValueError, LookupError, TypeError) as error:
        raise StoreError(
            f"{path} is broken ({error}); delete it and run `kg build` again with the same "
            "inputs: what was read is kept"
        ) from error


def digest_of(content: bytes) -> str:
    """The SHA-256 of some content, in hexadecimal digits."""
    return sha256(content).hexdigest()


def digest_of_file(path: Path) -> str:
    """The SHA-256 of a file, however large. Raises ``OSError``."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def local_id(iri: str) -> str:
    """The last part of a document's IRI: the name of its files."""
    return iri.rsplit("/", 1)[-1]


def shard(folder: Path, kind: str, iri: str, suffix: str) -> Path:
    """Where a document's file of that kind lies: in one of 256 folders, by the first digits of its name."""
    name = local_id(iri)
    return folder / kind / name[:2] / f"{name}{suffix}"
