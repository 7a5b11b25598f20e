"""What a session does before it writes edits of ordered lists, for which the unit of work has no order of its own.

SQLAlchemy inserts and updates row by row, and deletes last. Where siblings change places, or a row takes the number of
one that goes, the unique keys would refuse that. So those rows are first moved to numbers that no row has, and the
flush gives them their own. Nothing is deferred: PostgreSQL could do so, SQLite not, and an error would come at the end
of the transaction, far from what caused it. Loading does not pass by here.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, func, inspect, select, update
from sqlalchemy.event import listens_for
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from conference_record.models.appearance import Appearance, Capacity
from conference_record.models.base import Base, PositionedList
from conference_record.models.topic import Topic

_PARENTS = ("event", "session", "statement", "appearance")

PARKED = 1_000_000_000
"""Added to positions while siblings are reordered: above any real position, below the largest integer."""


@listens_for(Session, "before_flush")
def _prepare(session: Session, *_: object) -> None:
    changed = [each for each in (*session.new, *session.dirty) if isinstance(each, Base)]
    _keep_topics_in_use(session)
    _place_at_the_event(session, changed)
    moved: dict[Any, None] = {}
    for parent in changed:
        for name in _lists(type(parent)):
            if name in parent.__dict__:
                moved.update(dict.fromkeys(inspect(parent).attrs[name].history.deleted or ()))
    moved.update(dict.fromkeys(child for child in changed if "position" in inspect(child).attrs and _has_moved(child)))
    _free_capacities(session, [each for each in moved if isinstance(each, Capacity) and each.appearance is None])
    _park(session, [child for child in moved if inspect(child).persistent])


@cache
def _lists(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the ordered lists of a class."""
    return tuple(
        relationship.key
        for relationship in inspect(kind).relationships
        if relationship.collection_class is PositionedList
    )


def _has_moved(child: Any) -> bool:
    """Check whether a row gets another number, or another parent, in which it has the same one."""
    attributes = inspect(child).attrs
    return bool(attributes["position"].history.deleted) or any(
        attributes[name].history.deleted for name in _PARENTS if name in attributes
    )


def _park(session: Session, children: list[Any]) -> None:
    """Move rows to numbers that no row has; those that stay are given theirs by the flush."""
    by_class: dict[type[Any], list[int]] = defaultdict(list)
    for child in children:
        by_class[type(child)].append(child.id)
        flag_modified(child, "position")
    for kind, ids in by_class.items():
        connection = session.connection(bind_arguments={"mapper": inspect(kind)})
        query = update(kind.__table__).where(kind.__table__.c.id == bindparam("key"))
        connection.execute(query.values(position=kind.__table__.c.position + PARKED), [{"key": key} for key in ids])


def _free_capacities(session: Session, capacities: list[Capacity]) -> None:
    """Delete capacities that were taken out before the rest: they hold the appearance to its speaker."""
    gone = [each.id for each in capacities if inspect(each).persistent]
    if gone:
        connection = session.connection(bind_arguments={"mapper": inspect(Capacity)})
        table = Base.metadata.tables["capacities"]
        connection.execute(delete(table).where(table.c.id.in_(gone)))


def _place_at_the_event(session: Session, changed: list[Any]) -> None:
    """Give positions to the new appearances of an event that are in no session or statement: no list does that."""
    waiting = [
        each
        for each in changed
        if isinstance(each, Appearance)
        and each.position is None
        and (each.session or each.statement or each.session_id or each.statement_id) is None
    ]
    last: dict[Any, int] = {}
    for appearance in waiting:
        event = appearance.event if appearance.event is not None else appearance.event_id
        if event not in last:
            last[event] = max(_positions(session, event), default=0)
        last[event] += 1
        appearance.position = last[event]


def _positions(session: Session, event: Any) -> Iterator[int]:
    """Yield the numbers that appearances at an event only have, stored and in memory."""
    of_event = event if isinstance(event, int) else event.id
    for each in session.new:
        if isinstance(each, Appearance) and each.position is not None and event in (each.event, each.event_id):
            yield each.position
    if of_event is not None:
        columns = Appearance.__table__.c
        alone = (columns.event_id == of_event) & columns.session_id.is_(None) & columns.statement_id.is_(None)
        connection = session.connection(bind_arguments={"mapper": inspect(Appearance)})
        yield connection.scalar(select(func.coalesce(func.max(columns.position), 0)).where(alone)) or 0


def _keep_topics_in_use(session: Session) -> None:
    """Let the database refuse to delete a topic that something is about, also where the ORM knows of it."""
    for topic in session.deleted:
        if isinstance(topic, Topic):
            session.expire(topic, ["events", "sessions", "remarks"])
