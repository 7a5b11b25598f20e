"""Organizations: bodies of any size, each perhaps part of another, and the other names they go or went by."""

from typing import TYPE_CHECKING, cast

from sqlalchemy import ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models import rules, triggers
from conference_record.models.base import Base, intpk
from conference_record.models.country import Country

if TYPE_CHECKING:
    from conference_record.models.appearance import Appearance
    from conference_record.models.event import Participation
    from conference_record.models.identity import FormerSlug, Identifier
    from conference_record.models.source import Citation
    from conference_record.models.speaker import Affiliation


class Organization(Base):
    """A body: an international organization, a ministry, a committee, a company, a state."""

    __tablename__ = "organizations"
    __table_args__ = (
        rules.slug(),
        rules.line("name"),
        rules.line("acronym"),
        rules.word("kind"),
        rules.condition("parent_is_another_organization", "parent_id <> id"),
        *rules.merging("organizations"),
        {"comment": "Bodies: international organizations, ministries, committees, companies, states."},
    )

    repr_columns = ("slug", "name")

    id: Mapped[intpk]
    slug: Mapped[str] = mapped_column(unique=True, comment="Stable public name, such as osce-secretariat.")
    name: Mapped[str] = mapped_column(comment="Name as the sources print it; not unique, bodies share names.")
    acronym: Mapped[str | None] = mapped_column(comment="Acronym, such as OSCE; NULL = none known.")
    kind: Mapped[str | None] = mapped_column(
        comment="What it is, in lower-case words: ministry, committee, state; NULL = the sources do not say."
    )
    parent_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="RESTRICT"),
        index=True,
        comment="The organization that this one is part of; NULL = none known. Never itself or one of its own parts.",
    )
    country_code: Mapped[str | None] = mapped_column(
        ForeignKey("countries.code", ondelete="RESTRICT"),
        index=True,
        comment="Country that it belongs to; NULL = international or unknown.",
    )
    merged_into_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="RESTRICT"),
        comment="The organization that this one was found to be, itself not merged; NULL = it stands for itself.",
    )

    parent: Mapped["Organization | None"] = relationship(
        back_populates="children", remote_side="Organization.id", foreign_keys="Organization.parent_id"
    )
    children: Mapped[list["Organization"]] = relationship(
        back_populates="parent",
        foreign_keys="Organization.parent_id",
        order_by="Organization.name",
        passive_deletes="all",
    )
    merged_into: Mapped["Organization | None"] = relationship(
        back_populates="merged", remote_side="Organization.id", foreign_keys="Organization.merged_into_id"
    )
    merged: Mapped[list["Organization"]] = relationship(
        back_populates="merged_into",
        foreign_keys="Organization.merged_into_id",
        order_by="Organization.id",
        passive_deletes="all",
    )
    country: Mapped[Country | None] = relationship(back_populates="organizations")
    names: Mapped[list["OrganizationName"]] = relationship(
        back_populates="organization",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="OrganizationName.id",
    )
    affiliations: Mapped[list["Affiliation"]] = relationship(
        back_populates="organization", order_by="Affiliation.id", passive_deletes="all"
    )
    participations: Mapped[list["Participation"]] = relationship(
        back_populates="organization", order_by="Participation.id", passive_deletes="all"
    )
    appearances: Mapped[list["Appearance"]] = relationship(
        back_populates="organization", order_by="Appearance.id", passive_deletes="all"
    )
    former_slugs: Mapped[list["FormerSlug"]] = relationship(
        back_populates="organization", viewonly=True, order_by="FormerSlug.id"
    )
    identifiers: Mapped[list["Identifier"]] = relationship(
        back_populates="organization", cascade="all, delete-orphan", passive_deletes=True, order_by="Identifier.id"
    )
    citations: Mapped[list["Citation"]] = relationship(
        back_populates="organization", cascade="all, delete-orphan", passive_deletes=True, order_by="Citation.id"
    )

    @property
    def canonical(self) -> "Organization":
        """The organization that this one was merged into, or else itself."""
        return self.merged_into if self.merged_into is not None else self

    @property
    def same(self) -> list["Organization"]:
        """All organizations of the record that are this body: the canonical one, then those merged into it."""
        return [self.canonical, *self.canonical.merged]

    @property
    def ancestors(self) -> list["Organization"]:
        """The organizations that this one is part of, the nearest first; one query each when not loaded."""
        found: list[Organization] = []
        above = self.canonical.parent
        while above is not None:
            found.append(above.canonical)
            above = above.canonical.parent
        return found

    @property
    def path(self) -> str:
        """The names from the topmost organization down, such as 'United Nations > UN Office in Vienna'."""
        return " > ".join(organization.name for organization in [*reversed(self.ancestors), self.canonical])


class OrganizationName(Base):
    """Another name of an organization: a former one, an expansion, one in another language or as printed."""

    __tablename__ = "organization_names"
    __table_args__ = (
        rules.line("name"),
        rules.language_tag(),
        rules.partial_date("started"),
        rules.partial_date("ended", may_be_open=True),
        rules.partial_not_before("ended", "started"),
        rules.listed_once("organization_names", "organization_id", "name", language="''", started="''", ended="''"),
        {"comment": "Other and former names of organizations, in any language."},
    )

    repr_columns = ("name", "language")

    id: Mapped[intpk]
    organization_id: Mapped[int] = mapped_column(
        ForeignKey("organizations.id", ondelete="CASCADE"), comment="The organization that bears the name."
    )
    name: Mapped[str] = mapped_column(index=True, comment="The name, in its own script.")
    language: Mapped[str | None] = mapped_column(comment="BCP 47 tag of its language, such as ru; NULL = unknown.")
    started: Mapped[str | None] = mapped_column(comment="First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.")
    ended: Mapped[str | None] = mapped_column(
        comment="Last used: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be in use still; NULL = unknown."
    )

    organization: Mapped[Organization] = relationship(back_populates="names")


# All that are one body count as one, with all their parents, so that undoing a merge never closes a circle either.
_MEANT = "coalesce(NEW.merged_into_id, NEW.id)"
_WHOLES = "SELECT coalesce(whole.merged_into_id, whole.id)"
# All that is the same as what is here, in the words by which each database finds it by its keys in a new table too.
_PARTS = {
    "sqlite": "JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id",
    "postgresql": """CROSS JOIN LATERAL (
        SELECT parent_id FROM organizations WHERE id = here.id
        UNION ALL SELECT parent_id FROM organizations WHERE merged_into_id = here.id
    ) AS part""",
}
_CIRCLE = {
    dialect: f"""EXISTS (WITH RECURSIVE above(id) AS (
    {_WHOLES} FROM (SELECT {_MEANT} AS id) AS here {parts} JOIN organizations AS whole ON whole.id = part.parent_id
    UNION
    {_WHOLES} FROM above AS here {parts} JOIN organizations AS whole ON whole.id = part.parent_id
) SELECT 1 FROM above WHERE id = {_MEANT})"""
    for dialect, parts in _PARTS.items()
}
triggers.refuse(
    cast(Table, Organization.__table__),
    "organizations_not_their_own_ancestor",
    "an organization cannot be its own ancestor, not even through a merge",
    on="id, parent_id, merged_into_id",
    given="NEW.parent_id IS NOT NULL OR NEW.merged_into_id IS NOT NULL",
    when=_CIRCLE,
    lock="pg_advisory_xact_lock(hashtext('organizations_not_their_own_ancestor'))",
)
triggers.merge_in_one_step(cast(Table, Organization.__table__))
