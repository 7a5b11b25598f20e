"""The commands, run as a user runs them: real processes, in folders of their own."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event, make_url, text
from sqlalchemy.engine import Engine

from conference_record.models import open_engine
from conference_record.models.engine import BUSY_SECONDS
from conference_record.seeds.cli.main import main
from tests.databases import ROOT, Databases
from tests.running import Run


def dump(file: Path) -> str:
    """Return all that a SQLite file says, as SQL."""
    with closing(sqlite3.connect(file)) as connection:
        return "\n".join(connection.iterdump())


def test_one_command_makes_the_database_and_shows_the_programme(run: Run, tmp_path: Path) -> None:
    done = run("seeds")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("conferences.db: made at revision ")
    for said in (
        "Preventing and Countering Terrorism in the Digital Age",
        "more than 250 participants from 46 countries",
        "author    Alexander Lukashenko, President of the Republic of Belarus",
        "reader    Stanislav Zas, State Secretary of the Security Council of the",
        "Third session: Protecting critical infrastructure",
    ):
        assert said in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["conferences.db"]


def test_a_second_run_changes_nothing_to_the_byte(run: Run, tmp_path: Path) -> None:
    run("seeds")
    before = (tmp_path / "conferences.db").read_bytes()

    again = run("seeds")

    assert (again.returncode, again.stderr) == (0, "")
    assert "minsk-2018: unchanged" in again.stdout
    assert (tmp_path / "conferences.db").read_bytes() == before


def test_it_loads_into_either_kind_of_database(run: Run, empty_url: str) -> None:
    assert "made at revision" in run("seeds", "--database", empty_url).stdout
    assert "unchanged" in run("seeds", "--database", empty_url).stdout
    engine = open_engine(empty_url)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM appearances")) == 12
    engine.dispose()


def test_the_database_is_named_by_option_else_variable_else_default(run: Run, tmp_path: Path) -> None:
    run("seeds", "--database", "option.db", DATABASE_URL="sqlite:///variable.db")
    assert [path.name for path in tmp_path.iterdir()] == ["option.db"]
    run("seeds", DATABASE_URL="sqlite:///variable.db")
    assert (tmp_path / "variable.db").exists()
    assert not (tmp_path / "conferences.db").exists()
    assert dump(tmp_path / "option.db") == dump(tmp_path / "variable.db")


def test_a_database_at_an_earlier_revision_is_upgraded_and_filled(run: Run, migrated_url: str) -> None:
    earlier = run("alembic", "-c", str(ROOT / "alembic.ini"), "downgrade", "-1", DATABASE_URL=migrated_url)
    assert earlier.returncode == 0, earlier.stderr

    done = run("seeds", "--database", migrated_url)

    assert (done.returncode, done.stderr) == (0, "")
    assert "upgraded from " in done.stdout
    engine = open_engine(migrated_url)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM programme")) == 12
    engine.dispose()


def not_writable(tmp_path: Path) -> Path:
    """Return a folder in which this user, though it be root, cannot make a file."""
    if os.geteuid() == 0:
        return Path("/proc")
    tmp_path.chmod(0o500)
    return tmp_path


def test_a_database_that_cannot_be_used_is_one_clear_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("This is a letter, not a database. " * 50)
    (tmp_path / "folder").mkdir()
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    run("seeds", "--database", "newer.db")
    with closing(sqlite3.connect(tmp_path / "newer.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'ffffffffffff'")
    run("seeds", "--database", "fixed.db")
    for database, problem in {
        "text.db": "text.db: is no SQLite database; give another file",
        "folder": "folder: is a folder; give a file in it",
        "missing/a.db": "missing/a.db: there is no folder missing; make it first",
        "other.db": "the database holds other tables (bookmarks) and no conference record; give it a database",
        "newer.db": "the database was made by a newer version of this program (revision ffffffffffff is not known",
        "mysql://user:secret@host/name": "no driver for 'mysql'; write sqlite:///FILE or postgresql://USER@HOST",
        "postgresql:/user:secret@host/name": "not a database URL; write sqlite:///FILE or postgresql://USER@HOST",
        "host=127.0.0.1 user=u password=secret": "not a database URL; write sqlite:///FILE or postgresql://USER@HOST",
        "://user:secret@": "not a database URL; write sqlite:///FILE or postgresql://USER@HOST",
        "postgresql://user:secret@127.0.0.1:1/name": "connection failed",
        f"{not_writable(tmp_path / 'folder')}/a.db": "a.db: cannot be opened; check the permissions",
    }.items():
        path = tmp_path / database
        before = path.read_bytes() if path.is_file() else path.exists()

        refused = run("seeds", "--database", database)

        assert refused.returncode == 1, database
        assert refused.stdout == ""
        assert refused.stderr.startswith("conference-record: ")
        assert problem in refused.stderr
        assert "Traceback" not in refused.stderr
        assert "secret" not in refused.stderr
        assert (path.read_bytes() if path.is_file() else path.exists()) == before


def test_a_database_without_write_permission_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()

    refused = run("seeds", "--database", "sqlite:///file:empty.db?mode=ro&uri=true")

    assert refused.returncode == 1
    assert "cannot be written; check the permissions" in refused.stderr


@pytest.mark.slow
def test_a_locked_database_is_waited_for_and_then_reported(run: Run, tmp_path: Path) -> None:
    run("seeds")
    before = dump(tmp_path / "conferences.db")
    with closing(sqlite3.connect(tmp_path / "conferences.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        refused = run("seeds")
        waited = time.monotonic() - started
        other.execute("ROLLBACK")

    assert refused.returncode == 1
    assert f"another program is writing to it; waited {BUSY_SECONDS} seconds" in refused.stderr
    assert waited > BUSY_SECONDS
    assert dump(tmp_path / "conferences.db") == before


def test_no_password_is_printed_however_it_is_given(run: Run, databases: Databases) -> None:
    url = make_url(databases.empty())
    if databases.server is None:
        return  # A file has no password.
    named = url.update_query_dict({"user": url.username or "", "password": "secret"}).set(username=None, password=None)

    done = run("seeds", "--database", named.render_as_string(hide_password=False))

    assert done.returncode == 0, done.stderr
    assert "minsk-2018: 299 rows added" in done.stdout
    assert "secret" not in done.stdout + done.stderr


@pytest.mark.slow
def test_a_password_in_the_wrong_place_is_not_printed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "record.toml").write_text("[event]\nslug = 'event'\ntitle = 'Event'\n")
    run("seeds", "--database", "good.db")
    for url in (
        "postgresql://user:secret@127.0.0.1:1/name",
        "postgresql://user:se@secret/secret@127.0.0.1:1/name",
        "postgresql://user:se@secret@127.0.0.1:1/name",
        "postgresql://:secret@127.0.0.1:1/name",
        "postgresql://user@127.0.0.1:1/name?password=secret",
        "postgresql://user:secret@127.0.0.1:1/name?unheard=of",
        "postgresql://user:secret@127.0.0.1:port/name",
        "postgresql://user:secret@127.0.0.1:99999/name",
        "postgresql:user:secret@127.0.0.1/name",
        "sqlite://user:secret@host/name",
        "user:secret@host/name",
        "host=127.0.0.1 port=1 password=secret",
    ):
        for arguments in (
            [url],
            ["--database", url],
            ["load", url],
            ["check", url],
            ["dump", "minsk-2018", "--database", url],
            ["dump", url, "--database", "good.db"],
            ["verify", url, "--database", "good.db"],
            ["verify", "record.toml", "--source", url, "--database", "good.db"],
            ["copy", url, "new.db"],
            ["copy", "good.db", url],
            ["copy", "good.db", "new.db", url],
        ):
            # Within one process, because to start so many takes long.
            try:
                status = main(arguments)
            except SystemExit as refused:
                status = int(str(refused.code))
            said = "".join(capsys.readouterr())
            assert (status in (1, 2), "secret" in said, said == "") == (True, False, False), (arguments, said)
        alembic = run("alembic", "-c", str(ROOT / "alembic.ini"), "upgrade", "head", DATABASE_URL=url)
        assert alembic.returncode != 0
        assert "secret" not in alembic.stdout + alembic.stderr
        assert "Traceback" not in alembic.stderr


def test_sessions_are_called_as_they_are_numbered(run: Run, tmp_path: Path) -> None:
    (tmp_path / "numbers.toml").write_text(
        "[event]\nslug = 'numbers'\ntitle = 'Numbers'\n"
        + "".join(f"[[sessions]]\nid = '{number}'\nnumber = '{number}'\n" for number in ("first", "II", "3b"))
    )

    done = run("seeds", "load", "numbers.toml")

    assert [line for line in done.stdout.splitlines() if "ession" in line] == [
        "First session",
        "Session II",
        "Session 3b",
    ]


def test_a_wrong_command_line_is_status_2(run: Run) -> None:
    wrong = run("seeds", "--data-base", "x")

    assert wrong.returncode == 2
    assert wrong.stderr.startswith("usage: conference-record ")


@pytest.mark.kill
@pytest.mark.slow
def test_interrupted_at_any_moment_it_leaves_all_or_nothing(run: Run, process: Run, tmp_path: Path) -> None:
    run("seeds", "--database", "complete.db")
    complete = dump(tmp_path / "complete.db")
    started = time.monotonic()
    process("seeds", "--database", "timing.db")
    duration = time.monotonic() - started
    moments = random.Random(2018)
    for number in range(6):
        file = tmp_path / f"{number}.db"
        loading = subprocess.Popen(
            [sys.executable, "-m", "seeds", "--database", str(file)],
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        # Mostly in the second half, where the database is written.
        time.sleep(duration * moments.uniform(0.3, 1.05))
        loading.send_signal(signal.SIGINT)
        _, errors = loading.communicate(timeout=60)

        if loading.returncode:
            # Either this program or Python itself, still starting, ends it.
            assert loading.returncode in (130, -signal.SIGINT), errors
            assert errors == "conference-record: interrupted; the database is as it was before\n"
        if file.exists():
            with closing(sqlite3.connect(file)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            assert dump(file) in ("BEGIN TRANSACTION;\nCOMMIT;", complete)
        assert run("seeds", "--database", str(file)).returncode == 0
        assert dump(file) == complete


@pytest.mark.parametrize("statement", ["INSERT INTO _alembic_tmp_", "INSERT INTO events"])
def test_an_interrupt_is_told_though_tidying_up_after_it_fails(run: Run, tmp_path: Path, statement: str) -> None:
    def interrupt(_: object, sent: str, *__: object) -> None:
        if sent.startswith(statement):
            raise KeyboardInterrupt

    event.listen(Engine, "do_execute", interrupt)
    try:
        done = run("seeds", "--database", "interrupted.db")
    finally:
        event.remove(Engine, "do_execute", interrupt)

    assert done.returncode == 130
    assert done.stderr == "conference-record: interrupted; the database is as it was before\n"
    assert not (tmp_path / "interrupted.db").exists()


APPLICATION = """
import sys
from pathlib import Path

