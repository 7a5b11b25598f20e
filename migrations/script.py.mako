"""${message}.

Say here why, and what the downgrade loses. The revision stands alone: it imports nothing from `models`, writes full
constraint names inside `op.f()`, and repairs rows before it constrains them. Where it rebuilds a table of SQLite with
`op.batch_alter_table`, it sets views and triggers aside and makes them again, as README.md shows under Migrations.

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
