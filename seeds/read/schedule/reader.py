"""From the tree of a schedule to a record."""

import re
import sys
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from conference_record.models.clock import moment_at
from conference_record.models.identity import SCHEDULE
from conference_record.seeds.read.given import NOTHING_GIVEN, Given
from conference_record.seeds.read.schedule.clock import Clock
from conference_record.seeds.read.schedule.moments import (
    CLOCK_IS,
    DAY_IS,
    MOMENT_IS,
    Day,
    clock_of,
    day_in,
    day_of,
    moment_of,
    since_midnight,
)
from conference_record.seeds.read.schedule.persons import PersonReader, slug_part
from conference_record.seeds.read.schedule.text import line
from conference_record.seeds.read.schedule.tree import Node, UnreadableError
from conference_record.seeds.read.schedule.values import ValueReader
from conference_record.seeds.record.format import Event, Link, Record, Source, Statement
from conference_record.seeds.record.numbers import Number, identifier_of, number_in_guid
from conference_record.seeds.record.origin import Origin

_BETWEEN_LANGUAGES = re.compile(r"\s*(?:[,;/+&|]|\b(?:and|und|et|en|y)\b(?=\s+\w))\s*")

_ZONE = re.compile(r"UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*/[A-Z][A-Za-z0-9_+/-]*")


def _paragraph(found: tuple[Node | None, str | None, Day]) -> int:
    """Return the place of a talk in the schedule that was exported: after all rooms, and before what was added."""
    if found[0] is None:
        return 0
    slug = found[0].seen("slug")
    place = re.match(r"[^-]+-([0-9]{4,9})-", f"{slug.text}-") if slug is not None else None
    return int(place[1]) if place is not None else sys.maxsize


