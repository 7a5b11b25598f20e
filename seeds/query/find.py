"""Finding rows: by slug, and by many keys at once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Column, ColumnElement, FromClause, Row, RowMapping, select
from sqlalchemy.engine import Connection

from conference_record.seeds.advice import advice
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.relations import ATTACHED, FORMER_SLUG_OF, TABLES

Values = dict[str, Any]

# Fewer values than either database takes in one statement.
_AT_ONCE = 10_000


def row_named(connection: Connection, table: str, slug: str) -> RowMapping | None:
    """Return the row of a table that has a slug, or had it before; None when there is none."""
    target, former = TABLES[table], TABLES["former_slugs"]
    column = former.c[FORMER_SLUG_OF[table]]
    # One after the other: joined by OR, the two would have PostgreSQL read the whole table.
    row = connection.execute(select(target).where(target.c.slug == slug)).mappings().first()
    if row is not None:
        return row
    had = select(target).join(former, column == target.c.id).where(former.c.slug == slug)
    return connection.execute(had).mappings().first()


class UnknownEventError(ConferenceRecordError):
    """Raised for a conference that is not in the database; says which may be meant."""


def event_slugs(connection: Connection) -> list[str]:
    """Return the slugs of all conferences in the database, the earliest first."""
    events = TABLES["events"]
    return list(
        connection.scalars(
            select(events.c.slug).order_by(events.c.starts_on.is_(None), events.c.starts_on, events.c.slug)
        )
    )


def event_named(connection: Connection, slug: str) -> RowMapping:
    """Return the row of the event that has a slug, or had it before.

    Raises UnknownEventError, which says which slugs are like it.
    """
    row = row_named(connection, "events", slug)
    if row is None:
        right = advice(slug, event_slugs(connection), "conference-record list conferences shows all")
        raise UnknownEventError(f"there is no conference {slug!r} in the database; {right}")
    return row


def events_named(connection: Connection, slugs: Iterable[str]) -> list[str]:
    """Return the present slugs of the events that have slugs, or had them before, each once.

    Raises UnknownEventError for one that there is not.
    """
    return list(dict.fromkeys(str(event_named(connection, slug)["slug"]) for slug in slugs))


def selected(
    connection: Connection,
    columns: Sequence[ColumnElement[Any]],
    column: Column[Any],
    values: Collection[Any],
    joined: FromClause | None = None,
    *conditions: ColumnElement[bool],
) -> list[Row[*tuple[Any, ...]]]:
    """Return some columns of the rows in which a column has one of the values, however many these are."""
    found: list[Row[*tuple[Any, ...]]] = []
    waiting = iter(values)
    while some := list(islice(waiting, _AT_ONCE)):
        query = select(*columns).select_from(column.table if joined is None else joined)
        found += connection.execute(query.where(column.in_(some), *conditions)).all()
    return found


def attached_rows(
    connection: Connection, table: str, owners: Mapping[str, Collection[int]]
) -> dict[tuple[str, int], list[RowMapping]]:
    """Return the rows of links or of other titles in the order in which they were added, by table and id of the owner.

    `owners` are ids by table; tables whose rows have no such rows are passed over.
    """
    found: dict[tuple[str, int], list[RowMapping]] = defaultdict(list)
    for owner, column in ATTACHED[table].items():
        rows = rows_where(connection, TABLES[table].c[column], owners[owner])
        for row in sorted(rows, key=lambda row: int(row["id"])):
            found[owner, row[column]].append(row)
    return found


def rows_where(connection: Connection, column: Column[Any], values: Collection[Any]) -> list[RowMapping]:
    """Return the rows of a table in which a column has one of the values, however many these are."""
    found: list[RowMapping] = []
    waiting = iter(values)
    while some := list(islice(waiting, _AT_ONCE)):
        # All at once: one by one, each takes twice as long.
        found += connection.execute(select(column.table).where(column.in_(some))).mappings().all()
    return found
