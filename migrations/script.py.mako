"""${message}.

Say here why, and what the downgrade loses. The revision stands alone: it imports nothing from `models`, writes full
constraint names inside `op.f()`, and repairs rows before it constrains them. On SQLite, batch_alter_table rebuilds the
table: the README, under "Migrations", says what to do about views, triggers and indexes then.

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
Create Date: ${create_date}
"""

import sqlalchemy as sa
from alembic import op
% if imports:
${imports}
% endif

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
