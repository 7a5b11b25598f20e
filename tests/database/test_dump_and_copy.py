"""What is loaded comes back as a record, and a database moves whole to another server."""

import sqlite3
import sys
from collections import Counter
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, make_url, text

from conference_record.models.base import record_tables
from conference_record.seeds.export.toml import dump_record, to_toml
from conference_record.seeds.query.find import UnknownEventError
from conference_record.seeds.record.format import Affiliation, Appearance, Name, Record, Session, Statement
from tests.conftest import Opened
from tests.database.test_load import load, rows
from tests.databases import MINSK, Databases, record_of
from tests.running import Run


def dumped(engine: Engine, slug: str = "minsk-2018") -> Record:
    with engine.connect() as connection:
        return dump_record(connection, slug)


def test_a_dump_says_what_the_record_says(loaded: Engine) -> None:
    dump, record = dumped(loaded), record_of(MINSK)
    for statement in (*dump.statements, *record.statements):
        for entry in statement.appearances:
            # A record may call affiliations as it likes.
            entry.capacities = [""] * len(entry.capacities)
    assert dump.statements == record.statements
    assert dump.participations == record.participations
    assert [entry.remarks for entry in dump.appearances] == [entry.remarks for entry in record.appearances]
    assert dump.sessions == record.sessions
    assert dump.sources == record.sources
    assert dump.organizations == record.organizations
    assert dump.event == record.event
    assert dump.speakers.keys() == record.speakers.keys()


@pytest.mark.slow
def test_loading_a_dump_changes_nothing_and_dumps_the_same(
    run: Run, loaded_url: str, empty_url: str, tmp_path: Path
) -> None:
    dump = run("seeds", "dump", "minsk-2018", "--database", loaded_url)
    assert (dump.returncode, dump.stderr) == (0, "")
    (tmp_path / "dump.toml").write_text(dump.stdout, encoding="utf-8")

    assert "unchanged" in run("seeds", "load", "dump.toml", "--database", loaded_url).stdout
    assert "305 rows added" in run("seeds", "load", "dump.toml", "--database", empty_url).stdout
    assert run("seeds", "dump", "minsk-2018", "--database", empty_url).stdout == dump.stdout


def test_everything_that_a_record_can_say_comes_back(loaded: Engine, tmp_path: Path) -> None:
    record = record_of(MINSK)
    record.event.summary = 'Ends in a quote "\n\n  """three""" and \\ a backslash, ' + "a word " * 40 + '"'
    record.event.timezone = "Europe/Minsk"
    record.statements[0].title = 'Tab, "quotes" and \\ in a title: 反恐, безопасность, הגנה, \u200eمرحبا'
    record.statements[0].starts_at = datetime(2018, 10, 9, 23, 30)
    record.statements[0].ends_at = datetime(2018, 10, 10, 0, 15)
    record.speakers["liu-jie"].names = [
        "刘杰",
        Name(name="Liú Jié", language="zh-Latn-pinyin", started="1990", ended=".."),
    ]
    record.speakers["liu-jie"].affiliations["other"] = Affiliation(title="Независимый эксперт", started="2001-05")
    record.speakers["liu-jie"].affiliations["another"] = Affiliation(organization="osce")
    record.sessions.append(
        Session(id="panel", kind="session", appearances=[Appearance(role="chair", organization="osce", cite="12")])
    )
    record.statements.append(Statement(session="panel", delivery="video", language="zh-Hant", cite=["12.1"]))
    load(loaded, record)

    dump = dumped(loaded)
    file = tmp_path / "dump.toml"
    file.write_text(to_toml(dump), encoding="utf-8")

    assert record_of(file) == dump
    assert dump.event.summary == record.event.summary
    assert dump.statements[0] == record.statements[0]
    assert load(loaded, record_of(file)) == Counter()


