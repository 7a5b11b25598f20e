"""Add sources, passages, citations, and the views of evidence.

Which sentence of which document says so is what sets this record apart. Rows that are there already stay as they are
and wait for their evidence in the view evidence_gaps. The downgrade drops every source with its passages and citations,
and nothing else.

Revision ID: e19c47a0d6b3
Revises: b7d25e31f4a8
Create Date: 2026-11-24 00:30:00+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "e19c47a0d6b3"
down_revision = "b7d25e31f4a8"
branch_labels = None
depends_on = None


def _check(table: str, name: str, *, sqlite: str, postgresql: str) -> sa.CheckConstraint:
    text = sqlite if op.get_context().dialect.name == "sqlite" else postgresql
    return sa.CheckConstraint(text, name=op.f(f"ck_{table}_{name}"))


_SQLITE_LINE = (
    "{0} <> '' AND {0} = trim({0}, char(32, 160, 8239, 12288)) AND instr({0}, char(0)) = 0"
    " AND {0} NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'"
)
_POSTGRESQL_LINE = (
    "{0} <> '' AND {0} = btrim({0}, U&'\\0020\\00A0\\202F\\3000') AND {0} !~ '[\\u0001-\\u001F\\u007F-\\u009F]'"
)


def _line(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_trimmed_line",
        sqlite=_SQLITE_LINE.format(column),
        postgresql=_POSTGRESQL_LINE.format(column),
    )


def _prose(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_trimmed_text",
        sqlite=f"{column} <> '' AND {column} = trim({column}, char(9, 10, 13, 32, 160, 8239, 12288))"
        f" AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} <> '' AND {column} = btrim({column}, U&'\\0009\\000A\\000D\\0020\\00A0\\202F\\3000')",
    )


def _slug(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_slug",
        sqlite=f"{column} GLOB '[a-z0-9]*' AND {column} NOT GLOB '*[^a-z0-9-]*' AND {column} NOT GLOB '*--*'"
        f" AND {column} NOT GLOB '*-' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'",
    )


def _column_name(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_column_name",
        sqlite=f"{column} GLOB '[a-z]*' AND {column} NOT GLOB '*[^a-z_]*' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[a-z][a-z_]*$'",
    )


def _sha256(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_64_hexadecimal_digits",
        sqlite=f"length({column}) = 64 AND {column} NOT GLOB '*[^0-9a-f]*' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[0-9a-f]{{64}}$'",
    )


def _language_tag(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_language_tag",
        sqlite=f"{column} GLOB '[a-z][a-z]*' AND {column} NOT GLOB '*[^A-Za-z0-9-]*' AND {column} NOT GLOB '*--*'"
        f" AND {column} NOT GLOB '*-' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[a-z]{{2}}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$'",
    )


def _whole_number(table: str, column: str, *, minimum: int) -> sa.CheckConstraint:
    within = f"{column} BETWEEN {minimum} AND 2147483647"
    return _check(
        table,
        f"{column}_is_a_whole_number_from_{minimum}",
        # Without typeof, 'many' in an INTEGER column passes any comparison: SQLite sorts text after numbers.
        sqlite=f"typeof({column}) IN ('integer', 'null') AND {within}",
        postgresql=within,
    )


def _date(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_date",
        sqlite=f"CASE WHEN {column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
        f" THEN {column} IS date({column}, '+0 days') AND {column} >= '0001-01-01' ELSE {column} IS NULL END",
        postgresql=f"{column} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'",
    )


_VIEWS = {
    "evidence": """
SELECT events.slug AS event, cited.fact AS supports, cited.field, cited.says, sources.title AS source,
       passages.paragraph, passages.sentence, passages.text, sources.slug AS source_slug, cited.table_name,
       cited.row_id, cited.citation_id, passages.id AS passage_id, sources.id AS source_id, cited.event_id
FROM (
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'events' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'event ' || title AS fact, id AS event_id FROM events) AS fact ON fact.id = citations.event_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'sessions' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions) AS fact ON fact.id = citations.session_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'statements' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements) AS fact ON fact.id = citations.statement_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'appearances' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact ON fact.id = citations.appearance_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'remarks' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact ON fact.id = citations.remark_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'participations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id) AS fact ON fact.id = citations.participation_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'speakers' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers) AS fact ON fact.id = citations.speaker_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'organizations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations) AS fact ON fact.id = citations.organization_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'affiliations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT affiliations.id, speakers.name || ' as ' || coalesce(affiliations.title || ', ', '')
               || coalesce(organizations.name, '') AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id) AS fact ON fact.id = citations.affiliation_id
) AS cited
JOIN passages ON passages.id = cited.passage_id
JOIN sources ON sources.id = passages.source_id
LEFT JOIN events ON events.id = cited.event_id
ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id
""",
    "evidence_gaps": """
