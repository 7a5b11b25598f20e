"""Let sessions and statements move to another event, with what belongs to them.

A statement that was recorded at the wrong conference could not be moved: whoever appears in it names the event, too, and
neither could change first.

The downgrade loses nothing but that.

Revision ID: a8d15e30b7f4
Revises: f3b61a70c98e
Create Date: 2026-11-27 22:30:00.000000+00:00
"""

from alembic import op

revision = "a8d15e30b7f4"
down_revision = "f3b61a70c98e"
branch_labels = None
depends_on = None

_KEYS = {
    "statements": [("session_id", "sessions", None)],
    "appearances": [("session_id", "sessions", "CASCADE"), ("statement_id", "statements", "CASCADE")],
}
"""The foreign keys of each table that name the event, too: the column, the table, and what follows a deletion."""


def upgrade() -> None:
    _replace_keys("CASCADE")


def downgrade() -> None:
    _replace_keys(None)


def _replace_keys(on_update: str | None) -> None:
    for table, keys in _KEYS.items():
        with op.batch_alter_table(table) as batch_op:
            for column, target, on_delete in keys:
                name = batch_op.f(f"fk_{table}_{column}_event_id_{target}")
                batch_op.drop_constraint(name, type_="foreignkey")
                batch_op.create_foreign_key(
                    name, target, [column, "event_id"], ["id", "event_id"], ondelete=on_delete, onupdate=on_update
                )
