"""Killed at any moment, or run twice at once, an upgrade or a load leaves all or nothing, and nothing twice."""

import multiprocessing
import os
import random
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import alembic.config
import pytest
from sqlalchemy import make_url, text

from conference_record.models import open_engine
from conference_record.models.engine import _WRITER_LOCK as WRITER_LOCK
from conference_record.seeds.cli.main import main
from conference_record.seeds.export.toml import dump_record, to_toml
from conference_record.seeds.show import programme  # noqa: F401 - imported first, so that the work is most of the time
from tests.database.migrating import REVISIONS, state
from tests.databases import ROOT, Databases
from tests.earlier import restore
from tests.schema_facts import Facts

pytestmark = [pytest.mark.kill, pytest.mark.slow]

KILLS = 4
"""Of each kind of work, on each kind of database."""

PROCESSES = multiprocessing.get_context("forkserver")
# Forked from one process that has everything imported, they are at work at once.
PROCESSES.set_forkserver_preload([__name__])


def work(what: str, url: str, output: str) -> None:
    """Do what a user would do by a command, in a process of its own; what it prints goes to a file."""
    with Path(output).open("a", encoding="utf-8") as file:
        os.dup2(file.fileno(), sys.stdout.fileno())
        os.dup2(file.fileno(), sys.stderr.fileno())
    if what == "upgrade":
        os.environ["DATABASE_URL"] = url
        alembic.config.main(["-c", str(ROOT / "alembic.ini"), "upgrade", "head"])
    else:
        sys.exit(main(["--database", url]))


class Work:
    """One kind of work, upgrading or loading, and a database to begin it from."""

    def __init__(self, what: str, databases: Databases, output: Path) -> None:
        """Take the kind, and the file for what the processes print."""
        self.what = what
        self.output = output
        if what == "upgrade":
            # An early one, with rows.
            self.template = restore("0.1.0", databases, "sqlite" if databases.server is None else "postgresql")
        else:
            self.template = databases.empty()
        self.before = said(self.template)

    def begin(self, url: str) -> BaseProcess:
        """Begin the work on a database."""
        process = PROCESSES.Process(target=work, args=(self.what, url, str(self.output)))
        process.start()
        return process

    def finish(self, process: BaseProcess) -> None:
        """Wait for the end of the work, and assert that it did all."""
        process.join(60)
        assert process.exitcode == 0, self.output.read_text(encoding="utf-8")


@pytest.fixture(params=["upgrade", "load"])
def job(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> Work:
    """Give each kind of work in turn."""
    return Work(request.param, databases, tmp_path / "output.txt")


def said(url: str) -> tuple[Facts, dict[str, int], str]:
    """Return the schema of a database, how many rows each table has, and the bundled record if it is there."""
    facts, rows = state(url)
    record = ""
    newest = [row["version_num"] for row in rows.get("alembic_version", [])] == [REVISIONS[-1].revision]
    if newest and any(row["slug"] == "minsk-2018" for row in rows["events"]):
        engine = open_engine(url)
        with engine.connect() as connection:
            record = to_toml(dump_record(connection, "minsk-2018"))
        engine.dispose()
    # Keys differ: what was given to rows that are undone is not given again on PostgreSQL.
    return facts, {table: len(found) for table, found in rows.items() if found}, record


class Watch:
    """Sees from beside how far another process is with a database."""

    def __init__(self, url: str) -> None:
        """Take the URL of the database before the work begins."""
        target = make_url(url)
        self.name = target.database
        self.file = Path(str(self.name)) if target.get_backend_name() == "sqlite" else None
        self.size = self.file.stat().st_size if self.file and self.file.exists() else 0
        # From another database of the server: a template must not be in use.
        self.engine = None if self.file else open_engine(target.set(database="postgres"), isolation_level="AUTOCOMMIT")

    def scalar(self, query: str, **values: Any) -> Any:
        """Ask the server."""
        assert self.engine is not None
        with self.engine.connect() as connection:
            return connection.scalar(text(query), values)

    def writes(self) -> bool:
        """Say whether the other process has begun to write."""
        if self.file is not None:
            return self.file.with_name(f"{self.file.name}-journal").exists()
        return bool(
            self.scalar(
                "SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database"
                " WHERE locktype = 'advisory' AND objid = :lock AND datname = :name",
                lock=WRITER_LOCK,
                name=self.name,
            )
        )

    def commits(self) -> bool:
        """Say whether the other process is writing to the file itself, which SQLite does at the end."""
        return self.file is None or (self.file.exists() and self.file.stat().st_size != self.size)

    def wait_until_nobody_is_there(self) -> None:
        """Wait until the server has noticed that its client is gone, and let go of the lock."""
        until = time.monotonic() + 30
        while self.engine and self.scalar("SELECT count(*) FROM pg_stat_activity WHERE datname = :n", n=self.name):
            assert time.monotonic() < until, "the server keeps a session whose client is gone"
            time.sleep(0.01)

    def close(self) -> None:
        """Leave the server."""
        if self.engine is not None:
            self.engine.dispose()


def wait_for(happened: Callable[[], bool], process: BaseProcess) -> None:
    """Wait until something has happened, or the process is at its end."""
    while process.is_alive() and not happened():
        time.sleep(0.0002)


def test_killed_at_any_moment_it_leaves_all_or_nothing_and_can_be_run_again(databases: Databases, job: Work) -> None:
    complete = databases.new(job.template)
    watch, process = Watch(complete), job.begin(complete)
    wait_for(watch.writes, process)
    begun = time.monotonic()
    job.finish(process)
    duration = time.monotonic() - begun
    watch.close()
    after = said(complete)
    assert after != job.before
    moments = random.Random(1931)
    killed = 0
    for number in range(KILLS):
        url = databases.new(job.template)
        watch, process = Watch(url), job.begin(url)
        wait_for(watch.writes, process)
        if number % 2:
            # At the end, where SQLite writes page after page to the file.
            wait_for(watch.commits, process)
            time.sleep(moments.uniform(0, 0.004))
        else:
            time.sleep(moments.uniform(0, duration))
        process.kill()
        process.join(60)
        killed += process.exitcode == -signal.SIGKILL
        watch.wait_until_nobody_is_there()
        watch.close()

        assert said(url) in (job.before, after)
        if databases.server is None:
            with closing(sqlite3.connect(str(make_url(url).database))) as file:
                assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        job.finish(job.begin(url))
        assert said(url) == after
        databases.drop(url)
    assert killed, "the work was always done before it could be killed"


def test_several_at_the_same_time_all_end_well_while_others_read(databases: Databases, job: Work) -> None:
    alone = databases.new(job.template)
    job.finish(job.begin(alone))
    countries, countries_after = job.before[1].get("countries"), said(alone)[1].get("countries")
    url = databases.new(job.template)
    together = [job.begin(url) for _ in range(3)]
    reader = open_engine(url, read_only=True)
    while countries and any(process.is_alive() for process in together):
        with reader.connect() as connection:
            # One of the revisions adds some.
            assert connection.scalar(text("SELECT count(*) FROM countries")) in (countries, countries_after)
    reader.dispose()
    for process in together:
        job.finish(process)
    assert said(url) == said(alone)
