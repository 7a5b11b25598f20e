<%
    def plain(commands):
        """Without the banner of Alembic: the commands are complete."""
        kept = [line for line in (commands or "pass").splitlines() if "### " not in line]
        return "\n".join(kept).strip() or "pass"
%>"""${message}.

Say here why, and what the downgrade loses. migrations/README.md has the rules.

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
    ${plain(upgrades)}


def downgrade() -> None:
    ${plain(downgrades)}
