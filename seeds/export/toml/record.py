"""From rows back to the record of a conference."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.engine import Connection, RowMapping

from conference_record.seeds.export.toml.registers import register_named, rows_of_register, with_those_named
from conference_record.seeds.export.toml.sources import Sources, sources_of_shared_rows
from conference_record.seeds.query.find import attached_rows, event_named, row_named, rows_where
from conference_record.seeds.query.relations import (
    ATTACHED,
    DISTINCT,
    FORMER_SLUG_OF,
    IDENTIFIED_BELOW_EVENTS,
    IDENTIFIER_OF,
    OWNED,
    TABLES,
    slug_references,
)
from conference_record.seeds.query.reliance import OF_EVENTS, of_events
from conference_record.seeds.query.tree import RowTree, stored_events
from conference_record.seeds.record import format as parts

PartT = TypeVar("PartT", bound=parts.Part)


SharedRows = Mapping[str, Set[int]]
"""The ids of rows that events share, by table."""


def dump_record(connection: Connection, slug: str) -> parts.Record:
    """Return the record of a conference or a register as the database has it, whatever wrote the rows.

    Takes as many queries as there are tables. Raises UnknownEventError when there is neither such a conference nor such
    a register, ConferenceRecordError where the outline of a source would be too long for a record.
    """
    record, _ = dump_with_rows(connection, slug, sources_of_shared_rows(connection))
    return record


def dump_with_rows(connection: Connection, slug: str, of_shared_rows: set[int]) -> tuple[parts.Record, SharedRows]:
    """Return the record of a conference or a register, and which shared rows it describes.

    Callers that dump many records find `of_shared_rows` once, with sources_of_shared_rows.
    """
    if row_named(connection, "events", slug) is None and (register := register_named(connection, slug)) is not None:
        rows = with_those_named(connection, rows_of_register(connection, register["id"]))
        return _Dump(connection, rows, of_shared_rows, register=register).record(), rows
    event = event_named(connection, slug)
    rows = {table: of_events(connection, table, [event["id"]]) for table in OF_EVENTS}
    return _Dump(connection, rows, of_shared_rows, event=event).record(), rows


def dump_rows(
    connection: Connection, rows: Mapping[str, set[int]], of_shared_rows: set[int], sources: set[int]
) -> parts.Record:
    """Return a list, without a source of its own, of shared rows by table, with sources that may be cited by none."""
    return _Dump(connection, with_those_named(connection, rows), of_shared_rows, sources=sources).record()


class _Dump:
    """The dump of one conference, with the shared rows that it relies on, or of shared rows alone."""

    def __init__(
        self,
        connection: Connection,
        rows: Mapping[str, set[int]],
        of_shared_rows: set[int],
        *,
        event: RowMapping | None = None,
        register: RowMapping | None = None,
        sources: Collection[int] = (),
    ) -> None:
        self.connection = connection
        self.event = event
        self.register = register
        self.tree = RowTree("events", {})
        self.replies: dict[int, int] = {}
        if event is not None:
            self.tree = stored_events(connection, [event["id"]])[event["id"]]
            self.replies = self.replies_of(event["id"])
        self.shared = {
            table: {row["id"]: row for row in rows_where(connection, TABLES[table].c.id, rows[table])}
            for table in OF_EVENTS
        }
        self.slugs = {table: {key: row["slug"] for key, row in rows.items()} for table, rows in self.shared.items()}
        self.names = {table: self.owned(f"{table[:-1]}_names", table) for table in ("organizations", "speakers")}
        self.relations = self.owned("organization_relations", "organizations")
        self.affiliations = self.owned("affiliations", "speakers")
        self.affiliation_keys = {
            key: name
            for posts in self.affiliations.values()
            for key, name in _distinct((row["id"], self.affiliation_name(row)) for row in posts).items()
        }
        self.session_ids = _distinct(
            (row.id, row.values["number"] or row.values["kind"] or "session") for row in self.tree.below("sessions")
        )
        answered = set(self.replies.values())
        self.statement_ids = _distinct(
            (row.id, row.values["title"] or row.values["kind"] or "statement")
            for row in self.tree.below("statements")
            if row.id in answered
        )
        owners: dict[str, Collection[int]] = {
            **self.shared,
            "events": [event["id"]] if event is not None else [],
            **{table: [row.id for row in self.tree.below(table)] for table in IDENTIFIED_BELOW_EVENTS},
        }
        attached = {table: attached_rows(connection, table, owners) for table in ATTACHED}
        citable = self.citable_rows()
        citable["links"] = [row["id"] for rows in attached["links"].values() for row in rows]
        listed = [*sources, *([register["id"]] if register is not None else [])]
        self.sources = Sources(connection, citable, of_shared_rows, listed)
        described: dict[str, Mapping[int, Any]] = {
            **self.shared,
            "sources": self.sources.rows,
            "events": {event["id"]: event} if event is not None else {},
            **{table: {row.id: row for row in self.tree.below(table)} for table in IDENTIFIED_BELOW_EVENTS},
        }
        self.keyed: dict[str, Mapping[tuple[str, int], Any]] = {
            "cite": self.sources.cites,
            "identifiers": _identifiers(connection, described),
            "former_slugs": _former_slugs(connection, described),
            "distinct_from": _distinct_from(connection, described),
        }
        """Keys of a record that are rows of other tables, by table and id of the row that they belong to."""
        self.keyed["links"] = {
            owner: [self.part(parts.Link, row) for row in links] for owner, links in attached["links"].items()
        }
        self.keyed["other_titles"] = {
            owner: [_shortest(self.part(parts.OtherTitle, row)) for row in titles]
            for owner, titles in attached["other_titles"].items()
        }

    def record(self) -> parts.Record:
        """Return the record."""
        below = self.tree.below
        return parts.Record(
            event=self.conference(),
            register=self.list_or_register(),
            sources={row["slug"]: self.source(row) for row in self.sources.rows.values()},
            series={row["slug"]: self.part(parts.Series, row) for row in _by_slug(self.shared["series"])},
            topics={row["slug"]: self.topic(row) for row in _by_slug(self.shared["topics"])},
            organizations={row["slug"]: self.organization(row) for row in self.organizations_from_the_top()},
            speakers={row["slug"]: self.speaker(row) for row in self.speakers_in_order()},
            participations=[self.below_event(parts.Participation, row) for row in below("participations")],
            sessions=[self.session(row) for row in below("sessions")],
            statements=[
                self.below_event(
                    parts.Statement, row, id=self.statement_ids.get(row.id), appearances=self.appearances(row)
                )
                for row in below("statements")
            ],
            appearances=self.appearances(self.tree),
        )

    def conference(self) -> parts.Event | None:
        """Return the conference itself, if the dump is of one."""
        if self.event is None:
            return None
        return self.part(parts.Event, self.event, topics=self.topic_slugs(self.tree.topics))

    def list_or_register(self) -> parts.Register | None:
        """Return the register, or what says that the dump is a list without one."""
        if self.register is not None:
            return self.part(parts.Register, self.register)
        return parts.Register() if self.event is None else None

    def replies_of(self, event_id: int) -> dict[int, int]:
        """Return to which statement each of the event replies that replies to one, by id."""
        statements = TABLES["statements"].c
        query = select(statements.id, statements.replies_to_id).where(statements.event_id == event_id)
        return {key: other for key, other in self.connection.execute(query) if other is not None}

    def owned(self, table: str, owners: str) -> dict[int, list[RowMapping]]:
        """Return the rows that belong to shared rows, by the id of those, in the order in which they were added."""
        column = TABLES[table].c[OWNED[owners][table]]
        found: dict[int, list[RowMapping]] = defaultdict(list)
        rows = rows_where(self.connection, column, self.shared[owners])
        for row in sorted(rows, key=lambda row: int(row["id"])):
            found[row[column.name]].append(row)
        return found

    def affiliation_name(self, row: RowMapping) -> str:
        """Return the text from which the key of a post is made."""
        return self.slugs["organizations"].get(row["organization_id"]) or row["title"] or "post"

    def citable_rows(self) -> dict[str, list[int]]:
        """Return the ids of all rows of the record that can be cited, by table."""
        ids: dict[str, list[int]] = defaultdict(list)
        for table in ("organizations", "speakers", "topics"):
            ids[table] = list(self.shared[table])
        ids["affiliations"] = [row["id"] for posts in self.affiliations.values() for row in posts]
        waiting = [self.tree]
        while waiting:
            row = waiting.pop()
            ids[row.table].append(row.id)
            waiting += (child for children in row.children.values() for child in children)
        return ids

    def part(self, kind: type[PartT], row: Mapping[str, Any] | RowMapping, **others: Any) -> PartT:
        """Return a part of the record from its row; an id becomes the name that the record has for that row."""
        table = kind.table
        names = {
            column: self.slugs[target] for column, target in slug_references(table).items() if target in self.slugs
        }
        names["session_id"] = self.session_ids
        names["replies_to_id"] = self.statement_ids
        values = {}
        for key, column in parts.fields_of(kind).items():
            value = row.get(column)
            values[key] = names[column][value] if column in names and value is not None else value
        for key in self.keyed.keys() & set(kind.__struct_fields__):
            if (found := self.keyed[key].get((table, row["id"]))) is not None:
                values[key] = found
        return kind(**values, **others)

    def below_event(self, kind: type[PartT], row: RowTree, **others: Any) -> PartT:
        """Return a part of the record from a row below the event."""
        values = {**row.values, "id": row.id}
        if kind is parts.Statement:
            values["replies_to_id"] = self.replies.get(row.id)
        return self.part(kind, values, **others)

    def source(self, row: RowMapping) -> parts.Source:
        """Return a source with its outline, its texts, and the sentences set aside."""
        outline, texts, set_aside = self.sources.sentences(row["id"])
        return self.part(parts.Source, row, outline=outline, texts=texts, set_aside=set_aside)

    def topic(self, row: RowMapping) -> str | parts.Topic:
        """Return a topic, as its name alone if nothing else is known."""
        topic = self.part(parts.Topic, row)
        return topic.name if topic == parts.Topic(name=topic.name) else topic

    def topic_slugs(self, ids: Iterable[int]) -> list[str]:
        """Return the slugs of topics in order."""
        return sorted(self.slugs["topics"][key] for key in ids)

    def other_names(self, owners: str, key: int) -> list[str | parts.Name]:
        """Return the other names of a speaker or an organization."""
        names: list[str | parts.Name] = []
        for row in self.names[owners].get(key, []):
            name = parts.Name(**{field: row[field] for field in parts.Name.__struct_fields__})
            names.append(row["name"] if name == parts.Name(name=row["name"]) else name)
        return names

    def organization(self, row: RowMapping) -> parts.Organization:
        """Return an organization with its other names and what it is of others."""
        relations = [self.part(parts.Relation, relation) for relation in self.relations.get(row["id"], [])]
        names = self.other_names("organizations", row["id"])
        return self.part(parts.Organization, row, names=names, relations=relations)

    def organizations_from_the_top(self) -> list[RowMapping]:
        """Return the organizations, each after the one that it is part of."""
        below: dict[int | None, list[RowMapping]] = defaultdict(list)
        rows = self.shared["organizations"]
        for row in _by_slug(rows)[::-1]:
            below[row["parent_id"] if row["parent_id"] in rows else None].append(row)
        in_order: list[RowMapping] = []
        waiting = below[None]
        while waiting:
            in_order.append(waiting.pop())
            waiting += below[in_order[-1]["id"]]
        return in_order

    def speaker(self, row: RowMapping) -> parts.Speaker:
        """Return a speaker with other names and posts."""
        affiliations = {
            self.affiliation_keys[held["id"]]: self.part(parts.Affiliation, held)
            for held in self.affiliations.get(row["id"], [])
        }
        names = self.other_names("speakers", row["id"])
        return self.part(parts.Speaker, row, names=names, affiliations=affiliations)

    def speakers_in_order(self) -> list[RowMapping]:
        """Return the speakers as they first appear: in statements, in sessions, then at the event only."""
        rows = [*self.tree.below("statements"), *self.tree.below("sessions"), self.tree]
        ids = dict.fromkeys(
            entry.values[column]
            for row in rows
            for entry in row.below("appearances")
            for column in ("speaker_id", "replaced_by_id")
            if entry.values[column] is not None
        )
        # A person may appear only under the slug that is merged into this one.
        for key in list(ids):
            if (merged_into := self.shared["speakers"][key]["merged_into_id"]) is not None:
                ids.setdefault(merged_into)
        # In a register, nobody appears.
        named = ids if self.event is not None else [row["id"] for row in _by_slug(self.shared["speakers"])]
        return [self.shared["speakers"][key] for key in named]

    def session(self, row: RowTree) -> parts.Session:
        """Return a session with its appearances."""
        return self.below_event(
            parts.Session,
            row,
            id=self.session_ids[row.id],
            topics=self.topic_slugs(row.topics),
            appearances=self.appearances(row),
        )

    def appearances(self, row: RowTree) -> list[parts.Appearance]:
        """Return the appearances below a row."""
        return [
            self.below_event(
                parts.Appearance,
                entry,
                capacities=[self.affiliation_keys[held.values["affiliation_id"]] for held in entry.below("capacities")],
                remarks=[
                    self.below_event(parts.Remark, remark, topics=self.topic_slugs(remark.topics))
                    for remark in entry.below("remarks")
                ],
            )
            for entry in row.below("appearances")
        ]


def _shortest(title: parts.OtherTitle) -> str | parts.OtherTitle:
    return title.title if title == parts.OtherTitle(title=title.title) else title


def _identifiers(
    connection: Connection, rows: Mapping[str, Mapping[int, Any]]
) -> dict[tuple[str, int], dict[str, str | list[str]]]:
    """Return the identifiers of rows by scheme, by table and id."""
    found: dict[tuple[str, int], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for table, column in IDENTIFIER_OF.items():
        for row in rows_where(connection, TABLES["identifiers"].c[column], rows[table]):
            found[table, row[column]][row["scheme"]].append(row["value"])
    return {
        target: {
            scheme: values[0] if len(values) == 1 else sorted(values) for scheme, values in sorted(by_scheme.items())
        }
        for target, by_scheme in found.items()
    }


def _former_slugs(
    connection: Connection, rows: Mapping[str, Mapping[int, RowMapping]]
) -> dict[tuple[str, int], list[str]]:
    """Return the former slugs of rows in order, by table and id."""
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for table, column in FORMER_SLUG_OF.items():
        for row in rows_where(connection, TABLES["former_slugs"].c[column], rows[table]):
            found[table, row[column]].append(row["slug"])
    return {target: sorted(slugs) for target, slugs in found.items()}


def _distinct_from(
    connection: Connection, rows: Mapping[str, Mapping[int, RowMapping]]
) -> dict[tuple[str, int], list[str]]:
    """Return the slugs of those that are not one with a row, by its table and id, whatever conference they are of."""
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for table, columns in DISTINCT.items():
        pairs = [
            [row[column] for column in each]
            for each in (columns, columns[::-1])
            for row in rows_where(connection, TABLES["distinctions"].c[each[0]], rows[table])
        ]
        named = rows_where(connection, TABLES[table].c.id, {other for _, other in pairs})
        slugs = {row["id"]: row["slug"] for row in named}
        for key, other in pairs:
            found[table, key].append(slugs[other])
    return {target: sorted(slugs) for target, slugs in found.items()}


def _by_slug(rows: Mapping[int, RowMapping]) -> list[RowMapping]:
    return sorted(rows.values(), key=lambda row: str(row["slug"]))


def _distinct(named: Iterable[tuple[int, str]]) -> dict[int, str]:
    """Return a slug for each name, by id, with a number after a slug that is taken."""
    slugs: dict[int, str] = {}
    taken: set[str] = set()
    last: dict[str, int] = defaultdict(lambda: 1)
    for key, name in named:
        ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-") or "other"
        candidate = slug
        while candidate in taken:
            last[slug] += 1
            candidate = f"{slug}-{last[slug]}"
        taken.add(candidate)
        slugs[key] = candidate
    return slugs
