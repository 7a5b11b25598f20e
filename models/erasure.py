"""Erasures: who asked to be forgotten, kept so that nobody can read it and no later load brings them back."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from conference_record.models.base import Base, intpk
from conference_record.models.types import Day, Sha256


class Erasure(Base):
    """A name, slug or identifier of somebody who was erased, as a digest: it can be compared, and not read."""

    __tablename__ = "erasures"
    __table_args__ = (
        UniqueConstraint("salt", "digest"),
        {"comment": "Names, slugs and identifiers that were erased, as digests; loading them again is refused."},
    )

    repr_columns = ("digest", "erased_on")

    id: Mapped[intpk]
    salt: Mapped[Sha256] = mapped_column(
        comment="Random; the same for all digests of one erasure, so that two erasures cannot be compared."
    )
    digest: Mapped[Sha256] = mapped_column(
        comment="SHA-256 of the salt and of a slug, an identifier, or a name with the slug of a conference."
    )
    erased_on: Mapped[Day] = mapped_column(comment="The day on which it was erased.")
