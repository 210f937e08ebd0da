"""Which names of one article are one thing, read by the real extraction."""

import json

import pytest

from kg import pipeline
from kg.settings import Settings

CASES = {
    "a name of birth": (
        "Marta Olsen-Pryce, born Marta Olsen, was elected on Sunday.",
        [("Marta Olsen-Pryce", "Marta Olsen")],
        [],
    ),
    "a body that becomes another": (
        "The Ministry of Forestry will become the Ministry of Land and Climate in May.",
        [("Ministry of Forestry", "Ministry of Land and Climate")],
        [],
    ),
    "a name that only tells whose": (
        "Ordex Bank became Corvan Group's largest owner on Monday.",
        [],
        [("Ordex Bank", "Corvan Group")],
    ),
    "an acronym that is said to be one": (
        "The Joint Registry for Alpine Glaciers, known as JRAG, counted nine. JRAG is in Bern.",
        [("Joint Registry for Alpine Glaciers", "JRAG")],
        [],
    ),
    "an acronym before another body of its letters": (
        "Miners of the UCM marched on Friday. The Union of Coastal Millers did not join.",
        [],
        [("UCM", "Union of Coastal Millers")],
    ),
    "a counterpart of the same name": (
        "Rosa Pereda, the mayor of Vigo, received her counterpart, Rosa Pereda, on Monday. Rosa Ibarra was there.",
        [],
        [("Rosa Pereda", "Rosa Pereda, on")],
    ),
    "two people in one breath": (
        "The talks between Torvald Eknes and Peter Lahti lasted two hours.",
        [],
        [("Torvald Eknes", "Peter Lahti")],
    ),
    "a double surname alone": (
        "The minister, Abena Osei-Tutuwa, spoke in Accra. Osei-Tutuwa will travel to Lome.",
        [("Abena Osei-Tutuwa", "Osei-Tutuwa will")],
        [],
    ),
}


@pytest.fixture(scope="module")
def chain_at(tmp_path_factory):
    """The id of the chain of the mention that starts where words stand in a case's text."""
    path = tmp_path_factory.mktemp("names") / "cases.jsonl"
    records = [{"id": name, "published": "2026-03-02", "text": text} for name, (text, _, _) in CASES.items()]
    path.write_text("".join(json.dumps(one) + "\n" for one in records), "utf-8")
    extraction = pipeline.extract([str(path)], Settings())
    sources = {document.id: document.source for document in extraction.documents}
    mention_of = {mention.id: mention for mention in extraction.mentions}
    starts = {
        (sources[chain.document], mention_of[one].start): chain.id
        for chain in extraction.chains
        for one in chain.mentions
        if one in mention_of
    }
    return lambda case, words: starts[(case, CASES[case][0].index(words))]


@pytest.mark.parametrize("case", CASES)
def test_names_of_one_thing_are_one_chain(chain_at, case):
    _, together, apart = CASES[case]
    for one, other in together:
        assert chain_at(case, one) == chain_at(case, other)
    for one, other in apart:
        assert chain_at(case, one) != chain_at(case, other)
