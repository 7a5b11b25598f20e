"""A database that was edited with its rules switched off is found out, and mended where nothing is lost."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, text

from conference_record.models import open_engine, search
from conference_record.models.engine import set_foreign_keys
from conference_record.seeds.doctor.finding import Finding, first_of
from tests.database.test_load import rows
from tests.databases import MINSK, Databases
from tests.running import Completed, Run


@contextmanager
def unruled(url: str) -> Iterator[Connection]:
    """Give a connection on which references are not enforced, and on SQLite no rule is."""
    engine = open_engine(url)
    with engine.connect() as connection:
        set_foreign_keys(connection, enforced=False)
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        else:
            connection.exec_driver_sql("SET session_replication_role = replica")
        yield connection
        connection.commit()
    engine.dispose()


def edited(url: str, *edits: str) -> None:
    """Run SQL with the rules switched off."""
    with unruled(url) as connection:
        for edit in edits:
            assert connection.execute(text(edit)).rowcount != 0, edit


def doctor(run: Run, url: str, *options: str) -> Completed:
    return run("seeds", "doctor", *options, "--database", url)


def test_a_sound_database_has_no_findings(run: Run, databases: Databases) -> None:
    url = databases.with_both()

    assert doctor(run, url).stdout.endswith(": nothing wrong\n")
    assert doctor(run, url, "--repair").stdout.endswith(": nothing wrong\n")


def test_what_a_deleted_conference_left_behind_is_found_and_mended(run: Run, databases: Databases) -> None:
    url = databases.loaded()
    edited(url, "DELETE FROM events")

    found = doctor(run, url)
    assert (found.returncode, found.stderr.count(" findings")) == (1, 1)
    assert "statements, id 1: event_id 1 is not there in events; --repair deletes what was left behind" in found.stdout
    mended = doctor(run, url, "--repair")
    assert (mended.returncode, mended.stderr) == (0, "")
    assert "statements, id 1: event_id 1 is not there in events; deleted, as it should have been" in mended.stdout
    assert doctor(run, url).stdout.endswith(": nothing wrong\n")
    # Persons and bodies are facts, and stay.
    engine = open_engine(url)
    assert len(rows(engine)["speakers"]) > 5
    assert rows(engine)["statements"] == {}
    engine.dispose()


def test_a_reload_adopts_no_orphan(run: Run, databases: Databases) -> None:
    url = databases.loaded()
    edited(url, "DELETE FROM events")

    assert run("seeds", "load", str(MINSK), "--database", url).returncode == 0
    engine = open_engine(url)
    with engine.connect() as connection:
        (event,) = connection.scalars(text("SELECT id FROM events")).all()
        statements = connection.scalars(text("SELECT id FROM statements WHERE event_id = :event"), {"event": event})
        assert event > 1
        assert min(statements) > 10
    engine.dispose()
    assert doctor(run, url, "--repair").returncode == 0
    assert doctor(run, url).stdout.endswith(": nothing wrong\n")


MENDED = {
    "UPDATE statements SET position = position + 1000000000 WHERE position = 2": "put after its siblings, at 11",
    "DELETE FROM search_entries WHERE kind = 'topic'": "search_entries: is not as topics, id 1, has it now",
    "UPDATE search_entries SET names = 'Else' WHERE kind = 'speaker' AND row_id = 2": "is not as speakers, id 2, has",
    "INSERT INTO search_entries (kind, row_id, names) VALUES ('event', 77, 'Gone')": "is not as events, id 77, has",
}


@pytest.mark.parametrize("edit", MENDED)
def test_what_is_derived_is_derived_again(run: Run, databases: Databases, edit: str) -> None:
    url = databases.loaded()
    edited(url, edit)

    found, mended = doctor(run, url), doctor(run, url, "--repair")

    assert (found.returncode, mended.returncode) == (1, 0)
    assert MENDED[edit] in mended.stdout
    assert doctor(run, url).stdout.endswith(": nothing wrong\n")


@pytest.mark.parametrize(
    ("edit", "finding"),
    [
        ("UPDATE appearances SET speaker_id = 900 WHERE id = 1", "appearances, id 1: speaker_id 900 is not there in"),
        (
            "UPDATE citations SET field = 'nonsense' WHERE id = (SELECT min(id) FROM citations WHERE event_id = 1)",
            "supports 'nonsense' of a row of events, which has no such column; correct it",
        ),
        ("UPDATE events SET kind = NULL", "supports kind of a row of events, where it is NULL"),
    ],
)
def test_what_only_a_person_can_mend_is_told_and_left(run: Run, databases: Databases, edit: str, finding: str) -> None:
    url = databases.loaded()
    edited(url, edit)
    engine = open_engine(url)
    before = rows(engine)

    for options in [(), ("--repair",)]:
        found = doctor(run, url, *options)
        assert found.returncode == 1
        assert finding in found.stdout
    assert rows(engine) == before
    engine.dispose()


def test_a_trigger_that_is_gone_is_made_again(run: Run, databases: Databases) -> None:
    url = databases.loaded()
    table = "" if url.startswith("sqlite") else " ON topics"
    (name,) = ("search_topics_inserted",) if not table else ("search_topics_follow",)
    edited(url, f"DROP TRIGGER {name}{table}", "INSERT INTO topics (slug, name) VALUES ('bees', 'Bees')")

    mended = doctor(run, url, "--repair")

    assert (mended.returncode, f"trigger {name}: is not there; made again" in mended.stdout) == (0, True)
    assert doctor(run, url).stdout.endswith(": nothing wrong\n")
    engine = open_engine(url)
    with engine.connect() as connection:
        assert [hit.label for hit in search(connection, "bees")] == ["Bees"]
    engine.dispose()


def test_a_trigger_that_is_disabled_is_made_again(run: Run, databases: Databases) -> None:
    url = databases.loaded()
    if url.startswith("sqlite"):
        pytest.skip("SQLite disables no trigger of a database for all programs")
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE topics DISABLE TRIGGER search_topics_follow")
    engine.dispose()

    assert "trigger search_topics_follow: is not there" in doctor(run, url).stdout
    assert doctor(run, url, "--repair").returncode == 0
    assert doctor(run, url).stdout.endswith(": nothing wrong\n")


def test_a_key_is_not_given_again(run: Run, databases: Databases) -> None:
    url = databases.loaded()
    is_sqlite = url.startswith("sqlite")
    sequence = "SELECT setval(pg_get_serial_sequence('topics', 'id'), 1)"
    edited(url, "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'topics'" if is_sqlite else sequence)

    found, mended = doctor(run, url), doctor(run, url, "--repair")

    assert (found.returncode, mended.returncode) == (1, 0)
    assert re.search(r"topics: the key \d+ is in use, and new rows get those after 1; --repair", found.stdout)
    assert doctor(run, url).stdout.endswith(": nothing wrong\n")


# Only on SQLite can rules be switched off -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "finding"),
    [
        ("UPDATE speakers SET name = ' x '", "speakers, id 1: breaks the rule ck_speakers_name_is_a_trimmed_line"),
        (
            "UPDATE events SET starts_on = 'never'",
            "events, id 1: breaks the rule ck_events_starts_on_is_a_partial_date",
        ),
    ],
)
def test_each_row_is_held_to_each_rule(run: Run, sqlite: Databases, edit: str, finding: str) -> None:
    url = sqlite.loaded()
    edited(url, edit)

    found = doctor(run, url)

    assert (found.returncode, finding in found.stdout) == (1, True)


@pytest.mark.parametrize(
    ("edits", "finding"),
    [
        (
            ["UPDATE speakers SET merged_into_id = id + 1 WHERE id IN (1, 2)"],
            "speakers, id 1: is merged into one that is itself merged; merge it into that one's",
        ),
        (
            [
                "UPDATE speakers SET merged_into_id = 2 WHERE id = 1",
                "INSERT INTO distinctions (id, speaker_id, other_speaker_id) VALUES (7, 1, 2)",
            ],
            "distinctions, id 7: tells two speakers apart that are merged; split these, or delete the row",
        ),
        (
            [
                "UPDATE organizations SET merged_into_id = 2 WHERE id = 1",
                "INSERT INTO distinctions (id, organization_id, other_organization_id) VALUES (7, 1, 2)",
            ],
            "distinctions, id 7: tells two organizations apart that are merged; split these, or delete the row",
        ),
        (
            ["INSERT INTO former_slugs (id, slug, event_id) SELECT 7, slug, id FROM events"],
            "former_slugs, id 7: is the slug of a row of events now; delete it",
        ),
        (
            [
                "UPDATE organizations SET parent_id = CASE id WHEN 1 THEN 2 ELSE 1 END WHERE id IN (1, 2)",
            ],
            "organizations, id 2: is part of itself, perhaps through a merge; correct parent_id",
        ),
    ],
)
def test_rules_that_take_two_rows_are_examined_too(
    run: Run, databases: Databases, edits: list[str], finding: str
) -> None:
    url = databases.loaded()
    engine = open_engine(url)
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            triggers = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all()
            edits = [*(f"DROP TRIGGER {name}" for name in triggers), *edits]
    engine.dispose()
    with unruled(url) as connection:
        for edit in edits:
            connection.execute(text(edit))

    found = doctor(run, url)
    assert found.returncode == 1
    assert finding in found.stdout.splitlines()


def test_of_many_findings_the_first_are_told_and_the_rest_counted(run: Run, sqlite: Databases) -> None:
    url = sqlite.loaded()
    edited(url, "UPDATE citations SET says = ' x ' WHERE field IS NOT NULL")

    found = doctor(run, url).stdout

    assert found.count("breaks the rule ck_citations_says_is_a_trimmed_line") == 20
    assert re.search(r"citations: \d+ more of the same kind", found)


def test_words_that_the_index_lost_are_put_back(run: Run, sqlite: Databases) -> None:
    url = sqlite.loaded()
    edited(url, "DELETE FROM search_index WHERE rowid = 3")

    assert doctor(run, url).returncode == 1
    assert "search_index: has not the words of search_entries; derived again" in doctor(run, url, "--repair").stdout
    assert doctor(run, url).stdout.endswith(": nothing wrong\n")


def test_without_repair_nothing_is_written(databases: Databases, run: Run) -> None:
    url = databases.loaded()
    edited(url, "DELETE FROM events")
    engine = open_engine(url)
    before = rows(engine)

    doctor(run, url)

    assert rows(engine) == before
    engine.dispose()


def test_what_is_left_is_not_counted_as_mended() -> None:
    findings = [Finding("one", "mended")] * 20 + [Finding("one")] * 2 + [Finding("one", "mended")] * 3

    assert list(first_of(findings, "rows"))[20:] == [
        Finding("rows: 2 more of the same kind"),
        Finding("rows: 3 more of the same kind", "mended"),
    ]
