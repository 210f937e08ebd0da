"""``kg decide``: adds a decision about entities or claims."""

from __future__ import annotations

import argparse
from pathlib import Path

from kg.cli.resolving import is_folder, today, who_decides
from kg.decisions import add_decisions
from kg.errors import UsageError
from kg.model import Decision
from kg.stores.folder.layout import DECISIONS


def run(options: argparse.Namespace) -> int:
    path: Path = options.where
    if is_folder(str(path)):
        path = path / DECISIONS
    elif path.suffix != ".tsv":
        raise UsageError(f"{path} is neither a graph folder nor a decisions file; give NAME.kg or NAME.tsv")
    decision = Decision(
        options.kind,
        options.first,
        options.second,
        who_decides(options),
        options.when or today(),
        options.why,
    )
    add_decisions(path, [decision])
    print(f"{path}: {' '.join(part for part in (decision.kind, decision.first, decision.second) if part)}")
    print("it holds from the next run on; to undo it, delete its line")
    return 0
