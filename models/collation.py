"""The order of names: that of the Unicode collation algorithm, kept as keys that both databases sort alike.

Neither database can be asked for that order wherever it runs: SQLite sorts accented letters after z, and PostgreSQL as
its server was built. pyuca is the algorithm in Python alone, so that pip installs it everywhere.
"""

from functools import cache

from pyuca import Collator
from sqlalchemy import text
from sqlalchemy.engine import Connection


def sort_key(name: str) -> str:
    """Return the key of a name: 'Ørsted' comes next to 'Orsted', and a capital letter after the small one.

    Four hexadecimal digits for each weight of the default table (DUCET).
    """
    return "".join(f"{weight:04X}" for weight in _collator().sort_key(name))


def fill_sort_keys(connection: Connection) -> None:
    """Give speakers their keys who have none yet, or not any more because a name has changed."""
    waiting = connection.execute(
        text("SELECT id, coalesce(sort_name, name) FROM speakers WHERE sort_key IS NULL")
    ).all()
    if waiting:
        connection.execute(
            text("UPDATE speakers SET sort_key = :key WHERE id = :id"),
            [{"id": speaker, "key": sort_key(name)} for speaker, name in waiting],
        )


@cache
def _collator() -> Collator:
    # To read the table takes a tenth of a second, which most commands need not wait for.
    return Collator()
