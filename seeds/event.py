"""Reading a conference: all rows of one event, in a number of queries that does not grow with them."""

from collections import defaultdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Load, Session, joinedload, selectinload
from sqlalchemy.orm.attributes import set_committed_value

from models import (
    Affiliation,
    Appearance,
    Capacity,
    Citation,
    Event,
    EventSession,
    Participation,
    Passage,
    Remark,
    Statement,
)
from seeds.dump import UnknownEventError, event_slugs, has_slug


def read_event(session: Session, slug: str, *, evidence: bool = False) -> Event:
    """Return an event with all that belongs to it loaded, and with `evidence` the sentences that each row rests on.

    Raises UnknownEventError when there is no such conference.
    """
    in_capacity = selectinload(Event.appearances).selectinload(Appearance.capacities)
    held = in_capacity.joinedload(Capacity.affiliation, innerjoin=True)
    options = [
        joinedload(Event.country),
        selectinload(Event.topics),
        selectinload(Event.sessions).selectinload(EventSession.topics),
        selectinload(Event.statements),
        selectinload(Event.participations).joinedload(Participation.organization),
        selectinload(Event.appearances).joinedload(Appearance.speaker),
        selectinload(Event.appearances).joinedload(Appearance.organization),
        held.joinedload(Affiliation.organization),
        selectinload(Event.appearances).selectinload(Appearance.remarks).selectinload(Remark.topics),
    ]
    if evidence:
        options += [
            _sentences(selectinload(Event.citations)),
            _sentences(selectinload(Event.sessions).selectinload(EventSession.citations)),
            _sentences(selectinload(Event.statements).selectinload(Statement.citations)),
            _sentences(selectinload(Event.participations).selectinload(Participation.citations)),
            _sentences(selectinload(Event.appearances).selectinload(Appearance.citations)),
            _sentences(held.selectinload(Affiliation.citations)),
            _sentences(selectinload(Event.appearances).selectinload(Appearance.remarks).selectinload(Remark.citations)),
        ]
    event = session.scalars(select(Event).where(has_slug(slug)).options(*options)).one_or_none()
    if event is None:
        raise unknown_event(session.connection(), slug)
    _put_in_place(event)
    return event


def unknown_event(connection: Connection, slug: str) -> UnknownEventError:
    """Return the error for a conference that is not in the database, which says which are."""
    known = ", ".join(event_slugs(connection)) or "none"
    return UnknownEventError(f"there is no conference {slug!r} in the database; there are: {known}")


def _sentences(citations: Any) -> Load:
    passage: Load = citations.joinedload(Citation.passage, innerjoin=True)
    return passage.joinedload(Passage.source, innerjoin=True)


def _put_in_place(event: Event) -> None:
    """Let sessions and statements have what is loaded with the event, without asking the database for it again."""
    made: dict[int | None, list[Statement]] = defaultdict(list)
    for statement in event.statements:
        made[statement.session_id].append(statement)
    present: dict[tuple[int | None, int | None], list[Appearance]] = defaultdict(list)
    for appearance in sorted(event.appearances, key=lambda appearance: appearance.position):
        present[appearance.session_id, appearance.statement_id].append(appearance)
    for session in event.sessions:
        set_committed_value(session, "statements", made[session.id])
        set_committed_value(session, "appearances", present[session.id, None])
    for statement in event.statements:
        set_committed_value(statement, "appearances", present[None, statement.id])
