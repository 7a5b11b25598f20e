"""Databases that were made at earlier revisions come to the newest one whole, and take the bundled records."""

import pytest
from alembic.script import Script

from conference_record.models import open_engine
from conference_record.seeds.export.toml import dump_record, to_toml
from tests.conftest import Databases, Run
from tests.database.test_migrations import CHANGED_BY, REVISIONS, lost, state, upgrade
from tests.earlier import FOLDER, file_of, restore
from tests.schema_facts import Facts, differences

KINDS = ("sqlite", "postgresql")


def kind_of(databases: Databases) -> str:
    return "sqlite" if databases.server is None else "postgresql"


def comparable(facts: Facts) -> Facts:
    """Return the facts without the views: PostgreSQL does not print every view as it was written."""
    return {thing: fact for thing, fact in facts.items() if thing.kind != "view"}


def dumped(url: str, slug: str) -> str:
    engine = open_engine(url)
    with engine.connect() as connection:
        record = to_toml(dump_record(connection, slug))
    engine.dispose()
    return record


def test_every_revision_has_its_databases() -> None:
    kept = {path.name for path in FOLDER.glob("*.sql")}
    assert kept == {file_of(script, kind).name for script in REVISIONS for kind in KINDS}, (
        "python -m tests.earlier keeps what is missing; a file whose revision is gone is to be deleted"
    )


@pytest.mark.parametrize("script", REVISIONS, ids=lambda script: script.revision)
def test_a_kept_database_is_what_its_revision_makes(databases: Databases, script: Script) -> None:
    kept, made = restore(script, databases, kind_of(databases)), databases.empty()
    upgrade(made, script.revision)

    assert differences(comparable(state(kept)[0]), comparable(state(made)[0])) == {}, (
        "a landed revision is never edited; while it has not landed, python -m tests.earlier makes its file anew"
    )


@pytest.mark.parametrize("script", REVISIONS, ids=lambda script: script.revision)
def test_a_database_of_an_earlier_revision_loses_nothing_and_takes_the_bundled_records(
    databases: Databases, script: Script, run: Run
) -> None:
    url = restore(script, databases, kind_of(databases))
    rows = state(url)[1]
    assert [table for table, found in rows.items() if not found] == []
    later = REVISIONS[REVISIONS.index(script) + 1 :]

    upgrade(url, "head")

    facts, rows_after = state(url)
    assert lost(rows, rows_after, set().union(*(CHANGED_BY.get(each.revision, set()) for each in later))) == []
    assert differences(comparable(facts), comparable(state(databases.migrated())[0])) == {}

    others = [row["slug"] for row in rows_after.get("events", []) if row["slug"] != "minsk-2018"]
    before = [dumped(url, slug) for slug in others]
    loaded = run("seeds", "--database", url)
    assert (loaded.returncode, loaded.stderr) == (0, "")
    assert dumped(url, "minsk-2018") == dumped(databases.loaded(), "minsk-2018")
    assert [dumped(url, slug) for slug in others] == before
    assert "minsk-2018: unchanged" in run("seeds", "--database", url).stdout
