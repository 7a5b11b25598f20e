"""What is true of every record, of whatever conference: it comes back from the database and from its file as it was."""

import copy
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, assume, given, note, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, select

from conference_record.models import (
    ATTENDANCES,
    DELIVERIES,
    PARTICIPATION_ROLES,
    PRESENCES,
    QUALIFIERS,
    RANKS,
    ROLES,
    STATUSES,
)
from conference_record.models.base import record_tables
from conference_record.models.engine import open_engine
from conference_record.seeds.export.toml import dump_record, to_toml
from conference_record.seeds.load import load_records
from conference_record.seeds.query.relations import said_columns
from conference_record.seeds.read.files import read_record
from conference_record.seeds.record import format as parts
from conference_record.seeds.record.citations import cited_sentences
from conference_record.seeds.record.consistency import inconsistencies
from conference_record.seeds.record.doubts import doubts
from conference_record.seeds.record.faults import RecordError
from conference_record.seeds.record.format import Record, fields_of
from conference_record.seeds.record.loaded import LoadedRecord
from conference_record.seeds.record.unused import unused_parts
from tests.databases import Databases
from tests.running import Run
from tests.strategies import partial_dates, records, several_records, times
from tests.values import countries, counts, languages, lines, prose, several_languages, words, zones

EXAMPLES = int(os.environ.get("CONFERENCE_RECORD_TEST_EXAMPLES", "0"))
"""How many examples to try of each property, at random, in search of faults; without it, few and always the same."""

tries = settings(
    max_examples=EXAMPLES or 8,
    derandomize=not EXAMPLES,
    database=None,
    # Each example goes through a database, and how long that takes says nothing.
    deadline=None,
    # Whole conferences are large, and an example is rolled back before the next, whatever the scope of its fixtures.
    suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    phases=[Phase.generate] + [Phase.shrink] * (not os.environ.get("NOSHRINK")),
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
            connection, [LoadedRecord(f"{record.event.slug}.toml", record) for record in readings]
        ).items()
    }


