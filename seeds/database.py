"""Opening the database of a command: upgraded to the newest revision, in one transaction with what the command does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass

from sqlalchemy import event, inspect
from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from conference_record.migrations import alembic_config, own_revisions, revisions
from conference_record.models.dictionary import describe
from conference_record.models.engine import (
    BUSY_SECONDS,
    broken_foreign_keys,
    database_url,
    open_engine,
    set_foreign_keys,
    shown,
    sqlite_file,
    writing,
)
from conference_record.seeds.errors import ConferenceRecordError


@dataclass(frozen=True)
class Upgrade:
    """What became of the schema: the revision before, None in an empty database, and the one now."""

    before: str | None
    now: str | None

    def __str__(self) -> str:
        if self.before is None:
            return f"made at revision {self.now}"
        return f"at revision {self.now}" if self.before == self.now else f"upgraded from {self.before} to {self.now}"


class _NotKeptError(Exception):
    """Raised to end a transaction of which nothing is to stay."""


@contextmanager
def upgraded(
    database: str | None, *, keep: bool = True, references: bool = True
) -> Iterator[tuple[Connection, Upgrade]]:
    """Give a connection to a database at the newest revision, inside a transaction that commits at the end.

    Migrations and the caller's work are one transaction: after a failure, or when the program is killed, the database
    is as it was before; without `keep`, always. Without `references`, what points to a row that is not there may be
    left so, and foreign keys are not enforced. Raises ConferenceRecordError for a database that cannot be used.
    """
    with suppress(_NotKeptError), _nothing_left(database), _connected(database) as connection:
        before = _revision(connection)
        connection.rollback()
        newest = revisions()[-1]
        # Switched off only for migrations, which rebuild tables, and only outside a transaction.
        migrating = before != newest
        set_foreign_keys(connection, enforced=references and not migrating)
        with writing(connection):
            # Looked up once more: another program may have upgraded while this one waited for its turn.
            before = _revision(connection)
            if before != newest:
                _run_migrations(connection, before)
            else:
                describe(connection, at_newest=True)
            yield connection, Upgrade(before, newest)
            if migrating and (broken := broken_foreign_keys(connection)):
                problem = "the database has broken references; repair them first:"
                raise ConferenceRecordError("\n".join([problem, *broken]))
            if not keep:
                raise _NotKeptError


@contextmanager
def _nothing_left(database: str | None) -> Iterator[None]:
    """Remove a file that was not there before and into which nothing was written in the end."""
    file = None
    with suppress(ValueError):
        file = sqlite_file(database_url(database))
    was_there = file is None or file.exists()
    try:
        yield
    finally:
        if file is not None and not was_there and file.exists() and file.stat().st_size == 0:
            file.unlink()


@contextmanager
def rewriting(database: str | None) -> Iterator[Connection]:
    """Give a connection on which each statement is a transaction of its own, as rewriting a database wants it.

    Raises ConferenceRecordError for a database that cannot be used.
    """
    with _connected(database) as connection:
        yield connection.execution_options(isolation_level="AUTOCOMMIT")


@contextmanager
def reading(database: str | None) -> Iterator[Connection]:
    """Give a connection that only reads, to a database at the newest revision, all from one moment.

    Raises ConferenceRecordError for a database that cannot be used, or is at another revision.
    """
    with _connected(database, read_only=True) as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        revision, newest = _revision(connection), revisions()[-1]
        if revision is None:
            raise ConferenceRecordError("the database is empty; load a record into it first")
        if revision != newest:
            raise ConferenceRecordError(
                f"the database is at revision {revision}, not {newest}; alembic upgrade head brings it up"
            )
        yield connection


def only_sqlite(database: str | None, command: str) -> URL:
    """Return the URL of a database for a command that reads SQLite files alone.

    Raises ConferenceRecordError for a server, and for a file that cannot be used or is at another revision.
    """
    with suppress(ValueError):  # `reading` says what is wrong.
        url = database_url(database)
        if url.get_backend_name() != "sqlite":
            raise ConferenceRecordError(
                f"{command} reads SQLite files, and this database is on a server; copy it first:"
                f" python -m seeds copy {shown(url)} conferences.db"
            )
    with reading(database) as connection:
        return connection.engine.url


@contextmanager
def _connected(database: str | None, *, read_only: bool = False) -> Iterator[Connection]:
    """Give a connection, with errors in words."""
    try:
        url = database_url(database)
        engine = open_engine(url, read_only=read_only)
    except ValueError as error:
        raise ConferenceRecordError(str(error)) from None
    except ModuleNotFoundError:
        problem = "PostgreSQL needs its driver; pip install 'conference-record[postgresql]'"
        raise ConferenceRecordError(problem) from None
    own: list[BaseException | None] = []
    event.listen(engine, "handle_error", lambda context: own.append(context.sqlalchemy_exception))
    try:
        with closing(engine.connect()) as connection:
            yield connection
    except RuntimeError as error:
        if "is needed" not in str(error):
            raise
        raise ConferenceRecordError(f"{shown(url)}: {error}") from None
    except DBAPIError as error:
        # While one database is copied to another, the error of either comes by here.
        if error not in own:
            raise
        raise ConferenceRecordError(_in_words(url, error, read_only=read_only)) from None
    finally:
        engine.dispose()


def _revision(connection: Connection) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" in tables:
        stored = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
        versions = own_revisions(connection, revisions(), stored)
        if len(versions) > 1:
            raise ConferenceRecordError(f"the database is at several revisions at once: {', '.join(versions)}")
        if versions:
            return versions[0]
        tables.remove("alembic_version")
    if tables:
        raise ConferenceRecordError(
            f"the database holds other tables ({', '.join(sorted(tables)[:3])}) and no conference record;"
            " give it a database of its own"
        )
    return None


def _run_migrations(connection: Connection, before: str | None) -> None:
    from alembic import command
    from alembic.util import CommandError

    try:
        command.upgrade(alembic_config(connection), "head")
    except CommandError as error:
        if before is not None and "locate revision" in str(error):
            raise ConferenceRecordError(
                f"the database was made by a newer version of this program (revision {before} is not known here);"
                " upgrade conference-record"
            ) from None
        raise ConferenceRecordError(str(error)) from None


def _in_words(url: URL, error: DBAPIError, *, read_only: bool) -> str:
    """Return what a person can do about an error of the database."""
    file = sqlite_file(url)
    problem = str(error.orig).strip()
    if isinstance(error, IntegrityError):
        problem = f"{problem}; conference-record doctor tells whether rows of the database are in the way"
    if file is None or not isinstance(error.orig, sqlite3.Error):
        return problem
    if "not a database" in problem:
        return f"{file}: is no SQLite database; give another file"
    if "locked" in problem:
        return f"{file}: another program is writing to it; waited {BUSY_SECONDS} seconds, try again when it is done"
    if "unable to open" in problem:
        if file.is_dir():
            return f"{file}: is a folder; give a file in it"
        if not file.parent.is_dir():
            return f"{file}: there is no folder {file.parent}; make it first"
        if read_only and not file.exists():
            return f"{file}: does not exist; conference-record without a command makes it"
        return f"{file}: cannot be opened; check the permissions of the file and of its folder"
    if read_only and "readonly" in problem:
        return (
            f"{file}: a write to it was broken off, and to undo that takes permission to write to the file and its"
            " folder; let someone who may do so read it once"
        )
    if "readonly" in problem:
        return f"{file}: cannot be written; check the permissions of the file and of its folder"
    return f"{file}: {problem}"
