"""The rows that belong to an event, as a tree, read with one query per table."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, FromClause, Table
from sqlalchemy.engine import Connection

from conference_record.seeds.query.find import Values, selected
from conference_record.seeds.query.relations import (
    IDENTIFIED_BELOW_EVENTS,
    IDENTIFIER_OF,
    IN_ORDER,
    POINTS_WITHIN,
    TABLES,
    TOPIC_LINKS,
    parents_of,
    said_columns,
)


@dataclass(eq=False, slots=True)
class RowTree:
    """A row with the rows below it."""

    table: str
    values: Values
    children: dict[str, list["RowTree"]] = field(default_factory=dict)
    """The rows below it by table, in order; tables without rows are left out."""
    topics: frozenset[int] = frozenset()
    identifiers: frozenset[tuple[str, str]] = frozenset()
    """Scheme and value of each."""
    id: int = 0
    position: int = 0
    is_partial: bool = False
    """Whether it leaves open what it does not have: `complete` takes that from the stored row."""
    is_kept: bool = False
    """Whether a stored row stays although it is not wanted: somebody else said it."""

    def content(self) -> tuple[Any, ...]:
        """Return the values of the row and of all rows below it, without keys and positions."""
        known = frozenset((name, value) for name, value in self.values.items() if value is not None)
        below = tuple((table, tuple(row.content() for row in self.children[table])) for table in sorted(self.children))
        return known, self.topics, below

    def complete(self, stored: "RowTree") -> None:
        """Take from the stored row what a partial one leaves open."""
        self.values = {**stored.values, **self.values}
        self.topics |= stored.topics
        schemes = {scheme for scheme, _ in self.identifiers}
        self.identifiers |= {pair for pair in stored.identifiers if pair[0] not in schemes}
        for table in ("capacities", "remarks"):
            if table not in self.children and table in stored.children:
                self.children[table] = stored.children[table]

    def identity(self) -> tuple[Any, ...]:
        """Return the values by which an edited row is recognized among its siblings."""
        names = ("kind", "number", "title", "role", "speaker_id", "organization_id", "affiliation_id", "act")
        return tuple(self.values.get(name) for name in names)

    def occasion(self) -> tuple[Any, ...]:
        """Return what, when, where and who, by which a row is recognized although it has another number."""
        names = ("title", "starts_at", "room")
        who = frozenset(
            row.values.get("speaker_id") or row.values.get("billed_name") for row in self.below("appearances")
        )
        return (*(self.values.get(name) for name in names), who)

    def names_something(self) -> bool:
        """Check whether its identity has more than a kind and a role, which many siblings share."""
        return any(self.values.get(name) is not None for name in ("title", "speaker_id", "organization_id"))

    def below(self, table: str) -> list["RowTree"]:
        """Return the children in one table."""
        return self.children.get(table, [])


def stored_events(connection: Connection, ids: Sequence[int]) -> dict[int, RowTree]:
    """Return events by id, each with all rows below it, with one query per table."""
    events = {key: RowTree("events", {}, id=key) for key in ids}
    trees: dict[str, dict[int, RowTree]] = {"events": events}
    for table in IN_ORDER:
        if parents_of(table.name):
            trees[table.name] = _stored_rows(connection, table, trees)
    for name in IDENTIFIED_BELOW_EVENTS:
        known = TABLES["identifiers"].c
        column = known[IDENTIFIER_OF[name]]
        for key, scheme, value in selected(connection, (column, known.scheme, known.value), column, trees[name]):
            trees[name][key].identifiers |= {(scheme, value)}
    for name, (link, owner) in TOPIC_LINKS.items():
        links = TABLES[link]
        joined, event_id = joined_to_event(TABLES[name])
        columns = (links.c[owner], links.c.topic_id)
        from_links = links.join(joined, links.c[owner] == TABLES[name].c.id)
        topics: dict[int, set[int]] = defaultdict(set)
        for key, topic in selected(connection, columns, event_id, events, from_links):
            topics[key].add(topic)
        for key, linked in topics.items():
            trees[name][key].topics = frozenset(linked)
    return events


def _stored_rows(
    connection: Connection, table: Table, trees: Mapping[str, Mapping[int, RowTree]]
) -> dict[int, RowTree]:
    """Return the rows of a table that belong to events, by id, after adding each to its parent."""
    parents = parents_of(table.name)
    # The place in the tree says the parent; but which event an appearance is at stays a value of it.
    implied = {column.name for column in parents.values() if column.nullable or len(parents) == 1}
    # Where a row points to another of its table, both must be there first; see seeds/load/replies.py.
    implied.update(name for own, name in POINTS_WITHIN.items() if own == table.name)
    values = [column for column in said_columns(table) if column.name not in {"id", "position", *implied}]
    names = [column.name for column in values]
    at = len(values)
    columns = (*values, table.c.id, table.c.position, *parents.values())
    joined, event_id = joined_to_event(table)
    stored = selected(connection, columns, event_id, trees["events"], joined)
    found: dict[int, RowTree] = {}
    for row in sorted(stored, key=lambda row: (row[at + 1], row[at])):
        tree = RowTree(table.name, dict(zip(names, row, strict=False)), id=row[at], position=row[at + 1])
        found[tree.id] = tree
        parent, key = next((parent, key) for parent, key in zip(parents, row[at + 2 :], strict=True) if key is not None)
        trees[parent][key].children.setdefault(table.name, []).append(tree)
    return found


def joined_to_event(table: Table) -> tuple[FromClause, Column[Any]]:
    """Return a table joined with those between it and its event, and the column that names the event."""
    if table.name == "events":
        return table, table.c.id
    joined: FromClause = table
    while "event_id" not in table.c:
        ((parent, column),) = parents_of(table.name).items()
        table = TABLES[parent]
        joined = joined.join(table, column == table.c.id)
    return joined, table.c.event_id
