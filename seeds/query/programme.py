"""Reading a conference for its page: what it was, who held it, and its programme by session, with all evidence."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session, joinedload, selectinload

from conference_record.models import Event, EventSession, Statement
from conference_record.seeds.query.appeared import Appeared, appeared, names_at, topics_of
from conference_record.seeds.query.described import Document
from conference_record.seeds.query.evidence import Cited, Sentence, sentences_of
from conference_record.seeds.query.find import attached_rows
from conference_record.seeds.query.labels import (
    counts_of,
    days_of,
    outcome,
    place_of,
    series_of,
    session_label,
    spoken_in,
    statement_label,
    when,
)
from conference_record.seeds.query.refs import Ref, lasting
from conference_record.seeds.query.relations import TABLES, TOPIC_LINKS


@dataclass(frozen=True)
class Present:
    """A body, named or only described, at a conference."""

    id: int
    body: Ref
    role: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Part:
    """A session or a statement."""

    id: int
    number: int
    """Its place among those of the conference."""
    label: str
    kind: str | None
    facts: tuple[str, ...]
    """When, where and how it was, as far as it is known."""
    summary: str | None
    text: str | None
    """What was said, word by word."""
    url: str | None
    titles: tuple[str, ...]
    """Other titles."""
    topics: tuple[Ref, ...]
    documents: tuple[Document, ...]
    replies_to: tuple[int, int] | None
    """Key and number of the statement to which it replies."""
    appearances: tuple[Appeared, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Sitting:
    """A session with its statements."""

    session: Part | None
    """None for the statements of which the sources do not say in which session they were made."""
    statements: tuple[Part, ...]


@dataclass(frozen=True)
class Programme:
    """A conference with all that belongs to it."""

    id: int
    ref: Ref
    acronym: str | None
    kind: str | None
    level: str | None
    series: str
    outcome: str
    days: str
    starts_on: str | None
    ends_on: str | None
    place: str
    counts: str
    attendance: str | None
    languages: str
    timezone: str | None
    """Of the times in the programme; None where there are none."""
    summary: str | None
    url: str | None
    license: str | None
    titles: tuple[str, ...]
    """Other titles."""
    topics: tuple[Ref, ...]
    identifiers: tuple[tuple[str, str], ...]
    """Scheme and value of each."""
    documents: tuple[Document, ...]
    present: tuple[Present, ...]
    sittings: tuple[Sitting, ...]
    appearances: tuple[Appeared, ...]
    """In no session and no statement in particular."""
    sentences: tuple[Sentence, ...]

    @property
    def statement_count(self) -> int:
        """How many statements there are."""
        return sum(len(sitting.statements) for sitting in self.sittings)


def read_programme(connection: Connection, slug: str) -> Programme:
    """Return a conference by slug, also by a former one.

    Raises UnknownSlugError when there is no such conference.
    """
    key, _ = lasting(connection, "event", slug)
    with Session(connection) as session:
        options = (
            joinedload(Event.country),
            joinedload(Event.series),
            selectinload(Event.identifiers),
            selectinload(Event.sessions),
            selectinload(Event.statements),
        )
        event = session.scalars(select(Event).where(Event.id == key).options(*options)).one()
        return _Reading(connection, event).programme()


class _Reading:
    """What belongs to one event, by key of what it belongs to."""

    def __init__(self, connection: Connection, event: Event) -> None:
        self.connection = connection
        self.event = event
        self.keys: dict[str, Collection[int]] = {
            "events": [event.id],
            "sessions": [each.id for each in event.sessions],
            "statements": [each.id for each in event.statements],
        }
        owners: dict[str, Collection[int]] = defaultdict(list, self.keys)
        self.links = attached_rows(connection, "links", owners)
        self.titles = attached_rows(connection, "other_titles", owners)
        self.present = _present(connection, event)
        keys = {"participations": [row.id for row in self.present]}
        keys["links"] = [row["id"] for links in self.links.values() for row in links]
        self.cited: Cited = sentences_of(connection, {**self.keys, **keys})
        self.topics = {
            table: topics_of(connection, table, self.keys[table]) for table in self.keys if table in TOPIC_LINKS
        }
        self.numbers = {each.id: each.position for each in event.statements}
        self.appearances: dict[tuple[int | None, int | None], list[Appeared]] = defaultdict(list)
        at = TABLES["appearances"].c
        rows = connection.execute(
            select(at.id, at.session_id, at.statement_id).where(at.event_id == event.id).order_by(at.position, at.id)
        ).all()
        for row, entry in zip(rows, appeared(connection, [row.id for row in rows]), strict=True):
            self.appearances[row.session_id, row.statement_id].append(entry)

    def programme(self) -> Programme:
        event = self.event
        made: dict[int | None, list[Part]] = defaultdict(list)
        for statement in event.statements:
            made[statement.session_id].append(self.part(statement))
        sittings = [Sitting(self.part(each), tuple(made[each.id])) for each in event.sessions]
        if made[None]:
            sittings.append(Sitting(None, tuple(made[None])))
        parts: list[EventSession | Statement] = [*event.sessions, *event.statements]
        return Programme(
            id=event.id,
            ref=Ref("event", event.slug, event.title),
            acronym=event.acronym,
            kind=event.kind,
            level=event.level,
            series=series_of(event),
            outcome=outcome(event),
            days=days_of(event),
            starts_on=event.starts_on,
            ends_on=event.ends_on,
            place=place_of(event),
            counts=counts_of(event),
            attendance=event.attendance,
            languages=spoken_in(event),
            timezone=event.timezone if any(part.starts_at or part.ends_at for part in parts) else None,
            summary=event.summary,
            url=event.url,
            license=event.license,
            titles=self.other_titles("events", event.id),
            topics=tuple(self.topics["events"].get(event.id, ())),
            identifiers=tuple((identifier.scheme, identifier.value) for identifier in event.identifiers),
            documents=self.documents("events", event.id),
            present=self.bodies(),
            sittings=tuple(sittings),
            appearances=tuple(self.appearances[None, None]),
            sentences=self.cited.get(("events", event.id), ()),
        )

    def part(self, part: EventSession | Statement) -> Part:
        table = part.__tablename__
        facts = [outcome(part), when(part), part.room, part.track and f"track {part.track}", part.attendance]
        if isinstance(part, Statement):
            label, text = statement_label(part), part.text
            appearances = self.appearances[None, part.id]
            facts.append(part.delivery)
            before = (part.replies_to_id, self.numbers[part.replies_to_id]) if part.replies_to_id is not None else None
        else:
            label, text, before = session_label(part), None, None
            appearances = self.appearances[part.id, None]
        facts += [spoken_in(part), part.license]
        return Part(
            id=part.id,
            number=part.position,
            label=label,
            kind=part.kind,
            facts=tuple(fact for fact in facts if fact),
            summary=part.summary,
            text=text,
            url=part.url,
            titles=self.other_titles(table, part.id),
            topics=tuple(self.topics.get(table, {}).get(part.id, ())),
            documents=self.documents(table, part.id),
            replies_to=before,
            appearances=tuple(appearances),
            sentences=self.cited.get((table, part.id), ()),
        )

    def documents(self, table: str, key: int) -> tuple[Document, ...]:
        rows = self.links.get((table, key), ())
        return tuple(
            Document(
                row["id"],
                row["kind"],
                row["title"],
                row["url"],
                row["language"],
                row["published_on"],
                row["license"],
                self.cited.get(("links", row["id"]), ()),
            )
            for row in rows
        )

    def other_titles(self, table: str, key: int) -> tuple[str, ...]:
        rows = self.titles.get((table, key), ())
        return tuple(row["title"] + (f" ({row['language']})" if row["language"] else "") for row in rows)

    def bodies(self) -> tuple[Present, ...]:
        """Return the bodies in order, each once in a role, with all sentences."""
        named = {row.organization_id for row in self.present if row.organization_id is not None}
        names = names_at(self.connection, [self.event.id], named)
        found: dict[tuple[str, int | str], list[Any]] = defaultdict(list)
        for row in self.present:
            found[row.role, row.organization_id or row.description].append(row)
        return tuple(
            Present(
                row.id,
                Ref("body", row.slug, _called(row, names.get((self.event.id, row.organization_id)))),
                row.role,
                tuple(
                    sentence for each in (row, *again) for sentence in self.cited.get(("participations", each.id), ())
                ),
            )
            for row, *again in found.values()
        )


def _called(row: Any, name_then: str | None) -> str:
    return str(row.billed_name or name_then or row.name or row.description)


def _present(connection: Connection, event: Event) -> Sequence[Any]:
    present, bodies = TABLES["participations"], TABLES["organizations"]
    named = bodies.alias()
    return connection.execute(
        select(
            present.c.id,
            present.c.role,
            present.c.description,
            present.c.billed_name,
            bodies.c.id.label("organization_id"),
            bodies.c.slug,
            bodies.c.name,
        )
        .outerjoin_from(present, named, named.c.id == present.c.organization_id)
        .outerjoin(bodies, bodies.c.id == named.c.canonical_id)
        .where(present.c.event_id == event.id)
        .order_by(present.c.position)
    ).all()
