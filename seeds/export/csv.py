"""A view as comma-separated values, as RFC 4180 writes them."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import select

from conference_record.models.views import metadata
from conference_record.seeds.export import UnknownViewError, Wanted


def export(wanted: Wanted) -> Iterator[bytes]:
    """Yield the rows of a view that belong to the events, under a line of column names; NULL is an empty field.

    A view without a column `event` is given whole. For Excel, a mark says that it is UTF-8, and text that it would take
    for a formula has an apostrophe before it. Raises UnknownViewError when there is no such view.
    """
    if wanted.view not in metadata.tables:
        known = ", ".join(sorted(metadata.tables))
        raise UnknownViewError(f"there is no view {wanted.view!r}; there are: {known}")
    table = metadata.tables[wanted.view]
    query = select(table)
    queries = [query.where(table.c.event == slug) for slug in wanted.slugs] if "event" in table.c else [query]
    yield _MARK * wanted.excel + _as_csv([table.c.keys()])
    for each in queries:
        rows = wanted.connection.execute(each).mappings().all()
        if (columns := _UNORDERED.get(wanted.view)) is not None:
            rows = sorted(rows, key=lambda row: [row[column] for column in columns])
        yield _as_csv(map(_harmless, row.values()) if wanted.excel else row.values() for row in rows)


def _as_csv(rows: Iterable[Iterable[Any]]) -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\r\n").writerows(rows)
    return written.getvalue().encode()


_MARK = "\ufeff".encode()
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _harmless(value: Any) -> Any:
    """Return a value that a spreadsheet program does not calculate."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


_UNORDERED = {
    "searchable": ("kind", "row_id"),
    "search_source": ("kind", "row_id"),
    "organization_tree": ("path", "organization_id"),
    "names_then": ("event_id", "organization_id", "name_id"),
    "organization_countries": ("organization_id",),
    "countries_then": ("event_id", "organization_id"),
}
"""The columns that sort a view with no order of its own, or whose order differs between the two databases."""
