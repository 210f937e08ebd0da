import pytest
from neo4j import GraphDatabase
from neo4j_server.example import load_example


@pytest.fixture(scope="module")
def example_server(neo4j_server):
    """The server with the graph of examples/ in it, and nothing else."""
    with GraphDatabase.driver(neo4j_server.uri, auth=neo4j_server.auth) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
    load_example(neo4j_server)
    return neo4j_server


@pytest.fixture
def driver(example_server):
    with GraphDatabase.driver(example_server.uri, auth=example_server.auth) as driver:
        yield driver
