#!/usr/bin/env python3
"""What a load into Neo4j costs, beside what others cost on the same nodes and relationships, in one run.

Ways: ours over Bolt, with neo4j-rust-ext and without, and each a second time; one MERGE query an item (measured on a
sample and extrapolated); neo4j-graphrag's Neo4jWriter; rdflib-neo4j; and neo4j-admin's import of our CSV files, the
limit. Rounds are interleaved, in turning order; each measurement is a process of its own on one warm server, emptied
before; times are of the wall clock without imports and without making the graph. Prints medians, ratios and
relationships lost.

usage: neo4j_load.py [--nodes N] [--rounds R] [--sample S] [--ways NAME...]     (100,000 nodes, 3 rounds)
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

SCRIPTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(SCRIPTS), str(SCRIPTS.parent)]

from bench.large_graph import make_graph
from neo4j_server import Server, free_ports
from neo4j_server.artifacts import fetch

from kg.ontology import load_ontology
from kg.settings import Settings
from kg.stores.property_graph import Mapping, Rows, encode_graph

PASSWORD = "correct horse battery"
APOC = Path(__file__).with_name("apoc.xml")
CLAIMS_A_NODE = 0.72
"""A graph of so many claims a node has about three relationships a node."""


def items_of(rows: Rows) -> tuple[list[tuple[str, str, dict]], list[tuple[str, str, str, dict]]]:
    """All nodes (uri, label, properties) and relationships (start, end, type, properties), as the loader makes them."""
    from kg.stores.neo4j_admin import _edges, _nodes

    def full(properties: dict) -> dict:
        return {name: value for name, value in properties.items() if value is not None}

    nodes = [(uri, label, full(properties)) for uri, label, properties in _nodes(rows)]
    return nodes, [(start, end, kind, full(properties)) for start, end, kind, properties in _edges(rows)]


# ------------------------------------------------------------------------------------- one way, in a process of its own


def load_ours(claims: int, address: str) -> dict:
    from kg.stores import write_graph

    graph, ontology = make_graph(claims), load_ontology(Settings().ontology_files)
    seconds = []
    for _ in range(2):
        started = time.perf_counter()
        receipt = write_graph(graph, address, ontology)
        seconds.append(time.perf_counter() - started)
    assert not receipt.created
    return {"seconds": seconds[0], "again": seconds[1]}


def load_naively(claims: int, address: str, sample: int) -> dict:
    """One MERGE query an item, each in a transaction of its own; with the constraint, as a careful user would."""
    from neo4j import GraphDatabase

    nodes, edges = items_of(encode_graph(make_graph(claims), Mapping(load_ontology(Settings().ontology_files))))
    step = max(1, len(edges) // sample)
    some = edges[::step]
    needed = {end for start, end, *_ in some} | {start for start, *_ in some}
    first = [node for node in nodes if node[0] in needed]
    with GraphDatabase.driver(address, auth=("neo4j", PASSWORD)) as driver, driver.session() as session:
        session.run("CREATE CONSTRAINT naive IF NOT EXISTS FOR (n:Naive) REQUIRE n.uri IS UNIQUE").consume()
        started = time.perf_counter()
        for uri, label, properties in first:
            session.run(
                f"MERGE (n:Naive {{uri: $uri}}) SET n:{label}, n += $properties", uri=uri, properties=properties
            ).consume()
        per_node = (time.perf_counter() - started) / len(first)
        started = time.perf_counter()
        for start, end, kind, properties in some:
            key = "{uri: $properties.uri}" if "uri" in properties else ""
            session.run(
                "MATCH (a:Naive {uri: $start}), (b:Naive {uri: $end}) "
                f"MERGE (a)-[r:{kind} {key}]->(b) SET r += $properties",
                start=start,
                end=end,
                properties=properties,
            ).consume()
        per_edge = (time.perf_counter() - started) / len(some)
        session.run("DROP CONSTRAINT naive").consume()
    return {"seconds": per_node * len(nodes) + per_edge * len(edges), "extrapolated from": len(first) + len(some)}


def load_by_graphrag(claims: int, address: str) -> dict:
    from neo4j import GraphDatabase
    from neo4j_graphrag.components.kg_writer import Neo4jWriter
    from neo4j_graphrag.components.types import Neo4jGraph, Neo4jNode, Neo4jRelationship

    nodes, edges = items_of(encode_graph(make_graph(claims), Mapping(load_ontology(Settings().ontology_files))))
    graph = Neo4jGraph(
        nodes=[Neo4jNode(id=uri, label=label, properties={"uri": uri, **known}) for uri, label, known in nodes],
        relationships=[
            Neo4jRelationship(start_node_id=start, end_node_id=end, type=kind, properties=known)
            for start, end, kind, known in edges
        ],
    )
    with GraphDatabase.driver(address, auth=("neo4j", PASSWORD)) as driver:
        started = time.perf_counter()
        result = asyncio.run(Neo4jWriter(driver).run(graph))
        seconds = time.perf_counter() - started
    if result.status != "SUCCESS":
        raise SystemExit(f"Neo4jWriter failed: {result.metadata}")
    return {"seconds": seconds}


def load_by_rdflib(claims: int, address: str) -> dict:
    from rdflib import RDF, Graph, Literal, Namespace, URIRef
    from rdflib_neo4j import HANDLE_VOCAB_URI_STRATEGY, Neo4jStore, Neo4jStoreConfig

    space = Namespace("https://w3id.org/actorgraph/ns#")
    nodes, edges = items_of(encode_graph(make_graph(claims), Mapping(load_ontology(Settings().ontology_files))))
    of_subject: dict[str, list] = {}
    for uri, label, properties in nodes:
        held = of_subject.setdefault(uri, [(RDF.type, space[label])])
        for name, value in properties.items():
            held += ((space[name], Literal(one)) for one in (value if isinstance(value, list) else [value]))
    for start, end, kind, _ in edges:
        of_subject.setdefault(start, []).append((space[kind], URIRef(end)))
    config = Neo4jStoreConfig(
        auth_data={"uri": address, "database": "neo4j", "user": "neo4j", "pwd": PASSWORD},
        batching=True,
        handle_vocab_uri_strategy=HANDLE_VOCAB_URI_STRATEGY.IGNORE,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        started = time.perf_counter()
        graph = Graph(store=Neo4jStore(config=config))
        for uri, said in of_subject.items():
            for predicate, thing in said:
                graph.add((URIRef(uri), predicate, thing))
        graph.close(True)
        seconds = time.perf_counter() - started
    return {"seconds": seconds}


def work(options: argparse.Namespace) -> None:
    """One measurement, printed as JSON."""
    os.environ["NEO4J_PASSWORD"] = PASSWORD
    way = options.worker
    if way != "ours with rust":
        sys.modules["neo4j._rust"] = None  # type: ignore[assignment]
    if way.startswith("ours"):
        found = load_ours(options.claims, options.address)
    elif way == "naive":
        found = load_naively(options.claims, options.address, options.sample)
    elif way == "graphrag":
        found = load_by_graphrag(options.claims, options.address)
    else:
        found = load_by_rdflib(options.claims, options.address)
    print(json.dumps(found))


# ------------------------------------------------------------------------------------------------------- the whole run

WAYS = ("ours", "ours with rust", "naive", "graphrag", "rdflib", "import")


class Bench:
    """A server, and what each way took."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self.options, self.folder = options, folder
        self.claims = int(options.nodes * CLAIMS_A_NODE)
        self.server = Server(folder / "home", *free_ports(3), heap=options.heap, page_cache="1g", password=PASSWORD)

    def measure(self, way: str, claims: int) -> dict:
        if way == "import":
            return self._import(claims)
        self._empty()
        command = [sys.executable, __file__, "--worker", way, "--claims", str(claims), "--address", self.server.uri]
        ran = subprocess.run([*command, "--sample", str(self.options.sample)], capture_output=True, text=True)
        if ran.returncode:
            return {"failed": (ran.stderr.strip().splitlines() or ["no reason given"])[-1]}
        found = json.loads(ran.stdout.splitlines()[-1])
        if way != "naive":
            found["relationships"] = self._ask("MATCH ()-[r]->() RETURN count(r)")
        return found

    def _import(self, claims: int) -> dict:
        from kg.stores import write_graph

        shutil.rmtree(self.folder / "bulk", ignore_errors=True)
        started = time.perf_counter()
        write_graph(make_graph(claims), f"neo4j-admin:{self.folder / 'bulk'}", load_ontology(Settings().ontology_files))
        writing = time.perf_counter() - started
        home = self.folder / "imported"
        shutil.rmtree(home, ignore_errors=True)
        started = time.perf_counter()
        tool = f"{sys.executable} {SCRIPTS / 'neo4j'} admin --home {home} --heap {self.options.heap}"
        ran = subprocess.run(
            ["sh", str(self.folder / "bulk" / "import.sh")],
            env=os.environ | {"NEO4J_ADMIN": tool},
            capture_output=True,
            text=True,
        )
        if ran.returncode:
            return {"failed": ran.stdout[-300:] + ran.stderr[-300:]}
        return {"seconds": time.perf_counter() - started, "making the CSV files": writing}

    def _empty(self) -> None:
        for query in (
            "MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS",
            "MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS",
        ):
            self._ask(query)
        for (name,) in self._all("SHOW CONSTRAINTS YIELD name RETURN name"):
            self._ask(f"DROP CONSTRAINT `{name}`")
        for (name,) in self._all("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"):
            self._ask(f"DROP INDEX `{name}`")
        self._ask("CALL db.prepareForReplanning(1)")

    def _all(self, query: str) -> list[list]:
        from neo4j import GraphDatabase

        with GraphDatabase.driver(self.server.uri, auth=("neo4j", PASSWORD)) as driver, driver.session() as session:
            return [list(record.values()) for record in session.run(query)]

    def _ask(self, query: str) -> int | None:
        rows = self._all(query)
        return rows[0][0] if rows and rows[0] else None


