"""Neo4j, over Bolt: entities, documents and claims as nodes, facts as relationships. See docs/neo4j.md."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Answer, Document, KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.stores.property_graph import Mapping, decode_graph, encode_graph, statements
from kg.stores.property_graph.address import SCHEMES, find_credentials, parse_address
from kg.stores.property_graph.connection import PasswordNeededError, connect
from kg.stores.property_graph.decoding import decode_document
from kg.stores.property_graph.loading import load_rows
from kg.stores.property_graph.querying import run_query
from kg.stores.property_graph.withdrawing import remove_document

__all__ = ["SCHEMES", "add", "check", "documents", "lacks_password", "query", "read", "remove", "write"]


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    """Makes the database hold this graph and, of ours, nothing else; what others keep there stays."""
    return add(graph, destination, ontology, replace=True)


def add(
    graph: KnowledgeGraph,
    destination: str,
    ontology: Ontology,
    replace: bool = False,
    dry: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> LoadReceipt:
    """Brings the graph's documents, with all that they say, into the database; the documents that it held besides stay,
    unless ``replace``. With ``dry`` nothing is written, and the receipt says what would be."""
    mapping = Mapping(ontology)
    rows = encode_graph(graph, mapping)
    with connect(destination, write=not dry) as connection:
        return load_rows(connection, mapping, rows, replace, dry, progress)


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    with connect(source) as connection:
        nodes = connection.rows(statements.ALL_NODES)
        claims = connection.rows(statements.ALL_CLAIMS)
        facts = connection.rows(statements.ALL_FACTS)
        return decode_graph(
            ((labels, properties) for labels, properties in nodes),
            ((properties, ends) for properties, ends in claims),
            ((start, end, properties) for start, end, properties in facts),
            connection.address.shown,
        )


def documents(source: str, ontology: Ontology) -> tuple[Document, ...]:
    """The documents alone, by IRI."""
    with connect(source) as connection:
        found = connection.rows(statements.DOCUMENT_PROPERTIES)
        return tuple(sorted((decode_document(one) for (one,) in found), key=lambda document: document.id))


def remove(document: str, destination: str, ontology: Ontology) -> LoadReceipt:
    """Withdraws a document, named by its IRI, with exactly its claims and what only they held up."""
    with connect(destination, write=True) as connection:
        return remove_document(connection, document)


def check(destination: str) -> None:
    """Raises ``UsageError`` or ``StoreError`` where server, password, version or database are not as they should be."""
    with connect(destination):
        pass


def lacks_password(destination: str) -> bool:
    """Whether no password was given and the server wants one."""
    if find_credentials(parse_address(destination)) is not None:
        return False
    try:
        check(destination)
    except PasswordNeededError:
        return True
    return False


def query(source: str, text: str, write: bool = False) -> Answer:
    """The answer to a query in Cypher; without ``write`` one that would change anything is refused by the server."""
    return run_query(source, text, write)
