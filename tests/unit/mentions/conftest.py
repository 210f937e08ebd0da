"""Articles from plain text, tagged by the real model, and the mentions found in them in one line each."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

import pytest
import spacy

from kg.mentions import find_mentions
from kg.model import AnnotatedArticle, Article, Block, BlockKind, Mention, Passage
from kg.ontology import Ontology, load_ontology, local_name
from kg.settings import DEFAULT_MODEL, Settings, model_package


@cache
def built_in() -> Ontology:
    return load_ontology(Settings().ontology_files)


@cache
def tagger() -> spacy.language.Language:
    return spacy.load(model_package(DEFAULT_MODEL), exclude=["parser", "lemmatizer", "senter"])


def annotate(text: str) -> AnnotatedArticle:
    """An article with one passage for each line."""
    passages, start = [], 0
    for line in text.split("\n"):
        if line:
            passages.append(Passage(start, BlockKind.BODY, tagger()(line)))
        start += len(line) + 1
    blocks = tuple(Block(one.start, one.start + len(one.doc.text), one.kind) for one in passages)
    return AnnotatedArticle(Article("urn:article", "article.txt", text, blocks), tuple(passages))


@pytest.fixture(scope="session")
def lexical_ontology() -> Ontology:
    return built_in()


@pytest.fixture(scope="session")
def mentions_in() -> Callable[..., tuple[Mention, ...]]:
    def find(text: str, ontology: Ontology | None = None, dates: Sequence[Mention] = ()) -> tuple[Mention, ...]:
        return find_mentions(annotate(text), ontology or built_in(), dates)

    return find


@pytest.fixture(scope="session")
def words_of(mentions_in: Callable[..., tuple[Mention, ...]]) -> Callable[[str, str], list[str]]:
    """The texts of the mentions of one class, by its local name, pronouns left out."""

    def words(text: str, name: str) -> list[str]:
        found = (one for one in mentions_in(text) if one.kind != "pronoun")
        return [one.text for one in found if local_name(one.class_iri) == name]

    return words


@pytest.fixture(scope="session")
def with_classes() -> Callable[..., Ontology]:
    """The built-in ontology with further classes."""

    def extend(*classes) -> Ontology:
        known = built_in()
        added = {one.iri: one for one in classes}
        return replace(known, classes={**known.classes, **added}, digest="with " + " ".join(added))

    return extend
