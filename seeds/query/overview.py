"""Reading what the record holds: how much there is, and the newest conferences."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from conference_record.seeds.query.appeared import Conference, conferences_of
from conference_record.seeds.query.relations import TABLES

NEWEST = 20
"""How many conferences are read."""


@dataclass(frozen=True)
class Held:
    """A conference, with how much of it is on the record."""

    conference: Conference
    statements: int
    persons: int


@dataclass(frozen=True)
class Overview:
    """How much the record holds."""

    conferences: int
    persons: int
    bodies: int
    statements: int
    points: int
    sources: int
    newest: tuple[Held, ...]
    """The newest conferences, the newest first; those without a date last."""


def read_overview(connection: Connection, *, limit: int = NEWEST) -> Overview:
    """Return how much the record holds, and its newest conferences."""
    return Overview(
        conferences=_count(connection, "events"),
        persons=_count(connection, "speakers"),
        bodies=_count(connection, "organizations"),
        statements=_count(connection, "statements"),
        points=_count(connection, "remarks"),
        sources=_count(connection, "sources"),
        newest=newest_conferences(connection, limit),
    )


def newest_conferences(connection: Connection, limit: int) -> tuple[Held, ...]:
    """Return the newest conferences, the newest first; those without a date last."""
    events, statements, appearances = (TABLES[name].c for name in ("events", "statements", "appearances"))
    in_order = (events.starts_on.is_(None), events.starts_on.desc(), events.id.desc())
    keys = list(connection.scalars(select(events.id).order_by(*in_order).limit(limit)))
    conferences = conferences_of(connection, keys)
    made = select(statements.event_id, func.count()).where(statements.event_id.in_(keys))
    # Whoever appears twice is one person.
    who = select(appearances.event_id, func.count(appearances.speaker_id.distinct()))
    counted, persons = (
        {row[0]: row[1] for row in connection.execute(query)}
        for query in (
            made.group_by(statements.event_id),
            who.where(appearances.event_id.in_(keys)).group_by(appearances.event_id),
        )
    )
    return tuple(Held(conferences[key], counted.get(key, 0), persons.get(key, 0)) for key in keys)


def _count(connection: Connection, name: str) -> int:
    """Return how many rows of a table stand for themselves."""
    table = TABLES[name]
    query = select(func.count()).select_from(table)
    if "merged_into_id" in table.c:
        query = query.where(table.c.merged_into_id.is_(None))
    return connection.scalar(query) or 0
