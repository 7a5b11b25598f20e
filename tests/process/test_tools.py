"""Other people's programs read a file of the record. Each test is skipped where its program is not installed."""

import json
import shutil
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url, select
from sqlalchemy.orm import Session

from conference_record.models import Event, EventSession, Organization, Speaker, open_engine, programme

DATABASES = ["sqlite"]

pytestmark = pytest.mark.slow

JDBC = Path("/usr/share/java/xerial-sqlite-jdbc.jar")


@pytest.fixture
def file(almaty_url: str) -> str:
    """Give a file in which persons and bodies are merged, and one conference has no date."""
    engine = open_engine(almaty_url)
    with Session(engine) as session:
        kept, merged = session.scalars(select(Speaker).order_by(Speaker.id).limit(2))
        merged.merged_into_id = kept.id
        # None of which is part of the other.
        known, same = session.scalars(select(Organization).where(Organization.parent_id.is_(None)).limit(2))
        same.merged_into_id = known.id
        session.add(Event(slug="undated", title="Undated"))
        session.commit()
    engine.dispose()
    return str(make_url(almaty_url).database)


def names(file: str, *kinds: str) -> list[str]:
    """Return the names of all tables or views but those of the search, whose SQL is SQLite's own."""
    with sqlite3.connect(file) as connection:
        found = connection.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name")
        return [name for kind, name in found if kind in kinds and not name.startswith("search_")]


def quoted(name: str) -> str:
    return f'"{name}"'


def words(rows: list[Any]) -> list[list[str | None]]:
    return sorted(([None if value is None else str(value) for value in row] for row in rows), key=repr)


def test_duckdb_reads_every_table_and_view_as_sqlite_does(file: str) -> None:
    duckdb = pytest.importorskip("duckdb")
    extensions = pytest.importorskip("duckdb_extensions")
    extensions.import_extension("sqlite_scanner")
    with duckdb.connect() as duck, sqlite3.connect(file) as connection:
        duck.execute("LOAD sqlite_scanner")
        duck.execute(f"ATTACH '{file}' AS record (TYPE sqlite, READ_ONLY)")
        for name in names(file, "table", "view"):
            cursor = duck.execute(f"SELECT * FROM record.{name}")
            columns = [column[0] for column in cursor.description]
            # DuckDB does not see generated columns.
            expected = connection.execute(f"SELECT {', '.join(map(quoted, columns))} FROM {name}").fetchall()
            assert words(cursor.fetchall()) == words(expected), name
        sessions = duck.execute("SELECT typeof(starts_at), starts_at FROM record.sessions WHERE starts_at IS NOT NULL")
        kind, at = sessions.fetchone()
        assert kind == "TIMESTAMP"
        assert isinstance(at, datetime)


def test_duckdb_lists_the_views(file: str) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("duckdb_extensions").import_extension("sqlite_scanner")
    with sqlite3.connect(file) as connection:
        # One view that it cannot read keeps DuckDB from listing any.
        connection.execute("DROP TABLE search_index")
        connection.execute("DROP VIEW search_text")
    with duckdb.connect() as duck:
        duck.execute("LOAD sqlite_scanner")
        duck.execute(f"ATTACH '{file}' AS record (TYPE sqlite, READ_ONLY)")
        listed = duck.execute("SELECT table_name FROM information_schema.tables WHERE table_catalog = 'record'")
        assert set(names(file, "table", "view")) <= {name for (name,) in listed.fetchall()}


def test_pandas_gets_times_as_times(file: str) -> None:
    pandas = pytest.importorskip("pandas")
    times = ["starts_at", "ends_at"]
    engine = open_engine(file, read_only=True)
    with sqlite3.connect(file) as connection:
        frames = [
            pandas.read_sql(select(programme), engine),
            pandas.read_sql("SELECT * FROM programme", engine, parse_dates=times),
            pandas.read_sql("SELECT * FROM programme", connection, parse_dates=times),
            pandas.read_sql(select(EventSession), engine),
            pandas.read_sql_table("sessions", engine),
        ]
    engine.dispose()
    connection.close()
    for frame in frames:
        assert len(frame)
        assert {frame[time].dtype.kind for time in times} == {"M"}


