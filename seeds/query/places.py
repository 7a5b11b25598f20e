"""On whose page rows are shown: an appearance on that of its conference, a post on that of its person."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy.engine import Connection

from conference_record.seeds.query.find import selected
from conference_record.seeds.query.refs import CALLED, KINDS, Ref
from conference_record.seeds.query.relations import TABLES

_TOWARDS = (
    "event_id",
    "session_id",
    "statement_id",
    "appearance_id",
    "speaker_id",
    "organization_id",
    "topic_id",
    "source_id",
)
"""The columns that lead to what has a page; of several in a row, the first that is not NULL."""

Place = tuple[str, int]
"""A table and the key of a row."""


def pages_of(connection: Connection, rows: Iterable[Place]) -> dict[Place, Ref]:
    """Return the page on which each row is shown; rows that no page shows are left out."""
    at = {row: row for row in rows}
    kinds = {table: kind for kind, table in KINDS.items()}
    while waiting := {place for place in at.values() if place[0] not in kinds}:
        steps = _steps(connection, waiting)
        at = {row: steps.get(place, place) for row, place in at.items() if place[0] in kinds or place in steps}
    found: dict[Place, Ref] = {}
    for table, keys in _by_table(at.values()).items():
        kind = kinds[table]
        named, page = TABLES[table], TABLES[table].alias()
        lasting = named.c.canonical_id if "canonical_id" in named.c else named.c.id
        columns = (named.c.id, page.c.slug, page.c[CALLED[kind]])
        for key, slug, name in selected(connection, columns, named.c.id, keys, named.join(page, page.c.id == lasting)):
            found[table, key] = Ref(kind, slug, name)
    return {row: found[place] for row, place in at.items() if place in found}


def _steps(connection: Connection, places: Iterable[Place]) -> dict[Place, Place]:
    """Return to which row each of some rows leads next."""
    found: dict[Place, Place] = {}
    for name, keys in _by_table(places).items():
        table = TABLES[name]
        # A key of two columns has its target in the name alone.
        leads = {column: f"{column.removesuffix('_id')}s" for column in _TOWARDS if column in table.c}
        for key, *targets in selected(connection, [table.c[column] for column in ("id", *leads)], table.c.id, keys):
            for target, there in zip(leads.values(), targets, strict=True):
                if there is not None and target in TABLES:
                    found.setdefault((name, key), (target, there))
    return found


def _by_table(places: Iterable[Place]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for table, key in places:
        found[table].add(key)
    return found
