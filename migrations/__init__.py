"""The history of the schema, and how Alembic runs it."""

import re
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

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


def revisions() -> list[str]:
    """Return all revisions, oldest first, without Alembic, whose start takes longer than most commands."""
    return _revisions_in(FOLDER / "versions")


@cache
def _revisions_in(folder: Path) -> list[str]:
    texts = [file.read_text(encoding="utf-8") for file in folder.glob("*.py")]
    follows = {_said("down_revision", text): _said("revision", text) for text in texts}
    found = [follows[None]]
    while (following := follows.get(found[-1])) is not None:
        found.append(following)
    return [str(revision) for revision in found]


def _said(name: str, text: str) -> str | None:
    match = re.search(rf"^{name}[^=]*= ['\"](\w+)['\"]", text, re.MULTILINE)
    return match[1] if match is not None else None


_FROM_THE_BEGINNING = {"capacities", "events", "remarks"}
"""Tables that only a database of the record has, whatever its version."""


def own_revisions(connection: "Connection", known: "Collection[str]", stored: "Iterable[str]") -> tuple[str, ...]:
    """Return those revisions of a version table that are the record's, for another program may keep its own there, too.

    Where none is known although the tables are there, a newer version of this program made them: then all are returned.
    """
    from sqlalchemy import inspect

    found = tuple(stored)
    own = tuple(revision for revision in found if revision in known)
    is_newer = not own and set(inspect(connection).get_table_names()) >= _FROM_THE_BEGINNING
    return found if is_newer else own


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
