"""Databases that users made with a release come to the newest revision whole, and take the bundled records."""

import pytest

from conference_record.models import open_engine
from conference_record.seeds.export.toml import dump_record, to_toml
from tests.database.migrating import CHANGED_BY, REVISIONS, lost, state, upgrade
from tests.databases import Databases
from tests.earlier import KEPT, restore
from tests.running import Run
from tests.schema_facts import Facts, differences, without_comments

pytestmark = [pytest.mark.history, pytest.mark.slow]


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


@pytest.mark.parametrize("name", KEPT)
def test_a_kept_database_is_what_its_revision_makes(databases: Databases, name: str) -> None:
    kept, made = restore(name, databases, kind_of(databases)), databases.empty()
    upgrade(made, KEPT[name].revision)

    assert (
        differences(without_comments(comparable(state(kept)[0])), without_comments(comparable(state(made)[0]))) == {}
    ), "a landed revision is never edited; python -m tests.earlier makes the files of the newest one anew"


@pytest.mark.parametrize("name", KEPT)
def test_a_database_of_a_release_loses_nothing_and_takes_the_bundled_records(
    databases: Databases, name: str, run: Run
) -> None:
    url = restore(name, databases, kind_of(databases))
    rows = state(url)[1]
    assert [table for table, found in rows.items() if not found] == []
    later = REVISIONS[REVISIONS.index(KEPT[name]) + 1 :]

    upgrade(url, "head")

    facts, rows_after = state(url)
    assert lost(rows, rows_after, set().union(*(CHANGED_BY.get(each.revision, set()) for each in later))) == []
    assert differences(comparable(facts), comparable(state(databases.migrated())[0])) == {}

    others = [row["slug"] for row in rows_after.get("events", []) if row["slug"] != "minsk-2018"]
    before = [dumped(url, slug) for slug in others]
    loaded = run("seeds", "--database", url)
    assert (loaded.returncode, loaded.stderr) == (0, "")
    # Of what a register and a conference call a body, the first that is loaded comes first.
    fresh = databases.loaded()
    assert run("seeds", "--database", fresh).returncode == 0
    for slug in ("minsk-2018", "bodies-of-minsk-2018"):
        assert dumped(url, slug) == dumped(fresh, slug)
    assert [dumped(url, slug) for slug in others] == before
    assert "minsk-2018: unchanged" in run("seeds", "--database", url).stdout
