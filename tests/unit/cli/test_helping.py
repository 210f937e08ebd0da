"""``kg doctor``, ``kg init``, ``kg completion``, the examples below the help, and names hidden on the way out."""

import json
import os
import shlex
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kg.cli import main
from kg.cli.doctor import _java, _neo4j
from kg.cli.examples import EXAMPLES
from kg.cli.parser import make_parser
from kg.cli.reference import _leaves
from kg.ontology import load_ontology
from kg.settings import Settings
from kg.stores import write_graph
from tests.browser.graphs import news_graph


def commands() -> list[str]:
    return [parser.prog.removeprefix("kg ") for parser in _leaves(make_parser())]


@pytest.mark.parametrize("command", commands())
def test_every_command_has_examples_that_parse(command: str, capsys) -> None:
    for written, meaning in EXAMPLES[command]:
        words = shlex.split(written.split(" > ")[0].removeprefix('eval "$(').removesuffix(')"'))
        assert make_parser().parse_args(words[1:]).module
        assert meaning
    with pytest.raises(SystemExit):
        main([*command.split(), "--help"])
    assert "examples:\n  " in capsys.readouterr().out


def test_doctor_tells_what_is_there_and_the_next_step(capsys) -> None:
    assert main(["doctor", "--json", "--neo4j", "neo4j://127.0.0.1:39001"]) == 0
    findings = {one["what"]: one for one in map(json.loads, capsys.readouterr().out.splitlines())}
    assert findings["model"]["state"] == findings["ontology"]["state"] == findings["page"]["state"] == "ok"
    assert findings["neo4j"]["state"] == "missing"
    assert "kg doctor --neo4j" in findings["neo4j"]["advice"]
    assert all(one["advice"] for one in findings.values() if one["state"] != "ok")


@pytest.mark.parametrize(
    ("answer", "state", "said"),
    [(b"\0\0\4\5", "ok", "Bolt 5.4"), (b"HTTP", "missing", "no Neo4j server"), (b"", "missing", "no Neo4j server")],
)
def test_doctor_knows_a_neo4j_server_from_another(answer: bytes, state: str, said: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                assert connection.recv(64)[:4] == bytes.fromhex("6060b017")
                connection.sendall(answer)

        served = threading.Thread(target=serve)
        served.start()
        found = _neo4j(f"neo4j://127.0.0.1:{listening.getsockname()[1]}")
        served.join()
    assert found.state == state
    assert said in found.detail
    assert bool(found.advice) == (state != "ok")


def test_doctor_wants_a_java_that_neo4j_runs_on(tmp_path, monkeypatch) -> None:
    old = tmp_path / "java"
    old.write_text("#!/bin/sh\necho 'openjdk version \"1.8.0_392\"' >&2\n", "utf-8")
    old.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert _java().state == "missing"
    assert _java().advice == "install Java 17 or later"


def test_init_makes_a_project_whose_ontology_holds(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", "project"]) == 0
    assert main(["init", "project"]) == 2
    assert "already holds README.md" in capsys.readouterr().err
    monkeypatch.chdir(tmp_path / "project")
    assert main(["ontology", "check", "ontology.ttl"]) == 0
    capsys.readouterr()
    assert main(["extract", "articles", "--ontology", "ontology.ttl"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ("criticised", "Omar Haddad", "Harbour Authority") in {
        (one["predicate"], one["subject"]["name"], (one["object"] or {}).get("name")) for one in found
    }


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_what_the_shell_runs(shell: str, capsys) -> None:
    assert main(["completion", shell]) == 0
    assert "kg" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash on the path")
@pytest.mark.parametrize(
    ("words", "wanted"), [(["kg", "an"], "analyse"), (["kg", "view", "--pseudo"], "--pseudonymise")]
)
def test_a_real_bash_completes(words: list[str], wanted: str) -> None:
    line = " ".join(words)
    name = "$(complete -p kg | sed 's/.*-F \\([^ ]*\\).*/\\1/')"
    script = (
        f'eval "$(kg completion bash)"; COMP_LINE="{line}"; COMP_POINT={len(line)}; COMP_TYPE=9; '
        f"COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; "
        f"{name} kg {words[-1]} {words[-2]}; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    told = subprocess.run(
        ["bash", "-c", script], env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )
    assert told.stdout.split() == [wanted], told.stderr


def test_a_shell_that_asks_is_answered() -> None:
    line = "kg vi"
    asked = os.environ | {
        "_ARGCOMPLETE": "1",
        "COMP_LINE": line,
        "COMP_POINT": str(len(line)),
        "_ARGCOMPLETE_IFS": "\n",
    }
    code = "import os, sys; os.dup2(1, 8); sys.argv[0] = 'kg'; from kg.cli import main; main([])"
    told = subprocess.run([sys.executable, "-c", code], env=asked, capture_output=True, check=False)
    assert told.stdout.strip() == b"view"


def test_names_are_hidden_on_the_way_out(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    write_graph(news_graph(), "news.jsonl", load_ontology(Settings().ontology_files))
    (tmp_path / "secret.key").write_bytes(b"0123456789abcdef")
    hide = ["--pseudonymise", "Person", "--secret", "secret.key"]
    assert main(["view", "news.jsonl", *hide]) == 0
    assert main(["export", "news.jsonl", "--to", "public.ttl", *hide]) == 0
    assert main(["report", "news.jsonl", "--out", "report.md", *hide]) == 0
    for name in ("news.html", "public.ttl", "report.md"):
        assert "Haddad" not in (tmp_path / name).read_text("utf-8")
    assert main(["view", "news.jsonl", "--pseudonymise", "Person"]) == 2
    assert "--secret secret.key" in capsys.readouterr().err
