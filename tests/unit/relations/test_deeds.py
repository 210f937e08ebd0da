"""What an example of an event class needs where a verb tells of the event, and what its noun tells then."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.settings import Settings
from tests.integration.test_taught_relations import CASES, stated

ATTACKS = Settings(only_ontology=CASES / "own-attacks.ttl")
ELECTIONS = Settings(only_ontology=CASES / "own-elections.ttl")

ONTOLOGY = """
@prefix ex: <https://example.org/deeds#> .
@prefix kg: <https://w3id.org/actorgraph/ns#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
ex:Arrival a owl:Class, kg:EventClass ; rdfs:label "arrival"@en ; skos:definition "People come."@en ;
    kg:noun "arrival" ;
    kg:example "[count: 300] migrants arrived in [to: Malta] on [day: Monday]." ,
        "[people: Syrians] crossed from [from: Turkey] to [to: Greece]." .
ex:count a kg:Relation ; rdfs:label "count"@en ; skos:definition "How many."@en ;
    rdfs:domain ex:Arrival ; rdfs:range xsd:integer ; kg:eventRole "count" .
ex:people a kg:Relation ; rdfs:label "people"@en ; skos:definition "Who."@en ;
    rdfs:domain ex:Arrival ; rdfs:range schema:Person, kg:PersonGroup ; kg:eventRole "people" .
ex:from a kg:Relation ; rdfs:label "from"@en ; skos:definition "From where."@en ;
    rdfs:domain ex:Arrival ; rdfs:range schema:Place ; kg:eventRole "from" .
ex:to a kg:Relation ; rdfs:label "to"@en ; skos:definition "Where to."@en ;
    rdfs:domain ex:Arrival ; rdfs:range schema:Place ; kg:eventRole "to" .
ex:day a kg:Relation ; rdfs:label "day"@en ; skos:definition "When."@en ;
    rdfs:domain ex:Arrival ; rdfs:range kg:Date ; kg:eventRole "day" .
ex:Award a owl:Class, kg:EventClass ; rdfs:label "award"@en ; skos:definition "A prize is won."@en ;
    kg:noun "award" ;
    kg:example "[laureate: Jane Smith] won the [prize: Booker Prize] on [awarded: Monday]." .
ex:laureate a kg:Relation ; rdfs:label "laureate"@en ; skos:definition "Who."@en ;
    rdfs:domain ex:Award ; rdfs:range schema:Person, org:Organization ; kg:eventRole "laureate" .
ex:prize a kg:Relation ; rdfs:label "prize"@en ; skos:definition "What."@en ;
    rdfs:domain ex:Award ; rdfs:range xsd:string ; kg:eventRole "prize" .
ex:awarded a kg:Relation ; rdfs:label "awarded"@en ; skos:definition "When."@en ;
    rdfs:domain ex:Award ; rdfs:range kg:Date ; kg:eventRole "awarded" .
ex:Accident a owl:Class, kg:EventClass ; rdfs:label "accident"@en ; skos:definition "A ship is lost."@en ;
    kg:noun "accident" ;
    kg:example "The [vessel: Ever Given] ran aground in the [place: Suez Canal]." ,
        "[protester: Students] took to the streets of [place: Paris]." .
ex:vessel a kg:Relation ; rdfs:label "vessel"@en ; skos:definition "What."@en ;
    rdfs:domain ex:Accident ; rdfs:range xsd:string ; kg:eventRole "vessel" .
ex:place a kg:Relation ; rdfs:label "place"@en ; skos:definition "Where."@en ;
    rdfs:domain ex:Accident ; rdfs:range schema:Place ; kg:eventRole "place" .
ex:protester a kg:Relation ; rdfs:label "protester"@en ; skos:definition "Who."@en ;
    rdfs:domain ex:Accident ; rdfs:range schema:Person, kg:PersonGroup ; kg:eventRole "protester" .
"""


@pytest.fixture(scope="module")
def deeds(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    file = tmp_path_factory.mktemp("deeds") / "deeds.ttl"
    file.write_text(ONTOLOGY, "utf-8")
    return Settings(only_ontology=file)


def told(text: str, settings: Settings, folder: Path) -> set[tuple[str, str, str]]:
    claims = stated(text, "2026-03-11", settings, folder)
    return {(one["predicate"], one["object"][0], one["polarity"]) for one in claims}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Some 200 migrants arrived in Malta on Monday.", {"count": "200", "to": "Malta"}),
        ("Syrians crossed from Libya to Italy.", {"people": "Syrians", "from": "Libya", "to": "Italy"}),
        ("Amina Yusuf, who won the Holm Prize, lives in Leeds.", {"laureate": "Amina Yusuf", "prize": "Holm Prize"}),
    ],
)
def test_a_deed_has_its_roles(text: str, roles: dict[str, str], deeds: Settings, tmp_path: Path) -> None:
    assert {(name, filler, "affirmed") for name, filler in roles.items()} <= told(text, deeds, tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "Ministers arrived in Malta on Monday.",
        "The ambassador crossed the room.",
        "Amina Yusuf won a seat on Monday.",
        "Amina Yusuf won 40 votes.",
        "Tom Hall runs a clinic in Leeds.",
        "Tom Hall ran for mayor in Leeds.",
        "Farmers took part in the talks in Leeds.",
        "Amina Yusuf took office in Leeds on Monday.",
    ],
)
def test_a_vague_verb_tells_of_no_deed(text: str, deeds: Settings, tmp_path: Path) -> None:
    assert told(text, deeds, tmp_path) == set()


@pytest.mark.parametrize(
    ("text", "settings", "claim"),
    [
        ("The Northern Front's attack on Peru failed.", ATTACKS, ("attackAttacker", "Northern Front", "affirmed")),
        ("The arrest of Amina Yusuf drew protests.", ATTACKS, ("arrestSuspect", "Amina Yusuf", "affirmed")),
        ("Amina Yusuf was arrested in Lima.", ATTACKS, ("arrestPlace", "Lima", "affirmed")),
        ("Rebels killed Amina Yusuf.", ATTACKS, ("killingKiller", "Rebels", "affirmed")),
        ("Rebels attacked soldiers with rockets.", ATTACKS, ("attackWeapon", "rockets", "affirmed")),
        ("Amina Yusuf's visit to Ghana was cancelled.", ELECTIONS, ("visitVisitor", "Amina Yusuf", "negated")),
    ],
)
def test_its_noun_tells_of_a_deed(text: str, settings: Settings, claim: tuple[str, str, str], tmp_path: Path) -> None:
    assert claim in told(text, settings, tmp_path)


@pytest.mark.parametrize(
    ("text", "settings", "role"),
    [
        ("Tom Hall attacked the plans of the council.", ATTACKS, "attackAttacker"),
        ("Tom Hall returned from his attack on inflation.", ATTACKS, "attackVictim"),
        ("Ghana and Togo signed a two-year deal.", ELECTIONS, "agreementSubject"),
        ("Ghana and Togo signed a deal on Monday.", ELECTIONS, "agreementSubject"),
        ("A recent election in Ghana drew crowds.", ELECTIONS, "electionOffice"),
        ("Tom Hall and others won 16 votes.", ELECTIONS, "electionOffice"),
    ],
)
def test_other_words_fill_no_role(text: str, settings: Settings, role: str, tmp_path: Path) -> None:
    assert role not in {name for name, _, _ in told(text, settings, tmp_path)}
