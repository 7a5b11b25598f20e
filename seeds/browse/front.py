"""The front page: an entrance."""

from typing import Any

from sqlalchemy.engine import Connection

from conference_record.seeds.browse.questions import QUERIES
from conference_record.seeds.query.overview import read_overview


def contents(connection: Connection) -> dict[str, Any]:
    """Return what the page shows."""
    return {"record": read_overview(connection), "questions": QUERIES}
