"""Takes claims out of a database, and with them what only they held up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from kg.model import LoadReceipt
from kg.stores.property_graph import statements
from kg.stores.property_graph.connection import Connection
from kg.stores.property_graph.mapping import ATTRIBUTED_TO, OBJECT, SUBJECT
from kg.stores.property_graph.running import fetch

if TYPE_CHECKING:
    from neo4j import ManagedTransaction


def withdraw_claims(
    connection: Connection,
    uris: Sequence[str],
    protected: Collection[str],
    stated: Collection[str],
    counts: Counter[str],
    dry: bool,
) -> None:
    """Deletes the claims, the facts that no other claim states, and the entities that nothing is tied to any more, at
    once; counts the support of the other facts anew. Entities ``protected`` and facts ``stated`` by the graph that is
    being loaded stay, and are not counted."""

    def withdraw(transaction: ManagedTransaction) -> Counter[str]:
        found = fetch(transaction, statements.CLAIMS_OF, uris=list(uris))
        facts, ends = {}, set()
        for properties, tied in found:
            of = dict(tied)
            ends |= {of[kind] for kind in (SUBJECT, OBJECT, ATTRIBUTED_TO) if kind in of}
            uri = properties.get("fact")
            if uri and uri not in stated and SUBJECT in of:
                facts[uri] = {"uri": uri, "subject": of[SUBJECT], "object": of.get(OBJECT, uri)}
        done = Counter({"claim": len(found)})
        if dry:
            return done
        fetch(transaction, statements.DELETE_CLAIMS, uris=list(uris))
        rows = [facts[uri] for uri in sorted(facts)]
        done["fact"] = len(fetch(transaction, statements.DELETE_UNSTATED_FACTS, rows=rows))
        fetch(transaction, statements.COUNT_SUPPORT, rows=rows)
        fetch(transaction, statements.DELETE_LEAVES, uris=[row["object"] for row in rows])
        unnamed = sorted(ends - set(protected))
        done["entity"] = len(fetch(transaction, statements.DELETE_UNNAMED, uris=unnamed))
        return done

    counts.update(connection.write(withdraw))


def remove_document(connection: Connection, uri: str) -> LoadReceipt:
    """Withdraws a document and its claims."""
    counts: Counter[str] = Counter()
    claims = connection.rows(statements.CLAIMS_OF_DOCUMENTS, uris=[uri])
    uris = sorted(properties["uri"] for properties, _ in claims)
    for start in range(0, len(uris), 1000):
        withdraw_claims(connection, uris[start : start + 1000], (), (), counts, dry=False)
    withdraw_documents(connection, [uri], counts, dry=False)
    connection.write(lambda transaction: fetch(transaction, statements.DELETE_UNUSED_RUNS, protected=[]))
    withdrawn = tuple((kind, str(number)) for kind, number in sorted(counts.items()) if number)
    return LoadReceipt(connection.address.shown, created=(), withdrawn=withdrawn)


def withdraw_documents(connection: Connection, uris: Sequence[str], counts: Counter[str], dry: bool) -> None:
    """Deletes documents whose claims are gone; one that others have tied something to stays, as it has no claims."""
    counts["document"] += len(uris)
    if uris and not dry:
        connection.write(lambda transaction: fetch(transaction, statements.DELETE_UNNAMED, uris=list(uris)))
