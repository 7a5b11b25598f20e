"""Examines a database as a whole, and mends what can be mended without losing a fact."""

from collections.abc import Iterator

from sqlalchemy.engine import Connection

from conference_record.seeds.doctor import derived, judgements, references, rows
from conference_record.seeds.doctor.finding import Finding

__all__ = ["Finding", "examine"]


def examine(connection: Connection, *, repair: bool = False) -> Iterator[Finding]:
    """Yield what is wrong with a database at the newest revision; with `repair`, mend it inside the transaction.

    Without `repair`, nothing is written. First comes what the rest relies on: the file, views and triggers; then
    references, single rows, and last what is derived from them.
    """
    yield from derived.unreadable_file(connection)
    yield from derived.missing_objects(connection, repair=repair)
    yield from references.broken(connection, repair=repair)
    yield from rows.breaking_rules(connection)
    yield from rows.without_place(connection, repair=repair)
    yield from rows.citing_nothing(connection)
    yield from judgements.contradictory(connection)
    yield from derived.reused_keys(connection, repair=repair)
    yield from derived.stale_sort_keys(connection, repair=repair)
    yield from derived.stale_search(connection, repair=repair)
