"""Show the whole agenda, and when and where each appearance was.

Sessions and statements in which nobody is named, such as breaks, were in no view; and the programme told neither time nor
room. Those of whom nothing is said but that they came stood first in it, and stand last now.

The downgrade loses no row.

Revision ID: b2c7f0e64d18
Revises: a8d15e30b7f4
Create Date: 2026-11-27 22:40:00.000000+00:00
"""

from alembic import op

revision = "b2c7f0e64d18"
down_revision = "a8d15e30b7f4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_sql("programme", 5)
    op.create_sql("programme", 6)
    op.create_sql("agenda", 1)


def downgrade() -> None:
    op.drop_sql("agenda", 1)
    op.drop_sql("programme", 6)
    op.create_sql("programme", 5)