def rows(connection: Connection) -> Rows:
    """Return every row of the record by table and key, without what loading notes by itself."""
    return {
        table.name: {
            tuple(row[column.name] for column in table.primary_key): dict(row)
            for row in connection.execute(select(*said_columns(table))).mappings()
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
        if "other_titles" in said:
            said["other_titles"] = sorted(
                ({"title": each, "language": None} if isinstance(each, str) else each for each in said["other_titles"]),
                key=repr,
            )
        if "links" in said:
            said["links"].sort(key=repr)
        if "names" in said:
            said["names"] = [
                {**plain(parts.Name(name="")), "name": each} if isinstance(each, str) else each
                for each in said["names"]
            ]
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
    called = [statement.id for statement in record.statements]
    for statement in said["statements"]:
        statement["id"] = None
        statement["replies_to"] = None if statement["replies_to"] is None else called.index(statement["replies_to"])
    return said


def reread(record: Record, folder: Path) -> Record:
    """Return a record as it is read from the file that it is written to."""
    file = folder / "record.toml"
    file.write_text(to_toml(record), encoding="utf-8", newline="\n")
    reading = read_record(file)
    assert [notice.problem for notice in reading.notices] == [problem for _, problem in doubts(record)]
    return reading.record


@tries
@given(record=records())
def test_a_record_comes_back_from_its_file(record: Record, tmp_path: Path) -> None:
    assert list(inconsistencies(record)) == []
    assert list(unused_parts(record)) == []
    assert reread(record, tmp_path) == record


@pytest.mark.slow
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


@pytest.mark.slow
@tries
@given(together=several_records(), data=st.data())
def test_records_loaded_together_or_one_after_another_say_the_same(
    together: list[Record], data: st.DataObject, connection: Connection
) -> None:
    order = data.draw(st.permutations(together))
    with undone(connection):
        load(connection, *together)
        at_once = contents(connection, together)
        assert at_once == [canonical(record) for record in together]
    with undone(connection):
        for record in order:
            load(connection, record)
        assert contents(connection, together) == at_once
        before = rows(connection)
        assert load(connection, *together) == {record.event.slug: 0 for record in together}
        assert rows(connection) == before


def contents(connection: Connection, loaded: Sequence[Record]) -> list[Any]:
    """Return what the database says of the conferences of some records."""
    return [canonical(dump_record(connection, record.event.slug)) for record in loaded]


FIELDS: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("pronouns", "billed_honorific", "billed_organization"), lines),
    **dict.fromkeys(("title", "name", "acronym", "sort_name", "honorific", "number", "description", "edition"), lines),
    **dict.fromkeys(
        ("publisher", "url", "venue", "city", "track", "room", "billed_name", "billed_title", "license"), lines
    ),
    **dict.fromkeys(("summary", "text", "quotation"), prose),
    **dict.fromkeys(("kind", "level", "frequency", "act", "gender"), words),
    **dict.fromkeys(("starts_on", "ends_on", "previous_starts_on", "previous_ends_on", "day"), partial_dates),
    **dict.fromkeys(("published_on", "retrieved_on", "started", "ended", "born", "died"), partial_dates),
    **dict.fromkeys(("starts_at", "ends_at", "previous_starts_at", "previous_ends_at"), times),
    **dict.fromkeys(("start_time", "end_time"), st.times().map(lambda time: f"{time:%H:%M}")),
    "status": st.sampled_from(STATUSES),
    "attendance": st.sampled_from(ATTENDANCES),
    "presence": st.sampled_from(PRESENCES),
    "rank": st.sampled_from(RANKS),
    **dict.fromkeys(("participant_count", "country_count"), counts),
    **dict.fromkeys(("participant_qualifier", "country_qualifier"), st.sampled_from(QUALIFIERS)),
    "language": languages,
    "interpretation": several_languages,
    "country": countries,
    "timezone": zones,
    "delivery": st.sampled_from(DELIVERIES),
    "role": st.sampled_from([*ROLES, *PARTICIPATION_ROLES]),
}
"""What may be written into the fields that an edit changes, by key; those that name other rows are not among them."""


_SAYS_WHICH = {
    (parts.Affiliation, "title"),
    (parts.OtherTitle, "title"),
    (parts.Link, "title"),
    (parts.Link, "url"),
}
"""Fields by which a row is known: whoever edits one describes another row."""


def fields(record: Record) -> Iterator[tuple[parts.Part, str]]:
    """Yield each field that may be edited, with the part that it is of.

    The title of a post says which one it is, and so does another name: whoever edits them describes another.
    """

    def below(value: Any) -> Iterator[parts.Part]:
        if isinstance(value, parts.Name):
            return
        if isinstance(value, parts.Part):
            yield value
            value = [getattr(value, name) for name in value.__struct_fields__ if name != "cite"]
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            yield from below(item)

    for part in below(record):
        for key in fields_of(type(part)):
            if key in FIELDS and (type(part), key) not in _SAYS_WHICH:
                yield part, key


@pytest.mark.slow
@tries
@given(record=records(), data=st.data())
def test_an_edit_of_one_field_changes_that_field_alone(
    record: Record, data: st.DataObject, connection: Connection
) -> None:
    edited = copy.deepcopy(record)
    part, key = data.draw(st.sampled_from(list(fields(edited))))
    needed = next(each.required for each in msgspec.structs.fields(type(part)) if each.name == key)
    value = data.draw(FIELDS[key] if needed else st.one_of(FIELDS[key], st.none()))
    assume(value != getattr(part, key))
    assume(key != "role" or value in (ROLES if isinstance(part, parts.Appearance) else PARTICIPATION_ROLES))
    setattr(part, key, value)
    assume(not list(inconsistencies(edited)))
    note(f"{type(part).__name__}.{key} = {value!r}")
    with undone(connection):
        load(connection, record)
        before = rows(connection)
        load(connection, edited)
        ((table, _, column, _, now),) = changes(before, rows(connection))
        assert (table, column) == (type(part).table, fields_of(type(part))[key])
        assert now == value


