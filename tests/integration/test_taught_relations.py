"""Relations that the code has never heard of, taught by a block of Turtle alone."""

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.cli import main
from kg.model import Value
from kg.ontology import local_name
from kg.pipeline import extract, load_reader
from kg.settings import Settings

CASES = Path(__file__).parents[1] / "cases"
ADDED = Settings(added_ontologies=(CASES / "acquired.ttl",))
ALONE = Settings(only_ontology=CASES / "own-ontology.ttl")


def read_cases(name: str) -> list[dict]:
    return [json.loads(line) for line in (CASES / name).read_text("utf-8").splitlines()]


def stated(text: str, published: str, settings: Settings, folder: Path) -> list[dict]:
    """The claims of a text, as the names of their parties."""
    path = folder / "case.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(**{**vars_of(settings), "published": published}))
    names = {chain.id: (chain.name, *chain.aliases) for chain in extraction.chains}
    relations = load_reader(settings).ontology.relations
    return [
        {
            "predicate": relations[claim.predicate].name,
            "subject": names[claim.subject],
            "object": (claim.object.text,) if isinstance(claim.object, Value) else names.get(claim.object or "", ()),
            "polarity": claim.polarity.value,
            "certainty": claim.certainty.value,
            "tense": claim.tense.value,
        }
        for claim in extraction.claims
    ]


def vars_of(settings: Settings) -> dict:
    return {name: getattr(settings, name) for name in settings.__slots__}


def holds(expected: dict, claims: list[dict]) -> bool:
    def fits(name: str, found: tuple[str, ...]) -> bool:
        event = name[:1] == "i" and name[1:].isdigit()
        return name == "*" or event or name.lower().rstrip(".") in {one.lower().rstrip(".") for one in found}

    return any(
        claim["predicate"] == expected["predicate"]
        and fits(expected["subject"], claim["subject"])
        and fits(expected["object"], claim["object"])
        and all(expected.get(key) in (None, claim[key]) for key in ("polarity", "certainty", "tense"))
        for claim in claims
    )


@pytest.mark.parametrize(
    ("name", "settings", "least"),
    [
        ("acquired-sentences.jsonl", ADDED, 0.85),
        ("own-ontology-sentences.jsonl", ALONE, 0.85),
        ("own-firms-sentences.jsonl", Settings(only_ontology=CASES / "own-firms.ttl"), 0.75),
        ("own-arms-sentences.jsonl", Settings(only_ontology=CASES / "own-arms.ttl"), 0.9),
        ("own-custody-sentences.jsonl", Settings(only_ontology=CASES / "own-custody.ttl"), 0.9),
        ("own-money-sentences.jsonl", Settings(only_ontology=CASES / "own-money.ttl"), 0.85),
        ("own-public-sentences.jsonl", Settings(only_ontology=CASES / "own-public.ttl"), 0.85),
        ("own-rivals-sentences.jsonl", Settings(only_ontology=CASES / "own-rivals.ttl"), 0.85),
        ("own-mines-sentences.jsonl", Settings(only_ontology=CASES / "own-mines.ttl"), 0.85),
        ("own-law-sentences.jsonl", Settings(only_ontology=CASES / "own-law.ttl"), 0.95),
        ("own-land-sentences.jsonl", Settings(only_ontology=CASES / "own-land.ttl"), 0.95),
        ("own-health-sentences.jsonl", Settings(only_ontology=CASES / "own-health.ttl"), 0.95),
        ("own-figures-sentences.jsonl", Settings(only_ontology=CASES / "own-figures.ttl"), 0.95),
        ("own-lives-sentences.jsonl", Settings(only_ontology=CASES / "own-lives.ttl"), 0.95),
        ("own-asylum-sentences.jsonl", Settings(only_ontology=CASES / "own-asylum.ttl"), 0.95),
        ("own-protests-sentences.jsonl", Settings(only_ontology=CASES / "own-protests.ttl"), 0.95),
        ("own-attacks-sentences.jsonl", Settings(only_ontology=CASES / "own-attacks.ttl"), 0.95),
        ("own-elections-sentences.jsonl", Settings(only_ontology=CASES / "own-elections.ttl"), 0.95),
        ("own-politics-sentences.jsonl", Settings(only_ontology=CASES / "own-politics.ttl"), 0.95),
        ("own-sport-sentences.jsonl", Settings(only_ontology=CASES / "own-sport.ttl"), 0.95),
        ("own-science-sentences.jsonl", Settings(only_ontology=CASES / "own-science.ttl"), 0.95),
        ("own-labour-sentences.jsonl", Settings(only_ontology=CASES / "own-labour.ttl"), 0.95),
        ("own-treaties-sentences.jsonl", Settings(only_ontology=CASES / "own-treaties.ttl"), 0.95),
        ("own-bills-sentences.jsonl", Settings(only_ontology=CASES / "own-bills.ttl"), 0.95),
        ("own-grants-sentences.jsonl", Settings(only_ontology=CASES / "own-grants.ttl"), 0.95),
    ],
)
def test_sentences_of_a_taught_relation(name: str, settings: Settings, least: float, tmp_path: Path):
    cases = read_cases(name)
    failed = []
    for case in cases:
        claims = stated(case["text"], case["published"], settings, tmp_path)
        if not all(holds(one, claims) for one in case["expect"]):
            failed.append(case["text"])
        wrong = [one for one in case["forbid"] if holds({**one, "polarity": "affirmed"}, claims)]
        assert not wrong, (case["text"], wrong)
    assert len(failed) <= (1 - least) * len(cases), failed


