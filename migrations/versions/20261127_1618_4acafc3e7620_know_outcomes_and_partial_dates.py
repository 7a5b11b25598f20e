"""Know what became of a conference and its parts, and dates of which only a part is known.

A conference of long ago may be known to the month, and a session to the day, or to the time of day alone. What was
printed may have been cancelled, put off, or held in part online, and whoever was announced may have been replaced.

The downgrade loses statuses, forms of attendance, days and times that were first planned, how persons took part and
by whom they were replaced, days and times of sessions and statements of which only a part is known, and days of
conferences and sources that are known to the month or the year only. A statement that was delivered `remote` was
delivered by `video` before.

Revision ID: 4acafc3e7620
Revises: 16d111a1daa4
Create Date: 2026-11-27 16:18:28.087767+00:00
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "4acafc3e7620"
down_revision = "16d111a1daa4"
branch_labels = None
depends_on = None


_Condition = str | dict[str, str]


class _StoredDate(sa.Text):
    """A DATE to which SQLite's rebuild casts nothing: its CAST would make a number of a date."""

    __visit_name__ = "DATE"


_IS_A_DATE = {
    "sqlite": "CASE WHEN {0} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
    " THEN {0} IS date({0}, '+0 days') AND {0} >= '0001-01-01' ELSE {0} IS NULL END",
    "postgresql": "{0} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'",
}
_IS_A_PARTIAL_DATE = {
    "sqlite": "typeof({0}) IN ('text', 'null') AND length({0}) IN (4, 7, 10) AND instr({0}, char(0)) = 0"
    " AND substr({0} || '-01-01', 1, 10) IS date(substr({0} || '-01-01', 1, 10), '+0 days') AND {0} >= '0001'",
    "postgresql": "CASE WHEN {0} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'"
    " AND {0} !~ '^0000' THEN length({0}) < 10 OR substr({0}, 9, 2)::int BETWEEN 1"
    " AND extract(day FROM make_date(substr({0}, 1, 4)::int, substr({0}, 6, 2)::int, 1)"
    " + interval '1 month' - interval '1 day') ELSE {0} IS NULL END",
}
_IS_A_DATE_AND_TIME = {
    "sqlite": "CASE WHEN {0} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]'"
    " THEN {0} IS datetime({0}, '+0 days') AND substr({0}, 12, 2) < '24' AND {0} >= '0001-01-01' ELSE {0} IS NULL END",
    "postgresql": "{0} = date_trunc('second', {0})"
    " AND {0} BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59'",
}
_IS_A_TIME = {
    "sqlite": "{0} GLOB '[0-2][0-9]:[0-5][0-9]' AND {0} < '24' AND typeof({0}) IN ('text', 'null')"
    " AND instr({0}, char(0)) = 0",
    "postgresql": "{0} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'",
}
_STATUSES = "{0} IN ('planned', 'held', 'cancelled', 'postponed', 'rescheduled')"
_ATTENDANCES = "{0} IN ('in-person', 'online', 'hybrid')"
_DELIVERIES = "{0} IN ('in-person', 'read-out', 'video', 'written', 'remote')"
_PRESENCES = "{0} IN ('present', 'absent', 'replaced')"

_NEW: dict[str, dict[str, tuple[str, _Condition, type[sa.Text] | type[sa.DateTime]]]] = {
    "events": {
        "status": ("is_known", _STATUSES, sa.Text),
        "attendance": ("is_known", _ATTENDANCES, sa.Text),
        "previous_starts_on": ("is_a_partial_date", _IS_A_PARTIAL_DATE, sa.Text),
        "previous_ends_on": ("is_a_partial_date", _IS_A_PARTIAL_DATE, sa.Text),
    },
    "sessions": {
        "day": ("is_a_partial_date", _IS_A_PARTIAL_DATE, sa.Text),
        "start_time": ("is_a_time", _IS_A_TIME, sa.Text),
        "end_time": ("is_a_time", _IS_A_TIME, sa.Text),
        "status": ("is_known", _STATUSES, sa.Text),
        "attendance": ("is_known", _ATTENDANCES, sa.Text),
        "previous_starts_at": ("is_a_date_and_time", _IS_A_DATE_AND_TIME, sa.DateTime),
        "previous_ends_at": ("is_a_date_and_time", _IS_A_DATE_AND_TIME, sa.DateTime),
    },
    "appearances": {
        "delivery": ("is_known", _DELIVERIES, sa.Text),
        "presence": ("is_known", _PRESENCES, sa.Text),
    },
}
_NEW["statements"] = _NEW["sessions"]
"""The new columns of each table: the name of the rule, the rule, and the type."""

