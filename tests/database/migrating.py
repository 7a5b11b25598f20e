"""Going up and down the revisions with rows in all tables, and comparing what is there."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, inspect

from conference_record.migrations import FOLDER as MIGRATIONS
from conference_record.models import open_engine
from conference_record.models.engine import set_foreign_keys, writing
from tests.schema_facts import Facts, schema_facts

REVISIONS: list[Script] = list(ScriptDirectory(str(MIGRATIONS)).walk_revisions())[::-1]
"""The revisions, oldest first."""

ROWS_AT = {
    # Children too: a cascade that a rebuild sets off would be seen.
    "8a4e6d92b0c7": """
INSERT INTO organizations (id, slug, name, country_code) VALUES (7, 'state', 'State', 'BY');
INSERT INTO organizations (id, slug, name, parent_id) VALUES (8, 'ministry', 'Ministry', 7);
INSERT INTO organization_names (organization_id, name, language, ended) VALUES (8, 'Служба', 'ru', '..');
INSERT INTO speakers (id, slug, name) VALUES (3, 'somebody', 'Some Body');
INSERT INTO speaker_names (speaker_id, name) VALUES (3, 'S.Body');
INSERT INTO affiliations (id, speaker_id, organization_id, title, started) VALUES (5, 3, 8, 'Minister', '2018-10');
INSERT INTO events (id, slug, title, starts_on, ends_on, timezone, country_code, participant_count)
    VALUES (2, 'event', 'Event', '2018-10-09', '2018-10-10', 'Europe/Minsk', 'BY', 250);
INSERT INTO sessions (id, event_id, position, number, starts_at) VALUES (4, 2, 1, 'first', '2018-10-09 09:00:00');
INSERT INTO statements (id, event_id, session_id, position, kind) VALUES (6, 2, 4, 1, 'address');
INSERT INTO appearances (id, event_id, statement_id, speaker_id, role, position, billed_name)
    VALUES (9, 2, 6, 3, 'speaker', 1, 'S.Body');
INSERT INTO appearances (id, event_id, organization_id, role, position) VALUES (10, 2, 8, 'attendee', 1);
INSERT INTO capacities (appearance_id, affiliation_id, speaker_id, position) VALUES (9, 5, 3, 1);
INSERT INTO remarks (id, appearance_id, position, act, text) VALUES (1, 9, 1, 'called for', 'cooperation');
INSERT INTO participations (event_id, organization_id, role, position) VALUES (2, 8, 'organizer', 1);
INSERT INTO topics (id, slug, name) VALUES (11, 'law', 'Law');
INSERT INTO event_topics VALUES (2, 11);
INSERT INTO session_topics VALUES (4, 11);
INSERT INTO remark_topics VALUES (1, 11);
""",
    "e19c47a0d6b3": """
INSERT INTO sources (id, slug, title, published_on) VALUES (12, 'report', 'Report', '2018-10-11');
INSERT INTO passages (id, source_id, paragraph, sentence) VALUES (13, 12, 1, 1);
INSERT INTO citations (id, passage_id, field, event_id) VALUES (14, 13, 'title', 2);
INSERT INTO citations (id, passage_id, remark_id) VALUES (15, 13, 1);
""",
    "5f2b9c61d7e4": """
INSERT INTO series (id, slug, name, frequency) VALUES (16, 'meetings', 'Meetings', 'yearly');
UPDATE events SET series_id = 16, edition = 'XII' WHERE id = 2;
INSERT INTO identifiers (id, scheme, value, speaker_id) VALUES (17, 'wikidata', 'Q42', 3);
INSERT INTO identifiers (id, scheme, value, source_id) VALUES (18, 'document-symbol', 'A/73/1', 12);
""",
    "3ed624d86c7d": """
UPDATE speakers SET slug = 'some-body' WHERE id = 3;
INSERT INTO former_slugs (id, slug, event_id) VALUES (19, 'event-of-old', 2);
""",
    "4d91d20b98bc": """
INSERT INTO speakers (id, slug, name, merged_into_id) VALUES (20, 's-body', 'S. Body', 3);
INSERT INTO organizations (id, slug, name, parent_id, merged_into_id) VALUES (21, 'ministere', 'Ministère', 7, 8);
""",
    "77cb4f468648": """