def main() -> None:
    options = parse()
    if options.worker:
        work(options)
        return
    with tempfile.TemporaryDirectory(prefix="neo4j-load-") as folder:
        bench = Bench(options, Path(folder))
        nodes, edges = items_of(
            encode_graph(make_graph(bench.claims), Mapping(load_ontology(Settings().ontology_files)))
        )
        print(
            f"{len(nodes):,} nodes, {len(edges):,} relationships, {bench.claims:,} claims among the nodes", flush=True
        )
        if "graphrag" in options.ways:
            fetch(APOC, bench.server.home / "plugins")  # its writer asks the server for procedures of APOC
        bench.server.start()
        try:
            found = run_rounds(bench, options)
        finally:
            bench.server.stop()
    report(found, len(edges))


def run_rounds(bench: Bench, options: argparse.Namespace) -> dict[str, list[dict]]:
    found: dict[str, list[dict]] = {way: [] for way in options.ways}
    for way in options.ways:  # a server that has just started is slow, and would be so for whoever came first
        bench.measure(way, min(2000, bench.claims))
    for number in range(options.rounds):
        for way in (*options.ways[number % len(options.ways) :], *options.ways[: number % len(options.ways)]):
            found[way].append(bench.measure(way, bench.claims))
            print(f"  round {number + 1}, {way}: {found[way][-1]}", flush=True)
    return found


