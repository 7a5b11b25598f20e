"""Reading a conference as values, straight from the rows of the driver: some five times as fast as objects."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from conference_record.models.types import LocalDateTime
from conference_record.seeds.query.conference import (
    Appearance,
    Body,
    Conference,
    Identifier,
    Link,
    OtherTitle,
    Participation,
    Person,
    Post,
    Remark,
    Series,
    Session,
    Statement,
    Topic,
)
from conference_record.seeds.query.find import event_named
from conference_record.seeds.query.relations import TABLES

T = TypeVar("T")

_Row = tuple[Any, ...]

_Read = tuple[T, dict[str, Any], _Row]

_Place = tuple[str, int]
"""The table and the id of a row."""


def read_conference(connection: Connection, slug: str) -> Conference:
    """Return a conference by slug, also by a former one, as values that cannot be changed.

    The number of queries does not grow with it. Raises UnknownEventError when there is no such conference.
    """
    key = event_named(connection, slug)["id"]
    return _Reader(connection, key).conference()


class _Reader:
    """Reads the rows of one conference, each table once."""

    def __init__(self, connection: Connection, event_id: int) -> None:
        self.connection = connection
        # A number, which needs no parameter, and so no two ways to write one.
        self.event_id = int(event_id)
        self.is_text = connection.dialect.name == "sqlite"

    def conference(self) -> Conference:
        """Return the conference."""
        self.persons = {row[-1]: person for person, _, row in self.read(Person, "speakers", ("named.id",), _PERSONS)}
        self.bodies = {row[-1]: body for body, _, row in self.read(Body, "organizations", ("named.id",), _BODIES)}
        names: dict[int, str] = dict(self.rows(f"SELECT organization_id, name {_NAMES_THEN}"))
        for body in self.bodies.values():
            vars(body)["name_then"] = names.get(body.id, body.name)
        topics = {row[-1]: topic for topic, _, row in self.read(Topic, "topics", ("topics.id",), _TOPICS)}
        about = {
            owner: _grouped(((row, topics[topic]) for row, topic in self.rows(query)), lambda topic: topic.slug)
            for owner, query in _ABOUT.items()
        }
        attached = {
            name: self.attached(kind, name)
            for name, kind in (("links", Link), ("other_titles", OtherTitle), ("identifiers", Identifier))
        }
        present = self.appearances(about["remarks"])
        of_event = ("events", self.event_id)
        ((event, own, _),) = self.read(Conference, "events", (), "FROM events WHERE id = %s")
        own.update(
            series=next((series for series, _, _ in self.read(Series, "series", (), _SERIES)), None),
            topics=about["events"].get(self.event_id, ()),
            **{name: values.get(of_event, ()) for name, values in attached.items()},
            participations=self.participations(),
            sessions=self.timed(Session, "sessions", present, attached, about["sessions"]),
            statements=self.timed(Statement, "statements", present, attached),
            appearances=present.get(of_event, ()),
        )
        return event

    def timed(
        self,
        kind: type[T],
        table: str,
        present: Mapping[_Place, tuple[Appearance, ...]],
        attached: Mapping[str, Mapping[_Place, tuple[Any, ...]]],
        topics: Mapping[int, tuple[Topic, ...]] | None = None,
    ) -> tuple[T, ...]:
        """Return sessions or statements in order, with what belongs to them."""
        found = []
        for part, own, _ in self.read(kind, table, (), f"FROM {table} WHERE event_id = %s ORDER BY position"):
            place = table, own["id"]
            own["appearances"] = present.get(place, ())
            for name, values in attached.items():
                own[name] = values.get(place, ())
            if topics is not None:
                own["topics"] = topics.get(own["id"], ())
            found.append(part)
        return tuple(found)

    def appearances(self, topics: Mapping[int, tuple[Topic, ...]]) -> dict[_Place, tuple[Appearance, ...]]:
        """Return the appearances by the table and the id of what they are in, in order."""
        remarks: dict[int, list[Remark]] = defaultdict(list)
        for remark, own, row in self.read(Remark, "remarks", ("appearance_id",), _REMARKS):
            own["topics"] = topics.get(own["id"], ())
            remarks[row[-1]].append(remark)
        posts = {}
        for post, own, row in self.read(Post, "affiliations", ("organization_id",), _POSTS):
            own["organization"] = self.bodies.get(row[-1])
            posts[own["id"]] = post
        held: dict[int, list[Post]] = defaultdict(list)
        for entry, post in self.rows(_HELD):
            held[entry].append(posts[post])
        found: dict[_Place, list[Appearance]] = defaultdict(list)
        keys = ("session_id", "statement_id", "speaker_id", "replaced_by_id", "organization_id")
        in_order = "FROM appearances WHERE event_id = %s ORDER BY position"
        for appearance, own, row in self.read(Appearance, "appearances", keys, in_order):
            session, statement, speaker, instead, body = row[-5:]
            own["speaker"] = self.persons.get(speaker)
            own["replaced_by"] = self.persons.get(instead)
            own["organization"] = self.bodies.get(body)
            own["posts"] = tuple(held[own["id"]]) if own["id"] in held else ()
            own["remarks"] = tuple(remarks[own["id"]]) if own["id"] in remarks else ()
            if statement is not None:
                found["statements", statement].append(appearance)
            elif session is not None:
                found["sessions", session].append(appearance)
            else:
                found["events", self.event_id].append(appearance)
        return {place: tuple(entries) for place, entries in found.items()}

    def participations(self) -> tuple[Participation, ...]:
        """Return the bodies that take part, in order."""
        in_order = "FROM participations WHERE event_id = %s ORDER BY position"
        found = []
        for part, own, row in self.read(Participation, "participations", ("organization_id",), in_order):
            own["organization"] = self.bodies.get(row[-1])
            found.append(part)
        return tuple(found)

    def attached(self, kind: type[T], table: str) -> dict[_Place, tuple[T, ...]]:
        """Return links, other titles or identifiers by the table and the id of what they belong to."""
        names = ", ".join(_columns(kind, table)[0])
        of_each = (
            f"SELECT {names}, '{owner}', {owner[:-1]}_id, id AS key FROM {table} WHERE {owner[:-1]}_id {of_event}"  # noqa: S608
            for owner, of_event in _OWNERS.items()
        )
        found: dict[_Place, list[T]] = defaultdict(list)
        for value, _, row in self.values(kind, table, f"{' UNION ALL '.join(of_each)} ORDER BY key"):
            found[row[-3], row[-2]].append(value)
        return {place: tuple(values) for place, values in found.items()}

    def read(self, kind: type[T], table: str, keys: Sequence[str], of_event: str) -> "list[_Read[T]]":
        """Return values of a kind from rows of a table; `keys` are further columns, the last of the row."""
        columns = ", ".join([*(f"{table}.{name}" for name in _columns(kind, table)[0]), *keys])
        return self.values(kind, table, f"SELECT {columns} {of_event}")

    def values(self, kind: type[T], table: str, query: str) -> "list[_Read[T]]":
        """Return values of a kind, each with its fields, to be completed, and its row."""
        names, times = _columns(kind, table)
        rows = self.rows(query)
        # What a frozen dataclass would do for each field by itself.
        values = [object.__new__(kind) for _ in rows]
        own = [dict(zip(names, row, strict=False)) for row in rows]
        for value, known in zip(values, own, strict=True):
            object.__setattr__(value, "__dict__", known)
        if self.is_text:
            for name in times:
                for each in own:
                    if each[name] is not None:
                        each[name] = datetime.fromisoformat(each[name])
        return list(zip(values, own, rows, strict=True))

    def rows(self, query: str) -> Sequence[_Row]:
        """Return the rows of a query as the driver gives them; every %s stands for the id of the event."""
        statement = query.replace("%s", str(self.event_id))
        with self.connection.exec_driver_sql(statement, execution_options={"no_parameters": True}) as result:
            # Not as SQLAlchemy's rows, which take half as long again.
            return result.cursor.fetchall() if result.cursor is not None else []


def _columns(kind: type[Any], table: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the fields of a kind of value that are columns of a table, and which of them are times."""
    known = TABLES[table].c
    names = tuple(field.name for field in fields(kind) if field.name in known)
    return names, tuple(name for name in names if isinstance(known[name].type, LocalDateTime))


