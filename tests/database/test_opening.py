"""Opening a database: which one is meant, and how its connections behave."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text
from sqlalchemy.orm import Session

from conference_record.models import (
    open_engine,
)
from conference_record.models.engine import BUSY_SECONDS, database_url
from tests.database.test_models import small_conference

# Opening a database ------------------------------------------------------------------------------------------------


@contextmanager
def opened(database: str | None = None) -> Iterator[Engine]:
    engine = open_engine(database)
    yield engine
    engine.dispose()


def make_table(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE proof (id INTEGER)"))


def test_a_file_path_opens_that_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for database, file in [
        (str(tmp_path / "absolute.db"), "absolute.db"),
        ("relative.db", "relative.db"),
        ("with space % ? # @ : é.db", "with space % ? # @ : é.db"),
        (f"sqlite:///{tmp_path}/url.db", "url.db"),
        ("sqlite:///relative-url.db", "relative-url.db"),
        (f"sqlite+pysqlite:///{tmp_path}/driver.db", "driver.db"),
    ]:
        with opened(database) as engine:
            assert not Path(file).exists(), "opened before the first connection"
            make_table(engine)
        assert Path(file).is_file()


def test_the_variable_counts_where_no_database_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/by-variable.db")
    with opened() as engine:
        make_table(engine)
    assert Path("by-variable.db").is_file()
    with opened("given.db") as engine:
        make_table(engine)
    assert Path("given.db").is_file()


@pytest.mark.parametrize("empty", [None, ""])
def test_without_a_variable_it_is_a_file_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty: str | None
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    if empty is not None:
        monkeypatch.setenv("DATABASE_URL", empty)
    with opened() as engine:
        make_table(engine)
    assert [file.name for file in tmp_path.iterdir()] == ["conferences.db"]


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_a_server_is_reached_by_the_driver_that_is_installed(scheme: str) -> None:
    url = database_url(f"{scheme}://user:hidden@host/name")
    assert (url.drivername, url.username, url.password, url.host, url.database) == (
        "postgresql+psycopg",
        "user",
        "hidden",
        "host",
        "name",
    )


@pytest.mark.parametrize(
    "bad",
    [
        "mysql://user:hidden@host/name",
        "postgresql+asyncpg://user:hidden@host/name",
        "postgresql://user:hidden@host:port/name",
        "://user:hidden@host",
        "oracle+hidden://",
    ],
)
def test_another_url_is_refused_without_showing_its_password(bad: str) -> None:
    with pytest.raises(ValueError, match="write sqlite:///FILE or postgresql://USER@HOST/NAME") as refusal:
        open_engine(bad)
    told = "".join(traceback.format_exception(refusal.value))
    assert "user:hidden" not in told
    assert "hidden@" not in told


def test_foreign_keys_are_kept_on_every_connection(tmp_path: Path) -> None:
    with opened(str(tmp_path / "keys.db")) as engine, engine.connect() as one, engine.connect() as two:
        assert [each.exec_driver_sql("PRAGMA foreign_keys").scalar() for each in (one, two)] == [1, 1]


def test_options_go_to_the_engine_and_do_not_lose_the_timeout(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "options.db"), connect_args={"cached_statements": 1}, echo=False)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 1000 * BUSY_SECONDS
    engine.dispose()


def test_a_transaction_that_is_rolled_back_takes_its_tables_along(empty_url: str) -> None:
    with opened(empty_url) as engine:
        with engine.connect() as connection:
            connection.execute(text("CREATE TABLE half (id INTEGER)"))
            connection.execute(text("INSERT INTO half VALUES (1)"))
            connection.rollback()
        with engine.connect() as connection:
            assert inspect(connection).get_table_names() == []


def test_local_times_are_stored_to_the_second_and_dates_as_days(migrated: Engine) -> None:
    with Session(migrated) as session:
        session.add(small_conference())
        session.commit()
        stored = session.connection().exec_driver_sql(
            "SELECT CAST(starts_at AS TEXT), CAST(starts_on AS TEXT) FROM sessions"
            " JOIN events ON events.id = sessions.event_id WHERE sessions.position = 1"
        )
        assert tuple(stored.one()) == ("2020-02-29 09:00:00", "2020-02-29")
