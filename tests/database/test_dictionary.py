"""The database explains itself: the dictionary and PostgreSQL's comments are the models' own words."""

from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, func, inspect, select, text
from sqlalchemy.types import Text

from conference_record.models import Base, DictionaryEntry, open_engine, views
from conference_record.models.dictionary import EXAMPLES, entries
from conference_record.models.search.index import sqlite_metadata
from tests.database.migrating import REVISIONS, downgrade, migrating
from tests.databases import MINSK, ROOT, Databases
from tests.earlier import KEPT
from tests.running import Run

TABLES = [*Base.metadata.tables.values(), *views.metadata.tables.values()]


def in_words(url: str) -> dict[tuple[str, str | None], str]:
    """Return what the dictionary of a database says, and what PostgreSQL's comments say must be the same."""
    engine = open_engine(url)
    with engine.connect() as connection:
        rows = connection.execute(select(DictionaryEntry)).all()
        said = {(row.table_name, row.column_name): row.description for row in rows}
        if connection.dialect.name == "postgresql":
            assert comments(connection) == said
    engine.dispose()
    return said


def comments(connection: Connection) -> dict[tuple[str, str | None], str]:
    """Return the comments of all tables and views and their columns as PostgreSQL itself lists them."""
    rows = connection.execute(
        text("""
            SELECT relname, attname, description FROM pg_description
            JOIN pg_class ON pg_class.oid = objoid AND relnamespace = 'public'::regnamespace
            LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid AND objsubid > 0
            WHERE classoid = 'pg_class'::regclass AND relkind IN ('r', 'v')""")
    )
    return {(row.relname, row.attname): row.description for row in rows}


def meant(databases: Databases) -> dict[tuple[str, str | None], str | None]:
    """Return the comments of the models."""
    tables = [*TABLES, *(sqlite_metadata.tables.values() if databases.server is None else [])]
    return {(table.name, None): table.comment for table in tables} | {
        (table.name, column.name): column.comment for table in tables for column in table.columns
    }


@pytest.mark.slow
def test_a_new_database_says_what_the_models_say(run: Run, databases: Databases) -> None:
    migrated, loaded, created = databases.empty(), databases.empty(), databases.empty()
    assert run("alembic", "-c", str(ROOT / "alembic.ini"), "upgrade", "head", DATABASE_URL=migrated).returncode == 0
    assert run("seeds", "--database", loaded).returncode == 0
    engine = open_engine(created)
    Base.metadata.create_all(engine)
    engine.dispose()

    assert in_words(migrated) == in_words(loaded) == in_words(created) == meant(databases)


@pytest.mark.parametrize("by", ["alembic", "seeds"])
def test_an_older_database_says_so_once_it_is_upgraded(run: Run, databases: Databases, by: str) -> None:
    url = databases.loaded()
    with migrating(url) as (config, _):
        command.downgrade(config, KEPT["0.1.0"].revision)

    command_line = ["-c", str(ROOT / "alembic.ini"), "upgrade", "head"] if by == "alembic" else ["--database", url]
    assert run(by, *command_line, DATABASE_URL=url).returncode == 0

    assert in_words(url) == meant(databases)


@pytest.mark.parametrize("by", ["alembic", "seeds"])
def test_the_next_upgrade_repairs_what_was_edited_by_hand(
    run: Run, databases: Databases, loaded_url: str, loaded: Engine, by: str
) -> None:
    with loaded.begin() as connection:
        connection.execute(text("UPDATE data_dictionary SET description = 'Who knows.' WHERE column_name = 'slug'"))
        connection.execute(text("DELETE FROM data_dictionary WHERE table_name = 'programme'"))
        connection.execute(text("INSERT INTO data_dictionary VALUES ('nothing', 0, NULL, 'table', 'Nothing.', NULL)"))
        if connection.dialect.name == "postgresql":
            connection.execute(text("COMMENT ON VIEW programme IS NULL"))
            connection.execute(text("COMMENT ON COLUMN programme.event IS 'What?'"))
            connection.execute(text("COMMENT ON TABLE events IS NULL"))

    command_line = (
        ["-c", str(ROOT / "alembic.ini"), "upgrade", "head"] if by == "alembic" else ["--database", loaded_url]
    )
    assert run(by, *command_line, DATABASE_URL=loaded_url).returncode == 0

    assert in_words(loaded_url) == meant(databases)


