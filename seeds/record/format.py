"""The record of one conference, as people write it in TOML.

The classes below are the format, and the only place where it is said: parsing, checking, the JSON Schema and the
reference in seeds/README.md come from them. A key of the file is a field here, and what a field may hold is its type.
Keys are named as the columns that they fill; where a column holds a key of another row, the record names that row by
its slug.
"""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from conference_record.models import (
    PARTICIPATION_ROLES,
    PRESENCES,
    QUALIFIERS,
    RANKS,
    ROLES,
    Base,
)
from conference_record.seeds.record.kinds import (
    Attendance,
    ClockTime,
    Count,
    Country,
    Delivery,
    Language,
    Languages,
    Line,
    LocalTime,
    PartialDate,
    PartialEnd,
    Prose,
    SentenceNumber,
    Sentences,
    Sha256,
    Slug,
    Status,
    UtcOffset,
    Word,
    Zone,
    one_of_known,
)


# Without gc: no part is ever part of itself, and to look for that among so many takes time.
class Part(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """A table of the file; a key that no field has is a fault."""

    table: ClassVar[str] = ""
    """The table of the database whose rows it fills."""


class Contradiction(Part, kw_only=True):
    """A sentence that gives another value for a field than the record does."""

    at: Annotated[str, Meta(description="The sentence, such as '5.2', or 'other-report:5.2'.")]
    says: Annotated[Line, Meta(description="What it gives instead.")]


Passages = str | list[str | Contradiction]
"""Numbers of sentences: "3" is all of paragraph 3, "5.2" the second sentence of paragraph 5.

Where the record describes several sources, the source's slug comes first: "minsk-2018-report:5.2".
"""


class Name(Part, kw_only=True):
    """Another name of a speaker or an organization."""

    table: ClassVar[str] = "speaker_names"

    name: Line
    language: Language | None = None
    started: PartialDate | None = None
    ended: PartialEnd | None = None


Names = Annotated[
    list[Line | Name],
    Meta(description="Other names: spellings, scripts, former names, printed forms; as text, or as a table."),
]
# Lines too, but msgspec 0.22 corrupts its memory on a union of limited texts as the values of a table.
Identifiers = Annotated[
    dict[Word, str | list[str]],
    Meta(description="Its identifiers elsewhere, by scheme: { wikidata = 'Q42', viaf = '113230702' }."),
]
FormerSlugs = Annotated[
    list[Slug],
    Meta(description="Slugs that it had before: they still lead to it, and a row of such a slug is renamed."),
]
DistinctFrom = Annotated[
    list[Slug],
    Meta(description="Slugs of others, in any record, that look like it and were found not to be one with it."),
]
Topics = Annotated[list[Slug], Meta(description="What it is about: slugs of [topics].")]


class Fact(Part, kw_only=True):
    """A part that wants evidence.

    `cite` names the sentences that say so: of the whole, or, as a table, of single fields by their keys, where the
    key `row` stands for the whole.
    """

    cite: Annotated[
        Passages | dict[str, Passages],
        Meta(
            description="The sentences that say so: of the whole, or, as a table, of single keys; `row` is the whole."
        ),
    ] = []

    def citations(self) -> Iterator[tuple[str | None, str, str | None]]:
        """Yield the key of the field or None for the whole, the sentences, and what they say instead or None."""
        for key, passages in (self.cite if isinstance(self.cite, dict) else {"row": self.cite}).items():
            for passage in [passages] if isinstance(passages, str) else passages:
                field = None if key == "row" else key
                if isinstance(passage, str):
                    yield field, passage, None
                else:
                    yield field, passage.at, passage.says


class Link(Fact, kw_only=True):
    """A page, a recording or a document, or what a conference adopted."""

    table: ClassVar[str] = "links"

    kind: Word
    title: Line | None = None
    url: Line | None = None
    language: Languages | None = None
    license: Line | None = None
    published_on: PartialDate | None = None


class OtherTitle(Part, kw_only=True):
    """Another title of an event, a session, a statement or a series."""

    table: ClassVar[str] = "other_titles"

    title: Line
    language: Languages | None = None


Links = Annotated[
    list[Link], Meta(description="Pages, recordings and documents about it: [{ kind = 'video', url = '...' }].")
]
OtherTitles = Annotated[
    list[Line | OtherTitle],
    Meta(description="Titles in other languages; as text, or as a table: { title = 'Форум', language = 'ru' }."),
]


class Source(Part, kw_only=True):
    """A document; the key of its table is its slug."""

    table: ClassVar[str] = "sources"

    title: Line
    publisher: Line | None = None
    url: Line | None = None
    language: Language | None = None
    published_on: PartialDate | None = None
    retrieved_on: PartialDate | None = None
    sha256: Sha256 | None = None
    kind: Word | None = None
    outline: Annotated[
        list[Sentences],
        Meta(description="How many sentences each paragraph has; the first number is for title and headings."),
    ]
    texts: Annotated[
        dict[SentenceNumber, Prose],
        Meta(description="The sentences themselves by number, '5.2', where they may be republished."),
    ] = {}
    set_aside: Annotated[
        dict[SentenceNumber, Line],
        Meta(description="Sentences that are not about the conference, by number, each with the reason: no gaps."),
    ] = {}
    identifiers: Identifiers = {}
    former_slugs: FormerSlugs = []


class Series(Part, kw_only=True):
    """A series of events; the key of its table is its slug."""

    table: ClassVar[str] = "series"

    name: Line
    frequency: Word | None = None
    summary: Prose | None = None
    other_titles: OtherTitles = []
    links: Links = []
    identifiers: Identifiers = {}
    former_slugs: FormerSlugs = []


class Topic(Fact, kw_only=True):
    """A subject; the key of its table is its slug."""

    table: ClassVar[str] = "topics"

    name: Line
    former_slugs: FormerSlugs = []


class Relation(Part, kw_only=True):
    """What a body is of another: its member, its successor."""

    table: ClassVar[str] = "organization_relations"

    kind: Word
    of: Slug
    started: PartialDate | None = None
    ended: PartialEnd | None = None


class Organization(Fact, kw_only=True):
    """A body; the key of its table is its slug."""

    table: ClassVar[str] = "organizations"

    name: Line
    acronym: Line | None = None
    kind: Word | None = None
    parent: Slug | None = None
    country: Country | None = None
    same_as: Slug | None = None
    distinct_from: DistinctFrom = []
    names: Names = []
    relations: Annotated[
        list[Relation],
        Meta(description="What it is of other bodies: [{ kind = 'member', of = 'cis', started = '1991' }]."),
    ] = []
    links: Links = []
    identifiers: Identifiers = {}
    former_slugs: FormerSlugs = []


class Affiliation(Fact, kw_only=True):
    """A post of a speaker; the key of its table is how capacities in the same record call it."""

    table: ClassVar[str] = "affiliations"

    title: Line | None = None
    organization: Slug | None = None
    started: PartialDate | None = None
    ended: PartialEnd | None = None
    kind: Word | None = None
    rank: Annotated[str, one_of_known(RANKS)] | None = None


class Speaker(Fact, kw_only=True):
    """A person; the key of the table is the slug."""

    table: ClassVar[str] = "speakers"

    name: Line
    sort_name: Line | None = None
    honorific: Line | None = None
    gender: Word | None = None
    pronouns: Line | None = None
    born: PartialDate | None = None
    died: PartialDate | None = None
    same_as: Slug | None = None
    distinct_from: DistinctFrom = []
    names: Names = []
    identifiers: Identifiers = {}
    former_slugs: FormerSlugs = []
    affiliations: Annotated[
        dict[str, Affiliation],
        Meta(description="Posts that the person holds or held, each under a key of your choice."),
    ] = {}
    links: Links = []


class Remark(Fact, kw_only=True):
    """One point that was made."""

    table: ClassVar[str] = "remarks"

    act: Word
    text: Prose
    quotation: Prose | None = None
    topics: Topics = []


class Appearance(Fact, kw_only=True):
    """Someone in a role."""

    table: ClassVar[str] = "appearances"

    role: Annotated[str, one_of_known(ROLES)] = "speaker"
    speaker: Slug | None = None
    organization: Slug | None = None
    billed_name: Line | None = None
    billed_title: Line | None = None
    billed_honorific: Line | None = None
    billed_organization: Line | None = None
    delivery: Delivery | None = None
    presence: Annotated[str, one_of_known(PRESENCES)] | None = None
    replaced_by: Slug | None = None
    capacities: Annotated[
        list[str], Meta(description="The posts in which the speaker appears: keys of affiliations, in billing order.")
    ] = []
    remarks: Annotated[list[Remark], Meta(description="The points made, in order.")] = []


Appearances = Annotated[list[Appearance], Meta(description="Who takes part, in order.")]


class Session(Fact, kw_only=True):
    """A session of the event."""

    table: ClassVar[str] = "sessions"

    id: Annotated[str, Meta(min_length=1, description="How statements in the same record call it.")]
    kind: Word | None = None
    number: Line | None = None
    title: Line | None = None
    summary: Prose | None = None
    track: Line | None = None
    room: Line | None = None
    starts_at: LocalTime | None = None
    ends_at: LocalTime | None = None
    starts_at_offset: UtcOffset | None = None
    ends_at_offset: UtcOffset | None = None
    day: PartialDate | None = None
    start_time: ClockTime | None = None
    end_time: ClockTime | None = None
    previous_starts_at: LocalTime | None = None
    previous_ends_at: LocalTime | None = None
    status: Status | None = None
    attendance: Attendance | None = None
    interpretation: Languages | None = None
    url: Line | None = None
    license: Line | None = None
    language: Languages | None = None
    topics: Topics = []
    other_titles: OtherTitles = []
    links: Links = []
    identifiers: Identifiers = {}
    appearances: Appearances = []


class Statement(Fact, kw_only=True):
    """One taking of the floor."""

    table: ClassVar[str] = "statements"

    id: Annotated[str, Meta(min_length=1, description="How replies in the same record call it.")] | None = None
    session: str | None = None
    replies_to: Annotated[
        str | None, Meta(description="The id of the statement that it answers or interrupts, in the same record.")
    ] = None
    kind: Word | None = None
    delivery: Delivery | None = None
    title: Line | None = None
    summary: Prose | None = None
    text: Prose | None = None
    language: Languages | None = None
    track: Line | None = None
    room: Line | None = None
    starts_at: LocalTime | None = None
    ends_at: LocalTime | None = None
    starts_at_offset: UtcOffset | None = None
    ends_at_offset: UtcOffset | None = None
    day: PartialDate | None = None
    start_time: ClockTime | None = None
    end_time: ClockTime | None = None
    previous_starts_at: LocalTime | None = None
    previous_ends_at: LocalTime | None = None
    status: Status | None = None
    attendance: Attendance | None = None
    interpretation: Languages | None = None
    url: Line | None = None
    license: Line | None = None
    other_titles: OtherTitles = []
    links: Links = []
    identifiers: Identifiers = {}
    appearances: Appearances = []


class Participation(Fact, kw_only=True):
    """A body in a role, named or only described."""

    table: ClassVar[str] = "participations"

    role: Annotated[str, one_of_known(PARTICIPATION_ROLES)]
    organization: Slug | None = None
    description: Line | None = None
    billed_name: Line | None = None


class Event(Fact, kw_only=True):
    """The conference itself."""

    table: ClassVar[str] = "events"

    slug: Slug
    title: Line
    acronym: Line | None = None
    kind: Word | None = None
    level: Word | None = None
    series: Slug | None = None
    edition: Line | None = None
    starts_on: PartialDate | None = None
    ends_on: PartialDate | None = None
    previous_starts_on: PartialDate | None = None
    previous_ends_on: PartialDate | None = None
    status: Status | None = None
    attendance: Attendance | None = None
    language: Languages | None = None
    interpretation: Languages | None = None
    url: Line | None = None
    license: Line | None = None
    timezone: Zone | None = None
    venue: Line | None = None
    city: Line | None = None
    country: Country | None = None
    participant_count: Count | None = None
    participant_qualifier: Annotated[str, one_of_known(QUALIFIERS)] | None = None
    country_count: Count | None = None
    country_qualifier: Annotated[str, one_of_known(QUALIFIERS)] | None = None
    summary: Prose | None = None
    topics: Topics = []
    other_titles: OtherTitles = []
    links: Links = []
    identifiers: Identifiers = {}
    former_slugs: FormerSlugs = []


class Register(Part, kw_only=True):
    """A list of persons, bodies, series and topics without a conference, and its own source.

    What cites nothing rests on the register as a whole, which is its sentence 0.1. Without slug and title, it is only a
    list.
    """

    table: ClassVar[str] = "sources"

    slug: Slug | None = None
    title: Line | None = None
    publisher: Line | None = None
    url: Line | None = None
    language: Language | None = None
    published_on: PartialDate | None = None
    retrieved_on: PartialDate | None = None


class Record(Part, kw_only=True):
    """One conference, or one register, with everything that it refers to."""

    event: Annotated[Event | None, Meta(description="The conference itself.")] = None
    register: Annotated[
        Register | None, Meta(description="In place of a conference: what the list is, and who keeps it.")
    ] = None
    sources: Annotated[dict[Slug, Source], Meta(description="The documents that say so, by slug.")] = {}
    series: Annotated[dict[Slug, Series], Meta(description="The series that the conference belongs to, by slug.")] = {}
    topics: Annotated[
        dict[Slug, Line | Topic],
        Meta(description="Subjects by slug: the name alone, or a table."),
    ] = {}
    organizations: Annotated[dict[Slug, Organization], Meta(description="Bodies by slug.")] = {}
    speakers: Annotated[dict[Slug, Speaker], Meta(description="Persons by slug.")] = {}
    participations: Annotated[
        list[Participation], Meta(description="Bodies that held the conference or took part in it, in order.")
    ] = []
    sessions: Annotated[list[Session], Meta(description="The agenda, in order.")] = []
    statements: Annotated[list[Statement], Meta(description="Each taking of the floor, in order.")] = []
    appearances: Annotated[
        list[Appearance], Meta(description="Who took part in no statement and no session in particular, in order.")
    ] = []

    @property
    def slug(self) -> str:
        """The slug of the conference or of the register; empty for a list without one."""
        named = self.event or self.register
        return (named.slug if named is not None else None) or ""


PARTS: tuple[type[Part], ...] = (
    Event,
    Session,
    Statement,
    Appearance,
    Remark,
    Participation,
    Speaker,
    Organization,
    Affiliation,
    Source,
    Register,
    Series,
    Topic,
    Name,
    Relation,
    OtherTitle,
    Link,
)
"""The parts that fill rows, in the order of the reference."""


@cache
def fields_of(part: type[Part]) -> dict[str, str]:
    """Return the column of each key of a part that fills a column of its table."""
    columns = {column.name for column in Base.metadata.tables[part.table].c} - {"id"} if part.table else set()
    names = {
        key: ("merged_into_id",) if key == "same_as" else (key, f"{key}_id", f"{key}_code")
        for key in part.__struct_fields__
    }
    return {key: column for key, possible in names.items() for column in possible if column in columns}
