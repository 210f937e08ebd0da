"""All stages over small texts."""

from pathlib import Path

import pytest

from kg import pipeline
from kg.cli import main
from kg.leads import read_lead
from kg.model import Article, Block, BlockKind, MentionChain, ParsedArticle
from kg.ontology import Ontology
from kg.pipeline import build, extract, resolve
from kg.settings import Settings

FIRST = "Prime Minister Ana Ruiz of Chile met Omar Haddad in Santiago on Tuesday.\n"
SECOND = "Lea Roth, a Swiss lawyer, left. Ana Ruiz did not attend the talks.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b.txt").write_text(FIRST, "utf-8")
    (tmp_path / "c.txt").write_text(SECOND, "utf-8")
    return tmp_path


def test_claims_stand_in_the_order_of_documents_and_offsets(folder: Path):
    paths = [str(folder / "c.txt"), str(folder / "b.txt")]
    extraction = extract(paths, Settings())
    assert [document.source for document in extraction.documents] == paths
    order = {document.id: number for number, document in enumerate(extraction.documents)}
    places = [(order[claim.document], claim.evidence.start, claim.evidence.end) for claim in extraction.claims]
    assert places == sorted(places)
    assert {place[0] for place in places} == {0, 1}


def test_the_words_of_a_claim_stand_where_it_says(folder: Path):
    texts = {path: Path(path).read_text("utf-8") for path in (str(folder / "b.txt"), str(folder / "c.txt"))}
    extraction = extract(list(texts), Settings())
    sources = {document.id: document.source for document in extraction.documents}
    for claim in extraction.claims:
        evidence = claim.evidence
        assert texts[sources[claim.document]][evidence.start : evidence.end] == evidence.text


def test_a_document_given_twice_is_read_once_and_told(folder: Path):
    (folder / "a.txt").write_text(FIRST, "utf-8")
    extraction = extract([str(folder)], Settings())
    assert [Path(document.source).name for document in extraction.documents] == ["a.txt", "c.txt"]
    (rejection,) = (one for one in extraction.rejections if one.reason == "duplicate")
    assert rejection.item.endswith("b.txt")
    assert rejection.document == extraction.documents[0].id


def test_what_cannot_be_read_is_a_rejection_without_a_document_and_the_others_finish(folder: Path):
    (folder / "a.txt").write_bytes(b"%PDF-1.7\x00")
    extraction = extract([str(folder)], Settings())
    assert len(extraction.documents) == 2
    (rejection,) = (one for one in extraction.rejections if one.document is None)
    assert rejection.item.endswith("a.txt")


def test_an_article_on_which_reading_fails_is_refused_and_the_others_finish(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    whole = pipeline.link_references

    def breaks(parsed: ParsedArticle, ontology: Ontology) -> tuple[MentionChain, ...]:
        if "Lea Roth" in parsed.article.text:
            raise ValueError("broken")
        return whole(parsed, ontology)

    monkeypatch.setattr(pipeline, "link_references", breaks)
    extraction = extract([str(folder)], Settings())
    assert [Path(document.source).name for document in extraction.documents] == ["b.txt"]
    (rejection,) = (one for one in extraction.rejections if one.reason == "failed")
    assert rejection.item.endswith("c.txt")
    assert "ValueError: broken" in rejection.detail
    assert main(["extract", str(folder)]) == 1
    assert "c.txt: reading it failed: ValueError: broken" in capsys.readouterr().err


def test_progress_counts_characters_up_to_all(folder: Path):
    told = []
    extract([str(folder)], Settings(), lambda done, total: told.append((done, total)))
    total = len(FIRST) + len(SECOND)
    assert told == [(len(FIRST), total), (total, total)]


def test_every_chain_has_an_entity(folder: Path):
    extraction = extract([str(folder)], Settings())
    extraction, resolution = resolve(extraction, Settings())
    assert {chain.id for chain in extraction.chains} <= resolution.entity_of.keys()
    assert set(resolution.entity_of.values()) <= {entity.iri for entity in resolution.entities}


def test_the_graph_is_the_same_whatever_the_order_of_the_inputs(folder: Path):
    paths = [str(folder / "b.txt"), str(folder / "c.txt")]
    assert build(paths, Settings()).graph == build(paths[::-1], Settings()).graph


def test_no_text_gives_no_claims(tmp_path: Path):
    (tmp_path / "a.txt").write_text("Rain.\n", "utf-8")
    extraction = extract([str(tmp_path)], Settings())
    assert (extraction.claims, extraction.rejections) == ((), ())


def test_the_lead_has_the_words_of_what_is_read_and_no_more():
    blocks = (Block(0, 22, BlockKind.BODY), Block(23, 40, BlockKind.BOILERPLATE))
    article = Article("https://example.org/1", "1.txt", "Rain fell on 12.5 Rain All rights reserved", blocks)
    assert read_lead(article).words == ("12.5", "fell", "rain")
