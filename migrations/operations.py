"""What a revision can do beyond Alembic: CHECKs for both databases, and views and triggers by their version."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from alembic.operations import MigrateOperation, Operations

from conference_record.models import sql

Texts = str | Mapping[str, str]
"""The SQL of a CHECK: one for both databases, or one for each by 'sqlite' and 'postgresql'."""


def text_for(dialect: str, texts: Texts) -> str:
    """Return the SQL for a database."""
    return texts if isinstance(texts, str) else texts[dialect]


@Operations.register_operation("check")
class CheckOp(MigrateOperation):
    """Makes a CHECK for `op.create_table` and `op.add_column`."""

    @classmethod
    def check(cls, operations: Operations, name: str, texts: Texts) -> sa.CheckConstraint:
        """Return a CHECK with its full name, for a table or a column that is being made."""
        return sa.CheckConstraint(text_for(_dialect(operations), texts), name=operations.f(name))


@Operations.register_operation("replace_check")
class ReplaceCheckOp(MigrateOperation):
    """Replaces a CHECK of a table that exists; without `old` it is added, without `new` removed."""

    def __init__(self, table: str, name: str, old: Texts | None, new: Texts | None) -> None:
        """Take the table, the full name of the constraint, and its texts."""
        self.table, self.name, self.old, self.new = table, name, old, new

    @classmethod
    def replace_check(
        cls, operations: Operations, table: str, name: str, *, old: Texts | None = None, new: Texts | None = None
    ) -> None:
        """Replace a CHECK; on SQLite this rebuilds the table."""
        operations.invoke(cls(table, name, old, new))

    def reverse(self) -> "ReplaceCheckOp":
        """Return the operation that undoes this one."""
        return ReplaceCheckOp(self.table, self.name, self.new, self.old)

    def to_diff_tuple(self) -> tuple[Any, ...]:
        """Return the change as `alembic check` reports it."""
        return "replace_check", self.table, self.name, self.old, self.new


@Operations.implementation_for(ReplaceCheckOp)
def _replace_check(operations: Operations, operation: ReplaceCheckOp) -> None:
    name = operations.f(operation.name)
    with operations.batch_alter_table(operation.table) as batch:
        if operation.old is not None:
            batch.drop_constraint(name, type_="check")
        if operation.new is not None:
            batch.create_check_constraint(name, sa.text(_plain(text_for(_dialect(operations), operation.new))))


class _SQLOp(MigrateOperation):
    def __init__(self, name: str, version: int) -> None:
        """Take the name and the version of a file in models/sql."""
        self.name, self.version = name, version

    def to_diff_tuple(self) -> tuple[Any, ...]:
        """Return the change as `alembic check` reports it."""
        return type(self).__name__, self.name, self.version


@Operations.register_operation("create_sql")
class CreateSQLOp(_SQLOp):
    """Makes what a file in models/sql describes."""

    @classmethod
    def create_sql(cls, operations: Operations, name: str, version: int) -> None:
        """Run models/sql/NAME.vVERSION."""
        operations.invoke(cls(name, version))

    def reverse(self) -> "DropSQLOp":
        """Return the operation that undoes this one."""
        return DropSQLOp(self.name, self.version)


@Operations.register_operation("drop_sql")
class DropSQLOp(_SQLOp):
    """Removes what a file in models/sql describes."""

    @classmethod
    def drop_sql(cls, operations: Operations, name: str, version: int) -> None:
        """Drop all that models/sql/NAME.vVERSION makes."""
        operations.invoke(cls(name, version))

    def reverse(self) -> CreateSQLOp:
        """Return the operation that undoes this one."""
        return CreateSQLOp(self.name, self.version)


@Operations.register_operation("adopt_sql")
class AdoptSQLOp(MigrateOperation):
    """Notes what earlier revisions made with SQL of their own."""

    @classmethod
    def adopt_sql(cls, operations: Operations, **made: int) -> None:
        """Take what is there as made by a version of a file in models/sql; runs nothing."""
        versions(operations).update(made)


@Operations.register_operation("find_tables")
class FindTablesOp(MigrateOperation):
    """Lets the functions of triggers find their tables; for revisions that make such functions."""

    @classmethod
    def find_tables(cls, operations: Operations) -> None:
        """Give the functions of triggers on PostgreSQL the search path of this transaction."""
        operations.invoke(cls())


@Operations.implementation_for(FindTablesOp)
def _find_tables(operations: Operations, _: FindTablesOp) -> None:
    if _dialect(operations) == "postgresql":
        _run(operations, [sql.FIND_TABLES])


@Operations.implementation_for(CreateSQLOp)
def _create_sql(operations: Operations, operation: CreateSQLOp) -> None:
    versions(operations)[operation.name] = operation.version
    _run(operations, sql.create(operation.name, operation.version, _dialect(operations)))


@Operations.implementation_for(DropSQLOp)
def _drop_sql(operations: Operations, operation: DropSQLOp) -> None:
    versions(operations).pop(operation.name, None)
    _run(operations, sql.drop(operation.name, operation.version, _dialect(operations)))


def versions(operations: Operations) -> dict[str, int]:
    """Return the versions that the revisions of this run have made so far, by name."""
    made: dict[str, int] = operations.get_context().opts.setdefault("sql_versions", {})
    return made


def _run(operations: Operations, statements: list[str]) -> None:
    for statement in statements:
        operations.execute(sa.text(_plain(statement)))


def _plain(statement: str) -> str:
    """Return SQL in which a colon begins no parameter."""
    return statement.replace(":", "\\:")


def _dialect(operations: Operations) -> str:
    return operations.get_context().dialect.name


def checks_in(statement: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the condition of each named CHECK in SQL."""
    words = "CONSTRAINT "
    place = statement.find(words)
    while place >= 0:
        name, _, rest = statement[place + len(words) :].partition(" ")
        if rest.startswith("CHECK ("):
            yield name, rest[7 : _closing(rest, 6)].strip()
        place = statement.find(words, place + 1)


def _closing(text: str, opening: int) -> int:
    """Return the place of the parenthesis that closes the one at `opening`; those in quotes do not count."""
    depth, quoted = 0, False
    for place in range(opening, len(text)):
        character = text[place]
        if character == "'":
            quoted = not quoted
        elif not quoted:
            depth += {"(": 1, ")": -1}.get(character, 0)
            if not depth:
                return place
    raise ValueError(f"not closed: {text[opening : opening + 40]}")
