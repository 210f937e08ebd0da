"""Confidence: features read off a finished claim, weights as data, and what is refused for lack of it."""

from pathlib import Path

import pytest

from kg import pipeline
from kg.confidence import Weights, read_weights
from kg.errors import InputError
from kg.settings import Settings
from kg.stores import read_graph, write_graph

TEXT = "Ana Ruiz, the foreign minister of Chile, met Omar Haddad in Lima on Monday. She is a Chilean lawyer.\n"


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("articles") / "one.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def test_weights_add_up_to_a_probability() -> None:
    weights = Weights(0.0, {"likely": 2.0, "unlikely": -2.0})
    assert weights.confidence(frozenset()) == 0.5
    assert weights.confidence(frozenset({"likely", "unknown"})) == 0.881
    assert weights.confidence(frozenset({"likely", "unlikely"})) == 0.5
    assert Weights(-1e9, {}).confidence(frozenset()) == 0.0


@pytest.mark.parametrize(
    "content", ["", "[]", '{"bias": 1}', '{"bias": "x", "weights": {}}', '{"bias": 1, "weights": 3}']
)
def test_a_file_without_weights_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "confidence.json"
    path.write_text(content, "utf-8")
    with pytest.raises(InputError, match="cannot read the weights"):
        read_weights(path)


def test_claims_carry_confidence_and_the_least_is_kept(article: str) -> None:
    everything = pipeline.extract([article], Settings())
    levels = sorted(claim.confidence for claim in everything.claims)
    assert len(levels) > 3
    assert 0 < levels[0] < levels[-1] < 1
    least = levels[-1]
    some = pipeline.extract([article], Settings(min_confidence=least))
    assert [one.id for one in some.claims] == [one.id for one in everything.claims if one.confidence >= least]
    refused = [one for one in some.rejections if one.reason == "confidence"]
    assert len(refused) == len(everything.claims) - len(some.claims) > 0
    assert all("is below" in one.detail and one.document for one in refused)


@pytest.mark.parametrize("suffix", ["ttl", "jsonld"])
def test_a_stored_graph_keeps_confidence(article: str, tmp_path: Path, suffix: str) -> None:
    checked = pipeline.build([article], Settings())
    ontology = pipeline.ontology_of(Settings())
    path = str(tmp_path / f"graph.{suffix}")
    write_graph(checked.graph, path, ontology)
    kept = {claim.id: claim.confidence for claim in read_graph(path, ontology).claims}
    assert kept == {claim.id: claim.confidence for claim in checked.graph.claims}
    assert len(set(kept.values())) > 1
