"""A conference as typed values that cannot be changed: what `read_conference` returns.

The fields of a value that are columns of its table have what the row has. A person or a body is the one that it was
merged into, if it was.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Topic:
    """A subject."""

    slug: str
    name: str


@dataclass(frozen=True)
class Link:
    """A page, a recording or a document."""

    id: int
    kind: str
    title: str | None
    url: str | None
    language: str | None
    license: str | None
    published_on: str | None


@dataclass(frozen=True)
class OtherTitle:
    """A title in another language, or another title."""

    title: str
    language: str | None


@dataclass(frozen=True)
class Identifier:
    """How another register calls it."""

    scheme: str
    value: str


@dataclass(frozen=True)
class Series:
    """The series that a conference is one of."""

    id: int
    slug: str
    name: str
    frequency: str | None
    summary: str | None


@dataclass(frozen=True)
class Person:
    """A person who appears at a conference."""

    id: int
    slug: str
    name: str
    sort_name: str | None
    honorific: str | None
    gender: str | None
    pronouns: str | None
    born: str | None
    died: str | None


@dataclass(frozen=True)
class Body:
    """An organization that a conference names."""

    id: int
    slug: str
    name: str
    acronym: str | None
    kind: str | None
    country_code: str | None
    name_then: str
    """The name that it had when the conference began."""


@dataclass(frozen=True)
class Post:
    """A post in which a person appears."""

    id: int
    title: str | None
    kind: str | None
    rank: str | None
    started: str | None
    ended: str | None
    organization: Body | None


@dataclass(frozen=True)
class Remark:
    """A point that someone made."""

    id: int
    act: str
    text: str
    quotation: str | None
    topics: tuple[Topic, ...]


@dataclass(frozen=True)
class Appearance:
    """Someone who takes part: a person, a delegation, or somebody of whom only the printed name is known."""

    id: int
    role: str
    billed_name: str | None
    billed_title: str | None
    billed_honorific: str | None
    billed_organization: str | None
    delivery: str | None
    presence: str | None
    speaker: Person | None
    replaced_by: Person | None
    organization: Body | None
    """For whom, where that is said besides the posts."""
    posts: tuple[Post, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class Participation:
    """A body that held a conference or took part in it, named or only described."""

    id: int
    role: str
    description: str | None
    billed_name: str | None
    organization: Body | None


@dataclass(frozen=True)
class Timed:
    """What sessions and statements have in common."""

    id: int
    position: int
    kind: str | None
    title: str | None
    summary: str | None
    track: str | None
    room: str | None
    starts_at: datetime | None
    ends_at: datetime | None
    starts_at_offset: str | None
    ends_at_offset: str | None
    day: str | None
    start_time: str | None
    end_time: str | None
    previous_starts_at: datetime | None
    previous_ends_at: datetime | None
    status: str | None
    attendance: str | None
    language: str | None
    interpretation: str | None
    url: str | None
    license: str | None
    appearances: tuple[Appearance, ...]
    links: tuple[Link, ...]
    other_titles: tuple[OtherTitle, ...]
    identifiers: tuple[Identifier, ...]


@dataclass(frozen=True)
class Session(Timed):
    """A session; its statements are those of the conference with its id."""

    number: str | None
    topics: tuple[Topic, ...]


@dataclass(frozen=True)
class Statement(Timed):
    """A taking of the floor."""

    session_id: int | None
    replies_to_id: int | None
    """The id of the statement to which it replies."""
    delivery: str | None
    text: str | None


@dataclass(frozen=True)
class Conference:
    """A conference, with all rows that belong to it and those of whom and what it names."""

    id: int
    slug: str
    title: str
    acronym: str | None
    kind: str | None
    level: str | None
    starts_on: str | None
    ends_on: str | None
    previous_starts_on: str | None
    previous_ends_on: str | None
    timezone: str | None
    venue: str | None
    city: str | None
    country_code: str | None
    participant_count: int | None
    participant_qualifier: str | None
    country_count: int | None
    country_qualifier: str | None
    summary: str | None
    edition: str | None
    status: str | None
    attendance: str | None
    language: str | None
    interpretation: str | None
    url: str | None
    license: str | None
    series: Series | None
    topics: tuple[Topic, ...]
    links: tuple[Link, ...]
    other_titles: tuple[OtherTitle, ...]
    identifiers: tuple[Identifier, ...]
    participations: tuple[Participation, ...]
    sessions: tuple[Session, ...]
    statements: tuple[Statement, ...]
    appearances: tuple[Appearance, ...]
    """Those in no session and no statement in particular."""
