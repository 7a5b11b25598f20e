"""A conference as iCalendar, RFC 5545: its days, and each session and statement of which the day is known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Component, Journal, Timezone, vText
from icalendar import Event as Entry
from sqlalchemy.orm import Session

from conference_record.models import NOT_HELD, Appearance, Event, EventSession, Source, Statement, last_day
from conference_record.models.clock import moment_at
from conference_record.seeds.export import Wanted
from conference_record.seeds.export.parts import (
    billed,
    identifier,
    plain,
    sources_of,
    statement_label,
    topics_in_order,
    zone_of,
)
from conference_record.seeds.query.event import read_event
from conference_record.seeds.query.labels import (
    appearances_at_event_only,
    bodies_of,
    body_name,
    counts_of,
    days_of,
    outcome,
    place_of,
    presence_of,
    series_of,
    session_label,
    status_of,
    when,
)

_BEFORE_ALL = date(1970, 1, 1)


def export(wanted: Wanted) -> Iterator[bytes]:
    """Yield conferences as one calendar."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Conference Record//conference-record//EN")
    spans: dict[str, list[date]] = defaultdict(list)
    for slug in wanted.slugs:
        with Session(wanted.connection) as session:
            event = read_event(session, slug)
            if len(wanted.slugs) == 1:
                # The library does not know that it is text, in which commas are escaped.
                calendar.add("name", vText(plain(event.title)))
            entries = _Entries(event, sources_of(session, event))
            for entry in entries.all():
                calendar.add_component(entry)
            if entries.zone is not None:
                spans[entries.zone.key] += entries.days()
    for zone in sorted(calendar.get_missing_tzids() & spans.keys(), reverse=True):
        # No more of the history of the zone than the conferences need.
        first, last = min(spans[zone]) - timedelta(days=366), max(spans[zone]) + timedelta(days=366)
        calendar.subcomponents.insert(0, Timezone.from_tzid(zone, first_date=first, last_date=last))
    yield calendar.to_ical()