def report(found: dict[str, list[dict]], edges: int) -> None:
    def seconds(way: str, what: str = "seconds") -> float | None:
        times = [one[what] for one in found.get(way, ()) if what in one]
        return median(times) if times else None

    def ratio(over: float | None, under: float | None) -> str:
        return f"{over / under:.2f}" if over and under else "not measured"

    print("\nway                  median s    lost relationships")
    for way in found:
        lost = [edges - one["relationships"] for one in found[way] if "relationships" in one]
        print(f"{way:<20} {seconds(way) or float('nan'):>9.1f}    {max(lost) if lost else '-'}")
    print()
    for way in ("ours", "ours with rust"):
        if way in found:
            ours = seconds(way)
            print(f"one MERGE an item / {way}: {ratio(seconds('naive'), ours)}  (at least 15)")
            print(f"{way} / bulk import: {ratio(ours, seconds('import'))}  (at most 3)")
            print(f"{way}, second load / first: {ratio(seconds(way, 'again'), ours)}  (at most 0.7)")
            print(f"Neo4jWriter / {way}: {ratio(seconds('graphrag'), ours)}")
            print(f"rdflib-neo4j / {way}: {ratio(seconds('rdflib'), ours)}")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nodes", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sample", type=int, default=3000, help="relationships that the naive way really writes")
    parser.add_argument("--heap", default="2g", help="of the server and of the import")
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    for name, kind in (("--worker", str), ("--claims", int), ("--address", str)):
        parser.add_argument(name, type=kind, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