INSERT INTO speakers (id, slug, name) VALUES (22, 'somebody-else', 'Some Body');
INSERT INTO distinctions (id, speaker_id, other_speaker_id) VALUES (23, 3, 22);
""",
    "808a177f9240": f"""
INSERT INTO erasures (salt, digest, erased_on) VALUES ('{64 * "0"}', '{64 * "f"}', '2026-11-27');
""",
    "16d111a1daa4": """
UPDATE statements SET starts_at = '2018-10-28 02:45:00', ends_at = '2018-10-28 02:15:00', starts_at_offset = '+02:00',
    ends_at_offset = '+01:00' WHERE id = 6;
""",
    "4acafc3e7620": """
INSERT INTO events (id, slug, title, starts_on, status, attendance, previous_starts_on)
    VALUES (24, 'of-old', 'Of old', '1927-06', 'rescheduled', 'hybrid', '1926');
INSERT INTO statements (id, event_id, position, day, start_time, status, delivery)
    VALUES (25, 24, 1, '1927-06', '10:00', 'cancelled', 'remote');
INSERT INTO appearances (id, event_id, statement_id, speaker_id, role, position, presence, replaced_by_id, delivery)
    VALUES (26, 24, 25, 3, 'speaker', 1, 'replaced', 22, 'video');
INSERT INTO citations (id, passage_id, field, event_id) VALUES (27, 13, 'status', 24);
""",
    "a39977c81213": """
UPDATE events SET acronym = 'OO', language = 'ru, en', url = 'https://example.org', country_code = 'SU' WHERE id = 24;
UPDATE sessions SET language = 'en', interpretation = 'be', license = 'CC0-1.0' WHERE id = 4;
INSERT INTO statements (id, event_id, position, language) VALUES (28, 24, 2, 'fr, nl');
""",
    "b3816b5e5ee6": """
INSERT INTO links (id, kind, title, event_id) VALUES (29, 'declaration', 'Declaration of Old', 24);
INSERT INTO links (id, kind, url, speaker_id) VALUES (30, 'page', 'https://example.org/somebody', 3);
INSERT INTO other_titles (id, title, language, series_id) VALUES (31, 'Rencontres', 'fr', 16);
INSERT INTO citations (id, passage_id, link_id) VALUES (32, 13, 29);
INSERT INTO citations (id, passage_id, topic_id) VALUES (33, 13, 11);
""",
    "c41d7be08a35": """
INSERT INTO speakers (id, slug, name, gender, pronouns, born, died)
    VALUES (34, 'of-old', 'Of Old', 'female', 'she/her', '1861', '1931-04');
INSERT INTO affiliations (id, speaker_id, title, kind, rank) VALUES (35, 34, 'Minister', 'minister', 'acting');
INSERT INTO appearances (id, event_id, speaker_id, role, position, billed_honorific, billed_organization)
    VALUES (36, 24, 34, 'delegate', 1, 'H.E.', 'Ministry of Old');
INSERT INTO remarks (id, appearance_id, position, act, text, quotation) VALUES (37, 36, 1, 'said', 'no', 'No.');
INSERT INTO participations (id, event_id, description, role, position, billed_name)
    VALUES (38, 24, 'Guests', 'observer', 1, 'Guests of old');
UPDATE statements SET text = 'It is so.' WHERE id = 28;
""",
    "d7e20c4b91fa": """
INSERT INTO organizations (id, slug, name) VALUES (39, 'union', 'Union'), (40, 'federation', 'Federation');
INSERT INTO organization_relations (id, organization_id, kind, of_id, started, ended)
    VALUES (41, 40, 'successor', 39, '1991-12', '..');
UPDATE speakers SET sort_key = '1C470000' WHERE id = 34;
""",
    "e5a3b90d1c72": """
