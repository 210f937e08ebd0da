import pytest
from neo4j import GraphDatabase
from neo4j_server.example import load_example


@pytest.fixture(scope="session")
def example_server(neo4j_server):
    """The server with the graph of examples/ in it, and nothing else."""
    load_example(neo4j_server)
    return neo4j_server


@pytest.fixture
def driver(example_server):
    with GraphDatabase.driver(example_server.uri, auth=example_server.auth) as driver:
        yield driver
