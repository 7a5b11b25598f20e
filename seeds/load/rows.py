"""The rows that belong to an event, as a tree, and how the stored tree becomes the wanted one by the fewest changes."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import (
    ColumnElement,
    Date,
    DateTime,
    RowMapping,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from conference_record.models import TARGETS, Base, views
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.tree import CHILDREN, TOPIC_LINKS, Node

if TYPE_CHECKING:
    from psycopg import Cursor

Values = dict[str, Any]

TABLES = Base.metadata.tables

_IN_ORDER = Base.metadata.sorted_tables

# How often PostgreSQL is asked for just the keys that are needed; a load of many records then takes them in stock.
_ASKED_SINGLY = 100

# As many values as both databases take in one statement, and to spare.
_AT_ONCE = 10_000

CITED = {table: column for column, table in TARGETS.items()}
"""The column with which a citation points to a row of each table that wants evidence."""

# Above any real position and below the largest integer: where rows wait while their neighbours take their places.
_PARKED = 1_000_000_000


@dataclass(slots=True)
class Family:
    """The stored and the wanted children of one parent in one table."""

    stored: list[Node]
    wanted: list[Node]
    keys: Mapping[str, int]
    """The columns that name the parent."""


class EvidenceError(ConferenceRecordError):
    """Raised when something would be overwritten for which a source vouches that the record does not describe."""

    def __init__(self, problems: Sequence[str]) -> None:
        """Keep each problem apart."""
        self.problems = problems
        super().__init__("\n".join(problems))


class Writer:
    """Writes rows and counts what it took; relies on no ON DELETE, because foreign keys may be off in a migration.

    What is added gets its keys at once and is written later, all rows of a table together: `flush` does it, and
    whatever else touches the database through the writer does it first.
    """

    def __init__(self, connection: Connection, log: Callable[[str], None] | None = None) -> None:
        """Take the connection to write to, inside a transaction of the caller's, and who is told of each change."""
        self.connection = connection
        self.log = log
        self.changes: dict[str, Counter[str]] = defaultdict(Counter)
        """How many rows were 'added', 'updated' and 'removed', by the record that made it so."""
        self.record = ""
        """The slug of the record for which is written now."""
        self.sources: set[int] = set()
        """The sources whose evidence may be overruled: those that the records describe."""
        self._waiting: dict[str, list[Values]] = defaultdict(list)
        self._keys: dict[str, Iterator[int]] = {}
        self._asked: Counter[str] = Counter()

    def insert(self, table: str, rows: Sequence[Values]) -> list[int]:
        """Add rows, and return their ids in order; links have none. What a row does not name is NULL."""
        if not rows:
            return []
        keys: list[int] = []
        if "id" in TABLES[table].c:
            keys = self.new_keys(table, len(rows))
            rows = [{"id": key, **row} for key, row in zip(keys, rows, strict=True)]
        self.add(table, rows)
        return keys

    def add(self, table: str, rows: Sequence[Values]) -> None:
        """Add rows whose keys, if their table has any, are among the values."""
        self.changes[self.record]["added"] += len(rows)
        self._waiting[table] += rows
        if self.log:
            for row in rows:
                self.log(f"add to {table}: {_in_words(row)}")

    def new_keys(self, table: str, count: int) -> list[int]:
        """Return keys that no row of a table has or will be given by another."""
        keys = list(islice(self._keys.get(table, iter(())), count))
        if missing := count - len(keys):
            target = TABLES[table]
            if self.connection.dialect.name == "sqlite":
                # Nobody else writes while this transaction lasts.
                last = self.connection.scalar(select(func.max(target.c.id))) or 0
                self._keys[table] = itertools.count(last + 1)
            else:
                # Just as many as are needed, so that keys stand close together; but not one by one for ever.
                self._asked[table] += 1
                wanted = missing if self._asked[table] <= _ASKED_SINGLY else max(missing, 1000)
                sequence = select(func.nextval(func.pg_get_serial_sequence(table, "id")))
                numbered = sequence.select_from(func.generate_series(1, wanted))
                self._keys[table] = iter(self.connection.scalars(numbered).all())
            keys += islice(self._keys[table], missing)
        return keys

    def flush(self) -> None:
        """Write the rows that are waiting, each table after those that it refers to."""
        if not self._waiting:
            return
        for table in _IN_ORDER:
            if rows := self._waiting.pop(table.name, None):
                bulk_insert(self.connection, table, rows)

    def update(self, table: str, changed: Sequence[tuple[int, Values]], replaced: Mapping[int, set[str]] = {}) -> None:
        """Change just the given columns of the rows with the given ids.

        `replaced` are the columns, by id, in which something known gives way; raises EvidenceError where another
        source vouches for it.
        """
        if not changed:
            return
        self.heed_evidence(table, replaced)
        self.flush()
        self.changes[self.record]["updated"] += len(changed)
        if self.log:
            before = self.stored(table, [key for key, _ in changed])
            for key, values in changed:
                was = dict(before[key])
                if was.get("position", 0) > _PARKED:
                    was["position"] -= _PARKED
                shifts = ", ".join(
                    f"{name} {_in_word(was[name])} -> {_in_word(value)}" for name, value in values.items()
                )
                self.log(f"update {table} {key}: {shifts}")
        # Rows of which the same columns change go in one statement.
        alike: dict[tuple[str, ...], list[Values]] = defaultdict(list)
        for key, values in changed:
            alike[tuple(values)].append({"key_of_row": key, **values})
        for columns, rows in alike.items():
            assignments: dict[str, Any] = {column: bindparam(column) for column in columns}
            self.connection.execute(update(TABLES[table]).where(_this_row(table)).values(assignments), rows)

    def stored(self, table: str, keys: Iterable[int]) -> dict[int, RowMapping]:
        """Return rows of a table by id."""
        query = select(TABLES[table]).where(TABLES[table].c.id.in_(list(keys)))
        return {row["id"]: row for row in self.connection.execute(query).mappings()}

    def change(self, table: str, row: RowMapping, differing: Values) -> None:
        """Change the given columns of a stored row, heeding evidence for those in which something was known."""
        if differing:
            self.update(table, [(row["id"], differing)], _given_way({row["id"]: (row, differing)}))

    def delete(self, table: str, ids: Iterable[int]) -> None:
        """Remove the rows with the given ids; raises EvidenceError where another source vouches for one."""
        keys = list(ids)
        if not keys:
            return
        self.flush()
        if table in CITED:
            self.heed_evidence(table, dict.fromkeys(keys))
            citations = TABLES["citations"]
            cited = select(citations.c.id).where(citations.c[CITED[table]].in_(keys))
            self.delete("citations", self.connection.scalars(cited).all())
        self.changes[self.record]["removed"] += len(keys)
        if self.log:
            for row in self.stored(table, keys).values():
                self.log(f"remove from {table}: {_in_words(row)}")
        self.connection.execute(delete(TABLES[table]).where(_this_row(table)), [{"key_of_row": key} for key in keys])

    def heed_evidence(self, table: str, touched: Mapping[int, set[str] | None]) -> None:
        """Raise EvidenceError if a source that the record does not describe vouches for what is to be touched.

        `touched` are columns by the id of the row, None for the whole row.
        """
        if problems := [problem for found in self.vouched(table, touched).values() for problem in found]:
            raise EvidenceError(problems)

    def vouched(self, table: str, touched: Mapping[int, set[str] | None]) -> dict[int, list[str]]:
        """Return why what is to be touched should stay, by id, for rows that other sources vouch for."""
        if table not in CITED or not touched:
            return {}
        citations, passages = TABLES["citations"], TABLES["passages"]
        row_id = citations.c[CITED[table]]
        query = (
            select(citations.c.id, citations.c.field, row_id.label("row_id"))
            .join(passages)
            .where(row_id.in_(touched), passages.c.source_id.not_in(self.sources), citations.c.says.is_(None))
        )
        kept: dict[int, int] = {}
        for citation in self.connection.execute(query):
            columns = touched[citation.row_id]
            if columns is None or citation.field is None or citation.field in columns:
                kept[citation.id] = citation.row_id
        problems: dict[int, list[str]] = defaultdict(list)
        if kept:
            evidence = views.evidence.c
            for row in self.connection.execute(select(views.evidence).where(evidence.citation_id.in_(kept))):
                what = f"{row.field} of {row.supports}" if row.field else row.supports
                problems[row.row_id].append(
                    f"{what} rests on {row.source_slug}:{row.paragraph}.{row.sentence}, a source that this record does"
                    " not describe; keep what it says, or describe that source too"
                )
        return problems

    def link_topics(self, table: str, links: Iterable[tuple[int, frozenset[int], frozenset[int]]]) -> None:
        """Make the topics of rows the wanted ones; `links` are id, stored topics and wanted topics."""
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
        added = [{column: owner, "topic_id": topic} for owner, old, new in links for topic in sorted(new - old)]
        self.insert(link, added)

    def sync(self, families: Sequence[Family]) -> list[Node]:
        """Turn stored rows of one table into the wanted ones, with all below them.

        Returns the stored rows that are not wanted: they are parked behind their siblings, for `remove`.
        """
        if all(_goes_on(family.stored, family.wanted) for family in families):
            return []
        table = next(node.table for family in families for node in (*family.stored, *family.wanted))
        left_over: list[Node] = []
        pairs: list[tuple[Node, Node | None]] = []
        added: list[Node] = []
        rows: list[Values] = []
        changed: list[tuple[int, Values]] = []
        replaced: dict[int, tuple[Values, Values]] = {}
        parked: list[int] = []
        outgrown: list[Node] = []
        for family in families:
            twins, left = _pair(family.stored, family.wanted)
            left_over += left
            parked += [node.id for node in left]
            for place, node in enumerate(family.wanted, 1):
                twin = twins.get(id(node))
                pairs.append((node, twin))
                if twin is None:
                    added.append(node)
                    rows.append({**family.keys, **node.values, "position": place})
                    continue
                node.id = twin.id
                differing = differences(twin.values, node.values)
                replaced[node.id] = twin.values, dict(differing)
                if twin.position != place:
                    parked.append(node.id)
                    differing["position"] = place
                if "speaker_id" in differing:
                    # Capacities are the speaker's; those of another cannot stay.
                    outgrown += twin.below("capacities")
                    twin.children = [child for child in twin.children if child.table != "capacities"]
                if differing:
                    changed.append((node.id, differing))
        self.remove(outgrown)
        if parked:
            wait = update(TABLES[table]).where(_this_row(table))
            wait = wait.values(position=TABLES[table].c.position + _PARKED)
            self.connection.execute(wait, [{"key_of_row": key} for key in parked])
        for node, key in zip(added, self.insert(table, rows), strict=True):
            node.id = key
        self.update(table, changed, _given_way(replaced))
        self._sync_below(table, pairs)
        return left_over

    def _sync_below(self, table: str, pairs: Sequence[tuple[Node, Node | None]]) -> None:
        for child, column in CHILDREN.get(table, {}).items():
            families = [
                Family(twin.below(child) if twin else [], node.below(child), {column: node.id} if column else {})
                for node, twin in pairs
            ]
            self.remove(self.sync(families))
        if table in TOPIC_LINKS:
            nothing: frozenset[int] = frozenset()
            self.link_topics(table, [(node.id, twin.topics if twin else nothing, node.topics) for node, twin in pairs])

    def remove(self, nodes: Iterable[Node]) -> None:
        """Delete rows with all below them, the deepest first."""
        by_table: dict[str, list[Node]] = defaultdict(list)
        for node in nodes:
            by_table[node.table].append(node)
        for table, removed in by_table.items():
            self.remove([child for node in removed for child in node.children])
            if table in TOPIC_LINKS:
                self.link_topics(table, [(node.id, node.topics, frozenset()) for node in removed])
            self.delete(table, [node.id for node in removed])


