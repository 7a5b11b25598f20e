"""Tell speakers and organizations apart.

Two that look alike may be two all the same. Whoever has found that out should not be asked again, so the answer is a
row; and the database refuses to merge such two, and to tell two apart that are merged.

The downgrade loses who was told apart.

Revision ID: 77cb4f468648
Revises: ec143768bc1f
Create Date: 2026-11-27 08:33:16.672653+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "77cb4f468648"
down_revision = "ec143768bc1f"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "distinctions",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column(
            "speaker_id",
            sa.Integer(),
            nullable=True,
            comment="The row of speakers with the lower id of the two; NULL = the two are of another table.",
        ),
        sa.Column(
            "other_speaker_id",
            sa.Integer(),
            nullable=True,
            comment="The row of speakers with the higher id of the two; NULL = the two are of another table.",
        ),
        sa.Column(
            "organization_id",
            sa.Integer(),
            nullable=True,
            comment="The row of organizations with the lower id of the two; NULL = the two are of another table.",
        ),
        sa.Column(
            "other_organization_id",
            sa.Integer(),
            nullable=True,
            comment="The row of organizations with the higher id of the two; NULL = the two are of another table.",
        ),
        op.check("ck_distinctions_organizations_in_order", "organization_id < other_organization_id"),
        op.check("ck_distinctions_speakers_in_order", "speaker_id < other_speaker_id"),
        op.check(
            "ck_distinctions_tells_two_of_one_table_apart",
            "(speaker_id IS NULL) = (other_speaker_id IS NULL) AND (organization_id IS NULL) = (other_organization_id IS NULL) AND (speaker_id IS NULL) <> (organization_id IS NULL)",
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name=op.f("fk_distinctions_organization_id_organizations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["other_organization_id"],
            ["organizations.id"],
            name=op.f("fk_distinctions_other_organization_id_organizations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["other_speaker_id"],
            ["speakers.id"],
            name=op.f("fk_distinctions_other_speaker_id_speakers"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_distinctions_speaker_id_speakers"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distinctions")),
        sa.UniqueConstraint(
            "organization_id",
            "other_organization_id",
            name=op.f("uq_distinctions_organization_id_other_organization_id"),
        ),
        sa.UniqueConstraint("speaker_id", "other_speaker_id", name=op.f("uq_distinctions_speaker_id_other_speaker_id")),
        comment="Speakers and organizations that look alike and were found not to be one; nobody is asked again.",
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("distinctions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_distinctions_other_organization_id"), ["other_organization_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_distinctions_other_speaker_id"), ["other_speaker_id"], unique=False)

    op.create_sql("distinctions", version=1)


def downgrade() -> None:
    op.drop_sql("distinctions", version=1)
    with op.batch_alter_table("distinctions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_distinctions_other_speaker_id"))
        batch_op.drop_index(batch_op.f("ix_distinctions_other_organization_id"))

    op.drop_table("distinctions")
