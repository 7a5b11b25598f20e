"""Copying a database to another: the command, between both kinds in all four directions."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import func, insert, inspect, make_url, select, text, update
from sqlalchemy.engine import Connection

from models import Base, open_engine
from seeds.dump import to_toml
from seeds.record import Record
from tests.conftest import MINSK, ROOT, Databases, Run

TABLES = Base.metadata.tables
KINDS = ("sqlite", "postgresql")

# The server is the one of all other tests; its fixture would else run everything here a second time, for SQLite.
pytestmark = pytest.mark.parametrize("databases", ["postgresql"], indirect=True, scope="session")


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Databases:
    """Give databases in files."""
    return Databases(tmp_path_factory.mktemp("files"), None)


@pytest.fixture
def kinds(files: Databases, databases: Databases) -> dict[str, Databases]:
    """Give databases of both kinds, by the name of the kind."""
    return {"sqlite": files, "postgresql": databases}


def another_conference(file: Path) -> Path:
    """Write a record with the content of the bundled one, all under other names, so that every table gets new rows."""

    def renamed(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            named = key in ("organizations", "speakers", "topics", "sources")
            return {f"other-{name}" if named else name: renamed(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [renamed(item, key) for item in value]
        refers = isinstance(value, str) and key in ("slug", "organization", "parent", "speaker", "topics")
        return f"other-{value}" if refers else value

    content = tomllib.loads(MINSK.read_text(encoding="utf-8"))
    topics = {f"other-{slug}": f"Other {name}" for slug, name in content.pop("topics").items()}
    content = renamed(content)
    for source in content["sources"].values():
        source["sha256"] = "0" * 64
    file.write_text(to_toml(msgspec.convert({**content, "topics": topics}, Record)), encoding="utf-8")
    return file


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """Give a connection whose work is committed in the end."""
    engine = open_engine(url)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def rows(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables, ids included; nothing where there are no tables."""
    with connected(url) as connection:
        if not inspect(connection).get_table_names():
            return {}
        version = [tuple(row) for row in connection.execute(text("SELECT version_num FROM alembic_version"))]
        tables = {
            name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for name, table in TABLES.items()
        }
        return {"alembic_version": version, **tables}


def file_dump(url: str) -> list[str]:
    """Return all that a SQLite database says as SQL, each table in the order of its keys."""
    with closing(sqlite3.connect(str(make_url(url).database))) as connection:
        return sorted(connection.iterdump())


def edit_by_hand(url: str) -> None:
    """Do what people do in a DB browser: rename, add out of order, delete in the middle, write in any script."""
    organizations, countries, speakers = TABLES["organizations"], TABLES["countries"], TABLES["speakers"]
    with connected(url) as connection:
        connection.execute(update(countries).where(countries.c.code == "CZ").values(name="Czech Republic"))
        connection.execute(insert(countries).values(code="XK", name="Kosovo"))
        connection.execute(countries.delete().where(countries.c.code == "AQ"))
        # Each is part of the next: none can be inserted in the order of its id.
        for key in (5003, 5002, 5001):
            parent = key + 1 if key < 5003 else None
            values = {"id": key, "slug": f"by-hand-{key}", "name": f"By hand {key}", "parent_id": parent}
            connection.execute(insert(organizations).values(values))
        lowest = select(func.min(organizations.c.id)).where(organizations.c.parent_id.is_(None))
        connection.execute(
            update(organizations).where(organizations.c.id == lowest.scalar_subquery()).values(parent_id=5001)
        )
        connection.execute(
            insert(speakers).values(id=7000, slug="by-hand", name="Łukasz 李 🎤", sort_name="%s :name ' \" \\ \n\tŁ")
        )


