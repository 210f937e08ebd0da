"""The export to FollowTheMoney: what a graph becomes, and that the format's own library finds nothing wrong with it."""

import importlib.util
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest

from kg.errors import OntologyError, StoreError, UsageError
from kg.facts import graph_of_claims
from kg.model import KG, Certainty, Document, Entity, KnowledgeGraph, mint_iri, pairs
from kg.ontology import load_ontology
from kg.settings import Settings
from kg.stores import read_graph, write_graph

ROOT = Path(__file__).resolve().parents[3]
CHECKING = ROOT / "tests" / "ftm_checking.py"
KNOWN = json.loads((ROOT / "tests" / "cases" / "ftm-schemata.json").read_text("utf-8"))
HOSTILE = (
    "http://[::1",
    "javascript:alert(1)",
    "http://a.org/x y",
    "http://a.org/\u202e<b>",
    "http://a_b.org:99999/",
    "https://example.org:port/",
    "//example.org",
    "",
    "https://example.org/a?b=c#d",
)


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


@pytest.fixture(scope="module")
def python(tmp_path_factory) -> str:
    """An interpreter that has the library: this one, or one of an environment made for the test."""
    if importlib.util.find_spec("followthemoney"):
        return sys.executable
    if os.environ.get("KG_TEST_INSTALL") != "full":
        pytest.skip("needs followthemoney; set KG_TEST_INSTALL=full to install it beside (it compiles PyICU)")
    folder = tmp_path_factory.mktemp("ftm")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(folder / "bin" / "pip"), "install", "--quiet", "followthemoney>=4.11,<5"], check=True)
    return str(folder / "bin" / "python")


def exported(graph: KnowledgeGraph, ontology, folder: Path) -> list[dict]:
    path = folder / "graph.ftm.json"
    write_graph(graph, str(path), ontology)
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def hostile(graph: KnowledgeGraph) -> KnowledgeGraph:
    """The graph with names, sources, addresses and dates that no form should break on."""
    documents = [
        replace(
            one, uri=HOSTILE[number % len(HOSTILE)], source=("", " ", "\x00", "x" * 5000)[number % 4], published=date
        )
        for number, (one, date) in enumerate(
            zip(graph.documents, cycle(("2024-13-45", "soon", "2024", "2024-05")), strict=False)
        )
    ]
    names = ("", "\u200f", "'quoted'", "x" * 6000, "<b>\x00</b>", "…")
    entities = [
        replace(one, name=names[number % 7]) if number % 7 < 6 else one for number, one in enumerate(graph.entities)
    ]
    return KnowledgeGraph(tuple(documents), tuple(entities), graph.claims, graph.facts, graph.runs)


def faults(entities: list[dict]) -> list[str]:
    """What breaks a rule of the format, as far as the kept copy of its schemata tells."""
    schemata = {one["id"]: one["schema"] for one in entities}
    found = []
    for one in entities:
        schema = KNOWN[one["schema"]]
        found += [f"{one}: no {name}" for name in schema["required"] if not one["properties"].get(name)]
        for name, values in one["properties"].items():
            kind, reach = schema["properties"][name]
            fits = {
                "entity": lambda value, reach=reach: reach in KNOWN[schemata[value]]["is"],
                "country": lambda value: re.fullmatch("[a-z]{2}", value),
                "date": lambda value: re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value),
                "url": lambda value: value.startswith(("http://", "https://")),
            }.get(kind, str.strip)
            found += [f"{one}: {name} is {value!r}" for value in values if not fits(value)]
    return found


