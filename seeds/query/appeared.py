"""Appearances in full: who, where, as what, on whose behalf, what they said, and which sentences say so."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.engine import Connection

from conference_record.models import names_then
from conference_record.seeds.query.evidence import Cited, Sentence, sentences_of
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.labels import from_to, joined, session_called, statement_called, took_part_how
from conference_record.seeds.query.refs import Ref
from conference_record.seeds.query.relations import TABLES, TOPIC_LINKS


@dataclass(frozen=True)
class Conference:
    """A conference in short: what, when and where."""

    ref: Ref
    days: str
    place: str
    starts_on: str | None
    ends_on: str | None
    status: str | None
    topics: tuple[Ref, ...]


@dataclass(frozen=True)
class Held:
    """A post in which someone appears; the body by its name at the time."""

    title: str | None
    body: Ref | None
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Point:
    """A point that someone made."""

    id: int
    act: str
    text: str
    quotation: str | None
    topics: tuple[Ref, ...]
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Appeared:
    """An appearance of a person or a delegation."""

    id: int
    conference: Conference
    session: str | None
    """What the session is called; None where the sources do not say."""
    statement: str | None
    """What the statement is called; None for an appearance in a session as a whole, or at the conference only."""
    person: Ref | None
    name: str
    """Name as printed, or else that of the person, or of the body."""
    title: str | None
    """Title as printed."""
    role: str
    presence: str
    """How, or that not: 'by video', 'absent'; empty where nothing is said."""
    posts: tuple[Held, ...]
    behalf: Ref | None
    """The body for which, where that is said besides the posts."""
    points: tuple[Point, ...]
    sentences: tuple[Sentence, ...] = ()


def conferences_of(connection: Connection, keys: Collection[int]) -> dict[int, Conference]:
    """Return conferences by key."""
    events, countries = TABLES["events"], TABLES["countries"]
    columns = (*(events.c[name] for name in ("id", "slug", "title", "starts_on", "ends_on", "city", "status")),)
    among = events.outerjoin(countries, countries.c.code == events.c.country_code)
    rows = selected(connection, (*columns, countries.c.name.label("country")), events.c.id, keys, among)
    topics = topics_of(connection, "events", keys)
    return {
        row.id: Conference(
            Ref("event", row.slug, row.title),
            from_to(row.starts_on, row.ends_on),
            joined(row.city, row.country),
            row.starts_on,
            row.ends_on,
            row.status,
            tuple(topics.get(row.id, ())),
        )
        for row in rows
    }


def newest(connection: Connection, keys: Select[int], limit: int) -> tuple[tuple[Appeared, ...], int]:
    """Return the newest of the appearances with these keys, and how many there are in all."""
    wanted = keys.subquery()
    count = connection.scalar(select(func.count()).select_from(wanted)) or 0
    appearances, events, statements = (TABLES[name] for name in ("appearances", "events", "statements"))
    query = (
        select(appearances.c.id)
        .join_from(wanted, appearances, appearances.c.id == wanted.c[0])
        .join(events, events.c.id == appearances.c.event_id)
        .outerjoin(statements, statements.c.id == appearances.c.statement_id)
        .order_by(
            events.c.starts_on.is_(None),
            events.c.starts_on.desc(),
            events.c.id.desc(),
            func.coalesce(statements.c.position, 0),
            appearances.c.id,
        )
        .limit(limit)
    )
    return appeared(connection, list(connection.scalars(query))), count


def appeared(connection: Connection, keys: Sequence[int]) -> tuple[Appeared, ...]:
    """Return appearances in the order of their keys, with a number of queries that does not grow with them."""
    rows = {row.id: row for row in _appearances(connection, keys)}
    held = _held(connection, keys)
    remarks = _remarks(connection, keys)
    events = conferences_of(connection, {row.event_id for row in rows.values()})
    bodies = {post.body_id for posts in held.values() for post in posts} | {row.body_id for row in rows.values()}
    names = names_at(connection, events, bodies - {None})
    made = [remark.id for each in remarks.values() for remark in each]
    cited = dict(sentences_of(connection, {"appearances": rows, "remarks": made}))
    cited |= _of_posts(connection, {post.id for posts in held.values() for post in posts}, cited)
    topics = topics_of(connection, "remarks", made)

    def body_of(event: int, row: Row[*tuple[Any, ...]]) -> Ref | None:
        if row.body_id is None:
            return None
        return Ref("body", row.body_slug, names.get((event, row.body_id), row.body_name))

    def full(row: Row[*tuple[Any, ...]]) -> Appeared:
        own = cited.get(("appearances", row.id), ())
        behalf = body_of(row.event_id, row)
        if row.billed_organization is not None:
            behalf = Ref("body", behalf.slug if behalf is not None else None, row.billed_organization)
        name = row.billed_name or row.person_name or (behalf.name if behalf is not None else "")
        return Appeared(
            id=row.id,
            conference=events[row.event_id],
            session=None
            if row.session_id is None
            else session_called(row.number, row.session_kind, row.session_title, row.session_position),
            statement=None
            if row.statement_id is None
            else statement_called(row.statement_title, row.statement_kind, row.statement_position),
            person=Ref("person", row.person_slug, row.person_name) if row.person_slug is not None else None,
            name=f"{row.billed_honorific} {name}" if row.billed_honorific else name,
            title=row.billed_title,
            role=row.role,
            presence=took_part_how(row.presence, row.delivery, row.instead),
            posts=tuple(
                Held(
                    post.title, body_of(row.event_id, post), _of_sources(cited.get(("affiliations", post.id), ()), own)
                )
                for post in held.get(row.id, ())
            ),
            behalf=behalf,
            points=tuple(
                Point(
                    remark.id,
                    remark.act,
                    remark.text,
                    remark.quotation,
                    tuple(topics.get(remark.id, ())),
                    cited.get(("remarks", remark.id), ()),
                )
                for remark in remarks.get(row.id, ())
            ),
            sentences=own,
        )

    return tuple(full(rows[key]) for key in keys)


def _of_posts(connection: Connection, posts: set[int], cited: Cited) -> Cited:
    """Return the sentences that posts rest on: of the sources that tell of the appearances, or else all.

    A post that somebody holds for years is named in the sources of each conference.
    """
    told = {sentence.source for sentences in cited.values() for sentence in sentences}
    found = sentences_of(connection, {"affiliations": posts}, told)
    elsewhere = posts - {key for _, key in found}
    return {**found, **sentences_of(connection, {"affiliations": elsewhere})}


def _of_sources(sentences: tuple[Sentence, ...], own: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return the sentences of the sources that tell of one appearance, or all where these do not name the post."""
    sources = {sentence.source for sentence in own}
    return tuple(sentence for sentence in sentences if sentence.source in sources) or sentences


