"""Adding many rows at once: what the search derives from each, it derives here from all of them together."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Connection

from conference_record.models.search.index import SEARCHED

_PARTS = {
    "other_titles": {"event": "event_id", "session": "session_id", "statement": "statement_id"},
    "speaker_names": {"speaker": "speaker_id"},
    "affiliations": {"speaker": "speaker_id"},
    "organization_names": {"organization": "organization_id"},
    "participations": {"organization": "organization_id"},
    "appearances": {"speaker": "speaker_id", "organization": "organization_id"},
}
"""The tables whose rows say how something in another table is called, and their pointers to it by its kind."""


MANY = 1000
"""From how many new rows on it is quicker to derive from all together."""


@contextmanager
def searchable_at_the_end(connection: Connection, rows: int = MANY) -> Iterator[None]:
    """Let many new rows be written, inside a transaction, that are made searchable at the end and not one by one.

    Of what can be found, nothing else may be written meanwhile. `rows` says how many will come: for few, nothing is
    done. SQLite would write a part of its index for each row; PostgreSQL follows whole statements by itself. The
    triggers for new rows are away within the transaction alone: others never see the database without them, and after
    an error it is as it was before.
    """
    if connection.dialect.name != "sqlite" or rows < MANY:
        yield
        return
    with connection.begin_nested():
        triggers = connection.exec_driver_sql(
            r"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\_%\_inserted' ESCAPE '\'"
        ).all()
        last = {table: _last(connection, table) for table in (*SEARCHED.values(), *_PARTS, "search_entries")}
        for trigger in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {trigger.name}")
        yield
        _derive(connection, last)
        for trigger in triggers:
            connection.exec_driver_sql(trigger.sql)


def _last(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {table}").scalar_one())  # noqa: S608


def _derive(connection: Connection, last: dict[str, int]) -> None:
    """Make searchable what has been added after the `last` row of each table, and what is called otherwise by it."""
    for kind, table in SEARCHED.items():
        derived = (
            "INSERT INTO search_entries (kind, row_id, names, body) SELECT kind, row_id, names, body"  # noqa: S608
            f" FROM search_source WHERE kind = '{kind}' AND row_id"
        )
        if called := _called(connection, kind, last):
            keys = [(key,) for key in called]
            connection.exec_driver_sql(f"DELETE FROM search_entries WHERE kind = '{kind}' AND row_id = ?", keys)  # noqa: S608
            # One by one: SQLite reads the whole view for a list of keys.
            connection.exec_driver_sql(f"{derived} = ?", keys)
        if _last(connection, table) > last[table]:
            connection.exec_driver_sql(f"{derived} > {last[table]}")
    connection.exec_driver_sql(
        "INSERT INTO search_index (rowid, names, body, plain_names, plain_body)"  # noqa: S608
        f" SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id > {last['search_entries']}"
    )


def _called(connection: Connection, kind: str, last: dict[str, int]) -> set[int]:
    """Return the keys of earlier rows of a kind to which new rows point that say how they are called."""
    return {
        key
        for part, pointers in _PARTS.items()
        if kind in pointers
        for key in connection.exec_driver_sql(
            f"SELECT {pointers[kind]} FROM {part}"  # noqa: S608
            f" WHERE id > {last[part]} AND {pointers[kind]} <= {last[SEARCHED[kind]]}"
        ).scalars()
    }
