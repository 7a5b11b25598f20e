"""Many at one database: readers that cannot write, readers while another writes, and after a writer was killed."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from conference_record.models import Base, open_engine
from conference_record.models.engine import writing
from conference_record.seeds.database import reading
from conference_record.seeds.errors import ConferenceRecordError
from tests.conftest import Opened
from tests.database.test_load import rows
from tests.databases import MINSK, Databases
from tests.running import Run


def writes() -> list[str]:
    """Return statements that write to each table, and to the schema."""
    found = [f"DELETE FROM {table.name}" for table in Base.metadata.sorted_tables]
    found += [f"UPDATE {table.name} SET {next(iter(table.c)).name} = NULL" for table in Base.metadata.sorted_tables]
    return [
        *found,
        "INSERT INTO topics (slug, name) VALUES ('a', 'A')",
        "CREATE TABLE more (id integer)",
        "DROP VIEW roster",
    ]


def refuses_writes(engine: Engine) -> None:
    """Assert that every statement that writes is refused, whoever begins the transaction."""
    for statement in writes():
        with engine.connect() as connection, pytest.raises(DBAPIError, match=r"readonly|read-only"):
            connection.execute(text(statement))


def test_a_read_only_engine_reads_everything_and_refuses_every_write(loaded_url: str, loaded: Engine) -> None:
    before = rows(loaded)
    engine = open_engine(loaded_url, read_only=True)
    assert rows(engine) == before
    refuses_writes(engine)
    engine.dispose()
    assert rows(loaded) == before


def test_without_transactions_a_read_only_engine_refuses_every_write_too(
    loaded_url: str, loaded: Engine, opened: Opened
) -> None:
    before = rows(loaded)
    engine = opened(loaded_url, read_only=True, isolation_level="AUTOCOMMIT")
    assert rows(engine) == before
    refuses_writes(engine)
    refuses_writes(opened(loaded_url, read_only=True).execution_options(isolation_level="AUTOCOMMIT"))
    assert rows(loaded) == before


@pytest.mark.parametrize("given", ["connect_args", "url", "environment"])
def test_a_read_only_engine_keeps_the_options_of_its_caller(
    databases: Databases, loaded_url: str, opened: Opened, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if databases.server is None:
        return  # SQLite has no such options.
    url, options = loaded_url, "-c work_mem=5MB"
    if given == "environment":
        monkeypatch.setenv("PGOPTIONS", options)
    if given == "url":
        url = make_url(url).update_query_dict({"options": options}).render_as_string(hide_password=False)
    engine = opened(
        url,
        read_only=True,
        execution_options={"kept": "yes"},
        connect_args={"application_name": "reader"} | ({"options": options} if given == "connect_args" else {}),
    )
    with engine.connect() as connection:
        assert connection.scalar(text("SHOW work_mem")) == "5MB"
        assert connection.scalar(text("SHOW application_name")) == "reader"
        assert connection.scalar(text("SHOW default_transaction_read_only")) == "on"
        assert connection.get_execution_options()["kept"] == "yes"
    refuses_writes(engine)


@pytest.mark.parametrize("query", ["uri=true", "mode=rwc&uri=true", "mode=rw&cache=private&uri=1", "uri=false"])
@pytest.mark.parametrize("prefix", ["", "file:", "file://", "file://localhost"])
def test_whatever_the_url_of_a_file_says_read_only_is_read_only(
    sqlite: Databases, opened: Opened, query: str, prefix: str
) -> None:
    if prefix and query == "uri=false":
        return  # Then the prefix would be part of the name.
    url = sqlite.loaded()
    before = rows(opened(url))

    engine = opened(f"sqlite:///{prefix}{make_url(url).database}?{query}", read_only=True)

    assert rows(engine) == before
    refuses_writes(engine)
    assert rows(opened(url)) == before


def test_what_is_attached_to_a_read_only_engine_is_read_only(sqlite: Databases, opened: Opened) -> None:
    url, beside = sqlite.loaded(), str(make_url(sqlite.loaded()).database)
    with opened(url, read_only=True).connect() as connection:
        connection.execute(text("ATTACH :file AS beside"), {"file": beside})
        assert connection.scalar(text("SELECT count(*) FROM beside.programme")) == 12
        for statement in ("DELETE FROM beside.remarks", "CREATE TABLE beside.more (id integer)"):
            with pytest.raises(DBAPIError, match="readonly"):
                connection.execute(text(statement))


def test_a_read_only_engine_does_not_make_a_file(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "missing.db"), read_only=True)
    with pytest.raises(DBAPIError, match="unable to open"), engine.connect():
        pass
    engine.dispose()
    assert list(tmp_path.iterdir()) == []


def test_the_role_that_may_only_read_reads_everything_and_is_refused_every_write(
    databases: Databases, loaded_url: str
) -> None:
    if databases.server is None:
        return  # SQLite has no roles.
    url = make_url(loaded_url)
    role = f"reader_{url.database}"
    admin = create_engine(url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        for statement in (
            f"CREATE ROLE {role} LOGIN PASSWORD 'secret'",
            f"GRANT USAGE ON SCHEMA public TO {role}",
            f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}",
            f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {role}",
            "CREATE TABLE of_a_later_revision (id integer)",
        ):
            connection.execute(text(statement))
    reader = open_engine(url.set(username=role, password="secret"))
    with reader.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM programme")) == 12
        assert connection.scalar(text("SELECT count(*) FROM of_a_later_revision")) == 0
    for statement in writes():
        with reader.connect() as connection, pytest.raises(DBAPIError, match=r"permission denied|must be owner"):
            connection.execute(text(statement))
    reader.dispose()
    admin.dispose()


def test_readers_read_on_during_a_large_write_and_see_nothing_of_it(loaded_url: str, opened: Opened) -> None:
    writer, readers = opened(loaded_url), [opened(loaded_url), opened(loaded_url, read_only=True)]
    before = rows(writer)
    # More than twice of what SQLite keeps in memory if nothing is said.
    many = 5000 if writer.dialect.name == "sqlite" else 50
    with writer.connect() as connection, writing(connection):
        connection.execute(
            text("INSERT INTO topics (slug, name) VALUES (:slug, :name)"),
            [{"slug": f"topic-{number}", "name": "x" * 1000} for number in range(many)],
        )
        connection.execute(text("UPDATE speakers SET name = 'Nobody'"))
        for reader in readers:
            assert rows(reader) == before
    assert len(rows(readers[0])["topics"]) == len(before["topics"]) + many


KILLED = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 10")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE speakers SET name = 'Nobody'")
topics = ((f"topic-{number}", "Topic") for number in range(9000))
connection.executemany("INSERT INTO topics (slug, name) VALUES (?, ?)", topics)
os.kill(os.getpid(), signal.SIGKILL)
"""
"""A program that writes to the file and is killed before the end of its transaction."""


