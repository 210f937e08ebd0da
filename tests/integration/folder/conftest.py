"""A small corpus, and a graph folder built of it."""

import json
import shutil
from pathlib import Path

import pytest

from kg import pipeline
from kg.corpus import build_folder
from kg.settings import Settings

ROOT = Path(__file__).resolve().parents[3]
ACQUIRED = """
@prefix ex: <https://example.org/business#> .
@prefix kg: <https://w3id.org/actorgraph/ns#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

ex:acquired a kg:Relation ; rdfs:label "acquired"@en ; skos:definition "A company bought another."@en ;
    rdfs:domain org:Organization ; rdfs:range org:Organization ;
    kg:example "[subject: Acme Corp] acquired [object: Globex] on [date: Tuesday]." .
"""


def read_contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(scope="session")
def contents():
    """What gives every file of a folder by its path in it."""
    return read_contents


@pytest.fixture(scope="session")
def settings() -> Settings:
    pipeline.load_reader(Settings())
    return Settings()


@pytest.fixture
def corpus(tmp_path) -> Path:
    """Nine articles in files of their own."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for line in (ROOT / "examples" / "briefs.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        for number in range(3):
            text = record["text"] + f"\n\nThe chamber of commerce counted {number + 2} visits."
            (folder / f"{record['id']}-{number}.txt").write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="session")
def built(settings, tmp_path_factory) -> Path:
    """The folder of the examples. Copy it before changing it."""
    path = tmp_path_factory.mktemp("built") / "examples.kg"
    build_folder([str(ROOT / "examples")], path, settings)
    return path


@pytest.fixture
def copied(built, tmp_path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "copied.kg"))


@pytest.fixture
def acquired() -> str:
    """An ontology of one more relation, in Turtle."""
    return ACQUIRED