import migrations
import models
import seeds
from conference_record.models import Event, open_engine, programme
from sqlalchemy import select

assert [Path(module.__file__).parent for module in (models, seeds, migrations)] == [Path(__file__).parent] * 3
assert not {"models.event", "seeds.load"} & sys.modules.keys()
with open_engine().connect() as connection:
    print(connection.scalar(select(Event.slug)), len(connection.execute(select(programme)).all()))
"""
"""A program that has modules of the same names as the rooms of this project."""


@pytest.mark.slow
def test_an_installed_wheel_does_all_that_the_checkout_does_beside_the_modules_of_an_application(
    tmp_path: Path,
) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    source, wheels, installed, elsewhere = (tmp_path / name for name in ("source", "wheels", "installed", "elsewhere"))
    # What an earlier build left in the checkout would get into the wheel.
    for room in ("models", "seeds", "migrations"):
        shutil.copytree(ROOT / room, source / room, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, source / name)
    build = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(source)]
    subprocess.run(build, check=True, timeout=120)
    (wheel,) = wheels.glob("conference_record-*.whl")
    subprocess.run([*pip, "install", "--no-deps", "--target", str(installed), str(wheel)], check=True, timeout=120)
    elsewhere.mkdir()
    for name in ("models.py", "seeds.py", "migrations.py"):
        (elsewhere / name).write_text("")
    (elsewhere / "application.py").write_text(APPLICATION)

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=elsewhere,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(installed)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    loaded = run(str(installed / "bin" / "conference-record"))
    assert (loaded.returncode, loaded.stderr) == (0, "")
    assert "minsk-2018: 299 rows added" in loaded.stdout
    asked = run("application.py")
    assert (asked.returncode, asked.stdout) == (0, "minsk-2018 12\n"), asked.stderr
    # Nothing but the one name, the command, and what is said of the distribution.
    assert {path.name.partition("-")[0] for path in installed.iterdir()} == {"bin", "conference_record"}
    for room in ("models", "seeds", "migrations"):
        assert {path.relative_to(source) for path in (source / room).rglob("*") if path.is_file()} == {
            path.relative_to(installed / "conference_record")
            for path in (installed / "conference_record" / room).rglob("*")
            if path.is_file() and path.suffix != ".pyc"
        }


def test_output_that_nobody_reads_is_no_error(tmp_path: Path) -> None:
    command = f"{sys.executable} -m seeds | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""


def test_a_terminal_of_few_characters_is_no_error(run: Run) -> None:
    done = run("seeds", PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C")

    assert (done.returncode, done.stderr) == (0, "")