def _this_row(table: str) -> ColumnElement[bool]:
    return TABLES[table].c.id == bindparam("key_of_row")


def differences(stored: Mapping[str, Any] | RowMapping, wanted: Values) -> Values:
    """Return the wanted values that the stored ones are not."""
    return {name: value for name, value in wanted.items() if stored[name] != value}


def _given_way(changes: Mapping[int, tuple[Mapping[str, Any] | RowMapping, Values]]) -> dict[int, set[str]]:
    """Return the columns in which something known is replaced, by id; `changes` are stored rows and what differs."""
    columns = {key: {name for name in new if old[name] is not None} for key, (old, new) in changes.items()}
    return {key: names for key, names in columns.items() if names}


def _pair(stored: list[Node], wanted: list[Node]) -> tuple[dict[int, Node], list[Node]]:
    """Return which stored node each wanted one continues, by Python id, and the stored ones that none does.

    First those that say the same and stay in their place, then wherever they stand; then those that are
    recognizably the same; the rest in order.
    """
    twins: dict[int, Node] = {}
    left = list(stored)
    if not left:
        return twins, left
    likenesses: tuple[Callable[[Node, int], Any], ...] = (
        lambda node, place: (place, node.content()),
        lambda node, _: node.content(),
        lambda node, _: node.identity(),
        lambda *_: None,
    )
    for likeness in likenesses:
        waiting: dict[Any, list[Node]] = defaultdict(list)
        for node in reversed(left):
            waiting[likeness(node, node.position)].append(node)
        for place, node in enumerate(wanted, 1):
            if id(node) not in twins and (alike := waiting.get(likeness(node, place))):
                twins[id(node)] = alike.pop()
        taken = {id(twin) for twin in twins.values()}
        left = [node for node in left if id(node) not in taken]
    return twins, left


