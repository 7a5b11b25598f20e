"""Reading a topic: the conferences, sessions and points that are about it."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session, joinedload

from conference_record.models import (
    Event,
    EventSession,
    Remark,
    event_topics,
    remark_topics,
    session_topics,
)
from conference_record.seeds.query.appeared import (
    Appeared,
    Conference,
    about_topic,
    conference_of,
    newest,
    with_sentences,
)
from conference_record.seeds.query.evidence import Sentence, sentences_of
from conference_record.seeds.query.labels import session_label
from conference_record.seeds.query.refs import Ref, lasting, refs

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
    in_remarks, in_sessions, in_events = remark_topics.c, session_topics.c, event_topics.c
    with Session(connection) as session:
        made = (
            select(Remark.appearance_id)
            .join(remark_topics, in_remarks.remark_id == Remark.id)
            .where(in_remarks.topic_id == key)
            .distinct()
        )
        found, count = newest(session, made, limit)
        in_order = (Event.starts_on.is_(None), Event.starts_on.desc(), Event.id.desc())
        sittings = session.scalars(
            select(EventSession)
            .join(session_topics, in_sessions.session_id == EventSession.id)
            .join(EventSession.event)
            .where(in_sessions.topic_id == key)
            .order_by(*in_order, EventSession.position)
            .limit(limit)
            .options(joinedload(EventSession.event).joinedload(Event.country))
        )
        events = session.scalars(
            select(Event)
            .join(event_topics, in_events.event_id == Event.id)
            .where(in_events.topic_id == key)
            .order_by(*in_order)
            .limit(limit)
            .options(joinedload(Event.country))
        )
        counts = (
            session.scalar(select(func.count()).where(columns.topic_id == key)) or 0
            for columns in (in_events, in_sessions)
        )
        event_count, session_count = counts
        return Topic(
            id=key,
            ref=refs(connection, "topic", [slug])[slug],
            conferences=tuple(conference_of(event) for event in events),
            conference_count=event_count,
            sessions=tuple(Sitting(each.id, session_label(each), conference_of(each.event)) for each in sittings),
            session_count=session_count,
            appearances=tuple(about_topic(entry, slug) for entry in with_sentences(session, found)),
            appearance_count=count,
            sentences=sentences_of(connection, {"topics": [key]}).get(("topics", key), ()),
        )
