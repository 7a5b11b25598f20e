"""Events: a conference, its sessions, the statements made at it, and the bodies that held it or took part."""

from typing import TYPE_CHECKING, Annotated, Any

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from conference_record.models import rules
from conference_record.models.base import KEPT_BY_LOADING, Base, PositionedList, intpk, position, with_loaded
from conference_record.models.country import Country
from conference_record.models.organization import Organization
from conference_record.models.series import Series
from conference_record.models.topic import Topic, event_topics, session_topics
from conference_record.models.types import (
    ClockTime,
    Count,
    Languages,
    Line,
    LocalTime,
    PartialDate,
    Prose,
    Slug,
    UtcOffset,
    Word,
    Zone,
    in_words,
    one_of,
)

if TYPE_CHECKING:
    from conference_record.models.appearance import Appearance
    from conference_record.models.identity import FormerSlug, Identifier
    from conference_record.models.link import Link, OtherTitle
    from conference_record.models.source import Citation
    from conference_record.models.speaker import Speaker

QUALIFIERS = ("exactly", "about", "more-than", "at-least", "fewer-than", "at-most")
"""How a printed count relates to the true one."""
Qualifier = Annotated[str, one_of(QUALIFIERS)]

DELIVERIES = ("in-person", "read-out", "video", "written", "remote")
"""How a statement, or one person's part in it, reached its audience; `remote` is live, `video` may be recorded."""
Delivery = Annotated[str, one_of(DELIVERIES)]

STATUSES = ("planned", "held", "cancelled", "postponed", "rescheduled")
"""What became of a conference or a part of it; `postponed` has no new date, `rescheduled` was or is to be held."""
Status = Annotated[str, one_of(STATUSES)]

NOT_HELD = ("cancelled", "postponed")
"""Statuses that parts have from the whole: what is in a cancelled session or conference is cancelled too."""

ATTENDANCES = ("in-person", "online", "hybrid")
"""How those who take part in a conference, or a part of it, meet."""
Attendance = Annotated[str, one_of(ATTENDANCES)]

PARTICIPATION_ROLES = (
    "organizer",
    "co-organizer",
    "host",
    "under-auspices-of",
    "sponsor",
    "secretariat",
    "participant",
    "observer",
)
"""What a body does at an event."""
ParticipationRole = Annotated[str, one_of(PARTICIPATION_ROLES)]


def _counted(what: str) -> CheckConstraint:
    return rules.condition(f"{what}_qualifier_has_its_count", f"{what}_qualifier IS NULL OR {what}_count IS NOT NULL")


