"""A graph under way on disk: what comes out is what the functions on whole graphs give."""

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import StoreError
from kg.graph import merge_graphs
from kg.rdf import describe_by_document, describe_graph, statement_lines
from kg.stores.folder.spool import open_spool, reopen_spool
from kg.stores.jsonl import item_lines
from kg.validation import check_graph, find_faults


def spooled(spool, graph):
    spool.put_entities(graph.entities)
    spool.add_claims(graph.claims)
    spool.keep_named()
    return spool.graph(graph.documents, graph.runs)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_spooled_graph_is_the_graph_with_its_faults_and_statements(data, graphs, ontology, tmp_path):
    graph = data.draw(graphs)
    with open_spool(tmp_path) as spool:
        found = spooled(spool, graph)
        assert found == graph
        assert (len(found.facts), len(found.entities)) == (len(graph.facts), len(graph.entities))
        spool.save()
        with reopen_spool(tmp_path, spool.runs) as again:
            assert again.graph(graph.documents, graph.runs) == graph
            assert "".join(again.item_lines(graph)) == "".join(item_lines(graph))
        faults, report = find_faults(graph.documents, spool.entities, spool.claims_by_document, (), ontology)
        checked = check_graph(graph, ontology)
        assert report == checked.report
        assert set(faults) == {one.item for one in checked.rejections}
        try:
            expected = set(statement_lines(describe_graph(graph, ontology, named_graphs=True), named_graphs=True))
        except StoreError:
            return
        nodes = describe_by_document(found, spool.claims_by_document, ontology)
        assert set(statement_lines(nodes, named_graphs=True)) == expected


def test_merging_is_that_of_graphs(graph, tmp_path):
    first, *_ = graph.claims
    other = replace(
        graph,
        claims=(replace(first, confidence=0.1, runs=("urn:other",)),),
        entities=tuple(replace(one, aliases=(*one.aliases, "Also")) for one in graph.entities),
    )
    with open_spool(tmp_path) as spool:
        spooled(spool, graph)
        spool.merge_entities(other.entities)
        spool.merge_claims(other.claims)
        spool.keep_named()
        assert spool.graph(graph.documents, graph.runs) == merge_graphs([graph, other])


def test_what_an_entity_replaces_is_kept_apart_and_comes_back(graph, tmp_path):
    former = ("https://w3id.org/actorgraph/id/person/1", "https://w3id.org/actorgraph/id/person/2")
    replacing = [
        replace(one, attributes=tuple(sorted((*one.attributes, ("replaces", " ".join(former))))))
        for one in graph.entities
    ]
    with open_spool(tmp_path) as spool:
        spool.add_claims(graph.claims)
        spool.put_entities(replacing)
        spool.merge_entities(graph.entities)
        spool.keep_named()
        assert spool.graph((), ()).entities == tuple(replacing)
        assert not any("replaces" in dict(one.attributes) for one in spool.entities.values())


def test_what_is_dropped_takes_its_entities_and_facts(graph, tmp_path):
    with open_spool(tmp_path) as spool:
        spooled(spool, graph)
        spool.drop_claims([one.id for one in graph.claims])
        spool.keep_named()
        found = spool.graph(graph.documents, graph.runs)
        assert [len(one) for one in (found.claims, found.facts, found.entities, found.runs)] == [0, 0, 0, 0]


def test_half_a_surrogate_is_kept(graph, tmp_path):
    odd = [replace(one, cue="\ud83e") for one in graph.claims]
    with open_spool(tmp_path) as spool:
        spool.add_claims(odd)
        assert list(spool.claims_by_document) == sorted(odd, key=lambda one: (one.document, one.id))


def test_a_failure_of_the_disk_is_one_sentence(tmp_path):
    with pytest.raises(StoreError, match="make room or choose another place"), open_spool(tmp_path):
        raise sqlite3.OperationalError("database or disk is full")
    with pytest.raises(StoreError, match="cannot be written"), open_spool(tmp_path / "missing"):
        pass
