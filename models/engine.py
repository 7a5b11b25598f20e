"""Opening a database: the one place where engines are made, so that SQLite keeps its promises everywhere."""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote, urlsplit

from sqlalchemy import URL, Engine, create_engine, event, func, make_url, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.util import asbool

from conference_record.models import postgresql

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

DEFAULT_URL = "sqlite:///conferences.db"
"""The database when nothing else is said: a file in the current folder."""

BUSY_SECONDS = 15
"""How long to wait for another program that is writing to the same SQLite file."""

CACHE = 64
"""How many MiB of a SQLite file a connection keeps in memory at most, and one transaction may change before readers
have to wait for its end."""

LEAST_SQLITE = (3, 31, 0)
"""Earlier ones have no generated columns."""

# Any number will do, as long as every version of this program uses the same.
_WRITER_LOCK = 2018_10_09

# In user:password@host, and in password=...; to the last @, because a password may hold another. C:\a@b is a file.
_PASSWORD = re.compile(
    r"(?P<before>(?://[^\s:/@]*|\b[^\s:/@]{2,}):(?!//))[^\s]+(?=@)|(?P<key>password=)[^\s&'\"]+", re.IGNORECASE
)

DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "sqlite+aiosqlite": "sqlite+pysqlite",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg_async": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
}
"""The driver for each kind of URL; open_async_engine takes the one for asyncio, whatever the URL says."""


def database_url(database: str | None = None) -> URL:
    """Return the URL of a database given as URL or file path; else DATABASE_URL, else DEFAULT_URL.

    Raises ValueError when it is neither a path nor a URL of SQLite or PostgreSQL.
    """
    given = database or os.environ.get("DATABASE_URL") or DEFAULT_URL
    if "://" not in given:
        if given.partition(":")[0].partition("+")[0] in DRIVERS or without_passwords(given) != given:
            # Meant for a server, and not to be printed as the name of a file, with its password.
            raise ValueError("not a database URL; write sqlite:///FILE or postgresql://USER@HOST/NAME")
        return URL.create(DRIVERS["sqlite"], database=given)
    try:
        url = make_url(given)
    except (ArgumentError, ValueError):
        # The message of make_url repeats its input, and with it any password.
        raise ValueError("not a database URL; write sqlite:///FILE or postgresql://USER@HOST/NAME") from None
    if url.drivername in DRIVERS:
        url = url.set(drivername=DRIVERS[url.drivername])
    if url.drivername not in DRIVERS.values():
        raise ValueError(f"no driver for {url.drivername!r}; write sqlite:///FILE or postgresql://USER@HOST/NAME")
    if url.get_backend_name() == "sqlite" and (url.host or url.username):
        raise ValueError("a SQLite file is on no host; write sqlite:///FILE with three slashes")
    if url.get_backend_name() != "sqlite" and "@" in f"{url.host}{url.database}":
        # What was taken for the host is the rest of a password.
        raise ValueError("not a database URL; write @ and / in a password as %40 and %2F")
    return url


def open_engine(database: str | URL | None = None, *, read_only: bool = False, **options: Any) -> Engine:
    """Return an engine that keeps foreign keys and transactions on SQLite as PostgreSQL does.

    `database` is a URL or a file path; without it DATABASE_URL counts, then `conferences.db` in the current folder.
    With `read_only` every write is refused: SQLite opens the file so, and does not make it where it is missing;
    PostgreSQL begins each transaction so. Both guard against mistakes; against intent, connect as a role that may only
    read. Further options go to `sqlalchemy.create_engine`. Nothing is opened before the first connection.
    Raises ValueError for a URL of another kind of database.
    """
    url, file, prepared = _prepared(database, options, read_only=read_only)
    engine = create_engine(url, **prepared)
    _keep_promises(engine, file, read_only=read_only)
    return engine


def open_async_engine(database: str | URL | None = None, *, read_only: bool = False, **options: Any) -> "AsyncEngine":
    """Return an engine for asyncio that keeps the same promises; all is as in open_engine.

    It takes aiosqlite, or psycopg, which does both. Raises ImportError where they, or greenlet, are not installed.
    """
    from sqlalchemy.ext.asyncio import create_async_engine

    url, file, prepared = _prepared(database, options, read_only=read_only)
    if url.get_backend_name() == "sqlite":
        url = url.set(drivername="sqlite+aiosqlite")
    engine = create_async_engine(url, **prepared)
    _keep_promises(engine.sync_engine, file, read_only=read_only)
    return engine