class Event(Base):
    """A conference: one gathering with a title, a place and days."""

    __tablename__ = "events"
    __table_args__ = (
        rules.partial_not_before("ends_on", "starts_on"),
        rules.partial_not_before("previous_ends_on", "previous_starts_on"),
        _counted("participant"),
        _counted("country"),
        rules.condition("edition_has_its_series", "edition IS NULL OR series_id IS NOT NULL"),
        {"comment": "Conferences: each one gathering with a title, a place and days."},
    )

    repr_columns = ("slug", "title")

    id: Mapped[intpk]
    slug: Mapped[Slug] = mapped_column(unique=True, comment="Stable public name, such as minsk-2018.")
    title: Mapped[Line] = mapped_column(comment="Title as printed, without quotation marks; not unique.")
    kind: Mapped[Word | None] = mapped_column(
        comment="What it is, in lower-case words: conference, workshop; NULL = the sources do not say."
    )
    level: Mapped[Word | None] = mapped_column(
        comment="At which level it was held, in lower-case words: high-level, ministerial, expert; NULL = not said."
    )
    starts_on: Mapped[PartialDate | None] = mapped_column(
        index=True, comment="First day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known."
    )
    ends_on: Mapped[PartialDate | None] = mapped_column(
        comment="Last day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known."
    )
    timezone: Mapped[Zone | None] = mapped_column(
        comment="IANA zone of all local times of the event, such as Europe/Minsk; NULL = not known."
    )
    venue: Mapped[Line | None] = mapped_column(comment="Building or grounds; NULL = not known.")
    city: Mapped[Line | None] = mapped_column(comment="City; NULL = not known.")
    country_code: Mapped[str | None] = mapped_column(
        ForeignKey("countries.code", ondelete="RESTRICT"),
        index=True,
        comment="Country where it was held, ISO 3166-1 alpha-2; NULL = not known.",
    )
    participant_count: Mapped[Count | None] = mapped_column(
        comment="Number of participants that the sources give; read it together with participant_qualifier."
    )
    participant_qualifier: Mapped[Qualifier | None] = mapped_column(
        comment=f"How the number relates to the true one: {in_words(QUALIFIERS)}; NULL = not said."
    )
    country_count: Mapped[Count | None] = mapped_column(
        comment="Number of countries that the participants came from; read it together with country_qualifier."
    )
    country_qualifier: Mapped[Qualifier | None] = mapped_column(
        comment=f"How the number relates to the true one: {in_words(QUALIFIERS)}; NULL = not said."
    )
    summary: Mapped[Prose | None] = mapped_column(comment="What the event was, in the registrar's words.")
    series_id: Mapped[int | None] = mapped_column(
        ForeignKey("series.id", ondelete="RESTRICT"),
        index=True,
        comment="The series that it is one of; NULL = it stands alone, or the sources do not say.",
    )
    edition: Mapped[Line | None] = mapped_column(
        comment="Which one of its series, as printed: 'XII', '36C3', 'twelfth'; NULL = none printed."
    )
    status: Mapped[Status | None] = mapped_column(
        comment=f"What became of it: {in_words(STATUSES)}; NULL = the sources do not say."
    )
    attendance: Mapped[Attendance | None] = mapped_column(
        comment=f"How those who take part meet: {in_words(ATTENDANCES)}; NULL = the sources do not say."
    )
    previous_starts_on: Mapped[PartialDate | None] = mapped_column(
        comment="First day as it was planned before it was put off: YYYY, YYYY-MM or YYYY-MM-DD; NULL = none known."
    )
    previous_ends_on: Mapped[PartialDate | None] = mapped_column(
        comment="Last day as it was planned before it was put off: YYYY, YYYY-MM or YYYY-MM-DD; NULL = none known."
    )
    acronym: Mapped[Line | None] = mapped_column(comment="Acronym as printed, such as COP21; NULL = none printed.")
    language: Mapped[Languages | None] = mapped_column(
        comment="BCP 47 tags of its working languages, separated by ', '; NULL = not known."
    )
    interpretation: Mapped[Languages | None] = mapped_column(
        comment="BCP 47 tags of the languages into which it was interpreted, separated by ', '; NULL = not said."
    )
    url: Mapped[Line | None] = mapped_column(comment="Address of its own page; NULL = not known.")
    license: Mapped[Line | None] = mapped_column(
        comment="Licence of what it published, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said."
    )

    series: Mapped[Series | None] = relationship(back_populates="events")
    country: Mapped[Country | None] = relationship(back_populates="events")
    sessions: Mapped[list["EventSession"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="EventSession.position",
        collection_class=PositionedList,
    )
    # No passive_deletes: the statements of a session must be deleted before it.
    statements: Mapped[list["Statement"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Statement.position",
        collection_class=PositionedList,
    )
    participations: Mapped[list["Participation"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Participation.position",
        collection_class=PositionedList,
    )
    appearances: Mapped[list["Appearance"]] = relationship(
        back_populates="event", cascade="all, delete-orphan", passive_deletes=True, order_by="Appearance.id"
    )
    topics: Mapped[list[Topic]] = relationship(secondary=event_topics, order_by=Topic.slug, passive_deletes=True)
    former_slugs: Mapped[list["FormerSlug"]] = relationship(
        back_populates="event", viewonly=True, order_by="FormerSlug.id"
    )
    identifiers: Mapped[list["Identifier"]] = relationship(
        back_populates="event", cascade="all, delete-orphan", passive_deletes=True, order_by="Identifier.id"
    )
    links: Mapped[list["Link"]] = relationship(
        back_populates="event", cascade="all, delete-orphan", passive_deletes=True, order_by="Link.id"
    )
    other_titles: Mapped[list["OtherTitle"]] = relationship(
        back_populates="event", cascade="all, delete-orphan", passive_deletes=True, order_by="OtherTitle.id"
    )
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="event", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )

    @property
    def speakers(self) -> list["Speaker"]:
        """The persons who appear at the event in any role, each once, in the order of the statements."""
        places: dict[Statement | None, int] = {statement: statement.position for statement in self.statements}
        in_order = sorted(self.appearances, key=lambda entry: (places.get(entry.statement, 0), entry.position))
        return list(dict.fromkeys(entry.speaker.canonical for entry in in_order if entry.speaker is not None))

    @property
    def organizers(self) -> list[Organization]:
        """The organizations that organized the event; those that joined them are the co-organizers."""
        return self.bodies("organizer")

    @property
    def co_organizers(self) -> list[Organization]:
        """The organizations in cooperation with which the event was organized."""
        return self.bodies("co-organizer")

    def bodies(self, role: str) -> list[Organization]:
        """Return the named organizations that take part in a role, each once, in order; see PARTICIPATION_ROLES."""
        named = (entry.organization for entry in self.participations if entry.role == role)
        return list(dict.fromkeys(organization.canonical for organization in named if organization is not None))


class _Scheduled:
    """Where and when a session or a statement takes place."""

    track: Mapped[Line | None] = mapped_column(sort_order=1, comment="Track of the programme; NULL = none printed.")
    room: Mapped[Line | None] = mapped_column(sort_order=1, comment="Room or hall; NULL = not known.")
    starts_at: Mapped[LocalTime | None] = mapped_column(
        sort_order=1,
        comment="Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event's timezone; NULL = not known.",
    )
    ends_at: Mapped[LocalTime | None] = mapped_column(
        sort_order=1,
        comment="End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.",
    )
    changes: Mapped[Count] = mapped_column(
        sort_order=1,
        server_default="0",
        info=KEPT_BY_LOADING,
        comment="How often a load changed it after the first, with who appears: SEQUENCE in calendars.",
    )
    changed_at: Mapped[LocalTime | None] = mapped_column(
        sort_order=1,
        info=KEPT_BY_LOADING,
        comment="When a load changed it last, in UTC; NULL = not since the first load, or not known.",
    )
    starts_at_offset: Mapped[UtcOffset | None] = mapped_column(
        sort_order=1,
        comment="Offset of that clock from UTC at the start, such as +02:00, where the clock shows the hour twice or"
        " the event's timezone is not known; NULL = the timezone tells it, or nobody does.",
    )
    ends_at_offset: Mapped[UtcOffset | None] = mapped_column(
        sort_order=1, comment="Offset of that clock from UTC at the end, as starts_at_offset at the start."
    )
    day: Mapped[PartialDate | None] = mapped_column(
        sort_order=1,
        comment="Day without a time, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = see starts_at.",
    )
    start_time: Mapped[ClockTime | None] = mapped_column(
        sort_order=1,
        comment="Start on the clock of the place, HH:MM, on a day that is not known; NULL = see starts_at.",
    )
    end_time: Mapped[ClockTime | None] = mapped_column(
        sort_order=1, comment="End on the clock of the place, HH:MM, on a day that is not known; NULL = see ends_at."
    )
    status: Mapped[Status | None] = mapped_column(
        sort_order=1,
        comment=f"What became of it: {in_words(STATUSES)}; NULL = not said; what is in a cancelled whole is cancelled.",
    )
    attendance: Mapped[Attendance | None] = mapped_column(
        sort_order=1,
        comment=f"How those who take part meet: {in_words(ATTENDANCES)}; NULL = not said, perhaps as the event does.",
    )
    previous_starts_at: Mapped[LocalTime | None] = mapped_column(
        sort_order=1, comment="Start as it was printed before it was put off, as starts_at; NULL = none known."
    )
    previous_ends_at: Mapped[LocalTime | None] = mapped_column(
        sort_order=1, comment="End as it was printed before it was put off, as ends_at; NULL = none known."
    )
    interpretation: Mapped[Languages | None] = mapped_column(
        sort_order=1,
        comment="BCP 47 tags of the languages into which it was interpreted, separated by ', '; NULL = not said.",
    )
    url: Mapped[Line | None] = mapped_column(sort_order=1, comment="Address of its own page; NULL = not known.")
    license: Mapped[Line | None] = mapped_column(
        sort_order=1,
        comment="Licence of its recordings, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.",
    )


def _scheduled() -> tuple[Any, ...]:
    return (
        # A clock that is put back meanwhile shows an end before the start.
        rules.condition(
            "ends_at_not_before_starts_at",
            "ends_at >= starts_at OR coalesce(starts_at_offset <> ends_at_offset, FALSE)",
        ),
        rules.condition("starts_at_offset_is_of_a_time", "starts_at_offset IS NULL OR starts_at IS NOT NULL"),
        rules.condition("ends_at_offset_is_of_a_time", "ends_at_offset IS NULL OR ends_at IS NOT NULL"),
        rules.not_before("previous_ends_at", "previous_starts_at"),
        # With starts_at and ends_at, the day is known.
        rules.condition(
            "time_is_said_once",
            "starts_at IS NULL AND ends_at IS NULL OR day IS NULL AND start_time IS NULL AND end_time IS NULL",
        ),
        rules.condition(
            "time_of_a_known_day_is_starts_at",
            "coalesce(length(day), 0) < 10 OR start_time IS NULL AND end_time IS NULL",
        ),
        UniqueConstraint("event_id", "position"),
        # Target of the foreign keys that keep everything in one event.
        UniqueConstraint("id", "event_id"),
    )


class EventSession(_Scheduled, Base):
    """A session of an event. Named EventSession to avoid a clash with sqlalchemy.orm.Session."""

    __tablename__ = "sessions"
    __table_args__ = (
        *_scheduled(),
        {"comment": "Sessions of events: the parts into which the agenda is divided."},
    )

    repr_columns = ("id", "position", "title")

    id: Mapped[intpk]
    event_id: Mapped[int] = mapped_column(
        ForeignKey("events.id", ondelete="CASCADE"), comment="The event that it is a session of."
    )
    position: Mapped[position]
    kind: Mapped[Word | None] = mapped_column(
        comment="What it is, in lower-case words: opening, session, plenary, closing; NULL = the sources do not say."
    )
    number: Mapped[Line | None] = mapped_column(
        comment="Label as printed, which need not be a number: 'first', 'II', '3b'; NULL = it has none."
    )
    title: Mapped[Line | None] = mapped_column(comment="Title as printed, without quotation marks; NULL = it has none.")
    summary: Mapped[Prose | None] = mapped_column(comment="What the session was about, in the registrar's words.")
    language: Mapped[Languages | None] = mapped_column(
        sort_order=2, comment="BCP 47 tags of its working languages, separated by ', '; NULL = not said."
    )

    event: Mapped[Event] = relationship(back_populates="sessions")
    statements: Mapped[list["Statement"]] = relationship(
        back_populates="session",
        primaryjoin="EventSession.id == foreign(Statement.session_id)",
        order_by="Statement.position",
        passive_deletes="all",
    )
    appearances: Mapped[list["Appearance"]] = relationship(
        back_populates="session",
        primaryjoin="EventSession.id == foreign(Appearance.session_id)",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Appearance.position",
        collection_class=PositionedList,
    )
    topics: Mapped[list[Topic]] = relationship(secondary=session_topics, order_by=Topic.slug, passive_deletes=True)
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="session", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )
    identifiers: Mapped[list["Identifier"]] = relationship(
        back_populates="session", cascade="all, delete-orphan", passive_deletes=True, order_by="Identifier.id"
    )
    links: Mapped[list["Link"]] = relationship(
        back_populates="session", cascade="all, delete-orphan", passive_deletes=True, order_by="Link.id"
    )
    other_titles: Mapped[list["OtherTitle"]] = relationship(
        back_populates="session", cascade="all, delete-orphan", passive_deletes=True, order_by="OtherTitle.id"
    )

    @validates("event")
    def _take_a_place(self, _: str, event: Event) -> Event:
        return with_loaded(event, "sessions")


class Statement(_Scheduled, Base):
    """One taking of the floor: a statement, an address, a keynote, a talk, a panel."""

    __tablename__ = "statements"
    __table_args__ = (
        *_scheduled(),
        # No ON DELETE: a session that has statements cannot be deleted.
        ForeignKeyConstraint(["session_id", "event_id"], ["sessions.id", "sessions.event_id"]),
        # No ON DELETE: a statement that others reply to cannot be deleted alone.
        ForeignKeyConstraint(["replies_to_id", "event_id"], ["statements.id", "statements.event_id"]),
        rules.condition("replies_to_another", "replies_to_id <> id"),
        Index(None, "session_id"),
        Index(None, "replies_to_id"),
        {"comment": "Statements: each one taking of the floor, ordered through the whole event."},
    )

    repr_columns = ("id", "position", "kind", "title")

    id: Mapped[intpk]
    event_id: Mapped[int] = mapped_column(
        ForeignKey("events.id", ondelete="CASCADE"), comment="The event at which it was made."
    )
    session_id: Mapped[int | None] = mapped_column(
        comment="The session in which it was made, of the same event; NULL = the sources do not say."
    )
    position: Mapped[position]
    kind: Mapped[Word | None] = mapped_column(
        comment="What it is, in lower-case words: statement, address, keynote, talk, panel; NULL = not said."
    )
    delivery: Mapped[Delivery | None] = mapped_column(
        comment=f"How it reached its audience: {in_words(DELIVERIES)}; NULL = not said."
    )
    title: Mapped[Line | None] = mapped_column(comment="Title as printed, without quotation marks; NULL = it has none.")
    summary: Mapped[Prose | None] = mapped_column(comment="What it was about, in the registrar's words.")
    language: Mapped[Languages | None] = mapped_column(
        comment="BCP 47 tags of the languages spoken, separated by ', ', such as 'fr, nl'; NULL = not known."
    )
    text: Mapped[Prose | None] = mapped_column(
        sort_order=2,
        comment="What was said, word by word; NULL = not known, or not to be republished; citations of this column"
        " name the sentences that are its text.",
    )
    replies_to_id: Mapped[int | None] = mapped_column(
        sort_order=3,
        comment="The statement, of the same event, that it answers or interrupts, such as a question;"
        " NULL = none, or not said.",
    )

    event: Mapped[Event] = relationship(back_populates="statements")
    replies_to: Mapped["Statement | None"] = relationship(
        back_populates="replies",
        primaryjoin="foreign(Statement.replies_to_id) == remote(Statement.id)",
    )
    replies: Mapped[list["Statement"]] = relationship(
        back_populates="replies_to",
        primaryjoin="Statement.id == remote(foreign(Statement.replies_to_id))",
        order_by="Statement.position",
        passive_deletes="all",
    )
    session: Mapped[EventSession | None] = relationship(
        back_populates="statements", primaryjoin="EventSession.id == foreign(Statement.session_id)"
    )
    appearances: Mapped[list["Appearance"]] = relationship(
        back_populates="statement",
        primaryjoin="Statement.id == foreign(Appearance.statement_id)",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Appearance.position",
        collection_class=PositionedList,
    )
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="statement", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )
    identifiers: Mapped[list["Identifier"]] = relationship(
        back_populates="statement", cascade="all, delete-orphan", passive_deletes=True, order_by="Identifier.id"
    )
    links: Mapped[list["Link"]] = relationship(
        back_populates="statement", cascade="all, delete-orphan", passive_deletes=True, order_by="Link.id"
    )
    other_titles: Mapped[list["OtherTitle"]] = relationship(
        back_populates="statement", cascade="all, delete-orphan", passive_deletes=True, order_by="OtherTitle.id"
    )

    @validates("event")
    def _take_a_place(self, _: str, event: Event) -> Event:
        return with_loaded(event, "statements")

    @validates("session")
    def _join_event_of(self, _: str, session: EventSession | None) -> EventSession | None:
        if session is not None and self.event is None:
            self.event = with_loaded(session, "event").event
        return session

    def persons(self, role: str) -> list["Speaker"]:
        """Return the persons who take part in a role, each once, in order; see ROLES."""
        named = (entry.speaker for entry in self.appearances if entry.role == role)
        return list(dict.fromkeys(speaker.canonical for speaker in named if speaker is not None))


