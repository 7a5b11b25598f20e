"""How Alembic reaches the database: all revisions of a command run in one transaction, on SQLite and PostgreSQL."""

import io
import logging.config
import sys
from contextlib import nullcontext
from typing import Any

from alembic import context
from alembic.runtime.migration import MigrationContext
from alembic.util import CommandError
from sqlalchemy import inspect
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from conference_record.migrations import autogenerate, own_revisions, rebuild, replay
from conference_record.migrations.others import put_aside
from conference_record.models import Base
from conference_record.models.base import OWN
from conference_record.models.collation import fill_sort_keys
from conference_record.models.dictionary import describe, statements
from conference_record.models.engine import (
    BUSY_SECONDS,
    broken_foreign_keys,
    database_url,
    open_engine,
    set_foreign_keys,
    writing,
)
from conference_record.models.search.index import NOT_IN_METADATA

config = context.config


def configure(**options: Any) -> None:
    """Set what every run has in common."""
    context.configure(
        target_metadata=Base.metadata,
        transactional_ddl=True,
        compare_server_default=True,
        include_object=is_compared,
        include_name=lambda name, *_: name not in NOT_IN_METADATA,
        on_version_apply=check_references,
        # What SQLite cannot alter is rebuilt; see rebuild.py.
        render_as_batch=True,
        render_item=autogenerate.render,
        process_revision_directives=lambda run, _, directives: autogenerate.complete(directives, context.script, run),
        **options,
    )


def is_compared(item: Any, name: str | None, kind: str, reflected: bool, _: object) -> bool:
    """Leave out tables of other programs, and foreign keys that are equal although SQLAlchemy cannot see it.

    On SQLite, the key of a column that was added later stands within the column. SQLAlchemy reads it without its name
    and without its ON DELETE.
    """
    if kind == "table" and reflected:
        return name in OWN
    connection = context.get_bind()
    if kind != "foreign_key_constraint" or connection.dialect.name != "sqlite":
        return True
    if reflected:
        keys = Base.metadata.tables[item.table.name].foreign_key_constraints
        return name is not None or item.column_keys not in [key.column_keys for key in keys]
    found = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{item.table.name}")').mappings()
    there = [([row["from"]], row["table"], row["on_delete"]) for row in found]
    return (item.column_keys, item.referred_table.name, item.ondelete or "NO ACTION") not in there


def check_references(ctx: MigrationContext, *_: object, **__: object) -> None:
    """Refuse a revision that leaves a row pointing nowhere: foreign keys are off during migrations on SQLite."""
    if ctx.connection is not None and not ctx.as_sql and (broken := broken_foreign_keys(ctx.connection)):
        raise CommandError("the database has broken references; repair them first:\n" + "\n".join(broken))


def run_on(connection: Connection) -> None:
    """Run the revisions inside the transaction that the connection is in."""
    configure(connection=connection)
    run = context.get_context()
    known = {each.revision for each in context.script.walk_revisions()}
    own = own_revisions(connection, known, run.get_current_heads())
    run.get_current_heads = lambda: own  # type: ignore[method-assign]
    with rebuild.no_warning_of_indexes(), put_aside(connection) if has_revisions_to_run() else nullcontext():
        context.run_migrations()
    if moves_the_database():
        describe(connection)
        # An old revision does not have the column.
        there = inspect(connection)
        if there.has_table("speakers") and "sort_key" in {column["name"] for column in there.get_columns("speakers")}:
            fill_sort_keys(connection)


def moves_the_database() -> bool:
    """Say whether the command upgrades or downgrades; others only look."""
    try:
        context.get_revision_argument()
    except KeyError:
        return False
    return True


def has_revisions_to_run() -> bool:
    """Say whether the command moves the database to a revision where it is not yet."""
    return moves_the_database() and context.get_revision_argument() not in context.get_context().get_current_heads()


def run_offline() -> None:
    """Print the SQL instead of running it."""
    # The names of countries are not ASCII, and the SQL must not depend on the terminal.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    dialect = database_url().get_backend_name()
    configure(dialect_name=dialect, literal_binds=True, dialect_opts={"paramstyle": "named"})
    with context.begin_transaction():
        if dialect == "sqlite":
            steps, start = context.get_context().opts["fn"], context.get_starting_revision_argument()
            assert start is None or isinstance(start, str)
            for statement in replay.sqlite_statements(context.script, start, steps):
                context.get_context().impl.static_output(f"{statement.strip()};")
        else:
            context.run_migrations()
        if context.get_revision_argument() == context.get_head_revision():
            for entry in statements(dialect):
                context.execute(entry)


def run_online() -> None:
    """Run on the database of DATABASE_URL, or the default one."""
    try:
        engine = open_engine()
    except ValueError as error:
        raise CommandError(str(error)) from None
    try:
        run_with(engine)
    finally:
        engine.dispose()


def run_with(engine: Engine) -> None:
    """Run in a transaction of its own."""
    try:
        connection = engine.connect()
    except ValueError as error:
        raise CommandError(str(error)) from None
    except DBAPIError as error:
        raise CommandError(str(error.orig)) from None
    try:
        with connection:
            # A batch rebuild with foreign keys on would fire ON DELETE CASCADE and empty the child tables.
            set_foreign_keys(connection, enforced=False)
            with writing(connection):
                run_on(connection)
    except OperationalError as error:
        if "database is locked" not in str(error.orig):
            raise
        raise CommandError(
            f"another program is writing to the database; waited {BUSY_SECONDS} seconds, try again when it is done"
        ) from None


if context.is_offline_mode():
    run_offline()
elif isinstance(given := config.attributes.get("connection"), Engine):
    # As pytest-alembic gives it.
    run_with(given)
elif given:
    run_on(given)
else:
    if config.config_file_name is not None:
        logging.config.fileConfig(config.config_file_name, disable_existing_loggers=False)
    run_online()
