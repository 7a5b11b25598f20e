"""The agenda of events: their sessions, and the statements made at them."""

from typing import TYPE_CHECKING, Annotated, Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, inspect
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from conference_record.models import rules
from conference_record.models.base import (
    KEPT_BY_LOADING,
    Base,
    PositionedList,
    intpk,
    position,
    unfinished,
    with_loaded,
)
from conference_record.models.event import ATTENDANCES, STATUSES, Attendance, Event, Status
from conference_record.models.topic import Topic, session_topics
from conference_record.models.types import (
    ClockTime,
    Count,
    Languages,
    Line,
    LocalTime,
    PartialDate,
    Prose,
    UtcOffset,
    Word,
    in_words,
    one_of,
)

if TYPE_CHECKING:
    from conference_record.models.appearance import Appearance
    from conference_record.models.identity import Identifier
    from conference_record.models.link import Link, OtherTitle
    from conference_record.models.source import Citation
    from conference_record.models.speaker import Speaker

DELIVERIES = ("in-person", "read-out", "video", "written", "remote")
"""How a statement, or one person's part in it, reached its audience; `remote` is live, `video` may be recorded."""
Delivery = Annotated[str, one_of(DELIVERIES)]


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
    topics: Mapped[list[Topic]] = relationship(
        secondary=session_topics, back_populates="sessions", order_by=Topic.slug, passive_deletes=True
    )
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
        with unfinished(self):
            if self.event is not None and event is not None and event is not self.event:
                for statement in self.statements:
                    statement.event = event
                for appearance in self.appearances:
                    appearance.event = event
        return with_loaded(event, "sessions")


class Statement(_Scheduled, Base):
    """One taking of the floor: a statement, an address, a keynote, a talk, a panel."""

    __tablename__ = "statements"
    __table_args__ = (
        *_scheduled(),
        # No ON DELETE: a session that has statements cannot be deleted. To another event, they move with it.
        ForeignKeyConstraint(["session_id", "event_id"], ["sessions.id", "sessions.event_id"], onupdate="CASCADE"),
        # No ON DELETE: a statement that others reply to cannot be deleted alone.
        ForeignKeyConstraint(["replies_to_id", "event_id"], ["statements.id", "statements.event_id"]),
        rules.condition("replies_to_another", "replies_to_id <> id"),
        Index(None, "session_id"),
        rules.index_where_set("statements", "replies_to_id"),
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
        with unfinished(self):
            if self.event is not None and event is not None and event is not self.event:
                for appearance in self.appearances:
                    appearance.event = event
        return with_loaded(event, "statements")

    @validates("session")
    def _join_event_of(self, _: str, session: EventSession | None) -> EventSession | None:
        event = with_loaded(session, "event").event if session is not None else None
        with unfinished(self):
            # What is new says what it says; what is there moves.
            if event is not None and (self.event is None or inspect(self).persistent):
                self.event = event
        return session

    def persons(self, role: str) -> list["Speaker"]:
        """Return the persons who take part in a role, each once, in order; see ROLES."""
        named = (entry.speaker for entry in self.appearances if entry.role == role)
        return list(dict.fromkeys(speaker.canonical for speaker in named if speaker is not None))
