"""TOML export, the command `dump`: from rows back to records, and to files as a person would write them."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import Connection

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.export.toml.record import dump_record, dump_rows, dump_with_rows
from conference_record.seeds.export.toml.registers import register_slugs
from conference_record.seeds.export.toml.sources import sources_of_shared_rows
from conference_record.seeds.export.toml.writer import to_toml
from conference_record.seeds.query.find import event_slugs
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.reliance import OF_EVENTS
from conference_record.seeds.record.format import Record

__all__ = ["dump_all", "dump_record", "to_toml"]


def dump_all(connection: Connection, folder: Path) -> list[Path]:
    """Write each conference and each register to a file of its own, and what is in none of them to one more.

    A file is replaced whole or not at all. Raises ConferenceRecordError where a file cannot be written.
    """
    files = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, record in _records(connection):
            file = folder / f"{name}.toml"
            unfinished = file.with_suffix(".toml.unfinished")
            unfinished.write_text(to_toml(record), encoding="utf-8", newline="\n")
            unfinished.replace(file)
            files.append(file)
    except OSError as error:
        raise ConferenceRecordError(f"{error.filename}: {error.strerror or 'cannot be written'}") from None
    return files


def _records(connection: Connection) -> Iterator[tuple[str, Record]]:
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
        yield "others.register", dump_rows(connection, left, of_shared_rows, unused)
