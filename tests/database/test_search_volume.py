"""Long texts and many rows: the search takes them in linear time, and is as current as with few."""

from collections.abc import Callable
from time import process_time

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import IntegrityError

from conference_record.models import open_engine, search
from conference_record.models.engine import writing
from conference_record.models.search.bulk import MANY, searchable_at_the_end
from conference_record.models.search.words import words_are_current
from tests.benchmarks.scripts import TEXTS, written
from tests.database.test_search import assert_current, labels
from tests.databases import Databases

LONG = 1_000_000


def store(connection: Connection, summary: str) -> None:
    """Give the event a summary."""
    connection.execute(text("UPDATE events SET summary = :summary"), {"summary": summary})


@pytest.mark.parametrize("script", TEXTS)
def test_the_time_for_a_text_is_linear_in_its_length(loaded: Engine, script: str) -> None:
    if loaded.dialect.name != "sqlite":
        return  # The time of a server cannot be told from that of its other work.

    def takes(characters: int) -> float:
        store(connection, "Short.")
        start = process_time()
        store(connection, written(TEXTS[script], characters))
        return process_time() - start

    with loaded.connect() as connection:
        short = min(takes(10_000) for _ in range(3))
        # Of a quadratic one, this would be 64.
        assert takes(80_000) / short < 24
        assert takes(80_000) < 2


@pytest.mark.parametrize("script", ["Cyrillic", "Chinese"])
def test_a_very_long_text_is_found_to_its_last_word(loaded: Engine, script: str) -> None:
    with loaded.connect() as connection:
        store(connection, written(TEXTS[script], LONG))
        assert "Preventing" in labels(connection, '"last"')[0]
        assert labels(connection, TEXTS[script].split()[0])


def test_a_text_with_more_words_than_a_database_can_index_is_stored(loaded: Engine) -> None:
    with loaded.connect() as connection:
        store(connection, " ".join(f"word{number}" for number in range(200_000)))
        assert len(labels(connection, "word7")) == 1


def add_many(connection: Connection) -> None:
    """Add rows of every kind that the search knows, new ones and such as tell how earlier ones are called."""
    add_topics(connection, MANY)
    for sql in (
        "INSERT INTO speakers (id, slug, name) VALUES (900, 'new', 'Somebody New')",
        "INSERT INTO speaker_names (speaker_id, name) SELECT id, 'Called ' || slug FROM speakers",
        "INSERT INTO organization_names (organization_id, name) SELECT id, 'Body ' || slug FROM organizations",
        "INSERT INTO affiliations (speaker_id, title) SELECT id, 'Post of ' || slug FROM speakers",
        "INSERT INTO other_titles (title, event_id) SELECT 'Otherwise', id FROM events",
        "INSERT INTO other_titles (title, session_id) SELECT 'Séance', id FROM sessions",
        "INSERT INTO other_titles (title, statement_id) SELECT 'Exposé', id FROM statements",
        "INSERT INTO appearances (event_id, role, position, speaker_id, billed_name, billed_title)"
        " SELECT events.id, 'attendee', 900 + speakers.id, speakers.id, 'Printed name', 'Printed title'"
        " FROM events, speakers",
        "INSERT INTO appearances (event_id, role, position, billed_name)"
        " SELECT id, 'attendee', 2900, 'A guest' FROM events",
        "INSERT INTO appearances (event_id, role, position, organization_id, billed_organization)"
        " SELECT events.id, 'attendee', 3000 + organizations.id, organizations.id, 'Printed body'"
        " FROM events, organizations",
        "INSERT INTO participations (event_id, role, position, organization_id, billed_name)"
        " SELECT events.id, 'participant', 900 + organizations.id, organizations.id, 'Billed body'"
        " FROM events, organizations",
    ):
        connection.exec_driver_sql(sql)


def add_many_and_fail(connection: Connection) -> None:
    add_many(connection)
    add_topics(connection, 1)


def add_topics(connection: Connection, count: int) -> None:
    insert = text("INSERT INTO topics (id, slug, name) VALUES (:id, :slug, :name)")
    connection.execute(
        insert, [{"id": 10_000 + n, "slug": f"t{n}", "name": f"Тема {n}, ещё одна"} for n in range(count)]
    )


def triggers(connection: Connection) -> set[tuple[str, str]]:
    """Return all triggers of a SQLite file, with their text."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {(row.name, row.sql) for row in found}


def test_many_rows_are_as_searchable_as_one_by_one(loaded: Engine) -> None:
    with loaded.connect() as connection, writing(connection):
        before = labels(connection, "otherwise")
        with searchable_at_the_end(connection):
            add_many(connection)
        assert_current(connection)
        assert before == []
        assert len(labels(connection, "otherwise")) == 1
        assert len(search(connection, "тема", limit=2 * MANY)) == MANY
        # And it goes on following what is written one by one.
        connection.exec_driver_sql("INSERT INTO topics (slug, name) VALUES ('later', 'A later one')")
        connection.exec_driver_sql("UPDATE speakers SET name = 'Renamed' WHERE id = 900")
        assert_current(connection)
        connection.rollback()


@pytest.mark.parametrize("writes", [add_many, lambda connection: add_topics(connection, 3)])
def test_readers_never_see_a_database_without_its_triggers(
    databases: Databases, writes: Callable[[Connection], None]
) -> None:
    if databases.server is not None:
        return  # PostgreSQL keeps them all.
    url = databases.loaded()
    writer, reader = open_engine(url), open_engine(url, read_only=True)
    with writer.connect() as connection, writing(connection):
        all_of_them = triggers(connection)
        with searchable_at_the_end(connection):
            writes(connection)
            assert triggers(connection) < all_of_them
            with reader.connect() as other:
                assert triggers(other) == all_of_them
        assert triggers(connection) == all_of_them
    with reader.connect() as other:
        assert triggers(other) == all_of_them
        assert words_are_current(other)
    writer.dispose()
    reader.dispose()


def test_few_rows_are_followed_one_by_one(loaded: Engine) -> None:
    if loaded.dialect.name != "sqlite":
        return
    with loaded.connect() as connection, writing(connection):
        all_of_them = triggers(connection)
        with searchable_at_the_end(connection, MANY - 1):
            assert triggers(connection) == all_of_them
        connection.rollback()


def test_after_an_error_all_is_as_before(loaded: Engine) -> None:
    with loaded.connect() as connection, writing(connection):
        all_of_them = triggers(connection) if loaded.dialect.name == "sqlite" else set()
        with pytest.raises(IntegrityError), connection.begin_nested(), searchable_at_the_end(connection):
            add_many_and_fail(connection)
        assert labels(connection, "otherwise") == []
        assert loaded.dialect.name != "sqlite" or triggers(connection) == all_of_them
        assert_current(connection)
        connection.rollback()