_PARTIAL = {"events": ("starts_on", "ends_on"), "sources": ("published_on", "retrieved_on")}
"""The days that become partial dates."""

_NOT_BEFORE = "{end} = '..' OR substr({end}, 1, length({start})) >= substr({start}, 1, length({end}))"
_CONDITIONS = {
    "events": {
        "ends_on_not_before_starts_on": _NOT_BEFORE.format(end="ends_on", start="starts_on"),
        "previous_ends_on_not_before_previous_starts_on": _NOT_BEFORE.format(
            end="previous_ends_on", start="previous_starts_on"
        ),
    },
    "sessions": {
        "previous_ends_at_not_before_previous_starts_at": "previous_ends_at >= previous_starts_at",
        "time_is_said_once": "starts_at IS NULL AND ends_at IS NULL"
        " OR day IS NULL AND start_time IS NULL AND end_time IS NULL",
        "time_of_a_known_day_is_starts_at": "coalesce(length(day), 0) < 10 OR start_time IS NULL AND end_time IS NULL",
    },
    "appearances": {
        "replaced_by_is_of_one_replaced": "replaced_by_id IS NULL OR coalesce(presence, '') = 'replaced'",
        "replaced_by_another": "replaced_by_id <> speaker_id",
    },
}
_CONDITIONS["statements"] = _CONDITIONS["sessions"]
_BEFORE = {
    "events": {"ends_on_not_before_starts_on": "ends_on >= starts_on"},
}
"""What the conditions were before."""

# PostgreSQL changes no type of a column that a view reads.
_READING_DAYS = {"bodies": 2, "positions_held": 2, "what_was_said": 2}
_CHANGED = ("conferences", "programme", "roster")


def upgrade() -> None:
    _drop_views(2)
    for table in ("events", "sources", "sessions", "statements", "appearances"):
        with op.batch_alter_table(table) as batch_op:
            for column, (rule, condition, kind) in _NEW.get(table, {}).items():
                check = op.check(f"ck_{table}_{column}_{rule}", _of_column(condition, column))
                batch_op.add_column(sa.Column(column, kind(), check, nullable=True))
            if table == "appearances":
                batch_op.add_column(sa.Column("replaced_by_id", sa.Integer(), nullable=True))
                batch_op.create_index(batch_op.f("ix_appearances_replaced_by_id"), ["replaced_by_id"])
                batch_op.create_foreign_key(
                    batch_op.f("fk_appearances_replaced_by_id_speakers"),
                    "speakers",
                    ["replaced_by_id"],
                    ["id"],
                    ondelete="RESTRICT",
                )
            for name in _BEFORE.get(table, {}):
                batch_op.drop_constraint(batch_op.f(f"ck_{table}_{name}"), type_="check")
            if table == "statements":
                batch_op.drop_constraint(batch_op.f("ck_statements_delivery_is_known"), type_="check")
                _add_check(batch_op, "ck_statements_delivery_is_known", _DELIVERIES.replace("{0}", "delivery"))
            for column in _PARTIAL.get(table, ()):
                batch_op.drop_constraint(batch_op.f(f"ck_{table}_{column}_is_a_date"), type_="check")
                batch_op.alter_column(
                    column,
                    existing_type=sa.Date(),
                    type_=sa.Text(),
                    postgresql_using=f"to_char({column}, 'YYYY-MM-DD')",
                )
                _add_check(batch_op, f"ck_{table}_{column}_is_a_partial_date", _of_column(_IS_A_PARTIAL_DATE, column))
            for name, condition in _CONDITIONS.get(table, {}).items():
                _add_check(batch_op, f"ck_{table}_{name}", condition)
    op.create_sql("conferences", 3)
    op.create_sql("outcomes", 1)
    op.create_sql("programme", 3)
    op.create_sql("roster", 3)
    for name, version in _READING_DAYS.items():
        op.create_sql(name, version)


