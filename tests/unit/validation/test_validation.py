from dataclasses import replace

import pyoxigraph
import pyshacl
import pytest
import rdflib
import rdflib.compare

from kg.cli import main
from kg.model import KG, Evidence, Value
from kg.rdf import statement_lines
from kg.stores import write_graph
from kg.validation import check_graph, checking, derive_shapes

EX = "https://example.org/ns#"


def test_a_sound_graph_passes_unchanged(graph, ontology):
    checked = check_graph(graph, ontology)
    assert checked.rejections == ()
    assert checked.graph == graph


def test_an_empty_graph_passes(parts, ontology):
    assert check_graph(parts.graph(), ontology).rejections == ()


def faults(parts):
    """Claims that each violate one shape, with what the rejection says."""
    span = parts.claim("worksFor", parts.ann, parts.globex).evidence
    return {
        "domain": (
            parts.claim("worksFor", parts.venezuela, parts.globex),
            'worksFor at 0-18: its subject must be a person, but is "Venezuela" (country) (path subject)',
        ),
        "range": (
            parts.claim("worksFor", parts.ann, parts.venezuela),
            'its object must be an organization, or none, but is "Venezuela" (country) (path object)',
        ),
        "range of several": (
            parts.claim("joins", parts.ann, parts.group),
            "its object must be a meeting or an organization, but is",
        ),
        "literal instead of a thing": (
            parts.claim("joins", parts.ann, Value("a thing")),
            'its object must be a meeting or an organization, but is "a thing" (path object)',
        ),
        "object missing": (
            parts.claim("joins", parts.ann),
            "its object must be a meeting or an organization (path object)",
        ),
        "object same as subject": (
            parts.claim("joins", parts.globex, parts.globex),
            'it must have one subject, and not the same as its object, but is "Globex" (organization)',
        ),
        "not a date": (
            parts.claim("takesPlace", parts.talks, Value("Tuesday", "date")),
            'its object must be a date, but is "Tuesday" (path object)',
        ),
        "impossible date": (
            parts.claim("takesPlace", parts.talks, Value("2023-02-30", "date")),
            "its object must be a date",
        ),
        "not a number": (
            parts.claim("numbers", parts.group, Value("many", "integer")),
            'its object must be a count, but is "many"',
        ),
        "qualifier": (
            parts.claim("worksFor", parts.ann, parts.globex, {"since": "May"}),
            'its since must be a date, but is "May" (path since)',
        ),
        "relation": (parts.claim("unknown", parts.ann, parts.globex), "its relation must be one of the ontology"),
        "end before begin": (
            parts.claim("worksFor", parts.ann, parts.globex, start=9, end=9, evidence=Evidence(9, 9, "x")),
            "its words must begin at an offset of 0 or more, before they end",
        ),
        "negative offset": (
            parts.claim("worksFor", parts.ann, parts.globex, start=-1, evidence=Evidence(-1, 3, "x")),
            "its words must begin at an offset of 0 or more",
        ),
        "no words": (
            parts.claim("worksFor", parts.ann, parts.globex, evidence=Evidence(3, 5, "")),
            "its words must be quoted",
        ),
        "no document": (
            parts.claim("worksFor", parts.ann, parts.globex, document=replace(parts.other, id="urn:none")),
            "its words must stand in one document of the graph",
        ),
        "polarity": (
            parts.claim("worksFor", parts.ann, parts.globex, polarity="so-so"),
            "its polarity must be affirmed or negated",
        ),
        "certainty": (
            parts.claim("worksFor", parts.ann, parts.globex, certainty="x"),
            "its certainty must be certain or possible",
        ),
        "tense": (
            parts.claim("worksFor", parts.ann, parts.globex, tense="x"),
            "its tense must be past or present or future",
        ),
        "confidence": (parts.claim("worksFor", parts.ann, parts.globex, confidence=1.5), "a number from 0 to 1"),
        "iri": (
            replace(parts.claim("worksFor", parts.ann, parts.globex, evidence=span), id="no iri"),
            "no absolute IRI",
        ),
    }


KINDS = (
    "domain,range,range of several,literal instead of a thing,object missing,object same as subject,not a date,"
    "impossible date,not a number,qualifier,relation,end before begin,negative offset,no words,no document,polarity,"
    "certainty,tense,confidence,iri"
).split(",")


def test_every_fault_is_tested(parts):
    assert set(KINDS) == set(faults(parts))


@pytest.mark.parametrize("kind", KINDS)
def test_a_claim_that_violates_a_shape_is_taken_out_and_reported(kind, parts, ontology):
    claim, said = faults(parts)[kind]
    sound = parts.claim("joins", parts.ann, parts.talks, start=2)
    checked = check_graph(parts.graph(claim, sound), ontology)
    (rejection,) = checked.rejections
    assert (rejection.item, rejection.reason, rejection.document) == (claim.id, "shacl", claim.document)
    assert said in rejection.detail
    assert checked.graph == parts.graph(sound)


def test_a_fact_lives_on_with_its_other_claims(parts, ontology):
    sound = parts.claim("worksFor", parts.ann, parts.globex, document=parts.other)
    broken = parts.claim("worksFor", parts.ann, parts.globex, evidence=Evidence(3, 5, ""))
    before, after = parts.graph(sound, broken), check_graph(parts.graph(sound, broken), ontology).graph
    assert [fact.support for fact in before.facts] == [2]
    assert [(fact.support, fact.claims, fact.first_seen) for fact in after.facts] == [(1, (sound.id,), None)]


