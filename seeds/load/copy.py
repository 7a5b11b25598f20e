"""Copying a whole database to another, of the same or the other kind, ids kept."""

from collections.abc import Callable, Iterator
from itertools import islice, zip_longest

from sqlalchemy import ForeignKey, Row, Table, bindparam, delete, func, select, text, update
from sqlalchemy.engine import Connection

from conference_record.models import Country
from conference_record.models.base import record_tables
from conference_record.models.search.bulk import searchable_at_the_end
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.load.bulk import bulk_insert
from conference_record.seeds.query.relations import written_columns

_BATCH = 1000

Progress = Callable[[str, int, int], None]
"""Called with the table, the rows done, and the rows of the table."""


def copy_database(source: Connection, target: Connection, progress: Progress) -> dict[str, int]:
    """Copy every row to a database without records, inside the target's transaction, and compare both in the end.

    Both must be at the newest revision. Returns the number of rows of each table. Raises ConferenceRecordError
    when the target holds records already, or when its rows differ from the source in the end.
    """
    for table in record_tables():
        if table.name != "countries" and target.scalar(select(func.count()).select_from(table)):
            raise ConferenceRecordError(f"the target holds {table.name} already; give a database of its own")
    counts: dict[str, int] = {}
    # Filled by a migration, and perhaps edited since.
    target.execute(delete(Country))
    with searchable_at_the_end(target):
        for table in record_tables():
            total = counts[table.name] = source.scalar(select(func.count()).select_from(table)) or 0
            done = 0
            progress(table.name, done, total)
            # A row may point to one of the same table that is still to come.
            own = [key.parent.name for key in _keys_within(table)]
            rows = _rows(source, table)
            while batch := [dict(row._mapping) for row in islice(rows, _BATCH)]:
                bulk_insert(target, table, [row | dict.fromkeys(own) for row in batch])
                done += len(batch)
                progress(table.name, done, total)
            for name in own:
                pointing = select(table.c.id, table.c[name]).where(table.c[name].is_not(None)).order_by(table.c.id)
                pairs = [{"row": key, "other": other} for key, other in source.execute(pointing)]
                if pairs:
                    point = update(table).where(table.c.id == bindparam("row")).values({name: bindparam("other")})
                    target.execute(point, pairs)
    if target.dialect.name == "postgresql":
        _set_sequences(target)
    for table in record_tables():
        for number, (sent, arrived) in enumerate(zip_longest(_rows(source, table), _rows(target, table)), 1):
            if sent is None or arrived is None or tuple(sent) != tuple(arrived):
                raise ConferenceRecordError(
                    f"row {number} of {table.name} did not arrive as it was: {sent} became {arrived}"
                )
    return counts


def _keys_within(table: Table) -> list[ForeignKey]:
    """Return the foreign keys by which rows of a table point to others of it."""
    return [key for key in table.foreign_keys if key.column is table.c.get("id")]


def _rows(connection: Connection, table: Table) -> Iterator[Row[tuple[object, ...]]]:
    """Yield the rows of a table by key, few at a time in memory."""
    query = select(*written_columns(table)).order_by(*table.primary_key)
    return iter(connection.execute(query.execution_options(yield_per=_BATCH)))


def _set_sequences(connection: Connection) -> None:
    for table in record_tables():
        if "id" in table.c and (last := connection.scalar(select(func.max(table.c.id)))) is not None:
            connection.execute(
                text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :last)"), {"table": table.name, "last": last}
            )