UPDATE statements SET replies_to_id = 25 WHERE id = 28;
INSERT INTO sources (id, slug, title, kind) VALUES (42, 'list-of-old', 'List of Old', 'register');
INSERT INTO passages (id, source_id, paragraph, sentence, set_aside) VALUES (43, 42, 0, 1, 'an advertisement');
INSERT INTO citations (id, passage_id, field, statement_id) VALUES (44, 43, 'replies_to_id', 28);
""",
}
"""Rows that are put in once the database stands at a revision, and that every later one has to keep."""

CHANGED_BY: dict[str, set[str]] = {
    # Those of former times are added.
    "a39977c81213": {"countries"},
    # Derived from the names.
    "d7e20c4b91fa": {"speakers.sort_key"},
}
"""What a revision itself says that it changes in rows that were there: 'events', or 'events.venue' for one column."""

DERIVED = re.compile("data_dictionary|search_.*")
"""Tables that follow from all others, and have nothing of their own to lose."""

Rows = dict[str, list[dict[str, Any]]]


@contextmanager
def migrating(url: str, migrations: Path = MIGRATIONS) -> Iterator[tuple[Config, Connection]]:
    """Open a database for one command of Alembic, in one transaction."""
    engine = open_engine(url)
    try:
        with closing(engine.connect()) as connection:
            set_foreign_keys(connection, enforced=False)
            config = Config(attributes={"connection": connection})
            config.set_main_option("script_location", str(migrations).replace("%", "%%"))
            config.set_main_option("path_separator", "os")
            with writing(connection):
                yield config, connection
    finally:
        engine.dispose()


def put_rows(connection: Connection, script: Script) -> None:
    """Put the rows of ROWS_AT into a database that stands at a revision."""
    for statement in ROWS_AT.get(script.revision, "").split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)


def upgrade(url: str, revision: str) -> None:
    """Upgrade a database, and name the revision that fails."""
    try:
        with migrating(url) as (config, _):
            command.upgrade(config, revision)
    except Exception as error:
        raise AssertionError(f"the upgrade to {revision} fails: {error}") from error


def downgrade(url: str, script: Script) -> None:
    """Downgrade a database by one revision, and name it if it fails."""
    try:
        with migrating(url) as (config, _):
            command.downgrade(config, before(script))
    except Exception as error:
        raise AssertionError(f"the downgrade of {script.revision} fails: {error}") from error


def before(script: Script) -> str:
    """Return the name of the revision before another."""
    return str(script.down_revision or "base")


def state(url: str) -> tuple[Facts, Rows]:
    """Return all facts of the schema of a database, and all rows of its tables, Alembic's own included."""
    with migrating(url) as (_, connection):
        rows = {
            table: [dict(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings()]
            for table in inspect(connection).get_table_names()
        }
        return schema_facts(connection), rows


def lost(before: Rows, after: Rows, changed: set[str]) -> list[str]:
    """Return what became of rows that were there before, but for the changes that are announced."""
    gone = {table for table in before.keys() - after.keys() - changed if not DERIVED.fullmatch(table)}
    found = [f"{table} is gone" for table in gone]
    for table in sorted(before.keys() & after.keys() - {"alembic_version"} - changed):
        if DERIVED.fullmatch(table):
            continue
        columns = [column for column in next(iter(before[table]), {}) if f"{table}.{column}" not in changed]
        if after[table] and (missing := set(columns) - after[table][0].keys()):
            found.append(f"{table} has no {', '.join(sorted(missing))} any more")
            continue
        was, now = (
            Counter(repr([_stored(row[column]) for column in columns]) for row in rows[table])
            for rows in (before, after)
        )
        found += [f"{table} lost {row}" for row in was - now] + [f"{table} gained {row}" for row in now - was]
    return found


def _stored(value: Any) -> Any:
    """Return a value of PostgreSQL as SQLite stores it: a day that becomes a partial date is the same day."""
    return value.isoformat() if type(value) is date else value


def within(rows: Rows, smaller: Rows) -> Rows:
    """Return of some rows what an older schema has room for: without its missing columns and what they cite."""
    known = {column for table in smaller.values() for row in table[:1] for column in row}
    return {
        table: [
            {column: row[column] for column in next(iter(smaller[table]), row)}
            for row in rows[table]
            if table != "citations" or row["field"] is None or row["field"] in known
        ]
        for table in smaller.keys() & rows.keys()
    }
