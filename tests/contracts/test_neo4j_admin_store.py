"""The files for bulk import owe what every store owes, and the real tool must make of them what a load makes."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from neo4j import GraphDatabase
from neo4j_server import Server, free_ports

from kg.errors import StoreError
from kg.model import KnowledgeGraph
from kg.ontology import load_ontology
from kg.settings import Settings
from kg.stores import read_graph, write_graph

SCRIPT = Path(__file__).parents[2] / "scripts" / "neo4j"


@pytest.fixture
def place(tmp_path) -> str:
    return f"neo4j-admin:{tmp_path / 'bulk'}"


def test_what_is_written_is_read(place, graph, ontology):
    receipt = write_graph(graph, place, ontology)
    assert read_graph(place, ontology) == graph
    assert dict(receipt.created)["claim"] == str(len(graph.claims))


def test_copies_of_one_text_stay_one_source(place, parts, ontology):
    copied = parts.copied_graph()
    write_graph(copied, place, ontology)
    assert read_graph(place, ontology) == copied


def test_writing_twice_changes_nothing(place, graph, ontology):
    folder = Path(place.partition(":")[2])
    first = write_graph(graph, place, ontology)
    held = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    second = write_graph(graph, place, ontology)
    assert held == {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert (second.created, second.unchanged) == ((), first.created)


def test_a_graph_replaces_another(place, graph, parts, ontology):
    write_graph(graph, place, ontology)
    smaller = parts.graph(graph.claims[0])
    write_graph(smaller, place, ontology)
    assert read_graph(place, ontology) == smaller
    assert [path.name for path in Path(place.partition(":")[2]).parent.iterdir()] == ["bulk"]
    empty = KnowledgeGraph((), (), (), ())
    write_graph(empty, place, ontology)
    assert read_graph(place, ontology) == empty


def test_any_graph_is_read_as_it_was_written_or_refused(tmp_path, graphs, ontology):
    place = f"neo4j-admin:{tmp_path / 'any'}"

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(graphs)
    def check(graph: KnowledgeGraph) -> None:
        empty = any("" in entity.aliases for entity in graph.entities)
        if empty:
            with pytest.raises(StoreError, match="over Bolt"):
                write_graph(graph, place, ontology)
        else:
            write_graph(graph, place, ontology)
            assert read_graph(place, ontology) == graph

    check()


def test_what_cannot_be_written_or_read_is_one_sentence(tmp_path, graph, parts, ontology):
    with pytest.raises(StoreError, match="there is no folder"):
        write_graph(graph, f"neo4j-admin:{tmp_path}/missing/bulk", ontology)
    with pytest.raises(StoreError, match="names no folder"):
        write_graph(graph, "neo4j-admin:", ontology)
    with pytest.raises(StoreError, match="cannot be read"):
        read_graph(f"neo4j-admin:{tmp_path}/bulk", ontology)
    (tmp_path / "diary").mkdir()
    (tmp_path / "diary" / "a.txt").write_text("mine")
    with pytest.raises(StoreError, match="other things"):
        write_graph(graph, f"neo4j-admin:{tmp_path}/diary", ontology)
    half = replace(parts.ann, name="half \ud83e")
    broken = parts.graph(parts.claim("joins", half, parts.talks), entities=(half, parts.talks))
    with pytest.raises(StoreError, match="surrogate"):
        write_graph(broken, f"neo4j-admin:{tmp_path}/half", ontology)
    assert not (tmp_path / "half").exists()


def test_the_real_tool_makes_what_a_load_makes(tmp_path, neo4j_server, graph, ontology, graph_of_size, monkeypatch):
    """Hostile texts included; the import's own command file is run."""
    made_up = graph_of_size(600, seed=3)
    news = load_ontology(Settings().ontology_files)
    http, bolt, pages = free_ports(3)
    for name, held, known in (("small", graph, ontology), ("large", made_up, news)):
        home = tmp_path / name
        server = Server(home, http, bolt, pages, heap="512m")
        monkeypatch.setenv("NEO4J_PASSWORD", neo4j_server.password)
        write_graph(held, f"neo4j-admin:{tmp_path / 'bulk'}", known)
        tool = f"{shlex.quote(sys.executable)} {shlex.quote(str(SCRIPT))} admin --home {shlex.quote(str(home))}"
        ran = subprocess.run(
            ["sh", str(tmp_path / "bulk" / "import.sh")],
            env=os.environ | {"NEO4J_ADMIN": tool},
            capture_output=True,
            text=True,
            cwd=tmp_path,
        )
        assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr
        try:
            server.start()
            imported = dump(server)
            assert read_graph(server.uri, known) == held
            receipt = write_graph(held, server.uri, known)
            assert (receipt.created, receipt.changed, receipt.withdrawn) == ((), (), ())
            assert dump(server) == imported
        finally:
            server.stop()
        run(neo4j_server, "MATCH (n) DETACH DELETE n")
        write_graph(held, neo4j_server.uri, known)
        assert dump(neo4j_server) == imported


def run(server: Server, query: str) -> list[list]:
    with GraphDatabase.driver(server.uri, auth=server.auth, notifications_min_severity="OFF") as driver:
        return [list(record.values()) for record in driver.execute_query(query).records]


def dump(server: Server) -> Counter[str]:
    nodes = run(server, "MATCH (n) RETURN labels(n), properties(n)")
    edges = run(server, "MATCH (a)-[r]->(b) RETURN a.uri, type(r), properties(r), b.uri")
    return Counter(json.dumps([sorted(nodes[0]), *rest], sort_keys=True) for nodes, *rest in [*nodes]) + Counter(
        json.dumps(edge, sort_keys=True) for edge in edges
    )
