"""Keep offsets from UTC where the clock alone does not tell a moment.

When clocks are put back, they show an hour twice, and a talk may end before it started by the clock. Where nobody knows
the zone of a conference, the offset that its schedule prints is all that tells the moment.

The downgrade loses the offsets, and the ends of what ended before it started by the clock.

Revision ID: 16d111a1daa4
Revises: 808a177f9240
Create Date: 2026-11-27 09:12:38.171190+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "16d111a1daa4"
down_revision = "808a177f9240"
branch_labels = None
depends_on = None


_TABLES = ("sessions", "statements")
_TIMES = {
    "starts_at": "Offset of that clock from UTC at the start, such as +02:00, where the clock shows the hour twice or"
    " the event's timezone is not known; NULL = the timezone tells it, or nobody does.",
    "ends_at": "Offset of that clock from UTC at the end, as starts_at_offset at the start.",
}
_IS_AN_OFFSET = {
    "sqlite": "{0} GLOB '[+-][01][0-9]:[0-5][0-9]' AND substr({0}, 2) <= '14:00' AND {0} <> '-00:00'"
    " AND typeof({0}) IN ('text', 'null') AND instr({0}, char(0)) = 0",
    "postgresql": "{0} ~ '^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$' AND {0} <> '-00:00'",
}


def upgrade() -> None:
    for table in _TABLES:
        with op.batch_alter_table(table) as batch_op:
            for time, comment in _TIMES.items():
                column = f"{time}_offset"
                is_an_offset = {dialect: sql.replace("{0}", column) for dialect, sql in _IS_AN_OFFSET.items()}
                check = op.check(f"ck_{table}_{column}_is_an_offset_from_utc", is_an_offset)
                batch_op.add_column(sa.Column(column, sa.Text(), check, nullable=True, comment=comment))
                batch_op.create_check_constraint(
                    batch_op.f(f"ck_{table}_{column}_is_of_a_time"), sa.text(f"{column} IS NULL OR {time} IS NOT NULL")
                )
            name = batch_op.f(f"ck_{table}_ends_at_not_before_starts_at")
            batch_op.drop_constraint(name, type_="check")
            batch_op.create_check_constraint(
                name, sa.text("ends_at >= starts_at OR coalesce(starts_at_offset <> ends_at_offset, FALSE)")
            )


def downgrade() -> None:
    for table in _TABLES:
        op.execute(f"UPDATE {table} SET ends_at = NULL, ends_at_offset = NULL WHERE ends_at < starts_at")
        op.execute("DELETE FROM citations WHERE field IN ('starts_at_offset', 'ends_at_offset')")
        with op.batch_alter_table(table) as batch_op:
            for time in _TIMES:
                batch_op.drop_constraint(batch_op.f(f"ck_{table}_{time}_offset_is_of_a_time"), type_="check")
            name = batch_op.f(f"ck_{table}_ends_at_not_before_starts_at")
            batch_op.drop_constraint(name, type_="check")
            batch_op.create_check_constraint(name, sa.text("ends_at >= starts_at"))
            for time in _TIMES:
                batch_op.drop_column(f"{time}_offset")
