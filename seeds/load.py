"""Loading: from records to rows, so that the rows of a conference are what its record says, and no other row moves.

What belongs to an event is compared with what the database holds, and only the difference is written; rows that stay
the same keep their ids. What events share (speakers, organizations, topics) is completed from each record, and
changed or removed only while no other event relies on it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import exists, or_, select, text
from sqlalchemy.engine import Connection, Row

from models import OPEN, TARGETS, first_day, last_day
from seeds.record import (
    COLUMNS,
    Appearance,
    Fact,
    Fault,
    Name,
    Record,
    RecordError,
    Session,
    Statement,
    cited_sentences,
    fields_of,
)
from seeds.rows import CITED, TABLES, EvidenceError, Family, Node, Values, Writer, differences, stored_event

# The events that rely on a shared row: an event that relies on a part of a body relies on the body.
_EVENTS_OF = {
    "sources": "SELECT event_id FROM evidence WHERE source_id = :id",
    "speakers": "SELECT event_id FROM appearances WHERE speaker_id = :id",
    "topics": """
        SELECT event_id FROM event_topics WHERE topic_id = :id
        UNION SELECT event_id FROM session_topics JOIN sessions ON sessions.id = session_id WHERE topic_id = :id
        UNION SELECT event_id FROM remark_topics JOIN remarks ON remarks.id = remark_id
        JOIN appearances ON appearances.id = appearance_id WHERE topic_id = :id""",
    "organizations": """
        WITH RECURSIVE parts(id) AS (
            SELECT id FROM organizations WHERE id = :id
            UNION SELECT organizations.id FROM organizations JOIN parts ON parent_id = parts.id
        )
        SELECT event_id FROM participations WHERE organization_id IN (SELECT id FROM parts)
        UNION SELECT event_id FROM appearances WHERE organization_id IN (SELECT id FROM parts)
        UNION SELECT event_id FROM affiliations JOIN appearances USING (speaker_id)
        WHERE affiliations.organization_id IN (SELECT id FROM parts)""",
}

# The shared rows that an event relies on: the same the other way round.
OF_EVENT = {
    "speakers": "SELECT DISTINCT speaker_id FROM appearances WHERE event_id = :id AND speaker_id IS NOT NULL",
    "topics": """
        SELECT topic_id FROM event_topics WHERE event_id = :id
        UNION SELECT topic_id FROM session_topics JOIN sessions ON sessions.id = session_id WHERE event_id = :id
        UNION SELECT topic_id FROM remark_topics JOIN remarks ON remarks.id = remark_id
        JOIN appearances ON appearances.id = appearance_id WHERE event_id = :id""",
    "organizations": """
        WITH RECURSIVE bodies(id) AS (
            SELECT organization_id FROM participations WHERE event_id = :id
            UNION SELECT organization_id FROM appearances WHERE event_id = :id
            UNION SELECT affiliations.organization_id FROM affiliations JOIN appearances USING (speaker_id)
            WHERE event_id = :id
        ), bodies_and_above(id, parent_id) AS (
            SELECT organizations.id, parent_id FROM organizations JOIN bodies ON bodies.id = organizations.id
            UNION SELECT organizations.id, organizations.parent_id
            FROM organizations JOIN bodies_and_above ON organizations.id = bodies_and_above.parent_id
        )
        SELECT id FROM bodies_and_above""",
}

# Where a record names the row that a column holds the key of.
_KEYS = {column: key for key, column in COLUMNS.items()}

# What goes with a shared row when it goes.
_OWNED = {
    "speakers": {"speaker_names": "speaker_id", "affiliations": "speaker_id"},
    "organizations": {"organization_names": "organization_id"},
    "topics": {},
    "sources": {},
}


def load_record(connection: Connection, record: Record, file: str) -> Counter[str]:
    """Make the database say what a record says, inside the caller's transaction.

    Returns how many rows were 'added', 'updated' and 'removed'. Raises RecordError, with every fault, when the record
    contradicts what another event relies on.
    """
    return _Loading(connection, record, file).run()


class _Loading:
    """The loading of one record."""

    def __init__(self, connection: Connection, record: Record, file: str) -> None:
        self.connection = connection
        self.record = record
        self.file = file
        self.writer = Writer(connection)
        self.faults: list[Fault] = []
        self.topics: dict[str, int] = {}
        self.organizations: dict[str, int] = {}
        self.speakers: dict[str, int] = {}
        self.affiliations: dict[tuple[str, str], int] = {}
        self.dropped_affiliations: list[int] = []
        self.passages: dict[tuple[str, int, int], int] = {}
        self.outgrown_passages: dict[str, list[int]] = {}
        self.facts: list[tuple[Node, Fact]] = []

    def run(self) -> Counter[str]:
        events = TABLES["events"]
        stored = self.connection.execute(select(events).where(events.c.slug == self.record.event.slug)).one_or_none()
        relied_on = {table: self.relied_on(table, stored.id) for table in OF_EVENT} if stored else {}
        try:
            self.load_sources()
            self.load_topics()
            self.load_organizations()
            self.load_speakers()
            if not self.faults:
                self.load_event(stored)
                self.load_citations()
                self.remove_unused(relied_on)
        except EvidenceError as error:
            self.faults += [Fault(self.file, "", problem) for problem in error.problems]
        if self.faults:
            raise RecordError(self.faults)
        return self.writer.changes

    # What the record rests on ----------------------------------------------------------------------------------

    def load_sources(self) -> None:
        wanted = {slug: _columns(source, "outline", "texts") for slug, source in self.record.sources.items()}
        ids = self.load_shared("sources", wanted)
        self.writer.sources = set(ids.values())
        passages = TABLES["passages"]
        for slug, source in self.record.sources.items():
            stored = {
                (row.paragraph, row.sentence): row
                for row in self.connection.execute(select(passages).where(passages.c.source_id == ids[slug]))
            }
            numbers = [
                (paragraph, each) for paragraph, count in enumerate(source.outline) for each in range(1, count + 1)
            ]
            texts = {
                (int(number.partition(".")[0]), int(number.partition(".")[2])): text
                for number, text in source.texts.items()
            }
            if stored and stored.keys() != set(numbers) and (others := self.other_events("sources", ids[slug])):
                problem = f"differs from the outline that {', '.join(others)} cites; make them agree"
                self.faults.append(Fault(self.file, f"sources.{slug}.outline", problem))
                continue
            missing = [number for number in numbers if number not in stored]
            added = self.writer.insert(
                "passages",
                [
                    {"source_id": ids[slug], "paragraph": number[0], "sentence": number[1], "text": texts.get(number)}
                    for number in missing
                ],
            )
            self.passages |= {(slug, *number): key for number, key in zip(missing, added, strict=True)}
            self.passages |= {(slug, *number): row.id for number, row in stored.items()}
            self.writer.update(
                "passages",
                [
                    (row.id, {"text": texts[number]})
                    for number, row in stored.items()
                    if number in texts and row.text != texts[number]
                ],
            )
            self.outgrown_passages[slug] = [row.id for number, row in stored.items() if number not in numbers]

    def load_citations(self) -> None:
        citations, passages = TABLES["citations"], TABLES["passages"]
        wanted: dict[tuple[int, str | None, str, int], str | None] = {}
        for node, part in self.facts:
            fields = fields_of(type(part))
            for key, passage, says in part.citations():
                for sentence in cited_sentences(self.record, passage):
                    target = (CITED[node.table], node.id)
                    wanted[self.passages[sentence], fields[key] if key else None, *target] = says
        described = {(CITED[node.table], node.id): node for node, _ in self.facts}
        stored: dict[tuple[int, str | None, str, int], Row[Any]] = {}
        of_sources = select(citations).join(passages).where(passages.c.source_id.in_(self.writer.sources))
        for row in self.connection.execute(of_sources):
            (column,) = (column for column in TARGETS if row._mapping[column] is not None)
            if (column, row._mapping[column]) in described:
                stored[row.passage_id, row.field, column, row._mapping[column]] = row
        nowhere = dict.fromkeys(TARGETS)
        self.writer.insert(
            "citations",
            [
                {**nowhere, "passage_id": passage, "field": field, "says": says, column: key}
                for (passage, field, column, key), says in wanted.items()
                if (passage, field, column, key) not in stored
            ],
        )
        self.writer.update(
            "citations",
            [
                (row.id, {"says": wanted[place]})
                for place, row in stored.items()
                if place in wanted and row.says != wanted[place]
            ],
        )
        gone = [
            row.id
            for place, row in stored.items()
            if place not in wanted and not self.shared_with_others(described[place[2], place[3]])
        ]
        self.writer.delete("citations", gone)
        for slug, outgrown in self.outgrown_passages.items():
            still = select(passages.c.sentence).join(citations).where(passages.c.id.in_(outgrown))
            if self.connection.execute(still).first():
                problem = "rows of other conferences rest on sentences that it does not have any more"
                self.faults.append(Fault(self.file, f"sources.{slug}.outline", problem))
            else:
                self.writer.delete("passages", outgrown)

    def shared_with_others(self, node: Node) -> bool:
        """Say whether other events rely on a row too, whose citations are then not this record's alone."""
        if node.table == "affiliations":
            return bool(self.other_events("speakers", node.values["speaker_id"]))
        return node.table in _EVENTS_OF and bool(self.other_events(node.table, node.id))

    # What events share -----------------------------------------------------------------------------------------

    def load_topics(self) -> None:
        wanted = {slug: {"name": name} for slug, name in self.record.topics.items()}
        self.topics = self.load_shared("topics", wanted)

    def load_organizations(self) -> None:
        waiting = dict(self.record.organizations)
        # Level by level from the top, so that each can name the one that it is part of.
        while waiting:
            level = {slug: body for slug, body in waiting.items() if body.parent not in waiting}
            wanted = {
                slug: {
                    **_columns(body, "parent", "country", "names"),
                    "parent_id": self.organization_id(body.parent),
                    "country_code": body.country,
                }
                for slug, body in level.items()
            }
            self.organizations |= self.load_shared("organizations", wanted)
            waiting = {slug: body for slug, body in waiting.items() if slug not in level}
        for slug, body in self.record.organizations.items():
            self.facts.append((Node("organizations", {}, id=self.organizations[slug]), body))
        names = {self.organizations[slug]: body.names for slug, body in self.record.organizations.items()}
        self.load_names("organizations", names)

    def load_speakers(self) -> None:
        wanted = {slug: _columns(speaker, "names", "affiliations") for slug, speaker in self.record.speakers.items()}
        self.speakers = self.load_shared("speakers", wanted)
        for slug, speaker in self.record.speakers.items():
            self.facts.append((Node("speakers", {}, id=self.speakers[slug]), speaker))
        names = {self.speakers[slug]: speaker.names for slug, speaker in self.record.speakers.items()}
        self.load_names("speakers", names)
        self.load_affiliations()

    def load_shared(self, table: str, wanted: dict[str, Values]) -> dict[str, int]:
        """Add what is missing of a shared table, complete what is there, and return the ids by slug."""
        slugs = TABLES[table].c.slug
        present = {row.slug: row for row in self.connection.execute(select(TABLES[table]).where(slugs.in_(wanted)))}
        new = {slug: values for slug, values in wanted.items() if slug not in present}
        ids = dict(zip(new, self.writer.insert(table, [{"slug": slug, **new[slug]} for slug in new]), strict=True))
        for slug, row in present.items():
            ids[slug] = row.id
            self.reconcile(table, row, wanted[slug], f"{table}.{slug}", (table, row.id))
        return ids

    def reconcile(self, table: str, row: Row[Any], wanted: Values, place: str, owner: tuple[str, int]) -> None:
        """Bring a shared row up to date; where another event relies on a value that differs, note a fault instead.

        `owner` is the table and id of the shared row that this one belongs to, perhaps itself.
        """
        differing = differences(row._mapping, wanted)
        if differing and (others := self.other_events(*owner)):
            for name, value in differing.items():
                known = row._mapping[name]
                if known is not None and value is not None:
                    here, there = self.in_words(name, value), self.in_words(name, known)
                    problem = f"{here} here, but {there} in {', '.join(others)}; make them agree"
                    self.faults.append(Fault(self.file, f"{place}.{_KEYS.get(name, name)}", problem))
            # What this record does not know, another may.
            differing = {name: value for name, value in differing.items() if row._mapping[name] is None}
        else:
            # Nor is it forgotten while a source of another vouches for it.
            forgotten = {name for name, value in differing.items() if value is None}
            if forgotten and self.writer.vouched(table, {row.id: forgotten}):
                differing = {name: value for name, value in differing.items() if value is not None}
        self.writer.change(table, row._mapping, differing)

    def in_words(self, column: str, value: Any) -> str:
        if column == "parent_id":
            organizations = TABLES["organizations"]
            value = self.connection.scalar(select(organizations.c.slug).where(organizations.c.id == value))
        return repr(value)

    def other_events(self, table: str, key: int) -> list[str]:
        """Return the slugs of the events that rely on a shared row, but for the one that is being loaded."""
        query = f"SELECT slug FROM events WHERE id IN ({_EVENTS_OF[table]}) AND slug <> :slug ORDER BY slug"  # noqa: S608
        return list(self.connection.scalars(text(query), {"id": key, "slug": self.record.event.slug}))

    def relied_on(self, table: str, event_id: int) -> set[int]:
        """Return the ids of the shared rows that an event relies on."""
        return set(self.connection.scalars(text(OF_EVENT[table]), {"id": event_id}))

    def load_names(self, owners: str, names: dict[int, list[str | Name]]) -> None:
        """Make the other names of speakers or organizations, by the id of each, the wanted ones."""
        (table,) = (name for name in _OWNED[owners] if name.endswith("_names"))
        owner_column = _OWNED[owners][table]
        target = TABLES[table]
        present: dict[int, dict[tuple[Any, ...], int]] = defaultdict(dict)
        for row in self.connection.execute(select(target).where(target.c[owner_column].in_(names))).mappings():
            present[row[owner_column]][tuple(row[column] for column in Name.__struct_fields__)] = row["id"]
        new: list[Values] = []
        for owner, listed in names.items():
            entries = [Name(name=entry) if isinstance(entry, str) else entry for entry in listed]
            wanted = {msgspec.structs.astuple(entry): entry for entry in entries}
            new += [
                {owner_column: owner, **_columns(entry)}
                for content, entry in wanted.items()
                if content not in present[owner]
            ]
            gone = [key for content, key in present[owner].items() if content not in wanted]
            if gone and not self.other_events(owners, owner):
                self.writer.delete(table, gone)
        self.writer.insert(table, new)

    def load_affiliations(self) -> None:
        table = TABLES["affiliations"]
        present: dict[int, list[Row[Any]]] = defaultdict(list)
        in_record = table.c.speaker_id.in_(self.speakers.values())
        for row in self.connection.execute(select(table).where(in_record).order_by(table.c.id)):
            present[row.speaker_id].append(row)
        new: dict[tuple[str, str], Values] = {}
        for slug, speaker in self.record.speakers.items():
            speaker_id = self.speakers[slug]
            wanted = {
                key: {
                    **_columns(held, "organization"),
                    "organization_id": self.organization_id(held.organization),
                }
                for key, held in speaker.affiliations.items()
            }
            same = _same_posts(wanted, present[speaker_id])
            for key, values in wanted.items():
                if (known := same.get(key)) is None:
                    new[slug, key] = {"speaker_id": speaker_id, **values}
                    continue
                self.affiliations[slug, key] = known.id
                place = f"speakers.{slug}.affiliations.{key}"
                self.reconcile("affiliations", known, values, place, ("speakers", speaker_id))
            gone = {row.id for row in present[speaker_id]} - {row.id for row in same.values()}
            if gone and not self.other_events("speakers", speaker_id):
                self.dropped_affiliations += sorted(gone)
        self.affiliations |= dict(zip(new, self.writer.insert("affiliations", list(new.values())), strict=True))
        for (slug, key), affiliation_id in self.affiliations.items():
            node = Node("affiliations", {"speaker_id": self.speakers[slug]}, id=affiliation_id)
            self.facts.append((node, self.record.speakers[slug].affiliations[key]))

    def remove_unused(self, relied_on: dict[str, set[int]]) -> None:
        """Remove what only this event relied on and its record does not describe any more."""
        vouched = self.writer.vouched("affiliations", dict.fromkeys(self.dropped_affiliations))
        self.writer.delete("affiliations", [key for key in self.dropped_affiliations if key not in vouched])
        described = {"speakers": self.speakers, "organizations": self.organizations, "topics": self.topics}
        # Speakers first: their affiliations may be all that holds an organization.
        for table in ("speakers", "organizations", "topics"):
            candidates = relied_on.get(table, set()) - set(described[table].values())
            # An organization is free only when the last of its parts is gone.
            while gone := sorted(key for key in candidates if not self.in_use(table, key)):
                for child, column in _OWNED[table].items():
                    owned = select(TABLES[child].c.id).where(TABLES[child].c[column].in_(gone))
                    self.writer.delete(child, self.connection.scalars(owned).all())
                self.writer.delete(table, gone)
                candidates.difference_update(gone)

    def in_use(self, table: str, key: int) -> bool:
        references = [
            exists().where(column == key)
            for referring in TABLES.values()
            if referring.name not in _OWNED[table] and referring.name != "citations"
            for column in referring.c
            if any(target.column is TABLES[table].c.id for target in column.foreign_keys)
        ]
        return bool(self.connection.scalar(select(or_(*references)))) or bool(self.writer.vouched(table, {key: None}))

    # What belongs to the event ---------------------------------------------------------------------------------

    def load_event(self, row: Row[Any] | None) -> None:
        event = self.record.event
        values = {**_columns(event, "country", "topics"), "country_code": event.country}
        if row is None:
            (event_id,) = self.writer.insert("events", [values])
            stored = Node("events", {}, id=event_id)
        else:
            stored = stored_event(self.connection, event_id := row.id)
            self.writer.change("events", row._mapping, differences(row._mapping, values))
        self.facts.append((stored, event))
        self.writer.link_topics("events", [(event_id, stored.topics, self.topic_ids(event.topics))])

        def sync(table: str, wanted: list[Node]) -> list[Node]:
            return self.writer.sync([Family(stored.below(table), wanted, {"event_id": event_id})])

        sessions = [self.session(event_id, session) for session in self.record.sessions]
        left_over = sync("sessions", sessions)
        ids = {session.id: node.id for session, node in zip(self.record.sessions, sessions, strict=True)}
        self.writer.remove(
            sync("statements", [self.statement(event_id, statement, ids) for statement in self.record.statements])
        )
        # Only now does no statement stand in them any more.
        self.writer.remove(left_over)
        self.writer.remove(sync("appearances", [self.appearance(event_id, entry) for entry in self.record.appearances]))
        participations = [
            Node(
                "participations",
                {
                    **_columns(body, "organization"),
                    "organization_id": self.organization_id(body.organization),
                },
            )
            for body in self.record.participations
        ]
        self.facts += zip(participations, self.record.participations, strict=True)
        self.writer.remove(sync("participations", participations))

    def session(self, event_id: int, session: Session) -> Node:
        node = Node(
            "sessions",
            _columns(session, "id", "topics", "appearances"),
            [self.appearance(event_id, entry) for entry in session.appearances],
            self.topic_ids(session.topics),
        )
        self.facts.append((node, session))
        return node

    def statement(self, event_id: int, statement: Statement, sessions: dict[str, int]) -> Node:
        values = _columns(statement, "session", "appearances")
        node = Node(
            "statements",
            {**values, "session_id": sessions[statement.session] if statement.session else None},
            [self.appearance(event_id, entry) for entry in statement.appearances],
        )
        self.facts.append((node, statement))
        return node

    def appearance(self, event_id: int, entry: Appearance) -> Node:
        speaker_id = self.speakers[entry.speaker] if entry.speaker else None
        capacities = [
            Node("capacities", {"affiliation_id": self.affiliations[entry.speaker, key], "speaker_id": speaker_id})
            for key in entry.capacities
            if entry.speaker
        ]
        remarks = [
            Node("remarks", _columns(remark, "topics"), topics=self.topic_ids(remark.topics))
            for remark in entry.remarks
        ]
        self.facts += zip(remarks, entry.remarks, strict=True)
        values = {
            **_columns(entry, "speaker", "organization", "capacities", "remarks"),
            "event_id": event_id,
            "speaker_id": speaker_id,
            "organization_id": self.organization_id(entry.organization),
        }
        node = Node("appearances", values, capacities + remarks)
        self.facts.append((node, entry))
        return node

    def organization_id(self, slug: str | None) -> int | None:
        return self.organizations[slug] if slug else None

    def topic_ids(self, slugs: Iterable[str]) -> frozenset[int]:
        return frozenset(self.topics[slug] for slug in slugs)


