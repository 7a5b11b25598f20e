"""Add event series and identifiers.

Many conferences are one of a series, held every year, and other registers know conferences, persons, bodies and
documents by identifiers of their own: Wikidata, VIAF, ISNI, ROR, ORCID, document symbols. Rows that are there already
keep what they say; their series is not known. The downgrade drops the series, which event was which edition of them,
and every identifier.

Revision ID: 5f2b9c61d7e4
Revises: e19c47a0d6b3
Create Date: 2026-11-24 09:00:00+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "5f2b9c61d7e4"
down_revision = "e19c47a0d6b3"
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


def _word(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_lower_case_words",
        sqlite=f"{column} = lower({column}) AND {_SQLITE_LINE.format(column)}",
        # SQLite folds ASCII only; the C collation makes PostgreSQL refuse just the same.
        postgresql=f'{column} = lower({column} COLLATE "C") AND {_POSTGRESQL_LINE.format(column)}',
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


_SHAPES = {
    "sqlite": "CASE scheme"
    " WHEN 'wikidata' THEN value GLOB 'Q[1-9]*' AND substr(value, 2) NOT GLOB '*[^0-9]*'"
    " WHEN 'viaf' THEN value GLOB '[1-9]*' AND value NOT GLOB '*[^0-9]*'"
    " WHEN 'isni' THEN value GLOB"
    " '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9X]'"
    " WHEN 'orcid' THEN value GLOB"
    " '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9X]'"
    " WHEN 'ror' THEN value GLOB '0[a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9]"
    "[a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][0-9][0-9]'"
    " ELSE TRUE END",
    "postgresql": "CASE scheme"
    " WHEN 'wikidata' THEN value ~ '^Q[1-9][0-9]*$'"
    " WHEN 'viaf' THEN value ~ '^[1-9][0-9]*$'"
    " WHEN 'isni' THEN value ~ '^[0-9]{15}[0-9X]$'"
    " WHEN 'orcid' THEN value ~ '^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$'"
    " WHEN 'ror' THEN value ~ '^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$'"
    " ELSE TRUE END",
}

_IDENTIFIED = {
    "event_id": "events",
    "speaker_id": "speakers",
    "organization_id": "organizations",
    "source_id": "sources",
    "series_id": "series",
}
_SERIES = "The series that it is one of; NULL = it stands alone, or the sources do not say."
_EDITION = "Which one of its series, as printed: 'XII', '36C3', 'twelfth'; NULL = none printed."


def upgrade() -> None:
    dialect = op.get_context().dialect.name
    op.create_table(
        "series",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("slug", sa.Text(), nullable=False, comment="Stable public name, such as osce-ministerial-council."),
        sa.Column("name", sa.Text(), nullable=False, comment="Name of the series as the sources print it; not unique."),
        sa.Column(
            "frequency",
            sa.Text(),
            nullable=True,
            comment="How often it is held, in lower-case words: yearly, every two years; NULL = not said.",
        ),
        sa.Column("summary", sa.Text(), nullable=True, comment="What the series is, in the registrar's words."),
        _slug("series", "slug"),
        _line("series", "name"),
        _word("series", "frequency"),
        _prose("series", "summary"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sa.UniqueConstraint("slug", name=op.f("uq_series_slug")),
        comment="Series of events: what is held again and again under one name.",
    )
    # SQLite can add a column with its rules where it could not add a rule; PostgreSQL reads the same words.
    op.execute(
        "ALTER TABLE events ADD COLUMN series_id INTEGER"
        " CONSTRAINT fk_events_series_id_series REFERENCES series (id) ON DELETE RESTRICT"
    )
    op.execute(
        "ALTER TABLE events ADD COLUMN edition TEXT"
        f" CONSTRAINT ck_events_edition_is_a_trimmed_line CHECK ({_line('events', 'edition').sqltext})"
        " CONSTRAINT ck_events_edition_has_its_series CHECK (edition IS NULL OR series_id IS NOT NULL)"
    )
    if dialect == "postgresql":
        for column, comment in {"series_id": _SERIES, "edition": _EDITION}.items():
            quoted = comment.replace("'", "''")
            op.execute(sa.text(f"COMMENT ON COLUMN events.{column} IS '{quoted}'"))
    op.create_index(op.f("ix_events_series_id"), "events", ["series_id"])
    op.create_table(
        "identifiers",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column(
            "scheme",
            sa.Text(),
            nullable=False,
            comment="The register, in lower-case words: wikidata, viaf, isni, ror, orcid, doi, document-symbol.",
        ),
        sa.Column(
            "value",
            sa.Text(),
            nullable=False,
            comment="The identifier as the register writes it, such as Q81299; no URL.",
        ),
        *[
            sa.Column(
                column,
                sa.Integer(),
                nullable=True,
                comment=f"The row of {table} that is meant; exactly one such column is set.",
            )
            for column, table in _IDENTIFIED.items()
        ],
        sa.CheckConstraint(
            "CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1",
            name=op.f("ck_identifiers_points_at_one_row"),
        ),
        _word("identifiers", "scheme"),
        _line("identifiers", "value"),
        _check("identifiers", "value_has_the_shape_of_its_scheme", **_SHAPES),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifiers")),
        *[
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_identifiers_{column}_{table}"), ondelete="CASCADE"
            )
            for column, table in _IDENTIFIED.items()
        ],
        sa.UniqueConstraint("scheme", "value", "source_id", name=op.f("uq_identifiers_scheme_value_source_id")),
        comment="By which identifiers other registers know what is on the record.",
    )
    for column in _IDENTIFIED:
        op.create_index(op.f(f"ix_identifiers_{column}"), "identifiers", [column])
    op.create_index(
        op.f("uq_identifiers_scheme_value"),
        "identifiers",
        ["scheme", "value"],
        unique=True,
        sqlite_where=sa.text("source_id IS NULL"),
        postgresql_where=sa.text("source_id IS NULL"),
    )


def downgrade() -> None:
    op.drop_table("identifiers")
    op.drop_index(op.f("ix_events_series_id"), "events")
    # The rules of a column go with it; edition comes first, because its rule reads series_id.
    op.drop_column("events", "edition")
    op.drop_column("events", "series_id")
    op.drop_table("series")
