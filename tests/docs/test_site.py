"""The site builds without a warning, its generated pages are those of the code, the notebook shows what it gives."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_site_builds_without_warnings(tmp_path) -> None:
    pytest.importorskip("mkdocs", reason="pip install 'actorgraph[dev]'")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    assert "WARNING" not in built.stderr
    assert "meetings" in (tmp_path / "site" / "reference" / "api.html").read_text("utf-8")


def test_the_page_of_the_ontology_is_that_of_the_ontology(tmp_path) -> None:
    before = (ROOT / "docs" / "reference" / "ontology.md").read_text("utf-8")
    code = (
        "import runpy; made = runpy.run_path('scripts/generate-ontology-docs');"
        "print(made['page'](made['load_ontology'](made['Settings']().ontology_files)), end='')"
    )
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert made.stdout == before, "run scripts/generate-ontology-docs"


def test_the_notebook_runs_and_shows_what_it_gives(tmp_path) -> None:
    nbformat = pytest.importorskip("nbformat", reason="pip install 'actorgraph[dev]'")
    nbclient = pytest.importorskip("nbclient", reason="pip install 'actorgraph[dev]'")
    stored = nbformat.read(ROOT / "docs" / "example.ipynb", as_version=4)
    shown = nbformat.from_dict(stored)
    nbclient.NotebookClient(shown, timeout=900, resources={"metadata": {"path": str(ROOT)}}).execute()

    def outputs(notebook):
        return [
            {kind: value for kind, value in output.get("data", {}).items() if kind in ("text/plain", "text/html")}
            for cell in notebook.cells
            if cell.cell_type == "code"
            for output in cell.outputs
        ]

    stored = nbformat.read(ROOT / "docs" / "example.ipynb", as_version=4)
    assert outputs(stored), "run scripts/run-notebook"
    assert outputs(shown) == outputs(stored), "run scripts/run-notebook"
