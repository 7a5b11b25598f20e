"""Who is who: identifiers in other registers, and former slugs."""

from typing import Any, TypeAlias, TypeVar, cast

from sqlalchemy import CheckConstraint, ForeignKey, Index, Table, UniqueConstraint, or_, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from conference_record.models import rules
from conference_record.models.agenda import EventSession, Statement
from conference_record.models.base import Base, intpk, pointers
from conference_record.models.event import Event
from conference_record.models.organization import Organization
from conference_record.models.rules import ByDialect
from conference_record.models.series import Series
from conference_record.models.source import Source
from conference_record.models.speaker import Speaker
from conference_record.models.topic import Topic
from conference_record.models.types import Line, Slug, Word

Identified: TypeAlias = Event | EventSession | Statement | Speaker | Organization | Source | Series
"""What an identifier can point to."""

Named = TypeVar("Named", Event, Speaker, Organization, Topic, Source, Series)

SCHEDULE = "schedule"
"""The scheme of the numbers that a schedule gives: EVENT/talks/NUMBER and EVENT/persons/NUMBER, by the event's slug.

The schedule of a part, such as a stage, gives EVENT/PART/talks/NUMBER.
"""

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


def _by_scheme(conditions: dict[str, str]) -> str:
    return f"CASE scheme {' '.join(f'WHEN {scheme!r} THEN {sql}' for scheme, sql in conditions.items())} ELSE TRUE END"


# Written out whole for SQLite, whose GLOB cannot say "any number of digits".
_SHAPE_OF_SCHEME = ByDialect(
    sqlite=_by_scheme({scheme: sqlite for scheme, (sqlite, _) in SHAPES.items()}),
    postgresql=_by_scheme({scheme: f"value ~ '^{pattern}$'" for scheme, (_, pattern) in SHAPES.items()}),
)

_ONE_THING = text("source_id IS NULL")


def _identified(table: str) -> Any:
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE"),
        comment=f"The row of {table} that is meant; exactly one such column is set.",
    )


class Identifier(Base):
    """Register R knows this event, session, statement, speaker, organization, source or series by value V."""

    __tablename__ = "identifiers"
    __table_args__ = (
        CheckConstraint(_SHAPE_OF_SCHEME, name="value_has_the_shape_of_its_scheme"),
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
    scheme: Mapped[Word] = mapped_column(
        comment="The register, in lower-case words: wikidata, viaf, isni, ror, orcid, doi, document-symbol;"
        " schedule = the number in the conference's schedule."
    )
    value: Mapped[Line] = mapped_column(comment="The identifier as the register writes it, such as Q81299; no URL.")
    event_id: Mapped[int | None] = _identified("events")
    speaker_id: Mapped[int | None] = _identified("speakers")
    organization_id: Mapped[int | None] = _identified("organizations")
    source_id: Mapped[int | None] = _identified("sources")
    series_id: Mapped[int | None] = _identified("series")
    session_id: Mapped[int | None] = _identified("sessions")
    statement_id: Mapped[int | None] = _identified("statements")

    event: Mapped[Event | None] = relationship(back_populates="identifiers")
    speaker: Mapped[Speaker | None] = relationship(back_populates="identifiers")
    organization: Mapped[Organization | None] = relationship(back_populates="identifiers")
    source: Mapped[Source | None] = relationship(back_populates="identifiers")
    series: Mapped[Series | None] = relationship(back_populates="identifiers")
    session: Mapped[EventSession | None] = relationship(back_populates="identifiers")
    statement: Mapped[Statement | None] = relationship(back_populates="identifiers")

    @property
    def target(self) -> Identified:
        """The row that the identifier is of."""
        for column in IDENTIFIED:
            if (row := getattr(self, column.removesuffix("_id"))) is not None:
                return row  # type: ignore[no-any-return]
        raise ValueError("the identifier points at no row yet")


_identifiers = cast(Table, Identifier.__table__)

IDENTIFIED = pointers(_identifiers)
"""The columns of an identifier that name what it identifies, and their tables."""

rules.point_at_one_row(_identifiers, IDENTIFIED)


def _whose_slug(table: str) -> Any:
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE"),
        comment=f"The row of {table} whose slug it was; exactly one such column is set.",
    )


class FormerSlug(Base):
    """A slug that a row had before it was given another; the database itself keeps it whenever a slug changes."""

    __tablename__ = "former_slugs"
    __table_args__ = (
        {"comment": "Slugs that rows had before, kept by the database so that they go on leading there."},
    )

    repr_columns = ("slug",)

    id: Mapped[intpk]
    slug: Mapped[Slug] = mapped_column(comment="The slug as it was; no row of the same table has it now.")
    event_id: Mapped[int | None] = _whose_slug("events")
    speaker_id: Mapped[int | None] = _whose_slug("speakers")
    organization_id: Mapped[int | None] = _whose_slug("organizations")
    topic_id: Mapped[int | None] = _whose_slug("topics")
    source_id: Mapped[int | None] = _whose_slug("sources")
    series_id: Mapped[int | None] = _whose_slug("series")

    event: Mapped[Event | None] = relationship(back_populates="former_slugs")
    speaker: Mapped[Speaker | None] = relationship(back_populates="former_slugs")
    organization: Mapped[Organization | None] = relationship(back_populates="former_slugs")
    topic: Mapped[Topic | None] = relationship(back_populates="former_slugs")
    source: Mapped[Source | None] = relationship(back_populates="former_slugs")
    series: Mapped[Series | None] = relationship(back_populates="former_slugs")


_former_slugs = cast(Table, FormerSlug.__table__)

NAMED = pointers(_former_slugs)
"""The columns of a former slug that name whose it was, and their tables: all whose rows have a slug."""

rules.point_at_one_row(_former_slugs, NAMED)
for _column, _table in NAMED.items():
    _is_set = text(f"{_column} IS NOT NULL")
    Index(
        f"uq_former_slugs_slug_of_{_table}",
        _former_slugs.c.slug,
        unique=True,
        sqlite_where=_is_set,
        postgresql_where=_is_set,
    )


def by_slug(session: Session, kind: type[Named], slug: str) -> Named | None:
    """Return the row that has a slug, or else the one that had it before, in one query; None if there is neither."""
    (column,) = (FormerSlug.__table__.c[column] for column, table in NAMED.items() if table == kind.__tablename__)
    before = select(column).where(FormerSlug.slug == slug, column.is_not(None))
    return session.scalars(select(kind).where(or_(kind.slug == slug, kind.id.in_(before)))).one_or_none()
