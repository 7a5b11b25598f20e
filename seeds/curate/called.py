"""Finds the row that a person means by a slug."""

from sqlalchemy import RowMapping, select
from sqlalchemy.engine import Connection

from conference_record.seeds.advice import advice
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.find import row_named
from conference_record.seeds.query.relations import TABLES


def row_called(connection: Connection, table: str, slug: str) -> RowMapping:
    """Return the row that has a slug or had it; raises ConferenceRecordError, which says what was perhaps meant."""
    row = row_named(connection, table, slug)
    if row is None:
        target = TABLES[table]
        known = list(connection.scalars(select(target.c.slug).order_by(target.c.slug)))
        otherwise = f"the table {table} lists those that there are"
        raise ConferenceRecordError(f"there is no {slug!r} among the {table}; {advice(slug, known, otherwise)}")
    return row
