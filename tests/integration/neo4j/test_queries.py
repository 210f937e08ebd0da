"""Each question of queries/ is asked in Cypher of the real server and in SPARQL of the Turtle file, and has answers."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pyoxigraph
import pytest
from neo4j_server.example import example_graph

from kg.stores import write_graph

ROOT = Path(__file__).parents[3]
QUERIES = ROOT / "queries"
NAMES = sorted(path.stem for path in QUERIES.glob("*.cypher"))
SAME_ROWS = (
    "denied-or-possible", "evidence-of-an-edge", "meetings-by-place", "members-of-a-body", "most-central",
    "officials-by-country", "origins-of-groups", "origins-of-persons", "planned-meetings", "roles-at-a-date",
    "shared-meetings", "speakers-and-recipients", "statements-by-speaker", "two-roles", "who-met-whom",
)  # fmt: skip
"""Whose columns the two languages write alike; paths and tables of one line an edge differ by nature."""


@pytest.fixture(scope="module")
def rdf(tmp_path_factory):
    graph, ontology = example_graph()
    path = tmp_path_factory.mktemp("rdf") / "examples.ttl"
    write_graph(graph, str(path), ontology)
    store = pyoxigraph.Store()
    store.load(path=str(path), format=pyoxigraph.RdfFormat.TURTLE)
    return store


def read(name: str, suffix: str) -> str:
    return (QUERIES / f"{name}{suffix}").read_text("utf-8")


def test_there_are_questions_enough_and_each_in_both_languages():
    assert len(NAMES) >= 15
    assert sorted(path.stem for path in QUERIES.glob("*.sparql")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_ask_the_same_question(name: str):
    cypher, sparql = (read(name, suffix).splitlines()[:2] for suffix in (".cypher", ".sparql"))
    assert cypher[0].startswith("// title: ")
    assert cypher[1].startswith("// question: ")
    assert [line.removeprefix("// ") for line in cypher] == [line.removeprefix("# ") for line in sparql]


@pytest.mark.parametrize("name", NAMES)
def test_sparql_has_answers(name: str, rdf):
    assert list(rdf.query(read(name, ".sparql")))


@pytest.mark.parametrize("name", NAMES)
def test_cypher_has_answers(name: str, driver):
    records, summary, _ = driver.execute_query(read(name, ".cypher"))
    assert records
    assert summary.query_type == "r"
    assert not [
        one for one in summary.gql_status_objects if one.is_notification and "UNRECOGNIZED" in str(one.classification)
    ]


@pytest.mark.parametrize("name", SAME_ROWS)
def test_both_languages_give_as_many_answers_of_the_same_first_column(name: str, rdf, driver):
    records, _, _ = driver.execute_query(read(name, ".cypher"))
    solutions = list(rdf.query(read(name, ".sparql")))
    assert Counter(str(record[0]) for record in records) == Counter(one[0].value for one in solutions)


def test_guide_and_favourites_are_those_of_the_queries():
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "browser-pack", "--check"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


DOCUMENTED = [
    (page.relative_to(ROOT), query)
    for page in sorted((ROOT / "docs").rglob("*.md"))
    if "decisions" not in page.parts
    for query in re.findall(
        r"```cypher\n(.*?)```|^(?:    |\$ )kg query neo4j://\S+ [\"'](MATCH [^\n]*)[\"']$",
        page.read_text("utf-8"),
        re.DOTALL | re.MULTILINE,
    )
]


@pytest.mark.parametrize(("page", "query"), [(page, whole or line) for page, (whole, line) in DOCUMENTED])
def test_cypher_that_the_documentation_shows_has_answers(page: Path, query: str, driver):
    assert driver.execute_query(query).records, page


def test_the_documentation_shows_cypher():
    assert len(DOCUMENTED) >= 3
