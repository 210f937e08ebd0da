"""Networks, measures, times and files, on the small graph and on networks whose measures are known."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from io import BytesIO

import networkx
import pytest

from kg.analysis import (
    Projection,
    actor_network,
    as_of,
    gexf_text,
    graphml_text,
    measure_network,
    slice_network,
)
from kg.ontology import load_ontology
from kg.settings import Settings
from tests.browser.graphs import news_graph


@pytest.fixture(scope="module")
def news():
    return news_graph(), load_ontology(Settings().ontology_files)


def ties(network) -> dict[frozenset[str], str]:
    label = networkx.get_node_attributes(network, "label")
    return {frozenset((label[one], label[two])): data["relations"] for one, two, data in network.edges(data=True)}


def test_actors_are_tied_by_facts_and_by_meetings(news) -> None:
    found = ties(actor_network(*news))
    assert found[frozenset({"Ana Ruiz", "Omar Haddad"})] == "met"
    assert found[frozenset({"Ana Ruiz", "Ministry of Ports"})] == "holds role"
    assert frozenset({"Eva Berg", "Green Union"}) not in found  # denied


def test_projections(news) -> None:
    meetings = ties(actor_network(*news, Projection.MEETINGS))
    assert set(meetings) == {frozenset({"Ana Ruiz", "Omar Haddad"}), frozenset({"Eva Berg", "Omar Haddad"})}
    bipartite = ties(actor_network(*news, Projection.BIPARTITE))
    assert frozenset({"Ana Ruiz", "talks"}) in bipartite
    assert frozenset({"Ana Ruiz", "Ministry of Ports"}) not in bipartite
    assert frozenset({"weavers", "Peru"}) in ties(actor_network(*news, Projection.ENTITIES))


def test_as_of_a_day_and_slices(news) -> None:
    graph, ontology = news
    early = as_of(graph, "2024-12-31")
    assert [one.published for one in early.documents] == ["2024-05-02"]
    assert all(fact.last_seen == "2024-05-02" for fact in early.facts)
    slices = slice_network(graph, ontology, "year")
    assert [(one.period, one.documents) for one in slices] == [("2024", 1), ("2025", 1)]
    assert frozenset({"Ana Ruiz", "Omar Haddad"}) in ties(slices[0].network)


def test_measures_of_a_known_network() -> None:
    star = networkx.Graph([("hub", leaf) for leaf in "abcd"])
    measures = {one.iri: one for one in measure_network(star)}
    assert (measures["hub"].degree, measures["hub"].betweenness) == (4, 1.0)
    assert measures["a"].betweenness == 0
    assert sum(one.pagerank for one in measures.values()) == pytest.approx(1)
    # networkx documents 0.4757 for the hub of this star under damping 0.85.
    assert measures["hub"].pagerank == pytest.approx(0.475676, abs=1e-5)


def test_communities_are_numbered_by_size() -> None:
    network = networkx.disjoint_union(networkx.complete_graph(3), networkx.complete_graph(5))
    named = networkx.relabel_nodes(network, str)
    named.add_node("alone")
    measures = {one.iri: one.community for one in measure_network(named)}
    assert {measures[str(node)] for node in range(3, 8)} == {0}
    assert {measures[str(node)] for node in range(3)} == {1}
    assert measures["alone"] == -1


def test_measures_do_not_hang_on_the_order_of_hashing() -> None:
    code = (
        "import networkx; from kg.analysis import measure_network\n"
        "network = networkx.relabel_nodes(networkx.karate_club_graph(), str)\n"
        "print(measure_network(network))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_gexf_has_colours_sizes_and_times(news) -> None:
    network = actor_network(*news)
    text = gexf_text(network, measure_network(network))
    assert text == gexf_text(network, measure_network(network))
    root = ElementTree.fromstring(text)
    space = {"g": "http://www.gexf.net/1.2draft", "v": "http://www.gexf.net/1.2draft/viz"}
    assert root.find("g:graph", space).attrib["mode"] == "dynamic"
    nodes = root.findall(".//g:node", space)
    assert len(nodes) == len(network)
    assert all(node.find("v:color", space) is not None and node.find("v:size", space) is not None for node in nodes)
    starts = {edge.attrib["start"] for edge in root.findall(".//g:edge", space)}
    assert starts == {"2024-05-02", "2025-01-20"}


GEXF = "{http://www.gexf.net/1.2draft}"
VIZ = "{http://www.gexf.net/1.2draft/viz}"
ALLOWED = {
    GEXF + "gexf": {"version", "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"},
    GEXF + "meta": {"lastmodifieddate"},
    GEXF + "creator": set(),
    GEXF + "graph": {"defaultedgetype", "mode", "timeformat", "idtype", "start", "end"},
    GEXF + "attributes": {"class", "mode", "start", "end"},
    GEXF + "attribute": {"id", "title", "type"},
    GEXF + "nodes": {"count"},
    GEXF + "node": {"id", "label", "start", "end"},
    GEXF + "edges": {"count"},
    GEXF + "edge": {"id", "source", "target", "weight", "type", "label", "start", "end"},
    GEXF + "attvalues": set(),
    GEXF + "attvalue": {"for", "value", "start", "end"},
    VIZ + "color": {"r", "g", "b", "a"},
    VIZ + "size": {"value"},
}
"""The elements and attributes of GEXF 1.2's schema that a network of this kind may have."""


def test_gexf_holds_what_its_schema_knows(news) -> None:
    network = actor_network(*news)
    root = ElementTree.fromstring(gexf_text(network, measure_network(network)))
    for element in root.iter():
        assert set(element.attrib) <= ALLOWED[element.tag], element.tag
    declared = {(one.attrib["id"]): one.attrib["type"] for one in root.iter(GEXF + "attribute")}
    assert set(declared.values()) <= {"integer", "long", "double", "float", "boolean", "string"}
    assert {one.attrib["for"] for one in root.iter(GEXF + "attvalue")} <= set(declared)
    ids = {node.attrib["id"] for node in root.iter(GEXF + "node")}
    assert all({edge.attrib["source"], edge.attrib["target"]} <= ids for edge in root.iter(GEXF + "edge"))


def test_gexf_tells_how_ties_grew(news) -> None:
    network = actor_network(*news)
    root = ElementTree.fromstring(gexf_text(network, measure_network(network)))
    (dynamic,) = (one for one in root.iter(GEXF + "attributes") if one.attrib["mode"] == "dynamic")
    (attribute,) = dynamic
    assert attribute.attrib["title"] == "ties_so_far"
    (node,) = (one for one in root.iter(GEXF + "node") if one.attrib["label"] == "Omar Haddad")
    grown = [one.attrib for one in node.iter(GEXF + "attvalue") if one.attrib["for"] == attribute.attrib["id"]]
    assert [(one["value"], one["start"], one.get("end")) for one in grown] == [
        ("1", "2024-05-02", "2025-01-20"),
        ("2", "2025-01-20", None),
    ]
    back = networkx.read_gexf(BytesIO(gexf_text(network, measure_network(network)).encode()))
    assert set(back) == set(network)


def test_graphml_is_read_back(news) -> None:
    network = actor_network(*news)
    back = networkx.read_graphml(BytesIO(graphml_text(network, measure_network(network)).encode()))
    assert set(back) == set(network)
    assert all({"label", "degree", "pagerank", "community"} <= set(data) for _, data in back.nodes(data=True))