def _goes_on(stored: list[Node], wanted: list[Node]) -> bool:
    """Say whether rows are to stay just as they are, with all below them; the wanted ones have their ids then."""
    if len(stored) != len(wanted):
        return False
    table, place = "", 0
    for twin, node in zip(stored, wanted, strict=True):
        place = place + 1 if node.table == table else 1
        table = node.table
        if (
            twin.position != place
            or twin.table != table
            or twin.values != node.values
            or twin.topics != node.topics
            or not _goes_on(twin.children, node.children)
        ):
            return False
        node.id = twin.id
    return True


def bulk_insert(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Add rows to a table as fast as the driver can; what a row does not name is NULL."""
    columns = [column.name for column in table.columns if column.computed is None]
    if connection.dialect.name == "sqlite":
        statement = str(insert(table).compile(dialect=connection.dialect, column_keys=columns))
        connection.exec_driver_sql(statement, list(_as_stored(table, rows)))
        return
    # COPY obeys the same rules and triggers as INSERT.
    statement = f"COPY {table.name} ({', '.join(columns)}) FROM STDIN"
    try:
        cursor = cast("Cursor[Any]", connection.connection.cursor())
        with cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row([*map(row.get, columns)])
    except connection.dialect.loaded_dbapi.Error as error:
        # As SQLAlchemy tells the errors of all other statements.
        raise DBAPIError(statement, None, error) from error


def _as_stored(table: Table, rows: Iterable[Values]) -> Iterator[tuple[Any, ...]]:
    """Yield rows as SQLite stores them: days and times as text, which its driver does not do by itself."""
    names = [column.name for column in table.columns if column.computed is None]
    days = [column.name for column in table.columns if isinstance(column.type, Date)]
    times = [column.name for column in table.columns if isinstance(column.type, DateTime)]
    for row in rows:
        if days or times:
            row = row.copy()
            for name in days:
                if (day := row.get(name)) is not None:
                    row[name] = day.isoformat()
            for name in times:
                if (time := row.get(name)) is not None:
                    row[name] = time.isoformat(sep=" ")
        yield tuple(map(row.get, names))


def _in_words(row: Mapping[str, Any] | RowMapping) -> str:
    known = {name: value for name, value in row.items() if value is not None}
    return ", ".join(f"{name} {_in_word(value)}" for name, value in known.items())


def _in_word(value: Any) -> str:
    return "NULL" if value is None else repr(value) if isinstance(value, str) else str(value)
