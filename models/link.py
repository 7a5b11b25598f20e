"""Links: pages, recordings and documents about what is on the record, and what a conference adopted."""

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from sqlalchemy import ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models import rules
from conference_record.models.agenda import EventSession, Statement
from conference_record.models.base import Base, intpk, pointers
from conference_record.models.event import Event
from conference_record.models.organization import Organization
from conference_record.models.series import Series
from conference_record.models.speaker import Speaker
from conference_record.models.types import Languages, Line, PartialDate, Word

if TYPE_CHECKING:
    from conference_record.models.source import Citation

Linked: TypeAlias = Event | EventSession | Statement | Speaker | Organization | Series
"""What a link can be about."""


def _about(table: str) -> Any:
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE"),
        comment=f"The row of {table} that it is about; exactly one such column is set.",
    )


class Link(Base):
    """A page, a recording, slides, a paper, a photograph; or what a conference adopted, with its address if known."""

    __tablename__ = "links"
    __table_args__ = (
        rules.condition("has_a_title_or_an_address", "title IS NOT NULL OR url IS NOT NULL"),
        {"comment": "Pages, recordings and documents about what is on the record, and what conferences adopted."},
    )

    repr_columns = ("kind", "title", "url")

    id: Mapped[intpk]
    kind: Mapped[Word] = mapped_column(
        comment="What it is, in lower-case words: page, video, slides, paper, photograph, live-stream, declaration."
    )
    title: Mapped[Line | None] = mapped_column(comment="Title as printed; NULL = none printed, and it has an address.")
    url: Mapped[Line | None] = mapped_column(comment="Address; NULL = not known, such as of a declaration in print.")
    language: Mapped[Languages | None] = mapped_column(
        comment="BCP 47 tags of its languages, separated by ', '; NULL = not known."
    )
    license: Mapped[Line | None] = mapped_column(
        comment="Licence, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said."
    )
    published_on: Mapped[PartialDate | None] = mapped_column(
        comment="Day of publication or adoption: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known."
    )
    event_id: Mapped[int | None] = _about("events")
    session_id: Mapped[int | None] = _about("sessions")
    statement_id: Mapped[int | None] = _about("statements")
    speaker_id: Mapped[int | None] = _about("speakers")
    organization_id: Mapped[int | None] = _about("organizations")
    series_id: Mapped[int | None] = _about("series")

    event: Mapped[Event | None] = relationship(back_populates="links")
    session: Mapped[EventSession | None] = relationship(back_populates="links")
    statement: Mapped[Statement | None] = relationship(back_populates="links")
    speaker: Mapped[Speaker | None] = relationship(back_populates="links")
    organization: Mapped[Organization | None] = relationship(back_populates="links")
    series: Mapped[Series | None] = relationship(back_populates="links")
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="link", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )

    def __str__(self) -> str:
        """Return what it is, its title and its address, as in 'video: Opening, https://example.org/opening'."""
        return f"{self.kind}: {', '.join(text for text in (self.title, self.url) if text is not None)}"


_links = cast(Table, Link.__table__)

LINKED = pointers(_links)
"""The columns of a link that name what it is about, and their tables."""

rules.point_at_one_row(_links, LINKED)


def _titled(table: str) -> Any:
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE"),
        comment=f"The row of {table} that has the title; exactly one such column is set.",
    )


class OtherTitle(Base):
    """Another title of an event, a session, a statement or a series: in another language, or a working title."""

    __tablename__ = "other_titles"
    __table_args__ = ({"comment": "Titles of events, sessions, statements and series in other languages."},)

    repr_columns = ("title", "language")

    id: Mapped[intpk]
    title: Mapped[Line] = mapped_column(comment="The title, in its own script, as printed.")
    language: Mapped[Languages | None] = mapped_column(comment="BCP 47 tag of its language; NULL = not known.")
    event_id: Mapped[int | None] = _titled("events")
    session_id: Mapped[int | None] = _titled("sessions")
    statement_id: Mapped[int | None] = _titled("statements")
    series_id: Mapped[int | None] = _titled("series")

    event: Mapped[Event | None] = relationship(back_populates="other_titles")
    session: Mapped[EventSession | None] = relationship(back_populates="other_titles")
    statement: Mapped[Statement | None] = relationship(back_populates="other_titles")
    series: Mapped[Series | None] = relationship(back_populates="other_titles")


_other_titles = cast(Table, OtherTitle.__table__)

TITLED = pointers(_other_titles)
"""The columns of another title that name what has it, and their tables."""

rules.point_at_one_row(_other_titles, TITLED)
