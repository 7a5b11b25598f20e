"""The record of one conference, as people write it in TOML.

The classes below are the format: a key of the file is a field here, and what a field may hold is its type. Keys are
named as the columns that they fill; where a column holds a key of another row, the record names that row by its slug.
"""

import difflib
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec


class _Part(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A table of the file; a key that no field has is a fault."""


class Name(_Part):
    """Another name of a speaker or an organization."""

    name: str
    language: str | None = None
    started: str | None = None
    ended: str | None = None


class Organization(_Part):
    """A body; the key of its table is its slug."""

    name: str
    acronym: str | None = None
    kind: str | None = None
    parent: str | None = None
    country: str | None = None
    names: list[str | Name] = []


class Affiliation(_Part):
    """A post of a speaker; the key of its table is how capacities in the same record call it."""

    title: str | None = None
    organization: str | None = None
    started: str | None = None
    ended: str | None = None


class Speaker(_Part):
    """A person; the key of the table is the slug."""

    name: str
    sort_name: str | None = None
    honorific: str | None = None
    names: list[str | Name] = []
    affiliations: dict[str, Affiliation] = {}


class Remark(_Part):
    """One point that was made."""

    act: str
    text: str
    topics: list[str] = []


class Appearance(_Part):
    """Someone in a role; `capacities` are keys of the speaker's affiliations, in billing order."""

    role: str = "speaker"
    speaker: str | None = None
    organization: str | None = None
    billed_name: str | None = None
    billed_title: str | None = None
    capacities: list[str] = []
    remarks: list[Remark] = []


class Session(_Part):
    """A session of the event; `id` is how statements in the same record call it."""

    id: str
    kind: str | None = None
    number: str | None = None
    title: str | None = None
    summary: str | None = None
    track: str | None = None
    room: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    topics: list[str] = []
    appearances: list[Appearance] = []


class Statement(_Part):
    """One taking of the floor."""

    session: str | None = None
    kind: str | None = None
    delivery: str | None = None
    title: str | None = None
    summary: str | None = None
    language: str | None = None
    track: str | None = None
    room: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    appearances: list[Appearance] = []


class Participation(_Part):
    """A body in a role, named or only described."""

    role: str
    organization: str | None = None
    description: str | None = None


class Event(_Part):
    """The conference itself."""

    slug: str
    title: str
    kind: str | None = None
    level: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    timezone: str | None = None
    venue: str | None = None
    city: str | None = None
    country: str | None = None
    participant_count: int | None = None
    participant_qualifier: str | None = None
    country_count: int | None = None
    country_qualifier: str | None = None
    summary: str | None = None
    topics: list[str] = []


class Record(_Part):
    """One conference, with everything that it refers to."""

    event: Event
    topics: dict[str, str] = {}
    organizations: dict[str, Organization] = {}
    speakers: dict[str, Speaker] = {}
    participations: list[Participation] = []
    sessions: list[Session] = []
    statements: list[Statement] = []
    appearances: list[Appearance] = []


@dataclass(frozen=True)
class Fault:
    """One mistake in one record: where it is, what is wrong, and what would be right."""

    file: str
    place: str
    problem: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.place, self.problem) if part)


class RecordError(Exception):
    """Raised for records that cannot be loaded; carries every fault that was found."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep the faults in the order in which they were found."""
        self.faults = list(faults)
        super().__init__("\n".join(map(str, self.faults)))


def read_records(paths: Iterable[Path]) -> dict[Path, Record]:
    """Return the records in TOML files, by file; raises RecordError with every fault of every file."""
    records: dict[Path, Record] = {}
    faults: list[Fault] = []
    for path in paths:
        try:
            records[path] = read_record(path)
        except RecordError as error:
            faults += error.faults
    if faults:
        raise RecordError(faults)
    return records


