"""Fixtures of the tests on databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from conference_record.models import open_engine
from conference_record.models.engine import writing
from conference_record.seeds.load import load_records
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.format import Source as SourceRecord
from conference_record.seeds.record.loaded import LoadedRecord
from tests.benchmarks.corpus import corpus
from tests.databases import MINSK, Databases, record_of

FIRST = """
[event]
slug = "first"
title = "First"

[organizations.bank]
name = "Bank"

[speakers.ana]
name = "Ana"
names = ["A. Example"]
affiliations.chair = { title = "Chair", organization = "bank" }

[[statements]]
appearances = [{ speaker = "ana", capacities = ["chair"] }]
"""

SECOND = """
[event]
slug = "second"
title = "Second"

[organizations.bank]
name = "Bank"
acronym = "B"

[speakers.ana]
name = "Ana"
sort_name = "Example, Ana"
names = [{ name = "A. Example", ended = "2001" }]
affiliations.at-the-bank = { title = "Chair", organization = "bank", started = "1999" }

[[statements]]
appearances = [{ speaker = "ana", capacities = ["at-the-bank"] }]
"""


@pytest.fixture(scope="module")
def corpus_url(databases: Databases) -> str:
    """Give the URL of a database with an invented corpus of 300 statements."""
    url = databases.migrated()
    engine = open_engine(url)
    with engine.connect() as connection, writing(connection):
        load_records(connection, [LoadedRecord("corpus", record) for record in corpus(300)])
    engine.dispose()
    return url


@pytest.fixture(scope="module")
def almaty_on_sqlite(sqlite: Databases) -> Iterator[Engine]:
    """Give an engine on a SQLite database with both conferences, whatever kind the test runs on besides."""
    engine = open_engine(sqlite.with_both())
    yield engine
    engine.dispose()


@pytest.fixture
def beside(sqlite: Databases) -> Iterator[Engine]:
    """Give the bundled conference on SQLite, whatever kind the test runs on besides."""
    engine = open_engine(sqlite.loaded())
    yield engine
    engine.dispose()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with two records that know different things of the same person and body."""
    (tmp_path / "first.toml").write_text(FIRST)
    (tmp_path / "second.toml").write_text(SECOND)
    return tmp_path


@pytest.fixture
def minsk() -> Record:
    """Give the bundled record."""
    return record_of(MINSK)


@pytest.fixture
def second() -> SourceRecord:
    """Give a source that the bundled record does not have."""
    return SourceRecord(title="Another report", outline=[1, 2])
