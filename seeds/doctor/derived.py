"""What a database keeps beside its rows: its file, views and triggers, keys once given, sort keys and the search."""

from collections.abc import Iterator

from sqlalchemy import text
from sqlalchemy.engine import Connection

from conference_record.models import sql
from conference_record.models.base import run_sql
from conference_record.models.collation import sort_key
from conference_record.models.drift import drift
from conference_record.models.search.index import SEARCHED
from conference_record.models.search.words import rebuild_words, words_are_current
from conference_record.seeds.doctor.finding import MOST, Finding, first_of
from conference_record.seeds.query.relations import IN_ORDER


def unreadable_file(connection: Connection) -> Iterator[Finding]:
    """Yield what SQLite finds damaged in its file; PostgreSQL's own tools look after its files."""
    if connection.dialect.name != "sqlite":
        return
    # references.py and rows.py report broken rules and references row by row.
    found = connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})").scalars().all()
    damages = [line for line in found if line != "ok" and not line.startswith(("CHECK constraint", "NULL value"))]
    for line in damages:
        advice = "REINDEX may mend it" if "index" in line else "restore a backup, or see .recover of the sqlite3 shell"
        yield Finding(f"the file: {line}; {advice}")


def missing_objects(connection: Connection, *, repair: bool) -> Iterator[Finding]:
    """Yield the views, triggers, functions and indexes that are not there; with `repair`, they are made again.

    Those whose text differs are reported too, views only on SQLite.
    """
    dialect = connection.dialect.name
    for found in list(drift(connection)):
        problem = f"{found.kind.lower()} {found.name}: "
        if found.is_there:
            yield Finding(f"{problem}is not as this version makes it; if you changed it, use another name")
        elif repair:
            # One that is disabled is still there.
            run_sql(connection, [sql.undo(found.statement, dialect), found.statement])
            yield Finding(f"{problem}is not there", "made again")
        else:
            yield Finding(f"{problem}is not there; --repair makes it again")


def reused_keys(connection: Connection, *, repair: bool) -> Iterator[Finding]:
    """Yield tables that would give the key of a row a second time; with `repair`, they go on after the last."""
    for table in IN_ORDER:
        if "id" not in table.c:
            continue
        last = connection.exec_driver_sql(f"SELECT max(id) FROM {table.name}").scalar() or 0  # noqa: S608
        given = _last_given(connection, table.name)
        if given is None or last <= given:
            continue
        problem = f"{table.name}: the key {last} is in use, and new rows get those after {given}"
        if not repair:
            yield Finding(f"{problem}; --repair lets them get the next")
            continue
        if connection.dialect.name == "sqlite":
            connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), {"table": table.name})
            insert = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :last)")
            connection.execute(insert, {"table": table.name, "last": last})
        else:
            advance = text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :last)")
            connection.execute(advance, {"table": table.name, "last": last})
        yield Finding(problem, "they get the next now")


def _last_given(connection: Connection, table: str) -> int | None:
    """Return the last key that a table gave, or None for one that does not count them."""
    if connection.dialect.name == "sqlite":
        counted = text("SELECT sql LIKE '%AUTOINCREMENT%' FROM sqlite_master WHERE type = 'table' AND name = :table")
        if not connection.scalar(counted, {"table": table}):
            return None
        query = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
        return connection.scalar(query, {"table": table}) or 0
    sequence = connection.scalar(text("SELECT pg_get_serial_sequence(:table, 'id')"), {"table": table})
    if sequence is None:
        return None
    query = text(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {sequence}")  # noqa: S608
    return int(connection.scalar(query) or 0)


def stale_sort_keys(connection: Connection, *, repair: bool) -> Iterator[Finding]:
    """Yield the speakers whose sort key is not that of their name; with `repair`, they get it."""
    stored = connection.execute(text("SELECT id, slug, coalesce(sort_name, name), sort_key FROM speakers ORDER BY id"))
    for key, slug, name, stale in stored.all():
        if stale == (wanted := sort_key(name)):
            continue
        problem = f"speakers, id {key} ({slug}): has not the sort key of its name"
        if not repair:
            yield Finding(f"{problem}; --repair derives it again")
            continue
        connection.execute(text("UPDATE speakers SET sort_key = :wanted WHERE id = :id"), {"wanted": wanted, "id": key})
        yield Finding(problem, "derived again")


def stale_search(connection: Connection, *, repair: bool) -> Iterator[Finding]:
    """Yield what the search does not have as the rows have it; with `repair`, it is derived again."""
    yield from first_of(_stale_entries(connection, repair=repair), "search_entries")
    if connection.dialect.name == "sqlite":
        yield from _stale_index(connection, repair=repair)


def _stale_entries(connection: Connection, *, repair: bool) -> Iterator[Finding]:
    wanted = "SELECT kind, row_id, names, body FROM search_source"
    known = wanted.replace("search_source", "search_entries")
    differing = {
        (row.kind, row.row_id)
        for one, other in ((wanted, known), (known, wanted))
        for row in connection.exec_driver_sql(f"{one} EXCEPT {other}")
    }
    for kind, row in sorted(differing):
        problem = f"search_entries: is not as {SEARCHED[kind]}, id {row}, has it now"
        if not repair:
            yield Finding(f"{problem}; --repair derives it again")
            continue
        of_row = f"kind = '{kind}' AND row_id = {row}"
        connection.exec_driver_sql(f"DELETE FROM search_entries WHERE {of_row}")  # noqa: S608
        connection.exec_driver_sql(f"INSERT INTO search_entries (kind, row_id, names, body) {wanted} WHERE {of_row}")
        yield Finding(problem, "derived again")


def _stale_index(connection: Connection, *, repair: bool) -> Iterator[Finding]:
    if words_are_current(connection):
        return
    problem = "search_index: has not the words of search_entries"
    if not repair:
        yield Finding(f"{problem}; --repair derives it again")
        return
    rebuild_words(connection)
    yield Finding(problem, "derived again")
