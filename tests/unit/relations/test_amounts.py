"""Numbers, dates and things of one's own classes are taken as what they are declared to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.pipeline import extract, load_reader
from kg.settings import Settings
from tests.integration.test_taught_relations import CASES, stated

FIGURES = Settings(only_ontology=CASES / "own-figures.ttl")
LIVES = Settings(only_ontology=CASES / "own-lives.ttl")
HEAD = "".join(
    f"@prefix {name}: <{iri}> .\n"
    for name, iri in {
        "ex": "https://example.org/t#",
        "kg": "https://w3id.org/actorgraph/ns#",
        "org": "http://www.w3.org/ns/org#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "schema": "https://schema.org/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }.items()
)
MADE = """
ex:made a kg:Relation ; rdfs:label "made"@en ; skos:definition "Who made what."@en ;
    rdfs:domain org:Organization ; rdfs:range ex:Product ; kg:qualifier ex:against, ex:number, ex:topic, ex:day ;
    kg:example "[subject: Acme Corp] made [number: 20] [object: drones] on [day: Tuesday]." ,
        "[subject: Acme Corp] made [object: a vaccine] against [against: cholera]." ,
        "[subject: Acme Corp] made [object: a film] on [topic: hunger]." .
ex:Product a owl:Class ; rdfs:label "product"@en ; skos:definition "A product."@en ;
    kg:noun "drone", "vaccine", "film" .
ex:Illness a owl:Class ; rdfs:label "illness"@en ; skos:definition "An illness."@en ; kg:noun "cholera", "malaria" .
ex:against a rdf:Property ; rdfs:label "against"@en ; rdfs:range ex:Illness .
ex:number a rdf:Property ; rdfs:label "number"@en ; rdfs:range xsd:integer .
ex:topic a rdf:Property ; rdfs:label "topic"@en ; rdfs:range xsd:string .
ex:day a rdf:Property ; rdfs:label "day"@en ; rdfs:range kg:Date .
ex:Raid a owl:Class, kg:EventClass ; rdfs:label "raid"@en ; skos:definition "A raid on a ship."@en ; kg:noun "raid" ;
    kg:example "[raider: Interpol] raided [ship: the tanker] off [place: Paris]." .
ex:Ship a owl:Class ; rdfs:label "ship"@en ; skos:definition "A ship."@en ; kg:noun "tanker", "ferry" .
ex:raider a kg:Relation ; rdfs:label "raider"@en ; skos:definition "Who."@en ; rdfs:domain ex:Raid ;
    rdfs:range schema:Person, org:Organization ; kg:eventRole "raider" .
ex:ship a kg:Relation ; rdfs:label "ship"@en ; skos:definition "What."@en ; rdfs:domain ex:Raid ; rdfs:range ex:Ship ;
    kg:eventRole "ship" .
ex:raidPlace a kg:Relation ; rdfs:label "place"@en ; skos:definition "Where."@en ; rdfs:domain ex:Raid ;
    rdfs:range schema:Place ; kg:eventRole "place" .
"""
OWNS = """
ex:owns a kg:Relation ; rdfs:label "owns"@en ; skos:definition "Who owns what."@en ; rdfs:domain schema:Person ;
    rdfs:range {range} ; kg:example "{example}" .
