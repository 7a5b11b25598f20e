"""The page of a topic."""

from typing import Any

from sqlalchemy.engine import Connection

from conference_record.seeds.query.topic import read_topic


def contents(connection: Connection, slug: str, _arguments: Any) -> dict[str, Any]:
    """Return what the page shows."""
    return {"topic": read_topic(connection, slug)}
