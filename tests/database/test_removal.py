"""A conference is taken out with what nobody else relies on, and comes back with its record."""

import pytest
from sqlalchemy import Engine, select

from conference_record.models import Base
from conference_record.models.base import record_tables
from conference_record.seeds.export.toml import dump_record, to_toml
from conference_record.seeds.load.removal import remove_event
from tests.database.test_load import load
from tests.databases import ALMATY, MINSK, record_of
from tests.running import Run


def filled(engine: Engine) -> set[str]:
    """Return the tables of the record that have rows."""
    with engine.connect() as connection:
        return {table.name for table in record_tables() if connection.execute(select(table).limit(1)).first()}


def dumped(engine: Engine, slug: str) -> str:
    with engine.connect() as connection:
        return to_toml(dump_record(connection, slug))


@pytest.mark.parametrize("order", [("minsk-2018", "almaty-2031"), ("almaty-2031", "minsk-2018")])
def test_what_others_rely_on_stays_and_the_last_one_leaves_nothing(almaty: Engine, order: tuple[str, str]) -> None:
    first, last = order
    other = dumped(almaty, last)

    with almaty.begin() as connection:
        assert remove_event(connection, first)["removed"] > 50
    assert dumped(almaty, last) == other

    with almaty.begin() as connection:
        remove_event(connection, last)
    assert filled(almaty) == {"countries"}


def test_it_comes_back_as_it_was(almaty: Engine) -> None:
    before = dumped(almaty, "almaty-2031")
    with almaty.begin() as connection:
        remove_event(connection, "almaty-2031")

    load(almaty, record_of(ALMATY))

    assert dumped(almaty, "almaty-2031") == before


def test_a_person_whom_another_conference_names_stays(loaded: Engine) -> None:
    record = record_of(MINSK)
    record.event.slug = "another-2019"
    record.event.title = "Another"
    load(loaded, record)

    with loaded.begin() as connection:
        remove_event(connection, "minsk-2018")
        speakers = Base.metadata.tables["speakers"]
        assert len(connection.execute(select(speakers)).all()) == len(record.speakers)
        assert connection.exec_driver_sql("SELECT count(*) FROM evidence_gaps").scalar() == 0


def test_the_command_names_each_row_and_a_dry_run_removes_none(run: Run, almaty_url: str, almaty: Engine) -> None:
    command = ("seeds", "--database", almaty_url, "remove", "minsk-2018")
    before = dumped(almaty, "minsk-2018")

    tried = run(*command, "--dry-run")
    assert tried.stdout.endswith("minsk-2018: 305 rows would be removed\n")
    assert "  remove from speakers: id 1, slug 'thomas-greminger', name 'Thomas Greminger'" in tried.stdout
    assert dumped(almaty, "minsk-2018") == before

    assert run(*command).stdout.endswith("minsk-2018: 305 rows removed\n")
    again = run(*command)
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr == (
        "conference-record: there is no conference 'minsk-2018' in the database;"
        " conference-record list conferences shows all\n"
    )
