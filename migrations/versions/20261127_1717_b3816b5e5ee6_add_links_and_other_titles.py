"""Add links and other titles, and let topics and links be cited.

A talk has a recording and slides, a person a page, a conference a declaration that it adopted, perhaps in print only.
Conferences and series have titles in several languages. One table each holds them for all that can have them.

The downgrade loses all links and other titles, and what topics and links rest on.

Revision ID: b3816b5e5ee6
Revises: a39977c81213
Create Date: 2026-11-27 17:17:02.277833+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "b3816b5e5ee6"
down_revision = "a39977c81213"
branch_labels = None
depends_on = None

_TARGETS = (
    "event_id",
    "session_id",
    "statement_id",
    "appearance_id",
    "remark_id",
    "participation_id",
    "speaker_id",
    "organization_id",
    "affiliation_id",
)


def upgrade() -> None:
    op.drop_sql("evidence_gaps", version=1)
    op.drop_sql("evidence", version=1)
    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("license", sa.Text(), nullable=True),
        sa.Column("published_on", sa.Text(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("statement_id", sa.Integer(), nullable=True),
        sa.Column("speaker_id", sa.Integer(), nullable=True),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("series_id", sa.Integer(), nullable=True),
        op.check("ck_links_has_a_title_or_an_address", "title IS NOT NULL OR url IS NOT NULL"),
        op.check(
            "ck_links_kind_is_lower_case_words",
            {
                "sqlite": "kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'",
                "postgresql": "kind = lower(kind COLLATE \"C\") AND kind <> '' AND kind = btrim(kind, U&'\\0020\\00A0\\202F\\3000') AND kind !~ '[\\u0001-\\u001F\\u007F-\\u009F]'",
            },
        ),
        op.check(
            "ck_links_language_are_language_tags",
            {
                "sqlite": "language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9, -]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*[,-]' AND language NOT GLOB '*-,*' AND language NOT GLOB '*[^,] *' AND language NOT GLOB '*,[^ ]*' AND language NOT GLOB '*, [^a-z]*' AND language NOT GLOB '*, [a-z][^a-z]*' AND language NOT GLOB '*, [a-z]' AND language NOT GLOB '*[, ]' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0",
                "postgresql": "language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'",
            },
        ),
        op.check(
            "ck_links_license_is_a_trimmed_line",
            {
                "sqlite": "license <> '' AND license = trim(license, char(32, 160, 8239, 12288)) AND instr(license, char(0)) = 0 AND license NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'",
                "postgresql": "license <> '' AND license = btrim(license, U&'\\0020\\00A0\\202F\\3000') AND license !~ '[\\u0001-\\u001F\\u007F-\\u009F]'",
            },
        ),
        op.check(
            "ck_links_points_at_one_row",
            "CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1",
        ),
        op.check(
            "ck_links_published_on_is_a_partial_date",
            {
                "sqlite": "typeof(published_on) IN ('text', 'null') AND length(published_on) IN (4, 7, 10) AND instr(published_on, char(0)) = 0 AND substr(published_on || '-01-01', 1, 10) IS date(substr(published_on || '-01-01', 1, 10), '+0 days') AND published_on >= '0001'",
                "postgresql": "CASE WHEN published_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$' AND published_on !~ '^0000' THEN length(published_on) < 10 OR substr(published_on, 9, 2)::int BETWEEN 1 AND extract(day FROM make_date(substr(published_on, 1, 4)::int, substr(published_on, 6, 2)::int, 1) + interval '1 month' - interval '1 day') ELSE published_on IS NULL END",
            },
        ),
        op.check(
            "ck_links_title_is_a_trimmed_line",
            {
                "sqlite": "title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'",
                "postgresql": "title <> '' AND title = btrim(title, U&'\\0020\\00A0\\202F\\3000') AND title !~ '[\\u0001-\\u001F\\u007F-\\u009F]'",
            },
        ),
        op.check(
            "ck_links_url_is_a_trimmed_line",
            {
                "sqlite": "url <> '' AND url = trim(url, char(32, 160, 8239, 12288)) AND instr(url, char(0)) = 0 AND url NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'",
                "postgresql": "url <> '' AND url = btrim(url, U&'\\0020\\00A0\\202F\\3000') AND url !~ '[\\u0001-\\u001F\\u007F-\\u009F]'",
            },
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_links_event_id_events"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name=op.f("fk_links_organization_id_organizations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_links_series_id_series"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_links_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_links_speaker_id_speakers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name=op.f("fk_links_statement_id_statements"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("links") as batch_op:
        batch_op.create_index(batch_op.f("ix_links_event_id"), ["event_id"])
        batch_op.create_index(batch_op.f("ix_links_organization_id"), ["organization_id"])
        batch_op.create_index(batch_op.f("ix_links_series_id"), ["series_id"])
        batch_op.create_index(batch_op.f("ix_links_session_id"), ["session_id"])
        batch_op.create_index(batch_op.f("ix_links_speaker_id"), ["speaker_id"])
        batch_op.create_index(batch_op.f("ix_links_statement_id"), ["statement_id"])

    op.create_table(
        "other_titles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("statement_id", sa.Integer(), nullable=True),
        sa.Column("series_id", sa.Integer(), nullable=True),
        op.check(
            "ck_other_titles_language_are_language_tags",
            {
                "sqlite": "language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9, -]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*[,-]' AND language NOT GLOB '*-,*' AND language NOT GLOB '*[^,] *' AND language NOT GLOB '*,[^ ]*' AND language NOT GLOB '*, [^a-z]*' AND language NOT GLOB '*, [a-z][^a-z]*' AND language NOT GLOB '*, [a-z]' AND language NOT GLOB '*[, ]' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0",
                "postgresql": "language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'",
            },
        ),
        op.check(
            "ck_other_titles_points_at_one_row",
            "CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1",
        ),
        op.check(
            "ck_other_titles_title_is_a_trimmed_line",
            {
                "sqlite": "title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'",
                "postgresql": "title <> '' AND title = btrim(title, U&'\\0020\\00A0\\202F\\3000') AND title !~ '[\\u0001-\\u001F\\u007F-\\u009F]'",
            },
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_other_titles_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_other_titles_series_id_series"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_other_titles_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_other_titles_statement_id_statements"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_other_titles")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("other_titles") as batch_op:
        batch_op.create_index(batch_op.f("ix_other_titles_event_id"), ["event_id"])
        batch_op.create_index(batch_op.f("ix_other_titles_series_id"), ["series_id"])
        batch_op.create_index(batch_op.f("ix_other_titles_session_id"), ["session_id"])
        batch_op.create_index(batch_op.f("ix_other_titles_statement_id"), ["statement_id"])

    op.drop_index("uq_citations_listed_once", table_name="citations")
    with op.batch_alter_table("citations") as batch_op:
        batch_op.add_column(sa.Column("link_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("topic_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_citations_link_id"), ["link_id"])
        batch_op.create_index(batch_op.f("ix_citations_topic_id"), ["topic_id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_citations_topic_id_topics"), "topics", ["topic_id"], ["id"], ondelete="CASCADE"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_citations_link_id_links"), "links", ["link_id"], ["id"], ondelete="CASCADE"
        )
        name = batch_op.f("ck_citations_points_at_one_row")
        batch_op.drop_constraint(name, type_="check")
        batch_op.create_check_constraint(name, sa.text(_points_at_one(*_TARGETS, "link_id", "topic_id")))

    _list_once(*_TARGETS, "link_id", "topic_id")
    op.create_sql("evidence", version=2)
    op.create_sql("evidence_gaps", version=2)


def downgrade() -> None:
    op.drop_sql("evidence_gaps", version=2)
    op.drop_sql("evidence", version=2)
    op.execute("DELETE FROM citations WHERE link_id IS NOT NULL OR topic_id IS NOT NULL")
    op.drop_index("uq_citations_listed_once", table_name="citations")
    with op.batch_alter_table("citations") as batch_op:
        name = batch_op.f("ck_citations_points_at_one_row")
        batch_op.drop_constraint(name, type_="check")
        batch_op.create_check_constraint(name, sa.text(_points_at_one(*_TARGETS)))
        batch_op.drop_constraint(batch_op.f("fk_citations_link_id_links"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_citations_topic_id_topics"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_citations_topic_id"))
        batch_op.drop_index(batch_op.f("ix_citations_link_id"))
        batch_op.drop_column("topic_id")
        batch_op.drop_column("link_id")

    _list_once(*_TARGETS)
    with op.batch_alter_table("other_titles") as batch_op:
        batch_op.drop_index(batch_op.f("ix_other_titles_statement_id"))
        batch_op.drop_index(batch_op.f("ix_other_titles_session_id"))
        batch_op.drop_index(batch_op.f("ix_other_titles_series_id"))
        batch_op.drop_index(batch_op.f("ix_other_titles_event_id"))

    op.drop_table("other_titles")
    with op.batch_alter_table("links") as batch_op:
        batch_op.drop_index(batch_op.f("ix_links_statement_id"))
        batch_op.drop_index(batch_op.f("ix_links_speaker_id"))
        batch_op.drop_index(batch_op.f("ix_links_session_id"))
        batch_op.drop_index(batch_op.f("ix_links_series_id"))
        batch_op.drop_index(batch_op.f("ix_links_organization_id"))
        batch_op.drop_index(batch_op.f("ix_links_event_id"))

    op.drop_table("links")
    op.create_sql("evidence", version=1)
    op.create_sql("evidence_gaps", version=1)


def _points_at_one(*columns: str) -> str:
    return " + ".join(f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in columns) + " = 1"


def _list_once(*columns: str) -> None:
    stand_ins = [sa.text("coalesce(field, '')"), *(sa.text(f"coalesce({column}, 0)") for column in columns)]
    op.create_index(op.f("uq_citations_listed_once"), "citations", ["passage_id", *stand_ins], unique=True)
