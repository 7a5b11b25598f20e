"""Databases of each release and of the newest revision, kept as SQL text, and how to make and restore them."""

import re
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
from alembic.script import Script
from sqlalchemy import Connection, inspect, make_url

from conference_record.seeds.database import upgraded
from tests.database.migrating import REVISIONS, migrating, put_rows, upgrade
from tests.databases import MINSK, Databases, load_record, postgresql_program, record_of

FOLDER = Path(__file__).parent

BY_REVISION = {script.revision: script for script in REVISIONS}

KEPT: dict[str, Script] = {"0.1.0": BY_REVISION["d06b7e43f1a9"], "head": REVISIONS[-1]}
"""The revision of each release that has databases of users, and the newest one."""


def file_of(name: str, kind: str) -> Path:
    """Return the file that keeps a database of one kind."""
    return FOLDER / f"{name}.{kind}.sql"


def make(script: Script, databases: Databases) -> str:
    """Return a database at a revision as SQL, with rows in every table; at the newest one, also the bundled record."""
    url = databases.empty()
    for each in REVISIONS[: REVISIONS.index(script) + 1]:
        upgrade(url, each.revision)
        with migrating(url) as (_, connection):
            put_rows(connection, each)
            if databases.server is not None:
                count_on(connection)
    if script is REVISIONS[-1]:
        with upgraded(url) as (connection, _):
            load_record(connection, record_of(MINSK), str(MINSK))
    if databases.server is None:
        with closing(sqlite3.connect(str(make_url(url).database))) as file:
            return "\n".join(dumped_statements(file)) + "\n"
    dumped = subprocess.run(
        [postgresql_program("pg_dump"), "--inserts", "--no-owner", "--no-privileges", _plain(url)],
        check=True,
        capture_output=True,
        timeout=60,
    ).stdout.decode()
    # What psql and newer servers alone understand, and what says nothing.
    without = re.sub(r"^(\\|--|SET |SELECT pg_catalog\.set_config).*\n", "", dumped, flags=re.MULTILINE)
    return re.sub(r";\n{2,}", ";\n\n", without).lstrip("\n")


# What Python dumps of a virtual table: its definition by a trick, rows without their keys, and tables of its own.
_VIRTUAL = re.compile(
    r"(PRAGMA writable_schema|INSERT INTO sqlite_master|(INSERT INTO|CREATE TABLE) [\"']search_index)"
)


def dumped_statements(file: sqlite3.Connection) -> Iterator[str]:
    """Yield the SQL that makes a SQLite database again, the index of the search from the texts that it is of."""
    virtual = file.execute("SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'").fetchall()
    *statements, commit = (statement for statement in file.iterdump() if not _VIRTUAL.match(statement))
    yield from statements
    for (definition,) in virtual:
        yield f"{definition};"
        yield "INSERT INTO search_index (search_index) VALUES ('rebuild');"
    yield commit


def count_on(connection: Connection) -> None:
    """Let new rows on PostgreSQL be numbered after those that brought their keys along."""
    there = inspect(connection)
    for table in there.get_table_names():
        if "id" in {column["name"] for column in there.get_columns(table)}:
            connection.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table} HAVING max(id) > 0"
            )


def restore(name: str, databases: Databases, kind: str) -> str:
    """Return the URL of a new database that is as the kept one was."""
    # As bytes, here and where it is written: the rules have a carriage return in them, which is not to become another.
    url, sql = databases.empty(), file_of(name, kind).read_bytes()
    if kind == "sqlite":
        with closing(sqlite3.connect(str(make_url(url).database))) as file:
            file.executescript(sql.decode())
    else:
        with psycopg.connect(_plain(url), autocommit=True) as server:
            server.execute(sql)
    return url


def _plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