def test_what_is_not_there_is_not_dumped(run: Run, loaded: Engine, loaded_url: str, empty_url: str) -> None:
    with pytest.raises(UnknownEventError, match="did you mean 'minsk-2018'"):
        dumped(loaded, "minsk")
    refused = run("seeds", "dump", "minsk", "--database", loaded_url)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "there is no conference 'minsk' in the database; did you mean 'minsk-2018'?" in refused.stderr
    assert run("seeds", "dump", "minsk-2018", "--database", "missing.db").stderr == (
        "conference-record: missing.db: does not exist; conference-record without a command makes it\n"
    )
    if not empty_url.startswith("sqlite"):
        assert "the database is empty" in run("seeds", "dump", "minsk-2018", "--database", empty_url).stderr


@pytest.mark.slow
def test_a_whole_database_moves_to_another_and_back(
    run: Run, databases: Databases, sqlite: Databases, opened: Opened
) -> None:
    source, there, back = sqlite.loaded(), databases.empty(), sqlite.empty()
    with opened(source).begin() as connection:
        # Edited by hand: another name for a country, and a body that came after its part.
        connection.execute(text("UPDATE countries SET name = 'Belorussia' WHERE code = 'BY'"))
        connection.execute(text("INSERT INTO organizations (id, slug, name) VALUES (900, 'above', 'Above')"))
        connection.execute(text("UPDATE organizations SET parent_id = 900 WHERE slug = 'osce'"))
        # One that is merged into another that comes after it, and is part of nothing.
        connection.execute(text("INSERT INTO organizations (id, slug, name) VALUES (901, 'other', 'Other')"))
        connection.execute(text("UPDATE organizations SET merged_into_id = 901 WHERE slug = 'interpol'"))
        connection.execute(text("UPDATE speakers SET merged_into_id = 10 WHERE id = 1"))
        connection.execute(text("UPDATE topics SET slug = 'sex' WHERE slug = 'gender'"))

    for begin, end in ((source, there), (there, back)):
        copied = run("seeds", "copy", begin, end)
        assert (copied.returncode, copied.stderr) == (0, "")
        assert copied.stdout == f"589 rows of {len(record_tables())} tables copied, and found equal\n"

    assert rows(opened(source)) == rows(opened(there)) == rows(opened(back))
    dumps = {run("seeds", "dump", "minsk-2018", "--database", url).stdout for url in (source, there, back)}
    assert len(dumps) == 1
    # New rows get keys of their own.
    with opened(there).begin() as connection:
        connection.execute(text("INSERT INTO organizations (slug, name) VALUES ('new', 'New')"))


def test_what_cannot_be_copied_is_refused_and_left_as_it_is(
    run: Run, loaded_url: str, loaded: Engine, sqlite: Databases
) -> None:
    before = rows(loaded)
    earlier = sqlite.loaded()
    with closing(sqlite3.connect(str(make_url(earlier).database))) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'b7d25e31f4a8'")
    for source, target, problem in (
        (sqlite.loaded(), loaded_url, "the target holds "),
        ("missing.db", loaded_url, "missing.db: does not exist"),
        (earlier, loaded_url, "the database is at revision b7d25e31f4a8, not "),
        (loaded_url, "missing/folder.db", "there is no folder missing"),
        (sys.executable, loaded_url, "is no SQLite database"),
    ):
        refused = run("seeds", "copy", source, target)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert problem in refused.stderr
        assert "Traceback" not in refused.stderr
    assert rows(loaded) == before


def test_a_corrupt_source_is_named_and_not_the_target(
    run: Run, sqlite: Databases, empty_url: str, opened: Opened
) -> None:
    corrupt = Path(str(make_url(sqlite.loaded()).database))
    with closing(sqlite3.connect(corrupt)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'remarks'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with corrupt.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)

    refused = run("seeds", "copy", str(corrupt), empty_url)

    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == f"conference-record: {corrupt}: database disk image is malformed\n"
    with opened(empty_url).connect() as connection:
        assert inspect(connection).get_table_names() == []
