"""Running revisions beside the database: to print their SQL for SQLite, and to know what they have made so far."""

import io
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, inspect
from sqlalchemy.engine import Connection

from conference_record.migrations.operations import checks_in, versions
from conference_record.models import Base
from conference_record.models.engine import open_engine, set_foreign_keys

Steps = Callable[[Any, MigrationContext], Any]
"""Alembic's function that gives the revisions to run from where a database is."""


def sqlite_statements(script: ScriptDirectory, start: str | None, steps: Steps) -> Iterator[str]:
    """Yield what revisions send to a SQLite database that is at the revision `start`.

    They run on a database in memory, because a rebuild of a table has to read the table.
    """
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, values: Any, _context: object, many: bool) -> None:
        if not re.match(r"\s*(SELECT|PRAGMA)\b", statement):
            sent.extend(_with_values(statement, each) for each in (values if many else [values]))

    with _in_memory() as connection:
        if start is not None:
            _run(connection, _up_to(script, start))
        event.listen(connection, "before_cursor_execute", note)
        _run(connection, steps)
    yield from sent


def history(script: ScriptDirectory) -> tuple[dict[str, dict[str, str]], dict[str, int]]:
    """Return what all revisions make: the text of each CHECK by database, and the versions of models/sql."""
    checks: dict[str, dict[str, str]] = {}
    steps = _up_to(script, "head")
    with _in_memory() as connection:
        made = _run(connection, steps)
        inspector = inspect(connection)
        for table in inspector.get_table_names():
            for check in inspector.get_check_constraints(table):
                checks.setdefault(str(check["name"]), {})["sqlite"] = check["sqltext"]
    printed = io.StringIO()
    options = _options(steps, as_sql=True, literal_binds=True, output_buffer=printed)
    _migrate(MigrationContext.configure(dialect_name="postgresql", opts=options))
    for statement in printed.getvalue().split(";\n\n"):
        for name in re.findall(r"DROP CONSTRAINT (\w+)", statement):
            checks.get(name, {}).pop("postgresql", None)
        for name, condition in checks_in(statement):
            if name in checks:
                checks[name]["postgresql"] = condition
    return checks, made


@contextmanager
def _in_memory() -> Iterator[Connection]:
    engine = open_engine("sqlite://")
    with engine.connect() as connection:
        set_foreign_keys(connection, enforced=False)
        with connection.begin():
            yield connection
    engine.dispose()


def _up_to(script: ScriptDirectory, revision: str) -> Steps:
    return lambda heads, _: script._upgrade_revs(revision, heads)


def _run(connection: Connection, steps: Steps) -> dict[str, int]:
    return _migrate(MigrationContext.configure(connection=connection, opts=_options(steps)))


def _migrate(context: MigrationContext) -> dict[str, int]:
    log = logging.getLogger("alembic.runtime.migration")
    was_disabled, log.disabled = log.disabled, True
    try:
        with Operations.context(context) as operations:
            context.run_migrations()
            return versions(operations)
    finally:
        log.disabled = was_disabled


def _options(steps: Steps, **options: Any) -> dict[str, Any]:
    return {"fn": steps, "transactional_ddl": True, "target_metadata": Base.metadata, **options}


def _with_values(statement: str, values: tuple[Any, ...]) -> str:
    """Return a statement with its values in place of the question marks outside of quotes."""
    waiting = iter(values)
    return re.sub(
        r"'(?:[^']|'')*'|\?", lambda found: _literal(next(waiting)) if found[0] == "?" else found[0], statement
    )


def _literal(value: Any) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"
