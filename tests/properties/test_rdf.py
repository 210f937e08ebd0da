"""Both parsers read what is written, to the same statements, whatever the graph says. No node of it is blank."""

import re
from dataclasses import replace

import pyoxigraph
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib.namespace import XSD

from kg.facts import graph_of_claims
from kg.model import Entity, KnowledgeGraph, mint_iri, pairs
from kg.rdf import describe_graph, statement_lines
from kg.rdf.terms import is_iri
from kg.stores import write_graph

SYNTAXES = {
    ".ttl": (pyoxigraph.RdfFormat.TURTLE, "turtle"),
    ".nt": (pyoxigraph.RdfFormat.N_TRIPLES, "nt"),
    ".nq": (pyoxigraph.RdfFormat.N_QUADS, "nquads"),
    ".trig": (pyoxigraph.RdfFormat.TRIG, "trig"),
    ".jsonld": (pyoxigraph.RdfFormat.JSON_LD, "json-ld"),
}
every_syntax = pytest.mark.parametrize("suffix", SYNTAXES)
few = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
HOSTILE = (
    "http://a.org/ b\n<c>",
    "http://a.org/\u202e\x00{}|^`",
    "javascript:alert('1')",
    "../../etc/passwd",
    'C:\\news\\"a".txt',
    "#char=1,2",
    "urn:%zz",
    "news/<b>&amp;</b>.txt",
    "مقال ۱.txt",
    "",
)


@pytest.fixture(autouse=True, scope="module")
def lexical_forms_as_they_are():
    """rdflib writes "05" as "5" unless it is told not to."""
    before, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    yield
    rdflib.NORMALIZE_LITERALS = before


def seen_by_pyoxigraph(content: bytes, syntax: pyoxigraph.RdfFormat) -> set:
    def term(one):
        if isinstance(one, pyoxigraph.NamedNode):
            return one.value
        assert isinstance(one, pyoxigraph.Literal), "a blank node"
        return one.value, one.datatype.value, one.language

    def graph(one):
        return None if isinstance(one, pyoxigraph.DefaultGraph) else one.value

    return {
        (term(one.subject), one.predicate.value, term(one.object), graph(one.graph_name))
        for one in pyoxigraph.parse(content, format=syntax)
    }


def seen_by_rdflib(content: bytes, syntax: str) -> set:
    def term(one):
        if isinstance(one, rdflib.URIRef):
            return str(one)
        assert isinstance(one, rdflib.Literal), "a blank node"
        datatype = rdflib.RDF.langString if one.language else one.datatype or XSD.string
        return str(one), str(datatype), one.language

    dataset = rdflib.Dataset()
    dataset.parse(data=content, format=syntax)
    default = str(dataset.default_graph.identifier)
    return {
        (term(s), str(p), term(o), None if g is None or str(g) == default else str(g))
        for s, p, o, g in dataset.quads((None, None, None, None))
    }


def both_see(graph: KnowledgeGraph, suffix: str, ontology, folder) -> set:
    path = folder / f"graph{suffix}"
    write_graph(graph, str(path), ontology)
    content = path.read_bytes()
    ours, theirs = SYNTAXES[suffix]
    seen = seen_by_pyoxigraph(content, ours)
    assert seen_by_rdflib(content, theirs) == seen
    named = suffix in (".nq", ".trig")
    lines = statement_lines(describe_graph(graph, ontology, named_graphs=named), named_graphs=True)
    whole = seen_by_pyoxigraph("\n".join(lines).encode(), pyoxigraph.RdfFormat.N_QUADS)
    assert seen == (whole if named else {(*one[:3], None) for one in whole})
    for iri in (part for one in seen for part in one if isinstance(part, str)):
        assert is_iri(iri)
    return seen


@every_syntax
@few
@given(data=st.data())
def test_both_parsers_see_the_same(suffix, data, graphs, ontology, tmp_path_factory):
    both_see(data.draw(graphs), suffix, ontology, tmp_path_factory.mktemp("rdf"))


@every_syntax
def test_hostile_sources_and_addresses_break_nothing(suffix, parts, ontology, tmp_path):
    for text in HOSTILE:
        document = replace(parts.document, source=text, uri=text, title=text)
        linked = Entity(mint_iri("person", text), parts.ann.class_iri, text or "x", (), pairs({"sameAs": text}))
        claim = parts.claim("joins", linked, parts.talks)
        graph = graph_of_claims([claim], [document], [linked, parts.talks], [parts.run])
        seen = both_see(graph, suffix, ontology, tmp_path)
        assert any(isinstance(one[2], tuple) and one[2][0] == text for one in seen)


@pytest.mark.parametrize("suffix", [".ttl", ".nt", ".nq", ".trig"])
def test_triple_terms_are_rdf_1_2_and_change_nothing_else(suffix, graph, ontology, tmp_path):
    """rdflib knows no RDF 1.2: pyoxigraph alone reads them."""
    plain, reifying = tmp_path / f"plain{suffix}", tmp_path / f"reifying{suffix}"
    write_graph(graph, str(plain), ontology)
    write_graph(graph, str(reifying), ontology, triple_terms=True)
    syntax, _ = SYNTAXES[suffix]
    quads = list(pyoxigraph.parse(reifying.read_bytes(), format=syntax))
    terms = {one.subject.value: one.object for one in quads if isinstance(one.object, pyoxigraph.Triple)}
    assert set(terms) == {claim.id for claim in graph.claims if claim.object is not None}
    for claim in (one for one in graph.claims if one.id in terms):
        stated = terms[claim.id]
        assert (stated.subject.value, stated.predicate.value) == (claim.subject, claim.predicate)
        assert stated.object.value == (claim.object if isinstance(claim.object, str) else claim.object.text)
    rest = {one for one in quads if not isinstance(one.object, pyoxigraph.Triple)}
    assert rest == set(pyoxigraph.parse(plain.read_bytes(), format=syntax))


def test_words_bear_the_language_of_the_model_that_read_them(parts, ontology, tmp_path):
    path = tmp_path / "graph.ttl"
    run = replace(parts.run, model="de_core_news_sm-3.8.0")
    graph = graph_of_claims(
        [parts.claim("joins", parts.ann, parts.talks)], [parts.document], [parts.ann, parts.talks], [run]
    )
    write_graph(graph, str(path), ontology)
    assert re.search(r'nif:anchorOf ".*"@de', path.read_text("utf-8"))
