import networkx
import pytest

from kg.stores import write_graph
from kg.stores.network import to_network


def test_nodes_are_entities_and_edges_facts(graph, ontology, parts):
    network, _ = to_network(graph, ontology)
    assert network.nodes[parts.globex.iri]["label"] == "Globex"
    assert network.nodes[parts.group.iri]["class"] == "PersonGroup"
    keys = {key for *_, key in network.edges(keys=True)}
    assert keys == {fact.iri for fact in graph.facts if fact.object is not None}


def test_parallel_facts_are_parallel_edges(graph, ontology, parts):
    network, _ = to_network(graph, ontology)
    edges = network.get_edge_data(parts.ann.iri, parts.globex.iri)
    assert len(edges) == 3
    assert {edge["label"] for edge in edges.values()} == {"worksFor"}
    assert "chair" in {edge["role"] for edge in edges.values()}


def test_a_literal_is_a_node_and_a_fact_without_object_a_note(graph, ontology, parts):
    network, _ = to_network(graph, ontology)
    (date,) = network.successors(parts.talks.iri)
    assert network.nodes[date]["label"] == "2024-06-01"
    assert "poet" in network.nodes[parts.ann.iri]["facts"]


@pytest.mark.parametrize(("suffix", "read"), [(".graphml", networkx.read_graphml), (".gexf", networkx.read_gexf)])
def test_networkx_reads_the_file(graph, ontology, parts, tmp_path, suffix, read):
    path = tmp_path / f"graph{suffix}"
    write_graph(graph, str(path), ontology)
    network = read(path)
    assert network.nodes[parts.ann.iri]["label"] == "Ann Lee"
    assert network.number_of_edges() == len([fact for fact in graph.facts if fact.object is not None])


def test_gexf_has_no_day_in_it(graph, ontology, tmp_path):
    path = tmp_path / "graph.gexf"
    write_graph(graph, str(path), ontology)
    assert "lastmodifieddate" not in path.read_text("utf-8")
