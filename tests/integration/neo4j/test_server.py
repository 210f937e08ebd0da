"""The server of scripts/neo4j: it answers drivers, is found again, and says clearly why it cannot start."""

import os
import socket
import subprocess
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError
from neo4j_server import Server, admin
from neo4j_server.server import _is_process

SCRIPT = Path(__file__).parents[3] / "scripts" / "neo4j"


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(SCRIPT), *arguments], capture_output=True, text=True, env=os.environ | environment, timeout=60
    )


def test_it_answers_a_driver_with_its_password_and_no_other(neo4j_server: Server):
    with GraphDatabase.driver(neo4j_server.uri, auth=neo4j_server.auth) as driver:
        records, _, _ = driver.execute_query(
            "CALL dbms.components() YIELD versions, edition RETURN versions[0], edition"
        )
        assert records[0].values() == ["5.26.12", "community"]
    with GraphDatabase.driver(neo4j_server.uri, auth=("neo4j", "wrong password")) as driver, pytest.raises(AuthError):
        driver.verify_connectivity()


def test_it_listens_on_the_loopback_alone(neo4j_server: Server):
    addresses = {address[4][0] for address in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in addresses - {"127.0.0.1"}:
        if not address.startswith("127."):
            with pytest.raises(ConnectionRefusedError), socket.create_connection((address, neo4j_server.bolt_port), 2):
                pass
    assert "127.0.0.1" in (neo4j_server.home / "conf" / "neo4j.conf").read_text("utf-8")


def test_its_password_is_kept_from_others(neo4j_server: Server):
    for path in (neo4j_server.home / "state.json", neo4j_server.home / "conf" / "neo4j.conf"):
        assert path.stat().st_mode & 0o077 == 0
    shown = subprocess.run(["ps", "-eww", "-o", "args="], capture_output=True, text=True).stdout
    assert str(neo4j_server.home) in shown
    assert neo4j_server.password not in shown


def test_the_browser_may_read_style_and_guide(neo4j_server: Server):
    with urllib.request.urlopen(f"http://localhost:{neo4j_server.http_port}/browser/") as answer:
        assert b"Neo4j Browser" in answer.read()
    for name in ("style.grass", "guide.html"):
        with urllib.request.urlopen(f"http://localhost:{neo4j_server.pages_port}/{name}") as answer:
            assert answer.headers["Access-Control-Allow-Origin"] == "*"
            assert len(answer.read()) > 500


def test_status_finds_the_running_server_and_its_addresses(neo4j_server: Server):
    status = run("status", "--home", str(neo4j_server.home))
    assert status.returncode == 0, status.stderr
    assert neo4j_server.uri in status.stdout
    assert f":{neo4j_server.http_port}/browser/" in status.stdout


def test_status_and_stop_where_nothing_runs(tmp_path: Path):
    assert run("status", "--home", str(tmp_path)).returncode == 3
    assert run("stop", "--home", str(tmp_path)).returncode == 0


def test_a_stale_pid_is_no_server(neo4j_server: Server, tmp_path: Path):
    state = (neo4j_server.home / "state.json").read_text("utf-8")
    (tmp_path / "state.json").write_text(state, "utf-8")
    assert run("status", "--home", str(tmp_path)).returncode == 3
    assert replace(neo4j_server, home=tmp_path).stop() is False
    assert neo4j_server.running()
    assert not _is_process(2**22 + 1, "")


def test_a_port_in_use_is_named(neo4j_server: Server, tmp_path: Path):
    started = run("start", "--home", str(tmp_path), "--http-port", str(neo4j_server.http_port))
    assert started.returncode == 1
    assert f"port {neo4j_server.http_port} is in use" in started.stderr
    assert "--http-port" in started.stderr
    assert "Traceback" not in started.stderr


@pytest.mark.parametrize("arguments", [["start", "--http-port", "0"], ["start", "--colour"], ["dance"], []])
def test_wrong_usage_exits_2(arguments: list[str]):
    assert run(*arguments).returncode == 2


def test_a_password_that_is_too_short_is_refused(tmp_path: Path):
    started = run("start", "--home", str(tmp_path / "home"), NEO4J_PASSWORD="short")
    assert started.returncode == 1
    assert "8 characters" in started.stderr


def test_the_admin_tool_imports(neo4j_server: Server, tmp_path: Path):
    nodes = tmp_path / "nodes.csv"
    nodes.write_text("uri:ID,name\nurn:a,Ann\nurn:b,Bo\n", "utf-8")
    other = replace(neo4j_server, home=tmp_path / "home")
    done = admin(
        other,
        ["database", "import", "full", "neo4j", f"--nodes=Person={nodes}", f"--report-file={tmp_path}/r"],
        capture=True,
    )
    assert done.returncode == 0, done.stderr
    assert "2 nodes" in done.stdout


def test_it_starts_again_after_a_crash_with_what_was_written(neo4j_server: Server):
    with GraphDatabase.driver(neo4j_server.uri, auth=neo4j_server.auth) as driver:
        driver.execute_query("MERGE (:CrashProbe {name: 'kept'})")
    neo4j_server.kill()
    assert not neo4j_server.running()
    neo4j_server.start()
    with GraphDatabase.driver(neo4j_server.uri, auth=neo4j_server.auth) as driver:
        records, _, _ = driver.execute_query("MATCH (n:CrashProbe) WITH n, n.name AS name DELETE n RETURN name")
        assert [record["name"] for record in records] == ["kept"]
