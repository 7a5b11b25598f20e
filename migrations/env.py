"""How Alembic reaches the database: all revisions of one command in one transaction, on SQLite and PostgreSQL alike."""

import io
import logging.config
import sys
import warnings
from typing import Any

from alembic import context
from alembic.util import CommandError
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from conference_record.models import Base
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
        # Without the second, autogenerate does not even notice a CHECK that is gone.
        autogenerate_plugins=["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
        include_object=is_compared,
        on_version_apply=check_references,
        include_name=lambda name, *_: name not in NOT_IN_METADATA,
        **options,
    )


def is_compared(item: Any, name: str | None, kind: str, reflected: bool, _: object) -> bool:
    """Leave out foreign keys that both sides have, though SQLAlchemy cannot tell.

    A key of a column that was added later stands within the column on SQLite, where it is found without its name and
    without what happens on delete.
    """
    connection = context.get_bind()
    if kind != "foreign_key_constraint" or connection.dialect.name != "sqlite":
        return True
    if reflected:
        keys = Base.metadata.tables[item.table.name].foreign_key_constraints
        return name is not None or item.column_keys not in [key.column_keys for key in keys]
    found = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{item.table.name}")').mappings()
    there = [([row["from"]], row["table"], row["on_delete"]) for row in found]
    return (item.column_keys, item.referred_table.name, item.ondelete or "NO ACTION") not in there


def check_references(ctx: Any, **_: object) -> None:
    """Refuse to commit a revision that leaves a row pointing nowhere; SQLite does not watch during migrations."""
    if not ctx.as_sql and (broken := broken_foreign_keys(ctx.connection)):
        raise CommandError("the database has broken references; repair them first:\n" + "\n".join(broken))


def run_on(connection: Connection) -> None:
    """Run the revisions inside the transaction that the connection is in."""
    configure(connection=connection)
    with warnings.catch_warnings():
        # Indexes on expressions cannot be read back on SQLite; tests/test_schema.py compares their SQL instead.
        warnings.filterwarnings("ignore", ".*expression-based index")
        context.run_migrations()
    if moves_the_database():
        describe(connection)


def moves_the_database() -> bool:
    """Say whether the command upgrades or downgrades; others only look."""
    try:
        context.get_revision_argument()
    except KeyError:
        return False
    return True


def run_offline() -> None:
    """Print the SQL instead of running it."""
    # Names of countries are not ASCII, and the SQL must not depend on the terminal that it is printed to.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    configure(dialect_name=database_url().get_backend_name(), literal_binds=True, dialect_opts={"paramstyle": "named"})
    with context.begin_transaction():
        context.run_migrations()
        if context.get_revision_argument() == context.get_head_revision():
            for statement in statements(database_url().get_backend_name()):
                context.execute(statement)


def run_online() -> None:
    """Run on the database of DATABASE_URL, or the default one."""
    try:
        engine = open_engine()
        connection = engine.connect()
    except ValueError as error:
        raise CommandError(str(error)) from None
    except DBAPIError as error:
        raise CommandError(str(error.orig)) from None
    with connection:
        # A batch rebuild with foreign keys on would fire ON DELETE CASCADE and empty the child tables.
        set_foreign_keys(connection, enforced=False)
        try:
            with writing(connection):
                run_on(connection)
        except OperationalError as error:
            if "database is locked" not in str(error.orig):
                raise
            raise CommandError(
                f"another program is writing to the database; waited {BUSY_SECONDS} seconds, try again when it is done"
            ) from None
    engine.dispose()


if context.is_offline_mode():
    run_offline()
elif connection := config.attributes.get("connection"):
    run_on(connection)
else:
    if config.config_file_name is not None:
        logging.config.fileConfig(config.config_file_name, disable_existing_loggers=False)
    run_online()