SELECT events.slug AS event, gaps.gap, gaps.what, gaps.table_name, gaps.row_id, gaps.event_id
FROM (
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'events' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'event ' || title AS fact, id AS event_id FROM events) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.event_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'sessions' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.session_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'statements' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.statement_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'appearances' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.appearance_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'remarks' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.remark_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'participations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.participation_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'speakers' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.speaker_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'organizations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.organization_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'affiliations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT affiliations.id, speakers.name || ' as ' || coalesce(affiliations.title || ', ', '')
               || coalesce(organizations.name, '') AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.affiliation_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'sentence that no row uses', sources.title || ', ' || passages.paragraph || '.' || passages.sentence,
           'passages', passages.id, NULL
    FROM passages JOIN sources ON sources.id = passages.source_id
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.passage_id = passages.id)
) AS gaps
LEFT JOIN events ON events.id = gaps.event_id
ORDER BY gaps.gap, gaps.table_name, gaps.row_id
""",
}


def upgrade() -> None:
    op.create_table(
        "sources",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("slug", sa.Text(), nullable=False, comment="Stable public name, such as minsk-2018-report."),
        sa.Column("title", sa.Text(), nullable=False, comment="Title as printed."),
        sa.Column("publisher", sa.Text(), nullable=True, comment="Who published it; NULL = not known."),
        sa.Column("url", sa.Text(), nullable=True, comment="Where it was found; NULL = not known."),
        sa.Column("language", sa.Text(), nullable=True, comment="BCP 47 tag of its language; NULL = not known."),
        sa.Column(
            "published_on", sa.Date(), nullable=True, comment="Day of publication, YYYY-MM-DD; NULL = not known."
        ),
        sa.Column("retrieved_on", sa.Date(), nullable=True, comment="Day on which it was retrieved; NULL = not known."),
        sa.Column(
            "sha256",
            sa.Text(),
            nullable=True,
            comment="SHA-256 of the bytes of the text that was read, in lower-case hexadecimal; NULL = not known.",
        ),
        _slug("sources", "slug"),
        _line("sources", "title"),
        _line("sources", "publisher"),
        _line("sources", "url"),
        _language_tag("sources", "language"),
        _date("sources", "published_on"),
        _date("sources", "retrieved_on"),
        _sha256("sources", "sha256"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sa.UniqueConstraint("slug", name=op.f("uq_sources_slug")),
        comment="Documents on which the record rests, each as it was when it was retrieved.",
    )
    op.create_table(
        "passages",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("source_id", sa.Integer(), nullable=False, comment="The document."),
        sa.Column(
            "paragraph",
            sa.Integer(),
            nullable=False,
            comment="Number of the paragraph; 0 = title and headings before the text.",
        ),
        sa.Column(
            "sentence", sa.Integer(), nullable=False, comment="Number of the sentence in the paragraph, counted from 1."
        ),
        sa.Column("text", sa.Text(), nullable=True, comment="The sentence; NULL = it may not be republished."),
        _whole_number("passages", "paragraph", minimum=0),
        _whole_number("passages", "sentence", minimum=1),
        _prose("passages", "text"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passages")),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_passages_source_id_sources"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint(
            "source_id", "paragraph", "sentence", name=op.f("uq_passages_source_id_paragraph_sentence")
        ),
        comment="Every sentence of every source, by its number.",
    )
    op.create_table(
        "citations",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("passage_id", sa.Integer(), nullable=False, comment="The sentence that says so."),
        sa.Column(
            "field",
            sa.Text(),
            nullable=True,
            comment="The column of the row that it is evidence for; NULL = the row as a whole.",
        ),
        sa.Column(
            "says",
            sa.Text(),
            nullable=True,
            comment="What the sentence gives for the field instead, where it contradicts; NULL = it supports the row.",
        ),
        sa.Column(
            "event_id",
            sa.Integer(),
            nullable=True,
            comment="The row of events that the passage is evidence for; exactly one such column is set.",
        ),
        sa.Column(
            "session_id",
            sa.Integer(),
            nullable=True,
            comment="The row of sessions that the passage is evidence for; exactly one such column is set.",
        ),
        sa.Column(
            "statement_id",
            sa.Integer(),
            nullable=True,
            comment="The row of statements that the passage is evidence for; exactly one such column is set.",
        ),
        sa.Column(
            "appearance_id",
            sa.Integer(),
            nullable=True,
            comment="The row of appearances that the passage is evidence for; exactly one such column is set.",
        ),
        sa.Column(
            "remark_id",
            sa.Integer(),
            nullable=True,
            comment="The row of remarks that the passage is evidence for; exactly one such column is set.",
        ),
        sa.Column(
            "participation_id",
            sa.Integer(),
            nullable=True,
            comment="The row of participations that the passage is evidence for; exactly one such column is set.",
        ),
        sa.Column(
            "speaker_id",
            sa.Integer(),
            nullable=True,
            comment="The row of speakers that the passage is evidence for; exactly one such column is set.",
        ),
        sa.Column(
            "organization_id",
            sa.Integer(),
            nullable=True,
            comment="The row of organizations that the passage is evidence for; exactly one such column is set.",
        ),
        sa.Column(
            "affiliation_id",
            sa.Integer(),
            nullable=True,
            comment="The row of affiliations that the passage is evidence for; exactly one such column is set.",
        ),
        sa.CheckConstraint(
            "CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN appearance_id IS NULL THEN 0 ELSE 1 END + CASE WHEN remark_id IS NULL THEN 0 ELSE 1 END + CASE WHEN participation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END = 1",
            name=op.f("ck_citations_points_at_one_row"),
        ),
        _column_name("citations", "field"),
        _line("citations", "says"),
        sa.CheckConstraint(
            "says IS NULL OR field IS NOT NULL", name=op.f("ck_citations_contradiction_names_its_field")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citations")),
        sa.ForeignKeyConstraint(
            ["passage_id"], ["passages.id"], name=op.f("fk_citations_passage_id_passages"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_citations_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_citations_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name=op.f("fk_citations_statement_id_statements"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["appearance_id"],
            ["appearances.id"],
            name=op.f("fk_citations_appearance_id_appearances"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["remark_id"], ["remarks.id"], name=op.f("fk_citations_remark_id_remarks"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["participation_id"],
            ["participations.id"],
            name=op.f("fk_citations_participation_id_participations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_citations_speaker_id_speakers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name=op.f("fk_citations_organization_id_organizations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["affiliation_id"],
            ["affiliations.id"],
            name=op.f("fk_citations_affiliation_id_affiliations"),
            ondelete="CASCADE",
        ),
        comment="Evidence: which sentence of which source says what a row says.",
    )
    op.create_index(op.f("ix_citations_affiliation_id"), "citations", ["affiliation_id"])
    op.create_index(op.f("ix_citations_appearance_id"), "citations", ["appearance_id"])
    op.create_index(op.f("ix_citations_event_id"), "citations", ["event_id"])
    op.create_index(op.f("ix_citations_organization_id"), "citations", ["organization_id"])
    op.create_index(op.f("ix_citations_participation_id"), "citations", ["participation_id"])
    op.create_index(op.f("ix_citations_remark_id"), "citations", ["remark_id"])
    op.create_index(op.f("ix_citations_session_id"), "citations", ["session_id"])
    op.create_index(op.f("ix_citations_speaker_id"), "citations", ["speaker_id"])
    op.create_index(op.f("ix_citations_statement_id"), "citations", ["statement_id"])
    op.create_index(
        op.f("uq_citations_listed_once"),
        "citations",
        [
            "passage_id",
            sa.text("coalesce(field, '')"),
            sa.text("coalesce(event_id, 0)"),
            sa.text("coalesce(session_id, 0)"),
            sa.text("coalesce(statement_id, 0)"),
            sa.text("coalesce(appearance_id, 0)"),
            sa.text("coalesce(remark_id, 0)"),
            sa.text("coalesce(participation_id, 0)"),
            sa.text("coalesce(speaker_id, 0)"),
            sa.text("coalesce(organization_id, 0)"),
            sa.text("coalesce(affiliation_id, 0)"),
        ],
        unique=True,
    )
    for name, select in _VIEWS.items():
        op.execute(f"CREATE VIEW {name} AS\n{select.strip()}")


def downgrade() -> None:
    for name in reversed(_VIEWS):
        op.execute(f"DROP VIEW {name}")
    op.drop_table("citations")
    op.drop_table("passages")
    op.drop_table("sources")
