"""What a schedule in frab's form says of a conference, for its two ways of writing: XML and JSON.

Talks are the statements that have a time and, where the conference did not come from a schedule, its sessions too.
Their numbers are those of the schedule that was loaded. What the form demands and the database does not have is made so
that reading it back does not take it for known: a duration of 00:00, a GUID that carries a number, an address urn:uuid.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from graphlib import CycleError, TopologicalSorter
from itertools import count, pairwise
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from conference_record.models import Appearance, Citation, Event, EventSession, Link, Passage, Statement
from conference_record.models.clock import moment_at, offset_text
from conference_record.models.identity import SCHEDULE
from conference_record.seeds.export import Wanted
from conference_record.seeds.export.parts import identifier, statement_label, zone_of
from conference_record.seeds.query.event import read_event, speakers_of
from conference_record.seeds.query.find import row_named
from conference_record.seeds.query.labels import printed_name, session_label
from conference_record.seeds.record.numbers import GUID_LENGTH, Number, guid_of, number_in
from conference_record.seeds.record.origin import Origin

_UNTIL_MIDNIGHT = timedelta(days=1)

_LONGEST = timedelta(hours=99, minutes=59)
"""The longest duration that the form can write."""


class Person(NamedTuple):
    """Somebody named for a talk."""

    name: str
    role: str
    id: int | None = None
    guid: str | None = None
    code: str | None = None


@dataclass
class Talk:
    """A talk as a schedule has it."""

    part: Statement | EventSession
    paragraph: int | None
    number: Number | None
    starts: datetime
    ends: datetime | None
    title: str
    persons: list[Person]
    id: int = 0
    guid: str = ""
    slug: str = ""

    @property
    def duration(self) -> str:
        """How long it is, in hours and minutes; 00:00 where that is not known, and 0:00 for no time at all."""
        if self.ends is None:
            return "00:00"
        minutes = (self.ends - self.starts) // timedelta(minutes=1)
        return f"{minutes // 60:02}:{minutes % 60:02}" if minutes > 0 else "0:00"

    @property
    def code(self) -> str | None:
        """The code of six capitals and digits by which pretalx knows it, if that is its number."""
        printed = self.number.printed if self.number is not None else ""
        return printed if re.fullmatch("[0-9A-Z]{6}", printed) and not printed.isdigit() else None

    @property
    def links(self) -> list[Link]:
        """What it links to, other than its attachments."""
        return [link for link in self.part.links if link.url is not None and link.kind != "attachment"]

    @property
    def attachments(self) -> list[Link]:
        """The files attached to it."""
        return [link for link in self.part.links if link.url is not None and link.kind == "attachment"]


class Day(NamedTuple):
    """A day of the programme."""

    number: int
    """Counted from 1."""
    date: date
    starts: datetime
    ends: datetime
    rooms: dict[str, list[Talk]]


@dataclass
class Schedule:
    """A conference as a schedule has it."""

    event: Event
    origin: Origin
    version: str
    address: str | None
    days: list[Day]
    lost: Counter[str] = field(default_factory=Counter)
    """What the form cannot hold, with how often."""

    def note(self) -> str | None:
        """Return in words what the form cannot hold."""
        told = ", ".join(f"{what}: {number}" for what, number in self.lost.items() if number)
        return f"{self.event.slug}: not kept, as a schedule has no place for it: {told}" if told else None


def schedules(wanted: Wanted) -> Iterator[Schedule]:
    """Yield the schedule of each conference; the caller adds to `lost` before it asks for the next."""
    for slug in wanted.slugs:
        with Session(wanted.connection) as session:
            event = read_event(session, slug)
            speakers_of(session, event)
            schedule = _Writer(session, event, wanted.part).schedule()
            yield schedule
            if (note := schedule.note()) is not None:
                wanted.notes.append(note)


class _Writer:
    """Makes the schedule of one conference."""

    def __init__(self, session: Session, event: Event, part: str | None) -> None:
        self.session = session
        self.event = event
        self.part = part
        self.zone = zone_of(event)
        self.lost: Counter[str] = Counter()

    def schedule(self) -> Schedule:
        name = "-".join(text for text in (self.event.slug, "schedule", self.part) if text)
        source = row_named(self.session.connection(), "sources", name)
        paragraphs = self.paragraphs(source["id"]) if source is not None else {}
        talks = self.numbered(list(self.talks(paragraphs)))
        rooms = _rooms_in_order(talks)
        others = {talk.number.part for talk in talks if talk.number is not None and talk.number.part != self.part}
        for name in sorted(other for other in others if other is not None):
            self.lost[f"which talks are of another schedule (--part {name} writes them alone, to be loaded back)"] += (
                sum(talk.number is not None and talk.number.part == name for talk in talks)
            )
        self.count_what_is_lost(talks)
        origin = Origin(self.event.slug, source["sha256"] if source is not None and not others else None)
        for talk in talks:
            talk.slug = f"{origin.acronym}-{talk.paragraph:04}-{_plain_letters(talk.title)}".rstrip("-_")
        return Schedule(
            self.event,
            origin,
            version=source["title"].partition(", version ")[2] if source is not None else "",
            address=source["url"] if source is not None else None,
            days=self.days(talks, rooms),
            lost=self.lost,
        )

    def paragraphs(self, source: int) -> dict[int, int]:
        """Return in which paragraph of the schedule each statement stands, by its id."""
        cited = (
            select(Citation.statement_id, Passage.paragraph)
            .join(Passage, Passage.id == Citation.passage_id)
            .where(Passage.source_id == source, Citation.statement_id.is_not(None))
        )
        return {row.statement_id: row.paragraph for row in self.session.execute(cited)}

    def talks(self, paragraphs: dict[int, int]) -> Iterator[Talk]:
        """Yield the talks, in the order of the conference."""
        numbers = {statement.id: self.number_of(statement) for statement in self.event.statements}
        from_a_schedule = any(number is not None for number in numbers.values())
        removed = " (a load of this file would remove them)" if from_a_schedule else ""
        parts: list[Statement | EventSession] = list(self.event.statements)
        if not from_a_schedule:
            parts += self.event.sessions
        for part in parts:
            number = numbers.get(part.id) if isinstance(part, Statement) else None
            if from_a_schedule and self.part is not None and number is None:
                continue
            if part.starts_at is None:
                self.lost[f"talks and sessions without a time{removed}"] += 1
                continue
            starts = moment_at(part.starts_at, self.zone, part.starts_at_offset)
            if offset_text(starts) is None:
                self.lost[f"talks and sessions whose offset from UTC is not known{removed}"] += 1
                continue
            label = session_label(part) if isinstance(part, EventSession) else part.title
            yield Talk(
                part,
                paragraphs.get(part.id) if isinstance(part, Statement) else None,
                number,
                starts.replace(microsecond=0),
                self.end_of(part, starts),
                label or statement_label(part) if isinstance(part, Statement) and not number else label or "",
                [self.person(entry) for entry in part.appearances],
            )

    def end_of(self, part: Statement | EventSession, starts: datetime) -> datetime | None:
        if part.ends_at is None:
            return None
        ends = moment_at(part.ends_at, self.zone, part.ends_at_offset or part.starts_at_offset)
        lasts = ends.astimezone(UTC) - starts.astimezone(UTC)
        if not timedelta() <= lasts <= _LONGEST or lasts.total_seconds() % 60:
            self.lost["ends of talks that last no whole minutes, or over 99 hours"] += 1
            return None
        return starts.astimezone(UTC) + lasts

    def number_of(self, row: Statement) -> Number | None:
        """Return the number that the schedule gives to a talk."""
        return self.number_among(known.value for known in row.identifiers if known.scheme == SCHEDULE)

    def number_among(self, values: Iterable[str]) -> Number | None:
        numbers = [number_in(value) for value in values]
        fitting = [number for number in numbers if number.part == self.part]
        return next(iter(fitting or ([] if self.part else numbers)), None)

    def person(self, entry: Appearance) -> Person:
        name = entry.billed_name or printed_name(entry)
        if entry.speaker is None:
            return Person(name, entry.role)
        number = self.number_among(known.value for known in entry.speaker.identifiers if known.scheme == SCHEDULE)
        if number is None:
            self.lost["persons by their slugs; they are printed names only"] += 1
            return Person(name, entry.role)
        if re.fullmatch("[1-9][0-9]{0,17}", number.printed):
            return Person(name, entry.role, id=int(number.printed))
        if _is_guid(number.printed):
            return Person(name, entry.role, guid=number.printed)
        code = number.printed if re.fullmatch("[0-9A-Z]+", number.printed) else None
        return Person(name, entry.role, guid=guid_of(self.event.slug, "persons", number), code=code)

    def numbered(self, talks: list[Talk]) -> list[Talk]:
        """Give talks the numbers that the form demands, each once."""
        paragraphs = count(max((talk.paragraph or 0 for talk in talks), default=0) + 1)
        own = [
            talk for talk in talks if talk.number is not None and re.fullmatch("[1-9][0-9]{0,17}", talk.number.printed)
        ]
        ids = {int(talk.number.printed) for talk in own if talk.number is not None}
        for talk in talks:
            talk.paragraph = talk.paragraph or next(paragraphs)
            if talk.number is not None and talk in own:
                talk.id = int(talk.number.printed)
            else:
                talk.id = next(free for free in count(talk.paragraph) if free not in ids)
                ids.add(talk.id)
            printed = talk.number.printed if talk.number is not None else ""
            carrying = guid_of(self.event.slug, "talks", talk.number) if talk.number is not None else None
            if talk.number is not None and carrying is None and not _is_guid(printed):
                self.lost["numbers of talks that are neither short nor GUIDs"] += 1
            made = str(uuid5(NAMESPACE_URL, f"conference-record:{identifier(talk.part)}"))
            talk.guid = printed if _is_guid(printed) else carrying or made
        return talks

    def days(self, talks: list[Talk], rooms: list[str]) -> list[Day]:
        """Return the days; the first lists all rooms, so that they are read in their order."""
        by_day: dict[date, list[Talk]] = defaultdict(list)
        for talk in talks:
            by_day[talk.starts.date()].append(talk)
        bounds = [text for text in (self.event.starts_on, self.event.ends_on) if text is not None and len(text) == 10]
        if not by_day:
            by_day[date.fromisoformat(bounds[0]) if bounds else date(1970, 1, 1)] = []
        found = []
        for index, day in enumerate(sorted(by_day), 1):
            midnight = datetime.combine(day, time(), self.zone or UTC)
            first = min((talk.starts for talk in by_day[day]), default=midnight)
            last = max((talk.ends or talk.starts for talk in by_day[day]), default=midnight + _UNTIL_MIDNIGHT)
            last = last.astimezone(first.tzinfo)
            in_rooms = {
                room: [talk for talk in by_day[day] if (talk.part.room or "") == room]
                for room in rooms
                if index == 1 or any((talk.part.room or "") == room for talk in by_day[day])
            }
            found.append(Day(index, day, first, last, in_rooms))
        return found

    def count_what_is_lost(self, talks: list[Talk]) -> None:
        """Count what the form has no place for, in either way of writing."""
        event, lost = self.event, self.lost
        there = {talk.part for talk in talks}
        lost["sessions"] += sum(session not in there and session.starts_at is not None for session in event.sessions)
        lost["bodies"] += len(event.participations)
        elsewhere = [entry for entry in event.appearances if (entry.statement or entry.session) not in there]
        lost["persons who are named for no talk with a time"] += len(elsewhere)
        lost["posts"] += sum(len(entry.capacities) for entry in event.appearances)
        lost["points made"] += sum(len(entry.remarks) for entry in event.appearances)
        lost["honorifics"] += sum(entry.billed_honorific is not None for entry in event.appearances)
        parts: list[Event | EventSession | Statement] = [event, *event.sessions, *event.statements]
        lost["other titles"] += sum(len(part.other_titles) for part in parts)
        lost["texts"] += sum(statement.text is not None for statement in event.statements)
        lost["replies"] += sum(statement.replies_to_id is not None for statement in event.statements)
        lost["topics"] += len(event.topics) + sum(len(session.topics) for session in event.sessions)
        lost["place"] += event.venue is not None or event.city is not None or event.country is not None
        lost["series"] += event.series is not None
        lost["number of participants"] += event.participant_count is not None
        statuses = sum(part.status is not None or part.attendance is not None for part in parts)
        lost["statuses, and ways of attending"] += statuses
        lost["links of the conference"] += len(event.links)
        lost["links without an address"] += sum(link.url is None for talk in talks for link in talk.part.links)


def _is_guid(text: str) -> bool:
    return (
        len(text) >= GUID_LENGTH
        and re.fullmatch("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None
    )


def _rooms_in_order(talks: list[Talk]) -> list[str]:
    """Return the rooms in the order that puts talks of the same time in theirs."""
    above: dict[str, set[str]] = {talk.part.room or "": set() for talk in talks}
    for one, following in pairwise(talks):
        if one.starts == following.starts and (one.part.room or "") != (following.part.room or ""):
            above[following.part.room or ""].add(one.part.room or "")
    try:
        return list(TopologicalSorter(above).static_order())
    except CycleError:
        return list(above)


def _plain_letters(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return "_".join(re.findall("[a-z0-9]+", plain))[:60]


def escaped(text: str | None) -> str:
    """Return a text in which nothing looks like HTML that is none: readers of schedules take it for HTML."""
    return re.sub("<(?=[/A-Za-z])", "&lt;", re.sub(r"&(?=#?\w+;)", "&amp;", text or ""))