class ScheduleReader:
    """Reads one schedule."""

    def __init__(self, sha256: str, given: Given = NOTHING_GIVEN, origin: Origin | None = None) -> None:
        """Take the digest of the file, what somebody said about it, and what it was exported from."""
        self.sha256 = sha256
        self.origin = origin
        self.given = given
        self.values = ValueReader()
        self.zone: ZoneInfo | None = None
        self.rooms: dict[str | None, int] = {}
        self.found: list[tuple[Node | None, str | None, Day]] = []
        """Talks, and rooms before those in them, to be read in the order of the schedule."""
        self.statements: list[Statement] = []
        self.seen: set[str] = set()

    def record(self, root: Node) -> Record:
        """Return the record; faults that leave none are raised as UnreadableError, others are collected in `values`."""
        schedule = root
        if root.name != "schedule":
            schedule = root.child("schedule") or root
        schedule.owner = "schedule"
        conference = schedule.child("conference")
        if conference is None:
            raise UnreadableError(
                schedule.place,
                "describes no conference; a schedule has <conference> or 'conference', and a record in JSON is in a"
                " file whose name ends in .jsonl",
            )
        conference.owner = "conference"
        # Only pretalx prints days before hours and minutes.
        days_first = any(
            "pretalx" in child.text.lower()
            for generator in [*root.children, *schedule.children]
            if generator.name == "generator"
            for child in generator.children
        )
        days = [child for child in schedule.children if child.name == "day"] or conference.items("days")
        dates = [self.values.value(day, day_of, DAY_IS, "date") for day in days]
        timezone = self.timezone(conference)
        event = self.event(conference, dates, timezone)
        self.slug = event.slug
        self.persons = PersonReader(self.values, event.slug, self.given.part)
        self.clock = Clock(self.values, self.zone, days_first=days_first, is_export=self.origin is not None)
        source = Source(
            title=f"Schedule of {event.title}"
            + (f", part {self.given.part}" if self.given.part else "")
            + (f", version {version}" if (version := self.values.line(schedule, "version")) else ""),
            url=self.address(schedule, conference),
            sha256=self.sha256,
            outline=[1],
        )
        day_change = self.values.value(conference, clock_of, CLOCK_IS, "day_change") or timedelta()
        for day, day_date in zip(days, dates, strict=True):
            day.taken, day.owner = True, "days"
            self.day(day, day_date, day_change)
        # The newer JSON form lists the talks of all days together.
        for talk in schedule.items("events") or conference.items("events") or root.items("events"):
            self.found.append((talk, None, Day(None, timedelta())))
        if self.origin is not None:
            self.found.sort(key=_paragraph)
        for node, in_room, of_day in self.found:
            if node is None:
                self.rooms.setdefault(in_room, len(self.rooms))
            else:
                self.talk(node, in_room, of_day)
        if not self.statements and not self.values.faults:
            raise UnreadableError(
                schedule.place, "has no talk; a schedule has <event> in <room>, or 'events', each with its title"
            )
        source.outline += [1] * len(self.statements)
        return Record(
            event=event,
            sources={"-".join(text for text in (event.slug, "schedule", self.given.part) if text): source},
            speakers=self.persons.speakers,
            statements=sorted(
                self.statements,
                key=lambda talk: (talk.starts_at is None, self.moment(talk), self.rooms[talk.room]),
            ),
        )

    def moment(self, talk: Statement) -> datetime:
        """Return when a talk starts, for the order of talks: in UTC if the zone is known."""
        local = talk.starts_at or datetime.min
        if self.zone is None or talk.starts_at is None:
            return local
        return moment_at(local, self.zone, talk.starts_at_offset).astimezone(UTC).replace(tzinfo=None)

    def event(self, conference: Node, dates: list[date | None], timezone: str | None) -> Event:
        """Return the event; without dates of its own it begins and ends with the days of the programme."""
        title = self.values.line(conference, "title")
        acronym = self.values.line(conference, "acronym")
        if title is None and acronym is None:
            raise UnreadableError(conference.place, "has neither title nor acronym")
        known = sorted(day for day in dates if day is not None)
        start = self.values.value(conference, day_in(self.zone), DAY_IS, "start")
        end = self.values.value(conference, day_in(self.zone, is_end=True), DAY_IS, "end")
        if known and start is None and (end is None or known[0] <= end):
            start = known[0]
        if known and end is None and (start is None or start <= known[-1]):
            end = known[-1]
        if start and end and end < start:
            self.values.faults.append((conference.place, f"ends on {end}, before it starts on {start}"))
        slug = self.given.slug or self.slug_of(conference, acronym or title or "", start)
        return Event(
            slug=slug,
            title=title or acronym or slug,
            starts_on=start.isoformat() if start else None,
            ends_on=end.isoformat() if end else None,
            timezone=timezone,
            url=self.values.line(conference, "url"),
            venue=self.values.line(conference, "venue"),
            city=self.values.line(conference, "city"),
            summary=self.values.summary(conference, "subtitle", "description"),
            cite="0",
        )

    def slug_of(self, conference: Node, acronym: str, start: date | None) -> str:
        """Return the slug of the conference: its acronym, or else its title, and the year."""
        if self.origin is not None and acronym == self.origin.acronym:
            return self.origin.slug
        slug = slug_part(acronym)
        if not slug:
            raise UnreadableError(
                conference.place,
                "has no letters from a to z in its acronym or title, of which a slug is made; give one with --as SLUG",
            )
        return f"{slug}-{start.year}" if start and str(start.year) not in slug else slug

    def timezone(self, conference: Node) -> str | None:
        """Return the name of the conference's time zone, and keep the zone for its times."""
        node = conference.child("time_zone_name", "timezone")
        name = node.text.strip() if node else self.given.timezone
        if name is None:
            return None
        try:
            self.zone = ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            place = (node or conference).place
            self.values.faults.append((place, f"{name!r} is no time zone; one is called like Europe/Berlin"))
            return None
        if not _ZONE.fullmatch(name):
            self.values.notes[f"time zone {name!r} not kept, as its name is not of the form Area/Place"] += 1
            return None
        return name

    def address(self, schedule: Node, conference: Node) -> str | None:
        """Return the address of the programme."""
        return self.values.line(schedule, "base_url", "url") or self.values.line(conference, "base_url", "url")

    def day(self, node: Node, day_date: date | None, day_change: timedelta) -> None:
        """Read the talks of a day."""
        # Seen, not taken: when a day begins is told in no row.
        begins = self.values.meaning(node.seen("start", "day_start"), moment_of, MOMENT_IS)
        day = Day(day_date, day_change or (since_midnight(begins) if begins else timedelta()))
        for child in node.children:
            if child.name == "event":
                self.found.append((child, None, day))
            elif child.name == "room":
                child.taken, child.owner = True, "rooms"
                self.room(child, self.values.line(child, "name"), day)
            elif child.name in ("rooms", "events"):
                child.taken = True
                self.listed(child, day)

    def listed(self, node: Node, day: Day) -> None:
        """Read the talks of a day in JSON: by room, or without rooms."""
        for item in node.children:
            if node.name == "events":
                self.found.append((item, None, day))
            elif item.is_list:
                item.taken = True
                name = self.values.counted(item.name, line(item.name), "names and titles") if item.name else None
                if self.origin is not None:
                    self.found.append((None, name, day))
                self.found += [(talk, name, day) for talk in item.children]
            else:
                item.taken, item.owner = True, "rooms"
                self.room(item, self.values.line(item, "name"), day)

    def room(self, node: Node, name: str | None, day: Day) -> None:
        """Read the talks in a room."""
        talks = [child for child in node.children if child.name == "event"] or node.items("events")
        self.found.append((None, name, day))
        self.found += [(talk, name, day) for talk in talks]

    def talk(self, node: Node, in_room: str | None, day: Day) -> None:
        """Read a talk, and add it to `statements`."""
        node.taken, node.owner = True, "talks"
        room = self.named(node, "room") or in_room
        if in_room is not None and room != in_room:
            self.values.notes["talks give another room than the one under which they stand; theirs is kept"] += 1
        self.rooms.setdefault(room, len(self.rooms))
        kind = self.values.line(node, "type")
        if kind is not None and kind != kind.lower():
            self.values.notes["types written in lower case"] += 1
        times = self.clock.times(node, day)
        page = self.values.line(node, "url")
        if page is not None and page.startswith("urn:uuid:"):
            # It says no more than the GUID; exports must write some address.
            page = None
        number = len(self.statements) + 1
        self.statements.append(
            Statement(
                kind=kind.lower() if kind else None,
                title=self.values.line(node, "title"),
                summary=self.values.summary(node, "subtitle", "abstract", "description"),
                language=self.language(node),
                url=page,
                license=self.license(node),
                links=self.links(node, page, str(number)),
                track=self.named(node, "track"),
                room=room,
                **times._asdict(),
                identifiers=self.numbers(node),
                appearances=self.persons.appearances(node, str(number)),
                cite=str(number),
            )
        )

    def named(self, node: Node, name: str) -> str | None:
        """Return what a child says, or what it is called where it is an object."""
        child = node.child(name)
        if child is None:
            return None
        return self.values.one_line(child.text) if child.text.strip() else self.values.line(child, "name", "slug")

    def license(self, node: Node) -> str | None:
        """Return the licence of the recording of a talk."""
        if (printed := self.values.line(node, "recording_license", "license")) is not None:
            return printed
        recording = node.child("recording")
        return self.values.line(recording, "license") if recording is not None else None

    def links(self, node: Node, page: str | None, cite: str) -> list[Link]:
        """Return the links and the attachments of a talk, each address once."""
        found: dict[str, Link] = {}
        for kind in ("link", "attachment"):
            for item in node.items(f"{kind}s"):
                item.taken, item.owner = True, f"{kind}s"
                url = self.values.line(item, "url", "href")
                if url is None:
                    continue
                printed = self.values.line(item, "type")
                title = self.values.line(item, "title", "name") or self.values.one_line(item.text)
                # Attachments of some programs have the path only.
                address = urljoin(page or "", url)
                link = Link(kind=printed.lower() if printed else kind, title=title, url=address, cite=cite)
                found.setdefault(address, link)
        return list(found.values())

    def numbers(self, node: Node) -> dict[str, str | list[str]]:
        """Return the number of a talk, by which its next version is known."""
        number = self.values.line(node, "guid", "id", "code")
        if number is None:
            return {}
        told = number_in_guid(self.slug, "talks", Number(number, self.given.part))
        value = identifier_of(self.slug, "talks", told)
        if value in self.seen:
            self.values.notes["talks with the number of another talk, which are known by their content"] += 1
            return {}
        self.seen.add(value)
        return {SCHEDULE: value}

    def language(self, node: Node) -> str | None:
        """Return the language tags of a talk, in the order in which they are printed."""
        printed = node.child("language")
        if printed is None:
            return None
        tags: dict[str, None] = {}
        for each in filter(None, _BETWEEN_LANGUAGES.split(printed.text.strip())):
            primary, *others = each.replace("_", "-").split("-")
            tag = "-".join([primary.lower(), *others])
            if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", tag):
                self.values.notes[f"language {each!r} not kept, as it is no language tag such as en"] += 1
                continue
            tags[tag] = None
        told = ", ".join(tags)
        return self.values.counted(printed.text, told, "language tags") if told else None
