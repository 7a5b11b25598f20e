"""The record of one conference, as people write it in TOML.

The classes below are the format: a key of the file is a field here, and what a field may hold is its type. Keys are
named as the columns that they fill; where a column holds a key of another row, the record names that row by its slug.
"""

import difflib
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import msgspec


class _Part(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A table of the file; a key that no field has is a fault."""


class Contradiction(_Part, kw_only=True):
    """A sentence that gives another value for a field than the record does."""

    at: str
    says: str


Passages = str | list[str | Contradiction]
"""Numbers of sentences: "3" is all of paragraph 3, "5.2" the second sentence of paragraph 5.

Where the record describes several sources, the source's slug comes first: "minsk-2018-report:5.2".
"""


class Fact(_Part, kw_only=True):
    """A part that wants evidence.

    `cite` names the sentences that say so: of the whole, or, as a table, of single fields by their keys, where the
    key `row` stands for the whole.
    """

    cite: Passages | dict[str, Passages] = []

    def citations(self) -> Iterator[tuple[str | None, str, str | None]]:
        """Yield the key of the field or None for the whole, the sentences, and what they say instead or None."""
        for key, passages in (self.cite if isinstance(self.cite, dict) else {"row": self.cite}).items():
            for passage in [passages] if isinstance(passages, str) else passages:
                field = None if key == "row" else key
                if isinstance(passage, str):
                    yield field, passage, None
                else:
                    yield field, passage.at, passage.says


class Source(_Part, kw_only=True):
    """A document; the key of its table is its slug.

    `outline` is how many sentences each paragraph has; the first number is for title and headings, paragraph 0.
    `texts` are the sentences themselves by number, "5.2", where they may be republished.
    """

    title: str
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published_on: date | None = None
    retrieved_on: date | None = None
    sha256: str | None = None
    outline: list[Annotated[int, msgspec.Meta(ge=0)]]
    texts: dict[str, str] = {}


class Name(_Part, kw_only=True):
    """Another name of a speaker or an organization."""

    name: str
    language: str | None = None
    started: str | None = None
    ended: str | None = None


class Organization(Fact, kw_only=True):
    """A body; the key of its table is its slug."""

    name: str
    acronym: str | None = None
    kind: str | None = None
    parent: str | None = None
    country: str | None = None
    names: list[str | Name] = []


class Affiliation(Fact, kw_only=True):
    """A post of a speaker; the key of its table is how capacities in the same record call it."""

    title: str | None = None
    organization: str | None = None
    started: str | None = None
    ended: str | None = None


class Speaker(Fact, kw_only=True):
    """A person; the key of the table is the slug."""

    name: str
    sort_name: str | None = None
    honorific: str | None = None
    names: list[str | Name] = []
    affiliations: dict[str, Affiliation] = {}


class Remark(Fact, kw_only=True):
    """One point that was made."""

    act: str
    text: str
    topics: list[str] = []


class Appearance(Fact, kw_only=True):
    """Someone in a role; `capacities` are keys of the speaker's affiliations, in billing order."""

    role: str = "speaker"
    speaker: str | None = None
    organization: str | None = None
    billed_name: str | None = None
    billed_title: str | None = None
    capacities: list[str] = []
    remarks: list[Remark] = []


class Session(Fact, kw_only=True):
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


class Statement(Fact, kw_only=True):
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


class Participation(Fact, kw_only=True):
    """A body in a role, named or only described."""

    role: str
    organization: str | None = None
    description: str | None = None


class Event(Fact, kw_only=True):
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


class Record(_Part, kw_only=True):
    """One conference, with everything that it refers to."""

    event: Event
    sources: dict[str, Source] = {}
    topics: dict[str, str] = {}
    organizations: dict[str, Organization] = {}
    speakers: dict[str, Speaker] = {}
    participations: list[Participation] = []
    sessions: list[Session] = []
    statements: list[Statement] = []
    appearances: list[Appearance] = []


# Keys of a record that hold the slug of a row whose key a column holds.
COLUMNS = {
    "parent": "parent_id",
    "organization": "organization_id",
    "speaker": "speaker_id",
    "session": "session_id",
    "country": "country_code",
}
_NOT_COLUMNS = {"id", "cite", "names", "affiliations", "topics", "appearances", "capacities", "remarks"}


def fields_of(part: type[Fact]) -> dict[str, str]:
    """Return the column of each key of a part that is kept in a column of its row."""
    return {key: COLUMNS.get(key, key) for key in part.__struct_fields__ if key not in _NOT_COLUMNS}


def cited_sentences(record: Record, passage: str) -> list[tuple[str, int, int]]:
    """Return the source's slug, paragraph and sentence of each sentence that a `cite` names.

    Raises ValueError, with what would be right, for a number that no source of the record has.
    """
    slug, _, number = passage.rpartition(":")
    if not record.sources:
        raise ValueError("the record describes no source; add [sources.SLUG] with its outline")
    if not slug and len(record.sources) > 1:
        known = ", ".join(record.sources)
        raise ValueError(f"{passage!r} does not say which source; write SLUG:{number} with one of {known}")
    slug = slug or next(iter(record.sources))
    if slug not in record.sources:
        raise ValueError(f"unknown source {slug!r}; known are {', '.join(record.sources)}")
    outline = record.sources[slug].outline
    match = re.fullmatch(r"(0|[1-9][0-9]{0,8})(?:\.([1-9][0-9]{0,8}))?", number)
    if not match:
        raise ValueError(f"{passage!r} is no number of a sentence; write 3 for a paragraph or 5.2 for a sentence")
    paragraph, sentence = int(match[1]), int(match[2]) if match[2] else None
    if paragraph >= len(outline):
        raise ValueError(f"there is no paragraph {paragraph} in {slug}; the last is {len(outline) - 1}")
    if sentence is None:
        return [(slug, paragraph, each) for each in range(1, outline[paragraph] + 1)]
    if sentence > outline[paragraph]:
        raise ValueError(f"paragraph {paragraph} of {slug} has no sentence {sentence}; it has {outline[paragraph]}")
    return [(slug, paragraph, sentence)]


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


def read_records(paths: Iterable[Path], notes: list[str] | None = None) -> dict[Path, Record]:
    """Return the records in files, by file, or by file and line; raises RecordError with every fault of every file.

    To `notes` is added in words what a schedule tells and its record does not keep.
    """
    from seeds.jsonl import is_json_lines, read_json_lines

    records: dict[Path, Record] = {}
    faults: list[Fault] = []
    for path in paths:
        try:
            if is_json_lines(path):
                records |= {Path(place): record for place, record in read_json_lines(path)}
            else:
                records[path] = read_record(path, notes)
        except RecordError as error:
            faults += error.faults
    if faults:
        raise RecordError(faults)
    return records


def read_record(path: Path, notes: list[str] | None = None) -> Record:
    """Return the record in a TOML file, or the schedule in a file of frab's form as a record.

    Raises RecordError with every fault: a file that cannot be read, bad TOML, unknown or missing keys, values of the
    wrong type, and references to what the record does not describe.
    """
    from seeds.frab import looks_like_schedule, schedule_in

    file = str(path)
    try:
        written = path.read_bytes()
    except OSError as error:
        raise RecordError([Fault(file, "", error.strerror or "cannot be read")]) from None
    if looks_like_schedule(written):
        schedule = schedule_in(written, file)
        if notes is not None:
            notes += [f"{file}: {note}" for note in schedule.notes]
        return schedule.record
    try:
        content = tomllib.loads(written.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise RecordError([Fault(file, f"byte {error.start}", "not UTF-8; save the file as UTF-8")]) from None
    except tomllib.TOMLDecodeError as error:
        raise RecordError([Fault(file, "", f"not TOML: {error}")]) from None
    return record_in(content, file)


def record_in(content: object, file: str) -> Record:
    """Return the record that dictionaries and lists hold, as read from TOML or JSON; `file` is how faults call it.

    Raises RecordError with every fault.
    """
    try:
        record = msgspec.convert(content, Record)
    except msgspec.ValidationError:
        # It stops at the first fault and does not tell the key of a table; look again for all of them.
        raise RecordError([Fault(file, place, problem) for place, problem in _misfits(content, Record, "")]) from None
    return checked(record, file)


def checked(record: Record, file: str) -> Record:
    """Return a record as it is; raises RecordError with every reference to what it does not describe."""
    if faults := [Fault(file, place, problem) for place, problem in _broken_references(record)]:
        raise RecordError(faults)
    return record


def _advice(key: str, known: Iterable[str], otherwise: str) -> str:
    """Return what is probably meant by a key that is not known, or else other advice."""
    close = difflib.get_close_matches(key, list(known), n=1, cutoff=0.5)
    return f"did you mean {close[0]!r}?" if close else otherwise


def _misfits(value: object, kind: Any, place: str) -> Iterator[tuple[str, str]]:
    """Yield the place and the problem of each value that is not of the kind that the format asks for."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        fields = {field.name: field for field in msgspec.structs.fields(kind)}
        for key in value:
            inside = f"{place}.{key}".lstrip(".")
            if key in fields:
                yield from _misfits(value[key], fields[key].type, inside)
            else:
                otherwise = f"known are {', '.join(fields)}"
                yield inside, f"unknown key; {_advice(key, fields, otherwise)}"
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
            yield place, f"unknown {what} {key!r}; {_advice(key, known, f'describe it under [{what}s.{key}]')}"

    def citations(where: str, part: Fact) -> Iterator[tuple[str, str]]:
        known = fields_of(type(part))
        cited = Counter(
            (field, sentence)
            for field, passage, _ in part.citations()
            for sentence in _sentences_or_none(record, passage)
        )
        for (field, (slug, paragraph, sentence)), count in cited.items():
            if count > 1:
                yield (
                    f"{where}.cite",
                    f"{slug}:{paragraph}.{sentence} is cited {count} times for {field or 'the whole'}",
                )
        for field, passage, says in part.citations():
            place = f"{where}.cite" + (f".{field}" if field else "")
            if field is not None and field not in known:
                otherwise = f"known are {', '.join(known)}, and row for all"
                yield place, f"unknown field {field!r}; {_advice(field, known, otherwise)}"
            if field is None and says is not None:
                yield place, "a contradiction is about one field; write cite = { FIELD = [...] }"
            try:
                cited_sentences(record, passage)
            except ValueError as error:
                yield place, str(error)

    def appearances(where: str, entries: list[Appearance]) -> Iterator[tuple[str, str]]:
        for number, entry in enumerate(entries, 1):
            place = f"{where}appearances[{number}]"
            yield from citations(place, entry)
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
                yield from citations(f"{place}.remarks[{remark_number}]", remark)
                for topic in remark.topics:
                    yield from unknown(f"{place}.remarks[{remark_number}].topics", "topic", topic, record.topics)

    for slug, source in record.sources.items():
        for sentence in source.texts:
            if "." not in sentence or not _sentences_or_none(record, f"{slug}:{sentence}"):
                yield f"sources.{slug}.texts", f"{sentence!r} is no number of a sentence of the outline, such as '5.2'"
    yield from citations("event", record.event)
    for topic in record.event.topics:
        yield from unknown("event.topics", "topic", topic, record.topics)
    for slug, organization in record.organizations.items():
        yield from citations(f"organizations.{slug}", organization)
        yield from unknown(f"organizations.{slug}.parent", "organization", organization.parent, record.organizations)
        if slug in _ancestors(record, slug):
            yield f"organizations.{slug}.parent", "an organization cannot be its own ancestor"
    for slug, speaker in record.speakers.items():
        yield from citations(f"speakers.{slug}", speaker)
        for key, held in speaker.affiliations.items():
            yield from citations(f"speakers.{slug}.affiliations.{key}", held)
            place = f"speakers.{slug}.affiliations.{key}.organization"
            yield from unknown(place, "organization", held.organization, record.organizations)
    for number, body in enumerate(record.participations, 1):
        yield from citations(f"participations[{number}]", body)
        place = f"participations[{number}].organization"
        yield from unknown(place, "organization", body.organization, record.organizations)
    for number, session in enumerate(record.sessions, 1):
        yield from citations(f"sessions[{number}]", session)
        if any(session.id == earlier.id for earlier in record.sessions[: number - 1]):
            yield f"sessions[{number}].id", f"{session.id!r} is the id of an earlier session; choose another"
        for topic in session.topics:
            yield from unknown(f"sessions[{number}].topics", "topic", topic, record.topics)
        yield from appearances(f"sessions[{number}].", session.appearances)
    for number, statement in enumerate(record.statements, 1):
        yield from citations(f"statements[{number}]", statement)
        ids = [session.id for session in record.sessions]
        yield from unknown(f"statements[{number}].session", "session", statement.session, ids)
        yield from appearances(f"statements[{number}].", statement.appearances)
    yield from appearances("", record.appearances)


def _sentences_or_none(record: Record, passage: str) -> list[tuple[str, int, int]]:
    try:
        return cited_sentences(record, passage)
    except ValueError:
        return []


def _ancestors(record: Record, slug: str) -> set[str]:
    found: set[str] = set()
    above = record.organizations[slug].parent
    while above in record.organizations and above not in found:
        found.add(above)
        above = record.organizations[above].parent
    return found
