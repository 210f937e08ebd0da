"""Ontology files: what they give, and what is wrong with them in one sentence."""

from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.model import EVENT, PERSON
from kg.ontology import load_ontology, read_lexicon
from kg.settings import Settings, ontology_folder

HEAD = """@prefix ex: <https://example.org/ns#> .
@prefix kg: <https://w3id.org/actorgraph/ns#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
GOOD = """ex:hired a kg:Relation ; rdfs:label "hired"@en ; skos:definition "A body took somebody on."@en ;
    rdfs:domain org:Organization ; rdfs:range schema:Person ; kg:qualifier kg:date ;
    kg:example "[subject: Acme] hired [object: Ana Ruiz]." .
"""


def load(tmp_path: Path, text: str):
    path = tmp_path / "own.ttl"
    path.write_text(HEAD + text, "utf-8")
    return load_ontology([ontology_folder() / "core.ttl", path])


def test_a_relation_comes_with_its_parts_and_defaults(tmp_path: Path):
    ontology = load(tmp_path, GOOD)
    relation = ontology.relations["https://example.org/ns#hired"]
    assert (relation.name, relation.neo4j_type, relation.range) == ("hired", "HIRED", (PERSON,))
    assert [one.name for one in relation.qualifiers] == ["date"]
    (example,) = relation.examples
    assert example.line == HEAD.count("\n") + 3
    assert example.file.endswith("own.ttl")


def test_a_literal_of_any_kind_is_a_text(tmp_path: Path):
    text = GOOD.replace("kg:date ;", "ex:pay ;") + "ex:pay rdfs:range rdfs:Literal ."
    relation = load(tmp_path, text).relations["https://example.org/ns#hired"]
    assert [(one.name, one.classes, one.datatype) for one in relation.qualifiers] == [("pay", (), "string")]


def test_the_digest_follows_the_content(tmp_path: Path):
    first = load(tmp_path, GOOD).digest
    assert load(tmp_path, GOOD).digest == first
    assert load(tmp_path, GOOD + "\n").digest != first


def test_classes_of_spacys_labels_need_no_declaration(tmp_path: Path):
    ontology = load(tmp_path, GOOD.replace("rdfs:range schema:Person", "rdfs:range ex:WorkOfArt"))
    assert ontology.classes["https://example.org/ns#WorkOfArt"].entity_labels == {"WORK_OF_ART"}


def test_an_event_class_is_below_event(tmp_path: Path):
    ontology = load(
        tmp_path, 'ex:Trial a owl:Class, kg:EventClass ; rdfs:label "trial"@en ; kg:example "[x: Ana] stood trial." .'
    )
    assert ontology.is_a("https://example.org/ns#Trial", EVENT)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (GOOD.replace('skos:definition "A body took somebody on."@en ;', ""), ["hired", "skos:definition"]),
        (GOOD.replace("rdfs:domain org:Organization ;", ""), ["hired", "rdfs:domain"]),
        (GOOD.replace("schema:Person", "ex:Robot"), ["hired", "Robot"]),
        (GOOD.replace("kg:Relation ;", "kg:Relation"), ["not valid Turtle", "line"]),
        (GOOD.replace("schema:Person", "schema:Persn"), ["hired", "Persn", "do you mean https://schema.org/Person?"]),
        (
            GOOD.replace("schema:Person", "kg:Group"),
            ["hired", "do you mean https://w3id.org/actorgraph/ns#PersonGroup?"],
        ),
        (GOOD.replace("kg:Relation", "kg:relation"), ["hired", "do you mean kg:Relation?"]),
        (GOOD.replace("kg:example", "kg:examples"), ["hired", "do you mean kg:example?"]),
        (GOOD.replace("schema:Person", "schema:person"), ["hired", "do you mean https://schema.org/Person?"]),
        (GOOD.replace("schema:Person", "xsd:number"), ["prefix xsd", "<http://www.w3.org/2001/XMLSchema#>"]),
        (GOOD.replace("schema:Person", "<http://www.w3.org/2001/XMLSchema#number>"), ["hired", "no xsd:number"]),
        (GOOD.replace("org:Organization", '"Organization"'), ["hired", "rdfs:domain 'Organization' is a text"]),
        (GOOD.replace("kg:date", '"date"'), ["hired", "kg:qualifier 'date' is a text", "kg:role"]),
        (GOOD.replace("kg:Relation", "owl:ObjectProperty"), ["hired", "hired a kg:Relation"]),
        (GOOD.replace("kg:Relation", "owl:Class"), ["hired", "hired a owl:Class, kg:EventClass"]),
        (GOOD.replace("kg:example", "skos:example"), ["hired", "skos:example has an example in it"]),
        (GOOD.replace('Ruiz]."', 'Ruiz]."@de'), ["hired", "@de", "English"]),
        (GOOD.replace('"[subject', "“[subject"), ["not valid Turtle", "straight quotation marks"]),
        (GOOD + GOOD.replace("ex:hired", "schema:hired"), ["hired", "https://example.org/ns#hired", "otherwise"]),
        ("@prefix kg: <https://w3id.org/actorgraph/ns/> .\n" + GOOD, ["the prefix kg:", "ns#>"]),
        ('ex:Ship a owl:Class ; kg:nounsFrom "vessels" .', ["vessels.tsv"]),
        ("ex:Ship a owl:Class ; kg:noun ex:ship .", ["Ship", "kg:noun", "quotation marks"]),
        ('ex:Ship a owl:Class ; kg:pattern "MV (" .', ["Ship", "pattern"]),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, words: list[str]):
    with pytest.raises(OntologyError) as caught:
        load(tmp_path, text)
    told = str(caught.value)
    assert "own.ttl" in told
    assert "\n" not in told
    for word in words:
        assert word in told


@pytest.mark.parametrize("text", ["", "# nothing yet\n", HEAD, "<?xml version='1.0'?><rdf:RDF/>"])
def test_a_file_in_which_nothing_is_said_is_told_so(tmp_path: Path, text: str):
    path = tmp_path / "own.ttl"
    path.write_text(text, "utf-8")
    with pytest.raises(OntologyError, match=r"own\.ttl.*(nothing in this file|RDF/XML)"):
        load_ontology([path])


@pytest.mark.parametrize("written", ["\ufeff" + HEAD + GOOD, (HEAD + GOOD).replace("\n", "\r\n")])
def test_marks_of_an_encoding_and_line_ends_of_windows_are_read(tmp_path: Path, written: str):
    path = tmp_path / "own.ttl"
    path.write_bytes(written.encode())
    (example,) = (
        load_ontology([ontology_folder() / "core.ttl", path]).relations["https://example.org/ns#hired"].examples
    )
    assert example.line == HEAD.count("\n") + 3


def test_a_lexicon_with_a_row_too_long_is_told_with_its_line(tmp_path: Path):
    path = tmp_path / "ships.tsv"
    path.write_text("# source: own\n# licence: MIT\nhead\tkind\nferry\tship\ttoo much\n", "utf-8")
    with pytest.raises(OntologyError, match="line 4"):
        read_lexicon(path)


def test_every_built_in_relation_is_fully_described():
    ontology = load_ontology(Settings().ontology_files)
    for relation in ontology.relations.values():
        assert relation.label, relation.name
        assert relation.definition, relation.name
        assert relation.domain, relation.name
        assert relation.range or relation.literal_range, relation.name
        if relation.event_role is None:
            assert relation.examples, relation.name
            assert relation.counter_examples, relation.name
        else:
            owners = [ontology.classes[one] for one in (*relation.domain, *relation.range) if one in ontology.classes]
            assert any(owner.examples and owner.counter_examples for owner in owners), relation.name
