"""What the commands about entities share: articles or a graph folder, read and resolved."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from getpass import getuser
from pathlib import Path
from typing import NamedTuple

from kg import pipeline
from kg.cli.reading import account_for, progress_bar, settings_of
from kg.decisions import read_decisions
from kg.errors import UsageError
from kg.model import Article, Extraction, Resolution
from kg.ontology import Ontology
from kg.settings import Settings
from kg.sources import read_articles
from kg.stores.folder.contents import read_contents
from kg.stores.folder.layout import DECISIONS


class Resolved(NamedTuple):
    """``texts`` are the documents' words by IRI; ``decisions`` the file that new decisions go to, None without one;
    ``code`` the exit code: 1 where some input could not be read."""

    extraction: Extraction
    texts: Mapping[str, str]
    resolution: Resolution
    ontology: Ontology
    settings: Settings
    decisions: Path | None
    code: int = 0


def resolve_inputs(options: argparse.Namespace, inputs: Sequence[str]) -> Resolved:
    """The articles, or the one graph folder, resolved together with the decisions on them; a folder by its own ontology
    and decisions, then those of the option."""
    settings = settings_of(options)
    path: Path | None = options.decisions
    code = 0
    folders = [one for one in inputs if is_folder(one)]
    if folders and len(inputs) > 1:
        raise UsageError(f"give the graph folder {folders[0]} alone, or articles")
    if folders:
        extraction, texts = read_contents(Path(folders[0]))
        path = path or Path(folders[0]) / DECISIONS
        kept = read_decisions(Path(folders[0]) / DECISIONS)
        settings = replace(settings, decisions=(*kept, *settings.decisions))
    else:
        with progress_bar(options) as progress:
            extraction = pipeline.extract(inputs, settings, progress)
        code = account_for(options, extraction, extraction.rejections)
        boilerplate = pipeline.page_rules(settings)
        read = read_articles(inputs, boilerplate=boilerplate, published=settings.published, encoding=settings.encoding)
        texts = {one.id: one.text for one in read if isinstance(one, Article)}
    extraction, resolution = pipeline.resolve(extraction, settings)
    return Resolved(extraction, texts, resolution, pipeline.ontology_of(settings), settings, path, code)


def is_folder(name: str) -> bool:
    return Path(name).suffix == ".kg" and Path(name).is_dir()


def who_decides(options: argparse.Namespace) -> str:
    """The name given, else that of the user of this computer, else nothing."""
    if options.who:
        return str(options.who)
    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return ""


def today() -> str:
    """The day on which somebody decides. No result depends on it."""
    return date.today().isoformat()
