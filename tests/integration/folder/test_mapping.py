"""A graph of another vocabulary is merged in by a mapping: its statements are claims that quote it."""

import pytest

from kg import pipeline
from kg.cli import main
from kg.corpus.mapping import map_graph, read_mapping
from kg.errors import InputError
from kg.model import ORGANIZATION, PERSON
from kg.stores import read_graph

PREFIXES = """
@prefix ex: <https://example.org/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix kg: <https://w3id.org/actorgraph/ns#> . @prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
THEIRS = """
ex:ann a foaf:Person ; foaf:name "Ann Hollow", "A. Hollow" ; ex:age 40 ; ex:knows ex:nameless ; ex:partOf ex:front .
ex:nameless a foaf:Person .
ex:front a ex:Party ; rdfs:label "Homeland Front"@en ; ex:hasMember ex:bob .
ex:bob a foaf:Person ; foaf:name "Bob Frey" .
[] a org:Membership ; org:member ex:bob ; org:organization ex:front ; org:role ex:chair .
ex:chair rdfs:label "chair" .
"""
MAPPING = """
foaf:Person rdfs:subClassOf schema:Person . ex:Party owl:equivalentClass org:Organization .
foaf:name rdfs:subPropertyOf skos:prefLabel . ex:partOf rdfs:subPropertyOf kg:memberOf .
ex:hasMember owl:inverseOf kg:memberOf . org:role rdfs:subPropertyOf kg:role .
"""


@pytest.fixture
def files(tmp_path):
    for name, content in (("theirs.ttl", THEIRS), ("mapping.ttl", MAPPING)):
        (tmp_path / name).write_text(PREFIXES + content, "utf-8")
    return str(tmp_path / "theirs.ttl"), tmp_path / "mapping.ttl"


def names_in(graph):
    called = {one.iri: one.name for one in graph.entities}
    return sorted(
        (one.predicate.rsplit("#")[-1], called[one.subject], called.get(one.object), dict(one.qualifiers))
        for one in graph.claims
    )


EXPECTED = [
    ("holdsRole", "Bob Frey", "Homeland Front", {"role": "chair"}),
    ("memberOf", "A. Hollow", "Homeland Front", {}),
    ("memberOf", "Bob Frey", "Homeland Front", {}),
]


def test_statements_become_claims_that_quote_them(files, settings):
    source, mapping = files
    ontology = pipeline.ontology_of(settings)
    graph = map_graph(source, read_mapping(mapping, ontology), ontology)
    assert names_in(graph) == EXPECTED
    assert {one.name: (one.class_iri, one.aliases) for one in graph.entities} == {
        "A. Hollow": (PERSON, ("Ann Hollow",)),
        "Bob Frey": (PERSON, ()),
        "Homeland Front": (ORGANIZATION, ()),
    }
    (document,) = graph.documents
    assert document.source == source
    assert all(one.document == document.id and one.evidence.end <= document.length for one in graph.claims)
    assert "<https://example.org/ann> <https://example.org/partOf> <https://example.org/front> ." in {
        one.evidence.text for one in graph.claims
    }


def test_a_mapped_graph_is_merged_and_checked_and_stays(files, settings, tmp_path, contents, capsys):
    source, mapping = files
    path = tmp_path / "a.kg"
    assert main(["build", source, "--mapping", str(mapping), "--to", str(path), "--quiet"]) == 0
    graph = read_graph(str(path), pipeline.ontology_of(settings))
    assert names_in(graph) == EXPECTED
    before = contents(path)
    assert main(["build", "--to", str(path), "--quiet"]) == 0
    assert contents(path) == before
    assert main(["explain", str(path), "Bob Frey"]) == 0
    assert "theirs.ttl" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("ex:a rdfs:subClassOf ex:b .", "neither is a term of the ontology"),
        ("ex:a rdfs:label 'a' .", "says nothing"),
        ("ex:a rdfs:subClassOf", "no Turtle"),
        ("foaf:Person rdfs:subClassOf schema:Person .", "states nothing between things"),
    ],
)
def test_a_mapping_that_leads_nowhere_is_told(content, told, files, tmp_path, capsys):
    source, mapping = files
    mapping.write_text(PREFIXES + content, "utf-8")
    assert main(["build", source, "--mapping", str(mapping), "--to", str(tmp_path / "a.kg"), "--quiet"]) == 2
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1


def test_a_mapping_needs_a_folder_and_a_file(files, tmp_path, settings, capsys):
    source, mapping = files
    assert main(["build", source, "--mapping", str(mapping), "--to", str(tmp_path / "a.ttl")]) == 2
    assert "needs a graph folder" in capsys.readouterr().err
    with pytest.raises(InputError, match="cannot read the mapping"):
        read_mapping(tmp_path / "none.ttl", pipeline.ontology_of(settings))