@pytest.mark.parametrize(("source_kind", "target_kind"), list(product(KINDS, KINDS)))
def test_a_copy_is_equal_in_every_row_and_goes_on_as_the_original_would(
    run: Run, kinds: dict[str, Databases], tmp_path: Path, source_kind: str, target_kind: str
) -> None:
    source, target, back = kinds[source_kind].loaded(), kinds[target_kind].empty(), kinds["sqlite"].empty()
    edit_by_hand(source)
    before = rows(source)

    copied = run("seeds", "copy", source, target)

    assert (copied.returncode, copied.stderr) == (0, "")
    assert copied.stdout.endswith("copied, and found equal\n")
    assert str(sum(len(found) for name, found in before.items() if name != "alembic_version")) in copied.stdout
    assert rows(source) == rows(target) == before
    parents = {row[0]: row for row in before["organizations"]}
    assert parents[5001] in rows(target)["organizations"]
    dumps = [run("seeds", "dump", "minsk-2018", "--database", url) for url in (source, target)]
    assert [(dump.returncode, dump.stderr) for dump in dumps] == [(0, "")] * 2
    assert dumps[0].stdout == dumps[1].stdout

    returned = run("seeds", "copy", target, back)
    assert (returned.returncode, returned.stderr) == (0, "")
    if source_kind == "sqlite":
        assert file_dump(back) == file_dump(source)
    else:
        assert rows(back) == before

    added = run("seeds", "load", str(another_conference(tmp_path / "another.toml")), "--database", target)
    assert (added.returncode, added.stderr) == (0, "")
    after = rows(target)
    for name, found in before.items():
        # Nothing that was there has moved, and what is new comes after it.
        assert [row for row in after[name] if row in set(found)] == found, name
        if name in TABLES and "id" in TABLES[name].c and found:
            assert len(after[name]) > len(found), name
            assert {row[0] for row in found} < {row[0] for row in after[name]}, name


def test_a_copy_into_a_migrated_database_without_records_and_of_no_records(
    run: Run, kinds: dict[str, Databases]
) -> None:
    for source_kind, target_kind in (KINDS, KINDS[::-1]):
        source, target = kinds[source_kind].migrated(), kinds[target_kind].migrated()
        with connected(source) as connection:
            connection.execute(update(TABLES["countries"]).values(name=TABLES["countries"].c.name + " (edited)"))
        copied = run("seeds", "copy", source, target)
        assert (copied.returncode, copied.stderr) == (0, "")
        assert rows(target) == rows(source)
        # A sequence that has given nothing begins at one, as in any new database.
        assert run("seeds", "--database", target).returncode == 0
        assert rows(target)["events"][0][0] == 1


def assert_refused(done: "subprocess.CompletedProcess[str]", problem: str) -> None:
    """Fail unless a command ended with one clear line."""
    assert done.returncode == 1, done.stdout
    assert done.stdout == ""
    assert done.stderr.startswith("conference-record: ")
    assert problem in done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("source_kind", "target_kind"), list(product(KINDS, KINDS)))
def test_a_target_with_records_is_refused_and_left_alone(
    run: Run, kinds: dict[str, Databases], source_kind: str, target_kind: str
) -> None:
    source, target = kinds[source_kind].loaded(), kinds[target_kind].loaded()
    edit_by_hand(source)
    before = rows(source), rows(target)

    assert_refused(run("seeds", "copy", source, target), "the target holds")
    assert (rows(source), rows(target)) == before
    assert_refused(run("seeds", "copy", target, target), "the target holds")
    assert (rows(source), rows(target)) == before


@pytest.mark.parametrize("source_kind", KINDS)
def test_a_source_at_an_older_revision_is_refused_and_not_upgraded(
    run: Run, kinds: dict[str, Databases], tmp_path: Path, source_kind: str
) -> None:
    source = kinds[source_kind].loaded()
    earlier = run("alembic", "-c", str(ROOT / "alembic.ini"), "downgrade", "-1", DATABASE_URL=source)
    assert earlier.returncode == 0, earlier.stderr
    server_target = kinds["postgresql"].empty()
    with connected(source) as connection:
        revision = connection.scalar(text("SELECT version_num FROM alembic_version"))

    for target in ("new.db", server_target):
        assert_refused(run("seeds", "copy", source, target), f"the database is at revision {revision}, not ")

    assert not (tmp_path / "new.db").exists()
    assert rows(server_target) == {}
    with connected(source) as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == revision


