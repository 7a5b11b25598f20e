"""A view as comma-separated values, as RFC 4180 writes them."""

import csv
import io
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from conference_record.models.views import metadata
from conference_record.seeds.export import UnknownViewError
from conference_record.seeds.query.find import event_named


def rows_as_csv(connection: Connection, slug: str, view: str, *, excel: bool = False) -> str:
    """Return the rows of a view that belong to an event, under a line of column names; NULL is an empty field.

    A view without a column `event` is given whole. With `excel`, a mark says that it is UTF-8, and text that Excel
    would take for a formula has an apostrophe before it. Raises UnknownEventError when there is no such conference,
    and UnknownViewError when there is no such view.
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
    writer.writerows([_harmless(value) for value in row.values()] if excel else row.values() for row in rows)
    return _MARK * excel + written.getvalue()


_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _harmless(value: Any) -> Any:
    """Return a value that a spreadsheet program does not calculate."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


_UNORDERED = {
    "searchable": ("entry_id",),
    "search_source": ("kind", "row_id"),
    "organization_tree": ("path", "organization_id"),
    "names_then": ("event_id", "organization_id", "name_id"),
    "organization_countries": ("organization_id",),
    "countries_then": ("event_id", "organization_id"),
}
"""The columns that sort a view with no order of its own, or whose order differs between the two databases."""
