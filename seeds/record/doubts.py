"""What is no fault of a record and hardly meant: posts out of their time, talks outside their session, capitals."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from conference_record.models import OPEN, first_day, last_day
from conference_record.seeds.advice import cut
from conference_record.seeds.record.faults import Place, Problems
from conference_record.seeds.record.format import Appearance, Event, Record, Session, Speaker, Statement

_A_DAY = timedelta(days=1)
_MORNING = 6
"""A talk before this hour, on the day after the last one, belongs to the night before."""

_SHORTEST = 12
"""Titles of fewer letters may well be acronyms."""

_OF_BODIES = re.compile(
    r"\b(ministry|committee|commission|council|department|secretariat|university|institute|association|foundation|society"
    r"|organi[sz]ation|embassy|delegation|gmbh|e\.\s?v\.|ltd|inc|ministère|comité|université|ministerium|universität|verein"
    r"|министерство|комитет|комиссия|университет|институт|организация)\b",
    re.IGNORECASE,
)
"""Words that are in the names of bodies, and hardly in those of persons."""


def doubts(record: Record) -> Problems:
    """Yield the place of each part of a valid record that looks wrong, with what would be right if it is."""
    yield from _persons(record)
    if record.event is None:
        return
    yield from _in_capitals(("event", "title"), record.event.title)
    span = _span(record.event)
    sessions = {session.id: session for session in record.sessions}
    for number, session in enumerate(record.sessions):
        place: Place = ("sessions", number)
        yield from _in_capitals((*place, "title"), session.title)
        yield from _outside_the_event(place, session, record.event, span)
        if session.starts_at and session.ends_at and session.ends_at - session.starts_at > _A_DAY:
            yield (*place, "ends_at"), "makes the session longer than a day; check the days"
        yield from _posts(record, place, session.appearances, span)
    for number, statement in enumerate(record.statements):
        place = ("statements", number)
        yield from _in_capitals((*place, "title"), statement.title)
        yield from _outside_the_event(place, statement, record.event, span)
        if statement.session is not None and statement.session in sessions:
            yield from _outside_the_session(place, statement, sessions[statement.session])
        yield from _posts(record, place, statement.appearances, span)
    yield from _posts(record, (), record.appearances, span)


_Span = tuple[date, date] | None


def _span(event: Event) -> _Span:
    """Return the first and the last day that a conference may have had, or None if nobody knows."""
    if event.starts_on is None:
        return None
    return first_day(event.starts_on), last_day(event.ends_on or event.starts_on)


def _in_capitals(place: Place, title: str | None) -> Problems:
    letters = [letter for letter in title or "" if letter.lower() != letter.upper()]
    if title and " " in title and len(letters) >= _SHORTEST and title == title.upper():
        yield place, "is in capitals; write it as a sentence, unless it is printed so everywhere"


def _persons(record: Record) -> Problems:
    bodies = {body.name.casefold() for body in record.organizations.values()}
    for slug, speaker in record.speakers.items():
        if (found := _OF_BODIES.search(speaker.name)) or speaker.name.casefold() in bodies:
            why = f"has {found[0]!r} in it" if found else "is that of a body"
            problem = f"{cut(speaker.name)!r} {why}; name the organization there, without a speaker, if it is no person"
            yield ("speakers", slug, "name"), problem


def _outside_the_event(place: Place, part: Session | Statement, event: Event, span: _Span) -> Problems:
    if span is None or (event.ends_on is None and len(event.starts_on or "") == len("YYYY-MM-DD")):
        # Of its days, only the first is known.
        span = (span[0], date.max) if span is not None else (date.min, date.max)
    first, last = span
    for key, time in (("starts_at", part.starts_at), ("ends_at", part.ends_at)):
        if time is not None and not first <= _day_of(time) <= last:
            yield (*place, key), f"is not within the days of the conference, {_told(event)}; check the days"
            return
    if part.day is not None and (last_day(part.day) < first or first_day(part.day) > last):
        yield (*place, "day"), f"is not within the days of the conference, {_told(event)}; check the days"


def _day_of(time: datetime) -> date:
    """Return the day to whose programme a time belongs."""
    return (time - timedelta(hours=_MORNING)).date() if time.hour < _MORNING and time.date() > date.min else time.date()


def _told(event: Event) -> str:
    return " to ".join(dict.fromkeys(day for day in (event.starts_on, event.ends_on) if day))


def _outside_the_session(place: Place, statement: Statement, session: Session) -> Problems:
    starts, ends = session.starts_at, session.ends_at
    if statement.starts_at and starts and statement.starts_at < starts:
        yield (*place, "starts_at"), f"is before the session {session.id!r}, which starts at {starts:%Y-%m-%d %H:%M}"
    if statement.starts_at and ends and statement.starts_at > ends:
        yield (*place, "starts_at"), f"is after the session {session.id!r}, which ends at {ends:%Y-%m-%d %H:%M}"
    elif statement.ends_at and ends and statement.ends_at > ends:
        yield (*place, "ends_at"), f"is after the session {session.id!r}, which ends at {ends:%Y-%m-%d %H:%M}"


def _posts(record: Record, where: Place, entries: Iterable[Appearance], span: _Span) -> Problems:
    if span is None:
        return
    for number, entry in enumerate(entries):
        speaker = record.speakers.get(entry.speaker or "")
        for index, key in enumerate(entry.capacities if speaker is not None else ()):
            for problem in _out_of_time(speaker, key, span):
                yield (*where, "appearances", number, "capacities", index), problem


def _out_of_time(speaker: Speaker | None, key: str, span: tuple[date, date]) -> Iterator[str]:
    held = speaker.affiliations.get(key) if speaker is not None else None
    if held is None:
        return
    if held.ended is not None and held.ended != OPEN and last_day(held.ended) < span[0]:
        yield f"{key!r} ended in {held.ended}, before the conference; name the post held then, or correct its dates"
    if held.started is not None and first_day(held.started) > span[1]:
        yield f"{key!r} started in {held.started}, after the conference; name the post held then, or correct its dates"
