"""Appearances: who took part in which role, in which capacities, and the points they made."""

from typing import TYPE_CHECKING, Annotated

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, inspect, text
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from conference_record.models import rules
from conference_record.models.agenda import DELIVERIES, Delivery, EventSession, Statement
from conference_record.models.base import Base, PositionedList, intpk, position, unfinished, with_loaded
from conference_record.models.event import Event
from conference_record.models.organization import Organization
from conference_record.models.speaker import Affiliation, Speaker
from conference_record.models.topic import Topic, remark_topics
from conference_record.models.types import Line, Prose, Word, in_words, one_of

if TYPE_CHECKING:
    from collections.abc import MutableSequence

    from conference_record.models.source import Citation

ROLES = (
    "speaker",
    "author",
    "reader",
    "chair",
    "moderator",
    "panellist",
    "rapporteur",
    "interpreter",
    "attendee",
    "presenter",
    "co-author",
    "discussant",
    "president",
    "head-of-delegation",
    "delegate",
    "guest",
    "signatory",
)
"""What a person or delegation does. Of an address that is read out, one is the author and another the reader.

The list is closed, because exports and rules depend on it: who performs, who only wrote, who was merely there.
"""
Role = Annotated[str, one_of(ROLES)]

PRESENCES = ("present", "absent", "replaced")
"""Whether someone who was announced took part."""
Presence = Annotated[str, one_of(PRESENCES)]

_AT_THE_EVENT_ONLY = text("session_id IS NULL AND statement_id IS NULL")


def _capacity_in(affiliation: Affiliation) -> "Capacity":
    # With a name, it can be pickled.
    return Capacity(affiliation=affiliation)


class Appearance(Base):
    """Someone took part in a role: in a statement, in a session as a whole, or at the event only."""

    __tablename__ = "appearances"
    __table_args__ = (
        rules.condition(
            "names_someone", "speaker_id IS NOT NULL OR organization_id IS NOT NULL OR billed_name IS NOT NULL"
        ),
        # The statement says its session; said twice, the two could differ.
        rules.condition("in_a_session_or_a_statement", "session_id IS NULL OR statement_id IS NULL"),
        rules.condition(
            "authors_and_readers_have_a_statement",
            "role NOT IN ('author', 'co-author', 'reader') OR statement_id IS NOT NULL",
        ),
        rules.condition(
            "replaced_by_is_of_one_replaced", "replaced_by_id IS NULL OR coalesce(presence, '') = 'replaced'"
        ),
        rules.condition("replaced_by_another", "replaced_by_id <> speaker_id"),
        # What a session or a statement has moves with it to another event.
        ForeignKeyConstraint(
            ["session_id", "event_id"], ["sessions.id", "sessions.event_id"], ondelete="CASCADE", onupdate="CASCADE"
        ),
        ForeignKeyConstraint(
            ["statement_id", "event_id"],
            ["statements.id", "statements.event_id"],
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        # Target of the foreign key that keeps a capacity with its speaker.
        UniqueConstraint("id", "speaker_id"),
        UniqueConstraint("statement_id", "position"),
        UniqueConstraint("session_id", "position"),
        # Both columns: a speaker may appear at thousands of events.
        Index(None, "event_id", "speaker_id"),
        rules.index_where_set("appearances", "organization_id"),
        rules.index_where_set("appearances", "replaced_by_id"),
        Index(
            "uq_appearances_event_id_position",
            "event_id",
            "position",
            unique=True,
            sqlite_where=_AT_THE_EVENT_ONLY,
            postgresql_where=_AT_THE_EVENT_ONLY,
        ),
        {"comment": "Who took part in which role: in a statement, in a session, or at the event only."},
    )

    repr_columns = ("id", "role", "billed_name", "billed_title")

    id: Mapped[intpk]
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), comment="The event.")
    session_id: Mapped[int | None] = mapped_column(
        comment="The session as a whole in which someone took part, such as its chair; NULL = see statement_id."
    )
    statement_id: Mapped[int | None] = mapped_column(
        comment="The statement in which someone took part; NULL here and in session_id = at the event, no more is said."
    )
    speaker_id: Mapped[int | None] = mapped_column(
        ForeignKey("speakers.id", ondelete="RESTRICT"),
        index=True,
        comment="The person; NULL = nobody named, or a team or placeholder that only billed_name tells.",
    )
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="RESTRICT"),
        comment="The body that speaks through nobody named, or for which an address is delivered; NULL = none.",
    )
    role: Mapped[Role] = mapped_column(comment=f"What the person or delegation does: {in_words(ROLES)}.")
    position: Mapped[position]
    billed_name: Mapped[Line | None] = mapped_column(
        comment="Name as the programme prints it; it stays when the speaker's record is edited."
    )
    billed_title: Mapped[Line | None] = mapped_column(
        comment="Title or titles as the programme prints them; they stay when affiliations are edited."
    )
    delivery: Mapped[Delivery | None] = mapped_column(
        comment=f"How this one's part reached the audience: {in_words(DELIVERIES)}; NULL = as the statement's, or not"
        " said."
    )
    presence: Mapped[Presence | None] = mapped_column(
        comment=f"Whether the person or delegation took part: {in_words(PRESENCES)}; NULL = the sources do not say."
    )
    replaced_by_id: Mapped[int | None] = mapped_column(
        ForeignKey("speakers.id", ondelete="RESTRICT"),
        comment="The person who took part in their place; NULL = nobody, or not known.",
    )
    billed_honorific: Mapped[Line | None] = mapped_column(
        comment="Form of address as printed here, such as H.E. or Mr.; NULL = none printed."
    )
    billed_organization: Mapped[Line | None] = mapped_column(
        comment="Name of the body as printed here; it stays when the organization is renamed; NULL = none printed."
    )

    event: Mapped[Event] = relationship(back_populates="appearances")
    session: Mapped[EventSession | None] = relationship(
        back_populates="appearances", primaryjoin="EventSession.id == foreign(Appearance.session_id)"
    )
    statement: Mapped[Statement | None] = relationship(
        back_populates="appearances", primaryjoin="Statement.id == foreign(Appearance.statement_id)"
    )
    speaker: Mapped[Speaker | None] = relationship(back_populates="appearances", foreign_keys=[speaker_id])
    replaced_by: Mapped[Speaker | None] = relationship(back_populates="replaced", foreign_keys=[replaced_by_id])
    organization: Mapped[Organization | None] = relationship(back_populates="appearances")
    capacities: Mapped[list["Capacity"]] = relationship(
        back_populates="appearance",
        primaryjoin="Appearance.id == foreign(Capacity.appearance_id)",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Capacity.position",
        collection_class=PositionedList,
    )
    remarks: Mapped[list["Remark"]] = relationship(
        back_populates="appearance",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Remark.position",
        collection_class=PositionedList,
    )
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="appearance", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )
    affiliations: AssociationProxy["MutableSequence[Affiliation]"] = association_proxy(
        "capacities", "affiliation", creator=_capacity_in
    )
    """The affiliations in which the speaker appears, in billing order."""

    @validates("session", "statement")
    def _join_event_of(self, _: str, place: EventSession | Statement | None) -> EventSession | Statement | None:
        if place is None:
            return None
        event = with_loaded(place, "event").event
        with unfinished(self):
            # What is new says what it says; what is there moves.
            if event is not None and (self.event is None or inspect(self).persistent):
                self.event = event
        return with_loaded(place, "appearances")

    @validates("speaker")
    def _keep_own_capacities(self, _: str, speaker: Speaker | None) -> Speaker | None:
        # Nobody appears in the capacities of somebody else.
        with unfinished(self):
            for capacity in [
                each for each in self.capacities if each.affiliation and each.affiliation.speaker is not speaker
            ]:
                self.capacities.remove(capacity)
        return speaker


