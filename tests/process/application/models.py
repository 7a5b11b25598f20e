"""The application's own tables, on its own base."""

from sqlalchemy import ForeignKey
from sqlalchemy.ext.asyncio import AsyncAttrs
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from conference_record.models import Event


class Base(AsyncAttrs, DeclarativeBase):
    """The base of the application."""


class Ticket(Base):
    """A ticket for a conference of the record."""

    __tablename__ = "tickets"

    id: Mapped[int] = mapped_column(primary_key=True)
    holder: Mapped[str]
    paid: Mapped[bool] = mapped_column(default=False)
    event_id: Mapped[int] = mapped_column(ForeignKey(Event.id, ondelete="RESTRICT"))

    event: Mapped[Event] = relationship()
