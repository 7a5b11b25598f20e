"""Long loads: what is kept on the way stays when they are broken off, the rest comes with the next, nothing twice."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func
from sqlalchemy import select as query
from sqlalchemy.exc import DBAPIError

from conference_record.models import Event, open_engine
from conference_record.models.base import record_tables
from conference_record.seeds.export.toml import dump_record
from conference_record.seeds.query.find import event_slugs
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.lines import json_line
from tests.benchmarks.corpus import corpus
from tests.databases import ROOT, Databases
from tests.running import Run

EVERY = 3
"""How many records are kept at once."""


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return list(corpus(500))


@pytest.fixture
def file(records: list[Record], tmp_path: Path) -> Path:
    path = tmp_path / "many.jsonl"
    path.write_bytes(b"".join(map(json_line, records)))
    return path


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "seeds", *map(str, arguments)]


def environment() -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "TERM": "xterm"}


def events(url: str) -> int:
    """Count the conferences that others see, while someone is writing."""
    engine = open_engine(url, read_only=True)
    try:
        with engine.connect() as connection:
            return connection.scalar(query(func.count()).select_from(Event)) or 0
    except DBAPIError:
        # There are no tables yet.
        return 0
    finally:
        engine.dispose()


def content(url: str) -> tuple[dict[str, int], list[bytes]]:
    """Return how many rows each table has, and every record."""
    engine = open_engine(url)
    with engine.connect() as connection:
        counts = {
            table.name: connection.scalar(query(func.count()).select_from(table)) or 0 for table in record_tables()
        }
        dumped = [json_line(dump_record(connection, slug)) for slug in event_slugs(connection)]
    engine.dispose()
    return counts, dumped


@pytest.mark.kill
@pytest.mark.slow
def test_killed_in_the_middle_what_was_kept_stays_and_the_rest_comes_next(
    run: Run, databases: Databases, file: Path, records: list[Record]
) -> None:
    whole, broken_off = databases.migrated(), databases.migrated()
    assert run("seeds", "--database", whole, "load", str(file)).returncode == 0
    arguments = ("--database", broken_off, "load", file, "--commit-every", EVERY)

    process = subprocess.Popen(command(*arguments), env=environment(), stdout=subprocess.DEVNULL)
    while process.poll() is None and not events(broken_off):
        time.sleep(0.005)
    process.kill()
    process.wait()
    kept = events(broken_off)
    again = run("seeds", *map(str, arguments))

    assert 0 < kept < len(records), "it was done before it could be killed"
    assert kept % EVERY == 0
    assert (again.returncode, again.stderr) == (0, "")
    assert f"{file}: {len(records)} conferences: " in again.stdout
    assert content(broken_off) == content(whole)


@pytest.mark.slow
def test_a_fault_says_what_was_kept_before_it(run: Run, databases: Databases, file: Path) -> None:
    url = databases.migrated()
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:7], b"x\n", *lines[7:]]))

    refused = run("seeds", "--database", url, "load", str(file), "--commit-every", str(EVERY))
    all_or_nothing = run("seeds", "--database", databases.migrated(), "load", str(file))

    assert refused.returncode == all_or_nothing.returncode == 1
    fault = f"conference-record: {file}:8: not JSON: JSON is malformed: invalid character (byte 0)\n"
    assert refused.stderr == f"{fault}conference-record: 6 records were kept; load all again to go on from there\n"
    assert all_or_nothing.stderr == fault
    assert events(url) == 6


def test_what_is_only_tried_is_not_kept_on_the_way(run: Run, file: Path) -> None:
    refused = run("seeds", "load", str(file), "--dry-run", "--commit-every", "3")

    assert refused.returncode == 2
    assert "not allowed with" in refused.stderr


def written_to_terminal(arguments: list[str], cwd: Path) -> Iterator[bytes]:
    """Run a command whose standard error is a terminal, and yield what it writes there."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 120, 0, 0))
    with subprocess.Popen(
        arguments, cwd=cwd, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs
    ) as process:
        os.close(theirs)
        while select.select([ours], [], [], 60)[0]:
            try:
                some = os.read(ours, 4096)
            except OSError:
                break  # Linux says so at the end.
            if not some:
                break
            yield some
    os.close(ours)
    assert process.returncode == 0


@pytest.mark.slow
def test_a_terminal_shows_how_far_a_load_is_and_nothing_else_does(run: Run, file: Path, records: list[Record]) -> None:
    shown = b"".join(written_to_terminal(command("load", file.name, "--commit-every", EVERY), file.parent)).decode()
    piped = run("seeds", "load", file.name)

    assert " statements, " in shown
    assert " per second" in shown
    assert piped.stderr == ""
    assert f"many.jsonl: {len(records)} conferences: unchanged" in piped.stdout
