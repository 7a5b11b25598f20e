"""A view as comma-separated values, as RFC 4180 writes them."""

import csv
import io
from collections.abc import Sequence

from sqlalchemy import RowMapping, Table, select
from sqlalchemy.engine import Connection

from conference_record.models import Speaker
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
    writer.writerows(row.values() for row in _alike_everywhere(connection, table, rows))
    return written.getvalue()


def _alike_everywhere(connection: Connection, table: Table, rows: Sequence[RowMapping]) -> Sequence[RowMapping]:
    """Return rows in the order of the view, on every database: each sorts names by its own rules, so do it here.

    The view `searchable` has no order, lest it cost those who search.
    """
    if table.name == "searchable":
        return sorted(rows, key=lambda row: int(row["entry_id"]))
    if table.name == "organization_tree":
        return sorted(rows, key=lambda row: (row["path"], row["organization_id"]))
    if table.name in ("roster", "positions_held"):
        names = connection.execute(select(Speaker.id, Speaker.sort_name, Speaker.name))
        filed = {speaker: sort_name or name for speaker, sort_name, name in names}
        return sorted(
            rows, key=lambda row: (filed[row["speaker_id"]], row["speaker_id"], row.get("affiliation_id") or 0)
        )
    return rows
