"""What a database has of views, triggers, functions and indexes, compared with what this version makes."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from sqlalchemy.engine import Connection

from conference_record.models import sql

_THERE = {
    "sqlite": "SELECT upper(type), name, sql FROM sqlite_master",
    "postgresql": """
        SELECT 'VIEW', viewname, NULL FROM pg_views WHERE schemaname = current_schema()
        UNION ALL SELECT 'INDEX', indexname, NULL FROM pg_indexes WHERE schemaname = current_schema()
        UNION ALL SELECT 'FUNCTION', proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
        UNION ALL SELECT 'TRIGGER', tgname, NULL FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            WHERE relnamespace = current_schema()::regnamespace AND tgenabled <> 'D'""",
}


class Drift(NamedTuple):
    """Something that is not there, or not as this version makes it."""

    file: str
    """The name of the file in models/sql that makes it."""
    kind: str
    name: str
    statement: str
    """What makes it."""
    is_there: bool


def drift(connection: Connection, files: Collection[str] | None = None, *, thorough: bool = False) -> Iterator[Drift]:
    """Yield all that differs of what some files make, or all of them, in an order in which it can be made.

    On PostgreSQL, views are compared only if that is to be `thorough`: each is made once more, in a transaction that
    may write, and taken back.
    """
    dialect = connection.dialect.name
    there = {(kind, name): text for kind, name, text in connection.exec_driver_sql(_THERE[dialect])}
    for file, version in sql.versions().items():
        if files is not None and file not in files:
            continue
        for statement in sql.create(file, version, dialect):
            if (match := sql.CREATED.match(statement)) is None:
                continue
            kind, name = match["kind"], match["name"]
            known = (kind, name) in there
            if known and _is_same(connection, kind, name, there[kind, name], statement, thorough=thorough):
                continue
            yield Drift(file, kind, name, statement, known)


def _is_same(
    connection: Connection, kind: str, name: str, stored: str | None, statement: str, *, thorough: bool
) -> bool:
    if connection.dialect.name == "sqlite":
        return "".join((stored or "").split()) == "".join(statement.split())
    if kind == "FUNCTION" and "$$" in statement:
        return (stored or "").strip() == statement.split("$$")[1].strip()
    if kind == "VIEW" and thorough:
        return _definition(connection, name) == _made_once_more(connection, name, statement)
    return True


def _definition(connection: Connection, name: str) -> str:
    return str(connection.exec_driver_sql(f"SELECT pg_get_viewdef('{name}'::regclass)").scalar())


def _made_once_more(connection: Connection, name: str, statement: str) -> str:
    """Return how PostgreSQL writes a view that is made now."""
    with connection.begin_nested() as attempt:
        again = statement.replace(f"CREATE VIEW {name} ", "CREATE TEMP VIEW made_once_more ", 1)
        connection.exec_driver_sql(again, execution_options={"no_parameters": True})
        written = _definition(connection, "pg_temp.made_once_more")
        attempt.rollback()
    return written