def _prepared(
    database: str | URL | None, options: dict[str, Any], *, read_only: bool
) -> tuple[URL, Path | None, dict[str, Any]]:
    """Return the URL of an engine, its file or None, and its options."""
    url = database if isinstance(database, URL) else database_url(database)
    if url.get_backend_name() != "sqlite":
        url, own = postgresql.parameters(url)
        options["connect_args"] = own | options.get("connect_args", {})
        if read_only:
            options["execution_options"] = {"postgresql_readonly": True, **options.get("execution_options", {})}
        return url, None, options
    file = sqlite_file(url)
    if read_only and file is not None:
        # Quoted, because in a URI a ? or # in the name of the file would end it.
        url = url.set(database=f"file:{quote(str(file))}", query={**url.query, "mode": "ro", "uri": "true"})
    options["connect_args"] = {"timeout": BUSY_SECONDS, **options.get("connect_args", {})}
    if (level := options.pop("isolation_level", None)) is not None:
        # As an option of each connection, it can be seen when a transaction begins.
        options["execution_options"] = {"isolation_level": level, **options.get("execution_options", {})}
    return url, file, options


def _keep_promises(engine: Engine, file: Path | None, *, read_only: bool) -> None:
    """Let SQLite do on each connection of an engine what PostgreSQL does by itself."""
    if engine.dialect.name != "sqlite":
        event.listen(engine, "first_connect", postgresql.check_version)
        event.listen(engine, "connect", partial(postgresql.prepare, read_only=read_only))
        if read_only:
            event.listen(engine, "begin", postgresql.refuse_to_promise_what_a_pooler_prevents)
        return
    event.listen(engine, "first_connect", _check_sqlite)
    event.listen(engine, "connect", _prepare_sqlite)
    if read_only:
        # Whatever is attached is held to the same.
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only = ON"))
        # Before a connection is made, which looks at the file, and while it is kept.
        event.listen(engine, "do_connect", lambda *_: _undo_what_was_broken_off(file))
        event.listen(engine, "begin", lambda _: _undo_what_was_broken_off(file))
    event.listen(engine, "begin", _begin_reading if read_only else _begin)
    event.listen(engine, "before_cursor_execute", _begin_writing)


def _check_sqlite(connection: Any, _: object) -> None:
    """Raise RuntimeError for a SQLite that lacks what the schema needs."""
    cursor = connection.cursor()
    cursor.execute("SELECT sqlite_version(), sqlite_compileoption_used('ENABLE_FTS5')")
    version, has_search = cursor.fetchone()
    cursor.close()
    if tuple(map(int, version.split("."))) < LEAST_SQLITE:
        raise RuntimeError(f"SQLite {'.'.join(map(str, LEAST_SQLITE))} or newer is needed; this is {version}")
    if not has_search:
        raise RuntimeError(
            f"SQLite with FTS5, its full-text search, is needed; this SQLite {version} was built without"
        )


def _prepare_sqlite(connection: sqlite3.Connection, _: object) -> None:
    # The driver's own transactions leave DDL outside; with None it begins nothing and _begin does.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    # Else REPLACE would delete a row unseen by the triggers that keep the search current.
    connection.execute("PRAGMA recursive_triggers = ON")
    # Changed pages that do not fit into it (2 MB, if nothing is said) go to the file before the transaction ends, and
    # from then on SQLite keeps every reader out; and the upper pages of large indexes are read again and again. Only
    # what is used is taken.
    connection.execute(f"PRAGMA cache_size = {-1024 * CACHE}")


def _undo_what_was_broken_off(file: Path | None) -> None:
    """Let SQLite undo what a killed program had half written: a connection that only reads may not do that."""
    if file is None or not file.with_name(f"{file.name}-journal").exists():
        return
    # Where it is not allowed, the reader's own error follows. A writer that is alive is not disturbed.
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"file:{quote(str(file))}?mode=rw", uri=True)) as ordinary:
        ordinary.execute("SELECT count(*) FROM sqlite_master")


