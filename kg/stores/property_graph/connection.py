"""A connection to Neo4j that outlasts a restart of the server, and whose errors are one sentence."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from kg.errors import ActorgraphError, StoreError, UsageError
from kg.stores.property_graph.address import Address, Credentials, find_credentials, parse_address

if TYPE_CHECKING:
    from neo4j import Driver, ManagedTransaction, Session

Result = TypeVar("Result")

OLDEST = (4, 4)
PATIENCE = 300.0
"""Seconds for which work is tried again while the server is away or busy; a restart with recovery took 73."""
_LONGEST_PAUSE = 5.0
_READ_ONLY = "ForbiddenOnReadOnlyDatabase"


class PasswordNeededError(StoreError):
    """The server wants a password, and none was given."""


class Connection:
    """One database and one chain of bookmarks: what it wrote, it reads."""

    def __init__(self, driver: Driver, session: Session, address: Address) -> None:
        self.address = address
        self._driver = driver
        self._session = session

    def write(self, work: Callable[[ManagedTransaction], Result]) -> Result:
        """What the work gives in a transaction of its own, tried again while the server is away. It must be such that
        doing it twice is doing it once: a connection that ends at a commit does not say whether it was done."""
        return self._patiently(lambda: self._session.execute_write(work))

    def rows(self, query: str, **parameters: Any) -> list[list[Any]]:
        """The rows of a query that only reads."""

        def read(transaction: ManagedTransaction) -> list[list[Any]]:
            return [list(record.values()) for record in transaction.run(query, parameters)]

        return self._patiently(lambda: self._session.execute_read(read))

    def define(self, query: str) -> None:
        """Runs a statement of the schema, at once and in a transaction of its own."""
        self._patiently(lambda: self._session.run(query).consume())

    def _patiently(self, work: Callable[[], Result]) -> Result:
        from neo4j.exceptions import DatabaseError, ServiceUnavailable, SessionExpired, TransientError

        deadline, pause = time.monotonic() + PATIENCE, 0.1
        while True:
            try:
                return work()
            except (ServiceUnavailable, SessionExpired, TransientError, DatabaseError) as error:
                if _is_final(error) or time.monotonic() + pause > deadline:
                    raise
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)


def _is_final(error: Exception) -> bool:
    """Whether trying again cannot help. A transaction that is too large stays so."""
    code = getattr(error, "code", None) or ""
    return code.endswith((_READ_ONLY, "ReadOnlyDatabase", "IndexCreationFailed")) or "OutOfMemory" in code


@contextmanager
def connect(destination: str, write: bool = False) -> Iterator[Connection]:
    """An open connection, checked: server, password, version and database. All errors of the driver inside become
    ``StoreError`` or ``UsageError``."""
    from neo4j import READ_ACCESS, WRITE_ACCESS

    with open_driver(destination) as (driver, address):
        access = WRITE_ACCESS if write else READ_ACCESS
        with driver.session(database=address.database, default_access_mode=access, fetch_size=10_000) as session:
            session.run("RETURN 1").consume()
            yield Connection(driver, session, address)


@contextmanager
def open_driver(destination: str) -> Iterator[tuple[Driver, Address]]:
    """A driver whose server answered and is new enough."""
    from neo4j import GraphDatabase

    # The driver's own warnings would stand between the lines of a command; what matters comes as an error.
    logging.getLogger("neo4j").addHandler(logging.NullHandler())
    address = parse_address(destination)
    credentials = find_credentials(address)
    with told_plainly(address, credentials):
        auth = (credentials.username, credentials.password) if credentials else None
        with GraphDatabase.driver(
            address.uri,
            auth=auth,
            user_agent="actorgraph",
            max_transaction_retry_time=1.0,
            connection_timeout=10.0,
            connection_acquisition_timeout=30.0,
            notifications_min_severity="OFF",
        ) as driver:
            agent = driver.get_server_info().agent
            _check_version(agent, address)
            yield driver, address


def _check_version(agent: str, address: Address) -> None:
    found = re.match(r"Neo4j/(\d+)\.(\d+)", agent)
    if found and (int(found[1]), int(found[2])) < OLDEST:
        raise StoreError(f"{address.uri} is {agent}; Neo4j 4.4, 5 and 2025 or later are supported: use one of these")


@contextmanager
def told_plainly(address: Address, credentials: Credentials | None) -> Iterator[None]:
    """Makes the driver's errors one sentence each."""
    from neo4j.exceptions import DriverError, Neo4jError

    try:
        yield
    except ActorgraphError:
        raise
    except UnicodeEncodeError as error:
        raise StoreError(
            f"{address.shown} cannot hold {error.object[error.start : error.end]!r}, half of a surrogate pair; "
            "mend the text that it came from"
        ) from error
    except (Neo4jError, DriverError, OSError) as error:
        raise _plain(error, address, credentials) from error


def _plain(error: Exception, address: Address, credentials: Credentials | None) -> ActorgraphError:
    from neo4j import exceptions

    where, code = address.shown, getattr(error, "code", None) or ""
    said = " ".join((getattr(error, "message", None) or str(error)).split())[:300]
    if isinstance(error, exceptions.AuthError):
        if "AuthenticationRateLimit" in code:
            return StoreError(f"{where} refuses to log in after too many wrong passwords; wait a while, then try again")
        if credentials is None:
            return PasswordNeededError(f"{where} asks for a password; set NEO4J_USERNAME and NEO4J_PASSWORD")
        return StoreError(f"{where} refuses user {credentials.username!r} with this password; mend NEO4J_PASSWORD")
    if code.endswith((_READ_ONLY, "ReadOnlyDatabase")) or "read-only" in said or "read only" in said:
        return StoreError(f"{where} is read-only; write to another database, or make this one writable")
    if isinstance(error, exceptions.Forbidden) or "Security.Forbidden" in code:
        return StoreError(f"{where} does not allow this user to do that ({said}); use an account that may write")
    if code.endswith(("DatabaseNotFound", "DatabaseUnavailable")):
        return StoreError(f"{where}: there is no such database, or it is stopped; SHOW DATABASES lists them")
    if code.endswith("AccessMode"):
        return UsageError("the query would write, and only reading is allowed; add --write to let it")
    if isinstance(error, (exceptions.CypherSyntaxError, exceptions.CypherTypeError, exceptions.ClientError)):
        return UsageError(f"{where} does not run this: {said}")
    if isinstance(error, exceptions.UnsupportedServerProduct) or "handshake" in said.lower():
        return StoreError(f"{address.uri} answers, but is no Neo4j 4.4, 5 or 2025 and later ({said}); check the port")
    if isinstance(error, (exceptions.ServiceUnavailable, exceptions.SessionExpired, OSError)):
        return StoreError(f"{address.uri} cannot be reached; start Neo4j there or mend the address ({said})")
    if isinstance(error, exceptions.ConfigurationError):
        return UsageError(f"{where}: {said}")
    return StoreError(f"{where} failed: {said}")
