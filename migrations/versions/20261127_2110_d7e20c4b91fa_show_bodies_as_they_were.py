"""Show bodies as they were, tell countries by bodies, and file persons as libraries do.

A conference of 1991 had the Union of Soviet Socialist Republics, and one of 2024 has the Russian Federation: a body goes by
the name that it had when the event began. Who spoke for a member of a group follows from what bodies are of each other,
and the country of an appearance from the body, those above it, or its names. Each database sorted accented letters by
rules of its own; a stored key sorts them alike.

The downgrade loses what bodies are of each other.

Revision ID: d7e20c4b91fa
Revises: c41d7be08a35
Create Date: 2026-11-27 21:10:00.000000+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "d7e20c4b91fa"
down_revision = "c41d7be08a35"
branch_labels = None
depends_on = None

_SQLITE_LINE = (
    "{0} <> '' AND {0} = trim({0}, char(32, 160, 8239, 12288)) AND instr({0}, char(0)) = 0"
    " AND {0} NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'"
)
_POSTGRESQL_LINE = (
    "{0} <> '' AND {0} = btrim({0}, U&'\\0020\\00A0\\202F\\3000') AND {0} !~ '[\\u0001-\\u001F\\u007F-\\u009F]'"
)
_WORD = {
    "sqlite": f"{{0}} = lower({{0}}) AND {_SQLITE_LINE}",
    "postgresql": f'{{0}} = lower({{0}} COLLATE "C") AND {_POSTGRESQL_LINE}',
}
_SQLITE_PARTIAL_DATE = (
    "typeof({0}) IN ('text', 'null') AND length({0}) IN (4, 7, 10) AND instr({0}, char(0)) = 0"
    " AND substr({0} || '-01-01', 1, 10) IS date(substr({0} || '-01-01', 1, 10), '+0 days') AND {0} >= '0001'"
)
_POSTGRESQL_PARTIAL_DATE = (
    "CASE WHEN {0} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'"
    " AND {0} !~ '^0000' THEN length({0}) < 10 OR substr({0}, 9, 2)::int BETWEEN 1"
    " AND extract(day FROM make_date(substr({0}, 1, 4)::int, substr({0}, 6, 2)::int, 1)"
    " + interval '1 month' - interval '1 day') ELSE {0} IS NULL END"
)
_STARTED = {"sqlite": _SQLITE_PARTIAL_DATE, "postgresql": _POSTGRESQL_PARTIAL_DATE}
_ENDED = {dialect: f"{{0}} = '..' OR {condition}" for dialect, condition in _STARTED.items()}
_SORT_KEY = {
    "sqlite": "{0} <> '' AND {0} NOT GLOB '*[^0-9A-F]*' AND typeof({0}) IN ('text', 'null')"
    " AND instr({0}, char(0)) = 0",
    "postgresql": "{0} ~ '^[0-9A-F]+$'",
}
_ENDED_NOT_BEFORE_STARTED = "ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))"

_NEW_VIEWS = ("names_then", "organization_countries", "countries_then", "memberships", "sort_keys")
_CHANGED_VIEWS = {"bodies": 4, "positions_held": 4, "programme": 5, "roster": 4, "searchable": 3}


def upgrade() -> None:
    op.create_table(
        "organization_relations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), _check("kind", "is_lower_case_words", _WORD), nullable=False),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column("started", sa.Text(), _check("started", "is_a_partial_date", _STARTED), nullable=True),
        sa.Column("ended", sa.Text(), _check("ended", "is_a_partial_date", _ENDED), nullable=True),
        sa.CheckConstraint("of_id <> organization_id", name=op.f("ck_organization_relations_of_another_organization")),
        sa.CheckConstraint(_ENDED_NOT_BEFORE_STARTED, name=op.f("ck_organization_relations_ended_not_before_started")),
        sa.ForeignKeyConstraint(
            ["of_id"],
            ["organizations.id"],
            name=op.f("fk_organization_relations_of_id_organizations"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name=op.f("fk_organization_relations_organization_id_organizations"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_relations")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_organization_relations_of_id"), "organization_relations", ["of_id"])
    op.create_index(
        "uq_organization_relations_listed_once",
        "organization_relations",
        ["organization_id", "of_id", "kind", sa.text("coalesce(started, '')"), sa.text("coalesce(ended, '')")],
        unique=True,
    )
    # A body may be called as a country.
    op.create_index(op.f("ix_countries_name"), "countries", ["name"])
    op.create_index(op.f("ix_countries_common_name"), "countries", ["common_name"])
    for name, version in reversed(_CHANGED_VIEWS.items()):
        op.drop_sql(name, version - 1)
    with op.batch_alter_table("speakers") as batch_op:
        check = op.check("ck_speakers_sort_key_is_a_sort_key", _of_column(_SORT_KEY, "sort_key"))
        batch_op.add_column(sa.Column("sort_key", sa.Text(), check, nullable=True))
    for name in _NEW_VIEWS:
        op.create_sql(name, 1)
    for name, version in _CHANGED_VIEWS.items():
        op.create_sql(name, version)


def downgrade() -> None:
    for name, version in reversed(_CHANGED_VIEWS.items()):
        op.drop_sql(name, version)
    for name in reversed(_NEW_VIEWS):
        op.drop_sql(name, 1)
    with op.batch_alter_table("speakers") as batch_op:
        batch_op.drop_column("sort_key")
    for name, version in _CHANGED_VIEWS.items():
        op.create_sql(name, version - 1)
    op.drop_index(op.f("ix_countries_common_name"), table_name="countries")
    op.drop_index(op.f("ix_countries_name"), table_name="countries")
    op.drop_table("organization_relations")


def _check(column: str, rule: str, condition: dict[str, str]) -> sa.CheckConstraint:
    check: sa.CheckConstraint = op.check(f"ck_organization_relations_{column}_{rule}", _of_column(condition, column))
    return check


def _of_column(condition: dict[str, str], column: str) -> dict[str, str]:
    return {dialect: sql.replace("{0}", column) for dialect, sql in condition.items()}
