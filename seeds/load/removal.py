"""Removes a conference, with what nobody else relies on."""

from collections import Counter
from collections.abc import Callable, Iterable

from sqlalchemy import select
from sqlalchemy.engine import Connection

from conference_record.seeds.load.context import Load
from conference_record.seeds.load.tree import remove
from conference_record.seeds.load.unused import delete_with_owned, remove_unused
from conference_record.seeds.load.writer import Writer
from conference_record.seeds.query.cited import sources_of_event
from conference_record.seeds.query.find import event_named, rows_where
from conference_record.seeds.query.relations import CHILDREN, OWNED, TABLES
from conference_record.seeds.query.reliance import OF_EVENTS, of_events
from conference_record.seeds.query.tree import stored_events


def remove_event(connection: Connection, slug: str, log: Callable[[str], None] | None = None) -> Counter[str]:
    """Remove a conference inside the caller's transaction, with the shared rows and sources that only it relies on.

    A former slug leads to it too. `log` gets a line for each row. Returns how many rows were 'removed'. Raises
    UnknownEventError when there is no such conference.
    """
    event = event_named(connection, slug)
    key = event["id"]
    load = Load(connection, (), Writer(connection, log))
    load.rows.update((table, {}) for table in (*OF_EVENTS, "events"))
    load.writer.record = event["slug"]
    relied_on = {table: of_events(connection, table, [key]) for table in OF_EVENTS}
    cited = sources_of_event(connection, key)
    load.writer.sources = set(connection.scalars(select(TABLES["sources"].c.id)))
    for child, column in OWNED["events"].items():
        if child not in CHILDREN["events"] and "id" in TABLES[child].c:
            load.writer.delete(child, _ids(connection, child, column, [key]))
    tree = stored_events(connection, [key])[key]
    # A session in which statements were made cannot be deleted.
    remove(load.writer, tree.children.pop("statements", []))
    remove(load.writer, [tree])
    load.writer.sources = {source for source in cited if not load.other_events("sources", source)}
    remove_unused(load, relied_on, ())
    _remove_sources(load, load.writer.sources)
    return load.writer.changes[event["slug"]]


def _remove_sources(load: Load, sources: Iterable[int]) -> None:
    """Remove sources with their citations: what still rests on them rests on a register, too."""
    for source in sorted(sources):
        passages = _ids(load.connection, "passages", "source_id", [source])
        load.writer.delete("citations", _ids(load.connection, "citations", "passage_id", passages))
        delete_with_owned(load.connection, load.writer, "sources", [source])


def _ids(connection: Connection, table: str, column: str, owners: list[int]) -> list[int]:
    return [row["id"] for row in rows_where(connection, TABLES[table].c[column], owners)]
