"""Series: what is held again and again under one name."""

from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models.base import Base, intpk
from conference_record.models.types import Line, Prose, Slug, Word

if TYPE_CHECKING:
    from conference_record.models.event import Event
    from conference_record.models.identity import FormerSlug, Identifier
    from conference_record.models.link import Link, OtherTitle


class Series(Base):
    """A series of events: an annual meeting, a biennial congress."""

    __tablename__ = "series"
    __table_args__ = ({"comment": "Series of events: what is held again and again under one name."},)

    repr_columns = ("slug", "name")

    id: Mapped[intpk]
    slug: Mapped[Slug] = mapped_column(unique=True, comment="Stable public name, such as osce-ministerial-council.")
    name: Mapped[Line] = mapped_column(comment="Name of the series as the sources print it; not unique.")
    frequency: Mapped[Word | None] = mapped_column(
        comment="How often it is held, in lower-case words: yearly, every two years; NULL = not said."
    )
    summary: Mapped[Prose | None] = mapped_column(comment="What the series is, in the registrar's words.")

    events: Mapped[list["Event"]] = relationship(
        back_populates="series", order_by="Event.starts_on, Event.id", passive_deletes="all"
    )
    former_slugs: Mapped[list["FormerSlug"]] = relationship(
        back_populates="series", viewonly=True, order_by="FormerSlug.id"
    )
    identifiers: Mapped[list["Identifier"]] = relationship(
        back_populates="series", cascade="all, delete-orphan", passive_deletes=True, order_by="Identifier.id"
    )
    links: Mapped[list["Link"]] = relationship(
        back_populates="series", cascade="all, delete-orphan", passive_deletes=True, order_by="Link.id"
    )
    other_titles: Mapped[list["OtherTitle"]] = relationship(
        back_populates="series", cascade="all, delete-orphan", passive_deletes=True, order_by="OtherTitle.id"
    )
