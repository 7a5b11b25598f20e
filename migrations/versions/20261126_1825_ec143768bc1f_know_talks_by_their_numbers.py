"""Know talks by their numbers, count their changes, and give no id twice.

A schedule comes in versions. A talk is the same in the next one if its number is, whatever became of its title and its
time; so sessions and statements have identifiers. Calendars want to know how often an entry changed, and when. What was
known by the id of a deleted row must not mean another: on SQLite ids are not given again (AUTOINCREMENT), as on
PostgreSQL; this rebuilds the tables, and keeps all rows.

The downgrade loses the identifiers of sessions and statements, and how often and when these changed.

Revision ID: ec143768bc1f
Revises: 7c4e9a1f2b60
Create Date: 2026-11-26 18:25:29.513671+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "ec143768bc1f"
down_revision = "7c4e9a1f2b60"
branch_labels = None
depends_on = None

_WITH_IDS = (
    "affiliations",
    "appearances",
    "capacities",
    "citations",
    "events",
    "former_slugs",
    "identifiers",
    "organization_names",
    "organizations",
    "participations",
    "passages",
    "remarks",
    "series",
    "sessions",
    "sources",
    "speaker_names",
    "speakers",
    "statements",
    "topics",
)


def _give_ids_once(once: bool) -> None:
    if op.get_context().dialect.name == "sqlite":
        for table in _WITH_IDS:
            with op.batch_alter_table(table, recreate="always", table_kwargs={"sqlite_autoincrement": once}):
                pass


def upgrade() -> None:
    with op.batch_alter_table("identifiers", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "session_id",
                sa.Integer(),
                nullable=True,
                comment="The row of sessions that is meant; exactly one such column is set.",
            )
        )
        batch_op.add_column(
            sa.Column(
                "statement_id",
                sa.Integer(),
                nullable=True,
                comment="The row of statements that is meant; exactly one such column is set.",
            )
        )
        batch_op.create_index(batch_op.f("ix_identifiers_session_id"), ["session_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_identifiers_statement_id"), ["statement_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_identifiers_statement_id_statements"),
            "statements",
            ["statement_id"],
            ["id"],
            ondelete="CASCADE",
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_identifiers_session_id_sessions"), "sessions", ["session_id"], ["id"], ondelete="CASCADE"
        )

    with op.batch_alter_table("sessions", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "changes",
                sa.Integer(),
                op.check(
                    "ck_sessions_changes_is_a_whole_number_from_0",
                    {
                        "sqlite": "typeof(changes) IN ('integer', 'null') AND changes BETWEEN 0 AND 2147483647",
                        "postgresql": "changes BETWEEN 0 AND 2147483647",
                    },
                ),
                server_default="0",
                nullable=False,
                comment="How often a load changed it after the first, with who appears: SEQUENCE in calendars.",
            )
        )
        batch_op.add_column(
            sa.Column(
                "changed_at",
                sa.DateTime(),
                op.check(
                    "ck_sessions_changed_at_is_a_date_and_time",
                    {
                        "sqlite": "CASE WHEN changed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN changed_at IS datetime(changed_at, '+0 days') AND substr(changed_at, 12, 2) < '24' AND changed_at >= '0001-01-01' ELSE changed_at IS NULL END",
                        "postgresql": "changed_at = date_trunc('second', changed_at) AND changed_at BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59'",
                    },
                ),
                nullable=True,
                comment="When a load changed it last, in UTC; NULL = not since the first load, or not known.",
            )
        )

    with op.batch_alter_table("statements", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "changes",
                sa.Integer(),
                op.check(
                    "ck_statements_changes_is_a_whole_number_from_0",
                    {
                        "sqlite": "typeof(changes) IN ('integer', 'null') AND changes BETWEEN 0 AND 2147483647",
                        "postgresql": "changes BETWEEN 0 AND 2147483647",
                    },
                ),
                server_default="0",
                nullable=False,
                comment="How often a load changed it after the first, with who appears: SEQUENCE in calendars.",
            )
        )
        batch_op.add_column(
            sa.Column(
                "changed_at",
                sa.DateTime(),
                op.check(
                    "ck_statements_changed_at_is_a_date_and_time",
                    {
                        "sqlite": "CASE WHEN changed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN changed_at IS datetime(changed_at, '+0 days') AND substr(changed_at, 12, 2) < '24' AND changed_at >= '0001-01-01' ELSE changed_at IS NULL END",
                        "postgresql": "changed_at = date_trunc('second', changed_at) AND changed_at BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59'",
                    },
                ),
                nullable=True,
                comment="When a load changed it last, in UTC; NULL = not since the first load, or not known.",
            )
        )

    op.replace_check(
        "identifiers",
        "ck_identifiers_points_at_one_row",
        old="CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1",
        new="CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END = 1",
    )
    _give_ids_once(True)


def downgrade() -> None:
    _give_ids_once(False)
    op.execute("DELETE FROM identifiers WHERE session_id IS NOT NULL OR statement_id IS NOT NULL")
    op.replace_check(
        "identifiers",
        "ck_identifiers_points_at_one_row",
        old="CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END = 1",
        new="CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1",
    )
    with op.batch_alter_table("statements", schema=None) as batch_op:
        batch_op.drop_column("changed_at")
        batch_op.drop_column("changes")

    with op.batch_alter_table("sessions", schema=None) as batch_op:
        batch_op.drop_column("changed_at")
        batch_op.drop_column("changes")

    with op.batch_alter_table("identifiers", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_identifiers_session_id_sessions"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_identifiers_statement_id_statements"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_identifiers_statement_id"))
        batch_op.drop_index(batch_op.f("ix_identifiers_session_id"))
        batch_op.drop_column("statement_id")
        batch_op.drop_column("session_id")