def test_claims_fall_with_their_entity(parts, ontology):
    broken = replace(parts.group, attributes=(("count", "-5"),))
    claim = parts.claim("numbers", broken, Value("5", "integer"))
    checked = check_graph(parts.graph(claim, entities=(broken,)), ontology)
    entity, claims = checked.rejections
    assert "its count must be a whole number" in entity.detail
    assert (claims.item, checked.graph.claims, checked.graph.entities) == (claim.id, (), ())
    assert "which it names, was refused" in claims.detail


def test_claims_fall_with_their_document(parts, ontology):
    claim = parts.claim("joins", parts.ann, parts.talks)
    graph = parts.graph(claim)
    broken = replace(graph, documents=(replace(parts.document, published="last week"), parts.other))
    checked = check_graph(broken, ontology)
    assert [one.item for one in checked.rejections] == [parts.document.id, claim.id]
    assert "its date of publication must be an ISO 8601 date" in checked.rejections[0].detail
    assert checked.graph.documents == (parts.other,)


@pytest.fixture(scope="module")
def shapes(ontology):
    return rdflib.Graph().parse(data=derive_shapes(ontology), format="turtle")


def test_shapes_are_the_same_each_time(ontology):
    assert derive_shapes(ontology) == derive_shapes(ontology)


def test_every_relation_has_its_shape(ontology, shapes):
    targets = {str(target) for target in shapes.objects(None, rdflib.SH.targetNode)}
    assert targets == set(ontology.relations)


@pytest.mark.filterwarnings("ignore")
def test_shapes_are_well_formed_by_the_shapes_of_shacl(graph, ontology, shapes):
    data = rdflib.Graph().parse(data=rdf_of(graph, ontology), format="nt")
    conforms, _, report = pyshacl.validate(data, shacl_graph=shapes, meta_shacl=True)
    assert conforms, report


@pytest.mark.filterwarnings("ignore")
def test_two_engines_agree(parts, ontology, shapes):
    """The engine that is used finds what pySHACL, the engine of RDFLib, finds."""
    claims = [replace(claim, id=f"urn:claim:{number}") for number, (claim, _) in enumerate(faults(parts).values())]
    graph = parts.graph(*claims)
    data = rdflib.Graph().parse(data=rdf_of(graph, ontology), format="nt")
    _, results, _ = pyshacl.validate(data, shacl_graph=shapes)
    theirs = {
        (str(results.value(one, rdflib.SH.focusNode)), str(results.value(one, rdflib.SH.resultPath)))
        for one in results.subjects(rdflib.RDF.type, rdflib.SH.ValidationResult)
        if (None, rdflib.SH.result, one) in results
    }
    ours = {
        (one["focusNode"].strip("<>"), one["resultPath"].strip("<>"))
        for one in checking._violations([checking._describe(graph, ontology, print)], ontology)
    }
    assert ours == theirs
    assert len(ours) > 15


def rdf_of(graph, ontology) -> str:
    return "\n".join(statement_lines(checking._describe(graph, ontology, print)))


def test_a_class_of_the_ontology_below_another_fits(parts, ontology):
    party = replace(parts.globex, class_iri=KG + "Party")
    graph = parts.graph(parts.claim("worksFor", parts.ann, party), entities=(parts.ann, party))
    assert check_graph(graph, ontology).rejections == ()


def test_the_report_is_of_shacl_and_the_same_to_both_parsers(graph, parts, ontology):
    bad = parts.claim("worksFor", parts.ann, parts.talks, confidence=7.0)
    for checked, count in ((check_graph(graph, ontology), 0), (check_graph(parts.graph(bad), ontology), 2)):
        shown = rdflib.Graph().parse(data=checked.report, format="turtle")
        read = list(pyoxigraph.parse(checked.report, format=pyoxigraph.RdfFormat.TURTLE))
        again = rdflib.Graph().parse(
            data=pyoxigraph.serialize([one.triple for one in read], format=pyoxigraph.RdfFormat.N_TRIPLES), format="nt"
        )
        assert rdflib.compare.isomorphic(shown, again)
        (report,) = shown.subjects(rdflib.RDF.type, rdflib.SH.ValidationReport)
        assert shown.value(report, rdflib.SH.conforms).toPython() is (count == 0)
        results = list(shown.objects(report, rdflib.SH.result))
        assert len(results) == count
        for result in results:
            assert str(shown.value(result, rdflib.SH.focusNode)) == bad.id
            assert shown.value(result, rdflib.SH.resultSeverity) == rdflib.SH.Violation
            assert str(shown.value(result, rdflib.SH.resultMessage)).startswith("its ")


def test_the_command_tells_in_words_and_in_turtle(parts, ontology, tmp_path, capsys):
    said = replace(parts.claim("joins", parts.ann, parts.globex), predicate=KG + "memberOf", confidence=7.0)
    write_graph(parts.graph(said), str(tmp_path / "bad.jsonl"), ontology)
    assert main(["validate", str(tmp_path / "bad.jsonl"), "--out", str(tmp_path / "report.ttl")]) == 1
    told = capsys.readouterr().out
    assert "its confidence must be a number from 0 to 1" in told
    assert told.splitlines()[-1].startswith("1 of ")
    assert "sh:conforms false" in (tmp_path / "report.ttl").read_text("utf-8")
    write_graph(parts.graph(replace(said, confidence=0.7)), str(tmp_path / "good.jsonl"), ontology)
    assert main(["validate", str(tmp_path / "good.jsonl")]) == 0
