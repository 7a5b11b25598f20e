"""Who is not who: speakers and organizations that look alike, and were found to be two."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models import rules
from conference_record.models.base import Base, intpk
from conference_record.models.organization import Organization
from conference_record.models.speaker import Speaker


def _one_of_two(table: str, which: str) -> Mapped[int | None]:
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE"),
        # The rule that two are listed once begins with the lower.
        index=which == "higher" or None,
        comment=f"The row of {table} with the {which} id of the two; NULL = the two are of another table.",
    )


class Distinction(Base):
    """Two speakers, or two organizations, of whom somebody found out that they are not one, however alike they look."""

    __tablename__ = "distinctions"
    __table_args__ = (
        rules.condition(
            "tells_two_of_one_table_apart",
            "(speaker_id IS NULL) = (other_speaker_id IS NULL)"
            " AND (organization_id IS NULL) = (other_organization_id IS NULL)"
            " AND (speaker_id IS NULL) <> (organization_id IS NULL)",
        ),
        # Else the same two could be there twice, once in each order.
        rules.condition("speakers_in_order", "speaker_id < other_speaker_id"),
        rules.condition("organizations_in_order", "organization_id < other_organization_id"),
        UniqueConstraint("speaker_id", "other_speaker_id"),
        UniqueConstraint("organization_id", "other_organization_id"),
        {"comment": "Speakers and organizations that look alike and were found not to be one; nobody is asked again."},
    )

    repr_columns = ("speaker_id", "other_speaker_id", "organization_id", "other_organization_id")

    id: Mapped[intpk]
    speaker_id: Mapped[int | None] = _one_of_two("speakers", "lower")
    other_speaker_id: Mapped[int | None] = _one_of_two("speakers", "higher")
    organization_id: Mapped[int | None] = _one_of_two("organizations", "lower")
    other_organization_id: Mapped[int | None] = _one_of_two("organizations", "higher")

    speaker: Mapped[Speaker | None] = relationship(back_populates="distinctions", foreign_keys=speaker_id)
    other_speaker: Mapped[Speaker | None] = relationship(
        back_populates="other_distinctions", foreign_keys=other_speaker_id
    )
    organization: Mapped[Organization | None] = relationship(
        back_populates="distinctions", foreign_keys=organization_id
    )
    other_organization: Mapped[Organization | None] = relationship(
        back_populates="other_distinctions", foreign_keys=other_organization_id
    )