def names_at(connection: Connection, events: Collection[int], bodies: Collection[int]) -> dict[tuple[int, int], str]:
    """Return the names of bodies at the time of conferences, where they are not those that they go by now."""
    then = names_then.c
    columns = (then.event_id, then.organization_id, then.preference, then.name_id, then.name)
    found: dict[tuple[int, int], tuple[int, int, str]] = {}
    rows = selected(connection, columns, then.organization_id, bodies, None, then.event_id.in_(events))
    for event, body, preference, key, name in rows:
        found[event, body] = min(found.get((event, body), (preference, key, name)), (preference, key, name))
    return {of: name for of, (_, _, name) in found.items()}


def topics_of(connection: Connection, table: str, keys: Collection[int]) -> dict[int, list[Ref]]:
    """Return the topics of rows of a table, by key of the row, in order."""
    name, column = TOPIC_LINKS[table]
    links, topics = TABLES[name], TABLES["topics"]
    among = links.join(topics, topics.c.id == links.c.topic_id)
    rows = selected(connection, (links.c[column], topics.c.slug, topics.c.name), links.c[column], keys, among)
    found: dict[int, list[Ref]] = defaultdict(list)
    for key, slug, called in sorted(rows, key=lambda row: str(row.slug)):
        found[key].append(Ref("topic", slug, called))
    return found