def _begin_reading(connection: Connection) -> None:
    """Begin a transaction that sees the database as it is at one moment."""
    if not _is_autocommitting(connection):
        connection.exec_driver_sql("BEGIN")


def _begin(connection: Connection) -> None:
    """Begin a transaction at once where that is asked for, else with its first write; see _begin_writing."""
    # After AUTOCOMMIT, SQLAlchemy lets the driver begin transactions of its own.
    cast(sqlite3.Connection, connection.connection.dbapi_connection).isolation_level = None
    if (begin := connection.get_execution_options().get("sqlite_begin")) is not None:
        connection.exec_driver_sql(begin)


_READS = re.compile(
    r"(\s|--[^\n]*\n|/\*.*?\*/)*(BEGIN|SELECT|EXPLAIN|PRAGMA|VALUES|VACUUM|ATTACH|DETACH"
    r"|WITH(?!.*\b(INSERT|UPDATE|DELETE|REPLACE)\b))\b",
    re.IGNORECASE | re.DOTALL,
)


def _begin_writing(connection: Connection, cursor: sqlite3.Cursor, statement: str, *_: object) -> None:
    """Begin a transaction with the first statement that writes, and wait for the turn.

    Begun with a read, it could not become a writer once another has written: SQLite would say "database is locked" at
    once. So what is read before the first write is what was there at that moment, as PostgreSQL has it, too.
    """
    driver = cast(sqlite3.Connection, connection.connection.driver_connection)
    if not driver.in_transaction and not _is_autocommitting(connection) and not _READS.match(statement):
        cursor.execute("BEGIN IMMEDIATE")


def _is_autocommitting(connection: Connection) -> bool:
    return connection.get_execution_options().get("isolation_level") == "AUTOCOMMIT"


@contextmanager
def writing(connection: Connection) -> Iterator[None]:
    """Hold the database for writing: one transaction, begun before anything is read, one writer at a time.

    Readers go on reading, on SQLite as long as what is written fits into CACHE. A second writer waits: on
    SQLite BUSY_SECONDS at most, on PostgreSQL until it is free.
    """
    connection.execution_options(sqlite_begin="BEGIN IMMEDIATE")
    with connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(_WRITER_LOCK)))
        yield


def set_foreign_keys(connection: Connection, *, enforced: bool) -> None:
    """Switch foreign keys on or off for a connection to SQLite; other databases always enforce them.

    Inside a transaction SQLite ignores the switch, so this raises RuntimeError there.
    """
    if connection.dialect.name != "sqlite":
        return
    if connection.in_transaction():
        raise RuntimeError("foreign keys cannot be switched inside a transaction")
    # On the driver's connection, because SQLAlchemy's would begin a transaction first.
    driver = cast(sqlite3.Connection, connection.connection.driver_connection)
    driver.execute(f"PRAGMA foreign_keys = {'ON' if enforced else 'OFF'}")


def broken_foreign_keys(connection: Connection) -> list[str]:
    """Return a line for each row of SQLite that points to a row that is not there; other databases have none."""
    if connection.dialect.name != "sqlite":
        return []
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [f"row {row} of {table} points to a row of {target} that is not there" for table, row, target, _ in found]


def shown(url: URL) -> str:
    """Return a database as it may be printed: the file, or the URL without password and without options."""
    return str(sqlite_file(url) or url.set(query={}).render_as_string(hide_password=True))


def sqlite_file(url: URL) -> Path | None:
    """Return the file of a SQLite database, or None for a server and for a database in memory."""
    name = url.database or ":memory:"
    if asbool(url.query.get("uri", False)):
        name = unquote(urlsplit(name).path)
    if url.get_backend_name() != "sqlite" or name == ":memory:" or url.query.get("mode") == "memory":
        return None
    return Path(name)


def without_passwords(text: str) -> str:
    """Return text as it may be printed: with *** where a URL or a connection string in it gives a password."""
    return _PASSWORD.sub(lambda found: f"{found['before'] or found['key']}***", text)