def read_record(path: Path) -> Record:
    """Return the record in a TOML file.

    Raises RecordError with every fault: a file that cannot be read, bad TOML, unknown or missing keys, values of the
    wrong type, and references to what the record does not describe.
    """
    file = str(path)
    try:
        content = tomllib.loads(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise RecordError([Fault(file, "", error.strerror or "cannot be read")]) from None
    except UnicodeDecodeError as error:
        raise RecordError([Fault(file, f"byte {error.start}", "not UTF-8; save the file as UTF-8")]) from None
    except tomllib.TOMLDecodeError as error:
        raise RecordError([Fault(file, "", f"not TOML: {error}")]) from None
    try:
        record = msgspec.convert(content, Record)
    except msgspec.ValidationError:
        # It stops at the first fault and does not tell the key of a table; look again for all of them.
        raise RecordError([Fault(file, place, problem) for place, problem in _misfits(content, Record, "")]) from None
    if faults := [Fault(file, place, problem) for place, problem in _broken_references(record)]:
        raise RecordError(faults)
    return record


def _misfits(value: object, kind: Any, place: str) -> Iterator[tuple[str, str]]:
    """Yield the place and the problem of each value that is not of the kind that the format asks for."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        fields = {field.name: field for field in msgspec.structs.fields(kind)}
        for key in value:
            inside = f"{place}.{key}".lstrip(".")
            if key in fields:
                yield from _misfits(value[key], fields[key].type, inside)
            else:
                close = difflib.get_close_matches(key, fields, n=1, cutoff=0.5)
                advice = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(fields)}"
                yield inside, f"unknown key; {advice}"
        for field in fields.values():
            if field.required and field.name not in value:
                yield f"{place}.{field.name}".lstrip("."), "missing; it must be given"
    elif get_origin(kind) is list and isinstance(value, list):
        for number, item in enumerate(value, 1):
            yield from _misfits(item, get_args(kind)[0], f"{place}[{number}]")
    elif get_origin(kind) is dict and isinstance(value, dict):
        for key, item in value.items():
            yield from _misfits(item, get_args(kind)[1], f"{place}.{key}")
    elif kind == str | Name and isinstance(value, dict):
        yield from _misfits(value, Name, place)
    else:
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            yield place, str(error)


def _broken_references(record: Record) -> Iterator[tuple[str, str]]:
    """Yield the place and the problem of each reference to something that the record does not describe."""

    def unknown(place: str, what: str, key: str | None, known: Iterable[str]) -> Iterator[tuple[str, str]]:
        known = list(known)
        if key is not None and key not in known:
            close = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
            advice = f"did you mean {close[0]!r}?" if close else f"describe it under [{what}s.{key}]"
            yield place, f"unknown {what} {key!r}; {advice}"

    def appearances(where: str, entries: list[Appearance]) -> Iterator[tuple[str, str]]:
        for number, entry in enumerate(entries, 1):
            place = f"{where}appearances[{number}]"
            yield from unknown(f"{place}.speaker", "speaker", entry.speaker, record.speakers)
            yield from unknown(f"{place}.organization", "organization", entry.organization, record.organizations)
            held = record.speakers[entry.speaker].affiliations if entry.speaker in record.speakers else {}
            for key in entry.capacities:
                if entry.speaker is None:
                    yield f"{place}.capacities", "capacities need a speaker; name one under speaker"
                elif entry.speaker in record.speakers and key not in held:
                    posts = ", ".join(map(repr, held)) or "none"
                    yield f"{place}.capacities", f"{entry.speaker!r} has no affiliation {key!r}; there are: {posts}"
            for remark_number, remark in enumerate(entry.remarks, 1):
                for topic in remark.topics:
                    yield from unknown(f"{place}.remarks[{remark_number}].topics", "topic", topic, record.topics)

    for topic in record.event.topics:
        yield from unknown("event.topics", "topic", topic, record.topics)
    for slug, organization in record.organizations.items():
        yield from unknown(f"organizations.{slug}.parent", "organization", organization.parent, record.organizations)
        if slug in _ancestors(record, slug):
            yield f"organizations.{slug}.parent", "an organization cannot be its own ancestor"
    for slug, speaker in record.speakers.items():
        for key, held in speaker.affiliations.items():
            place = f"speakers.{slug}.affiliations.{key}.organization"
            yield from unknown(place, "organization", held.organization, record.organizations)
    for number, body in enumerate(record.participations, 1):
        place = f"participations[{number}].organization"
        yield from unknown(place, "organization", body.organization, record.organizations)
    for number, session in enumerate(record.sessions, 1):
        if any(session.id == earlier.id for earlier in record.sessions[: number - 1]):
            yield f"sessions[{number}].id", f"{session.id!r} is the id of an earlier session; choose another"
        for topic in session.topics:
            yield from unknown(f"sessions[{number}].topics", "topic", topic, record.topics)
        yield from appearances(f"sessions[{number}].", session.appearances)
    for number, statement in enumerate(record.statements, 1):
        ids = [session.id for session in record.sessions]
        yield from unknown(f"statements[{number}].session", "session", statement.session, ids)
        yield from appearances(f"statements[{number}].", statement.appearances)
    yield from appearances("", record.appearances)


def _ancestors(record: Record, slug: str) -> set[str]:
    found: set[str] = set()
    above = record.organizations[slug].parent
    while above in record.organizations and above not in found:
        found.add(above)
        above = record.organizations[above].parent
    return found
