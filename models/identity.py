"""Who is who: the identifiers by which other registers know what is on the record."""

from typing import Any, TypeAlias

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models import rules
from models.base import Base, intpk
from models.event import Event
from models.organization import Organization
from models.series import Series
from models.source import Source
from models.speaker import Speaker

IDENTIFIED = {
    "event_id": "events",
    "speaker_id": "speakers",
    "organization_id": "organizations",
    "source_id": "sources",
    "series_id": "series",
}
"""The columns of an identifier that name what it identifies, and their tables."""

Identified: TypeAlias = Event | Speaker | Organization | Source | Series
"""What an identifier can point to."""

SHAPES = {
    "wikidata": ("value GLOB 'Q[1-9]*' AND substr(value, 2) NOT GLOB '*[^0-9]*'", "Q[1-9][0-9]*"),
    "viaf": ("value GLOB '[1-9]*' AND value NOT GLOB '*[^0-9]*'", "[1-9][0-9]*"),
    "isni": (f"value GLOB '{15 * '[0-9]'}[0-9X]'", "[0-9]{15}[0-9X]"),
    "orcid": (
        f"value GLOB '{'-'.join(3 * [4 * '[0-9]'])}-[0-9][0-9][0-9][0-9X]'",
        "[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]",
    ),
    "ror": (f"value GLOB '0{6 * '[a-hj-km-np-tv-z0-9]'}[0-9][0-9]'", "0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}"),
}
"""How the values of well-known schemes look, for SQLite and PostgreSQL; those of any other are any line."""

_ONE_THING = text("source_id IS NULL")


def _identified(column: str) -> Any:
    return mapped_column(
        ForeignKey(f"{IDENTIFIED[column]}.id", ondelete="CASCADE"),
        index=True,
        comment=f"The row of {IDENTIFIED[column]} that is meant; exactly one such column is set.",
    )


class Identifier(Base):
    """Register R knows this event, speaker, organization, source or series by value V."""

    __tablename__ = "identifiers"
    __table_args__ = (
        rules.points_at_one_row(IDENTIFIED),
        rules.word("scheme"),
        rules.line("value"),
        rules.shape_of_scheme(SHAPES),
        Index(
            "uq_identifiers_scheme_value",
            "scheme",
            "value",
            unique=True,
            sqlite_where=_ONE_THING,
            postgresql_where=_ONE_THING,
        ),
        # Two retrievals or translations of one document share its symbol.
        UniqueConstraint("scheme", "value", "source_id"),
        {"comment": "By which identifiers other registers know what is on the record."},
    )

    repr_columns = ("scheme", "value")

    id: Mapped[intpk]
    scheme: Mapped[str] = mapped_column(
        comment="The register, in lower-case words: wikidata, viaf, isni, ror, orcid, doi, document-symbol."
    )
    value: Mapped[str] = mapped_column(comment="The identifier as the register writes it, such as Q81299; no URL.")
    event_id: Mapped[int | None] = _identified("event_id")
    speaker_id: Mapped[int | None] = _identified("speaker_id")
    organization_id: Mapped[int | None] = _identified("organization_id")
    source_id: Mapped[int | None] = _identified("source_id")
    series_id: Mapped[int | None] = _identified("series_id")

    event: Mapped[Event | None] = relationship(back_populates="identifiers")
    speaker: Mapped[Speaker | None] = relationship(back_populates="identifiers")
    organization: Mapped[Organization | None] = relationship(back_populates="identifiers")
    source: Mapped[Source | None] = relationship(back_populates="identifiers")
    series: Mapped[Series | None] = relationship(back_populates="identifiers")

    @property
    def target(self) -> Identified:
        """The row that the identifier is of."""
        for column in IDENTIFIED:
            if (row := getattr(self, column.removesuffix("_id"))) is not None:
                return row  # type: ignore[no-any-return]
        raise ValueError("the identifier points at no row yet")
