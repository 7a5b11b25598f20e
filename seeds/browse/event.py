"""The page of a conference."""

from itertools import groupby
from typing import Any

from sqlalchemy.engine import Connection

from conference_record.seeds.query.programme import Programme, read_programme


def contents(connection: Connection, slug: str, _arguments: Any) -> dict[str, Any]:
    """Return what the page shows."""
    programme = read_programme(connection, slug)
    present = sorted(
        programme.present, key=lambda body: _ROLES.index(body.role) if body.role in _ROLES else len(_ROLES)
    )
    return {
        "event": programme,
        "roles": [(role, list(bodies)) for role, bodies in groupby(present, key=lambda body: body.role)],
        "persons": len({entry.person for entry in _appearances(programme) if entry.person is not None}),
        "point_count": sum(len(entry.points) for entry in _appearances(programme)),
    }


_ROLES = ("organizer", "co-organizer", "host", "under-auspices-of", "sponsor", "secretariat", "participant", "observer")
"""Those who held the conference first; of the others there may be many."""


def _appearances(programme: Programme) -> list[Any]:
    found = list(programme.appearances)
    for sitting in programme.sittings:
        for part in ([sitting.session] if sitting.session else []) + list(sitting.statements):
            found += part.appearances
    return found
