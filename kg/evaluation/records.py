"""What is read from files: gold facts and claims as JSON Lines, and how each relation is compared."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError
from kg.evaluation.names import Record, plain
from kg.ontology import read_lexicon
from kg.settings import ontology_folder


@dataclass(frozen=True, slots=True)
class Rule:
    """How one relation is compared: ``compare`` as in ``evaluation.tsv``."""

    relation: str
    compare: str
    core: bool


def read_rules(path: Path | None = None) -> dict[str, Rule]:
    """The rules of ``evaluation.tsv``, by the relation's name in plain letters."""
    rows = read_lexicon(path or ontology_folder() / "evaluation.tsv")
    return {plain(row["relation"]): Rule(row["relation"], row["compare"], row["core"] == "yes") for row in rows}


def read_records(path: Path, required: Sequence[str]) -> list[Record]:
    """The objects of a JSON Lines file. Raises ``InputError`` for a line that is none, or lacks a required field."""
    try:
        lines = path.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise InputError(f"cannot read {path}: {reason}; give a JSON Lines file") from error
    records = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}, line {number}: not JSON ({error}); give one object a line") from error
        missing = [name for name in required if not isinstance(record, dict) or name not in record]
        if missing:
            raise InputError(f"{path}, line {number}: the record lacks {missing[0]!r}")
        records.append(record)
    return records