def test_what_holds_becomes_entities_with_their_articles(news, parts, tmp_path):
    person = Entity(mint_iri("person", "a"), "https://schema.org/Person", "Ann Lee", ("A. Lee",))
    state = Entity(mint_iri("country", "PE"), "https://schema.org/Country", "Peru", (), pairs({"code": "PE"}))
    talks = Entity(mint_iri("meeting", "t"), KG + "Meeting", "talks")
    article = replace(parts.document, uri="https://example.org/a", title="Talks")

    def claim(name, subject, thing, qualifiers=None, **rest):
        said = parts.claim("", subject, thing, qualifiers)
        return replace(said, predicate=KG + name, id=mint_iri("claim", name, str(qualifiers)), **rest)

    claims = [
        claim("holdsRole", person, state, {"role": "foreign minister", "status": "current"}),
        claim("holdsRole", person, state, {"role": "president", "status": "candidate"}),
        claim("holdsRole", person, state, {"role": "judge"}, certainty=Certainty.POSSIBLE),
        claim("attended", person, talks, {"status": "held"}),
    ]
    graph = graph_of_claims(claims, [article], [person, state, talks], [parts.run])
    found = {(one["schema"], *one["properties"].get("name", ())): one for one in exported(graph, news, tmp_path)}
    assert set(found) == {
        ("Person", "Ann Lee"),
        ("PublicBody", "Peru"),
        ("Event", "talks"),
        ("Position", "foreign minister"),
        ("Occupancy",),
        ("Article",),
    }
    document = found[("Article",)]
    assert document["properties"] | {"fileName": []} == {
        "fileName": [],
        "title": ["Talks"],
        "publishedAt": ["2024-05-02"],
        "sourceUrl": ["https://example.org/a"],
    }
    position = found[("Position", "foreign minister")]
    assert position["properties"]["country"] == ["pe"]
    assert found[("Occupancy",)]["properties"] == {
        "holder": [found[("Person", "Ann Lee")]["id"]],
        "post": [position["id"]],
        "proof": [document["id"]],
        "status": ["current"],
    }
    assert found[("Event", "talks")]["properties"]["involved"] == [found[("Person", "Ann Lee")]["id"]]


@pytest.mark.parametrize("change", [lambda graph: graph, hostile])
def test_every_entity_keeps_the_rules_of_its_schema(change, graph_of_size, news, tmp_path):
    entities = exported(change(graph_of_size(400)), news, tmp_path)
    assert len(entities) > 50
    assert not faults(entities)


@pytest.mark.parametrize("change", [lambda graph: graph, hostile])
def test_the_library_finds_nothing_wrong(change, graph_of_size, news, tmp_path, python):
    write_graph(change(graph_of_size(400)), str(tmp_path / "graph.ftm.json"), news)
    content = (tmp_path / "graph.ftm.json").read_bytes()
    done = subprocess.run([python, str(CHECKING)], input=content, capture_output=True, check=True)
    assert done.stdout.decode().strip() == ""


def test_the_kept_schemata_are_those_of_the_library(python):
    names = " ".join(KNOWN).encode()
    done = subprocess.run([python, str(CHECKING), "--model"], input=names, capture_output=True, check=True)
    assert json.loads(done.stdout) == KNOWN


def test_every_rule_of_the_ontology_is_of_the_format(news):
    for known in (*news.classes.values(), *news.relations.values()):
        for rule in known.ftm:
            head = rule.partition(":")[0].partition(" unless")[0].rpartition("= ")[2].partition("/")[0]
            properties = re.findall(r"(\w+)=(?!candidate|cancelled)", rule.partition(":")[2])
            for schema in [head] if head in KNOWN else []:
                assert set(properties) <= set(KNOWN[schema]["properties"]), rule


def test_it_is_an_export_alone(graph, ontology, tmp_path):
    path = str(tmp_path / "x.ftm.json")
    write_graph(graph, path, ontology)
    assert Path(path).read_text("utf-8") == ""  # the small ontology says nothing of the format
    with pytest.raises(StoreError, match="cannot be read as a graph"):
        read_graph(path, ontology)
    with pytest.raises(UsageError, match="no store takes"):
        write_graph(graph, str(tmp_path / "x.json"), ontology)


def test_a_rule_that_is_none_is_told(graph, ontology, parts, tmp_path):
    known = ontology.classes[parts.ann.class_iri]
    broken = replace(ontology, classes={**ontology.classes, known.iri: replace(known, ftm=("Person name=name",))})
    with pytest.raises(OntologyError, match="is no rule"):
        write_graph(graph, str(tmp_path / "x.ftm.json"), broken)


def test_documents_that_stand_behind_nothing_are_left_out(news, tmp_path):
    alone = KnowledgeGraph((Document(mint_iri("document", "1"), "a", None, None, None, 1),), (), (), ())
    assert exported(alone, news, tmp_path) == []
