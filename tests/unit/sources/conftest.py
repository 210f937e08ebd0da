"""The rows of the shipped lexicon, and a short way to see the blocks of a text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kg.model import Article
from kg.ontology import read_lexicon
from kg.sources import read_articles

LEXICON = Path(__file__).parents[3] / "ontology" / "lexicon" / "boilerplate.tsv"


@pytest.fixture(scope="session")
def rows() -> tuple[Mapping[str, str], ...]:
    return read_lexicon(LEXICON)


@pytest.fixture
def read(rows: tuple[Mapping[str, str], ...], tmp_path: Path) -> Callable[..., Article]:
    """Read a text (or bytes) as a file of the given name; the one article that comes out."""

    def read_one(content: str | bytes, name: str = "article.txt", **options: str) -> Article:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        (article,) = read_articles([str(path)], boilerplate=rows, **options)
        assert isinstance(article, Article), article
        return article

    return read_one


@pytest.fixture
def kinds(read: Callable[..., Article]) -> Callable[..., list[tuple[str, str]]]:
    """(kind, words) of each block, white space folded."""

    def of(content: str | bytes, name: str = "article.txt") -> list[tuple[str, str]]:
        article = read(content, name)
        return [(block.kind.value, " ".join(article.text[block.start : block.end].split())) for block in article.blocks]

    return of
