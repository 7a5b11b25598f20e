"""The page of a body."""

from typing import Any

from sqlalchemy.engine import Connection

from conference_record.seeds.query.body import read_body


def contents(connection: Connection, slug: str, _arguments: Any) -> dict[str, Any]:
    """Return what the page shows."""
    return {"body": read_body(connection, slug)}
