"""TOML export, the command `dump`: from rows back to records, and to files as a person would write them."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import Connection

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.export.toml.record import dump_record
from conference_record.seeds.export.toml.sources import sources_of_shared_rows
from conference_record.seeds.export.toml.writer import to_toml
from conference_record.seeds.query.find import event_slugs
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.reliance import OF_EVENTS, of_events

__all__ = ["dump_all", "dump_record", "to_toml"]


def dump_all(connection: Connection, folder: Path) -> tuple[list[Path], list[str]]:
    """Write each conference to a file of its own; returns the files, and notices about rows that are in none of them.

    A file is replaced whole or not at all. Raises ConferenceRecordError where a file cannot be written.
    """
    files = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        of_shared_rows = sources_of_shared_rows(connection)
        for slug in event_slugs(connection):
            file = folder / f"{slug}.toml"
            unfinished = file.with_suffix(".toml.unfinished")
            record = dump_record(connection, slug, of_shared_rows)
            unfinished.write_text(to_toml(record), encoding="utf-8", newline="\n")
            unfinished.replace(file)
            files.append(file)
    except OSError as error:
        raise ConferenceRecordError(f"{error.filename}: {error.strerror or 'cannot be written'}") from None
    return files, list(_left_out(connection))


def _left_out(connection: Connection) -> Iterator[str]:
    """Yield a line for each shared table with rows on which no conference relies."""
    events = list(connection.scalars(select(TABLES["events"].c.id)))
    for table in OF_EVENTS:
        relied_on: set[int] = set()
        for start in range(0, len(events), 1000):
            relied_on |= of_events(connection, table, events[start : start + 1000])
        slugs = connection.execute(select(TABLES[table].c.id, TABLES[table].c.slug))
        if alone := sorted(slug for key, slug in slugs if key not in relied_on):
            some = ", ".join(alone[:3]) + (", ..." if len(alone) > 3 else "")
            yield f"in no conference, and so in no file: {len(alone)} {table} ({some})"