def changes(before: Rows, after: Rows) -> list[tuple[Any, ...]]:
    """Return each value that differs: its table, key and column, and what it was and is."""
    return [
        (table, key, column, before[table].get(key, {}).get(column), after[table].get(key, {}).get(column))
        for table in before
        for key in before[table].keys() | after[table].keys()
        for column in before[table].get(key) or after[table][key]
        if before[table].get(key, {}).get(column) != after[table].get(key, {}).get(column)
    ]


@st.composite
def corruptions(draw: Any, content: bytes) -> bytes:
    """Draw what might become of a file: other bytes, lines that are lost or come twice, values of others, an end."""
    for how in draw(
        st.lists(
            st.sampled_from(["byte", "more", "put", "lost", "twice", "moved", "swapped", "end"]), min_size=1, max_size=3
        )
    ):
        at = draw(st.integers(0, max(len(content) - 1, 0)))
        split = content.splitlines(keepends=True)
        line = draw(st.integers(0, max(len(split) - 1, 0)))
        if how in ("byte", "more"):
            byte = draw(
                st.one_of(st.sampled_from(list(b'0123456789"\\[]{}=#,.:-\n\r\x00\xff aZ')), st.integers(0, 255))
            )
            content = content[:at] + bytes([byte]) + content[at + (how == "byte") :]
        elif how == "put":
            put = [b"\\n", b"\\u0000", b"\\u202e", b"\\u0308", b'"""', b"-00", b".5", b"99999999", "\u202e".encode()]
            content = content[:at] + draw(st.sampled_from(put)) + content[at:]
        elif how == "swapped" and split:
            other = draw(st.integers(0, len(split) - 1))
            split[line] = split[line].partition(b" = ")[0] + b" = " + split[other].rpartition(b" = ")[2]
            content = b"".join(split)
        elif how == "lost":
            content = b"".join(split[:line] + split[line + 1 :])
        elif how == "twice":
            content = b"".join(split[: line + 1] + split[line:])
        elif how == "moved":
            content = b"".join(split[:line] + split[line + 1 :] + split[line : line + 1])
        else:
            content = content[:at]
    return content


@pytest.mark.slow
@tries
@given(record=records(), data=st.data())
def test_a_corrupted_file_is_refused_in_words_or_loads_as_any_other(
    record: Record, data: st.DataObject, connection: Connection, tmp_path: Path
) -> None:
    file = tmp_path / "corrupted.toml"
    file.write_bytes(data.draw(corruptions(to_toml(record).encode())))
    try:
        reading = read_record(file)
    except RecordError as error:
        assert_in_words(error)
        return
    with undone(connection):
        load(connection, record)
        before = rows(connection)
        try:
            with connection.begin_nested():
                load_records(connection, [reading])
        except RecordError as error:
            assert_in_words(error)
            assert rows(connection) == before
        else:
            slug = reading.record.event.slug
            assert load_records(connection, [reading])[slug].total() == 0
            assert reread(dump_record(connection, slug), tmp_path)


def assert_in_words(error: RecordError) -> None:
    assert error.faults
    for fault in error.faults:
        assert str(fault).isprintable() or "\n" not in str(fault)
        assert fault.problem


@settings(tries, max_examples=3)
@given(record=records(), data=st.data())
def test_the_command_refuses_a_corrupted_file_in_words(
    record: Record, data: st.DataObject, run: Run, loaded: Engine, loaded_url: str, tmp_path: Path
) -> None:
    (tmp_path / "corrupted.toml").write_bytes(data.draw(corruptions(to_toml(record).encode())))
    with loaded.connect() as connection:
        before = rows(connection)
    loading = run("seeds", "load", "corrupted.toml", "--database", loaded_url)
    assert loading.returncode in (0, 1)
    assert "Traceback" not in loading.stderr
    with loaded.connect() as connection:
        assert loading.returncode == 0 or rows(connection) == before