"""


def told(text: str, settings: Settings, folder: Path) -> set[tuple[str, str, str, str]]:
    claims = stated(text, "2026-03-11", settings, folder)
    return {(one["predicate"], one["subject"][0], one["object"][0], one["polarity"]) for one in claims}


def ontology(folder: Path, text: str) -> Settings:
    path = folder / "own.ttl"
    path.write_text(HEAD + text)
    return Settings(only_ontology=path)


def details(text: str, settings: Settings, folder: Path) -> list[dict[str, str]]:
    """The qualifiers of the text's claims."""
    path = folder / "text.txt"
    path.write_text(text)
    return [dict(claim.qualifiers) for claim in extract([str(path)], settings).claims]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Tomas Brill, 61, leads the union.", "61"),
        ("Tomas Brill (61) leads the union.", "61"),
        ("Tomas Brill turned 61.", "61"),
    ],
)
def test_age_in_the_wording_of_the_news(text: str, age: str, tmp_path: Path):
    assert told(text, FIGURES, tmp_path) == {("age", "Tomas Brill", age, "affirmed")}


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("Brill 62, 78, 90 scored.", FIGURES),
        ("The Harbour Party won the cup and four medals.", FIGURES),  # won 45 percent of the vote
        ("Lena Sorg won 48 caps for Kenya.", FIGURES),
        ("Nordwerk AG wins €140 million.", FIGURES),
        ("Ogil Partners and Brand Group employ 4,600 people.", FIGURES),
        ("Idris Mbeki has been in Chad since 1990.", LIVES),  # been in power in
        ("Idris Mbeki is in hospital in Chad.", LIVES),
        ("The Russian premier Petr Ivlev speaks.", LIVES),
        ("Premier Ann English spoke.", LIVES),
    ],
)
def test_what_no_example_teaches(text: str, settings: Settings, tmp_path: Path):
    assert told(text, settings, tmp_path) == set()


def test_fined_with_and_without_sum(tmp_path: Path):
    fined = ("fined", "Harbour Group", "Nordwerk AG")
    assert told("Nordwerk AG was fined $20 million by the Harbour Group.", FIGURES, tmp_path) == {(*fined, "affirmed")}
    assert told("The Harbour Group did not fine Nordwerk AG.", FIGURES, tmp_path) == {(*fined, "negated")}


def test_denied_subject_of_what_is_likely(tmp_path: Path):
    text = "Neither the Harbour Party nor the Green Party was likely to win 76 seats."
    parties = {("seats", one, "76", "negated") for one in ("Harbour Party", "Green Party")}
    assert told(text, FIGURES, tmp_path) == parties


def test_to_found(tmp_path: Path):
    text = "Aino Salmi did not found Nordwerk AG."
    assert told(text, LIVES, tmp_path) == {("founded", "Aino Salmi", "Nordwerk AG", "negated")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nordwerk AG made drones in Turku.", {}),
        ("Nordwerk AG made 300 drones.", {"number": "300"}),
        ("Nordwerk AG made a vaccine against malaria.", {"against": "malaria"}),
        ("Nordwerk AG made a film in 2019.", {"day": "2019"}),
        ("Nordwerk AG made a film on fishing.", {"topic": "fishing"}),
    ],
)
def test_details_are_of_their_datatype(text: str, found: dict[str, str], tmp_path: Path):
    settings = ontology(tmp_path, MADE)
    assert details(text, settings, tmp_path) == [found]


def test_event_is_about_its_thing(tmp_path: Path):
    settings = ontology(tmp_path, MADE)
    assert told("Nordwerk AG raided the village.", settings, tmp_path) == set()
    assert {claim[2] for claim in told("Pirates raided the ferry.", settings, tmp_path)} == {"ferry"}
    assert {claim[2] for claim in told("The raid on the tanker failed.", settings, tmp_path)} == {"tanker"}


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (("org:Organization", "[subject: Jane Smith] owns [object: Acme Corp] for [prize: $3 million]."), "ex:prize"),
        (("kg:Role", "[subject: Jane Smith] was [object: mayor]."), "kg:qualifier kg:role"),
    ],
)
def test_errors_say_what_to_write(written: tuple[str, str], reason: str, tmp_path: Path):
    with pytest.raises(OntologyError, match=reason):
        load_reader(ontology(tmp_path, OWNS.format(range=written[0], example=written[1])))


def test_unknown_entity_label(tmp_path: Path):
    text = 'ex:Ship a owl:Class ; rdfs:label "ship"@en ; kg:entityLabel "PRODUKT" .'
    with pytest.raises(OntologyError, match=r"PRODUKT.*PRODUCT"):
        load_reader(ontology(tmp_path, text))
