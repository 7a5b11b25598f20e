"""Behind PgBouncer, which gives each transaction any of its connections: commands, Alembic, and read-only engines."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import InvalidRequestError

from conference_record.models import open_engine
from conference_record.models.engine import writing
from tests.conftest import Opened
from tests.database.test_engine import refuses_writes
from tests.databases import ALMATY, Databases
from tests.running import Run

DATABASES = ["postgresql"]

PGBOUNCER = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")

pytestmark = [pytest.mark.slow, pytest.mark.skipif(PGBOUNCER is None, reason="PgBouncer is not installed")]

SETTINGS = """
[databases]
* = host={host} user=postgres pool_size=2

[pgbouncer]
listen_addr =
unix_socket_dir = {folder}
listen_port = 6432
auth_type = any
pool_mode = transaction
server_reset_query =
ignore_startup_parameters = {ignored}
"""


@pytest.fixture(params=["", "options, extra_float_digits"], ids=["refuses", "ignores"])
def pooled(databases: Databases, request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the URL of a loaded database behind a pooler, which refuses or ignores the parameters of a session."""
    assert PGBOUNCER is not None
    url = make_url(databases.loaded())
    with TemporaryDirectory(prefix="pooler-", ignore_cleanup_errors=True) as folder:
        settings = Path(folder, "pgbouncer.ini")
        settings.write_text(
            SETTINGS.format(host=url.query["host"], folder=folder, ignored=request.param), encoding="utf-8"
        )
        # It does not run as root.
        user = Path(str(url.query["host"])).owner() if os.getuid() == 0 else None
        if user is not None:
            shutil.chown(folder, user)
        pooler = subprocess.Popen(
            [PGBOUNCER, str(settings)], user=user, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/"
        )
        try:
            _wait_for(Path(folder, ".s.PGSQL.6432"))
            query = {"host": folder, "port": "6432"}
            yield url.set(query=query).render_as_string(hide_password=False)
        finally:
            pooler.terminate()
            pooler.wait()


def _wait_for(place: Path) -> None:
    for _ in range(100):
        with socket.socket(socket.AF_UNIX) as client, suppress(OSError):
            client.connect(str(place))
            return
        time.sleep(0.1)
    raise AssertionError("PgBouncer does not answer")


def test_commands_and_alembic_work(pooled: str, run: Run, tmp_path: Path) -> None:
    for command in (
        ["load", str(ALMATY)],
        ["load", str(ALMATY)],
        ["show", "minsk-2018", "--evidence"],
        ["search", "critical", "infra*"],
        ["doctor"],
        ["dump", "--all", str(tmp_path / "dump")],
        ["alembic", "downgrade", "-1"],
        ["alembic", "upgrade", "head"],
        ["alembic", "check"],
        ["remove", "minsk-2018"],
    ):
        done = run("seeds", "--database", pooled, *command)
        assert done.returncode == 0, f"{command}: {done.stderr}"


def test_many_connections_share_few_and_prepare_no_statement(pooled: str, opened: Opened) -> None:
    engines = [opened(pooled) for _ in range(4)]
    for _ in range(12):
        # From the sixth time on, psycopg would prepare it.
        for engine in engines:
            with engine.begin() as connection:
                assert connection.scalar(text("SELECT title FROM events WHERE slug = :slug"), {"slug": "minsk-2018"})
    with engines[0].connect() as connection, writing(connection):
        connection.execute(text("INSERT INTO topics (slug, name) VALUES ('a', 'A')"))


def test_a_read_only_engine_stays_read_only(pooled: str, opened: Opened) -> None:
    engine = opened(pooled, read_only=True)
    refuses_writes(engine)
    for open_so in (
        engine.execution_options(isolation_level="AUTOCOMMIT"),
        opened(pooled, read_only=True, isolation_level="AUTOCOMMIT"),
    ):
        with open_so.connect() as connection, pytest.raises(InvalidRequestError, match="behind a pooler"):
            connection.execute(text("DELETE FROM remarks"))
    # Nobody else who gets the same connection to the server is held to that.
    with opened(pooled).begin() as connection:
        connection.execute(text("UPDATE topics SET name = 'Another' WHERE slug = 'human-rights'"))


def test_a_server_without_a_pooler_keeps_preparing(loaded_url: str) -> None:
    engine = open_engine(loaded_url)
    with engine.connect() as connection:
        assert connection.connection.driver_connection.prepare_threshold is not None  # type: ignore[union-attr]
        assert connection.execute(text("SELECT count(*) FROM events")).scalar() == 1
    engine.dispose()
