"""Organizations: bodies of any size, each perhaps part of another, and the other names they go or went by."""

from typing import TYPE_CHECKING

from sqlalchemy import DDL, ForeignKey, event
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models import rules
from models.base import Base, intpk
from models.country import Country

if TYPE_CHECKING:
    from models.appearance import Appearance
    from models.event import Participation
    from models.identity import FormerSlug, Identifier
    from models.source import Citation
    from models.speaker import Affiliation


class Organization(Base):
    """A body: an international organization, a ministry, a committee, a company, a state."""

    __tablename__ = "organizations"
    __table_args__ = (
        rules.slug(),
        rules.line("name"),
        rules.line("acronym"),
        rules.word("kind"),
        rules.condition("parent_is_another_organization", "parent_id <> id"),
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

    parent: Mapped["Organization | None"] = relationship(back_populates="children", remote_side="Organization.id")
    children: Mapped[list["Organization"]] = relationship(
        back_populates="parent", order_by="Organization.name", passive_deletes="all"
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
    def ancestors(self) -> list["Organization"]:
        """The organizations that this one is part of, the nearest first; one query each when not loaded."""
        found: list[Organization] = []
        above = self.parent
        while above is not None:
            found.append(above)
            above = above.parent
        return found

    @property
    def path(self) -> str:
        """The names from the topmost organization down, such as 'United Nations > UN Office in Vienna'."""
        return " > ".join(organization.name for organization in [*reversed(self.ancestors), self])


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


# A CHECK sees one row only. The triggers come after the row, because one INSERT of two rows can close a circle too.
# PostgreSQL takes a lock, because two transactions could each close half of one.
_ANCESTORS_OF_NEW_PARENT = """WITH RECURSIVE above(id) AS (
    SELECT NEW.parent_id
    UNION SELECT organizations.parent_id FROM organizations JOIN above ON organizations.id = above.id
)"""
_NO_CIRCLE = {
    "sqlite": [
        f"""CREATE TRIGGER organizations_not_their_own_ancestor_{name} AFTER {when} ON organizations
WHEN NEW.parent_id IS NOT NULL AND EXISTS ({_ANCESTORS_OF_NEW_PARENT} SELECT 1 FROM above WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an organization cannot be its own ancestor'); END"""
        for name, when in {"inserted": "INSERT", "updated": "UPDATE OF id, parent_id"}.items()
    ],
    "postgresql": [
        f"""CREATE FUNCTION organizations_not_their_own_ancestor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_not_their_own_ancestor'));
IF EXISTS ({_ANCESTORS_OF_NEW_PARENT} SELECT 1 FROM above WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'an organization cannot be its own ancestor' USING ERRCODE = 'check_violation',
        TABLE = 'organizations', CONSTRAINT = 'organizations_not_their_own_ancestor';
END IF;
RETURN NULL;
END $$""",
        """CREATE TRIGGER organizations_not_their_own_ancestor AFTER INSERT OR UPDATE OF id, parent_id ON organizations
FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION organizations_not_their_own_ancestor()""",
    ],
}
for _dialect, _statements in _NO_CIRCLE.items():
    for _statement in _statements:
        event.listen(Organization.__table__, "after_create", DDL(_statement).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call]
event.listen(
    Organization.__table__,
    "after_drop",
    DDL("DROP FUNCTION organizations_not_their_own_ancestor()").execute_if(  # type: ignore[no-untyped-call]
        dialect="postgresql"
    ),
)
