"""``kg init``: a project folder with an ontology to extend, an article to try it on, and the commands to run."""

from __future__ import annotations

import argparse
from importlib.resources import files
from pathlib import Path

from kg.cli.writing import write_text
from kg.errors import InputError

TEMPLATES = ("README.md", "ontology.ttl", "articles/example.txt", "Makefile", ".gitignore")


def run(options: argparse.Namespace) -> int:
    folder: Path = options.folder
    present = [name for name in TEMPLATES if (folder / name).exists()]
    if present:
        raise InputError(f"{folder} already holds {', '.join(present)}; give an empty or a new folder")
    try:
        (folder / "articles").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot make {folder}: {(error.strerror or str(error)).lower()}") from error
    for name in TEMPLATES:
        template = files("kg.cli").joinpath("project", name.lstrip("."))
        write_text(folder / name, template.read_text("utf-8"), "FOLDER")
    print(
        f"made {folder}: put articles into {folder / 'articles'}, then run `make` there, or the commands of its README"
    )
    return 0
