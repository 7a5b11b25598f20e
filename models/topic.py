"""Topics: what events, sessions and remarks are about."""

from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models.base import Base, intpk
from conference_record.models.types import Line, Slug

if TYPE_CHECKING:
    from conference_record.models.agenda import EventSession
    from conference_record.models.appearance import Remark
    from conference_record.models.event import Event
    from conference_record.models.identity import FormerSlug
    from conference_record.models.source import Citation


def _link(table: str, owner_key: str, owner_table: str, owner: str) -> Table:
    return Table(
        table,
        Base.metadata,
        Column(
            owner_key,
            ForeignKey(f"{owner_table}.id", ondelete="CASCADE"),
            primary_key=True,
            comment=f"The {owner} that is about the topic.",
        ),
        Column(
            "topic_id",
            ForeignKey("topics.id", ondelete="RESTRICT"),
            primary_key=True,
            index=True,
            comment=f"What the {owner} is about.",
        ),
        comment=f"Which {owner} is about which topic.",
    )


event_topics = _link("event_topics", "event_id", "events", "event")
session_topics = _link("session_topics", "session_id", "sessions", "session")
remark_topics = _link("remark_topics", "remark_id", "remarks", "remark")


class Topic(Base):
    """A subject under which events, sessions and remarks can be found."""

    __tablename__ = "topics"
    __table_args__ = ({"comment": "Subjects under which events, sessions and remarks can be found."},)

    repr_columns = ("slug", "name")

    id: Mapped[intpk]
    slug: Mapped[Slug] = mapped_column(unique=True, comment="Stable public name, such as human-rights.")
    name: Mapped[Line] = mapped_column(comment="The subject, such as Human rights.")

    # Deleting a topic does not quietly unlink it; see editing.py.
    events: Mapped[list["Event"]] = relationship(
        secondary=event_topics, back_populates="topics", passive_deletes=True, order_by="Event.id"
    )
    sessions: Mapped[list["EventSession"]] = relationship(
        secondary=session_topics, back_populates="topics", passive_deletes=True, order_by="EventSession.id"
    )
    remarks: Mapped[list["Remark"]] = relationship(
        secondary=remark_topics, back_populates="topics", passive_deletes=True, order_by="Remark.id"
    )
    former_slugs: Mapped[list["FormerSlug"]] = relationship(
        back_populates="topic", viewonly=True, order_by="FormerSlug.id"
    )
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="topic", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )
