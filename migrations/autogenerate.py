"""What `alembic revision --autogenerate` finds beyond Alembic, so that its revision can be kept as it is.

Alembic compares neither the text of a CHECK, nor views, triggers and search. Here the models are compared with what all
revisions make, for both databases at once: the texts of both stand in the new revision.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from alembic.autogenerate import renderers
from alembic.autogenerate.api import AutogenContext
from alembic.autogenerate.render import _render_column
from alembic.migration import MigrationContext
from alembic.operations import ops
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Column, DateTime, inspect
from sqlalchemy.dialects import registry
from sqlalchemy.engine import Dialect

from conference_record.migrations.operations import CreateSQLOp, DropSQLOp, ReplaceCheckOp, Texts
from conference_record.migrations.replay import history
from conference_record.models import Base, sql
from conference_record.models.drift import drift
from conference_record.models.types import DateText, LocalDateTime

_DIALECTS: dict[str, Dialect] = {name: registry.load(name)() for name in ("sqlite", "postgresql")}

# Where the CHECKs of a new column wait to be rendered.
_CHECKS = "checks_to_add"


def complete(directives: list[ops.MigrationScript], script: ScriptDirectory, run: MigrationContext) -> None:
    """Add to a new revision what Alembic does not compare, and leave out comments, which every upgrade renews."""
    checks, made = history(script)
    stored = _stored_checks(run)
    # A CHECK that somebody dropped or added by hand counts, too.
    checks = stored | {name: texts for name, texts in checks.items() if name in stored}
    # So does a view or a trigger.
    assert run.connection is not None
    unchanged = {name for name, version in sql.versions().items() if made.get(name) == version}
    drifted = {found.file for found in drift(run.connection, unchanged, thorough=True)}
    for directive in directives:
        up, down = directive.upgrade_ops, directive.downgrade_ops
        if up is None or down is None:
            continue
        for container in (up, down):
            _leave_out_comments(container)
        changed = list(_changed_checks(checks, up))
        newest = sql.versions()
        differing = [name for name in {**newest, **made} if made.get(name) != newest.get(name) or name in drifted]
        gone = [DropSQLOp(name, made[name]) for name in reversed(differing) if name in made]
        new = [CreateSQLOp(name, newest[name]) for name in differing if name in newest]
        # A view must not be in the way when a table changes, and must find the table as it wants it.
        up.ops[:] = [*gone, *up.ops, *changed, *new]
        down.ops[:] = [
            *(operation.reverse() for operation in reversed(new)),
            *(operation.reverse() for operation in reversed(changed)),
            *down.ops,
            *(operation.reverse() for operation in reversed(gone)),
        ]


def _stored_checks(run: MigrationContext) -> dict[str, dict[str, str]]:
    """Return the text of each CHECK in the database, by its name."""
    connection = run.connection
    assert connection is not None
    found = inspect(connection).get_multi_check_constraints()
    return {
        str(check["name"]): dict.fromkeys(_DIALECTS, str(check["sqltext"]))
        for table in found.values()
        for check in table
    }


def _leave_out_comments(container: ops.OpContainer) -> None:
    kept: list[ops.MigrateOperation] = []
    for operation in container.ops:
        if isinstance(operation, ops.AlterColumnOp):
            operation.modify_comment = False
            if not operation.has_changes():
                continue
        if isinstance(operation, (ops.CreateTableCommentOp, ops.DropTableCommentOp)):
            continue
        if isinstance(operation, ops.ModifyTableOps):
            _leave_out_comments(operation)
            if operation.is_empty():
                continue
        kept.append(operation)
    container.ops[:] = kept


def _changed_checks(checks: Mapping[str, Mapping[str, str]], up: ops.UpgradeOps) -> Iterator[ReplaceCheckOp]:
    """Yield the CHECKs that differ from those of the revisions; one of a new column goes with the column."""
    added = {
        (operation.table_name, operation.column.name): operation.column
        for container in up.ops
        if isinstance(container, ops.ModifyTableOps)
        for operation in container.ops
        if isinstance(operation, ops.AddColumnOp)
    }
    made = {operation.table_name for operation in up.ops if isinstance(operation, ops.CreateTableOp)}
    dropped = {operation.table_name for operation in up.ops if isinstance(operation, ops.DropTableOp)}
    wanted: set[str] = set()
    for table in Base.metadata.sorted_tables:
        for constraint in table.constraints:
            if not isinstance(constraint, CheckConstraint) or table.name in made:
                continue
            name, new = str(constraint.name), _texts(constraint)
            wanted.add(name)
            if (old := checks.get(name)) == new:
                continue
            if (column := added.get((table.name, constraint.info.get("column", "")))) is not None:
                column.info.setdefault(_CHECKS, []).append((name, _once(new)))
            else:
                yield ReplaceCheckOp(table.name, name, _once(old) if old else None, _once(new))
    for name, old in checks.items():
        table_name = _table_of(name)
        if name not in wanted and table_name is not None and table_name not in dropped | made:
            yield ReplaceCheckOp(table_name, name, _once(old), None)


def _table_of(check: str) -> str | None:
    """Return the table that the name of a CHECK begins with; the longest, where one name begins another."""
    tables = [table for table in Base.metadata.tables if check.startswith(f"ck_{table}_")]
    return max(tables, key=len, default=None)


def _texts(constraint: CheckConstraint) -> dict[str, str]:
    return {
        name: str(constraint.sqltext.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
        for name, dialect in _DIALECTS.items()
    }


def _once(texts: Mapping[str, str]) -> Texts:
    """Return one text where both databases have the same."""
    return texts["sqlite"] if texts["sqlite"] == texts["postgresql"] else dict(texts)


# Rendering -----------------------------------------------------------------------------------------------------------


def render(kind: str, item: Any, context: AutogenContext) -> str | Literal[False]:
    """Return how a CHECK, a column or a type is written in a revision, or False for Alembic's own way."""
    if kind == "check" and isinstance(item, CheckConstraint):
        return _check(str(item.name), _once(_texts(item)))
    # A revision imports nothing from the models, to which alone the variant for SQLite is of use.
    if kind == "type" and isinstance(item, (DateTime, LocalDateTime)):
        return "sa.DateTime()"
    if kind == "type" and isinstance(item, DateText):
        return "sa.Text()"
    if kind == "column" and isinstance(item, Column) and (checks := item.info.pop(_CHECKS, None)):
        rendered = _render_column(item, context)
        item.info[_CHECKS] = checks
        added = ", ".join(_check(name, texts) for name, texts in checks)
        # Keywords follow.
        return re.sub(", (?=(?:autoincrement|server_default|nullable)=)", lambda _: f", {added}, ", rendered, count=1)
    return False


def _check(name: str, texts: Texts) -> str:
    return f"op.check({name!r}, {texts!r})"


@renderers.dispatch_for(ReplaceCheckOp)
def _render_replace_check(_: AutogenContext, operation: ReplaceCheckOp) -> str:
    texts = {"old": operation.old, "new": operation.new}
    given = ", ".join(f"{which}={text!r}" for which, text in texts.items() if text is not None)
    return f"op.replace_check({operation.table!r}, {operation.name!r}, {given})"


@renderers.dispatch_for(CreateSQLOp)
def _render_create_sql(_: AutogenContext, operation: CreateSQLOp) -> str:
    return f"op.create_sql({operation.name!r}, version={operation.version})"


@renderers.dispatch_for(DropSQLOp)
def _render_drop_sql(_: AutogenContext, operation: DropSQLOp) -> str:
    return f"op.drop_sql({operation.name!r}, version={operation.version})"
