"""Countries, as ISO 3166-1 lists them."""

from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped, mapped_column, relationship

from models import rules
from models.base import Base

if TYPE_CHECKING:
    from models.event import Event
    from models.organization import Organization


class Country(Base):
    """A country or territory of ISO 3166-1; the table is filled by a migration."""

    __tablename__ = "countries"
    __table_args__ = (
        rules.country_code("code"),
        rules.line("name"),
        {"comment": "Countries and territories of ISO 3166-1, all of them."},
    )

    repr_columns = ("code", "name")

    code: Mapped[str] = mapped_column(primary_key=True, comment="ISO 3166-1 alpha-2 code, such as BY.")
    name: Mapped[str] = mapped_column(comment="Short name in English.")

    organizations: Mapped[list["Organization"]] = relationship(
        back_populates="country", order_by="Organization.name", passive_deletes="all"
    )
    events: Mapped[list["Event"]] = relationship(
        back_populates="country", order_by="Event.starts_on, Event.id", passive_deletes="all"
    )
