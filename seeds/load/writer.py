"""Writes rows, and counts and logs the changes."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, bindparam, delete, func, select, update
from sqlalchemy.engine import Connection

from conference_record.models import PARKED
from conference_record.models.search.bulk import searchable_at_the_end
from conference_record.seeds.load.bulk import bulk_insert
from conference_record.seeds.load.evidence import EvidenceError, supported_by_others
from conference_record.seeds.query.find import Values, rows_where, selected
from conference_record.seeds.query.relations import (
    CITED,
    IDENTIFIER_OF,
    IN_ORDER,
    POINTS_WITHIN,
    TABLES,
    TOPIC_LINKS,
)

Row = RowMapping | Mapping[str, Any]

# From this many requests on, PostgreSQL is asked for keys in stock.
_SINGLE_REQUESTS = 100
_KEYS_IN_STOCK = 1000


class Writer:
    """Writes rows and counts the changes.

    A new row gets its key at once and is written later, together with the others of its table: by `flush`, which
    every other method that touches the database calls first. Does not rely on ON DELETE, because a migration may have
    switched foreign keys off.
    """

    def __init__(self, connection: Connection, log: Callable[[str], None] | None = None) -> None:
        """Take a connection inside a transaction of the caller, and a function that gets a line for each change."""
        self.connection = connection
        self.log = log
        self.changes: dict[str, Counter[str]] = defaultdict(Counter)
        """How many rows were 'added', 'updated' and 'removed', by the slug of the record that caused it."""
        self.record = ""
        """The slug of the record for which changes are counted now."""
        self.sources: set[int] = set()
        """The ids of the sources that the records describe: only what these support may be overwritten."""
        self._waiting: dict[str, list[Values]] = defaultdict(list)
        self._keys: dict[str, Iterator[int]] = {}
        self._requests: Counter[str] = Counter()

    def insert(self, table: str, rows: Sequence[Values]) -> list[int]:
        """Add rows, and return their ids in order; a table without ids returns none."""
        if not rows:
            return []
        keys: list[int] = []
        if "id" in TABLES[table].c:
            keys = self.new_keys(table, len(rows))
            rows = [{"id": key, **row} for key, row in zip(keys, rows, strict=True)]
        self.add(table, rows)
        return keys

    def add(self, table: str, rows: Sequence[Values]) -> None:
        """Add rows that have their keys."""
        self.changes[self.record]["added"] += len(rows)
        self._waiting[table] += rows
        if self.log:
            for row in rows:
                self.log(f"add to {table}: {_row_text(row)}")

    def new_keys(self, table: str, count: int) -> list[int]:
        """Return keys that no row of a table has or will get."""
        keys = list(islice(self._keys.get(table, iter(())), count))
        if missing := count - len(keys):
            if self.connection.dialect.name == "sqlite":
                # No other program writes during this transaction.
                self._keys[table] = itertools.count(self._last_id(table) + 1)
            else:
                # At first no more than needed, so that keys stay close together.
                self._requests[table] += 1
                wanted = missing if self._requests[table] <= _SINGLE_REQUESTS else max(missing, _KEYS_IN_STOCK)
                sequence = select(func.nextval(func.pg_get_serial_sequence(table, "id")))
                numbered = sequence.select_from(func.generate_series(1, wanted))
                self._keys[table] = iter(self.connection.scalars(numbered).all())
            keys += islice(self._keys[table], missing)
        return keys

    def _last_id(self, table: str) -> int:
        """Return the highest id that a table on SQLite ever had."""
        given = self.connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar()
        # A row that was written with an id by hand counts too.
        return max(given or 0, self.connection.scalar(select(func.max(TABLES[table].c.id))) or 0)

    def flush(self) -> None:
        """Write the rows that are waiting."""
        if not self._waiting:
            return
        with searchable_at_the_end(self.connection, sum(map(len, self._waiting.values()))):
            for table in IN_ORDER:
                if rows := self._waiting.pop(table.name, None):
                    bulk_insert(self.connection, table, rows)

    def update(
        self, table: str, changed: Sequence[tuple[int, Values]], overwritten: Mapping[int, set[str]] = {}
    ) -> None:
        """Change the given columns of the rows with the given ids.

        `overwritten` are the columns, by id, that held another value than NULL. Raises EvidenceError if a source that
        the records do not describe supports one.
        """
        if not changed:
            return
        self._refuse_supported(table, overwritten)
        self.flush()
        self.changes[self.record]["updated"] += len(changed)
        if self.log:
            before = {row["id"]: row for row in rows_where(self.connection, TABLES[table].c.id, dict(changed))}
            for key, values in changed:
                was = _in_its_place(before[key])
                shifts = (f"{name} {_value_text(was[name])} -> {_value_text(value)}" for name, value in values.items())
                self.log(f"update {table} {key}: {', '.join(shifts)}")
        # Rows in which the same columns change share one statement.
        by_columns: dict[tuple[str, ...], list[Values]] = defaultdict(list)
        for key, values in changed:
            by_columns[tuple(values)].append({"key_of_row": key, **values})
        for columns, rows in by_columns.items():
            assignments: dict[str, Any] = {column: bindparam(column) for column in columns}
            self.connection.execute(update(TABLES[table]).where(_is_row(table)).values(assignments), rows)

    def change(self, table: str, row: RowMapping, changed: Values) -> None:
        """Change the given columns of one stored row; raises EvidenceError as `update` does."""
        if changed:
            self.update(table, [(row["id"], changed)], overwritten({row["id"]: (row, changed)}))

    def park(self, table: str, ids: Sequence[int]) -> None:
        """Move rows to temporary positions, so that their siblings can take their places."""
        if ids:
            position = TABLES[table].c.position + PARKED
            query = update(TABLES[table]).where(_is_row(table)).values(position=position)
            self.connection.execute(query, [{"key_of_row": key} for key in ids])

    def delete(self, table: str, ids: Iterable[int]) -> None:
        """Delete rows with their citations; raises EvidenceError if an undescribed source supports one."""
        keys = list(ids)
        if not keys:
            return
        self.flush()
        if table in CITED:
            self._refuse_supported(table, dict.fromkeys(keys))
            citations = TABLES["citations"].c
            self.delete(
                "citations",
                [row.id for row in selected(self.connection, (citations.id,), citations[CITED[table]], keys)],
            )
        if (name := POINTS_WITHIN.get(table)) is not None:
            pointing = TABLES[table].c[name] == bindparam("key_of_row")
            released = update(TABLES[table]).where(pointing).values({name: None})
            self.connection.execute(released, [{"key_of_row": key} for key in keys])
        self.changes[self.record]["removed"] += len(keys)
        if self.log:
            for row in rows_where(self.connection, TABLES[table].c.id, keys):
                self.log(f"remove from {table}: {_row_text(_in_its_place(row))}")
        self.connection.execute(delete(TABLES[table]).where(_is_row(table)), [{"key_of_row": key} for key in keys])

    def link_topics(self, table: str, links: Iterable[tuple[int, frozenset[int], frozenset[int]]]) -> None:
        """Replace the topics of rows; `links` are the id of a row, its stored topics and its wanted topics."""
        link, column = TOPIC_LINKS[table]
        gone = [{"owner": owner, "topic": topic} for owner, old, new in links for topic in sorted(old - new)]
        if gone:
            self.changes[self.record]["removed"] += len(gone)
            if self.log:
                for each in gone:
                    self.log(f"remove from {link}: {column} {each['owner']}, topic_id {each['topic']}")
            target = TABLES[link]
            condition = (target.c[column] == bindparam("owner")) & (target.c.topic_id == bindparam("topic"))
            self.connection.execute(delete(target).where(condition), gone)
        self.insert(
            link,
            [{column: owner, "topic_id": topic} for owner, old, new in links for topic in sorted(new - old)],
        )

    def identify(
        self, table: str, pairs: Iterable[tuple[int, frozenset[tuple[str, str]], frozenset[tuple[str, str]]]]
    ) -> None:
        """Replace the identifiers of rows; `pairs` are the id of a row, its stored and its wanted identifiers."""
        column = IDENTIFIER_OF[table]
        changed = [(owner, old, new) for owner, old, new in pairs if old != new]
        if lost := {owner: old - new for owner, old, new in changed if old - new}:
            stored = rows_where(self.connection, TABLES["identifiers"].c[column], lost)
            self.delete(
                "identifiers", [row["id"] for row in stored if (row["scheme"], row["value"]) in lost[row[column]]]
            )
        self.insert(
            "identifiers",
            [
                {column: owner, "scheme": scheme, "value": value}
                for owner, old, new in changed
                for scheme, value in sorted(new - old)
            ],
        )

    def note_changes(self, table: str, ids: Sequence[int]) -> None:
        """Note for calendars that sessions or statements have changed."""
        if ids:
            now = datetime.now(UTC).replace(microsecond=0, tzinfo=None)
            query = update(TABLES[table]).where(_is_row(table))
            self.connection.execute(
                query.values(changes=TABLES[table].c.changes + 1, changed_at=now), [{"key_of_row": key} for key in ids]
            )

    def supported_by_others(self, table: str, touched: Mapping[int, set[str] | None]) -> dict[int, list[str]]:
        """Return why rows must stay as they are, by id, if sources support them that the records do not describe."""
        return supported_by_others(self.connection, self.sources, table, touched)

    def is_said_by_others(self, table: str, key: int) -> bool:
        """Check whether sources that the records do not describe support a row."""
        return bool(self.supported_by_others(table, {key: None}))

    def without_clearing(self, table: str, key: int, changed: Values) -> Values:
        """Return changes of a row without those that clear what sources support that the records do not describe."""
        cleared = {name for name, value in changed.items() if value is None}
        # Left out is not said: only a record that describes the source may clear what it supports.
        kept = {name for name in cleared if self.supported_by_others(table, {key: {name}})}
        return {name: value for name, value in changed.items() if name not in kept}

    def _refuse_supported(self, table: str, touched: Mapping[int, set[str] | None]) -> None:
        if problems := list(itertools.chain.from_iterable(self.supported_by_others(table, touched).values())):
            raise EvidenceError(problems)


def differences(stored: Row, wanted: Row) -> Values:
    """Return the wanted values that differ from the stored ones."""
    return {name: value for name, value in wanted.items() if stored[name] != value}


def overwritten(changes: Mapping[int, tuple[Row, Values]]) -> dict[int, set[str]]:
    """Return the changed columns that hold a value already, by id; `changes` are stored rows and new values."""
    columns = {key: {name for name in new if old[name] is not None} for key, (old, new) in changes.items()}
    return {key: names for key, names in columns.items() if names}


def _is_row(table: str) -> ColumnElement[bool]:
    return TABLES[table].c.id == bindparam("key_of_row")


def _in_its_place(row: RowMapping) -> dict[str, Any]:
    """Return the values of a row, with the position that it has for users while it is parked."""
    values = dict(row)
    if values.get("position", 0) > PARKED:
        values["position"] -= PARKED
    return values


def _row_text(row: Row) -> str:
    return ", ".join(f"{name} {_value_text(value)}" for name, value in row.items() if value is not None)


def _value_text(value: Any) -> str:
    return "NULL" if value is None else repr(value) if isinstance(value, str) else str(value)
