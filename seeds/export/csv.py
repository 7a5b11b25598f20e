"""A view as comma-separated values, as RFC 4180 writes them."""

import csv
import io

from sqlalchemy import select
from sqlalchemy.engine import Connection

from conference_record.models.views import metadata
from conference_record.seeds.export import UnknownViewError
from conference_record.seeds.query.find import event_named


def rows_as_csv(connection: Connection, slug: str, view: str) -> str:
    """Return the rows of a view that belong to an event, under a line of column names; NULL is an empty field.

    A view without a column `event` is given whole. Raises UnknownEventError when there is no such conference, and
    UnknownViewError when there is no such view.
    """
    if view not in metadata.tables:
        raise UnknownViewError(f"there is no view {view!r}; there are: {', '.join(sorted(metadata.tables))}")
    event = event_named(connection, slug)
    table = metadata.tables[view]
    query = select(table)
    if "event" in table.c:
        query = query.where(table.c.event == event["slug"])
    rows = connection.execute(query).mappings().all()
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(table.c.keys())
    if (columns := _UNORDERED.get(view)) is not None:
        rows = sorted(rows, key=lambda row: [row[column] for column in columns])
    writer.writerows(row.values() for row in rows)
    return written.getvalue()


_UNORDERED = {
    "searchable": ("entry_id",),
    "search_source": ("kind", "row_id"),
    "organization_tree": ("path", "organization_id"),
    "names_then": ("event_id", "organization_id", "name_id"),
    "organization_countries": ("organization_id",),
    "countries_then": ("event_id", "organization_id"),
}
"""The columns that sort a view with no order of its own, or whose order differs between the two databases."""
