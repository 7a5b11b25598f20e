"""Merging: two speakers or organizations turn out to be one; nothing moves, so that the merge can be undone."""

from sqlalchemy import RowMapping, select, update
from sqlalchemy.engine import Connection

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.find import row_named
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.record.advice import advice


def merge(connection: Connection, table: str, slug: str, into: str | None) -> str:
    """Merge one row of a table into another; without the other, take a merge back.

    Returns a sentence that says what is now. Raises ConferenceRecordError for an unknown slug, and for a row that is
    merged already or has others merged into it.
    """
    target = TABLES[table]
    row = _found(connection, table, slug)
    merged = list(
        connection.scalars(select(target.c.slug).where(target.c.merged_into_id == row["id"]).order_by("slug"))
    )
    there = connection.scalar(select(target.c.slug).where(target.c.id == row["merged_into_id"]))
    if into is None:
        if there is None:
            raise ConferenceRecordError(f"{row['slug']!r} is merged into no other; there is nothing to split")
        connection.execute(update(target).where(target.c.id == row["id"]).values(merged_into_id=None))
        return f"{row['slug']} stands for itself again, and not for {there}"
    other = _found(connection, table, into)
    if other["id"] == row["id"]:
        raise ConferenceRecordError(f"{slug!r} and {into!r} are one row already; name two")
    if other["merged_into_id"] is not None:
        further = connection.scalar(select(target.c.slug).where(target.c.id == other["merged_into_id"]))
        raise ConferenceRecordError(f"{other['slug']!r} is itself merged into {further!r}; merge into {further!r}")
    if merged:
        raise ConferenceRecordError(
            f"{row['slug']!r} has others merged into it ({', '.join(merged)}); split these first, or merge"
            f" {other['slug']!r} into {row['slug']!r}"
        )
    if there == other["slug"]:
        return f"{row['slug']} is merged into {there} already"
    if there is not None:
        raise ConferenceRecordError(f"{row['slug']!r} is merged into {there!r}; split it first")
    connection.execute(update(target).where(target.c.id == row["id"]).values(merged_into_id=other["id"]))
    return f"{row['slug']} is merged into {other['slug']}"


def _found(connection: Connection, table: str, slug: str) -> RowMapping:
    row = row_named(connection, table, slug)
    if row is None:
        target = TABLES[table]
        known = list(connection.scalars(select(target.c.slug).order_by(target.c.slug)))
        otherwise = f"the table {table} lists those that there are"
        raise ConferenceRecordError(f"there is no {slug!r} among the {table}; {advice(slug, known, otherwise)}")
    return row
