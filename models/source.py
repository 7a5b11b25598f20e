"""Sources: the documents that the record rests on, sentence by sentence, and which row rests on which sentence."""

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from sqlalchemy import ForeignKey, Index, Table, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models import rules
from conference_record.models.agenda import EventSession, Statement
from conference_record.models.appearance import Appearance, Remark
from conference_record.models.base import Base, intpk, pointers
from conference_record.models.event import Event, Participation
from conference_record.models.link import Link
from conference_record.models.organization import Organization
from conference_record.models.speaker import Affiliation, Speaker
from conference_record.models.topic import Topic
from conference_record.models.types import (
    ColumnName,
    Count,
    Language,
    Line,
    Number,
    PartialDate,
    Prose,
    Sha256,
    Slug,
    Word,
)

if TYPE_CHECKING:
    from conference_record.models.identity import FormerSlug, Identifier

Fact: TypeAlias = (
    Event
    | EventSession
    | Statement
    | Appearance
    | Remark
    | Participation
    | Speaker
    | Organization
    | Affiliation
    | Link
    | Topic
)
"""What a citation can point to."""


REGISTER = "register"
"""The kind of a source that is a register."""


class Source(Base):
    """A document on which the record rests, as it was when someone retrieved it."""

    __tablename__ = "sources"
    __table_args__ = ({"comment": "Documents on which the record rests, each as it was when it was retrieved."},)

    repr_columns = ("slug", "title")

    id: Mapped[intpk]
    slug: Mapped[Slug] = mapped_column(unique=True, comment="Stable public name, such as minsk-2018-report.")
    title: Mapped[Line] = mapped_column(comment="Title as printed.")
    publisher: Mapped[Line | None] = mapped_column(comment="Who published it; NULL = not known.")
    url: Mapped[Line | None] = mapped_column(comment="Where it was found; NULL = not known.")
    language: Mapped[Language | None] = mapped_column(comment="BCP 47 tag of its language; NULL = not known.")
    published_on: Mapped[PartialDate | None] = mapped_column(
        comment="Day of publication, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known."
    )
    retrieved_on: Mapped[PartialDate | None] = mapped_column(
        comment="Day on which it was retrieved, as much of it as is known; NULL = not known."
    )
    sha256: Mapped[Sha256 | None] = mapped_column(
        comment="SHA-256 of the bytes of the text that was read, in lower-case hexadecimal; NULL = not known."
    )
    kind: Mapped[Word | None] = mapped_column(
        comment="What it is, in lower-case words: report, programme, minutes; register = a list of persons or bodies,"
        " whose names for them win over what other sources print; NULL = not said."
    )

    passages: Mapped[list["Passage"]] = relationship(
        back_populates="source",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Passage.paragraph, Passage.sentence",
    )
    former_slugs: Mapped[list["FormerSlug"]] = relationship(
        back_populates="source", viewonly=True, order_by="FormerSlug.id"
    )
    identifiers: Mapped[list["Identifier"]] = relationship(
        back_populates="source", cascade="all, delete-orphan", passive_deletes=True, order_by="Identifier.id"
    )


class Passage(Base):
    """A sentence of a source, known by its number; its text may be left out where it may not be republished."""

    __tablename__ = "passages"
    __table_args__ = (
        UniqueConstraint("source_id", "paragraph", "sentence"),
        {"comment": "Every sentence of every source, by its number."},
    )

    repr_columns = ("id", "paragraph", "sentence")

    id: Mapped[intpk]
    source_id: Mapped[int] = mapped_column(ForeignKey("sources.id", ondelete="CASCADE"), comment="The document.")
    paragraph: Mapped[Count] = mapped_column(comment="Number of the paragraph; 0 = title and headings before the text.")
    sentence: Mapped[Number] = mapped_column(comment="Number of the sentence in the paragraph, counted from 1.")
    text: Mapped[Prose | None] = mapped_column(comment="The sentence; NULL = it may not be republished.")
    set_aside: Mapped[Line | None] = mapped_column(
        comment="Why no row uses it, in the registrar's words: it is not about the conference; NULL = a row does, or"
        " should."
    )

    source: Mapped[Source] = relationship(back_populates="passages")
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="passage", order_by="Citation.id", passive_deletes="all"
    )


