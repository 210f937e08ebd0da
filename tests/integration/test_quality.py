"""Extraction does not fall behind its recorded figures on the articles of this repository."""

from pathlib import Path

from kg import evaluation, pipeline
from kg.cli.claims import claim_records
from kg.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


def test_no_figure_of_the_examples_falls_by_more_than_a_point() -> None:
    settings = Settings()
    extraction = pipeline.extract([str(ROOT / "examples")], settings)
    entity_of = pipeline.resolve(extraction, settings)[1].entity_of
    records = tuple(claim_records(extraction, entity_of, pipeline.ontology_of(settings)))
    gold = evaluation.read_records(ROOT / "tests" / "cases" / "examples-gold.jsonl", ("id", "facts"))
    now = evaluation.figures_of(evaluation.evaluate(gold, records, evaluation.read_rules()))
    recorded = evaluation.read_figures(ROOT / "tests" / "cases" / "figures.json")["examples"]
    assert evaluation.falls(recorded, now) == ()
    assert recorded["CORE"]["gold"] == now["CORE"]["gold"]
