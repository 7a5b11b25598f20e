"""The search index follows every edit, and is asked in SQL."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Engine, inspect, text
from sqlalchemy.orm import Session

from conference_record.models import Base, OrganizationName, Speaker, SpeakerName, open_engine, search
from tests.database.migrating import REVISIONS, migrating, upgrade
from tests.database.test_migrations import copy_with_revision, rebuilding_revision
from tests.database.test_search import QUESTIONS, SCRIPTS, assert_current, entries, labels, script
from tests.databases import ROOT, Databases
from tests.running import Run
from tests.schema_facts import schema_facts

# Kept current ------------------------------------------------------------------------------------------------------


EDITS = """
UPDATE events SET title = 'Quorum of events' WHERE slug = 'minsk-2018';
UPDATE events SET summary = NULL;
UPDATE sessions SET title = NULL WHERE position = 1;
UPDATE sessions SET title = 'Quorum of sessions', summary = 'Sum' WHERE position = 2;
UPDATE statements SET summary = 'Quorum of statements' WHERE position = 3;
UPDATE remarks SET act = 'asked for', text = 'a quorum of remarks' WHERE position = 1;
UPDATE speakers SET name = 'Quorum of speakers' WHERE slug = 'liu-jie';
UPDATE organizations SET acronym = NULL WHERE slug = 'osce';
UPDATE organizations SET name = 'Quorum of organizations' WHERE slug = 'csto';
UPDATE topics SET name = 'Quorum of topics' WHERE slug = 'gender';
UPDATE speaker_names SET name = 'Quorum of names' WHERE id = (SELECT min(id) FROM speaker_names);
UPDATE speaker_names SET speaker_id = (SELECT id FROM speakers WHERE slug = 'liu-jie')
    WHERE id = (SELECT max(id) FROM speaker_names);
INSERT INTO speaker_names (speaker_id, name) SELECT id, 'Another' FROM speakers;
INSERT INTO organization_names (organization_id, name) SELECT id, 'Другая' FROM organizations;
DELETE FROM organization_names WHERE id = (SELECT min(id) FROM organization_names);
DELETE FROM speaker_names WHERE speaker_id = (SELECT id FROM speakers WHERE slug = 'stanislav-zas');
INSERT INTO speakers (id, slug, name) VALUES (900, 'new', 'Somebody New'), (901, 'newer', '新人');
INSERT INTO speaker_names (id, speaker_id, name) VALUES (900, 900, 'S. New'), (901, 900, 'N.');
UPDATE speakers SET id = 902 WHERE id = 901;
UPDATE speaker_names SET id = 899 WHERE id = 901;
DELETE FROM speakers WHERE id = 900;
DELETE FROM speakers WHERE id = 902;
DELETE FROM remarks WHERE position = 2;
UPDATE events SET acronym = 'QE';
INSERT INTO other_titles (id, title, event_id) SELECT 900, 'Кворум', id FROM events;
INSERT INTO other_titles (id, title, session_id) SELECT 901, 'Séance', id FROM sessions WHERE position = 1;
INSERT INTO other_titles (id, title, statement_id) SELECT 902, 'Exposé', id FROM statements WHERE position = 1;
UPDATE other_titles SET title = 'Séances' WHERE id = 901;
UPDATE other_titles SET statement_id = (SELECT id FROM statements WHERE position = 2) WHERE id = 902;
DELETE FROM other_titles WHERE id = 900;
UPDATE statements SET text = 'Word by word.' WHERE position = 1;
UPDATE remarks SET quotation = 'A quorum!' WHERE position = 1;
UPDATE passages SET text = 'A sentence.' WHERE paragraph = 1;
UPDATE passages SET text = NULL WHERE paragraph = 1;
UPDATE passages SET text = 'Another.' WHERE paragraph = 2;
UPDATE affiliations SET title = 'Quorum of posts' WHERE title = 'Deputy Director';
DELETE FROM capacities;
DELETE FROM affiliations WHERE title = 'Quorum of posts';
INSERT INTO affiliations (speaker_id, title) SELECT id, 'New post' FROM speakers;
UPDATE participations SET billed_name = 'Printed body' WHERE organization_id IS NOT NULL;
UPDATE participations SET organization_id = (SELECT id FROM organizations WHERE slug = 'osce')
    WHERE organization_id IS NOT NULL;
DELETE FROM participations;
UPDATE appearances SET billed_title = 'Printed title', billed_name = 'Printed name';
UPDATE appearances SET organization_id = (SELECT id FROM organizations WHERE slug = 'osce'),
    billed_organization = 'Printed OSCE' WHERE position = 1;
UPDATE appearances SET speaker_id = (SELECT id FROM speakers WHERE slug = 'liu-jie')
    WHERE speaker_id = (SELECT id FROM speakers WHERE slug = 'thomas-greminger');
UPDATE appearances SET speaker_id = NULL WHERE speaker_id = (SELECT id FROM speakers WHERE slug = 'liu-jie');
INSERT INTO appearances (event_id, role, position, billed_name, billed_title)
    SELECT id, 'attendee', 900, 'A guest', 'Guest of honour' FROM events;