def _target(table: str) -> Any:
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE"),
        comment=f"The row of {table} that the passage is evidence for; exactly one such column is set.",
    )


class Citation(Base):
    """Source S says so in sentence P: a row, or one column of it, rests on a passage, or is contradicted by it."""

    __tablename__ = "citations"
    __table_args__ = (
        rules.condition("contradiction_names_its_field", "says IS NULL OR field IS NOT NULL"),
        {"comment": "Evidence: which sentence of which source says what a row says."},
    )

    repr_columns = ("id", "field", "says")

    id: Mapped[intpk]
    passage_id: Mapped[int] = mapped_column(
        ForeignKey("passages.id", ondelete="RESTRICT"), comment="The sentence that says so."
    )
    field: Mapped[ColumnName | None] = mapped_column(
        comment="The column of the row that it is evidence for; NULL = the row as a whole."
    )
    says: Mapped[Line | None] = mapped_column(
        comment="What the sentence gives for the field instead, where it contradicts; NULL = it supports the row."
    )
    event_id: Mapped[int | None] = _target("events")
    session_id: Mapped[int | None] = _target("sessions")
    statement_id: Mapped[int | None] = _target("statements")
    appearance_id: Mapped[int | None] = _target("appearances")
    remark_id: Mapped[int | None] = _target("remarks")
    participation_id: Mapped[int | None] = _target("participations")
    speaker_id: Mapped[int | None] = _target("speakers")
    organization_id: Mapped[int | None] = _target("organizations")
    affiliation_id: Mapped[int | None] = _target("affiliations")
    link_id: Mapped[int | None] = _target("links")
    topic_id: Mapped[int | None] = _target("topics")

    passage: Mapped[Passage] = relationship(back_populates="citations")
    event: Mapped[Event | None] = relationship(back_populates="citations")
    session: Mapped[EventSession | None] = relationship(back_populates="citations")
    statement: Mapped[Statement | None] = relationship(back_populates="citations")
    appearance: Mapped[Appearance | None] = relationship(back_populates="citations")
    remark: Mapped[Remark | None] = relationship(back_populates="citations")
    participation: Mapped[Participation | None] = relationship(back_populates="citations")
    speaker: Mapped[Speaker | None] = relationship(back_populates="citations")
    organization: Mapped[Organization | None] = relationship(back_populates="citations")
    affiliation: Mapped[Affiliation | None] = relationship(back_populates="citations")
    link: Mapped[Link | None] = relationship(back_populates="citations")
    topic: Mapped[Topic | None] = relationship(back_populates="citations")

    @property
    def target(self) -> Fact:
        """The row that the citation is evidence for."""
        for column in TARGETS:
            if (row := getattr(self, column.removesuffix("_id"))) is not None:
                return row  # type: ignore[no-any-return]
        raise ValueError("the citation points at no row yet")


_citations = cast(Table, Citation.__table__)

TARGETS = pointers(_citations)
"""The columns of a citation that name what it supports, and their tables: the rows that can be cited."""

rules.point_at_one_row(_citations, TARGETS)
# The key of what it points to, and the number of its table, say as much as all pointers in less than half the room;
# written as PostgreSQL itself writes it, so that Alembic sees no change.
_table = ", ".join(f"{column} * 0 + {number}" for number, column in enumerate(TARGETS))
Index(
    "uq_citations_listed_once",
    _citations.c.passage_id,
    text("coalesce(field, '')"),
    text(f"coalesce({', '.join(TARGETS)})"),
    text(f"coalesce({_table})"),
    unique=True,
)
