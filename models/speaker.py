"""Speakers: the persons on the record, the names they go by, and the posts they hold or held."""

from datetime import date
from typing import TYPE_CHECKING, cast

from sqlalchemy import ForeignKey, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models import rules, triggers
from conference_record.models.base import Base, intpk
from conference_record.models.dates import covers
from conference_record.models.organization import Organization

if TYPE_CHECKING:
    from conference_record.models.appearance import Appearance, Capacity
    from conference_record.models.event import Event
    from conference_record.models.identity import FormerSlug, Identifier
    from conference_record.models.source import Citation


class Speaker(Base):
    """A person on the record, whatever the role: speaker, author, chair, interpreter."""

    __tablename__ = "speakers"
    __table_args__ = (
        rules.slug(),
        rules.line("name"),
        rules.line("sort_name"),
        rules.line("honorific"),
        *rules.merging("speakers"),
        {"comment": "Persons on the record, whatever their role."},
    )

    repr_columns = ("slug", "name")

    id: Mapped[intpk]
    slug: Mapped[str] = mapped_column(unique=True, comment="Stable public name, such as thomas-greminger.")
    name: Mapped[str] = mapped_column(
        index=True, comment="Full name without honorific; not unique, different people share one."
    )
    sort_name: Mapped[str | None] = mapped_column(
        comment="Name as it is filed, such as 'Greminger, Thomas'; NULL = unknown which part is the family name."
    )
    honorific: Mapped[str | None] = mapped_column(
        comment="Form of address before the name, such as Ambassador; NULL = the sources print none."
    )
    merged_into_id: Mapped[int | None] = mapped_column(
        ForeignKey("speakers.id", ondelete="RESTRICT"),
        comment="The speaker that this one was found to be, not merged in turn; NULL = stands for itself.",
    )

    merged_into: Mapped["Speaker | None"] = relationship(back_populates="merged", remote_side="Speaker.id")
    merged: Mapped[list["Speaker"]] = relationship(
        back_populates="merged_into", order_by="Speaker.id", passive_deletes="all"
    )

    names: Mapped[list["SpeakerName"]] = relationship(
        back_populates="speaker", cascade="all, delete-orphan", passive_deletes=True, order_by="SpeakerName.id"
    )
    affiliations: Mapped[list["Affiliation"]] = relationship(
        back_populates="speaker", cascade="all, delete-orphan", passive_deletes=True, order_by="Affiliation.id"
    )
    appearances: Mapped[list["Appearance"]] = relationship(
        back_populates="speaker", order_by="Appearance.id", passive_deletes="all"
    )
    former_slugs: Mapped[list["FormerSlug"]] = relationship(
        back_populates="speaker", viewonly=True, order_by="FormerSlug.id"
    )
    identifiers: Mapped[list["Identifier"]] = relationship(
        back_populates="speaker", cascade="all, delete-orphan", passive_deletes=True, order_by="Identifier.id"
    )
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="speaker", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )

    @property
    def canonical(self) -> "Speaker":
        """The speaker that this one was merged into, or else itself."""
        return self.merged_into if self.merged_into is not None else self

    @property
    def same(self) -> list["Speaker"]:
        """All speakers of the record who are this person: the canonical one, then those merged into it."""
        return [self.canonical, *self.canonical.merged]

    @property
    def organizations(self) -> list[Organization]:
        """The organizations of the person's affiliations, each once, whichever speaker they were recorded for."""
        held = (affiliation.organization for speaker in self.same for affiliation in speaker.affiliations)
        return list(dict.fromkeys(organization.canonical for organization in held if organization is not None))

    @property
    def events(self) -> list["Event"]:
        """The events at which the person appears, each once, whichever speaker they were recorded for."""
        return list(dict.fromkeys(appearance.event for speaker in self.same for appearance in speaker.appearances))


triggers.merge_in_one_step(cast(Table, Speaker.__table__))


class SpeakerName(Base):
    """Another name of a speaker: a spelling, a script, a former name, or a form that a source prints."""

    __tablename__ = "speaker_names"
    __table_args__ = (
        rules.line("name"),
        rules.language_tag(),
        rules.partial_date("started"),
        rules.partial_date("ended", may_be_open=True),
        rules.partial_not_before("ended", "started"),
        rules.listed_once("speaker_names", "speaker_id", "name", language="''", started="''", ended="''"),
        {"comment": "Other spellings, scripts, former names and printed forms of speakers' names."},
    )

    repr_columns = ("name", "language")

    id: Mapped[intpk]
    speaker_id: Mapped[int] = mapped_column(
        ForeignKey("speakers.id", ondelete="CASCADE"), comment="The speaker who goes or went by the name."
    )
    name: Mapped[str] = mapped_column(index=True, comment="The name, in its own script, as printed.")
    language: Mapped[str | None] = mapped_column(
        comment="BCP 47 tag of the language in which the name is so written; NULL = unknown."
    )
    started: Mapped[str | None] = mapped_column(comment="First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.")
    ended: Mapped[str | None] = mapped_column(
        comment="Last used: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be in use still; NULL = unknown."
    )

    speaker: Mapped[Speaker] = relationship(back_populates="names")


class Affiliation(Base):
    """A speaker holds or held a title, in an organization or on their own."""

    __tablename__ = "affiliations"
    __table_args__ = (
        rules.line("title"),
        rules.condition("names_a_title_or_an_organization", "title IS NOT NULL OR organization_id IS NOT NULL"),
        rules.partial_date("started"),
        rules.partial_date("ended", may_be_open=True),
        rules.partial_not_before("ended", "started"),
        # The target of the foreign key by which a capacity stays with its speaker.
        UniqueConstraint("id", "speaker_id"),
        rules.listed_once("affiliations", "speaker_id", organization_id="0", title="''", started="''", ended="''"),
        {"comment": "Posts: a speaker holds or held a title in an organization."},
    )

    repr_columns = ("id", "title", "started", "ended")

    id: Mapped[intpk]
    speaker_id: Mapped[int] = mapped_column(ForeignKey("speakers.id", ondelete="CASCADE"), comment="The person.")
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="RESTRICT"),
        index=True,
        comment="The organization in which the title is held; NULL = in none, such as an independent expert.",
    )
    title: Mapped[str | None] = mapped_column(
        comment="The title without the organization's name, such as Secretary General; NULL = not known."
    )
    started: Mapped[str | None] = mapped_column(
        comment="Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown, not 'always'."
    )
    ended: Mapped[str | None] = mapped_column(
        comment="Held until: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be still held; NULL = unknown, not 'now'."
    )

    speaker: Mapped[Speaker] = relationship(back_populates="affiliations")
    organization: Mapped[Organization | None] = relationship(back_populates="affiliations")
    capacities: Mapped[list["Capacity"]] = relationship(
        back_populates="affiliation", order_by="Capacity.id", passive_deletes="all"
    )
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="affiliation", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )

    def held_on(self, day: date) -> bool | None:
        """Say whether the post was held on a day: True or False when that is certain, else None.

        Unknown starts and ends are unknown; they never count as 'always' or 'until today'.
        """
        return covers(self.started, self.ended, day)

    def __str__(self) -> str:
        """Return the title and the organization's name, as in 'Secretary General, OSCE'."""
        organization = self.organization.canonical.name if self.organization is not None else None
        return ", ".join(part for part in (self.title, organization) if part is not None)