class _Entries:
    """The entries of one event in the calendar."""

    def __init__(self, event: Event, sources: list[Source]) -> None:
        self.event = event
        self.zone = zone_of(event)
        self.stamp = _as_of(event, sources)

    def all(self) -> Iterator[Component]:
        yield self.whole(self.event)
        for session in self.event.sessions:
            if (start := self.start_of(session)) is not None:
                yield self.session(session, start)
        for statement in self.event.statements:
            if (start := self.start_of(statement)) is not None:
                yield self.statement(statement, start)

    def days(self) -> list[date]:
        """Return the days on which something begins at a known time."""
        timed: list[EventSession | Statement] = [*self.event.sessions, *self.event.statements]
        return [part.starts_at.date() for part in timed if part.starts_at is not None]

    def whole(self, event: Event) -> Component:
        """Return the conference as days, which the last one ends at its midnight; as a journal, if none is known."""
        first, last = _day(event.starts_on), _day(event.ends_on)
        untimed = [session for session in event.sessions if self.start_of(session) is None]
        told = [
            outcome(event),
            *([f"Days: {days_of(event) or 'not known'}", place_of(event)] if first is None else []),
            event.summary,
            series_of(event),
            counts_of(event),
            *(f"{body.role}: {body_name(body)}" for body, *_ in bodies_of(event)),
            *_people(appearances_at_event_only(event)),
            *self.untimed(statement for statement in event.statements if statement.session_id is None),
        ]
        for session in untimed:
            told += [", ".join(text for text in (session_label(session), when(session)) if text)]
            told += [*_people(session.appearances), *self.untimed(session.statements)]
        if first is None:
            # An entry must have a start; a journal need not.
            entry = self.entry(event, event.title, told, "", Journal())
        else:
            entry = self.entry(event, event.title, told, place_of(event))
            entry.add("dtstart", first)
            if last is not None:
                entry.add("dtend", last + timedelta(days=1))
            entry.add("transp", "TRANSPARENT")
        if event.topics:
            entry.add("categories", [plain(topic.name) for topic in topics_in_order(event.topics)])
        return entry

    def session(self, session: EventSession, start: date) -> Component:
        told = [outcome(session), session.summary, *_people(session.appearances), *self.untimed(session.statements)]
        entry = self.timed(session, session_label(session), told, start)
        if session.topics:
            entry.add("categories", [plain(topic.name) for topic in topics_in_order(session.topics)])
        return entry

    def statement(self, statement: Statement, start: date) -> Component:
        told = [outcome(statement), statement.summary, *_people(statement.appearances)]
        entry = self.timed(statement, statement_label(statement), told, start)
        if statement.session is not None and self.start_of(statement.session) is not None:
            entry.add("related-to", _uid(statement.session))
        return entry

    def timed(self, part: EventSession | Statement, title: str, told: Iterable[str | None], begin: date) -> Component:
        where = [part.room, place_of(self.event)]
        entry = self.entry(part, title, told, ", ".join(text for text in where if text))
        entry.add("dtstart", begin)
        if part.ends_at is not None and isinstance(begin, datetime):
            end = self.moment(part.ends_at, part.ends_at_offset)
            # An end that is the start would be an event of no time, which RFC 5545 says by leaving it out.
            if (end.tzinfo is None) == (begin.tzinfo is None) and end > begin:
                entry.add("dtend", end)
        return entry

    def start_of(self, part: EventSession | Statement) -> date | None:
        """Return when a part begins: a time, a day where the time is not known, or None where the day is not."""
        return self.moment(part.starts_at, part.starts_at_offset) if part.starts_at is not None else _day(part.day)

    def moment(self, local: datetime, offset: str | None) -> datetime:
        """Return a time of the zone; in UTC where the zone does not tell it, or shows it for the second time.

        Without zone and offset it is the time of the place, wherever that is.
        """
        there = moment_at(local, self.zone, offset)
        if there.tzinfo is None or (self.zone is not None and not there.fold):
            return there
        try:
            return there.astimezone(UTC)
        except OverflowError:
            return local

    def entry(
        self,
        part: Event | EventSession | Statement,
        title: str,
        told: Iterable[str | None],
        where: str,
        entry: Component | None = None,
    ) -> Component:
        entry = Entry() if entry is None else entry
        entry.add("uid", _uid(part))
        if status_of(part) in NOT_HELD:
            # A postponed one is not held at this time either.
            entry.add("status", "CANCELLED")
        elif status_of(part) in ("held", "rescheduled") and isinstance(entry, Entry):
            entry.add("status", "CONFIRMED")
        if isinstance(part, Event) or part.changed_at is None:
            entry.add("dtstamp", self.stamp)
        else:
            changed_at = part.changed_at.replace(tzinfo=UTC)
            entry.add("dtstamp", max(self.stamp, changed_at))
            entry.add("last-modified", changed_at)
            entry.add("sequence", part.changes)
        entry.add("summary", plain(title))
        if part.url is not None and part.url.isascii():
            entry.add("url", plain(part.url))
        if lines := [text for text in (*told, *map(str, part.links)) if text]:
            entry.add("description", plain("\n".join(lines)))
        if where:
            entry.add("location", plain(where))
        return entry

    def untimed(self, statements: Iterable[Statement]) -> Iterable[str]:
        """Yield the statements that have no entry of their own."""
        for statement in statements:
            if self.start_of(statement) is None:
                people = "; ".join(_people(statement.appearances))
                told = (statement_label(statement), when(statement), outcome(statement))
                label = f"{statement.position}. {', '.join(text for text in told if text)}"
                yield f"{label} - {people}" if people else label


def _uid(part: Event | EventSession | Statement) -> str:
    return f"{identifier(part)}@conference-record"


def _as_of(event: Event, sources: list[Source]) -> datetime:
    """Return the time as of which the calendar tells: when its sources were last read.

    The format demands one; the time of the export would make each a different file, although nothing had changed.
    """
    known = [
        [last_day(source.retrieved_on) for source in sources if source.retrieved_on is not None],
        [last_day(source.published_on) for source in sources if source.published_on is not None],
        [last_day(day) for day in (event.ends_on, event.starts_on) if day is not None],
        [_BEFORE_ALL],
    ]
    return datetime.combine(max(next(found for found in known if found)), time(), UTC)


def _people(appearances: Iterable[Appearance]) -> list[str]:
    told = ((entry, presence_of(entry)) for entry in appearances)
    return [f"{entry.role}: {billed(entry)}" + (f" ({presence})" if presence else "") for entry, presence in told]


def _day(partial: str | None) -> date | None:
    """Return a partial date as a day, or None if it is not known to the day."""
    return date.fromisoformat(partial) if partial is not None and len(partial) == 10 else None
