"""TOML export, the command `dump`: from rows back to records, and to files as a person would write them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import Connection

from conference_record.seeds.export.toml.record import dump_record, dump_rows, dump_with_rows
from conference_record.seeds.export.toml.registers import register_slugs
from conference_record.seeds.export.toml.sources import sources_of_shared_rows
from conference_record.seeds.export.toml.writer import to_toml
from conference_record.seeds.export.whole import whole_files
from conference_record.seeds.query.find import event_slugs
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.reliance import OF_EVENTS
from conference_record.seeds.record.format import Record

_AT_ONCE = 5_000
"""How many rows that are in no record go to one file or line."""

__all__ = ["all_records", "dump_all", "dump_record", "to_toml"]


def dump_all(connection: Connection, folder: Path) -> list[Path]:
    """Write each conference and each register to a file of its own, and what is in none of them to one more.

    Either all files are replaced, or none is. Raises ConferenceRecordError where a file cannot be written.
    """
    with whole_files() as files:
        files.folder(folder)
        for name, record in all_records(connection):
            files.write(folder / f"{name}.toml", [to_toml(record).encode()])
    return files.written


def all_records(connection: Connection) -> Iterator[tuple[str, Record]]:
    """Yield all records with the names of their files; the slug of a conference has no dot."""
    of_shared_rows = sources_of_shared_rows(connection)
    described: set[str] = set()
    # What no conference relies on, and no register lists.
    left = {table: set(connection.scalars(select(TABLES[table].c.id))) for table in OF_EVENTS}
    names = [(slug, slug) for slug in event_slugs(connection)]
    names += [(slug, f"{slug}.register") for slug in register_slugs(connection)]
    for slug, name in names:
        record, rows = dump_with_rows(connection, slug, of_shared_rows)
        described |= record.sources.keys()
        for table, ids in rows.items():
            left[table] -= ids
        yield name, record
    sources = TABLES["sources"].c
    unused = {key for key, slug in connection.execute(select(sources.id, sources.slug)) if slug not in described}
    if unused or any(left.values()):
        for number, some in enumerate(_in_parts(left), 1):
            name = "others.register" if number == 1 else f"others-{number}.register"
            yield name, dump_rows(connection, some, of_shared_rows, unused if number == 1 else set())


def _in_parts(rows: Mapping[str, set[int]]) -> Iterator[dict[str, set[int]]]:
    """Yield ids by table in parts that are small enough to be in memory at once; at least one, which may be empty."""
    in_order = [(table, key) for table, keys in rows.items() for key in sorted(keys)]
    for start in range(0, max(len(in_order), 1), _AT_ONCE):
        part: dict[str, set[int]] = {table: set() for table in rows}
        for table, key in in_order[start : start + _AT_ONCE]:
            part[table].add(key)
        yield part