def downgrade() -> None:
    _drop_views(3)
    op.drop_sql("outcomes", 1)
    op.execute("UPDATE statements SET delivery = 'video' WHERE delivery = 'remote'")
    for table, columns in _PARTIAL.items():
        for column in columns:
            op.execute(f"UPDATE {table} SET {column} = NULL WHERE length({column}) < 10")
            if table == "events":
                gone = f"SELECT id FROM events WHERE {column} IS NULL"
                op.execute(f"DELETE FROM citations WHERE field = '{column}' AND event_id IN ({gone})")
    for table, field in _cited_fields():
        op.execute(f"DELETE FROM citations WHERE {table[:-1]}_id IS NOT NULL AND field = '{field}'")
    for table in ("events", "sources", "sessions", "statements", "appearances"):
        with op.batch_alter_table(table) as batch_op:
            for name in _CONDITIONS.get(table, {}):
                batch_op.drop_constraint(batch_op.f(f"ck_{table}_{name}"), type_="check")
            for column in _PARTIAL.get(table, ()):
                batch_op.drop_constraint(batch_op.f(f"ck_{table}_{column}_is_a_partial_date"), type_="check")
                batch_op.alter_column(
                    column,
                    existing_type=sa.Text(),
                    type_=_StoredDate(),
                    postgresql_using=f"{column}::date",
                )
                _add_check(batch_op, f"ck_{table}_{column}_is_a_date", _of_column(_IS_A_DATE, column))
            for name, condition in _BEFORE.get(table, {}).items():
                _add_check(batch_op, f"ck_{table}_{name}", condition)
            if table == "statements":
                name = batch_op.f("ck_statements_delivery_is_known")
                batch_op.drop_constraint(name, type_="check")
                batch_op.create_check_constraint(
                    name, sa.text("delivery IN ('in-person', 'read-out', 'video', 'written')")
                )
            if table == "appearances":
                batch_op.drop_constraint(batch_op.f("fk_appearances_replaced_by_id_speakers"), type_="foreignkey")
                batch_op.drop_index(batch_op.f("ix_appearances_replaced_by_id"))
                batch_op.drop_column("replaced_by_id")
            for column in reversed(_NEW.get(table, {})):
                batch_op.drop_column(column)
    for name in _CHANGED:
        op.create_sql(name, 2)
    for name, version in _READING_DAYS.items():
        op.create_sql(name, version)


def _drop_views(version: int) -> None:
    for name in reversed(_READING_DAYS):
        op.drop_sql(name, _READING_DAYS[name])
    for name in reversed(_CHANGED):
        op.drop_sql(name, version)


def _cited_fields() -> Iterator[tuple[str, str]]:
    """Yield the columns that are no more, by table: what is cited for them goes with them."""
    for table, columns in _NEW.items():
        yield from ((table, column) for column in columns)
    yield "appearances", "replaced_by_id"


def _of_column(condition: _Condition, column: str) -> _Condition:
    if isinstance(condition, str):
        return condition.replace("{0}", column)
    return {dialect: sql.replace("{0}", column) for dialect, sql in condition.items()}


def _add_check(batch_op: BatchOperations, name: str, condition: _Condition) -> None:
    texts = condition if isinstance(condition, str) else condition[op.get_context().dialect.name]
    batch_op.create_check_constraint(batch_op.f(name), sa.text(texts.replace(":", "\\:")))
