"""Add the data dictionary.

Whoever opens the database in a browser of any kind finds in it what each table, view and column means. The words are
the models' alone: whatever runs the migrations fills the table afterwards, and on PostgreSQL sets the comments. The
downgrade loses nothing but these words; the comments of views, which no earlier revision gave, go too.

Revision ID: c2e658424ad0
Revises: e19c47a0d6b3
Create Date: 2026-11-24 10:00:00+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "c2e658424ad0"
down_revision = "e19c47a0d6b3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    sqlite = op.get_context().dialect.name == "sqlite"
    within = "position BETWEEN 0 AND 2147483647"
    op.create_table(
        "data_dictionary",
        sa.Column("table_name", sa.Text(), nullable=False, comment="Name of the table or view."),
        sa.Column(
            "position",
            sa.Integer(),
            autoincrement=False,
            nullable=False,
            comment="Place of the column, counted from 1; 0 = the table or view.",
        ),
        sa.Column(
            "column_name",
            sa.Text(),
            nullable=True,
            comment="Name of the column; NULL = the row describes the table or view itself.",
        ),
        sa.Column(
            "type",
            sa.Text(),
            nullable=False,
            comment="table or view, or of a column: text, whole number, date, date and time.",
        ),
        sa.Column("description", sa.Text(), nullable=False, comment="What it means, and what NULL means in it."),
        sa.Column(
            "example", sa.Text(), nullable=True, comment="A value as the bundled record has it; NULL = none is given."
        ),
        sa.CheckConstraint(
            f"typeof(position) IN ('integer', 'null') AND {within}" if sqlite else within,
            name=op.f("ck_data_dictionary_position_is_a_whole_number_from_0"),
        ),
        sa.PrimaryKeyConstraint("table_name", "position", name=op.f("pk_data_dictionary")),
        comment="What every table, view and column means; every upgrade of the database writes it anew.",
    )


def downgrade() -> None:
    op.drop_table("data_dictionary")
    if op.get_context().dialect.name == "postgresql":
        op.execute("""
DO $$
DECLARE
    commented record;
BEGIN
    FOR commented IN
        SELECT relname, attname FROM pg_description
        JOIN pg_class ON pg_class.oid = objoid
        LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
        WHERE classoid = 'pg_class'::regclass AND relkind = 'v' AND relnamespace = current_schema()::regnamespace
    LOOP
        IF commented.attname IS NULL THEN
            EXECUTE format('COMMENT ON VIEW %I IS NULL', commented.relname);
        ELSE
            EXECUTE format('COMMENT ON COLUMN %I.%I IS NULL', commented.relname, commented.attname);
        END IF;
    END LOOP;
END $$
""")
