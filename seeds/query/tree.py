"""The rows that belong to an event, as a tree, read in as many queries as there are tables."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, FromClause, Table
from sqlalchemy.engine import Connection

from conference_record.seeds.query.find import TABLES, Values, selected

CHILDREN: dict[str, dict[str, str | None]] = {
    "events": {
        "sessions": "event_id",
        "statements": "event_id",
        "appearances": None,
        "participations": "event_id",
    },
    "sessions": {"appearances": "session_id"},
    "statements": {"appearances": "statement_id"},
    "appearances": {"capacities": "appearance_id", "remarks": "appearance_id"},
}
"""The tables below each table, and the column that names the parent; an appearance at the event only has none."""

TOPIC_LINKS = {
    "events": ("event_topics", "event_id"),
    "sessions": ("session_topics", "session_id"),
    "remarks": ("remark_topics", "remark_id"),
}


@dataclass(eq=False, slots=True)
class Node:
    """A row with the rows below it; its place is its index in the list that it stands in."""

    table: str
    values: Values
    children: list["Node"] = field(default_factory=list)
    topics: frozenset[int] = frozenset()
    id: int = 0
    position: int = 0

    def content(self) -> tuple[Any, ...]:
        """Return all that the row and those below it say, but for keys and places."""
        known = frozenset((name, value) for name, value in self.values.items() if value is not None)
        return self.table, known, self.topics, tuple(child.content() for child in self.children)

    def identity(self) -> tuple[Any, ...]:
        """Return what makes the row this one among its siblings, though other things about it were edited."""
        names = ("kind", "number", "title", "role", "speaker_id", "organization_id", "affiliation_id", "act")
        return tuple(self.values.get(name) for name in names)

    def below(self, table: str) -> list["Node"]:
        """Return the children in one table."""
        return [child for child in self.children if child.table == table]


def stored_events(connection: Connection, ids: Sequence[int]) -> dict[int, Node]:
    """Return events, by id, each with all below it as the database holds it, in as many queries as there are tables."""
    events: dict[int, Node] = {key: Node("events", {}, id=key) for key in ids}
    nodes: dict[str, dict[int, Node]] = {"events": events}
    for name in ("sessions", "statements", "participations", "appearances", "capacities", "remarks"):
        nodes[name] = _stored_nodes(connection, TABLES[name], events, nodes)
    for name, (link, column) in TOPIC_LINKS.items():
        topics: dict[int, set[int]] = defaultdict(set)
        links = TABLES[link]
        joined, of_event = _up_to_events(TABLES[name])
        found = selected(
            connection,
            (links.c[column], links.c.topic_id),
            of_event,
            events,
            links.join(joined, links.c[column] == TABLES[name].c.id),
        )
        for key, topic in found:
            topics[key].add(topic)
        for key, found_topics in topics.items():
            nodes[name][key].topics = frozenset(found_topics)
    return events


def _stored_nodes(
    connection: Connection, table: Table, events: Mapping[int, Node], nodes: Mapping[str, Mapping[int, Node]]
) -> dict[int, Node]:
    """Return the rows of a table that belong to events, by id, each put below its parent."""
    above = {parent: below[table.name] for parent, below in CHILDREN.items() if table.name in below}
    # The column that names the parent is no value: it follows from the place in the tree.
    structure = {"id", "position", *above.values()}
    values = [each for each in table.columns if each.name not in structure]
    names = [each.name for each in values]
    parents = [(nodes[parent], table.c[name]) for parent, name in above.items() if name is not None]
    at_event_only = None in above.values()
    at = len(values)
    wanted = (*values, table.c.id, table.c.position, *(each for _, each in parents))
    if at_event_only:
        wanted = (*wanted, table.c.event_id)
    joined, of_event = _up_to_events(table)
    found: dict[int, Node] = {}
    for row in sorted(selected(connection, wanted, of_event, events, joined), key=lambda row: (row[at + 1], row[at])):
        node = Node(table.name, dict(zip(names, row, strict=False)), [], frozenset(), row[at], row[at + 1])
        found[node.id] = node
        for (owners, _), key in zip(parents, row[at + 2 :], strict=False):
            if key is not None:
                owners[key].children.append(node)
                break
        else:
            if at_event_only:
                events[row[-1]].children.append(node)
    return found


def _up_to_events(table: Table) -> tuple[FromClause, Column[Any]]:
    """Return a table with what is between it and events, and the column that names the event."""
    if table.name == "events":
        return table, table.c.id
    if "event_id" in table.c:
        return table, table.c.event_id
    appearances = TABLES["appearances"]
    return table.join(appearances, table.c.appearance_id == appearances.c.id), appearances.c.event_id
