"""Where a database is, and with whose name to open it. No password is part of an address, an error or a log."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kg.errors import UsageError

SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")


@dataclass(frozen=True, slots=True)
class Address:
    """``uri`` is the driver's; ``database`` None is the user's own."""

    uri: str
    host: str
    port: int
    database: str | None

    @property
    def shown(self) -> str:
        return f"{self.uri}/{self.database}" if self.database else self.uri


@dataclass(frozen=True, slots=True)
class Credentials:
    username: str
    password: str = field(repr=False)


def parse_address(destination: str) -> Address:
    """The address of ``neo4j://HOST[:PORT][/DATABASE]``. Raises ``UsageError``."""
    try:
        parts = urlsplit(destination)
        host, port = parts.hostname, parts.port or 7687
    except ValueError as error:
        raise UsageError(f"a Neo4j address is written neo4j://HOST:PORT/DATABASE ({error}); mend it") from None
    if "@" in destination:
        raise UsageError(
            "a Neo4j address holds no user and password, which would end in logs; "
            "set NEO4J_USERNAME and NEO4J_PASSWORD, or keep them in a credentials file"
        )
    if not host or not destination.partition("://")[1]:
        raise UsageError(f"{destination!r} names no server; write it as neo4j://HOST:PORT/DATABASE")
    if parts.query or parts.fragment or "/" in parts.path.strip("/"):
        raise UsageError(f"{destination!r} is no Neo4j address; write it as neo4j://HOST:PORT/DATABASE")
    shown = f"[{host}]" if ":" in host else host
    database = unquote(parts.path.strip("/")) or os.environ.get("NEO4J_DATABASE") or None
    return Address(f"{parts.scheme.lower()}://{shown}:{port}", host, port, database)


def find_credentials(address: Address) -> Credentials | None:
    """Those of the environment (NEO4J_USERNAME, NEO4J_PASSWORD), else of the credentials file; None if there are none.

    Raises ``UsageError`` for a file that others may read.
    """
    password = os.environ.get("NEO4J_PASSWORD")
    if password:
        return Credentials(os.environ.get("NEO4J_USERNAME") or "neo4j", password)
    kept = _read_file(credentials_file())
    if "NEO4J_PASSWORD" not in kept or not _is_for(kept, address):
        return None
    return Credentials(kept.get("NEO4J_USERNAME") or "neo4j", kept["NEO4J_PASSWORD"])


def credentials_file() -> Path:
    """The file NEO4J_CREDENTIALS, else ``actorgraph/neo4j.txt`` in the folder of the user's settings.

    Its lines are NAME=VALUE, as in the file that Neo4j Aura gives: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD.
    """
    named = os.environ.get("NEO4J_CREDENTIALS")
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return Path(named) if named else folder / "actorgraph" / "neo4j.txt"


def _is_for(kept: Mapping[str, str], address: Address) -> bool:
    """Whether the file's password is for that server: it must not be sent to another."""
    if "NEO4J_URI" not in kept:
        return True
    parts = urlsplit(kept["NEO4J_URI"])
    return (parts.hostname, parts.port or 7687) == (address.host, address.port)


def _read_file(path: Path) -> dict[str, str]:
    try:
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise UsageError(f"{path} holds a password and others may read it; run: chmod 600 {path}")
        lines = path.read_text("utf-8").splitlines()
    except FileNotFoundError as error:
        if os.environ.get("NEO4J_CREDENTIALS"):
            raise UsageError(f"there is no credentials file {path}; mend NEO4J_CREDENTIALS") from error
        return {}
    except (OSError, UnicodeError) as error:
        raise UsageError(f"the credentials file {path} cannot be read ({error}); mend or remove it") from error
    named = (line.partition("=") for line in lines if not line.lstrip().startswith("#"))
    return {name.strip(): value.strip() for name, equals, value in named if equals}
