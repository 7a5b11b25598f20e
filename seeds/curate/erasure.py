"""Erases a person: names, posts, points, identifiers, and the names in texts; an anonymous appearance stays."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import RowMapping, select
from sqlalchemy.engine import Connection

from conference_record.models.identity import SCHEDULE
from conference_record.seeds.curate.called import row_called
from conference_record.seeds.curate.redaction import Texts
from conference_record.seeds.load.unused import delete_with_owned
from conference_record.seeds.load.writer import Writer
from conference_record.seeds.query.cited import sources_of_event
from conference_record.seeds.query.erasures import WITHHELD, Key, name_key, note_erased
from conference_record.seeds.query.find import rows_where
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.tree import RowTree, stored_events

_ERASED_OF_APPEARANCES = {
    "speaker_id": None,
    "billed_name": WITHHELD,
    "billed_title": None,
    "billed_honorific": None,
}


@dataclass
class Forgotten:
    """What became of a person, without a word that names them again."""

    erased: Counter[str] = field(default_factory=Counter)
    """How many rows were erased, by table."""
    anonymous: int = 0
    """How many appearances stay without a name."""
    texts: int = 0
    """How many texts a name was taken out of."""
    returning: list[str] = field(default_factory=list)
    """What would bring them back."""
    left: list[str] = field(default_factory=list)
    """Texts that still have a name or a part of one, which may be somebody else's."""


@dataclass(frozen=True)
class _Person:
    """The rows that are one person, and all names that they go by."""

    ids: list[int]
    slugs: list[str]
    names: list[str]
    identifiers: list[tuple[str, str]]
    events: dict[int, list[str]]
    """The conferences at which they appeared by id, each with the slugs that it has and had."""


def forget(connection: Connection, slug: str, words: Sequence[str] = ()) -> Forgotten:
    """Erase the person of a slug, with those merged with them, inside the caller's transaction.

    `words` are taken out of all texts too. Keeps digests, with which later loads are refused that would bring the
    person back. Raises ConferenceRecordError for an unknown slug. The bytes stay in the file until `shred`.
    """
    person = _person(connection, slug)
    done = Forgotten()
    writer = Writer(connection)
    writer.sources = set(connection.scalars(select(TABLES["sources"].c.id)))
    appearances = rows_where(connection, TABLES["appearances"].c.speaker_id, person.ids)
    instead = rows_where(connection, TABLES["appearances"].c.replaced_by_id, person.ids)
    writer.update("appearances", [(row["id"], {"replaced_by_id": None}) for row in instead])
    done.returning = list(_returning(connection, person))
    done.anonymous = len(appearances)
    done.erased = _erase_rows(connection, writer, person, [row["id"] for row in appearances])
    for table in ("sessions", "statements"):
        column = f"{table[:-1]}_id"
        writer.note_changes(table, sorted({row[column] for row in appearances if row[column] is not None}))
    texts = Texts(connection, person.names, person.ids, _ids_of_events(connection, list(person.events)), words)
    done.texts = texts.take_out()
    done.left = list(texts.left())
    note_erased(connection, _keys(person, words), datetime.now(UTC).date())
    return done


