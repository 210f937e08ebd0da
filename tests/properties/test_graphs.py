"""What holds of every graph."""

from collections import Counter
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.facts import graph_of_claims
from kg.graph import merge_graphs, remove_document
from kg.model import Certainty, Polarity
from kg.stores import read_graph, stores, write_graph
from kg.stores.registry import suffixes

SUFFIXES = [suffix for store in stores() for suffix in suffixes(store)]
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.parametrize("suffix", SUFFIXES)
@few
@given(data=st.data())
def test_every_store_gives_back_what_it_took(suffix, data, graphs, ontology, tmp_path_factory):
    graph = data.draw(graphs)
    path = tmp_path_factory.mktemp("stores") / f"graph{suffix}"
    write_graph(graph, str(path), ontology)
    assert read_graph(str(path), ontology) == graph
    content = path.read_bytes()
    path.unlink()
    write_graph(graph, str(path), ontology)
    assert path.read_bytes() == content


@few
@given(data=st.data())
def test_facts_derive_from_claims(data, graphs):
    graph = data.draw(graphs)
    claims = {claim.id: claim for claim in graph.claims}
    stated = Counter(claim for fact in graph.facts for claim in fact.claims)
    assert set(stated.values()) <= {1}
    assert set(stated) == {
        claim.id
        for claim in graph.claims
        if claim.polarity is Polarity.AFFIRMED and claim.certainty is Certainty.CERTAIN
    }
    for fact in graph.facts:
        behind = [claims[claim] for claim in fact.claims]
        parts = {(claim.predicate, claim.subject, claim.object, claim.qualifiers) for claim in behind}
        assert parts == {(fact.predicate, fact.subject, fact.object, fact.qualifiers)}
        originals = {document.id: document.copy_of or document.id for document in graph.documents}
        assert fact.support == len({originals[claim.document] for claim in behind})


@few
@given(data=st.data())
def test_removing_is_the_inverse_of_adding(data, graphs):
    graph = data.draw(graphs)
    document = data.draw(st.sampled_from(graph.documents))
    rest = remove_document(graph, document.id)
    alone = graph_of_claims(
        (claim for claim in graph.claims if claim.document == document.id), (document,), graph.entities, graph.runs
    )
    assert document not in rest.documents
    assert merge_graphs([rest, alone]) == graph
    assert remove_document(merge_graphs([alone, rest]), document.id) == rest


@few
@given(data=st.data())
def test_merging_knows_no_order(data, graphs):
    held = [data.draw(graphs) for _ in range(3)]
    # One claim with two confidences, as two runs may give.
    held[1] = merge_graphs(
        [held[1], *(replace(one, claims=tuple(replace(c, confidence=0.5) for c in one.claims)) for one in held[:1])]
    )
    merged = {merge_graphs(order) for order in permutations(held)}
    assert len(merged) == 1
    (one,) = merged
    assert merge_graphs([one, one]) == one
    assert merge_graphs([merge_graphs(held[:2]), held[2]]) == one