@pytest.mark.parametrize(
    ("sentence", "polarity", "tense"),
    [
        ("Toyota acquired Kessler Robotics.", "affirmed", "past"),
        ("Kessler Robotics was acquired by Toyota.", "affirmed", "past"),
        ("Toyota, which acquired Kessler Robotics, is growing.", "affirmed", "past"),
        ("Toyota sued Nissan and acquired Kessler Robotics.", "affirmed", "past"),
        ("Toyota did not acquire Kessler Robotics.", "negated", "past"),
        ("Toyota will acquire Kessler Robotics.", "affirmed", "future"),
    ],
)
def test_one_example_covers_its_alternations(sentence: str, polarity: str, tense: str, tmp_path: Path):
    claims = stated(sentence, "2026-03-11", ADDED, tmp_path)
    expected = {
        "predicate": "acquired",
        "subject": "Toyota",
        "object": "Kessler Robotics",
        "polarity": polarity,
        "tense": tense,
    }
    assert holds(expected, claims)


def test_a_taught_relation_stands_in_turtle_with_its_claims_and_passes_shacl(tmp_path: Path, capsys):
    text = tmp_path / "deal.txt"
    text.write_text("Toyota acquired Kessler Robotics on Monday. Toyota did not acquire Fiat.", "utf-8")
    turtle = tmp_path / "deal.ttl"
    options = ["--ontology", str(CASES / "acquired.ttl"), "--published", "2026-03-11", "--quiet"]
    assert main(["build", str(text), "--to", str(turtle), "--json", *options]) == 0
    counts = json.loads(capsys.readouterr().out)
    assert not any(reason.startswith("shacl") for reason in counts["rejections"])
    store = ox.Store()
    store.load(path=str(turtle))
    predicate = ox.NamedNode("https://example.org/business#acquired")
    edges = list(store.quads_for_pattern(None, predicate, None))
    assert len(edges) == 1
    kg = "https://w3id.org/actorgraph/ns#"
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    claims = {
        quad.subject
        for quad in store.quads_for_pattern(None, ox.NamedNode(rdf + "predicate"), predicate)
        if list(store.quads_for_pattern(quad.subject, ox.NamedNode(rdf + "type"), ox.NamedNode(kg + "Claim")))
    }
    polarities = {
        local_name(quad.object.value)
        for claim in claims
        for quad in store.quads_for_pattern(claim, ox.NamedNode(kg + "polarity"), None)
    }
    assert polarities == {"affirmed", "negated"}


def test_the_check_lists_a_taught_relation_with_its_alternations(capsys):
    assert main(["ontology", "check", str(CASES / "acquired.ttl"), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["relation"] for row in rows} == {"acquired"}
    kinds = {row["kind"] for row in rows}
    assert {"example", "counter-example", "negation", "future", "passive", "relative clause"} <= kinds
    assert all(row["holds"] for row in rows)


def test_an_ontology_of_another_domain_stands_alone(tmp_path: Path):
    names = {relation.name for relation in load_reader(ALONE).ontology.relations.values()}
    assert "calledAt" in names
    assert not names & {relation.name for relation in load_reader(Settings()).ontology.relations.values()}
