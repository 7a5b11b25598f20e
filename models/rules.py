"""Rules on several columns of a row, as CHECK constraints and indexes for SQLite and PostgreSQL alike.

The name of a constraint says the rule, because it is all that a person sees when an edit is refused. Rules on a single
value are in types.py.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import CheckConstraint, Column, ColumnElement, Computed, Index, Table, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import DDLCompiler, SQLCompiler


class ByDialect(ColumnElement[bool]):
    """A condition with a text of its own for each database, where their functions differ."""

    inherit_cache = False

    def __init__(self, *, sqlite: str, postgresql: str) -> None:
        """Take the SQL for each database."""
        self.texts = {"sqlite": sqlite, "postgresql": postgresql}


@compiles(ByDialect)
def _condition_of_dialect(element: ByDialect, compiler: SQLCompiler, **_: Any) -> str:
    return element.texts[compiler.dialect.name]


class Generated(Computed):
    """A column that the database computes: VIRTUAL on SQLite, which can add only that; STORED on PostgreSQL."""

    def _copy(self, **_: Any) -> "Generated":
        return Generated(self.sqltext)


@compiles(Generated)
def _generated_by_dialect(element: Generated, compiler: DDLCompiler, **_: Any) -> str:
    kept = {"sqlite": "VIRTUAL", "postgresql": "STORED"}[compiler.dialect.name]
    return f"GENERATED ALWAYS AS ({element.sqltext}) {kept}"


def condition(name: str, sql: str) -> CheckConstraint:
    """Return a rule whose SQL is the same on both databases."""
    return CheckConstraint(ByDialect(sqlite=sql, postgresql=sql), name=name)


def point_at_one_row(table: Table, pointers: Iterable[str]) -> None:
    """Give a table the rule that exactly one of its pointers is set, and an index for each."""
    ones = " + ".join(f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in pointers)
    table.append_constraint(condition("points_at_one_row", f"{ones} = 1"))
    for column in pointers:
        index_where_set(table.name, table.c[column])


def merging(table: str) -> tuple[CheckConstraint, Index]:
    """Return the rule for a table whose rows can be merged into others of it, and the index of those that are.

    The index is partial, so that SQLite does not use it for unmerged rows.
    """
    return condition("merged_into_another", "merged_into_id <> id"), index_where_set(table, "merged_into_id")


def index_where_set(table: str, column: str | Column[Any]) -> Index:
    """Return an index of the rows that have a value in a column; in most rows it is NULL, and takes no room."""
    is_set = text(f"{column if isinstance(column, str) else column.name} IS NOT NULL")
    name = f"ix_{table}_{column if isinstance(column, str) else column.name}"
    return Index(name, column, sqlite_where=is_set, postgresql_where=is_set)


def not_before(end: str, start: str) -> CheckConstraint:
    """Return the rule that a day or time does not precede another; unknown ends and starts pass."""
    return condition(f"{end}_not_before_{start}", f"{end} >= {start}")


def partial_not_before(end: str, start: str) -> CheckConstraint:
    """Return the rule that a partial date does not certainly precede another.

    Both are cut to the precision that they share: 2018 may be after 2018-09-04, but 2018-08 cannot.
    """
    return condition(
        f"{end}_not_before_{start}",
        f"{end} = '..' OR substr({end}, 1, length({start})) >= substr({start}, 1, length({end}))",
    )


def listed_once(table: str, *columns: str | Column[Any], **nullable: str) -> Index:
    """Return the rule that no two rows of a table say the same.

    `nullable` names the columns in which NULL counts as a value, each with the SQL of a stand-in for NULL that the
    column cannot hold.
    """
    stand_ins = [text(f"coalesce({column}, {stand_in})") for column, stand_in in nullable.items()]
    return Index(f"uq_{table}_listed_once", *columns, *stand_ins, unique=True)
