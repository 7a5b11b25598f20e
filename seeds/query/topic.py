"""Reading a topic: the conferences, sessions and points that are about it."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from conference_record.seeds.query.appeared import Appeared, Conference, about_topic, conferences_of, newest
from conference_record.seeds.query.evidence import Sentence, sentences_of
from conference_record.seeds.query.labels import session_called
from conference_record.seeds.query.refs import Ref, lasting, refs
from conference_record.seeds.query.relations import TABLES

MOST = 200
"""How many conferences, sessions and appearances are read, the newest first."""


@dataclass(frozen=True)
class Sitting:
    """A session of a conference."""

    id: int
    label: str
    conference: Conference


@dataclass(frozen=True)
class Topic:
    """A topic, with the conferences, sessions and points that are about it."""

    id: int
    ref: Ref
    conferences: tuple[Conference, ...]
    """The newest first."""
    conference_count: int
    sessions: tuple[Sitting, ...]
    session_count: int
    appearances: tuple[Appeared, ...]
    """Appearances in which points about the topic were made, with these points alone."""
    appearance_count: int
    sentences: tuple[Sentence, ...]


def read_topic(connection: Connection, slug: str, *, limit: int = MOST) -> Topic:
    """Return a topic by slug, also by a former one.

    Raises UnknownSlugError when there is no such topic.
    """
    key, slug = lasting(connection, "topic", slug)
    remarks, about, in_sessions = TABLES["remarks"].c, TABLES["remark_topics"].c, TABLES["session_topics"].c
    made = select(remarks.appearance_id).join_from(TABLES["remark_topics"], TABLES["remarks"])
    found, count = newest(connection, made.where(about.topic_id == key).distinct(), limit)
    events, sessions, in_events = TABLES["events"], TABLES["sessions"], TABLES["event_topics"].c
    in_order = (events.c.starts_on.is_(None), events.c.starts_on.desc(), events.c.id.desc())
    sittings = connection.execute(
        select(sessions)
        .join_from(TABLES["session_topics"], sessions)
        .join(events, events.c.id == sessions.c.event_id)
        .where(in_sessions.topic_id == key)
        .order_by(*in_order, sessions.c.position)
        .limit(limit)
    ).all()
    about_it = select(events.c.id).join_from(TABLES["event_topics"], events).where(in_events.topic_id == key)
    keys = list(connection.scalars(about_it.order_by(*in_order).limit(limit)))
    conferences = conferences_of(connection, {*keys, *(row.event_id for row in sittings)})
    counts = {
        name: connection.scalar(select(func.count()).where(TABLES[name].c.topic_id == key)) or 0
        for name in ("event_topics", "session_topics")
    }
    return Topic(
        id=key,
        ref=refs(connection, "topic", [slug])[slug],
        conferences=tuple(conferences[each] for each in keys),
        conference_count=counts["event_topics"],
        sessions=tuple(
            Sitting(row.id, session_called(row.number, row.kind, row.title, row.position), conferences[row.event_id])
            for row in sittings
        ),
        session_count=counts["session_topics"],
        appearances=tuple(about_topic(entry, slug) for entry in found),
        appearance_count=count,
        sentences=sentences_of(connection, {"topics": [key]}).get(("topics", key), ()),
    )
