"""A primary with a streaming standby: readers use the standby, and take over from it when the primary dies."""

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest
from sqlalchemy import Engine, make_url, select
from sqlalchemy.orm import Session

from conference_record.models import Speaker
from tests.conftest import Opened
from tests.database.test_engine import refuses_writes
from tests.databases import postgresql_program, started_server
from tests.running import Run


def postgresql(program: str, *arguments: str, user: str | None) -> None:
    """Run a program of the server, as the user that the server runs as."""
    # Without pipes, which a server that stays would hold open.
    subprocess.run(
        [postgresql_program(program), *arguments],
        cwd="/",
        user=user,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=True,
    )


@contextmanager
def standby_of(primary: str, user: str | None) -> Iterator[tuple[str, Callable[[], None]]]:
    """Start a standby that follows a primary, and give its URL and what promotes it; stop it at the end."""
    with TemporaryDirectory(prefix="standby-", ignore_cleanup_errors=True) as folder:
        if user is not None:
            shutil.chown(folder, user)
        data = f"{folder}/data"
        url = make_url(primary)
        from_there = ["-h", str(url.query["host"]), "-U", "postgres", "-R", "-c", "fast"]
        postgresql("pg_basebackup", *from_there, "-D", data, user=user)
        listening = f"-h '' -k {folder}"
        postgresql("pg_ctl", "-w", "-D", data, "-l", f"{folder}/log", "-o", listening, "start", user=user)
        try:
            yield (
                url.update_query_dict({"host": folder}).render_as_string(hide_password=False),
                lambda: postgresql("pg_ctl", "-w", "-D", data, "promote", user=user),
            )
        finally:
            postgresql("pg_ctl", "-w", "-m", "immediate", "-D", data, "stop", user=user)


RECORD = """
[event]
slug = "{slug}"
title = "A conference of {slug}"
[speakers.yuri-fedotov]
name = "Yuri Fedotov"
[[statements]]
kind = "address"
appearances = [{{ role = "speaker", speaker = "yuri-fedotov" }}]
"""


def slugs(engine: Engine) -> set[str]:
    """Return the conferences at which a speaker spoke, as a reader would find them."""
    with Session(engine) as session:
        speaker = session.scalars(select(Speaker).where(Speaker.slug == "yuri-fedotov")).one()
        return {appearance.event.slug for appearance in speaker.appearances}


@pytest.mark.kill
@pytest.mark.slow
def test_readers_use_a_standby_which_takes_over_when_the_primary_dies(run: Run, opened: Opened, tmp_path: Path) -> None:
    for year in ("2019", "2020"):
        (tmp_path / f"{year}.toml").write_text(RECORD.format(slug=f"minsk-{year}"), encoding="utf-8")

    def load(file: str, url: str) -> "subprocess.CompletedProcess[str]":
        return run("seeds", "load", file, "--database", url)

    with started_server() as server:
        primary = server.get_uri()
        assert "299 rows added" in run("seeds", "--database", primary).stdout
        with standby_of(primary, server.system_user) as (standby, promote):
            with psycopg.connect(primary, autocommit=True) as admin:
                # From now on a commit ends when readers of the standby see it.
                admin.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
                admin.execute("ALTER SYSTEM SET synchronous_commit = 'remote_apply'")
                admin.execute("SELECT pg_reload_conf()")
            reader = opened(standby, read_only=True)
            assert slugs(reader) == {"minsk-2018"}

            assert "rows added" in load("2019.toml", primary).stdout
            assert slugs(reader) == {"minsk-2018", "minsk-2019"}
            dumped = run("seeds", "dump", "minsk-2018", "--database", standby).stdout
            assert dumped == run("seeds", "dump", "minsk-2018", "--database", primary).stdout
            refuses_writes(reader)
            # A standby refuses whoever asks.
            refuses_writes(opened(standby))
            refused = load("2020.toml", standby)
            assert refused.returncode == 1
            assert "in a read-only transaction" in refused.stderr
            assert "Traceback" not in refused.stderr

            os.kill(server.get_postmaster_info().pid, signal.SIGKILL)
            assert slugs(reader) == {"minsk-2018", "minsk-2019"}
            promote()

            assert "rows added" in load("2020.toml", standby).stdout
            assert slugs(reader) == {"minsk-2018", "minsk-2019", "minsk-2020"}
            assert run("seeds", "dump", "minsk-2018", "--database", standby).stdout == dumped
            assert "minsk-2018: unchanged" in run("seeds", "--database", standby).stdout
            # Those who only read are still held to it.
            refuses_writes(reader)