def about_topic(entry: Appeared, slug: str) -> Appeared:
    """Return an appearance with those points alone that are about a topic."""
    return replace(entry, points=tuple(each for each in entry.points if slug in {ref.slug for ref in each.topics}))


Rows = list[Row[*tuple[Any, ...]]]


def _appearances(connection: Connection, keys: Collection[int]) -> Rows:
    appearances = TABLES["appearances"]
    statements, sessions = TABLES["statements"], TABLES["sessions"]
    recorded, person = TABLES["speakers"].alias("recorded"), TABLES["speakers"].alias("person")
    replacing, instead = TABLES["speakers"].alias("replacing"), TABLES["speakers"].alias("instead")
    named, body = TABLES["organizations"].alias("named"), TABLES["organizations"].alias("body")
    among = (
        appearances.outerjoin(statements, statements.c.id == appearances.c.statement_id)
        .outerjoin(sessions, sessions.c.id == func.coalesce(appearances.c.session_id, statements.c.session_id))
        .outerjoin(recorded, recorded.c.id == appearances.c.speaker_id)
        .outerjoin(person, person.c.id == recorded.c.canonical_id)
        .outerjoin(replacing, replacing.c.id == appearances.c.replaced_by_id)
        .outerjoin(instead, instead.c.id == replacing.c.canonical_id)
        .outerjoin(named, named.c.id == appearances.c.organization_id)
        .outerjoin(body, body.c.id == named.c.canonical_id)
    )
    own = ("id", "event_id", "statement_id", "role", "presence", "delivery", "billed_name", "billed_honorific")
    columns = (
        *(appearances.c[name] for name in (*own, "billed_title", "billed_organization")),
        sessions.c.id.label("session_id"),
        sessions.c.number,
        sessions.c.kind.label("session_kind"),
        sessions.c.title.label("session_title"),
        sessions.c.position.label("session_position"),
        statements.c.title.label("statement_title"),
        statements.c.kind.label("statement_kind"),
        statements.c.position.label("statement_position"),
        person.c.slug.label("person_slug"),
        person.c.name.label("person_name"),
        instead.c.name.label("instead"),
        *_body(body),
    )
    return selected(connection, columns, appearances.c.id, keys, among)


def _held(connection: Connection, keys: Collection[int]) -> dict[int, Rows]:
    """Return the posts in which persons appear, by appearance, in billing order."""
    capacities, affiliations = TABLES["capacities"], TABLES["affiliations"]
    named, body = TABLES["organizations"].alias("named"), TABLES["organizations"].alias("body")
    among = (
        capacities.join(affiliations, affiliations.c.id == capacities.c.affiliation_id)
        .outerjoin(named, named.c.id == affiliations.c.organization_id)
        .outerjoin(body, body.c.id == named.c.canonical_id)
    )
    columns = (capacities.c.appearance_id, capacities.c.position, affiliations.c.id, affiliations.c.title, *_body(body))
    return _by(selected(connection, columns, capacities.c.appearance_id, keys, among))


def _remarks(connection: Connection, keys: Collection[int]) -> dict[int, Rows]:
    remarks = TABLES["remarks"].c
    columns = (remarks.appearance_id, remarks.position, remarks.id, remarks.act, remarks.text, remarks.quotation)
    return _by(selected(connection, columns, remarks.appearance_id, keys))


def _body(body: Any) -> tuple[Any, ...]:
    return body.c.id.label("body_id"), body.c.slug.label("body_slug"), body.c.name.label("body_name")


def _by(rows: Rows) -> dict[int, Rows]:
    """Return rows by the first of their columns, in the order of the second."""
    found: dict[int, Rows] = defaultdict(list)
    for row in sorted(rows, key=lambda row: int(row[1])):
        found[row[0]].append(row)
    return found
