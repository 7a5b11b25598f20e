"""Keep replies, registers, and sentences set aside.

A right of reply answers a statement, and so does the answer to a question. Persons and bodies are described in registers
too, without a conference; which source is one, its kind says. A sentence that is not about the conference is no gap in
the evidence once somebody has said why.

The downgrade loses all of that; the rows that registers brought stay.

Revision ID: e5a3b90d1c72
Revises: d7e20c4b91fa
Create Date: 2026-11-27 21:40:00.000000+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "e5a3b90d1c72"
down_revision = "d7e20c4b91fa"
branch_labels = None
depends_on = None

_SQLITE_LINE = (
    "{0} <> '' AND {0} = trim({0}, char(32, 160, 8239, 12288)) AND instr({0}, char(0)) = 0"
    " AND {0} NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'"
)
_POSTGRESQL_LINE = (
    "{0} <> '' AND {0} = btrim({0}, U&'\\0020\\00A0\\202F\\3000') AND {0} !~ '[\\u0001-\\u001F\\u007F-\\u009F]'"
)
_LINE = {"sqlite": _SQLITE_LINE, "postgresql": _POSTGRESQL_LINE}
_WORD = {
    "sqlite": f"{{0}} = lower({{0}}) AND {_SQLITE_LINE}",
    "postgresql": f'{{0}} = lower({{0}} COLLATE "C") AND {_POSTGRESQL_LINE}',
}


def upgrade() -> None:
    op.drop_sql("evidence_gaps", 2)
    with op.batch_alter_table("statements") as batch_op:
        batch_op.add_column(sa.Column("replies_to_id", sa.Integer(), nullable=True))
        batch_op.create_check_constraint(batch_op.f("ck_statements_replies_to_another"), sa.text("replies_to_id <> id"))
        batch_op.create_foreign_key(
            batch_op.f("fk_statements_replies_to_id_event_id_statements"),
            "statements",
            ["replies_to_id", "event_id"],
            ["id", "event_id"],
        )
        batch_op.create_index(batch_op.f("ix_statements_replies_to_id"), ["replies_to_id"])
    _add_text("sources", "kind", "is_lower_case_words", _WORD)
    _add_text("passages", "set_aside", "is_a_trimmed_line", _LINE)
    op.create_sql("evidence_gaps", 3)
    op.create_sql("replies", 1)


def downgrade() -> None:
    op.drop_sql("replies", 1)
    op.drop_sql("evidence_gaps", 3)
    op.execute("DELETE FROM citations WHERE field = 'replies_to_id' AND statement_id IS NOT NULL")
    for table, column in (("passages", "set_aside"), ("sources", "kind")):
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column(column)
    with op.batch_alter_table("statements") as batch_op:
        batch_op.drop_index(batch_op.f("ix_statements_replies_to_id"))
        batch_op.drop_constraint(batch_op.f("fk_statements_replies_to_id_event_id_statements"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("ck_statements_replies_to_another"), type_="check")
        batch_op.drop_column("replies_to_id")
    op.create_sql("evidence_gaps", 2)


def _add_text(table: str, column: str, rule: str, condition: dict[str, str]) -> None:
    texts = {dialect: sql.replace("{0}", column) for dialect, sql in condition.items()}
    with op.batch_alter_table(table) as batch_op:
        check = op.check(f"ck_{table}_{column}_{rule}", texts)
        batch_op.add_column(sa.Column(column, sa.Text(), check, nullable=True))
