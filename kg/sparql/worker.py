"""The process that answers one query: reads it as JSON from standard input, writes the answer to standard output.

Ends with 2 and a sentence on standard error where the query does not hold.
"""

from __future__ import annotations

import json
import sys

import pyoxigraph


def answer() -> int:
    asked = json.load(sys.stdin.buffer)
    store = pyoxigraph.Store.read_only(asked["index"])
    try:
        found = store.query(asked["query"], prefixes=asked["prefixes"], use_default_graph_as_union=True)
    except (SyntaxError, ValueError) as error:
        sys.stderr.write(" ".join(str(error).split()))
        return 2
    if isinstance(found, pyoxigraph.QueryTriples):
        syntax = pyoxigraph.RdfFormat.from_media_type(asked["media_type"]) or pyoxigraph.RdfFormat.TURTLE
        data = pyoxigraph.serialize(found, format=syntax, prefixes=asked["prefixes"])
    else:
        table = pyoxigraph.QueryResultsFormat.from_media_type(asked["media_type"]) or pyoxigraph.QueryResultsFormat.JSON
        if isinstance(found, pyoxigraph.QueryBoolean) and table not in (
            pyoxigraph.QueryResultsFormat.JSON,
            pyoxigraph.QueryResultsFormat.XML,
        ):
            data = b"true\n" if found else b"false\n"
        else:
            data = found.serialize(format=table)
    sys.stdout.buffer.write(data or b"")
    return 0


if __name__ == "__main__":
    sys.exit(answer())
