"""Events: conferences, and the bodies that held them or took part."""

from typing import TYPE_CHECKING, Annotated

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from conference_record.models import rules
from conference_record.models.base import Base, PositionedList, intpk, position, with_loaded
from conference_record.models.country import Country
from conference_record.models.organization import Organization
from conference_record.models.series import Series
from conference_record.models.topic import Topic, event_topics
from conference_record.models.types import (
    Count,
    Languages,
    Line,
    PartialDate,
    Prose,
    Slug,
    Word,
    Zone,
    in_words,
    one_of,
)

if TYPE_CHECKING:
    from conference_record.models.agenda import EventSession, Statement
    from conference_record.models.appearance import Appearance
    from conference_record.models.identity import FormerSlug, Identifier
    from conference_record.models.link import Link, OtherTitle
    from conference_record.models.source import Citation
    from conference_record.models.speaker import Speaker

QUALIFIERS = ("exactly", "about", "more-than", "at-least", "fewer-than", "at-most")
"""How a printed count relates to the true one."""
Qualifier = Annotated[str, one_of(QUALIFIERS)]

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
    topics: Mapped[list[Topic]] = relationship(
        secondary=event_topics, back_populates="events", order_by=Topic.slug, passive_deletes=True
    )
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
