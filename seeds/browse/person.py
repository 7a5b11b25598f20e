"""The page of a person."""

from typing import Any

from sqlalchemy.engine import Connection

from conference_record.seeds.query.person import read_person


def contents(connection: Connection, slug: str, _arguments: Any) -> dict[str, Any]:
    """Return what the page shows."""
    return {"person": read_person(connection, slug)}