def test_a_source_that_is_no_conference_record_is_refused_before_the_target_is_made(
    run: Run, kinds: dict[str, Databases], tmp_path: Path
) -> None:
    (tmp_path / "text.db").write_text("This is a letter, not a database. " * 50)
    (tmp_path / "empty.db").touch()
    (tmp_path / "folder").mkdir()
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    target = kinds["postgresql"].empty()
    unknown = make_url(target).set(database="no_such_database").render_as_string(hide_password=False)
    sources = {
        "missing.db": "missing.db: does not exist",
        "missing/a.db": "missing/a.db: there is no folder missing",
        "text.db": "text.db: is no SQLite database",
        "empty.db": "the database is empty",
        "folder": "folder: is a folder",
        "other.db": "the database holds other tables (bookmarks) and no conference record",
        unknown: 'database "no_such_database" does not exist',
    }
    before = {path.name: path.is_file() and path.read_bytes() for path in tmp_path.iterdir()}

    for source, problem in sources.items():
        assert_refused(run("seeds", "copy", source, "new.db"), problem)
    assert_refused(run("seeds", "copy", "missing.db", target), "missing.db: does not exist")

    assert {path.name: path.is_file() and path.read_bytes() for path in tmp_path.iterdir()} == before
    assert rows(target) == {}


def test_a_target_that_cannot_be_used_is_refused(run: Run, kinds: dict[str, Databases], tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("This is a letter, not a database. " * 50)
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    source = kinds["sqlite"].loaded()
    original = Path(str(make_url(source).database)).read_bytes()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    unknown = make_url(kinds["postgresql"].empty()).set(database="no_such_database")

    for target, problem in {
        "missing/a.db": "missing/a.db: there is no folder missing; make it first",
        "text.db": "text.db: is no SQLite database",
        "other.db": "the database holds other tables (bookmarks)",
        unknown.render_as_string(hide_password=False): 'database "no_such_database" does not exist',
    }.items():
        assert_refused(run("seeds", "copy", source, target), problem)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert Path(str(make_url(source).database)).read_bytes() == original


@pytest.mark.parametrize("target_kind", KINDS)
def test_a_source_with_a_broken_reference_leaves_the_target_as_it_was(
    run: Run, kinds: dict[str, Databases], target_kind: str
) -> None:
    source, target = kinds["sqlite"].loaded(), kinds[target_kind].migrated()
    with closing(sqlite3.connect(str(make_url(source).database))) as connection, connection:
        connection.execute("UPDATE appearances SET speaker_id = 9999 WHERE id = 1")
    before = rows(target)

    refused = run("seeds", "copy", source, target)

    assert (refused.returncode, refused.stdout) == (1, "")
    assert "Traceback" not in refused.stderr
    assert all(line.startswith("conference-record: ") for line in refused.stderr.splitlines())
    assert rows(target) == before


def wait_until_alone(url: str) -> None:
    """Wait for the server to notice that whoever was connected is gone."""
    if not url.startswith("postgresql"):
        return
    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    deadline = time.monotonic() + 30
    with connected(url) as connection:
        while connection.execution_options(isolation_level="AUTOCOMMIT").scalar(others):
            assert time.monotonic() < deadline
            time.sleep(0.02)


@pytest.mark.parametrize("target_kind", KINDS)
def test_killed_at_any_moment_it_leaves_the_target_empty_or_complete(
    run: Run, kinds: dict[str, Databases], target_kind: str
) -> None:
    source = kinds["sqlite"].loaded()
    complete = rows(source)
    started = time.monotonic()
    assert run("seeds", "copy", source, kinds[target_kind].empty()).returncode == 0
    duration = time.monotonic() - started
    moments = random.Random(f"killed {target_kind}")
    outcomes = set()
    for _ in range(7):
        target = kinds[target_kind].empty()
        process = subprocess.Popen(
            [sys.executable, "-m", "seeds", "copy", source, target],
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        # Mostly in the second half, where the target is written.
        time.sleep(duration * moments.uniform(0.4, 1.0))
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        wait_until_alone(target)

        left = rows(target)
        assert left in ({}, complete)
        outcomes.add(bool(left))
        if not left:
            assert run("seeds", "copy", source, target).returncode == 0
            assert rows(target) == complete
    assert False in outcomes
    assert rows(source) == complete
