"""What an engine sees to on each connection to a PostgreSQL server, also one behind a pooler such as PgBouncer.

A pooler that gives each transaction any of its own connections keeps no settings of a session, and knows no statements
that were prepared in another. It refuses or ignores the parameters with which a session starts.
"""

from typing import Any

from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.pool import ConnectionPoolEntry

LEAST_POSTGRESQL = 14
"""Earlier ones have no functions with a body of SQL."""

_POOLED = "conference_record_pooled"

_OF_THE_DRIVER = {"autocommit", "context", "cursor_factory", "row_factory"}
"""What psycopg takes from a program, and not as text."""


def parameters(url: URL) -> tuple[URL, dict[str, int]]:
    """Return the URL with what libpq takes, and what psycopg itself does; raises ValueError for what neither takes."""
    if wrong := _OF_THE_DRIVER & set(url.query):
        raise ValueError(
            f"{', '.join(sorted(wrong))}: not a parameter of a URL; give it to open_engine as connect_args"
        )
    if (threshold := url.query.get("prepare_threshold")) is None:
        return url, {}
    if not str(threshold).isdecimal():
        raise ValueError(f"prepare_threshold={threshold}: not a whole number")
    return url.difference_update_query(["prepare_threshold"]), {"prepare_threshold": int(str(threshold))}


def check_version(_: object, entry: ConnectionPoolEntry) -> None:
    """Raise RuntimeError for a server that lacks what the schema needs."""
    driver: Any = entry.driver_connection
    # As the server said it when the connection was made.
    version = driver.info.server_version // 10_000
    if version < LEAST_POSTGRESQL:
        raise RuntimeError(f"PostgreSQL {LEAST_POSTGRESQL} or newer is needed; this is {version}")


def prepare(connection: Any, entry: ConnectionPoolEntry, *, read_only: bool) -> None:
    """Prepare no statements behind a pooler; without one, let a read-only session refuse writes by AUTOCOMMIT, too."""
    driver: Any = entry.driver_connection
    cursor = connection.cursor()
    cursor.execute("SELECT pg_backend_pid()")
    (process,) = cursor.fetchone()
    # A pooler tells clients another number than that of the server's process.
    if process != driver.info.backend_pid:
        entry.info[_POOLED] = True
        driver.prepare_threshold = None
    elif read_only:
        cursor.execute("SET default_transaction_read_only = on")
    cursor.close()
    # What asked began a transaction.
    connection.commit()


def refuse_to_promise_what_a_pooler_prevents(connection: Connection) -> None:
    """Raise InvalidRequestError for AUTOCOMMIT behind a pooler: no transaction says there that it only reads."""
    driver: Any = connection.connection.driver_connection
    if driver.autocommit and connection.info.get(_POOLED):
        raise InvalidRequestError("a read-only engine has no AUTOCOMMIT behind a pooler of connections; leave it out")
