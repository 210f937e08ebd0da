"""What an example's verb teaches is read from its nouns, with their own factuality."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.relations.nominal import gerund
from kg.settings import Settings
from tests.integration.test_taught_relations import CASES, stated

FIRMS = Settings(only_ontology=CASES / "own-firms.ttl")


def acquired(text: str, folder: Path) -> set[tuple[str, str]]:
    claims = stated(text, "2026-03-11", FIRMS, folder)
    return {(one["polarity"], one["certainty"]) for one in claims if one["predicate"] == "acquired"}


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The acquisition of Halden Solar by Northwind Energy was approved.", ("affirmed", "certain")),
        ("Northwind Energy's purchase of Halden Solar closed in May.", ("affirmed", "certain")),
        ("After its purchase of Halden Solar, Northwind Energy grew.", ("affirmed", "certain")),
        ("The proposed acquisition of Halden Solar by Northwind Energy worries staff.", ("affirmed", "possible")),
        ("Northwind Energy abandoned its acquisition of Halden Solar.", ("negated", "certain")),
    ],
)
def test_an_action(text: str, factuality: tuple[str, str], tmp_path: Path):
    assert acquired(text, tmp_path) == {factuality}


@pytest.mark.parametrize(
    "text",
    [
        "Northwind Energy announced the acquisition of Halden Solar.",
        "Northwind Energy met the buyer of Halden Solar.",
    ],
)
def test_a_noun_whose_doer_is_not_told(text: str, tmp_path: Path):
    assert not acquired(text, tmp_path)


ATTACKS = """
@prefix ex: <https://example.org/attacks#> .
@prefix kg: <https://w3id.org/actorgraph/ns#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
ex:Attack a owl:Class, kg:EventClass ; rdfs:subClassOf kg:Event ; rdfs:label "attack"@en ;
    skos:definition "An act of violence."@en ;
    kg:example "[doer: Red Brigade] attacked [target: Red Cross] in [place: Paris]." ,
        "[doer: Red Brigade] carried out an attack on [target: Red Cross]." ,
        "An attack on [target: Red Cross] took place in [place: Paris]." .
ex:doerOf a kg:Relation ; rdfs:label "doer of"@en ; skos:definition "Who attacked."@en ;
    rdfs:domain org:Organization, schema:Person ; rdfs:range ex:Attack ; kg:eventRole "doer" .
ex:targetOf a kg:Relation ; rdfs:label "target of"@en ; skos:definition "Who was attacked."@en ;
    rdfs:domain org:Organization, schema:Person ; rdfs:range ex:Attack ; kg:eventRole "target" .
ex:attackIn a kg:Relation ; rdfs:label "attack in"@en ; skos:definition "Where."@en ;
    rdfs:domain ex:Attack ; rdfs:range schema:Place ; kg:eventRole "place" .
"""


@pytest.mark.parametrize(
    ("text", "doer", "certainty"),
    [
        ("Sahel Front carried out an attack on Oxfam.", "Sahel Front", "certain"),
        ("An attack on Oxfam took place in Gao.", None, "certain"),
        ("Sahel Front's attack on Oxfam drew protests.", "Sahel Front", "certain"),
        ("The attack on Oxfam by Sahel Front drew protests.", "Sahel Front", "certain"),
        ("Officials accused Sahel Front of attacking Oxfam.", "Sahel Front", "possible"),
    ],
)
def test_a_kind_of_event_is_told_by_its_noun(text: str, doer: str | None, certainty: str, tmp_path: Path):
    ontology = tmp_path / "attacks.ttl"
    ontology.write_text(ATTACKS, "utf-8")
    claims = stated(text, "2026-03-11", Settings(only_ontology=ontology), tmp_path)
    told = {one["predicate"]: one for one in claims}
    assert told["targetOf"]["subject"][0] == "Oxfam"
    assert told["targetOf"]["certainty"] == certainty
    assert (told["doerOf"]["subject"][0] if "doerOf" in told else None) == doer


@pytest.mark.parametrize("text", ["Sahel Front carried out a survey on Oxfam.", "Oxfam praised Sahel Front in Gao."])
def test_a_verb_that_needs_its_noun_teaches_nothing_without_it(text: str, tmp_path: Path):
    ontology = tmp_path / "attacks.ttl"
    ontology.write_text(ATTACKS, "utf-8")
    assert not stated(text, "2026-03-11", Settings(only_ontology=ontology), tmp_path)


@pytest.mark.parametrize(
    ("verb", "noun"),
    [("sign", "signing"), ("divide", "dividing"), ("run", "running"), ("free", "freeing"), ("tie", "tying")],
)
def test_the_noun_in_ing_of_a_verb(verb: str, noun: str):
    assert gerund(verb) == noun
