"""Inserting many rows at once, as fast as the driver can."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import methodcaller
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Date, DateTime, Table, TypeDecorator, insert
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from conference_record.seeds.query.find import Values
from conference_record.seeds.query.relations import said_columns, written_columns

if TYPE_CHECKING:
    from psycopg import Cursor


def bulk_insert(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Add rows to a table; a column that a row does not name is NULL, or has its default if records do not say it."""
    named = {column.name for column in said_columns(table)} | rows[0].keys()
    columns = [column.name for column in written_columns(table) if column.name in named]
    if connection.dialect.name == "sqlite":
        statement = str(insert(table).compile(dialect=connection.dialect, column_keys=columns))
        connection.exec_driver_sql(statement, list(_for_sqlite(table, columns, rows)))
        return
    # COPY obeys the same rules and triggers as INSERT.
    statement = f"COPY {table.name} ({', '.join(columns)}) FROM STDIN"
    try:
        cursor = cast("Cursor[Any]", connection.connection.cursor())
        with cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row([*map(row.get, columns)])
    except connection.dialect.loaded_dbapi.Error as error:
        # The class in which SQLAlchemy wraps the errors of other statements.
        raise DBAPIError(statement, None, error) from error


def _for_sqlite(table: Table, columns: Sequence[str], rows: Iterable[Values]) -> Iterator[tuple[Any, ...]]:
    """Yield rows with days and times as text, which SQLite's driver does not convert by itself."""
    as_text: dict[str, Callable[[Any], str]] = {}
    for column in table.columns:
        kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
        if isinstance(kind, (Date, DateTime)):
            as_text[column.name] = methodcaller("isoformat", *([" "] * isinstance(kind, DateTime)))
    for row in rows:
        if as_text:
            row = row.copy()
            for name, convert in as_text.items():
                if (value := row.get(name)) is not None:
                    row[name] = convert(value)
        yield tuple(map(row.get, columns))
