"""Fixtures: databases at the migrated schema, engines and sessions on them, and commands."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from conference_record.models import open_engine
from tests.databases import POSTGRESQL_VARIABLE, SHARED_FOLDER, Databases, databases_of
from tests.running import Run, run_here, run_process, runs_here

Opened = Callable[..., Engine]
CountQueries = Callable[[Engine], AbstractContextManager[list[str]]]


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder that the workers share."""
    if not hasattr(config, "workerinput"):
        os.environ[SHARED_FOLDER] = mkdtemp(prefix="conference-record-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove that folder; the server in it has stopped with the last worker."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ[SHARED_FOLDER], ignore_errors=True)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test on both databases, or on those that its module names in DATABASES."""
    named = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "databases" in metafunc.fixturenames and "databases" not in named:
        kinds = getattr(metafunc.module, "DATABASES", ["sqlite", "postgresql"])
        metafunc.parametrize("databases", kinds, indirect=True, scope="session")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that drive a browser."""
    for item in items:
        if "browser_page" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Give databases of one kind; pytest_generate_tests says which."""
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
    """Run a command as a user would, in this process if it can: `run("seeds", "--database", url)`."""

    def run(
        module: str, *arguments: str, cwd: Path = tmp_path, **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        here = runs_here(module, arguments, environment)
        return (run_here if here else run_process)(module, arguments, cwd, environment)

    return run


@pytest.fixture
def process(tmp_path: Path) -> Run:
    """Run a command as `run` does, in a process of its own."""

    def process(
        module: str, *arguments: str, cwd: Path = tmp_path, **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        return run_process(module, arguments, cwd, environment)

    return process


def pytest_report_header() -> str:
    """Say which engines the tests run on."""
    import sqlite3

    server = "the server of " + POSTGRESQL_VARIABLE if POSTGRESQL_VARIABLE in os.environ else "a server of the tests"
    return f"SQLite {sqlite3.sqlite_version}; PostgreSQL: {server}"
