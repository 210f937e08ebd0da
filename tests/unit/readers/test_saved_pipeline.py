"""Another spaCy pipeline than the default, by path."""

from pathlib import Path

import spacy

from kg import pipeline
from kg.settings import DEFAULT_MODEL, Settings, model_package


def test_a_saved_pipeline_is_read_by_path(tmp_path: Path) -> None:
    """The small model under another name, saved to a folder of its own, without what reading does not need."""
    article = tmp_path / "one.txt"
    article.write_text("Ana Ruiz, the foreign minister of Chile, met farmers in Lima.\n", "utf-8")
    model = spacy.load(model_package(DEFAULT_MODEL), exclude=["senter"])
    model.meta["name"] = "saved"
    model.to_disk(tmp_path / "saved")
    settings = Settings(model=str(tmp_path / "saved"))
    assert pipeline.extract([str(article)], settings).claims
    assert pipeline.describe_run(settings).model.startswith("en_saved-")