def test_a_dictionary_that_is_right_is_not_written(run: Run, databases: Databases) -> None:
    url = databases.loaded()
    engine = open_engine(url)
    # A row that is rewritten, even with the same words, has another place.
    place = "ctid::text" if databases.server is not None else "0"
    query = text(f"SELECT {place}, data_dictionary.* FROM data_dictionary ORDER BY table_name, position")
    with engine.connect() as connection:
        before = connection.execute(query).all()
    was = Path(str(engine.url.database)).read_bytes() if databases.server is None else b""

    assert run("seeds", "load", str(MINSK), "--database", url).returncode == 0
    assert run("alembic", "-c", str(ROOT / "alembic.ini"), "upgrade", "head", DATABASE_URL=url).returncode == 0

    with engine.connect() as connection:
        assert connection.execute(query).all() == before
    if databases.server is None:
        assert Path(str(engine.url.database)).read_bytes() == was
    engine.dispose()


@pytest.mark.slow
def test_commands_that_only_look_do_not_write(run: Run, databases: Databases) -> None:
    url = databases.migrated()
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM data_dictionary"))
    for command_line in (["check"], ["upgrade", "head", "--sql"]):
        assert run("alembic", "-c", str(ROOT / "alembic.ini"), *command_line, DATABASE_URL=url).returncode == 0
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(DictionaryEntry)) == 0
    engine.dispose()


def test_a_revision_on_the_way_describes_what_it_has(databases: Databases) -> None:
    url = databases.loaded()
    (added,) = [number for number, script in enumerate(REVISIONS) if script.path.endswith("add_data_dictionary.py")]
    for script in reversed(REVISIONS[added:]):
        engine = open_engine(url)
        with engine.connect() as connection:
            inspector = inspect(connection)
            there = {*inspector.get_table_names(), *inspector.get_view_names()} - {"alembic_version"}
            assert set(connection.scalars(select(DictionaryEntry.table_name))) <= there
        engine.dispose()
        downgrade(url, script)


def test_rows_say_where_they_belong_and_what_kind_of_value_is_there(loaded: Engine) -> None:
    with loaded.connect() as connection:
        rows = {(row.table_name, row.column_name): row for row in connection.execute(select(DictionaryEntry)).all()}
    assert rows["events", None].type == "table"
    assert rows["programme", None].type == "view"
    assert {column: rows["events", column].type for column in ("id", "title", "starts_on")} == {
        "id": "whole number",
        "title": "text",
        "starts_on": "text",
    }
    assert rows["sessions", "starts_at"].type == "date and time"
    for table in TABLES:
        places = [rows[table.name, column.name].position for column in table.columns]
        assert places == list(range(1, len(table.columns) + 1))


def test_every_example_is_a_value_of_the_bundled_record(loaded: Engine) -> None:
    tables = {table.name: table for table in TABLES}
    used = set()
    with loaded.connect() as connection:
        for entry in entries().values():
            if entry["example"] is None:
                continue
            name, column = entry["table_name"], entry["column_name"]
            used |= {column, f"{name}.{column}"}
            found = connection.execute(
                select(tables[name].c[column]).where(tables[name].c[column].cast(Text) == entry["example"]).limit(1)
            ).first()
            # Nothing is missing in the bundled record, nobody replied, and no body had another name: these are empty.
            assert found is not None or name in ("evidence_gaps", "names_then", "replies"), f"{name}.{column}"
    assert set(EXAMPLES) <= used
