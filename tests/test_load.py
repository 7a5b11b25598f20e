"""Loading is repeatable, changes only what differs, and never overwrites what another event relies on."""

from pathlib import Path

from sqlalchemy import Engine, text


def test_second_load_changes_nothing(loaded: Engine) -> None:
    with loaded.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM events")).scalar_one() == 1