def shred(connection: Connection) -> None:
    """Write the database anew, without the bytes of deleted rows; outside a transaction.

    On PostgreSQL, the statistics are made anew too. Its log and all backups keep what they have.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('optimize')")
        connection.exec_driver_sql("VACUUM")
        # Where another program has chosen a write-ahead log, the old pages wait in it.
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        connection.exec_driver_sql("VACUUM (FULL, ANALYZE)")


def _person(connection: Connection, slug: str) -> _Person:
    speakers = TABLES["speakers"]
    row = row_called(connection, "speakers", slug)
    # What others are merged into goes last.
    rows = sorted(
        rows_where(connection, speakers.c.canonical_id, [row["canonical_id"]]),
        key=lambda each: (each["merged_into_id"] is None, each["id"]),
    )
    ids = [each["id"] for each in rows]

    def of_them(table: str) -> list[RowMapping]:
        return rows_where(connection, TABLES[table].c.speaker_id, ids)

    names = [name for each in rows for name in (each["name"], each["sort_name"]) if name]
    names += [each["name"] for each in of_them("speaker_names")]
    names += [each["billed_name"] for each in of_them("appearances") if each["billed_name"]]
    events: dict[int, list[str]] = defaultdict(list)
    instead = rows_where(connection, TABLES["appearances"].c.replaced_by_id, ids)
    at = {each["event_id"] for each in (*of_them("appearances"), *instead)}
    for event in rows_where(connection, TABLES["events"].c.id, at):
        events[event["id"]].append(event["slug"])
    for former in rows_where(connection, TABLES["former_slugs"].c.event_id, at):
        events[former["event_id"]].append(former["slug"])
    return _Person(
        ids,
        [each["slug"] for each in (*rows, *of_them("former_slugs"))],
        list(dict.fromkeys(names)),
        [(each["scheme"], each["value"]) for each in of_them("identifiers")],
        events,
    )


def _keys(person: _Person, words: Sequence[str]) -> Iterator[Key]:
    yield from (("slug", slug) for slug in person.slugs)
    yield from (("identifier", *pair) for pair in person.identifiers)
    for slug in (slug for slugs in person.events.values() for slug in slugs):
        yield "event", slug
        yield from (name_key(slug, name) for name in (*person.names, *words))


def _erase_rows(connection: Connection, writer: Writer, person: _Person, appearances: Collection[int]) -> Counter[str]:
    """Make the appearances anonymous, and delete what else is the person's; returns how many rows, by table."""
    erased: Counter[str] = Counter()
    for table in ("remarks", "capacities"):
        ids = [row["id"] for row in rows_where(connection, TABLES[table].c.appearance_id, appearances)]
        if table == "remarks":
            links = TABLES["remark_topics"]
            linked = defaultdict[int, set[int]](set)
            for row in rows_where(connection, links.c.remark_id, ids):
                linked[row["remark_id"]].add(row["topic_id"])
            writer.link_topics("remarks", [(key, frozenset(topics), frozenset()) for key, topics in linked.items()])
        writer.delete(table, ids)
        erased[table] = len(ids)
    writer.update("appearances", [(key, dict(_ERASED_OF_APPEARANCES)) for key in appearances])
    for table in ("affiliations", "speaker_names", "identifiers"):
        erased[table] = len(rows_where(connection, TABLES[table].c.speaker_id, person.ids))
    citations = TABLES["citations"].c
    for row in rows_where(connection, citations.appearance_id, appearances):
        # They say where the name or the title is printed.
        if row["field"] in _ERASED_OF_APPEARANCES:
            writer.delete("citations", [row["id"]])
    for key in person.ids:
        delete_with_owned(connection, writer, "speakers", [key])
    erased["speakers"] = len(person.ids)
    return erased


def _returning(connection: Connection, person: _Person) -> Iterator[str]:
    """Yield what would bring a person back: the records and schedules of the conferences, as far as they are known."""
    numbers = {value.split("/")[0]: value for scheme, value in person.identifiers if scheme == SCHEDULE}
    sources = TABLES["sources"].c
    for key, slugs in sorted(person.events.items(), key=lambda item: item[1]):
        query = select(sources.slug).where(sources.id.in_(sources_of_event(connection, key)))
        cited = ", ".join(sorted(connection.scalars(query)))
        number = next((numbers[slug] for slug in slugs if slug in numbers), None)
        what = f"the schedule of {slugs[0]}, where the person is {number}" if number else f"the record of {slugs[0]}"
        yield what + (f" (sources: {cited})" if cited else "")


def _ids_of_events(connection: Connection, events: list[int]) -> dict[str, set[int]]:
    """Return the ids of all rows that are about conferences, by table, with the sentences of their sources."""
    ids: dict[str, set[int]] = defaultdict(set)
    waiting: list[RowTree] = list(stored_events(connection, events).values())
    while waiting:
        row = waiting.pop()
        ids[row.table].add(row.id)
        waiting += (child for children in row.children.values() for child in children)
    ids["sources"] = {source for event in events for source in sources_of_event(connection, event)}
    for table, column, above in (("passages", "source_id", "sources"), ("citations", "passage_id", "passages")):
        ids[table] = {row["id"] for row in rows_where(connection, TABLES[table].c[column], ids[above])}
    return ids