def _columns(part: msgspec.Struct, *leave_out: str) -> Values:
    """Return the fields of a part of a record, but for those that are not columns of its table."""
    return {name: getattr(part, name) for name in part.__struct_fields__ if name not in ("cite", *leave_out)}


def _same_posts(wanted: dict[str, Values], present: list[Row[Any]]) -> dict[str, Row[Any]]:
    """Return the stored affiliation that each wanted one means: of the same title, body, and possibly same time."""
    found: dict[str, Row[Any]] = {}
    # The exact ones first, lest a vaguer one take them.
    for alike in (_equal_dates, _compatible_dates, _overlapping):
        for key, values in wanted.items():
            taken = [row.id for row in found.values()]
            for row in present:
                same_post = (row.title, row.organization_id) == (values["title"], values["organization_id"])
                if key not in found and row.id not in taken and same_post and alike(row, values):
                    found[key] = row
    return found


def _equal_dates(row: Row[Any], values: Values) -> bool:
    return (row.started, row.ended) == (values["started"], values["ended"])


def _compatible_dates(row: Row[Any], values: Values) -> bool:
    dates = ((row.started, values["started"]), (row.ended, values["ended"]))
    return all(stored is None or wanted is None or stored == wanted for stored, wanted in dates)


def _overlapping(row: Row[Any], values: Values) -> bool:
    def ends_before(ended: str | None, started: str | None) -> bool:
        return None not in (ended, started) and ended != OPEN and last_day(ended or "") < first_day(started or "")

    return not ends_before(row.ended, values["started"]) and not ends_before(values["ended"], row.started)
