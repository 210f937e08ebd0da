from dataclasses import replace

import pytest

from kg.errors import ActorgraphError, UsageError
from kg.graph import assemble_graph, merge_graphs, remove_document
from kg.model import Certainty, Extraction, KnowledgeGraph, Polarity

CHAINS = {"c-ann": "ann", "c-globex": "globex", "c-talks": "talks"}


@pytest.fixture
def assemble(parts, ontology):
    entity_of = {chain: getattr(parts, name).iri for chain, name in CHAINS.items()}
    chain_of = {iri: chain for chain, iri in entity_of.items()}
    entities = (parts.ann, parts.globex, parts.talks, parts.group)

    def assembled(*claims) -> KnowledgeGraph:
        found = tuple(
            replace(
                claim,
                id=f"local {number}",
                subject=chain_of[claim.subject],
                object=chain_of.get(claim.object, claim.object),
                attributed_to=chain_of.get(claim.attributed_to),
                runs=(),
            )
            for number, claim in enumerate(claims)
        )
        extraction = Extraction((parts.document, parts.other), (), (), found, ())
        return assemble_graph(extraction, entities, entity_of, ontology, parts.run)

    return assembled


def test_claims_name_entities_and_their_run(assemble, parts):
    graph = assemble(parts.claim("worksFor", parts.ann, parts.globex, attributed_to=parts.talks.iri))
    (claim,) = graph.claims
    assert (claim.subject, claim.object, claim.attributed_to) == (parts.ann.iri, parts.globex.iri, parts.talks.iri)
    assert claim.id.startswith("https://w3id.org/actorgraph/id/claim/")
    assert claim.runs == (parts.run.iri,)
    assert graph.runs == (parts.run,)


def test_only_entities_that_a_claim_names_stay(assemble, parts):
    graph = assemble(parts.claim("worksFor", parts.ann, parts.globex))
    assert set(graph.entities) == {parts.ann, parts.globex}
    assert set(graph.documents) == {parts.document, parts.other}


def test_the_order_of_claims_does_not_matter(assemble, parts):
    claims = [parts.claim("worksFor", parts.ann, parts.globex, start=start) for start in range(5)]
    assert assemble(*claims) == assemble(*reversed(claims))


def test_the_same_said_with_the_same_words_is_one_claim(assemble, parts):
    claim = parts.claim("worksFor", parts.ann, parts.globex)
    sure, weak = replace(claim, cue="work", confidence=0.9), replace(claim, cue="for", confidence=0.5)
    assert assemble(weak, sure) == assemble(sure, weak) == assemble(sure)


@pytest.mark.parametrize(
    "change",
    [
        {"polarity": Polarity.NEGATED},
        {"certainty": Certainty.POSSIBLE},
        {"qualifiers": (("role", "x"),)},
        {"object": None},
        {"document": "https://w3id.org/actorgraph/id/document/2"},
        {"attributed_to": "talks"},
    ],
)
def test_what_differs_makes_another_claim(assemble, parts, change):
    if change == {"attributed_to": "talks"}:
        change = {"attributed_to": parts.talks.iri}
    claim = parts.claim("worksFor", parts.ann, parts.globex)
    assert len(assemble(claim, replace(claim, **change)).claims) == 2


def test_a_fact_counts_documents_and_their_dates(assemble, parts):
    graph = assemble(
        parts.claim("worksFor", parts.ann, parts.globex),
        parts.claim("worksFor", parts.ann, parts.globex, start=9),
        parts.claim("worksFor", parts.ann, parts.globex, document=parts.other),
    )
    (fact,) = graph.facts
    assert (len(fact.claims), fact.support) == (3, 2)
    assert (fact.first_seen, fact.last_seen) == ("2024-05-02", "2024-05-02")


@pytest.mark.parametrize("change", [{"polarity": Polarity.NEGATED}, {"certainty": Certainty.POSSIBLE}])
def test_what_is_denied_or_merely_possible_makes_no_fact(assemble, parts, change):
    graph = assemble(parts.claim("worksFor", parts.ann, parts.globex, **change))
    assert len(graph.claims) == 1
    assert graph.facts == ()


def test_qualifiers_keep_facts_apart(assemble, parts):
    roles = [parts.claim("worksFor", parts.ann, parts.globex, {"role": role}) for role in ("chair", "poet")]
    assert len(assemble(*roles).facts) == 2


def test_a_chain_without_entity_is_an_error(parts, ontology):
    claim = replace(parts.claim("worksFor", parts.ann), subject="nobody")
    with pytest.raises(ActorgraphError, match="chain nobody, which has no entity"):
        assemble_graph(Extraction((parts.document,), (), (), (claim,), ()), (), {}, ontology, parts.run)


def test_a_relation_of_another_ontology_is_an_error(parts, ontology):
    claim = parts.claim("unknown", parts.ann)
    with pytest.raises(ActorgraphError, match="which the ontology does not declare"):
        assemble_graph(Extraction((parts.document,), (), (), (claim,), ()), (), {}, ontology, parts.run)


@pytest.mark.parametrize("name", ["id", "source"])
def test_removing_a_document_withdraws_what_only_it_supports(graph, parts, name):
    rest = remove_document(graph, getattr(parts.document, name))
    assert rest.documents == (parts.other,)
    assert {claim.document for claim in rest.claims} == {parts.other.id}
    assert [fact.support for fact in rest.facts] == [1]
    assert set(rest.entities) == {parts.ann, parts.globex}


def test_removing_the_last_document_leaves_nothing(graph, parts):
    rest = remove_document(remove_document(graph, parts.document.id), parts.other.source)
    assert rest == KnowledgeGraph((), (), (), ())


def test_removing_what_is_not_there_is_an_error(graph):
    with pytest.raises(UsageError, match=r"no document 'c\.txt' among its 2"):
        remove_document(graph, "c.txt")


def test_merging_keeps_every_name_and_run(parts, graph):
    other_run = replace(parts.run, iri=parts.run.iri + "2")
    renamed = replace(parts.ann, name="Ann B. Lee", aliases=("Lee",))
    claim = replace(graph.claims[0], runs=(other_run.iri,))
    other = replace(parts.graph(claim, entities=(renamed, parts.globex, parts.talks, parts.group)), runs=(other_run,))
    merged = merge_graphs([graph, other])
    assert merged == merge_graphs([other, graph])
    ann = next(entity for entity in merged.entities if entity.iri == parts.ann.iri)
    assert ann.name == "Ann B. Lee"
    assert {"Ann Lee", "Lee", *parts.ann.aliases} == set(ann.aliases)
    assert next(one for one in merged.claims if one.id == claim.id).runs == (parts.run.iri, other_run.iri)
    assert merged.runs == (parts.run, other_run)
