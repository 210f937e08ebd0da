"""Takes the picture of the example graph in Neo4j Browser: ``scripts/browser-screenshot [FILE]``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from neo4j_server import Server, ServerError, free_ports
from neo4j_server.drawing import PICTURED, differences, draw, expect
from neo4j_server.example import load_example


def main() -> int:
    picture = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as home:
        server = Server(Path(home), *free_ports(3), heap="512m")
        try:
            server.start()
            load_example(server)
            drawn, expected = draw(server, PICTURED, picture), expect(server, PICTURED)
        except ServerError as error:
            print(f"scripts/browser-screenshot: {error}", file=sys.stderr)
            return 1
        finally:
            server.stop()
    wrong = differences(drawn, expected)
    print("\n".join(wrong), file=sys.stderr)
    print(f"{picture}: {len(drawn.captions)} nodes, {drawn.relationships} relationships")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
