"""The built-in ontology is RDFS and OWL that others can load: every term is told, and tied to what the world uses."""

import pyoxigraph
import pytest
import rdflib
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from kg.model import KG
from kg.rdf.vocabulary import STRUCTURE
from kg.settings import ontology_folder

FILES = ("core.ttl", "news.ttl")
KINDS = {RDFS.Class, OWL.Class, RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}
ALIGNED = (RDFS.subClassOf, RDFS.subPropertyOf, OWL.inverseOf)
REASON = "No alignment: "


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    whole = rdflib.Graph()
    for name in FILES:
        whole.parse(ontology_folder() / name)
    return whole


def terms(ontology: rdflib.Graph) -> set:
    return {subject for kind in KINDS for subject in ontology.subjects(RDF.type, kind)}


@pytest.mark.parametrize("name", FILES)
def test_both_parsers_load_it_alike(name):
    content = (ontology_folder() / name).read_bytes()
    ours = {str(one.subject.value) for one in pyoxigraph.parse(content, format=pyoxigraph.RdfFormat.TURTLE)}
    loaded = rdflib.Graph().parse(data=content)
    assert {str(one) for one in loaded.subjects()} == ours
    assert len(list(pyoxigraph.parse(content, format=pyoxigraph.RdfFormat.TURTLE))) == len(loaded)


def test_it_imports_nothing(ontology):
    assert not list(ontology.triples((None, OWL.imports, None)))
    assert len(list(ontology.subjects(RDF.type, OWL.Ontology))) == len(FILES)


def test_every_term_has_a_label_a_definition_and_an_alignment_or_a_reason(ontology):
    assert len(terms(ontology)) > 60
    for term in terms(ontology):
        assert [one.language for one in ontology.objects(term, RDFS.label)] == ["en"], term
        assert [one.language for one in ontology.objects(term, SKOS.definition)] == ["en"], term
        if str(term).startswith(KG):
            aligned = any(outside(ontology, term))
            reasons = [str(one) for one in ontology.objects(term, SKOS.scopeNote) if str(one).startswith(REASON)]
            assert aligned != bool(reasons), f"{term}: align it, or say why not in a skos:scopeNote '{REASON}...'"


def outside(ontology: rdflib.Graph, term):
    """The terms of other vocabularies above this one, straight or by terms of ours."""
    for predicate in ALIGNED:
        for above in ontology.objects(term, predicate):
            if str(above).startswith(KG):
                yield from outside(ontology, above)
            else:
                yield above


def test_whatever_is_used_is_declared(ontology):
    used = {one for triple in ontology for one in triple if isinstance(one, rdflib.URIRef)}
    declared = terms(ontology)
    assert {one for one in used if str(one).startswith(KG)} <= declared
    written = {rdflib.URIRef(one) for one in STRUCTURE if one.startswith(KG)}
    assert written <= declared


def test_a_property_is_of_one_kind_and_several_classes_are_not_meant_at_once(ontology):
    kinds = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
    for term in terms(ontology):
        assert sum((term, RDF.type, kind) in ontology for kind in kinds) <= 1, term
        for predicate in (RDFS.domain, RDFS.range):
            assert len(list(ontology.objects(term, predicate))) <= 1, f"{term}: use schema:domainIncludes"
    for relation in ontology.subjects(RDF.type, rdflib.URIRef(KG + "Relation")):
        assert any((relation, RDF.type, kind) in ontology for kind in kinds[:2]), relation
    for term in ontology.subjects(RDF.type, OWL.DatatypeProperty):
        for reach in ontology.objects(term, RDFS.range):
            assert "XMLSchema" in str(reach), term
