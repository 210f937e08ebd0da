"""The cookbook on the graph of the examples, the command, and the endpoint."""

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from kg.cli import main
from kg.errors import UsageError
from kg.sparql import Form, query_form, read_questions

COUNT = "SELECT (COUNT(*) AS ?n) { ?c a kg:Claim }"


@pytest.fixture(autouse=True, scope="module")
def cache(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.mark.parametrize("name", [one.name for one in read_questions()])
def test_every_question_has_an_answer(name, built, capsys):
    assert main(["query", str(built), f"@{name}", "--format", "csv"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 1, f"{name} returned no row"


def test_questions_say_what_they_ask(capsys):
    assert all(one.title and one.question for one in read_questions())
    assert main(["query", "--list"]) == 0
    assert capsys.readouterr().out.count("@") == len(read_questions())


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("DELETE WHERE { ?s ?p ?o }", "begin it with SELECT"),
        ("SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", "SERVICE"),
        ("SELECT ?s { ?s nope:x ?o }", "Prefix not found"),
        ("@who-met-whon", "@who-met-whom"),
    ],
)
def test_a_query_that_does_not_hold_is_one_sentence(query, message, built, capsys):
    assert main(["query", str(built), query]) == 2
    told = capsys.readouterr().err
    assert message in told
    assert told.count("\n") == 1


def test_the_time_of_a_query_is_limited(built, capsys):
    query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    started = time.monotonic()
    assert main(["query", str(built), query, "--timeout", "1"]) == 1
    assert "more than 1 seconds" in capsys.readouterr().err
    assert time.monotonic() - started < 30


def test_words_in_strings_and_comments_are_no_keywords():
    assert query_form('# SERVICE\nASK { ?s ?p "SERVICE" , <http://a.org/SERVICE> }') is Form.TRUTH
    with pytest.raises(UsageError, match="SERVICE"):
        query_form("SELECT * { service silent ?x { ?s ?p ?o } }")


def test_a_file_is_asked_too(built, tmp_path, capsys):
    assert main(["export", str(built), "--to", str(tmp_path / "x.ttl")]) == 0
    answers = []
    for graph in (built, tmp_path / "x.ttl"):
        (tmp_path / "q.rq").write_text(COUNT)
        assert main(["query", str(graph), "--file", str(tmp_path / "q.rq"), "--format", "json"]) == 0
        answers.append(json.loads(capsys.readouterr().out)["results"])
    assert answers[0] == answers[1]


@pytest.fixture(scope="module")
def endpoint(built):
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-m", "kg", "serve", str(built), "--port", str(port), "--timeout", "5"])
    address = f"http://127.0.0.1:{port}/sparql"
    try:
        for _ in range(600):
            if server.poll() is not None:
                raise RuntimeError("the endpoint ended")
            try:
                send(address, "ASK {}")
                break
            except urllib.error.URLError:
                time.sleep(0.1)
        yield address
    finally:
        server.terminate()
        server.wait()


def send(address: str, query: str, accept: str = "*/*", post: bool = False, **headers: str):
    if post:
        request = urllib.request.Request(address, query.encode(), {"Content-Type": "application/sparql-query"})
    else:
        request = urllib.request.Request(f"{address}?{urllib.parse.urlencode({'query': query})}")
    for name, value in {"Accept": accept, **headers}.items():
        request.add_header(name, value)
    with urllib.request.urlopen(request) as answer:
        return answer.headers["Content-Type"].partition(";")[0], answer.read().decode()


def test_the_endpoint_speaks_the_protocol(endpoint):
    media_type, text = send(endpoint, COUNT)
    assert media_type == "application/sparql-results+json"
    count = json.loads(text)["results"]["bindings"][0]["n"]["value"]
    assert send(endpoint, COUNT, "text/csv", post=True) == ("text/csv", f"n\r\n{count}\r\n")
    media_type, text = send(endpoint, "CONSTRUCT { ?s a kg:Seen } { ?s a kg:Claim }", "application/n-triples")
    assert (media_type, text.count("\n")) == ("application/n-triples", int(count))


@pytest.mark.parametrize(
    ("query", "headers", "code"),
    [
        ("SELEC", {}, 400),
        ("DROP ALL", {}, 400),
        (COUNT, {"accept": "image/png"}, 406),
        (COUNT, {"Host": "evil.example"}, 400),
        ("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", {}, 503),
    ],
)
def test_the_endpoint_refuses(endpoint, query, headers, code):
    with pytest.raises(urllib.error.HTTPError) as raised:
        send(endpoint, query, **headers)
    assert raised.value.code == code
    assert raised.value.read().count(b"\n") <= 1


def test_the_endpoint_takes_no_update(endpoint):
    with pytest.raises(urllib.error.HTTPError, match="400"):
        urllib.request.urlopen(endpoint, b"update=DROP+ALL")
