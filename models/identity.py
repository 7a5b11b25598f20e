"""Who is who: by which identifiers other registers know what is on the record, and by which slugs it went before."""

from typing import Any, TypeAlias, TypeVar, cast

from sqlalchemy import ForeignKey, Index, Table, UniqueConstraint, or_, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from conference_record.models import rules, triggers
from conference_record.models.base import Base, intpk
from conference_record.models.event import Event
from conference_record.models.organization import Organization
from conference_record.models.series import Series
from conference_record.models.source import Source
from conference_record.models.speaker import Speaker
from conference_record.models.topic import Topic

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

NAMED = {
    "event_id": "events",
    "speaker_id": "speakers",
    "organization_id": "organizations",
    "topic_id": "topics",
    "source_id": "sources",
    "series_id": "series",
}
"""The columns of a former slug that name whose it was, and their tables: all whose rows have a slug."""

Named = TypeVar("Named", Event, Speaker, Organization, Topic, Source, Series)

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


def _whose_slug(column: str) -> Any:
    return mapped_column(
        ForeignKey(f"{NAMED[column]}.id", ondelete="CASCADE"),
        index=True,
        comment=f"The row of {NAMED[column]} whose slug it was; exactly one such column is set.",
    )


def _leads_to_one_row(column: str) -> Index:
    set_ = text(f"{column} IS NOT NULL")
    name = f"uq_former_slugs_slug_of_{NAMED[column]}"
    return Index(name, "slug", unique=True, sqlite_where=set_, postgresql_where=set_)


class FormerSlug(Base):
    """A slug that a row had before it was given another; the database itself keeps it whenever a slug changes."""

    __tablename__ = "former_slugs"
    __table_args__ = (
        rules.slug(),
        rules.points_at_one_row(NAMED),
        *(_leads_to_one_row(column) for column in NAMED),
        {"comment": "Slugs that rows had before, kept by the database so that they go on leading there."},
    )

    repr_columns = ("slug",)

    id: Mapped[intpk]
    slug: Mapped[str] = mapped_column(comment="The slug as it was; no row of the same table has it now.")
    event_id: Mapped[int | None] = _whose_slug("event_id")
    speaker_id: Mapped[int | None] = _whose_slug("speaker_id")
    organization_id: Mapped[int | None] = _whose_slug("organization_id")
    topic_id: Mapped[int | None] = _whose_slug("topic_id")
    source_id: Mapped[int | None] = _whose_slug("source_id")
    series_id: Mapped[int | None] = _whose_slug("series_id")

    event: Mapped[Event | None] = relationship(back_populates="former_slugs")
    speaker: Mapped[Speaker | None] = relationship(back_populates="former_slugs")
    organization: Mapped[Organization | None] = relationship(back_populates="former_slugs")
    topic: Mapped[Topic | None] = relationship(back_populates="former_slugs")
    source: Mapped[Source | None] = relationship(back_populates="former_slugs")
    series: Mapped[Series | None] = relationship(back_populates="former_slugs")


def by_slug(session: Session, kind: type[Named], slug: str) -> Named | None:
    """Return the row that has a slug, or else the one that had it before, in one query; None if there is neither."""
    (column,) = (FormerSlug.__table__.c[column] for column, table in NAMED.items() if table == kind.__tablename__)
    before = select(column).where(FormerSlug.slug == slug, column.is_not(None))
    return session.scalars(select(kind).where(or_(kind.slug == slug, kind.id.in_(before)))).one_or_none()


_FORMER_SLUGS = cast(Table, FormerSlug.__table__)
for _column, _table in NAMED.items():
    _named = Base.metadata.tables[_table]
    triggers.react(
        _named,
        f"{_table}_remember_former_slugs",
        on="slug",
        given="NEW.slug <> OLD.slug",
        do=[
            f"DELETE FROM former_slugs WHERE {_column} = NEW.id AND slug = NEW.slug",
            f"INSERT INTO former_slugs (slug, {_column}) VALUES (OLD.slug, NEW.id)",
        ],
        made_with=_FORMER_SLUGS,
    )
    triggers.refuse(
        _named,
        f"{_table}_slug_is_no_former_one",
        "a former slug of one row cannot be the slug of another",
        on="slug",
        when=f"EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND {_column} <> NEW.id)",
        # Shared: those who only give slugs do not wait for each other.
        lock="pg_advisory_xact_lock_shared(hashtext('former_slugs'))",
        made_with=_FORMER_SLUGS,
    )
triggers.refuse(
    _FORMER_SLUGS,
    "former_slugs_are_in_use_no_more",
    "a former slug cannot be the slug of a row",
    on=", ".join(["slug", *NAMED]),
    when=" OR ".join(
        f"NEW.{column} IS NOT NULL AND EXISTS (SELECT 1 FROM {table} WHERE slug = NEW.slug)"
        for column, table in NAMED.items()
    ),
    # A slug that a row just gave up is kept from others by the unique key until the transaction ends.
    lock="pg_advisory_xact_lock(hashtext('former_slugs')) WHERE pg_trigger_depth() = 1",
)
