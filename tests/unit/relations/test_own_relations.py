"""What examples of relations between actors teach, and what they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.pipeline import extract
from kg.settings import Settings
from tests.integration.test_taught_relations import CASES, stated

POLITICS = Settings(only_ontology=CASES / "own-politics.ttl")
SPORT = Settings(only_ontology=CASES / "own-sport.ttl")
SCIENCE = Settings(only_ontology=CASES / "own-science.ttl")
LABOUR = Settings(only_ontology=CASES / "own-labour.ttl")
BILLS = Settings(only_ontology=CASES / "own-bills.ttl")


def told(text: str, settings: Settings, folder: Path) -> set[tuple[str, str, str]]:
    claims = stated(text, "2026-03-11", settings, folder)
    return {(one["predicate"], one["subject"][0], one["object"][0]) for one in claims}


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("Goran Abara's party lost the vote.", SPORT),
        ("Ilse Brandt of the Farmers' Union was there.", SPORT),
        ("The Farmers' Union's Ilse Brandt was there.", SPORT),
        ("Ilse Brandt's new party lost the vote.", SPORT),
        ("The police have named the man.", POLITICS),
        ("The Senate backs Baltic Shipping.", POLITICS),
        ("Ilse Brandt, backed by Goran Abara, asked for a vote.", POLITICS),
        ("Ilse Brandt is the dean of Brannock University.", SCIENCE),
        ("Goran Abara, the Brannock University dean appointed to the board, spoke.", SCIENCE),
        ("Ilse Brandt succeeds Goran Abara, who was dean of Brannock University.", SCIENCE),
        ("Brannock University and the Kestrel Institute signed leases.", SCIENCE),
        ("Ilse Brandt holds a loan from the Kestrel Bank.", SCIENCE),
        ("Lumen Industries supplies steel.", LABOUR),
        ("Governor Ray Ellis, who signed the Water Act, resigned.", BILLS),
        ("Six Republicans voted for the Border Act.", BILLS),
    ],
)
def test_an_example_does_not_teach_what_only_has_its_shape(text: str, settings: Settings, tmp_path: Path):
    assert told(text, settings, tmp_path) == set()


@pytest.mark.parametrize(
    ("text", "settings", "claim"),
    [
        ("Goran Abara's rival Ilse Brandt left.", SPORT, ("rivalOf", "Goran Abara", "Ilse Brandt")),
        ("Goran Abara and Ilse Brandt quarrelled.", SPORT, ("rivalOf", "Goran Abara", "Ilse Brandt")),
        (
            "The Farmers' Party and the Workers' Party formed a coalition.",
            POLITICS,
            ("coalitionWith", "Farmers' Party", "Workers' Party"),
        ),
        ("Goran Abara backed Ilse Brandt for governor.", POLITICS, ("endorsed", "Goran Abara", "Ilse Brandt")),
        (
            "Goran Abara was appointed dean of Brannock University.",
            SCIENCE,
            ("appointedTo", "Goran Abara", "Brannock University"),
        ),
        (
            "Brannock University signed a partnership with the Kestrel Institute.",
            SCIENCE,
            ("collaboratesWith", "Brannock University", "Kestrel Institute"),
        ),
        (
            "The Lindqvist Foundation gave Goran Abara a grant.",
            SCIENCE,
            ("fundedBy", "Goran Abara", "Lindqvist Foundation"),
        ),
        (
            "Goran Abara's defection to the Farmers' Party hurt.",
            POLITICS,
            ("switchedTo", "Goran Abara", "Farmers' Party"),
        ),
    ],
)
def test_an_example_teaches_what_says_the_same(
    text: str, settings: Settings, claim: tuple[str, str, str], tmp_path: Path
):
    assert claim in told(text, settings, tmp_path)


def test_who_quarrels_with_a_third_is_no_rival_of_who_stands_beside(tmp_path: Path):
    found = told("Goran Abara and Ilse Brandt quarrelled with Tom Selim.", SPORT, tmp_path)
    assert ("rivalOf", "Goran Abara", "Ilse Brandt") not in found


@pytest.mark.parametrize(
    ("text", "settings", "name", "value"),
    [
        ("Arsenal beat Chelsea 3-1.", SPORT, "score", "3-1"),
        ("Lumen Industries acquired a 51 percent stake in Brae Corp.", LABOUR, "share", "51 percent"),
        ("The Lindqvist Foundation awarded Brannock University $3 million.", SCIENCE, "sum", "$3 million"),
        ("Arsenal beat Chelsea on 3 May.", SPORT, "score", None),
        ("Goran Abara named Ilse Brandt finance minister.", POLITICS, "post", "finance minister"),
        ("Goran Abara named Ilse Brandt as ambassador.", POLITICS, "post", "ambassador"),
        ("Ilse Brandt was appointed finance minister by Goran Abara.", POLITICS, "post", "finance minister"),
        ("Ilse Brandt, whom Goran Abara appointed as finance minister, left.", POLITICS, "post", "finance minister"),
    ],
)
def test_details_are_whole_and_no_party_again(
    text: str, settings: Settings, name: str, value: str | None, tmp_path: Path
):
    path = tmp_path / "case.txt"
    path.write_text(text, "utf-8")
    claims = extract([str(path)], settings).claims
    assert {dict(one.qualifiers).get(name) for one in claims} == {value}


MARRIED = """
@prefix ex: <https://example.org/kin#> . @prefix kg: <https://w3id.org/actorgraph/ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
ex:married a kg:Relation ; rdfs:label "married"@en ; skos:definition "Who married whom."@en ;
    rdfs:domain schema:Person ; rdfs:range schema:Person ;
    kg:example "[subject: Jane Smith] married [object: Tom Hall]." .
ex:Treaty a owl:Class ; rdfs:label "treaty"@en ; kg:noun "convention" .
ex:signed a kg:Relation ; rdfs:label "signed"@en ; skos:definition "Who signed what."@en ;
    rdfs:domain schema:Country ; rdfs:range ex:Treaty ; kg:example "[subject: Peru] signed [object: the convention]." .
ex:Prize a owl:Class ; rdfs:label "prize"@en ; kg:noun "prize" .
ex:won a kg:Relation ; rdfs:label "won"@en ; skos:definition "Who won what."@en ;
    rdfs:domain schema:Person, kg:PersonGroup ; rdfs:range ex:Prize ;
    kg:example "[object: The prize] went to [subject: Jane Smith]." ,
        "[subject: Jane Smith] was awarded [object: the prize]." .
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ilse Brandt and Goran Abara married in 1999.", {"married"}),
        ("Ilse Brandt and Goran Abara married two sisters.", set()),
        ("Norway signed the convention in 1998.", {"signed"}),
        ("The prize was awarded to Ilse Brandt.", {"won"}),
        ("The Harbour Act goes to Ilse Brandt in May.", set()),
    ],
)
def test_words_of_ones_own_and_pairs(text: str, claims: set[str], tmp_path: Path):
    ontology = tmp_path / "own.ttl"
    ontology.write_text(MARRIED, "utf-8")
    assert {one[0] for one in told(text, Settings(only_ontology=ontology), tmp_path)} == claims


def test_a_relation_beside_the_built_in_one_changes_nothing_of_it(tmp_path: Path):
    text = "Goran Abara, dean of Brannock University, resigned. Ilse Brandt succeeds Goran Abara as dean."
    alone = told(text, Settings(), tmp_path)
    both = told(text, Settings(added_ontologies=(CASES / "own-science.ttl",)), tmp_path)
    assert alone <= both
    assert {one[0] for one in both - alone} <= {"appointedTo"}
