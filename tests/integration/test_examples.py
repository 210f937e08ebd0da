"""The example articles, read whole: words, furniture, quality, and the same bytes in whatever order."""

import json
from pathlib import Path

import pytest

from kg.cli import main
from kg.model import READ, Article, Extraction
from kg.ontology import Ontology
from kg.pipeline import build, extract, ontology_of
from kg.settings import Settings
from kg.sources import read_articles
from kg.stores import write_graph

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
GOLD = ROOT / "tests" / "cases" / "examples-gold.jsonl"


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return ontology_of(Settings())


@pytest.fixture(scope="module")
def articles(ontology: Ontology) -> dict[str, Article]:
    read = read_articles([str(EXAMPLES)], boilerplate=ontology.lexicons["boilerplate"])
    return {article.id: article for article in read if isinstance(article, Article)}


@pytest.fixture(scope="module")
def extraction() -> Extraction:
    return extract([str(EXAMPLES)], Settings())


def test_every_article_is_read_and_says_something(extraction: Extraction, articles: dict[str, Article]):
    assert {document.id for document in extraction.documents} == set(articles)
    assert {claim.document for claim in extraction.claims} == set(articles)


def test_the_words_of_each_claim_stand_in_the_article(extraction: Extraction, articles: dict[str, Article]):
    for claim in extraction.claims:
        evidence = claim.evidence
        assert articles[claim.document].text[evidence.start : evidence.end] == evidence.text
        assert evidence.text.strip()


def test_the_cue_of_each_claim_is_a_word_of_its_article(extraction: Extraction, articles: dict[str, Article]):
    cues = {claim: claim.cue for claim in extraction.claims if claim.cue}
    assert len(cues) > len(extraction.claims) * 0.8
    assert [cue for claim, cue in cues.items() if cue not in articles[claim.document].text] == []


def test_no_claim_begins_in_the_furniture_of_a_page(extraction: Extraction, articles: dict[str, Article]):
    for claim in extraction.claims:
        inside = [
            block.kind
            for block in articles[claim.document].blocks
            if block.start <= claim.evidence.start < block.end and block.kind not in READ
        ]
        assert not inside, claim.evidence.text


def test_the_examples_are_read_as_their_gold_says(tmp_path: Path, capsys):
    claims = tmp_path / "claims.jsonl"
    assert main(["extract", str(EXAMPLES), "--quiet"]) == 0
    claims.write_text(capsys.readouterr().out, "utf-8")
    assert main(["eval", str(GOLD), str(claims), "--json"]) == 0
    scores = json.loads(capsys.readouterr().out)
    core = scores["CORE"]
    assert core["precision"] >= 0.85, core
    assert core["f1"] >= 0.75, core


def test_the_graph_does_not_depend_on_the_order_of_the_articles(tmp_path: Path, ontology: Ontology):
    paths = sorted(str(path) for path in EXAMPLES.iterdir())[:5]
    written = []
    for number, inputs in enumerate((paths, paths[::-1])):
        target = tmp_path / f"{number}.ttl"
        write_graph(build(inputs, Settings()).graph, str(target), ontology)
        written.append(target.read_bytes())
    assert written[0] == written[1]
    assert b"kg:attended" in written[0]
