"""The programme of a conference as lines of text, for a terminal or a pipe."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import RowMapping, select
from sqlalchemy.engine import Connection

from models import Country, Event, EventSession, Organization, Participation, programme

WIDTH = 100


def programme_lines(connection: Connection, slug: str) -> Iterator[str]:
    """Yield the lines that tell what an event was, who appeared at it, and as what."""
    event = connection.execute(
        select(Event.__table__, Country.name.label("country"))
        .outerjoin(Country, Country.code == Event.country_code)
        .where(Event.slug == slug)
    ).mappings()
    yield from _heading(connection, event.one())
    rows = connection.execute(select(programme).where(programme.c.event == slug)).mappings().all()
    sessions = connection.execute(
        select(EventSession.__table__)
        .join(Event, Event.id == EventSession.event_id)
        .where(Event.slug == slug)
        .order_by(EventSession.position)
    ).mappings()
    for session in sessions:
        number, kind = session["number"], session["kind"] or "session"
        if number:
            # 'First session', but 'Session 1', 'Session II' and 'Session 3b'.
            number = f"{number} {kind}" if number.islower() and number[0].isalpha() else f"{kind} {number}"
            number = number[0].upper() + number[1:]
        label = ": ".join(text for text in (number, session["title"] or (None if number else session["kind"])) if text)
        yield ""
        yield from _wrapped(label or f"Session {session['position']}")
        yield from _appearances(row for row in rows if row["session_id"] == session["id"])
    elsewhere = [row for row in rows if row["session_id"] is None]
    for heading, found in {
        "In which session, the sources do not say": [row for row in elsewhere if row["statement_id"] is not None],
        "In which statement, the sources do not say": [row for row in elsewhere if row["statement_id"] is None],
    }.items():
        if found:
            yield ""
            yield heading
            yield from _appearances(found)


def _heading(connection: Connection, event: RowMapping) -> Iterator[str]:
    yield from _wrapped(event["title"])
    days = " to ".join(dict.fromkeys(str(day) for day in (event["starts_on"], event["ends_on"]) if day is not None))
    place = ", ".join(text for text in (event["venue"], event["city"], event["country"]) if text)
    yield from _wrapped(" | ".join(text for text in (event["level"], event["kind"], place, days) if text))
    participants = _count(event["participant_count"], event["participant_qualifier"], "participants")
    countries = _count(event["country_count"], event["country_qualifier"], "countries")
    if counts := " from ".join(text for text in (participants, countries) if text):
        yield counts
    bodies = connection.execute(
        select(Participation.role, Organization.name)
        .join(Organization, Organization.id == Participation.organization_id)
        .where(Participation.event_id == event["id"], Participation.role.not_in(["participant", "observer"]))
        .order_by(Participation.position)
    )
    for role, name in bodies:
        yield from _wrapped(f"{role}: {name}")


def _count(count: int | None, qualifier: str | None, of_what: str) -> str:
    if count is None:
        return ""
    words = "" if qualifier in (None, "exactly") else f"{qualifier} ".replace("-", " ")
    return f"{words}{count} {of_what}"


def _appearances(rows: Iterable[RowMapping]) -> Iterator[str]:
    statement: Any = None
    for row in rows:
        first = row["statement_id"] is None or row["statement_id"] != statement
        statement = row["statement_id"]
        # A statement is numbered once, however many take part in it.
        number = f"{row['statement_position']}." if first and statement is not None else ""
        what = (row["statement"] or "") if first else ""
        # What the programme prints, else who is meant, else for whom.
        name = row["billed_name"] or row["speaker"] or row["on_behalf_of"]
        who = ", ".join(text for text in (name, row["billed_title"]) if text)
        lead = f"{number:>5} {what:<18} {row['role']:<9} "
        yield from _wrapped(lead + who, indent=len(lead))


def _wrapped(text: str, indent: int = 4) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False)
