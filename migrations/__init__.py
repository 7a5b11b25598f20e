"""The history of the schema, and how Alembic runs it."""

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import URL
    from sqlalchemy.engine import Connection

FOLDER = Path(__file__).parent


def alembic_config(connection: "Connection | None" = None) -> "Config":
    """Return the configuration with which Alembic finds the revisions, in the checkout as in an installed package."""
    from alembic.config import Config

    attributes = {"connection": connection} if connection is not None else {}
    config = Config(stdout=sys.stdout, attributes=attributes)
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def newest_revision() -> str:
    """Return the newest revision, without Alembic, whose start takes longer than most commands."""
    texts = [file.read_text(encoding="utf-8") for file in (FOLDER / "versions").glob("*.py")]
    made, followed = (
        {name for text in texts for name in re.findall(rf"^{which} = ['\"](\w+)['\"]", text, re.MULTILINE)}
        for which in ("revision", "down_revision")
    )
    (newest,) = made - followed
    return str(newest)


def upgrade(database: "str | URL | None" = None) -> None:
    """Bring a database to the newest revision, and make it where it is empty; no record is loaded.

    `database` is as in open_engine: a URL or a file path, else DATABASE_URL, else `conferences.db` in the current
    folder. All is one transaction. Raises ValueError for a database of another kind, alembic.util.CommandError where
    it holds what a newer version made.
    """
    from alembic import command

    from conference_record.models.engine import open_engine, set_foreign_keys, writing

    engine = open_engine(database)
    try:
        with engine.connect() as connection:
            # A rebuild with foreign keys on would empty the tables that point to the rebuilt one.
            set_foreign_keys(connection, enforced=False)
            with writing(connection):
                command.upgrade(alembic_config(connection), "head")
    finally:
        engine.dispose()
