"""A program of a user, checked by mypy --strict and pyright against the installed package; it is not run.

`assert_type` fails the check when a relationship has another type than the one that an editor should show.
"""

from collections.abc import Iterator, MutableSequence
from typing import assert_type

from sqlalchemy import select
from sqlalchemy.orm import Session

from conference_record.models import (
    Affiliation,
    Appearance,
    Citation,
    Event,
    EventSession,
    Hit,
    Organization,
    Remark,
    Speaker,
    Statement,
    Topic,
    by_slug,
    open_engine,
    programme,
    search,
)


def conferences_of(year: int, session: Session) -> list[Event]:
    """Return the conferences that began in a year."""
    return list(
        session.scalars(select(Event).where(Event.starts_on.startswith(f"{year:04}")).order_by(Event.starts_on))
    )


def calls(event: Event) -> Iterator[tuple[str, str, str]]:
    """Yield who called for what, and in which capacities."""
    assert_type(event.sessions, list[EventSession])
    assert_type(event.statements, list[Statement])
    assert_type(event.organizers, list[Organization])
    for statement in event.statements:
        assert_type(statement.session, EventSession | None)
        for appearance in statement.appearances:
            assert_type(appearance, Appearance)
            assert_type(appearance.speaker, Speaker | None)
            assert_type(appearance.affiliations, MutableSequence[Affiliation])
            if appearance.speaker is None:
                continue
            assert_type(appearance.speaker.canonical, Speaker)
            posts = ", ".join(post.title or "" for post in appearance.affiliations)
            for remark in appearance.remarks:
                assert_type(remark, Remark)
                assert_type(remark.topics, list[Topic])
                assert_type(remark.citations, list[Citation])
                yield appearance.speaker.canonical.name, posts, f"{remark.act}: {remark.text}"


def main(database: str) -> None:
    """Print what was called for, and what a search finds."""
    with Session(open_engine(database, read_only=True)) as session:
        event = by_slug(session, Event, "minsk-2018")
        assert_type(event, Event | None)
        for line in calls(event) if event is not None else ():
            print(*line, sep="; ")
        for conference in conferences_of(2018, session):
            print(conference.slug, conference.starts_on)
        hits = search(session.connection(), "critical infra*")
        assert_type(hits, list[Hit])
        print(*(hit.snippet for hit in hits), sep="\n")
        print(session.execute(select(programme.c.speaker).distinct()).all())


if __name__ == "__main__":
    main("conferences.db")
