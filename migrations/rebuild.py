"""Rebuilding a table on SQLite, which `op.batch_alter_table` does for what SQLite cannot alter.

Alembic copies the rows to a new table and gives that the old name. By itself it knows nothing of views and triggers,
skips indexes on expressions, copies generated columns, starts the ids anew, and forgets the name and the ON DELETE of a
foreign key that stands within its column. This module sees to all of them, so that a revision need not.
"""

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic.ddl.sqlite import SQLiteImpl
from alembic.operations import Operations, ops
from alembic.operations.batch import ApplyBatchImpl
from sqlalchemy import CheckConstraint, Column, Index, Inspector, Table, event, text
from sqlalchemy.engine import Connection
from sqlalchemy.sql.elements import quoted_name


@contextmanager
def no_warning_of_indexes() -> Iterator[None]:
    """Silence SQLAlchemy where it cannot reflect an index on an expression; a rebuild keeps it."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*expression-based index")
        yield


class RebuildingSQLite(SQLiteImpl):
    """Alembic on SQLite; Alembic finds it by the name of its dialect."""

    __dialect__ = "sqlite"

    _to_put_back: tuple[str, ...] = ()
    _last_id: int | None = None

    def prep_table_for_batch(self, batch_impl: ApplyBatchImpl, table: Table) -> None:
        """Complete the new table, and take away what reads the old one."""
        assert batch_impl.new_table is not None
        assert self.connection is not None
        if batch_impl.new_table.primary_key.name is None:
            batch_impl.new_table.primary_key.name = f"pk_{table.name}"
        _complete_foreign_keys(self.connection, table.name, batch_impl.new_table)
        for row in self.connection.exec_driver_sql(f'PRAGMA table_xinfo("{table.name}")').mappings():
            if row["hidden"] and row["name"] in batch_impl.column_transfers:
                # Generated: the database computes it anew.
                batch_impl.column_transfers[row["name"]] = {}
        ((_, _, definition),) = self._definitions(f"type = 'table' AND name = '{table.name}'")
        if "AUTOINCREMENT" in definition and "sqlite_autoincrement" not in list(batch_impl.new_table.kwargs):
            batch_impl.new_table.dialect_options["sqlite"]["autoincrement"] = True
            query = f"SELECT seq FROM sqlite_sequence WHERE name = '{table.name}'"
            self._last_id = self.connection.exec_driver_sql(query).scalar()
        # Alembic has them in sets; two databases are to have the same text.
        batch_impl.indexes = dict(sorted(batch_impl.indexes.items()))
        for place, constraint in enumerate(sorted(batch_impl.new_table.constraints, key=lambda each: str(each.name))):
            constraint._creation_order = place
        _drop_checks_of(set(table.c.keys()) - set(batch_impl.new_table.c.keys()), batch_impl.new_table)
        readers = self._definitions("type IN ('view', 'trigger')")
        indexes = self._definitions(f"type = 'index' AND tbl_name = '{table.name}'")
        reflected = {index.name for index in table.indexes}
        skipped = [definition for _, name, definition in indexes if name not in reflected]
        for kind, name, _ in reversed(readers):
            self._exec(text(f'DROP {kind} "{name}"'))
        self._to_put_back = (*skipped, *(definition for *_, definition in readers))

    def rename_table(
        self, old_table_name: str, new_table_name: str | quoted_name, schema: str | quoted_name | None = None
    ) -> None:
        """Give the new table the name of the old one, and put back what was taken away."""
        super().rename_table(old_table_name, new_table_name, schema)
        self._keep_last_id(str(new_table_name))
        definitions, self._to_put_back = self._to_put_back, ()
        for definition in definitions:
            self._exec(text(definition.replace(":", "\\:")))

    def _keep_last_id(self, table: str) -> None:
        """Let new rows get ids above the last one ever given, although its row may be gone."""
        last_id, self._last_id = self._last_id, None
        if last_id is not None:
            self._exec(text(f"DELETE FROM sqlite_sequence WHERE name = '{table}'"))
            self._exec(text(f"INSERT INTO sqlite_sequence (name, seq) VALUES ('{table}', {last_id})"))

    def constrains(self, table: str, column: str) -> bool:
        """Check whether a constraint of the table reads a column; SQLite cannot drop the column then.

        A rebuild moves a constraint from its column to the table.
        """
        ((_, _, definition),) = self._definitions(f"type = 'table' AND name = '{table}'")
        return re.search(rf"^\s*CONSTRAINT\b.*\b{column}\b", definition, re.MULTILINE) is not None

    def _skip_functional_indexes(self, metadata_indexes: set[Index], _: object) -> None:
        """Compare indexes on expressions, which SQLAlchemy cannot read from SQLite, by their names only."""
        there = {name for _, name, _ in self._definitions("type = 'index'")}
        for index in list(metadata_indexes):
            if index.name in there and not all(isinstance(part, Column) for part in index.expressions):
                metadata_indexes.discard(index)

    def _definitions(self, which: str) -> list[tuple[str, str, str]]:
        assert self.connection is not None
        query = f"SELECT type, name, sql FROM sqlite_master WHERE {which} AND sql IS NOT NULL ORDER BY rowid"
        return [(kind, name, definition) for kind, name, definition in self.connection.exec_driver_sql(query)]


@Operations.implementation_for(ops.DropColumnOp, replace=True)
def _drop_column(operations: Operations, operation: ops.DropColumnOp) -> None:
    """Drop a column; on SQLite by a rebuild if a constraint of the table is in the way."""
    impl, table, column = operations.impl, operation.table_name, operation.column_name
    if isinstance(impl, RebuildingSQLite) and impl.constrains(table, column):
        with operations.batch_alter_table(table) as batch:
            batch.drop_column(column)
    else:
        impl.drop_column(table, operation.to_column(operations.migration_context), schema=operation.schema)


@event.listens_for(Table, "column_reflect")
def _correct_expression(inspector: Inspector, table: Table, column: Any) -> None:
    """Correct the expression of a generated column: SQLAlchemy reads on into columns that were added later."""
    if inspector.dialect.name != "sqlite" or "computed" not in column:
        return
    query = text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
    with inspector._operation_context() as connection:
        definition = connection.execute(query, {"name": table.name}).scalar_one()
    _, _, rest = definition.partition(f"{column['name']} ")[2].partition(" AS (")
    depth, inside = 1, ""
    for token in re.findall(r"'(?:[^']|'')*'|[^']", rest):
        depth += {"(": 1, ")": -1}.get(token, 0)
        if not depth:
            break
        inside += token
    column["computed"]["sqltext"] = inside


def _complete_foreign_keys(connection: Connection, name: str, table: Table) -> None:
    stored: dict[Any, tuple[list[str], str, str]] = {}
    for row in connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")').mappings():
        columns, *_ = stored.setdefault(row["id"], ([], row["table"], row["on_delete"]))
        columns.append(row["from"])
    for key in table.foreign_key_constraints:
        for columns, referred, on_delete in stored.values():
            if key.name is None and key.column_keys == columns:
                key.name = f"fk_{name}_{'_'.join(columns)}_{referred}"
                key.ondelete = None if on_delete == "NO ACTION" else on_delete


def _drop_checks_of(columns: set[str], table: Table) -> None:
    """Drop the CHECKs that read a dropped column, as PostgreSQL does by itself."""
    for constraint in list(table.constraints):
        if isinstance(constraint, CheckConstraint):
            outside_quotes = re.sub(r"'(?:[^']|'')*'", "", str(constraint.sqltext))
            if columns & set(re.findall(r"\w+", outside_quotes)):
                table.constraints.remove(constraint)
