"""A real Neo4j Community on this machine, without Docker: what ``scripts/neo4j`` and the tests start.

Only Python's own library is needed to run it. ``artifacts`` brings Java and the server's files, ``server`` starts and
stops it, ``pages`` hands the Browser its style and guide.
"""

from neo4j_server.artifacts import LIBRARY, ROOT, ServerError, install, record_checksums
from neo4j_server.server import Server, admin, free_ports

__all__ = ["LIBRARY", "ROOT", "Server", "ServerError", "admin", "free_ports", "install", "record_checksums"]
