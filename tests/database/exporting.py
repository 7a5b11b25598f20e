"""Exports as the tests read them."""

from typing import Any

from sqlalchemy import Engine

from conference_record.seeds.export import FORMATS, Wanted, exported
from conference_record.seeds.query.find import events_named

Node = dict[str, Any]


def export(engine: Engine, slugs: str, form: str, view: str | None = None) -> str:
    """Return what the command writes for conferences, given by their slugs with spaces between."""
    with engine.connect() as connection:
        wanted = Wanted(connection, events_named(connection, slugs.split()), view=view)
        # A byte a character, where it is no text.
        return b"".join(exported(wanted, form)).decode("utf-8" if FORMATS[form].is_text else "latin-1")
