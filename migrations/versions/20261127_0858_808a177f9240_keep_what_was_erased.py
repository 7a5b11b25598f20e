"""Keep what was erased, so that it does not come back.

Whoever asks to be forgotten is taken out of the database. The next load of an old record or schedule would bring the
person back; so names, slugs and identifiers that were erased are kept as digests, with which a load compares its own.

The downgrade loses what was erased: later loads bring it back.

Revision ID: 808a177f9240
Revises: 77cb4f468648
Create Date: 2026-11-27 08:58:44.194940+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "808a177f9240"
down_revision = "77cb4f468648"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erasures",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column(
            "salt",
            sa.Text(),
            nullable=False,
            comment="Random; the same for all digests of one erasure, so that two erasures cannot be compared.",
        ),
        sa.Column(
            "digest",
            sa.Text(),
            nullable=False,
            comment="SHA-256 of the salt and of a slug, an identifier, or a name with the slug of a conference.",
        ),
        sa.Column("erased_on", sa.Date(), nullable=False, comment="The day on which it was erased."),
        op.check(
            "ck_erasures_digest_is_64_hexadecimal_digits",
            {
                "sqlite": "length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*' AND typeof(digest) IN ('text', 'null') AND instr(digest, char(0)) = 0",
                "postgresql": "digest ~ '^[0-9a-f]{64}$'",
            },
        ),
        op.check(
            "ck_erasures_erased_on_is_a_date",
            {
                "sqlite": "CASE WHEN erased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN erased_on IS date(erased_on, '+0 days') AND erased_on >= '0001-01-01' ELSE erased_on IS NULL END",
                "postgresql": "erased_on BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'",
            },
        ),
        op.check(
            "ck_erasures_salt_is_64_hexadecimal_digits",
            {
                "sqlite": "length(salt) = 64 AND salt NOT GLOB '*[^0-9a-f]*' AND typeof(salt) IN ('text', 'null') AND instr(salt, char(0)) = 0",
                "postgresql": "salt ~ '^[0-9a-f]{64}$'",
            },
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures")),
        sa.UniqueConstraint("salt", "digest", name=op.f("uq_erasures_salt_digest")),
        comment="Names, slugs and identifiers that were erased, as digests; loading them again is refused.",
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("erasures")