class Capacity(Base):
    """A speaker appears in the capacity of one of their affiliations."""

    __tablename__ = "capacities"
    __table_args__ = (
        ForeignKeyConstraint(
            ["appearance_id", "speaker_id"], ["appearances.id", "appearances.speaker_id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["affiliation_id", "speaker_id"], ["affiliations.id", "affiliations.speaker_id"]),
        UniqueConstraint("appearance_id", "position"),
        UniqueConstraint("appearance_id", "affiliation_id"),
        Index(None, "affiliation_id"),
        {"comment": "The affiliations in which a speaker appears, in billing order."},
    )

    # Those that are taken out are deleted early; see editing.py.
    __mapper_args__ = {"confirm_deleted_rows": False}  # noqa: RUF012 (SQLAlchemy declares it otherwise)

    repr_columns = ("id", "position")

    id: Mapped[intpk]
    appearance_id: Mapped[int] = mapped_column(comment="The appearance of the speaker.")
    affiliation_id: Mapped[int] = mapped_column(comment="The affiliation, of the same speaker.")
    speaker_id: Mapped[int] = mapped_column(comment="The speaker of both the appearance and the affiliation.")
    position: Mapped[position]

    appearance: Mapped[Appearance] = relationship(
        back_populates="capacities", primaryjoin="Appearance.id == foreign(Capacity.appearance_id)"
    )
    affiliation: Mapped[Affiliation] = relationship(back_populates="capacities")

    @validates("appearance")
    def _take_a_place(self, _: str, appearance: Appearance) -> Appearance:
        return with_loaded(appearance, "capacities")


class Remark(Base):
    """One point that someone made: the verb of the source, and what it was."""

    __tablename__ = "remarks"
    __table_args__ = (
        UniqueConstraint("appearance_id", "position"),
        {"comment": "Points that were made: who called for, stressed or noted what."},
    )

    repr_columns = ("id", "act", "text")

    id: Mapped[intpk]
    appearance_id: Mapped[int] = mapped_column(
        ForeignKey("appearances.id", ondelete="CASCADE"), comment="The appearance in which the point was made."
    )
    position: Mapped[position]
    act: Mapped[Word] = mapped_column(
        comment="What was done, with the verb of the source in lower case: called for, stressed, noted."
    )
    text: Mapped[Prose] = mapped_column(comment="The point, in the registrar's words, so that it reads on from act.")
    quotation: Mapped[Prose | None] = mapped_column(
        comment="The words themselves as printed, without quotation marks; NULL = not quoted, or not to be republished."
    )

    appearance: Mapped[Appearance] = relationship(back_populates="remarks")
    topics: Mapped[list[Topic]] = relationship(
        secondary=remark_topics, back_populates="remarks", order_by=Topic.slug, passive_deletes=True
    )
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="remark", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )

    @validates("appearance")
    def _take_a_place(self, _: str, appearance: Appearance) -> Appearance:
        return with_loaded(appearance, "remarks")
