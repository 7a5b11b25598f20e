"""What the steps of a load share: the records, the rows that they describe, and the faults found so far."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import RowMapping, select, text
from sqlalchemy.engine import Connection

from conference_record.seeds.load.writer import Writer
from conference_record.seeds.query.find import Values
from conference_record.seeds.query.relations import TABLES, slug_references
from conference_record.seeds.query.reliance import EVENTS_OF
from conference_record.seeds.query.tree import RowTree
from conference_record.seeds.record.faults import Fault, Place, RecordError
from conference_record.seeds.record.format import Fact, Part, fields_of
from conference_record.seeds.record.loaded import LoadedRecord
from conference_record.seeds.record.together import Together


@dataclass(slots=True)
class Mention:
    """What one record says about a row, and where it says so."""

    reading: LoadedRecord
    place: Place
    part: Any

    @property
    def record(self) -> str:
        """The slug of the record's event."""
        return self.reading.record.slug

    def fault(self, problem: str, *keys: str | int) -> Fault:
        """Return a fault about the row, or about a key of it."""
        return self.reading.fault((*self.place, *keys), problem)


@dataclass(slots=True)
class DescribedRow:
    """A row that records describe under one name: all that they say about it, and what the database holds."""

    name: str
    """The slug, or what stands for it where the table has none."""
    mentions: list[Mention]
    stored: RowMapping | None = None
    id: int = 0
    values: Values = field(default_factory=dict)
    has_name_of_register: bool = False
    """Whether a register says what it is called, so that what a conference prints is another name."""

    @property
    def is_registered(self) -> bool:
        """Whether a register among the records describes it: its word wins."""
        return any(mention.reading.record.register is not None for mention in self.mentions)

    @property
    def record(self) -> str:
        """The slug of the event whose record is the first to describe it."""
        return self.mentions[0].record

    @property
    def only_in_schedules(self) -> bool:
        """Whether no record describes it: what a schedule cannot say stays as it is."""
        return all(mention.reading.is_schedule for mention in self.mentions)


@dataclass
class Load:
    """One load of records into a database."""

    connection: Connection
    readings: Sequence[LoadedRecord]
    writer: Writer
    faults: list[Fault] = field(default_factory=list)
    rows: dict[str, dict[str, DescribedRow]] = field(default_factory=dict)
    """The rows that the records describe, by table and slug."""
    facts: list[tuple[RowTree, Fact, LoadedRecord]] = field(default_factory=list)
    """Each row that can be cited, with the part of a record that says which sentences it cites."""
    _other_events: dict[tuple[str, int], list[str]] = field(default_factory=dict)
    _slugs: dict[str, dict[int, str]] = field(default_factory=dict)

    @property
    def together(self) -> Together | None:
        """What all records say that are loaded with these, one after another."""
        return self.readings[0].together if self.readings else None

    def is_described(self, table: str, slug: str) -> bool:
        """Check whether a row that conferences share is described by these records, or those loaded with them."""
        return slug in self.rows[table] or (self.together is not None and (table, slug) in self.together.described)

    def stop_at_faults(self) -> None:
        """Raise RecordError if there are faults."""
        if self.faults:
            raise RecordError(self.faults)

    def other_events(self, table: str, key: int) -> list[str]:
        """Return the slugs of the events outside these records that rely on a shared row."""
        if table == "events":
            return []
        if (table, key) not in self._other_events:
            query = text(f"SELECT slug, id FROM events WHERE id IN ({EVENTS_OF[table]}) ORDER BY slug")  # noqa: S608
            own = self._slugs_by_id("events")
            stored = self.connection.execute(query, {"id": key})
            self._other_events[table, key] = [
                slug
                for slug, event_id in stored
                if event_id not in own and (self.together is None or slug not in self.together.slugs)
            ]
        return self._other_events[table, key]

    def column_values(self, part: Part) -> Values:
        """Return the values of the columns that a part fills; a slug becomes the id of its row."""
        values = {}
        for column, key, target in _columns_of(type(part)):
            value = getattr(part, key)
            values[column] = value if target is None or value is None else self.rows[target][value].id
        return values

    def topic_ids(self, slugs: Collection[str]) -> frozenset[int]:
        """Return the ids of topics."""
        return frozenset([self.rows["topics"][slug].id for slug in slugs])

    def shown(self, table: str, column: str, value: Any) -> str:
        """Return the value of a column as a message shows it: a slug instead of an id."""
        if (target := slug_references(table).get(column)) is not None:
            known = TABLES[target].c
            value = self._slugs_by_id(target).get(value) or self.connection.scalar(
                select(known.slug).where(known.id == value)
            )
        return repr(value) if isinstance(value, str) else str(value)

    def _slugs_by_id(self, table: str) -> dict[int, str]:
        if table not in self._slugs:
            self._slugs[table] = {row.id: slug for slug, row in self.rows[table].items()}
        return self._slugs[table]


@cache
def _columns_of(part: type[Part]) -> tuple[tuple[str, str, str | None], ...]:
    """Return the columns that a part fills, each with its key and the table whose slugs the key holds."""
    targets = slug_references(part.table)
    return tuple((column, key, targets.get(column)) for key, column in fields_of(part).items())
