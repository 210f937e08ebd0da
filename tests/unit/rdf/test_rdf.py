import pyoxigraph
import pytest
import rdflib

from kg.errors import StoreError
from kg.model import KG, ORG
from kg.rdf import Literal, TurtleWriter, check_iri, choose_prefixes, describe_graph, statement_lines
from kg.rdf.terms import attribute_literal, date_literal
from kg.rdf.vocabulary import DERIVED_FROM, FACT, NIF, PROV, TYPE
from kg.stores import write_graph

EX = "https://example.org/ns#"


def triples(graph, ontology) -> set:
    parsed = pyoxigraph.parse(
        "\n".join(statement_lines(describe_graph(graph, ontology))), format=pyoxigraph.RdfFormat.N_TRIPLES
    )
    return {(one.subject.value, one.predicate.value, one.object.value) for one in parsed}


def test_a_claim_leads_to_its_words(graph, ontology, parts):
    statements = triples(graph, ontology)
    claim = graph.claims[0]
    span = f"{claim.document}#char={claim.evidence.start},{claim.evidence.end}"
    assert (claim.id, DERIVED_FROM, span) in statements
    assert (span, NIF + "anchorOf", claim.evidence.text) in statements
    assert (span, NIF + "referenceContext", claim.document) in statements
    assert (claim.id, PROV + "wasGeneratedBy", parts.run.iri) in statements


def test_a_fact_is_a_node_of_its_class_and_a_plain_edge(graph, ontology, parts):
    statements = triples(graph, ontology)
    fact = next(one for one in graph.facts if one.predicate == EX + "worksFor" and one.object == parts.globex.iri)
    assert {(fact.iri, TYPE, FACT), (fact.iri, TYPE, ORG + "Membership")} <= statements
    assert (fact.iri, ORG + "member", parts.ann.iri) in statements
    assert (fact.iri, ORG + "organization", parts.globex.iri) in statements
    assert (parts.ann.iri, EX + "worksFor", parts.globex.iri) in statements


def test_a_denied_claim_makes_no_plain_edge(parts, ontology):
    denied = parts.graph(parts.claim("worksFor", parts.ann, parts.globex, polarity="negated"))
    assert (parts.ann.iri, EX + "worksFor", parts.globex.iri) not in triples(denied, ontology)


def test_a_qualifier_whose_property_is_taken_gets_its_own(graph, ontology):
    written = {predicate for _, predicate, _ in triples(graph, ontology)}
    assert {
        KG + "qualifier-cue",
        KG + "qualifier-support",
        KG + "role",
        EX + "since",
        KG + "attribute-polarity",
    } <= written


@pytest.mark.parametrize(("suffix", "syntax"), [(".ttl", "turtle"), (".nt", "nt"), (".jsonld", "json-ld")])
def test_another_reader_sees_the_same_statements(graph, ontology, tmp_path, suffix, syntax):
    path = tmp_path / f"graph{suffix}"
    write_graph(graph, str(path), ontology)
    seen = rdflib.Graph().parse(path, format=syntax)
    assert {tuple(str(term) for term in one) for one in seen} == triples(graph, ontology)


@pytest.mark.parametrize(("suffix", "syntax"), [(".trig", "trig"), (".nq", "nquads")])
def test_a_named_graph_holds_a_document_and_its_claims(graph, ontology, parts, tmp_path, suffix, syntax):
    path = tmp_path / f"graph{suffix}"
    write_graph(graph, str(path), ontology)
    dataset = rdflib.Dataset()
    dataset.parse(path, format=syntax)
    for document in (parts.document, parts.other):
        held = {str(subject) for subject in dataset.graph(rdflib.URIRef(document.id + "#claims")).subjects()}
        assert {claim.id for claim in graph.claims if claim.document == document.id} | {document.id} <= held
        assert not held & {entity.iri for entity in graph.entities}


def test_turtle_is_pretty(graph, ontology, parts, tmp_path):
    path = tmp_path / "graph.ttl"
    write_graph(graph, str(path), ontology)
    text = path.read_text("utf-8")
    assert "@prefix person: <https://w3id.org/actorgraph/id/person/> .\n" in text
    local = parts.talks.iri.rsplit("/", 1)[-1]
    assert (
        f"\nmeeting:{local} a ex:Meeting ;\n"
        '    skos:prefLabel "talks" ;\n'
        '    kg:status "planned" ;\n'
        '    ex:takesPlace "2024-06-01"^^xsd:date .\n'
    ) in text


def test_prefixes_are_those_in_use(graph, ontology):
    prefixes = choose_prefixes(list(describe_graph(graph, ontology)), ontology.prefixes)
    assert {"ex", "kg", "claim", "fact", "person", "xsd"} <= set(prefixes)
    assert not {"sh", "rdfs", "country"} & set(prefixes)


@pytest.mark.parametrize(
    "iri",
    [
        "person/1",
        "",
        "http://a b",
        "http://a/<b>",
        'http://a/"',
        "http://a/{b}",
        "http://a/%zz",
        "http://a#b#c",
        "http://a/\n",
    ],
)
def test_what_is_no_iri_is_refused(iri):
    with pytest.raises(StoreError, match="no absolute IRI"):
        check_iri(iri)


@pytest.mark.parametrize("iri", ["http://a/%20b", "urn:x:y", "https://example.org/ä/🦜?q=1#char=1,2"])
def test_what_is_an_iri_is_taken_by_the_parser_too(iri):
    assert check_iri(iri) == iri
    assert pyoxigraph.NamedNode(iri).value == iri
    (quad,) = pyoxigraph.parse(f"<{iri}> <{iri}> <{iri}> .", format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert quad.subject.value == iri


@pytest.mark.parametrize(
    ("text", "datatype"),
    [
        ("2024-05-02", "date"),
        ("2024-05", "gYearMonth"),
        ("2024", "gYear"),
        ("2024-05-02T10:00:00Z", "dateTime"),
        ("in May", "string"),
        ("2024-05-02\n", "string"),
    ],
)
def test_a_date_is_typed_by_its_looks(text, datatype):
    assert date_literal(text) == Literal(text, datatype)


def test_an_attribute_is_typed_if_it_looks_like_it():
    assert attribute_literal("count", "300").datatype == "integer"
    assert attribute_literal("count", "about 300").datatype == "string"
    assert attribute_literal("approximate", "true").datatype == "boolean"


@pytest.mark.parametrize(
    ("literal", "written"),
    [
        (Literal("5", "integer"), "5"),
        (Literal("05x", "integer"), '"05x"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        (Literal("0.5", "decimal"), "0.5"),
        (Literal("+05", "integer"), '"+05"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        (Literal("5", "decimal"), '"5"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        (Literal("true", "boolean"), "true"),
        (Literal('a"\\\n\x00🦜'), '"a\\"\\\\\\n\\u0000🦜"'),
    ],
)
def test_turtle_writes_short_only_what_reads_the_same(literal, written):
    assert TurtleWriter({}).term(literal) == written
    (quad,) = pyoxigraph.parse(f"<a:a> <a:b> {written} .", format=pyoxigraph.RdfFormat.TURTLE)
    assert quad.object.value == literal.text
    assert quad.object.datatype.value.endswith(f"#{literal.datatype}")
