"""Words that English does not have are names where a capital stands."""

from __future__ import annotations

from functools import cache

import pytest
import spacy

from kg.annotate.retagged import english_words, is_english, retag_names
from kg.settings import DEFAULT_MODEL, model_package


@cache
def model() -> spacy.language.Language:
    return spacy.load(model_package(DEFAULT_MODEL), exclude=["ner", "parser"])


@pytest.mark.parametrize("word", ["orchardists", "seafloor", "fishermen", "reportedly", "moved", "running", "women"])
def test_words_derived_or_made_of_english_ones_are_english(word: str) -> None:
    assert is_english(word, english_words(model()))


@pytest.mark.parametrize("word", ["tsering", "nordlys", "etxeandía", "quelvane"])
def test_names_are_not(word: str) -> None:
    assert not is_english(word, english_words(model()))


def test_a_name_that_opens_a_sentence_gets_the_tag_of_one() -> None:
    doc = model()("Nordlys shares fell. Etxeandía stayed.")
    for token in doc:
        token.tag_ = "NN" if token.text in ("Nordlys", "Etxeandía", "shares") else token.tag_
    retag_names(doc, english_words(model()))
    assert [token.text for token in doc if token.tag_ == "NNP"] == ["Nordlys", "Etxeandía"]


def test_a_peoples_adjective_within_a_sentence_keeps_its_tag() -> None:
    doc = model()("He met a Zubrovian envoy.")
    doc[3].tag_ = "JJ"
    retag_names(doc, english_words(model()))
    assert doc[3].tag_ == "JJ"


def test_nothing_changes_where_no_words_are_known() -> None:
    doc = model()("Nordlys fell.")
    doc[0].tag_ = "NN"
    retag_names(doc, frozenset())
    assert doc[0].tag_ == "NN"
