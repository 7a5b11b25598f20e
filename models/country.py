"""Countries, as ISO 3166 lists them: those of today, and former states."""

import csv
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Table, insert
from sqlalchemy.engine import Connection
from sqlalchemy.event import listens_for
from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models.base import Base
from conference_record.models.types import CountryAlpha3, CountryCode, Line, PartialDate

if TYPE_CHECKING:
    from conference_record.models.event import Event
    from conference_record.models.organization import Organization


COUNTRIES = Path(__file__).with_name("countries.csv")
"""All countries as the newest revision has them: a row of the table each, empty for NULL."""


def countries() -> list[dict[str, str | None]]:
    """Return the rows of the table of countries at the newest revision."""
    with COUNTRIES.open(encoding="utf-8", newline="") as file:
        return [{name: value or None for name, value in row.items()} for row in csv.DictReader(file)]


@cache
def country_codes() -> frozenset[str]:
    """Return the codes of ISO 3166-1 alpha-2, and XK; then those of ISO 3166-3, of former states.

    A code of two letters that meant a former state and another one too is not among them: there, it has four letters.
    """
    return frozenset(str(row["code"]) for row in countries())


class Country(Base):
    """A country or territory of ISO 3166, of today or before; the table is filled by migrations."""

    __tablename__ = "countries"
    __table_args__ = (
        {"comment": "Countries and territories of ISO 3166-1, Kosovo, and the former ones of ISO 3166-3."},
    )

    repr_columns = ("code", "name")

    code: Mapped[CountryCode] = mapped_column(
        primary_key=True,
        comment="ISO 3166-1 alpha-2 code, such as BY; of a former state, that of ISO 3166-3: SU, or CSHH where two"
        " letters mean another state too; XK = Kosovo, in common use and not of ISO.",
    )
    name: Mapped[Line] = mapped_column(index=True, comment="Short name in English, as ISO 3166 has it.")
    alpha_3: Mapped[CountryAlpha3 | None] = mapped_column(
        comment="ISO 3166-1 alpha-3 code, such as BLR; of a former state, as it was; NULL = it has none."
    )
    common_name: Mapped[Line | None] = mapped_column(
        index=True, comment="Name in common use, such as Russia or Soviet Union; NULL = the short name is in use."
    )
    withdrawn_on: Mapped[PartialDate | None] = mapped_column(
        comment="When ISO 3166 withdrew its code: YYYY or YYYY-MM-DD; NULL = it is in use."
    )

    organizations: Mapped[list["Organization"]] = relationship(
        back_populates="country", order_by="Organization.name", passive_deletes="all"
    )
    events: Mapped[list["Event"]] = relationship(
        back_populates="country", order_by="Event.starts_on, Event.id", passive_deletes="all"
    )


@listens_for(Country.__table__, "after_create")
def _fill(table: Table, connection: Connection, **_: object) -> None:
    # Migrations fill the table by themselves.
    connection.execute(insert(table), countries())