class Participation(Base):
    """A body, named or only described, takes part in an event in a role."""

    __tablename__ = "participations"
    __table_args__ = (
        rules.condition("names_or_describes_a_body", "organization_id IS NOT NULL OR description IS NOT NULL"),
        UniqueConstraint("event_id", "position"),
        {"comment": "What bodies, named or only described, did at events: organized, hosted, took part."},
    )

    repr_columns = ("id", "role", "description")

    id: Mapped[intpk]
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), comment="The event.")
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="RESTRICT"),
        index=True,
        comment="The body; NULL = only described.",
    )
    description: Mapped[Line | None] = mapped_column(
        comment="The body or bodies as printed, where no organization of the record is meant, such as experts."
    )
    role: Mapped[ParticipationRole] = mapped_column(comment=f"What it did: {in_words(PARTICIPATION_ROLES)}.")
    position: Mapped[position]
    billed_name: Mapped[Line | None] = mapped_column(
        comment="Name of the body as printed; it stays when the organization is renamed; NULL = not noted."
    )

    event: Mapped[Event] = relationship(back_populates="participations")
    organization: Mapped[Organization | None] = relationship(back_populates="participations")
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="participation", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )

    @validates("event")
    def _take_a_place(self, _: str, event: Event) -> Event:
        return with_loaded(event, "participations")
