"""What the web pages show of each table and view: description, facets, label, and the ready-made queries."""

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup
from sqlalchemy import Column, Table

from conference_record.models import Base, views
from conference_record.models.dictionary import described
from conference_record.seeds.browse.questions import QUERIES

NAME = "record"
"""The first part of every address; it does not depend on the name of the file, so that links keep working."""

LABELS = {
    "affiliations": "title",
    "appearances": "billed_name",
    "participations": "role",
    "passages": "text",
    "remarks": "text",
    "statements": "kind",
}
"""The column shown for a row to which another points; for other tables it is the name or the title."""

_FIRST = ("conferences", "programme", "what_was_said", "roster", "positions_held", "bodies", "agenda", "evidence")
"""The views that most people look for; the others come after them."""

_NEWEST_FIRST = ("bodies", "conferences", "programme", "what_was_said")

_FACETS = (
    "gap",
    "level",
    "event",
    "event_id",
    "session",
    "source",
    "source_id",
    "table_name",
    "field",
    "kind",
    "role",
    "roles",
    "delivery",
    "act",
    "topics",
    "speaker",
    "organization",
    "organization_id",
    "country",
    "country_code",
    "language",
    "honorific",
)
"""Names of columns by which a view or table can be narrowed: those with few values, or with values people look for."""

KEYS: dict[str, Column[Any]] = {
    key.parent.name: key.column
    for table in Base.metadata.tables.values()
    for key in table.foreign_keys
    if key.column.primary_key
}
"""The columns that point to a row, by name, and the column that they point to; the same in every table and view."""


def in_order() -> list[Table]:
    """Return the views and the tables, in the order in which to read them."""
    return [table for kind in ("view", "table") for table in described()[kind]]


def facets(table: Table) -> list[str]:
    """Return the columns by which a view or table can be narrowed, at most four."""
    return [name for name in _FACETS if name in table.c][:4]


def metadata() -> dict[str, Any]:
    """Return Datasette's metadata: the comments of the models, and the ready-made queries."""
    to_read = [table for table in in_order() if table.name in views.metadata.tables]
    to_read.sort(key=lambda table: _FIRST.index(table.name) if table.name in _FIRST else len(_FIRST))
    read = [(table.name, table.name, table.comment) for table in to_read]
    return {
        "title": "Conference Record",
        "databases": {
            NAME: {
                "description_html": Markup("<h2>What to read</h2>") + _links(read),
                "queries": {
                    name: {
                        "title": asked.title,
                        "description": asked.fill_in,
                        "sql": asked.sql.strip(),
                        "hide_sql": True,
                    }
                    for name, asked in QUERIES.items()
                },
                "tables": {
                    "alembic_version": {"hidden": True},
                    **{table.name: _described(table) for table in in_order()},
                },
            }
        },
    }


def _links(entries: Iterable[tuple[str, str, str | None]]) -> Markup:
    item = Markup('<li><a href="/{}/{}">{}</a>: {}</li>')
    return Markup("<ul>{}</ul>").format(Markup().join(item.format(NAME, *entry) for entry in entries))


def _described(table: Table) -> dict[str, Any]:
    label = {"label_column": LABELS[table.name]} if table.name in LABELS else {}
    return {
        "description": table.comment,
        "columns": {column.name: column.comment for column in table.columns},
        "facets": facets(table),
        # The newest first: what has no date, and often little else, comes last.
        **({"sort_desc": "starts_on"} if table.name in _NEWEST_FIRST else {}),
        # Kept by triggers, for the search.
        "hidden": table.name in ("search_entries", "search_index"),
        **label,
    }
