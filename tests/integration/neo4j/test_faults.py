"""Loads that are killed, crowded or refused: the same command completes, and each error is one clear sentence."""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import pytest
from neo4j import GraphDatabase
from neo4j_server import Server, free_ports

from kg.facts import graph_of_claims
from kg.model import KnowledgeGraph
from kg.ontology import load_ontology
from kg.settings import Settings
from kg.stores import read_graph, write_graph

ROOT = Path(__file__).parents[3]
LOADERS = 8


def dump(server: Server) -> Counter[str]:
    """Everything in the database."""
    with GraphDatabase.driver(server.uri, auth=server.auth, notifications_min_severity="OFF") as driver:
        nodes = driver.execute_query("MATCH (n) RETURN labels(n), properties(n)").records
        edges = driver.execute_query("MATCH (a)-[r]->(b) RETURN a.uri, type(r), properties(r), b.uri").records
    return Counter(json.dumps(list(record.values()), sort_keys=True) for record in [*nodes, *edges])


def empty(server: Server) -> None:
    with GraphDatabase.driver(server.uri, auth=server.auth) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")


def kg(server: Server, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """The command, started; without a terminal."""
    known = os.environ | {"NEO4J_USERNAME": server.user, "NEO4J_PASSWORD": server.password or ""} | environment
    return subprocess.Popen(
        [sys.executable, "-m", "kg", *arguments],
        cwd=ROOT,
        env=known,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finished(process: subprocess.Popen[str], seconds: float = 400) -> str:
    out, err = process.communicate(timeout=seconds)
    assert process.returncode == 0, err
    return out


def wait_for_part(server: Server, process: subprocess.Popen[str], share: float, whole: Counter[str]) -> bool:
    """Whether the load was still running when the database held that share of what it will hold."""
    with GraphDatabase.driver(server.uri, auth=server.auth) as driver:
        while process.poll() is None:
            count = (
                "MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH ()-[r]->() "
                "WITH nodes, count(r) AS edges RETURN nodes + edges"
            )
            if driver.execute_query(count).records[0][0] >= share * sum(whole.values()):
                return True
            time.sleep(0.02)
    return False


@pytest.fixture(scope="module")
def ontology_of_news():
    return load_ontology(Settings().ontology_files)


@pytest.fixture(scope="module")
def large(tmp_path_factory, ontology_of_news, graph_of_size) -> tuple[Path, KnowledgeGraph]:
    """A graph that takes many transactions to load, in a file."""
    graph = graph_of_size(3000, seed=4)
    path = tmp_path_factory.mktemp("large") / "large.jsonl"
    write_graph(graph, str(path), ontology_of_news)
    return path, graph


@pytest.fixture(scope="module")
def uninterrupted(neo4j_server, large) -> Counter[str]:
    """What the database holds after a load that nothing disturbed."""
    path, _ = large
    empty(neo4j_server)
    finished(kg(neo4j_server, "load", str(path), "--to", neo4j_server.uri, "--quiet"))
    return dump(neo4j_server)


def test_a_loader_that_is_killed_anywhere_is_run_again(neo4j_server, large, uninterrupted):
    path, _ = large
    command = ("load", str(path), "--to", neo4j_server.uri, "--quiet")
    chance = random.Random(7)
    killed = 0
    for _ in range(3):
        empty(neo4j_server)
        for share in sorted(chance.uniform(0.01, 0.99) for _ in range(2)):
            process = kg(neo4j_server, *command)
            killed += wait_for_part(neo4j_server, process, share, uninterrupted)
            process.send_signal(signal.SIGKILL)
            process.communicate()
        finished(kg(neo4j_server, *command))
        assert dump(neo4j_server) == uninterrupted
    assert killed >= 2


def test_a_server_that_is_killed_and_comes_back_is_waited_for(neo4j_server, large, uninterrupted):
    path, _ = large
    killed = 0
    for share in (0.1, 0.6):
        empty(neo4j_server)
        process = kg(neo4j_server, "load", str(path), "--to", neo4j_server.uri, "--quiet")
        killed += wait_for_part(neo4j_server, process, share, uninterrupted)
        neo4j_server.kill()
        time.sleep(1)
        neo4j_server.start()
        finished(process)
        assert dump(neo4j_server) == uninterrupted
    assert killed


def test_eight_loaders_of_one_graph(neo4j_server, large, uninterrupted):
    path, _ = large
    empty(neo4j_server)
    loaders = [kg(neo4j_server, "load", str(path), "--to", neo4j_server.uri, "--quiet") for _ in range(LOADERS)]
    for loader in loaders:
        finished(loader)
    assert dump(neo4j_server) == uninterrupted


def test_eight_loaders_of_eight_parts(neo4j_server, large, uninterrupted, ontology_of_news, tmp_path, monkeypatch):
    """Documents are shared out; what they say together is counted together."""
    _, graph = large
    loaders = []
    empty(neo4j_server)
    for part in range(LOADERS):
        documents = graph.documents[part::LOADERS]
        held = {document.id for document in documents}
        claims = [claim for claim in graph.claims if claim.document in held]
        path = tmp_path / f"{part}.jsonl"
        write_graph(graph_of_claims(claims, documents, graph.entities, graph.runs), str(path), ontology_of_news)
        loaders.append(kg(neo4j_server, "load", str(path), "--to", neo4j_server.uri, "--quiet"))
    for loader in loaders:
        finished(loader)
    monkeypatch.setenv("NEO4J_PASSWORD", neo4j_server.password)
    assert read_graph(neo4j_server.uri, ontology_of_news) == graph
    assert dump(neo4j_server) == uninterrupted


def refusal(server: Server, *arguments: str, **environment: str) -> str:
    process = kg(server, *arguments, **environment)
    _, err = process.communicate(timeout=120)
    assert process.returncode in (1, 2), err
    assert err.startswith("kg: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert str(server.password) not in err
    return err


@pytest.mark.parametrize("command", ["query", "load"])
def test_errors_are_one_sentence(command, neo4j_server, large, tmp_path):
    def told(address: str, **environment: str) -> str:
        arguments = ["query", address, "RETURN 1"] if command == "query" else ["load", str(large[0]), "--to", address]
        return refusal(neo4j_server, *arguments, **environment)

    assert "refuses user 'neo4j' with this password" in told(neo4j_server.uri, NEO4J_PASSWORD="wrong wrong")
    assert "asks for a password" in told(neo4j_server.uri, NEO4J_PASSWORD="", HOME=str(tmp_path))
    assert "no such database" in told(f"{neo4j_server.uri}/absent")
    assert "cannot be reached" in told(f"bolt://localhost:{free_ports(1)[0]}")
    assert "cannot be reached" in told(f"bolt+s://localhost:{neo4j_server.bolt_port}")
    assert "holds no user and password" in told(f"bolt://neo4j:{neo4j_server.password}@localhost:7687")
    assert "names no server" in told("neo4j://")


def test_a_password_may_stand_in_a_file_that_others_cannot_read(neo4j_server, tmp_path):
    path = tmp_path / "neo4j.txt"
    path.write_text(
        f"# of Aura\nNEO4J_URI={neo4j_server.uri}\nNEO4J_USERNAME=neo4j\nNEO4J_PASSWORD={neo4j_server.password}\n"
    )
    path.chmod(0o644)
    known = {"NEO4J_PASSWORD": "", "NEO4J_CREDENTIALS": str(path)}
    assert "chmod 600" in refusal(neo4j_server, "query", neo4j_server.uri, "RETURN 1", **known)
    path.chmod(0o600)
    assert "7" in finished(kg(neo4j_server, "query", neo4j_server.uri, "RETURN 7 AS n", **known))
    assert "cannot be reached" in refusal(neo4j_server, "query", "bolt://localhost:1", "RETURN 7", **known)


@pytest.mark.parametrize(
    ("answer", "told"),
    [(bytes(4), "no Neo4j 4.4, 5 or 2025"), (b"HTTP", "cannot be reached"), (b"", "no Neo4j 4.4, 5 or 2025")],
    ids=["an older Neo4j", "a web server", "one that hangs up"],
)
def test_what_is_no_neo4j_that_we_know(answer: bytes, told: str, neo4j_server):
    """A server that knows none of the protocol's versions answers four zeros."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(64)
                    connection.sendall(answer)

        threading.Thread(target=serve, daemon=True).start()
        assert told in refusal(neo4j_server, "query", f"bolt://127.0.0.1:{server.getsockname()[1]}", "RETURN 1")
        server.close()


def test_a_read_only_database_is_said_to_be_one(tmp_path, large, ontology_of_news, monkeypatch):
    http, bolt, pages = free_ports(3)
    server = Server(tmp_path / "home", http, bolt, pages, heap="512m", password="correct horse battery")
    server.start()
    server.stop()
    settings = Server._settings
    monkeypatch.setattr(Server, "_settings", lambda self: settings(self) + "server.databases.read_only=neo4j\n")
    try:
        server.start()
        started = time.monotonic()
        told = refusal(server, "load", str(large[0]), "--to", server.uri)
        assert "is read-only" in told
        assert time.monotonic() - started < 60
        told = refusal(server, "query", server.uri, "CREATE (:Probe)", "--write")
        assert "is read-only" in told
    finally:
        server.stop()


def test_a_query_reads_unless_it_may_write(neo4j_server):
    for query in ("CREATE (:Probe)", "CREATE INDEX probe FOR (n:Probe) ON (n.x)", "MATCH (n) DETACH DELETE n"):
        assert "--write" in refusal(neo4j_server, "query", neo4j_server.uri, query)
    finished(
        kg(neo4j_server, "query", neo4j_server.uri, "CREATE (:Probe {name: 'a', day: date('2026-02-17')})", "--write")
    )
    asked = "MATCH (n:Probe) RETURN n, n.name AS name, n.day AS day, n.absent AS absent, [1, 2.5, true] AS list"
    out = finished(kg(neo4j_server, "query", neo4j_server.uri, asked, "--format", "json"))
    assert json.loads(out) == [
        {
            "n": {"labels": ["Probe"], "day": "2026-02-17", "name": "a"},
            "name": "a",
            "day": "2026-02-17",
            "absent": None,
            "list": [1, 2.5, True],
        }
    ]
    out = finished(kg(neo4j_server, "query", neo4j_server.uri, asked, "--format", "csv"))
    assert out.splitlines()[0] == "n,name,day,absent,list"
    assert out.splitlines()[1].endswith(',a,2026-02-17,,"[1, 2.5, true]"')
    out = finished(
        kg(neo4j_server, "query", neo4j_server.uri, "MATCH (n:Probe) RETURN n.name AS name", "--format", "table")
    )
    assert out.split() == ["name", "a"]
    finished(kg(neo4j_server, "query", neo4j_server.uri, "MATCH (n:Probe) DELETE n", "--write"))


def test_the_command_line_goes_all_the_way_round(neo4j_server, tmp_path, ontology_of_news, large):
    _, held = large
    small = graph_of_claims(held.claims[:400], held.documents, held.entities, held.runs)
    there, back = tmp_path / "there.ttl", tmp_path / "back.ttl"
    write_graph(small, str(there), ontology_of_news)
    empty(neo4j_server)
    first = json.loads(finished(kg(neo4j_server, "load", str(there), "--to", neo4j_server.uri, "--json")))
    assert first["created"]["claim"] == 400
    second = json.loads(finished(kg(neo4j_server, "load", str(there), "--to", neo4j_server.uri, "--json")))
    assert second["unchanged"] == first["created"]
    assert not any(second["created"].values()) and not any(second["changed"].values())  # noqa: PT018
    finished(kg(neo4j_server, "export", neo4j_server.uri, "--to", str(back)))
    assert back.read_bytes() == there.read_bytes()
    name = small.entities[0].name
    assert name in finished(kg(neo4j_server, "explain", neo4j_server.uri, small.entities[0].iri))
    source = next(one for one in small.documents if any(claim.document == one.id for claim in small.claims)).source
    finished(kg(neo4j_server, "remove", neo4j_server.uri, source))
    finished(kg(neo4j_server, "remove", str(there), source))
    finished(kg(neo4j_server, "export", neo4j_server.uri, "--to", str(back)))
    assert back.read_bytes() == there.read_bytes()