def test_polars_gets_times_as_times(file: str) -> None:
    polars = pytest.importorskip("polars")
    engine = open_engine(file, read_only=True)
    by_model = polars.read_database(select(programme), engine)
    by_text = polars.read_database("SELECT * FROM programme", engine).with_columns(
        polars.col("starts_at", "ends_at").str.to_datetime()
    )
    engine.dispose()
    assert by_model.schema["starts_at"] == by_text.schema["starts_at"] == polars.Datetime("us")
    assert by_model["starts_at"].drop_nulls().to_list() == by_text["starts_at"].drop_nulls().to_list() != []


def test_sqlacodegen_writes_classes_that_read(file: str, tmp_path: Path) -> None:
    pytest.importorskip("sqlacodegen")
    module, tables = tmp_path / "written.py", ",".join(names(file, "table", "view"))
    options = ["--options", "nosyntheticenums,noindexes", "--tables", tables]
    subprocess.run(
        [sys.executable, "-m", "sqlacodegen", *options, "--outfile", module, f"sqlite:///{file}"],
        check=True,
        capture_output=True,
    )
    asked = "from written import *; from sqlalchemy import *; from sqlalchemy.orm import Session\n"
    asked += f"session = Session(create_engine('sqlite:///{file}'))\n"
    asked += "print(session.scalars(select(Events).where(Events.slug == 'minsk-2018')).one().slug)"
    done = subprocess.run([sys.executable, "-c", asked], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert done.stdout == "minsk-2018\n"


def test_eralchemy_draws_the_tables(file: str, tmp_path: Path) -> None:
    pytest.importorskip("eralchemy")
    drawn = tmp_path / "record.er"
    draw = f"from eralchemy import render_er; render_er('sqlite:///{file}', '{drawn}')"
    subprocess.run([sys.executable, "-c", draw], check=True, capture_output=True)
    text = drawn.read_text(encoding="utf-8")
    assert all(f"[{name}]" in text for name in names(file, "table") if name != "alembic_version")
    assert 'speakers."id" 1--* affiliations."speaker_id"' in text


def test_sqlite_utils_reads_a_view(file: str) -> None:
    pytest.importorskip("sqlite_utils")
    command = [sys.executable, "-m", "sqlite_utils", "rows", file, "programme", "--limit", "1"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert json.loads(done.stdout)[0]["event"]


def test_jdbc_lists_tables_columns_and_keys(file: str, tmp_path: Path) -> None:
    if not JDBC.exists() or shutil.which("java") is None:
        pytest.skip("needs Java and Debian's libxerial-sqlite-jdbc-java")
    program = tmp_path / "Listing.java"
    program.write_text(
        """
        import java.sql.*;
        public class Listing {
            public static void main(String[] files) throws Exception {
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + files[0]);
                DatabaseMetaData data = connection.getMetaData();
                ResultSet found = data.getTables(null, null, "%", new String[] {"TABLE", "VIEW"});
                while (found.next()) {
                    System.out.println(found.getString("TABLE_TYPE") + " " + found.getString("TABLE_NAME"));
                }
                found = data.getColumns(null, null, "speakers", "canonical_id");
                while (found.next()) System.out.println("COLUMN " + found.getString("COLUMN_NAME"));
                found = data.getImportedKeys(null, null, "affiliations");
                while (found.next()) {
                    String to = found.getString("PKTABLE_NAME");
                    System.out.println("KEY " + found.getString("FKCOLUMN_NAME") + " " + to);
                }
            }
        }
        """,
        encoding="utf-8",
    )
    done = subprocess.run(["java", "-cp", JDBC, program, file], check=True, capture_output=True, text=True)
    listed = set(done.stdout.splitlines())
    assert {f"TABLE {name}" for name in names(file, "table")} | {
        f"VIEW {name}" for name in names(file, "view")
    } <= listed
    assert {"COLUMN canonical_id", "KEY speaker_id speakers", "KEY organization_id organizations"} <= listed