def break_off_a_write(file: Path) -> None:
    """Leave a file half written, as SQLite has to find and undo it."""
    subprocess.run([sys.executable, "-c", KILLED, str(file)], check=False, timeout=60)
    assert file.with_name(f"{file.name}-journal").stat().st_size > 0
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as plain, pytest.raises(sqlite3.OperationalError):
        plain.execute("SELECT * FROM speakers")


@pytest.mark.kill
@pytest.mark.slow
def test_readers_read_again_after_a_writer_was_killed(sqlite: Databases, opened: Opened, run: Run) -> None:
    url = sqlite.loaded()
    file = Path(str(make_url(url).database))
    before, reader = rows(opened(url)), opened(url, read_only=True)
    assert rows(reader) == before

    break_off_a_write(file)
    assert rows(reader) == before
    break_off_a_write(file)
    assert rows(opened(f"sqlite:///file:{file}?uri=true", read_only=True)) == before
    break_off_a_write(file)
    dumped = run("seeds", "dump", "minsk-2018", "--database", url)

    assert (dumped.returncode, dumped.stderr) == (0, "")
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@contextmanager
def as_somebody_who_may_not_write(folder: Path) -> Iterator[None]:
    """Go on as a user who can read what is in a folder, and change nothing there."""
    (file,) = folder.glob("*.db")
    folder.chmod(0o555)
    file.chmod(0o444)
    if root := os.geteuid() == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)


def test_who_may_not_undo_what_was_broken_off_is_told_what_to_do(sqlite: Databases) -> None:
    # Not in pytest's folder, which others cannot enter.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "record.db"
        file.write_bytes(Path(str(make_url(sqlite.loaded()).database)).read_bytes())
        break_off_a_write(file)
        with (
            as_somebody_who_may_not_write(folder),
            pytest.raises(ConferenceRecordError, match=r"record\.db: a write to it was broken off.* read it once"),
            reading(str(file)),
        ):
            pass
        file.chmod(0o644)
        with reading(str(file)) as connection:
            assert connection.scalar(text("SELECT count(*) FROM programme")) == 12


def test_a_file_in_wal_mode_serves_as_well(sqlite: Databases, run: Run, opened: Opened) -> None:
    url = sqlite.empty()
    file = str(make_url(url).database)
    with closing(sqlite3.connect(file)) as plain:
        assert plain.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)

    assert "305 rows added" in run("seeds", "load", str(MINSK), "--database", url).stdout
    assert "unchanged" in run("seeds", "load", str(MINSK), "--database", url).stdout
    dumped, usual = (run("seeds", "dump", "minsk-2018", "--database", each) for each in (url, sqlite.loaded()))
    assert (dumped.returncode, dumped.stdout) == (0, usual.stdout)
    assert "found equal" in run("seeds", "copy", url, sqlite.empty()).stdout

    writer, reader = opened(url), opened(url, read_only=True)
    before = rows(writer)
    with writer.connect() as connection, writing(connection):
        connection.execute(text("UPDATE speakers SET name = 'Nobody'"))
        assert rows(reader) == before
    assert {row["name"] for row in rows(reader)["speakers"].values()} == {"Nobody"}
    refuses_writes(reader)
    with closing(sqlite3.connect(file)) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