INSERT INTO appearances (event_id, role, position, speaker_id, billed_title)
    SELECT events.id, 'attendee', 901, speakers.id, 'Printed' FROM events, speakers WHERE speakers.slug = 'liu-jie';
UPDATE appearances SET billed_title = NULL, billed_name = NULL WHERE position = 900 AND organization_id IS NOT NULL
    OR position = 901;
DELETE FROM appearances WHERE position >= 900;
DELETE FROM appearances WHERE organization_id IS NOT NULL;
DELETE FROM events WHERE slug = 'minsk-2018'
"""


def test_plain_sql_is_followed_step_by_step(loaded: Engine) -> None:
    with loaded.connect() as connection:
        assert_current(connection)
        for statement in EDITS.split(";\n"):
            assert connection.exec_driver_sql(statement).rowcount > 0, statement
            assert_current(connection)


def test_what_is_edited_is_found_and_what_is_gone_is_not(loaded: Engine) -> None:
    with loaded.connect() as connection:
        connection.execute(text("UPDATE remarks SET text = 'a quorum' WHERE text LIKE 'stronger legal%'"))
        assert [(hit.kind, hit.label) for hit in search(connection, "quorum")] == [("remark", "Oleg Kravchenko")]
        assert [hit.kind for hit in search(connection, '"legal cooperation"')] == ["topic"]
        script(connection, "UPDATE speakers SET name = 'Somebody Else' WHERE slug = 'oleg-kravchenko'")
        assert labels(connection, "quorum") == ["Somebody Else"]
        script(connection, "DELETE FROM remarks")
        assert labels(connection, "quorum") == []


def test_the_orm_is_followed(loaded: Engine) -> None:
    with Session(loaded) as session:
        speaker = session.query(Speaker).filter_by(slug="liu-jie").one()
        speaker.name = "Quorum"
        speaker.names = [SpeakerName(name="刘杰明")]
        session.flush()
        assert [hit.label for hit in search(session, "quorum 杰明")] == ["Quorum"]
        session.add(OrganizationName(organization=speaker.organizations[0], name="The quorum's own"))
        session.flush()
        assert len(search(session, "quorum")) == 2
        assert_current(session.connection())


def test_what_does_not_count_costs_nothing(loaded: Engine) -> None:
    version = "xmin::text" if loaded.dialect.name == "postgresql" else "0"
    with loaded.connect() as connection:
        marked = "UPDATE search_entries SET body = 'as it was'"
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(marked)
        before = connection.exec_driver_sql(f"SELECT id, {version} FROM search_entries ORDER BY id").all()
        connection.exec_driver_sql(marked)
        connection.exec_driver_sql("UPDATE remarks SET position = position + 100")
        connection.exec_driver_sql("UPDATE events SET city = 'Elsewhere'")
        connection.exec_driver_sql("UPDATE speakers SET honorific = 'Dr'")
        assert connection.exec_driver_sql("SELECT count(*) FROM search_entries WHERE body <> 'as it was'").scalar() == 0
        assert connection.exec_driver_sql(f"SELECT id, {version} FROM search_entries ORDER BY id").all() == before


def test_replacing_and_emptying_are_followed(loaded: Engine) -> None:
    with loaded.connect() as connection:
        if connection.dialect.name == "sqlite":
            for key, slug in ((900, "new"), (900, "newer"), (901, "newer")):
                connection.exec_driver_sql(f"REPLACE INTO topics (id, slug, name) VALUES ({key}, '{slug}', 'Quorum')")
                assert_current(connection)
                assert labels(connection, "quorum") == ["Quorum"]
        else:
            connection.exec_driver_sql(
                "TRUNCATE remarks, topics, organization_names, speaker_names, other_titles CASCADE"
            )
        assert_current(connection)


def test_an_older_database_is_searched_once_it_is_upgraded(databases: Databases) -> None:
    url = databases.loaded()
    (added,) = [script for script in REVISIONS if script.path.endswith("add_search.py")]
    with migrating(url) as (config, connection):
        connection.exec_driver_sql("CREATE TABLE was (kind text, row_id integer)")
        connection.exec_driver_sql("INSERT INTO was SELECT kind, row_id FROM search_entries")
        command.downgrade(config, str(added.down_revision))
        script(connection, SCRIPTS)
    upgrade(url, "head")

    engine = open_engine(url)
    with engine.connect() as connection:
        assert_current(connection)
        assert labels(connection, "杰明") == ["Liu Jie"]
        assert connection.exec_driver_sql("SELECT count(*) FROM was").scalar_one() == len(entries(connection)) - 13
    engine.dispose()


def test_a_rebuild_as_the_guide_tells_it_keeps_the_search(databases: Databases, tmp_path: Path, run: Run) -> None:
    url = databases.loaded()
    folder = tmp_path / "copy"
    revision, _ = rebuilding_revision(["speakers"])
    copy_with_revision(folder, revision)
    engine = open_engine(url)
    with engine.connect() as connection:
        before = schema_facts(connection)

    done = run("alembic", "-c", str(folder / "alembic.ini"), "upgrade", "head", DATABASE_URL=url)
    assert done.returncode == 0, done.stderr

    with engine.connect() as connection:
        after = schema_facts(connection)
        assert {thing for thing in before if thing.kind in ("trigger", "view", "virtual table")} == {
            thing for thing in after if thing.kind in ("trigger", "view", "virtual table")
        }
        assert after != before
        for statement in EDITS.split(";\n"):
            connection.exec_driver_sql(statement)
            assert_current(connection)
    engine.dispose()


@pytest.mark.slow
def test_a_copied_database_is_searched(run: Run, databases: Databases, beside: Engine) -> None:
    with beside.begin() as connection:
        script(connection, SCRIPTS)
    target = databases.empty()
    copied = run("seeds", "copy", str(beside.url), target)
    assert copied.returncode == 0, copied.stderr

    engine = open_engine(target)
    with engine.connect() as here, beside.connect() as there:
        assert_current(here)
        for question in (*QUESTIONS, "the*", "human rights"):
            assert search(here, question) == search(there, question)
    engine.dispose()


def test_dropping_the_models_leaves_nothing(databases: Databases) -> None:
    engine = open_engine(databases.empty())
    Base.metadata.create_all(engine)
    Base.metadata.drop_all(engine)
    with engine.connect() as connection:
        assert schema_facts(connection) == {}
        assert inspect(connection).get_table_names() == []
    engine.dispose()


# Asked in SQL ------------------------------------------------------------------------------------------------------


def test_the_forms_of_the_readme_find_it_in_sql(loaded: Engine) -> None:
    readme = (ROOT / "models" / "README.md").read_text(encoding="utf-8")
    language = "sql" if loaded.dialect.name == "sqlite" else "postgresql"
    (query,) = [block for block in re.findall(rf"```{language}\n(.*?)```", readme, re.DOTALL) if "search_" in block]
    with loaded.connect() as connection:
        found = connection.exec_driver_sql(query.replace("%", "%%")).mappings().all()
        hits = search(connection, "human right*")

    assert {(row["kind"], row["label"], row["event"]) for row in found} == {
        (hit.kind, hit.label, hit.event) for hit in hits
    }
    assert all("[" in row["found"] for row in found)


@pytest.mark.parametrize("asked", ["Семён", "Київ", "שָׁלוֹם", "反恐怖主义", "反*", "Łódź", "Straße", '"恐 怖"', "مُحَمَّد"])
def test_fts5_finds_what_is_written_as_it_is_written(beside: Engine, asked: str) -> None:
    with beside.connect() as connection:
        script(connection, SCRIPTS)
        found = connection.execute(
            text("""SELECT kind, snippet(search_index, -1, '[', ']', '', 9) AS found FROM search_index
            JOIN searchable ON entry_id = search_index.rowid WHERE search_index MATCH :asked"""),
            {"asked": asked},
        )
        assert [(row.kind, "[" in row.found) for row in found] == [("topic", True)]


def test_postgresql_looks_the_words_up_in_its_index(loaded: Engine) -> None:
    if loaded.dialect.name != "postgresql":
        return  # FTS5 is nothing but an index.
    with loaded.connect() as connection:
        connection.exec_driver_sql("SET enable_seqscan = off")
        plan = connection.exec_driver_sql(
            "EXPLAIN SELECT * FROM searchable WHERE search_vector(names, body) @@ search_query('human right*')"
        )
        assert "ix_search_entries_words" in "\n".join(plan.scalars())
        # PostgreSQL maintains indexes with nothing but its own schema in sight.
        connection.exec_driver_sql("REINDEX INDEX ix_search_entries_words")


def test_whoever_may_only_read_may_search(loaded_url: str) -> None:
    engine = open_engine(loaded_url, read_only=True)
    with engine.connect() as connection:
        assert labels(connection, "greminger") == ["Thomas Greminger"]
    engine.dispose()


# The command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def find(run: Run, loaded_url: str) -> Callable[..., str]:
    """Give what runs the command on the bundled conference and returns what it prints."""

    def find(*arguments: str) -> str:
        done = run("seeds", "search", *arguments, "--database", loaded_url)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return find


def test_the_command_shows_what_it_finds(find: Callable[..., str]) -> None:
    assert find("human", "rights") == (
        "topic         [Human rights]\n"
        "remark        Oleg Kravchenko | minsk-2018\n"
        "              outlined the need to protect [human rights] in doing so\n"
        "remark        Thomas Greminger | minsk-2018\n"
        "              drew attention to the need to respect [human rights] in doing so\n"
    )
    assert find("human rights", "--limit", "1") == "topic         [Human rights]\n"
    assert find('"rights human"') == 'nothing found for "rights human"\n'
    assert find("(((") == "nothing found for (((\n"


def test_the_command_refuses_what_it_cannot_do(run: Run) -> None:
    missing = run("seeds", "search", "word")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "conferences.db: does not exist" in missing.stderr
    for arguments in ([], ["word", "--limit", "0"], ["word", "--limit", "many"], ["word", "--limit", "-1"]):
        refused = run("seeds", "search", *arguments)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "Traceback" not in refused.stderr
