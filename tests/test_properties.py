"""What is true of every record, of whatever conference: it comes back from the database and from its file as it was."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, assume, given, note, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from models.base import record_tables
from models.engine import open_engine, writing
from seeds import record as parts
from seeds.check import inconsistencies, oddities
from seeds.dump import dump_record, to_toml
from seeds.files import read_record
from seeds.load import load_records
from seeds.reading import Reading, RecordError
from seeds.record import Record, cited_sentences, fields_of
from tests.conftest import Databases, Run
from tests.strategies import languages, lines, partial_dates, prose, records, several_records, words

EXAMPLES = int(os.environ.get("CONFERENCE_RECORD_TEST_EXAMPLES", "0"))
"""How many examples to try of each property, at random, in search of faults; without it, few and always the same."""

tries = settings(
    max_examples=EXAMPLES or 25,
    derandomize=not EXAMPLES,
    database=None,
    # Each example goes through a database, and how long that takes says nothing.
    deadline=None,
    # Whole conferences are large, and an example is rolled back before the next, whatever the scope of its fixtures.
    suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    print_blob=True,
)

Rows = dict[str, dict[Any, Any]]


@pytest.fixture(scope="module")
def connection(databases: Databases) -> Iterator[Connection]:
    """Give a connection to one migrated database; each example undoes what it does there."""
    engine = open_engine(databases.migrated())
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@contextmanager
def undone(connection: Connection) -> Iterator[None]:
    """Undo at the end what is done to the database."""
    with connection.begin() as transaction:
        yield
        transaction.rollback()


def load(connection: Connection, *readings: Record) -> dict[str, int]:
    """Load records together, and return how many rows were changed for each."""
    return {
        slug: counts.total()
        for slug, counts in load_records(
            connection, [Reading(f"{record.event.slug}.toml", record) for record in readings]
        ).items()
    }


def rows(connection: Connection) -> Rows:
    """Return every row of the record by table and key."""
    return {
        table.name: {
            tuple(row[column.name] for column in table.primary_key): dict(row)
            for row in connection.execute(select(table)).mappings()
        }
        for table in record_tables()
        if table.name != "countries"
    }


def canonical(record: Record) -> Any:
    """Return all that a record says, with nothing of how it says it: neither forms, nor orders that mean nothing."""

    def evidence(part: parts.Fact) -> list[Any]:
        return sorted(
            (key or "", sentence, says or "")
            for key, passage, says in part.citations()
            for sentence in cited_sentences(record, passage)
        )

    def plain(part: Any) -> Any:
        if not isinstance(part, msgspec.Struct):
            return [plain(item) for item in part] if isinstance(part, list) else part
        said = {name: plain(getattr(part, name)) for name in part.__struct_fields__}
        if isinstance(part, parts.Fact):
            said["cite"] = evidence(part)
        if "identifiers" in said:
            said["identifiers"] = {
                scheme: sorted([values] if isinstance(values, str) else values)
                for scheme, values in said["identifiers"].items()
            }
        for name in ("topics", "former_slugs"):
            if isinstance(said.get(name), list):
                said[name].sort()
        if "names" in said:
            said["names"] = [{**plain(parts.Name(name="")), "name": each} if isinstance(each, str) else each
                             for each in said["names"]]
        if isinstance(part, parts.Speaker):
            said["affiliations"] = [plain(held) for held in part.affiliations.values()]
        if isinstance(part, parts.Appearance) and part.speaker is not None:
            posts = list(record.speakers[part.speaker].affiliations)
            said["capacities"] = [posts.index(key) for key in part.capacities]
        return said

    ids = [session.id for session in record.sessions]
    said = plain(record)
    for table in ("sources", "series", "organizations", "speakers"):
        said[table] = {slug: plain(part) for slug, part in said[table].items()}
    said["topics"] = {
        slug: plain(topic if isinstance(topic, parts.Topic) else parts.Topic(name=topic))
        for slug, topic in record.topics.items()
    }
    for session in said["sessions"]:
        session["id"] = ids.index(session["id"])
    for statement in said["statements"]:
        statement["session"] = None if statement["session"] is None else ids.index(statement["session"])
    return said


def reread(record: Record, folder: Path) -> Record:
    """Return a record as it is read from the file that it is written to."""
    file = folder / "record.toml"
    file.write_text(to_toml(record), encoding="utf-8", newline="\n")
    reading = read_record(file)
    assert reading.notices == []
    return reading.record


@tries
@given(record=records())
def test_a_record_comes_back_from_its_file(record: Record, tmp_path: Path) -> None:
    assert list(inconsistencies(record)) == []
    assert list(oddities(record)) == []
    assert reread(record, tmp_path) == record


@tries
@given(record=records())
def test_a_record_comes_back_from_the_database(record: Record, connection: Connection, tmp_path: Path) -> None:
    with undone(connection):
        load(connection, record)
        dump = dump_record(connection, record.event.slug)
        assert canonical(dump) == canonical(record)

        before = rows(connection)
        assert load(connection, record) == {record.event.slug: 0}
        assert load(connection, reread(dump, tmp_path)) == {record.event.slug: 0}
        assert rows(connection) == before
        written = to_toml(dump)
    with undone(connection):
        load(connection, reread(dump, tmp_path))
        assert to_toml(dump_record(connection, record.event.slug)) == written
