"""A reader of names, through an object with GLiNER's interface: its weights and its package are not at hand here."""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

import pytest

from kg import pipeline
from kg.errors import ModelError, ReaderError, UsageError
from kg.model import ORGANIZATION, PERSON, PLACE, Article, Block, BlockKind, Mention, MentionKind
from kg.ontology import load_ontology
from kg.readers import NameReader, load_name_reader
from kg.settings import Settings

TEXT = "Ordex hired Ana Ruiz in Lima."
ARTICLE = Article("urn:one", "one.txt", TEXT, (Block(0, len(TEXT), BlockKind.BODY),))
ONTOLOGY = load_ontology(Settings().ontology_files)


class Model:
    def __init__(self, *answers: dict[str, Any]) -> None:
        self.answers = answers
        self.labels: list[str] = []

    def predict_entities(self, text: str, labels: list[str], threshold: float = 0.5) -> list[dict[str, Any]]:
        self.labels = labels
        return list(self.answers)


def span(words: str, label: str, score: float = 0.9) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "label": label, "score": score, "text": words}


def mention(words: str, class_iri: str, attributes: tuple[tuple[str, str], ...] = ()) -> Mention:
    start = TEXT.index(words)
    end = start + len(words)
    return Mention(words, "urn:one", start, end, words, class_iri, MentionKind.NAMED, words, words.lower(), attributes)


def refine(model: Any, mentions: Sequence[Mention] = ()) -> list[tuple[str, str]]:
    reader = NameReader(model, "gliner:test", ONTOLOGY)
    return [(one.text, one.class_iri) for one in reader.refine(ARTICLE, mentions)]


def test_names_are_added_in_order_and_asked_for_by_label() -> None:
    model = Model(span("Ana Ruiz", "person"), span("Ordex", "Organization"))
    assert refine(model) == [("Ordex", ORGANIZATION), ("Ana Ruiz", PERSON)]
    assert {"person", "organization", "place"} <= set(model.labels)


def test_a_name_that_is_known_gets_its_class_unless_a_lexicon_knows_more() -> None:
    model = Model(span("Ordex", "organization"), span("Lima", "person"))
    known = [mention("Ordex", PLACE), mention("Lima", PLACE, (("code", "PE"),))]
    assert refine(model, known) == [("Ordex", ORGANIZATION), ("Lima", PLACE)]


def test_of_overlapping_spans_the_best_counts_and_mentions_keep_their_place() -> None:
    model = Model(span("Ana", "person", 0.6), span("Ana Ruiz", "person", 0.8), span("Ruiz in", "place", 0.7))
    assert refine(model) == [("Ana Ruiz", PERSON)]
    assert refine(model, [mention("Ana Ruiz", PLACE)]) == [("Ana Ruiz", PERSON)]
    assert refine(Model(span("Ana", "person")), [mention("Ana Ruiz", PLACE)]) == [("Ana Ruiz", PLACE)]


@pytest.mark.parametrize(
    "answer",
    [
        {"start": -3, "end": 4, "label": "person", "score": 1},
        {"start": 0, "end": 9999, "label": "person", "score": 1},
        {"start": 4, "end": 2, "label": "person", "score": 1},
        {"start": "0", "end": 5, "label": "person", "score": 1},
        {"start": 1, "end": 5, "label": "person", "score": 1},
        {"start": 0, "end": 6, "label": "person", "score": 1},
        {"start": 0, "end": 5, "label": "dragon", "score": 1},
        {"start": 0, "end": 5, "label": "person", "score": None},
        {},
    ],
)
def test_what_is_no_name_of_the_text_is_passed_over(answer: dict[str, Any]) -> None:
    assert refine(Model(answer)) == []


def test_a_model_that_fails_is_told() -> None:
    class Broken(Model):
        def predict_entities(self, text: str, labels: list[str], threshold: float = 0.5) -> list[dict[str, Any]]:
            raise RuntimeError("out of memory")

    with pytest.raises(ReaderError, match=r"gliner:test failed on one\.txt: out of memory"):
        refine(Broken())


@pytest.mark.skipif(
    find_spec("gliner") is not None, reason="gliner is installed here; the message is for where it is not"
)
def test_a_missing_package_is_told() -> None:
    with pytest.raises(ModelError, match="needs the package gliner"):
        load_name_reader("/nowhere", ONTOLOGY)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (Settings(reader="oracle"), "there is no reader 'oracle'"),
        (Settings(reader="gliner:"), "there is no reader 'gliner:'"),
        (Settings(reader="openai"), "give --endpoint and --reader-model"),
        (Settings(reader="openai", endpoint="file:///etc/passwd", reader_model="m"), "is no endpoint"),
    ],
)
def test_readers_that_cannot_be_are_told(settings: Settings, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        pipeline.load_optional_readers(settings, ONTOLOGY)


def test_no_reader_is_the_default() -> None:
    assert pipeline.load_optional_readers(Settings(), ONTOLOGY) == (None, None)


def test_refined_names_are_read_by_the_patterns(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole run, the model alone being an object of ours; its run is told apart from that of the patterns."""
    path = tmp_path / "one.txt"
    path.write_text("Zubrowka joined Ordex last year.\n", "utf-8")

    class Names(Model):
        def predict_entities(self, text: str, labels: list[str], threshold: float = 0.5) -> list[dict[str, Any]]:
            return [{"start": text.index("Ordex"), "end": text.index("Ordex") + 5, "label": "organization", "score": 1}]

    reader = NameReader(Names(), "gliner:test", ONTOLOGY)
    monkeypatch.setattr(pipeline, "_load_name_reader", lambda name, files: reader)
    settings = Settings(reader="gliner:test")
    found = pipeline.extract([str(path)], settings)
    assert ("Ordex", ORGANIZATION) in {(one.text, one.class_iri) for one in found.mentions}
    run = pipeline.describe_run(settings)
    assert run.model.endswith(" gliner:test")
    assert run.iri != pipeline.describe_run(Settings()).iri
