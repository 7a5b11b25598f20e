"""Add the tables of the record.

Events with their sessions, statements, appearances and remarks; the speakers, organizations and topics that events
share. The downgrade drops the tables and with them every record: dump what is to be kept before.

Revision ID: 8a4e6d92b0c7
Revises: 3c1f0a5b7d21
Create Date: 2026-11-23 23:45:00+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "8a4e6d92b0c7"
down_revision = "3c1f0a5b7d21"
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


def _language_tag(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_language_tag",
        sqlite=f"{column} GLOB '[a-z][a-z]*' AND {column} NOT GLOB '*[^A-Za-z0-9-]*' AND {column} NOT GLOB '*--*'"
        f" AND {column} NOT GLOB '*-' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[a-z]{{2}}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$'",
    )


def _timezone(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_zone_name",
        sqlite=f"{column} = 'UTC' OR {column} GLOB '[A-Z]*/[A-Z]*' AND {column} NOT GLOB '*[^A-Za-z0-9_+/-]*'"
        f" AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} = 'UTC' OR {column} ~ '^[A-Z].*/[A-Z]' AND {column} !~ '[^A-Za-z0-9_+/-]'",
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


def _local_time(table: str, column: str) -> sa.CheckConstraint:
    return _check(
        table,
        f"{column}_is_a_date_and_time",
        sqlite=f"CASE WHEN {column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]'"
        f" THEN {column} IS datetime({column}, '+0 days') AND substr({column}, 12, 2) < '24' AND {column} >= '0001-01-01'"
        f" ELSE {column} IS NULL END",
        postgresql=f"{column} = date_trunc('second', {column})"
        f" AND {column} BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59'",
    )


def _partial_date(table: str, column: str, *, may_be_open: bool = False) -> sa.CheckConstraint:
    first_day = f"substr({column} || '-01-01', 1, 10)"
    year_and_month = f"substr({column}, 1, 4)::int, substr({column}, 6, 2)::int"
    open_end = f"{column} = '..' OR " if may_be_open else ""
    return _check(
        table,
        f"{column}_is_a_partial_date",
        sqlite=f"{open_end}typeof({column}) IN ('text', 'null') AND length({column}) IN (4, 7, 10)"
        f" AND instr({column}, char(0)) = 0"
        f" AND {first_day} IS date({first_day}, '+0 days') AND {column} >= '0001'",
        # CASE keeps make_date from seeing what the pattern refuses, so that the answer is this rule and no other error.
        postgresql=f"{open_end}CASE WHEN {column} ~ '^[0-9]{{4}}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'"
        f" AND {column} !~ '^0000' THEN length({column}) < 10 OR substr({column}, 9, 2)::int BETWEEN 1"
        f" AND extract(day FROM make_date({year_and_month}, 1) + interval '1 month' - interval '1 day')"
        f" ELSE {column} IS NULL END",
    )


def upgrade() -> None:
    op.create_table(
        "organizations",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("slug", sa.Text(), nullable=False, comment="Stable public name, such as osce-secretariat."),
        sa.Column(
            "name", sa.Text(), nullable=False, comment="Name as the sources print it; not unique, bodies share names."
        ),
        sa.Column("acronym", sa.Text(), nullable=True, comment="Acronym, such as OSCE; NULL = none known."),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=True,
            comment="What it is, in lower-case words: ministry, committee, state; NULL = the sources do not say.",
        ),
        sa.Column(
            "parent_id",
            sa.Integer(),
            nullable=True,
            comment="The organization that this one is part of; NULL = none known. Never itself or one of its own parts.",
        ),
        sa.Column(
            "country_code",
            sa.Text(),
            nullable=True,
            comment="Country that it belongs to; NULL = international or unknown.",
        ),
        _slug("organizations", "slug"),
        _line("organizations", "name"),
        _line("organizations", "acronym"),
        _word("organizations", "kind"),
        sa.CheckConstraint("parent_id <> id", name=op.f("ck_organizations_parent_is_another_organization")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organizations")),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["organizations.id"],
            name=op.f("fk_organizations_parent_id_organizations"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["country_code"],
            ["countries.code"],
            name=op.f("fk_organizations_country_code_countries"),
            ondelete="RESTRICT",
        ),
        sa.UniqueConstraint("slug", name=op.f("uq_organizations_slug")),
        comment="Bodies: international organizations, ministries, committees, companies, states.",
    )
    op.create_index(op.f("ix_organizations_country_code"), "organizations", ["country_code"])
    op.create_index(op.f("ix_organizations_parent_id"), "organizations", ["parent_id"])
    op.create_table(
        "organization_names",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("organization_id", sa.Integer(), nullable=False, comment="The organization that bears the name."),
        sa.Column("name", sa.Text(), nullable=False, comment="The name, in its own script."),
        sa.Column(
            "language", sa.Text(), nullable=True, comment="BCP 47 tag of its language, such as ru; NULL = unknown."
        ),
        sa.Column(
            "started", sa.Text(), nullable=True, comment="First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown."
        ),
        sa.Column(
            "ended",
            sa.Text(),
            nullable=True,
            comment="Last used: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be in use still; NULL = unknown.",
        ),
        _line("organization_names", "name"),
        _language_tag("organization_names", "language"),
        _partial_date("organization_names", "started"),
        _partial_date("organization_names", "ended", may_be_open=True),
        sa.CheckConstraint(
            "ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))",
            name=op.f("ck_organization_names_ended_not_before_started"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_names")),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name=op.f("fk_organization_names_organization_id_organizations"),
            ondelete="CASCADE",
        ),
        comment="Other and former names of organizations, in any language.",
    )
    op.create_index(op.f("ix_organization_names_name"), "organization_names", ["name"])
    op.create_index(
        op.f("uq_organization_names_listed_once"),
        "organization_names",
        [
            "organization_id",
            "name",
            sa.text("coalesce(language, '')"),
            sa.text("coalesce(started, '')"),
            sa.text("coalesce(ended, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "speakers",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("slug", sa.Text(), nullable=False, comment="Stable public name, such as thomas-greminger."),
        sa.Column(
            "name",
            sa.Text(),
            nullable=False,
            comment="Full name without honorific; not unique, different people share one.",
        ),
        sa.Column(
            "sort_name",
            sa.Text(),
            nullable=True,
            comment="Name as it is filed, such as 'Greminger, Thomas'; NULL = unknown which part is the family name.",
        ),
        sa.Column(
            "honorific",
            sa.Text(),
            nullable=True,
            comment="Form of address before the name, such as Ambassador; NULL = the sources print none.",
        ),
        _slug("speakers", "slug"),
        _line("speakers", "name"),
        _line("speakers", "sort_name"),
        _line("speakers", "honorific"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speakers")),
        sa.UniqueConstraint("slug", name=op.f("uq_speakers_slug")),
        comment="Persons on the record, whatever their role.",
    )
    op.create_index(op.f("ix_speakers_name"), "speakers", ["name"])
    op.create_table(
        "speaker_names",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("speaker_id", sa.Integer(), nullable=False, comment="The speaker who goes or went by the name."),
        sa.Column("name", sa.Text(), nullable=False, comment="The name, in its own script, as printed."),
        sa.Column(
            "language",
            sa.Text(),
            nullable=True,
            comment="BCP 47 tag of the language in which the name is so written; NULL = unknown.",
        ),
        sa.Column(
            "started", sa.Text(), nullable=True, comment="First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown."
        ),
        sa.Column(
            "ended",
            sa.Text(),
            nullable=True,
            comment="Last used: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be in use still; NULL = unknown.",
        ),
        _line("speaker_names", "name"),
        _language_tag("speaker_names", "language"),
        _partial_date("speaker_names", "started"),
        _partial_date("speaker_names", "ended", may_be_open=True),
        sa.CheckConstraint(
            "ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))",
            name=op.f("ck_speaker_names_ended_not_before_started"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_names")),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_speaker_names_speaker_id_speakers"), ondelete="CASCADE"
        ),
        comment="Other spellings, scripts, former names and printed forms of speakers' names.",
    )
    op.create_index(op.f("ix_speaker_names_name"), "speaker_names", ["name"])
    op.create_index(
        op.f("uq_speaker_names_listed_once"),
        "speaker_names",
        [
            "speaker_id",
            "name",
            sa.text("coalesce(language, '')"),
            sa.text("coalesce(started, '')"),
            sa.text("coalesce(ended, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "affiliations",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("speaker_id", sa.Integer(), nullable=False, comment="The person."),
        sa.Column(
            "organization_id",
            sa.Integer(),
            nullable=True,
            comment="The organization in which the title is held; NULL = in none, such as an independent expert.",
        ),
        sa.Column(
            "title",
            sa.Text(),
            nullable=True,
            comment="The title without the organization's name, such as Secretary General; NULL = not known.",
        ),
        sa.Column(
            "started",
            sa.Text(),
            nullable=True,
            comment="Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown, not 'always'.",
        ),
        sa.Column(
            "ended",
            sa.Text(),
            nullable=True,
            comment="Held until: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be still held; NULL = unknown, not 'now'.",
        ),
        _line("affiliations", "title"),
        sa.CheckConstraint(
            "title IS NOT NULL OR organization_id IS NOT NULL",
            name=op.f("ck_affiliations_names_a_title_or_an_organization"),
        ),
        _partial_date("affiliations", "started"),
        _partial_date("affiliations", "ended", may_be_open=True),
        sa.CheckConstraint(
            "ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))",
            name=op.f("ck_affiliations_ended_not_before_started"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_affiliations")),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_affiliations_speaker_id_speakers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name=op.f("fk_affiliations_organization_id_organizations"),
            ondelete="RESTRICT",
        ),
        sa.UniqueConstraint("id", "speaker_id", name=op.f("uq_affiliations_id_speaker_id")),
        comment="Posts: a speaker holds or held a title in an organization.",
    )
    op.create_index(op.f("ix_affiliations_organization_id"), "affiliations", ["organization_id"])
    op.create_index(
        op.f("uq_affiliations_listed_once"),
        "affiliations",
        [
            "speaker_id",
            sa.text("coalesce(organization_id, 0)"),
            sa.text("coalesce(title, '')"),
            sa.text("coalesce(started, '')"),
            sa.text("coalesce(ended, '')"),
        ],
        unique=True,
    )
    op.create_table(
        "topics",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("slug", sa.Text(), nullable=False, comment="Stable public name, such as human-rights."),
        sa.Column("name", sa.Text(), nullable=False, comment="The subject, such as Human rights."),
        _slug("topics", "slug"),
        _line("topics", "name"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topics")),
        sa.UniqueConstraint("slug", name=op.f("uq_topics_slug")),
        comment="Subjects under which events, sessions and remarks can be found.",
    )
    op.create_table(
        "events",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("slug", sa.Text(), nullable=False, comment="Stable public name, such as minsk-2018."),
        sa.Column("title", sa.Text(), nullable=False, comment="Title as printed, without quotation marks; not unique."),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=True,
            comment="What it is, in lower-case words: conference, workshop; NULL = the sources do not say.",
        ),
        sa.Column(
            "level",
            sa.Text(),
            nullable=True,
            comment="At which level it was held, in lower-case words: high-level, ministerial, expert; NULL = not said.",
        ),
        sa.Column("starts_on", sa.Date(), nullable=True, comment="First day, YYYY-MM-DD; NULL = not known to the day."),
        sa.Column("ends_on", sa.Date(), nullable=True, comment="Last day, YYYY-MM-DD; NULL = not known to the day."),
        sa.Column(
            "timezone",
            sa.Text(),
            nullable=True,
            comment="IANA zone of all local times of the event, such as Europe/Minsk; NULL = not known.",
        ),
        sa.Column("venue", sa.Text(), nullable=True, comment="Building or grounds; NULL = not known."),
        sa.Column("city", sa.Text(), nullable=True, comment="City; NULL = not known."),
        sa.Column(
            "country_code",
            sa.Text(),
            nullable=True,
            comment="Country where it was held, ISO 3166-1 alpha-2; NULL = not known.",
        ),
        sa.Column(
            "participant_count",
            sa.Integer(),
            nullable=True,
            comment="Number of participants that the sources give; read it together with participant_qualifier.",
        ),
        sa.Column(
            "participant_qualifier",
            sa.Text(),
            nullable=True,
            comment="How sure the number is: exactly, about, more-than, at-least, fewer-than, at-most; NULL = not said.",
        ),
        sa.Column(
            "country_count",
            sa.Integer(),
            nullable=True,
            comment="Number of countries that the participants came from; read it together with country_qualifier.",
        ),
        sa.Column(
            "country_qualifier",
            sa.Text(),
            nullable=True,
            comment="How sure the number is: exactly, about, more-than, at-least, fewer-than, at-most; NULL = not said.",
        ),
        sa.Column("summary", sa.Text(), nullable=True, comment="What the event was, in the registrar's words."),
        _slug("events", "slug"),
        _line("events", "title"),
        _word("events", "kind"),
        _word("events", "level"),
        _date("events", "starts_on"),
        _date("events", "ends_on"),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_events_ends_on_not_before_starts_on")),
        _timezone("events", "timezone"),
        _line("events", "venue"),
        _line("events", "city"),
        _whole_number("events", "participant_count", minimum=0),
        sa.CheckConstraint(
            "participant_qualifier IN ('exactly', 'about', 'more-than', 'at-least', 'fewer-than', 'at-most')",
            name=op.f("ck_events_participant_qualifier_is_known"),
        ),
        sa.CheckConstraint(
            "participant_qualifier IS NULL OR participant_count IS NOT NULL",
            name=op.f("ck_events_participant_qualifier_has_its_count"),
        ),
        _whole_number("events", "country_count", minimum=0),
        sa.CheckConstraint(
            "country_qualifier IN ('exactly', 'about', 'more-than', 'at-least', 'fewer-than', 'at-most')",
            name=op.f("ck_events_country_qualifier_is_known"),
        ),
        sa.CheckConstraint(
            "country_qualifier IS NULL OR country_count IS NOT NULL",
            name=op.f("ck_events_country_qualifier_has_its_count"),
        ),
        _prose("events", "summary"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.ForeignKeyConstraint(
            ["country_code"], ["countries.code"], name=op.f("fk_events_country_code_countries"), ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("slug", name=op.f("uq_events_slug")),
        comment="Conferences: each one gathering with a title, a place and days.",
    )
    op.create_index(op.f("ix_events_country_code"), "events", ["country_code"])
    op.create_index(op.f("ix_events_starts_on"), "events", ["starts_on"])
    op.create_table(
        "sessions",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("event_id", sa.Integer(), nullable=False, comment="The event that it is a session of."),
        sa.Column("position", sa.Integer(), nullable=False, comment="Place among its siblings, counted from 1."),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=True,
            comment="What it is, in lower-case words: opening, session, plenary, closing; NULL = the sources do not say.",
        ),
        sa.Column(
            "number",
            sa.Text(),
            nullable=True,
            comment="Label as printed, which need not be a number: 'first', 'II', '3b'; NULL = it has none.",
        ),
        sa.Column(
            "title", sa.Text(), nullable=True, comment="Title as printed, without quotation marks; NULL = it has none."
        ),
        sa.Column("summary", sa.Text(), nullable=True, comment="What the session was about, in the registrar's words."),
        sa.Column("track", sa.Text(), nullable=True, comment="Track of the programme; NULL = none printed."),
        sa.Column("room", sa.Text(), nullable=True, comment="Room or hall; NULL = not known."),
        sa.Column(
            "starts_at",
            sa.DateTime(),
            nullable=True,
            comment="Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event's timezone; NULL = not known.",
        ),
        sa.Column(
            "ends_at",
            sa.DateTime(),
            nullable=True,
            comment="End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.",
        ),
        _whole_number("sessions", "position", minimum=1),
        _word("sessions", "kind"),
        _line("sessions", "title"),
        _prose("sessions", "summary"),
        _line("sessions", "track"),
        _line("sessions", "room"),
        _local_time("sessions", "starts_at"),
        _local_time("sessions", "ends_at"),
        sa.CheckConstraint("ends_at >= starts_at", name=op.f("ck_sessions_ends_at_not_before_starts_at")),
        _line("sessions", "number"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_sessions_event_id_events"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("event_id", "position", name=op.f("uq_sessions_event_id_position")),
        sa.UniqueConstraint("id", "event_id", name=op.f("uq_sessions_id_event_id")),
        comment="Sessions of events: the parts into which the agenda is divided.",
    )
    op.create_table(
        "statements",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("event_id", sa.Integer(), nullable=False, comment="The event at which it was made."),
        sa.Column(
            "session_id",
            sa.Integer(),
            nullable=True,
            comment="The session in which it was made, of the same event; NULL = the sources do not say.",
        ),
        sa.Column("position", sa.Integer(), nullable=False, comment="Place among its siblings, counted from 1."),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=True,
            comment="What it is, in lower-case words: statement, address, keynote, talk, panel; NULL = not said.",
        ),
        sa.Column(
            "delivery",
            sa.Text(),
            nullable=True,
            comment="How it reached its audience: in-person, read-out, video or written; NULL = not said.",
        ),
        sa.Column(
            "title", sa.Text(), nullable=True, comment="Title as printed, without quotation marks; NULL = it has none."
        ),
        sa.Column("summary", sa.Text(), nullable=True, comment="What it was about, in the registrar's words."),
        sa.Column("language", sa.Text(), nullable=True, comment="BCP 47 tag of the language spoken; NULL = not known."),
        sa.Column("track", sa.Text(), nullable=True, comment="Track of the programme; NULL = none printed."),
        sa.Column("room", sa.Text(), nullable=True, comment="Room or hall; NULL = not known."),
        sa.Column(
            "starts_at",
            sa.DateTime(),
            nullable=True,
            comment="Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event's timezone; NULL = not known.",
        ),
        sa.Column(
            "ends_at",
            sa.DateTime(),
            nullable=True,
            comment="End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.",
        ),
        _whole_number("statements", "position", minimum=1),
        _word("statements", "kind"),
        _line("statements", "title"),
        _prose("statements", "summary"),
        _line("statements", "track"),
        _line("statements", "room"),
        _local_time("statements", "starts_at"),
        _local_time("statements", "ends_at"),
        sa.CheckConstraint("ends_at >= starts_at", name=op.f("ck_statements_ends_at_not_before_starts_at")),
        sa.CheckConstraint(
            "delivery IN ('in-person', 'read-out', 'video', 'written')", name=op.f("ck_statements_delivery_is_known")
        ),
        _language_tag("statements", "language"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statements")),
        sa.ForeignKeyConstraint(
            ["session_id", "event_id"],
            ["sessions.id", "sessions.event_id"],
            name=op.f("fk_statements_session_id_event_id_sessions"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_statements_event_id_events"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("event_id", "position", name=op.f("uq_statements_event_id_position")),
        sa.UniqueConstraint("id", "event_id", name=op.f("uq_statements_id_event_id")),
        comment="Statements: each one taking of the floor, ordered through the whole event.",
    )
    op.create_index(op.f("ix_statements_session_id"), "statements", ["session_id"])
    op.create_table(
        "appearances",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("event_id", sa.Integer(), nullable=False, comment="The event."),
        sa.Column(
            "session_id",
            sa.Integer(),
            nullable=True,
            comment="The session as a whole in which someone took part, such as its chair; NULL = see statement_id.",
        ),
        sa.Column(
            "statement_id",
            sa.Integer(),
            nullable=True,
            comment="The statement in which someone took part; NULL here and in session_id = at the event, no more is said.",
        ),
        sa.Column(
            "speaker_id",
            sa.Integer(),
            nullable=True,
            comment="The person; NULL = nobody named, or a team or placeholder that only billed_name tells.",
        ),
        sa.Column(
            "organization_id",
            sa.Integer(),
            nullable=True,
            comment="The body that speaks through nobody named, or for which an address is delivered; NULL = none.",
        ),
        sa.Column(
            "role",
            sa.Text(),
            nullable=False,
            comment="speaker, author, reader, chair, moderator, panellist, rapporteur, interpreter or attendee.",
        ),
        sa.Column("position", sa.Integer(), nullable=False, comment="Place among its siblings, counted from 1."),
        sa.Column(
            "billed_name",
            sa.Text(),
            nullable=True,
            comment="Name as the programme prints it; it stays when the speaker's record is edited.",
        ),
        sa.Column(
            "billed_title",
            sa.Text(),
            nullable=True,
            comment="Title or titles as the programme prints them; they stay when affiliations are edited.",
        ),
        sa.CheckConstraint(
            "role IN ('speaker', 'author', 'reader', 'chair', 'moderator', 'panellist', 'rapporteur', 'interpreter', 'attendee')",
            name=op.f("ck_appearances_role_is_known"),
        ),
        sa.CheckConstraint(
            "speaker_id IS NOT NULL OR organization_id IS NOT NULL OR billed_name IS NOT NULL",
            name=op.f("ck_appearances_names_someone"),
        ),
        sa.CheckConstraint(
            "session_id IS NULL OR statement_id IS NULL", name=op.f("ck_appearances_in_a_session_or_a_statement")
        ),
        sa.CheckConstraint(
            "role NOT IN ('author', 'reader') OR statement_id IS NOT NULL",
            name=op.f("ck_appearances_authors_and_readers_have_a_statement"),
        ),
        _line("appearances", "billed_name"),
        _line("appearances", "billed_title"),
        _whole_number("appearances", "position", minimum=1),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appearances")),
        sa.ForeignKeyConstraint(
            ["session_id", "event_id"],
            ["sessions.id", "sessions.event_id"],
            name=op.f("fk_appearances_session_id_event_id_sessions"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["statement_id", "event_id"],
            ["statements.id", "statements.event_id"],
            name=op.f("fk_appearances_statement_id_event_id_statements"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_appearances_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_appearances_speaker_id_speakers"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name=op.f("fk_appearances_organization_id_organizations"),
            ondelete="RESTRICT",
        ),
        sa.UniqueConstraint("id", "speaker_id", name=op.f("uq_appearances_id_speaker_id")),
        sa.UniqueConstraint("statement_id", "position", name=op.f("uq_appearances_statement_id_position")),
        sa.UniqueConstraint("session_id", "position", name=op.f("uq_appearances_session_id_position")),
        comment="Who took part in which role: in a statement, in a session, or at the event only.",
    )
    op.create_index(op.f("ix_appearances_event_id"), "appearances", ["event_id"])
    op.create_index(op.f("ix_appearances_organization_id"), "appearances", ["organization_id"])
    op.create_index(op.f("ix_appearances_speaker_id"), "appearances", ["speaker_id"])
    op.create_index(
        op.f("uq_appearances_event_id_position"),
        "appearances",
        ["event_id", "position"],
        unique=True,
        sqlite_where=sa.text("session_id IS NULL AND statement_id IS NULL"),
        postgresql_where=sa.text("session_id IS NULL AND statement_id IS NULL"),
    )
    op.create_table(
        "capacities",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("appearance_id", sa.Integer(), nullable=False, comment="The appearance of the speaker."),
        sa.Column("affiliation_id", sa.Integer(), nullable=False, comment="The affiliation, of the same speaker."),
        sa.Column(
            "speaker_id",
            sa.Integer(),
            nullable=False,
            comment="The speaker of both the appearance and the affiliation.",
        ),
        sa.Column("position", sa.Integer(), nullable=False, comment="Place among its siblings, counted from 1."),
        _whole_number("capacities", "position", minimum=1),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_capacities")),
        sa.ForeignKeyConstraint(
            ["appearance_id", "speaker_id"],
            ["appearances.id", "appearances.speaker_id"],
            name=op.f("fk_capacities_appearance_id_speaker_id_appearances"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["affiliation_id", "speaker_id"],
            ["affiliations.id", "affiliations.speaker_id"],
            name=op.f("fk_capacities_affiliation_id_speaker_id_affiliations"),
        ),
        sa.UniqueConstraint("appearance_id", "position", name=op.f("uq_capacities_appearance_id_position")),
        sa.UniqueConstraint("appearance_id", "affiliation_id", name=op.f("uq_capacities_appearance_id_affiliation_id")),
        comment="The affiliations in which a speaker appears, in billing order.",
    )
    op.create_index(op.f("ix_capacities_affiliation_id"), "capacities", ["affiliation_id"])
    op.create_table(
        "remarks",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("appearance_id", sa.Integer(), nullable=False, comment="The appearance in which the point was made."),
        sa.Column("position", sa.Integer(), nullable=False, comment="Place among its siblings, counted from 1."),
        sa.Column(
            "act",
            sa.Text(),
            nullable=False,
            comment="What was done, with the verb of the source in lower case: called for, stressed, noted.",
        ),
        sa.Column(
            "text",
            sa.Text(),
            nullable=False,
            comment="The point, in the registrar's words, so that it reads on from act.",
        ),
        _word("remarks", "act"),
        _prose("remarks", "text"),
        _whole_number("remarks", "position", minimum=1),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remarks")),
        sa.ForeignKeyConstraint(
            ["appearance_id"], ["appearances.id"], name=op.f("fk_remarks_appearance_id_appearances"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("appearance_id", "position", name=op.f("uq_remarks_appearance_id_position")),
        comment="Points that were made: who called for, stressed or noted what.",
    )
    op.create_table(
        "participations",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column("event_id", sa.Integer(), nullable=False, comment="The event."),
        sa.Column("organization_id", sa.Integer(), nullable=True, comment="The body; NULL = only described."),
        sa.Column(
            "description",
            sa.Text(),
            nullable=True,
            comment="The body or bodies as printed, where no organization of the record is meant, such as experts.",
        ),
        sa.Column(
            "role",
            sa.Text(),
            nullable=False,
            comment="organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer.",
        ),
        sa.Column("position", sa.Integer(), nullable=False, comment="Place among its siblings, counted from 1."),
        sa.CheckConstraint(
            "organization_id IS NOT NULL OR description IS NOT NULL",
            name=op.f("ck_participations_names_or_describes_a_body"),
        ),
        _line("participations", "description"),
        sa.CheckConstraint(
            "role IN ('organizer', 'co-organizer', 'host', 'under-auspices-of', 'sponsor', 'secretariat', 'participant', 'observer')",
            name=op.f("ck_participations_role_is_known"),
        ),
        _whole_number("participations", "position", minimum=1),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participations")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_participations_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name=op.f("fk_participations_organization_id_organizations"),
            ondelete="RESTRICT",
        ),
        sa.UniqueConstraint("event_id", "position", name=op.f("uq_participations_event_id_position")),
        comment="What bodies, named or only described, did at events: organized, hosted, took part.",
    )
    op.create_index(op.f("ix_participations_organization_id"), "participations", ["organization_id"])
    op.create_table(
        "event_topics",
        sa.Column("event_id", sa.Integer(), nullable=False, comment="The event that is about the topic."),
        sa.Column("topic_id", sa.Integer(), nullable=False, comment="What the event is about."),
        sa.PrimaryKeyConstraint("event_id", "topic_id", name=op.f("pk_event_topics")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_event_topics_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name=op.f("fk_event_topics_topic_id_topics"), ondelete="RESTRICT"
        ),
        comment="Which event is about which topic.",
    )
    op.create_index(op.f("ix_event_topics_topic_id"), "event_topics", ["topic_id"])
    op.create_table(
        "session_topics",
        sa.Column("session_id", sa.Integer(), nullable=False, comment="The session that is about the topic."),
        sa.Column("topic_id", sa.Integer(), nullable=False, comment="What the session is about."),
        sa.PrimaryKeyConstraint("session_id", "topic_id", name=op.f("pk_session_topics")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_session_topics_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name=op.f("fk_session_topics_topic_id_topics"), ondelete="RESTRICT"
        ),
        comment="Which session is about which topic.",
    )
    op.create_index(op.f("ix_session_topics_topic_id"), "session_topics", ["topic_id"])
    op.create_table(
        "remark_topics",
        sa.Column("remark_id", sa.Integer(), nullable=False, comment="The remark that is about the topic."),
        sa.Column("topic_id", sa.Integer(), nullable=False, comment="What the remark is about."),
        sa.PrimaryKeyConstraint("remark_id", "topic_id", name=op.f("pk_remark_topics")),
        sa.ForeignKeyConstraint(
            ["remark_id"], ["remarks.id"], name=op.f("fk_remark_topics_remark_id_remarks"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name=op.f("fk_remark_topics_topic_id_topics"), ondelete="RESTRICT"
        ),
        comment="Which remark is about which topic.",
    )
    op.create_index(op.f("ix_remark_topics_topic_id"), "remark_topics", ["topic_id"])


def downgrade() -> None:
    op.drop_table("remark_topics")
    op.drop_table("session_topics")
    op.drop_table("event_topics")
    op.drop_table("participations")
    op.drop_table("remarks")
    op.drop_table("capacities")
    op.drop_table("appearances")
    op.drop_table("statements")
    op.drop_table("sessions")
    op.drop_table("events")
    op.drop_table("topics")
    op.drop_table("affiliations")
    op.drop_table("speaker_names")
    op.drop_table("speakers")
    op.drop_table("organization_names")
    op.drop_table("organizations")
