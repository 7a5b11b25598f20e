"""Remember former slugs.

A slug is the public name of a row: it stands in records, in programs and in the notes of readers. When it changes, the
database itself keeps the old one, whoever makes the change, so that it goes on leading to the row and is never given
to another. The downgrade forgets the former slugs, and nothing else.

Revision ID: 3ed624d86c7d
Revises: 5f2b9c61d7e4
Create Date: 2026-11-24 09:10:00+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "3ed624d86c7d"
down_revision = "5f2b9c61d7e4"
branch_labels = None
depends_on = None


def _check(table: str, name: str, *, sqlite: str, postgresql: str) -> sa.CheckConstraint:
    text = sqlite if op.get_context().dialect.name == "sqlite" else postgresql
    return sa.CheckConstraint(text, name=op.f(f"ck_{table}_{name}"))


def _slug(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_slug",
        sqlite=f"{column} GLOB '[a-z0-9]*' AND {column} NOT GLOB '*[^a-z0-9-]*' AND {column} NOT GLOB '*--*'"
        f" AND {column} NOT GLOB '*-' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'",
    )


_NAMED = {
    "event_id": "events",
    "speaker_id": "speakers",
    "organization_id": "organizations",
    "topic_id": "topics",
    "source_id": "sources",
    "series_id": "series",
}


def _refuse(table: str, name: str, says: str, *, on: str, when: str, lock: str) -> None:
    if op.get_context().dialect.name == "sqlite":
        for done, what in {"inserted": "INSERT", "updated": f"UPDATE OF {on}"}.items():
            op.execute(f"""CREATE TRIGGER {name}_{done} AFTER {what} ON {table}
WHEN {when}
BEGIN SELECT RAISE(ABORT, '{says}'); END""")
        return
    op.execute(f"""CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM {lock};
IF {when} THEN
    RAISE EXCEPTION '{says}' USING ERRCODE = 'check_violation', TABLE = '{table}', CONSTRAINT = '{name}';
END IF;
RETURN NULL;
END $$""")
    op.execute(f"""CREATE TRIGGER {name} AFTER INSERT OR UPDATE OF {on} ON {table}
FOR EACH ROW EXECUTE FUNCTION {name}()""")


def _remember(table: str, column: str) -> None:
    name, given = f"{table}_remember_former_slugs", "NEW.slug <> OLD.slug"
    steps = f"""DELETE FROM former_slugs WHERE {column} = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, {column}) VALUES (OLD.slug, NEW.id);"""
    if op.get_context().dialect.name == "sqlite":
        op.execute(f"""CREATE TRIGGER {name} AFTER UPDATE OF slug ON {table}
WHEN {given}
BEGIN
{steps}
END""")
        return
    op.execute(f"""CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
{steps}
RETURN NULL;
END $$""")
    op.execute(f"""CREATE TRIGGER {name} AFTER UPDATE OF slug ON {table}
FOR EACH ROW WHEN ({given}) EXECUTE FUNCTION {name}()""")


def upgrade() -> None:
    op.create_table(
        "former_slugs",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column(
            "slug", sa.Text(), nullable=False, comment="The slug as it was; no row of the same table has it now."
        ),
        *[
            sa.Column(
                column,
                sa.Integer(),
                nullable=True,
                comment=f"The row of {table} whose slug it was; exactly one such column is set.",
            )
            for column, table in _NAMED.items()
        ],
        _slug("former_slugs", "slug"),
        sa.CheckConstraint(
            "CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN topic_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1",
            name=op.f("ck_former_slugs_points_at_one_row"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_slugs")),
        *[
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_former_slugs_{column}_{table}"), ondelete="CASCADE"
            )
            for column, table in _NAMED.items()
        ],
        comment="Slugs that rows had before, kept by the database so that they go on leading there.",
    )
    for column, table in _NAMED.items():
        op.create_index(op.f(f"ix_former_slugs_{column}"), "former_slugs", [column])
        op.create_index(
            op.f(f"uq_former_slugs_slug_of_{table}"),
            "former_slugs",
            ["slug"],
            unique=True,
            sqlite_where=sa.text(f"{column} IS NOT NULL"),
            postgresql_where=sa.text(f"{column} IS NOT NULL"),
        )
    for column, table in _NAMED.items():
        _remember(table, column)
        _refuse(
            table,
            f"{table}_slug_is_no_former_one",
            "a former slug of one row cannot be the slug of another",
            on="slug",
            when=f"EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND {column} <> NEW.id)",
            lock="pg_advisory_xact_lock_shared(hashtext('former_slugs'))",
        )
    _refuse(
        "former_slugs",
        "former_slugs_are_in_use_no_more",
        "a former slug cannot be the slug of a row",
        on=", ".join(["slug", *_NAMED]),
        when=" OR ".join(
            f"NEW.{column} IS NOT NULL AND EXISTS (SELECT 1 FROM {table} WHERE slug = NEW.slug)"
            for column, table in _NAMED.items()
        ),
        lock="pg_advisory_xact_lock(hashtext('former_slugs')) WHERE pg_trigger_depth() = 1",
    )


def downgrade() -> None:
    refusing = {f"{table}_slug_is_no_former_one": table for table in _NAMED.values()}
    refusing["former_slugs_are_in_use_no_more"] = "former_slugs"
    remembering = {f"{table}_remember_former_slugs": table for table in _NAMED.values()}
    if op.get_context().dialect.name == "sqlite":
        for name in [*(f"{name}_{done}" for name in refusing for done in ("inserted", "updated")), *remembering]:
            op.execute(f"DROP TRIGGER {name}")
    else:
        for name, table in (refusing | remembering).items():
            op.execute(f"DROP TRIGGER {name} ON {table}")
            op.execute(f"DROP FUNCTION {name}()")
    op.drop_table("former_slugs")
