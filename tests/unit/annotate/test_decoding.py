"""The names that the decoder finds are those of spaCy's own recogniser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.annotate.annotator import load_model
from kg.annotate.decoding import NameDecoder, name_decoder
from kg.settings import DEFAULT_MODEL, model_package

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return load_model(model_package(DEFAULT_MODEL))


@pytest.fixture(scope="module")
def decoder(pipeline: Language) -> NameDecoder:
    found = name_decoder(pipeline)
    assert found is not None
    return found


def compared(pipeline: Language, decoder: NameDecoder, texts: list[str]) -> list[Doc]:
    """The texts as the decoder reads them, after their entities were held against spaCy's."""
    recogniser = pipeline.get_pipe("ner")
    told = list(recogniser.pipe(pipeline.make_doc(text) for text in texts))
    decoded = [pipeline.make_doc(text) for text in texts]
    decoder.decode(decoded)
    for one, other in zip(told, decoded, strict=True):
        assert [(t.ent_iob_, t.ent_type_) for t in one] == [(t.ent_iob_, t.ent_type_) for t in other]
    return decoded


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_the_examples_have_the_names_that_spacy_tells(pipeline: Language, decoder: NameDecoder, path: Path) -> None:
    decoded = compared(pipeline, decoder, path.read_text(encoding="utf-8").split("\n"))
    assert sum(len(doc.ents) for doc in decoded) > 20


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [""],
        ["", "Lisbon"],
        ["   ", "\n \n", "Ana\n\nLopes   of the  United Nations\t"],
        ["United", "Bank of", "the House of Representatives of the"],
        ["Ana Lopes Maria Silva Lisbon Portugal United Nations " * 30],
    ],
)
def test_texts_that_are_short_blank_or_all_names(pipeline: Language, decoder: NameDecoder, texts: list[str]) -> None:
    compared(pipeline, decoder, texts)


def test_a_pipeline_whose_names_are_read_otherwise_has_no_decoder(pipeline: Language) -> None:
    recogniser = pipeline.get_pipe("ner")
    recogniser.cfg["beam_width"] = 4
    try:
        assert name_decoder(pipeline) is None
    finally:
        recogniser.cfg["beam_width"] = 1
    pipeline.add_pipe("entity_ruler", before="ner")
    try:
        assert name_decoder(pipeline) is None
    finally:
        pipeline.remove_pipe("entity_ruler")
    assert name_decoder(pipeline) is not None
