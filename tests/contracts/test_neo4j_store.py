"""What every store owes, held to by a real Neo4j, and what a database owes besides."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from neo4j import GraphDatabase

from kg.facts import graph_of_claims
from kg.graph import merge_graphs, remove_document
from kg.model import KnowledgeGraph, Value
from kg.stores import find_store, read_graph, write_graph
from kg.stores.property_graph.connection import Connection

CLAIM_OF_TWO = {"role": "chair"}


@pytest.fixture
def place(neo4j_server, monkeypatch):
    """An empty database; the client reads its password from the environment."""
    monkeypatch.setenv("NEO4J_USERNAME", neo4j_server.auth[0])
    monkeypatch.setenv("NEO4J_PASSWORD", neo4j_server.auth[1])
    monkeypatch.delenv("NEO4J_DATABASE", raising=False)
    run(neo4j_server, "MATCH (n) DETACH DELETE n")
    return neo4j_server.uri


def run(server, query: str, **parameters) -> list[list]:
    with GraphDatabase.driver(server.uri, auth=server.auth, notifications_min_severity="OFF") as driver:
        return [list(record.values()) for record in driver.execute_query(query, parameters).records]


def dump(server) -> Counter:
    """Everything in the database."""
    nodes = run(server, "MATCH (n) RETURN labels(n), properties(n)")
    edges = run(server, "MATCH (a)-[r]->(b) RETURN a.uri, type(r), properties(r), b.uri")
    return Counter(
        repr([sorted(one) if isinstance(one, list) else _sorted(one) for one in row]) for row in nodes + edges
    )


def _sorted(value):
    return sorted(value.items()) if isinstance(value, dict) else value


def test_what_is_written_is_read(place, graph, ontology):
    receipt = write_graph(graph, place, ontology)
    assert read_graph(place, ontology) == graph
    assert dict(receipt.created) == {
        "claim": str(len(graph.claims)),
        "document": "2",
        "entity": str(len(graph.entities)),
        "fact": str(len(graph.facts)),
    }


def test_copies_of_one_text_stay_one_source(place, parts, ontology):
    """Loaded whole, loaded in two parts, and loaded again: the support is one."""
    copied = parts.copied_graph()
    write_graph(copied, place, ontology)
    assert read_graph(place, ontology) == copied
    store = find_store(place)
    write_graph(KnowledgeGraph((), (), (), ()), place, ontology)
    for document in copied.documents:
        said = [claim for claim in copied.claims if claim.document == document.id]
        store.add(graph_of_claims(said, [document], copied.entities, copied.runs), place, ontology)
    assert read_graph(place, ontology) == copied
    again = store.add(graph_of_claims(said, [document], copied.entities, copied.runs), place, ontology)
    assert (again.created, again.changed, again.withdrawn) == ((), (), ())


def test_writing_twice_changes_nothing(place, neo4j_server, graph, ontology):
    first = write_graph(graph, place, ontology)
    held = dump(neo4j_server)
    second = write_graph(graph, place, ontology)
    assert dump(neo4j_server) == held
    assert (second.created, second.changed, second.withdrawn, second.unchanged) == ((), (), (), first.created)


def test_a_graph_replaces_another(place, graph, parts, ontology):
    write_graph(graph, place, ontology)
    smaller = parts.graph(graph.claims[0])
    write_graph(smaller, place, ontology)
    assert read_graph(place, ontology) == smaller


def test_an_empty_graph_is_a_graph(place, neo4j_server, graph, ontology):
    empty = KnowledgeGraph((), (), (), ())
    write_graph(empty, place, ontology)
    assert read_graph(place, ontology) == empty
    write_graph(graph, place, ontology)
    write_graph(empty, place, ontology)
    assert read_graph(place, ontology) == empty
    assert not run(neo4j_server, "MATCH (n) RETURN n")


def test_any_graph_is_read_as_it_was_written_over_any_other(place, graphs, ontology):
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(graphs)
    def check(graph: KnowledgeGraph) -> None:
        write_graph(graph, place, ontology)
        assert read_graph(place, ontology) == graph

    check()


def test_adding_is_merging(place, graph, parts, ontology):
    store = find_store(place)
    of_one = graph_of_claims(
        [c for c in graph.claims if c.document == parts.document.id], [parts.document], graph.entities, graph.runs
    )
    of_other = graph_of_claims(
        [c for c in graph.claims if c.document == parts.other.id], [parts.other], graph.entities, graph.runs
    )
    store.add(of_one, place, ontology)
    receipt = store.add(of_other, place, ontology)
    assert receipt.kept == 1
    assert read_graph(place, ontology) == merge_graphs([of_one, of_other]) == graph


def test_a_newer_graph_of_a_document_takes_its_place(place, neo4j_server, graph, parts, ontology):
    store = find_store(place)
    both = [
        parts.claim("worksFor", parts.ann, parts.globex, CLAIM_OF_TWO),
        parts.claim("worksFor", parts.ann, parts.globex, CLAIM_OF_TWO, document=parts.other),
    ]
    only_here = parts.claim("joins", parts.ann, parts.talks, document=parts.other)
    older = parts.graph(*both, only_here)
    store.add(older, place, ontology)
    assert read_graph(place, ontology).facts[0].support in (1, 2)
    nothing = KnowledgeGraph((parts.other,), (), (), ())
    receipt = store.add(nothing, place, ontology)
    assert dict(receipt.withdrawn) == {"claim": "2", "fact": "1", "entity": "1"}
    held = read_graph(place, ontology)
    assert held == parts.graph(both[0])
    assert [fact.support for fact in held.facts] == [1]
    assert not run(neo4j_server, "MATCH (n {uri: $uri}) RETURN n", uri=parts.talks.iri)


def test_names_that_two_documents_lend_are_kept(place, parts, ontology):
    store = find_store(place)
    known = replace(parts.ann, name="Ann Lee", aliases=("A. Lee",))
    other = replace(parts.ann, name="Ann", aliases=("Annie",))
    one = graph_of_claims(
        [parts.claim("joins", known, parts.talks)], [parts.document], [known, parts.talks], [parts.run]
    )
    two = graph_of_claims(
        [parts.claim("joins", other, parts.talks, document=parts.other)],
        [parts.other],
        [other, parts.talks],
        [parts.run],
    )
    store.add(one, place, ontology)
    store.add(two, place, ontology)
    assert read_graph(place, ontology) == merge_graphs([one, two])
    again = store.add(one, place, ontology)
    assert (again.created, again.changed, again.withdrawn) == ((), (), ())


def test_removing_a_document_withdraws_exactly_its_claims(place, graph, parts, ontology):
    write_graph(graph, place, ontology)
    rest = remove_document(graph, parts.other.id)
    find_store(place).remove(parts.other.id, place, ontology)
    assert read_graph(place, ontology) == rest


def test_what_others_keep_is_never_touched(place, neo4j_server, graph, ontology):
    run(
        neo4j_server,
        "CREATE (:Person {name: 'Ann Lee', uri: $uri})-[:KNOWS]->(:Person), (:Claim {uri: 'x', fact: 1}), (:Document)",
        uri=graph.entities[0].iri,
    )
    theirs = dump(neo4j_server)
    write_graph(graph, place, ontology)
    write_graph(KnowledgeGraph((), (), (), ()), place, ontology)
    assert dump(neo4j_server) == theirs


def test_notes_of_others_on_our_nodes_stay(place, neo4j_server, graph, parts, ontology):
    write_graph(graph, place, ontology)
    run(
        neo4j_server,
        "MATCH (n:KgNode {uri: $uri}) SET n.note = 'mine', n:Suspect CREATE (:Note {text: 'x'})-[:ABOUT]->(n)",
        uri=parts.ann.iri,
    )
    again = write_graph(graph, place, ontology)
    assert (again.created, again.changed) == ((), ())
    assert read_graph(place, ontology) == graph
    write_graph(KnowledgeGraph((), (), (), ()), place, ontology)
    assert run(neo4j_server, "MATCH (:Note)-[:ABOUT]->(n:Suspect) RETURN n.note") == [["mine"]]
    assert read_graph(place, ontology) == KnowledgeGraph((), (), (), ())


def test_what_was_changed_by_hand_is_mended(place, neo4j_server, graph, parts, ontology):
    write_graph(graph, place, ontology)
    run(neo4j_server, "MATCH (n:KgNode {uri: $uri}) SET n.name = 'Somebody'", uri=parts.ann.iri)
    run(neo4j_server, "MATCH (:KgNode)-[r]->() WHERE r.predicate IS NOT NULL SET r.support = 99")
    run(neo4j_server, "MATCH (c:Claim:KgNode) WITH c LIMIT 1 SET c.quote = 'never said'")
    receipt = write_graph(graph, place, ontology)
    assert dict(receipt.changed) == {"claim": "1", "entity": "1", "fact": str(len(graph.facts))}
    assert read_graph(place, ontology) == graph


def test_a_dry_run_writes_nothing_and_tells_the_same(place, neo4j_server, graph, parts, ontology):
    store = find_store(place)
    planned = store.add(graph, place, ontology, dry=True)
    assert not run(neo4j_server, "MATCH (n) RETURN n")
    assert planned == store.add(graph, place, ontology)
    smaller = parts.graph(graph.claims[0])
    planned = store.add(smaller, place, ontology, dry=True)
    assert read_graph(place, ontology) == graph
    done = store.add(smaller, place, ontology)
    assert (planned.created, planned.changed, planned.unchanged) == (done.created, done.changed, done.unchanged)
    assert dict(planned.withdrawn)["claim"] == dict(done.withdrawn)["claim"]


def test_two_roles_in_one_body_are_two_relationships(place, neo4j_server, parts, ontology):
    graph = parts.graph(
        parts.claim("worksFor", parts.ann, parts.globex, {"role": "chair"}),
        parts.claim("worksFor", parts.ann, parts.globex, {"role": "treasurer"}),
    )
    write_graph(graph, place, ontology)
    found = run(neo4j_server, "MATCH (:Person)-[r:WORKS_FOR]->(:Organization) RETURN r.role ORDER BY r.role")
    assert found == [["chair"], ["treasurer"]]


HOSTILE = (
    'O\'Brien "quoted"',
    "`}) DETACH DELETE n //",
    "line\nbreak\r\n\ttab",
    "🦜👩‍👩‍👧 \U0010ffff",
    "\u202eمرحبا بالعالم\u200f",
    "n" * 32_768,
    "漢" * 32_768,
    "\\u0027 $uri {x: 1} \x00",
)


@pytest.mark.parametrize("name", HOSTILE, ids=lambda name: ascii(name[:12]))
def test_hostile_names_are_only_text(name, place, neo4j_server, parts, ontology):
    person = replace(parts.ann, name=name, aliases=(name + "x",), attributes=((name[:200] + "`", name),))
    claim = parts.claim("worksFor", person, parts.globex, {"role": name, name[:99]: "1"})
    value = parts.claim("jots", person, Value(name))
    graph = graph_of_claims(
        [claim, value], [replace(parts.document, title=name, source=name)], [person, parts.globex], [parts.run]
    )
    write_graph(graph, place, ontology)
    assert read_graph(place, ontology) == graph
    assert run(neo4j_server, "MATCH (n:Person {name: $name}) RETURN count(n)", name=name) == [[1]]
    again = write_graph(graph, place, ontology)
    assert (again.created, again.changed) == ((), ())


def test_labels_and_types_come_from_the_ontology_alone(place, neo4j_server, parts, ontology):
    person = replace(parts.ann, class_iri="https://example.org/x#Ev`il) DETACH DELETE (n")
    claim = replace(parts.claim("worksFor", person, parts.globex), predicate="https://example.org/x#un`known")
    graph = graph_of_claims([claim], [parts.document], [person, parts.globex], [parts.run])
    write_graph(graph, place, ontology)
    assert run(neo4j_server, "MATCH (n:Thing)-[r:RELATED_TO]->() RETURN n.class, r.predicate") == [
        [person.class_iri, claim.predicate]
    ]
    assert read_graph(place, ontology) == graph
    labels = {label for (label,) in run(neo4j_server, "MATCH (n) UNWIND labels(n) AS l RETURN DISTINCT l")}
    assert labels <= {"KgNode", "Thing", "Organization", "Claim", "Document", "Run"}


def test_a_text_that_is_no_text_is_refused(place, neo4j_server, parts, ontology):
    from kg.errors import StoreError

    half = replace(parts.ann, name="half \ud83e")
    claim = parts.claim("joins", half, parts.talks)
    with pytest.raises(StoreError, match="surrogate"):
        write_graph(parts.graph(claim, entities=(half, parts.talks)), place, ontology)


def test_the_password_is_nowhere_in_what_is_shown(place, graph, ontology):
    receipt = write_graph(graph, place, ontology)
    assert os.environ["NEO4J_PASSWORD"] not in repr(receipt)


def test_a_load_that_ends_after_any_transaction_is_completed_by_the_next(
    place, neo4j_server, graph, ontology, monkeypatch
):
    write, left = Connection.write, count()

    def end_early(self, work):
        if next(left) == last:
            raise KeyboardInterrupt
        return write(self, work)

    monkeypatch.setattr(Connection, "write", end_early)
    last = None
    write_graph(graph, place, ontology)
    whole, transactions = dump(neo4j_server), next(left)
    assert transactions > 8
    for last in range(transactions):
        run(neo4j_server, "MATCH (n) DETACH DELETE n")
        left = count()
        with pytest.raises(KeyboardInterrupt):
            write_graph(graph, place, ontology)
        last = None
        write_graph(graph, place, ontology)
        assert dump(neo4j_server) == whole