def _grouped(pairs: Iterator[tuple[int, T]], order: Callable[[T], str]) -> dict[int, tuple[T, ...]]:
    found: dict[int, list[T]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(sorted(values, key=order)) for key, values in found.items()}


_PERSONS = """FROM speakers AS named JOIN speakers ON speakers.id = named.canonical_id WHERE named.id IN (
    SELECT speaker_id FROM appearances WHERE event_id = %s
    UNION SELECT replaced_by_id FROM appearances WHERE event_id = %s
)"""

_NAMED = """
    SELECT organization_id FROM participations WHERE event_id = %s
    UNION SELECT organization_id FROM appearances WHERE event_id = %s
    UNION SELECT affiliations.organization_id FROM appearances
    JOIN capacities ON capacities.appearance_id = appearances.id
    JOIN affiliations ON affiliations.id = capacities.affiliation_id WHERE appearances.event_id = %s"""

_BODIES = f"""FROM organizations AS named JOIN organizations ON organizations.id = named.canonical_id
WHERE named.id IN ({_NAMED})"""

_NAMES_THEN = f"""FROM names_then
WHERE event_id = %s AND organization_id IN (SELECT canonical_id FROM organizations WHERE id IN ({_NAMED}))
ORDER BY preference DESC, name_id DESC"""  # noqa: S608

_TOPICS = """FROM topics WHERE id IN (
    SELECT topic_id FROM event_topics WHERE event_id = %s
    UNION SELECT topic_id FROM session_topics JOIN sessions ON sessions.id = session_id WHERE event_id = %s
    UNION SELECT topic_id FROM remark_topics JOIN remarks ON remarks.id = remark_id
    JOIN appearances ON appearances.id = appearance_id WHERE event_id = %s
)"""

_ABOUT = {
    "events": "SELECT event_id, topic_id FROM event_topics WHERE event_id = %s",
    "sessions": """SELECT session_id, topic_id FROM session_topics JOIN sessions ON sessions.id = session_id
        WHERE event_id = %s""",
    "remarks": """SELECT remark_id, topic_id FROM remark_topics JOIN remarks ON remarks.id = remark_id
        JOIN appearances ON appearances.id = appearance_id WHERE event_id = %s""",
}

_SERIES = "FROM series WHERE id = (SELECT series_id FROM events WHERE id = %s)"

_REMARKS = """FROM remarks JOIN appearances ON appearances.id = appearance_id
WHERE event_id = %s ORDER BY appearance_id, remarks.position"""

_POSTS = """FROM affiliations WHERE id IN (
    SELECT affiliation_id FROM capacities JOIN appearances ON appearances.id = appearance_id WHERE event_id = %s
)"""

_HELD = """SELECT appearance_id, affiliation_id FROM appearances
JOIN capacities ON appearance_id = appearances.id WHERE event_id = %s ORDER BY appearance_id, capacities.position"""

_OWNERS = {
    "events": "= %s",
    "sessions": "IN (SELECT id FROM sessions WHERE event_id = %s)",
    "statements": "IN (SELECT id FROM statements WHERE event_id = %s)",
}
"""Which rows of each table belong to the event."""
