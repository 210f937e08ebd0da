"""A language model as a reader: a server on loopback that speaks the protocol, well and ill."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from kg import pipeline
from kg.cli import main
from kg.errors import ReaderError
from kg.model import Extraction, Value
from kg.settings import Settings

TEXT = (
    "Ana Ruiz, the foreign minister of Chile, met 40 farmers in Lima on 3 May 2024. Zed Blorn joined Ordex, she said.\n"
)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, answer: Callable[[BaseHTTPRequestHandler], None]) -> None:
        self.answer = answer
        self.requests: list[tuple[str, dict[str, str], Any]] = []
        super().__init__(("127.0.0.1", 0), Handler)


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append((self.path, dict(self.headers), body))
        self.server.answer(self)

    def log_message(self, *_: Any) -> None:
        """Nothing to the terminal."""


def send(handler: BaseHTTPRequestHandler, raw: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    for name, value in {"Content-Length": str(len(raw)), **headers}.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(raw)


def content(text: str) -> Callable[[BaseHTTPRequestHandler], None]:
    raw = json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode()
    return lambda handler: send(handler, raw)


@contextmanager
def serving(answer: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[Server]:
    server = Server(answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def settings_for(server: Server, timeout: float = 20.0) -> Settings:
    endpoint = f"http://127.0.0.1:{server.server_port}/v1"
    return Settings(reader="openai", endpoint=endpoint, reader_model="tiny", reader_timeout=timeout)


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "one.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def claim(**changes: Any) -> dict[str, Any]:
    usual = {
        "relation": "holdsRole",
        "subject": {"text": "Ana Ruiz", "type": "Person"},
        "object": {"text": "Chile", "type": "Country"},
        "value": None,
        "qualifiers": [{"name": "role", "value": "foreign minister"}],
        "polarity": "affirmed",
        "certainty": "certain",
        "tense": "present",
        "attributed_to": None,
        "evidence": "Ana Ruiz, the foreign minister of Chile",
    }
    return {**usual, **changes}


def ask(article: str, *claims: Any) -> Extraction:
    with serving(content(json.dumps({"claims": list(claims)}))) as server:
        return pipeline.extract([article], settings_for(server))


def test_a_verified_claim_is_a_claim_like_any_other(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    with serving(content(json.dumps({"claims": [claim()]}))) as server:
        settings = settings_for(server)
        checked = pipeline.build([article], settings)
        [(path, headers, body)] = server.requests
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == "Bearer secret"
    assert (body["model"], body["temperature"], body["messages"][1]["content"]) == ("tiny", 0, TEXT)
    schema = body["response_format"]["json_schema"]
    ontology = pipeline.ontology_of(settings)
    assert schema["strict"] is True
    listed = schema["schema"]["properties"]["claims"]["items"]["properties"]["relation"]["enum"]
    assert listed == sorted(one.name for one in ontology.relations.values())
    [found] = checked.graph.claims
    names = {one.iri: one.name for one in checked.graph.entities}
    assert (names[found.subject], names[found.object]) == ("Ana Ruiz", "Chile")
    assert dict(found.qualifiers)["role"] == "foreign minister"
    assert found.evidence.text == TEXT[found.evidence.start : found.evidence.end]
    assert [run.model.rpartition(" ")[2] for run in checked.graph.runs] == ["openai:tiny"]
    assert found.runs == (checked.graph.runs[0].iri,) != (pipeline.describe_run(Settings()).iri,)


def test_names_that_nothing_else_found_become_entities(article: str) -> None:
    joined = claim(
        relation="memberOf",
        subject={"text": "Zed Blorn", "type": "Person"},
        object={"text": "Ordex", "type": "Organization"},
        qualifiers=[],
        evidence="Zed Blorn joined Ordex",
        attributed_to="Ana Ruiz",
    )
    found = ask(article, joined)
    names = {chain.id: chain.name for chain in found.chains}
    [one] = found.claims
    assert (names[one.subject], names[str(one.object)], names[str(one.attributed_to)]) == (
        "Zed Blorn",
        "Ordex",
        "Ana Ruiz",
    )
    assert not pipeline.assemble(found, Settings()).rejections


def test_numbers_and_dates_must_stand_in_the_evidence(article: str) -> None:
    size = claim(
        relation="groupSize",
        subject={"text": "farmers", "type": "PersonGroup"},
        object=None,
        value="40",
        qualifiers=[],
        evidence="met 40 farmers in Lima",
    )
    found = ask(article, size, {**size, "value": "41"}, {**size, "value": "many"})
    assert [getattr(one.object, "text", None) for one in found.claims] == ["40"]
    assert [one.reason for one in found.rejections] == ["unverifiable", "unverifiable"]
    day = claim(
        relation="heldOn",
        subject={"text": "met", "type": "Meeting"},
        object=None,
        value="2024-05-03",
        qualifiers=[],
        evidence="met 40 farmers in Lima on 3 May 2024",
    )
    there = {**day, "relation": "heldIn", "object": {"text": "Lima", "type": "Place"}, "value": None}
    found = ask(article, day, {**day, "value": "2024-05-04"}, {**day, "value": "Friday"}, there)
    names = {chain.id: chain.name for chain in found.chains}
    [at, on] = sorted(found.claims, key=lambda one: isinstance(one.object, Value))
    assert (names[str(at.object)], on.object, on.subject) == ("Lima", Value("2024-05-03", "date"), at.subject)
    assert [one.reason for one in found.rejections] == ["unverifiable", "unverifiable"]
    assert not pipeline.assemble(replace(found, rejections=()), Settings()).rejections


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("rm -rf /", "reader-answer"),
        (None, "reader-answer"),
        ({}, "reader-answer"),
        (claim(relation="owns"), "domain"),
        (claim(relation=["holdsRole"]), "reader-answer"),
        (claim(evidence="Ana Ruiz, the finance minister of Chile"), "unverifiable"),
        (claim(evidence="   "), "unverifiable"),
        (claim(evidence=17), "reader-answer"),
        (claim(subject={"text": "Joe Smith", "type": "Person"}), "unverifiable"),
        (claim(subject={"text": "Ana Rui", "type": "Person"}), "unverifiable"),
        (claim(subject="Ana Ruiz"), "reader-answer"),
        (claim(subject={"text": "Lima", "type": "Place"}), "domain"),
        (claim(subject={"text": "joined", "type": "Dragon"}), "domain"),
        (claim(object={"text": "Peru", "type": "Country"}), "unverifiable"),
        (claim(qualifiers=[{"name": "role", "value": "emperor"}]), "unverifiable"),
        (claim(qualifiers=[{"name": "salary", "value": "40"}]), "domain"),
        (claim(qualifiers={"role": "minister"}), "reader-answer"),
        (claim(qualifiers=["role"]), "reader-answer"),
        (claim(qualifiers=[]), "domain"),
        (claim(polarity="maybe"), "reader-answer"),
        (claim(tense=None), "reader-answer"),
    ],
)
def test_what_text_or_ontology_do_not_bear_out_is_refused(article: str, item: Any, reason: str) -> None:
    found = ask(article, item, claim())
    assert len(found.claims) == 1
    assert [one.reason for one in found.rejections] == [reason]
    assert found.rejections[0].document == found.documents[0].id


@pytest.mark.parametrize("text", ["", "I am sorry", '{"claims": [', "[]", '{"claims": 3}', "[" * 5000])
def test_an_answer_that_is_no_list_of_claims_is_refused(article: str, text: str) -> None:
    with serving(content(text)) as server:
        found = pipeline.extract([article], settings_for(server))
    assert found.claims == ()
    assert [one.reason for one in found.rejections] == ["reader-answer"]


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (lambda handler: send(handler, b"no", 401), "answered 401"),
        (lambda handler: send(handler, b"", 500), "answered 500"),
        (lambda handler: send(handler, b"", 302, Location="http://127.0.0.1:9/steal"), "answered 302"),
        (lambda handler: send(handler, b"<html>"), "does not speak"),
        (lambda handler: send(handler, b"{}"), "does not speak"),
        (lambda handler: send(handler, b'{"choices": []}'), "does not speak"),
        (lambda handler: send(handler, b"\xff\xfe\x00"), "does not speak"),
        (lambda handler: handler.wfile.write(b"garbage\r\n\r\n"), "broke off"),
    ],
)
def test_an_endpoint_that_fails_is_told_in_a_sentence(article: str, answer: Any, message: str) -> None:
    with serving(answer) as server, pytest.raises(ReaderError, match=message):
        pipeline.extract([article], settings_for(server))


def test_an_endpoint_that_is_slow_or_gone_is_told(article: str) -> None:
    with (
        serving(lambda handler: time.sleep(1.5)) as server,
        pytest.raises(ReaderError, match=r"did not answer within 0\.3 seconds"),
    ):
        pipeline.extract([article], settings_for(server, timeout=0.3))
    with pytest.raises(ReaderError, match="cannot be reached"):
        pipeline.extract([article], settings_for(server))


def test_the_command_line_prints_one_sentence_and_never_the_key(
    article: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    with serving(lambda handler: send(handler, b"bad key secret", 401)) as server:
        settings = settings_for(server)
        options = ["--reader", "openai", "--endpoint", str(settings.endpoint), "--reader-model", "tiny", "--quiet"]
        code = main(["extract", article, *options])
    printed = capsys.readouterr()
    assert code == 1
    assert printed.out == ""
    assert printed.err.startswith("kg: the endpoint at 127.0.0.1 answered 401")
    assert printed.err.count("\n") == 1
    assert "secret" not in printed.err
