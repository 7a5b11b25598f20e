"""Reading a body: its tree, who spoke for it and for its parts, and where it took part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, text
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from conference_record.models import (
    Affiliation,
    Appearance,
    Capacity,
    Event,
    Organization,
    Participation,
    memberships,
)
from conference_record.seeds.query.appeared import Appeared, Conference, conferences_of, names_at, newest
from conference_record.seeds.query.described import Described, Name, described
from conference_record.seeds.query.event import found_to_be
from conference_record.seeds.query.evidence import Sentence, sentences_of
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.refs import Ref, lasting
from conference_record.seeds.query.relations import TABLES

MOST = 200
"""How many appearances and participations are read, the newest first."""


@dataclass(frozen=True)
class Part:
    """A body in a tree of bodies."""

    body: Ref
    depth: int
    """How many bodies of the tree are above it."""
    kind: str | None
    acronym: str | None


@dataclass(frozen=True)
class Membership:
    """What a body is, or was, of another: its member, its successor."""

    member: Ref
    kind: str
    of: Ref
    started: str | None
    ended: str | None
    """'..' where it is known to be so still."""


@dataclass(frozen=True)
class TookPart:
    """A body at a conference."""

    conference: Conference
    body: Ref
    """The body itself or a part of it, as printed, or by its name at the time."""
    role: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Body:
    """A body on the record, with all that is known, whichever row of the same it was recorded for."""

    id: int
    ref: Ref
    acronym: str | None
    kind: str | None
    country: str | None
    names: tuple[Name, ...]
    """Other and former names."""
    described: Described
    above: tuple[Ref, ...]
    """The bodies that it is part of, the topmost first."""
    parts: tuple[Part, ...]
    """The bodies below it, each after the one that it is part of."""
    memberships: tuple[Membership, ...]
    appearances: tuple[Appeared, ...]
    """Of those who spoke for it or for one of its parts, the newest first."""
    appearance_count: int
    took_part: tuple[TookPart, ...]
    """The newest first."""
    took_part_count: int
    sentences: tuple[Sentence, ...]


# A part of a row that was merged is a part of what it was merged into.
_PARTS = text("""
WITH RECURSIVE parts(id, whole_id) AS (
    SELECT organizations.id, CAST(NULL AS bigint) FROM organizations WHERE organizations.id = :id
    UNION ALL
    SELECT part.id, parts.id
    FROM parts
    CROSS JOIN organizations AS whole
    CROSS JOIN organizations AS part
    WHERE whole.canonical_id = parts.id AND part.parent_id = whole.id AND part.merged_into_id IS NULL
)
SELECT organizations.id, parts.whole_id, organizations.slug, organizations.name, organizations.kind,
       organizations.acronym
FROM parts JOIN organizations ON organizations.id = parts.id ORDER BY organizations.name, organizations.id
""")


def read_body(connection: Connection, slug: str, *, limit: int = MOST) -> Body:
    """Return a body by slug, also by a former one and by one that was merged.

    Raises UnknownSlugError when there is no such body.
    """
    key, _ = lasting(connection, "body", slug)
    rows = connection.execute(_PARTS, {"id": key}).all()
    same_or_part = select(Organization.id).where(Organization.canonical_id.in_([row.id for row in rows]))
    with Session(connection) as session:
        (body,) = found_to_be(session, Organization, [session.get_one(Organization, key)])
        same = [each.id for each in body.same]
        spoke = (
            select(Appearance.id)
            .where(Appearance.organization_id.in_(same_or_part))
            .union(
                select(Capacity.appearance_id)
                .join(Affiliation, Affiliation.id == Capacity.affiliation_id)
                .where(Affiliation.organization_id.in_(same_or_part))
            )
        )
        found, count = newest(connection, select(spoke.subquery().c[0]), limit)
        took_part = Participation.organization_id.in_(same_or_part)
        cited = sentences_of(connection, {"organizations": same})
        merged = (Name(each.name, None, None, None) for each in body.merged if each.name != body.name)
        named = (name for each in body.same for name in each.names)
        return Body(
            id=key,
            ref=Ref("body", body.slug, body.name),
            acronym=body.acronym,
            kind=body.kind,
            country=body.country.name if body.country is not None else None,
            names=(*(Name(each.name, each.language, each.started, each.ended) for each in named), *merged),
            described=described(connection, body),
            above=tuple(Ref("body", each.slug, each.name) for each in reversed(body.ancestors)),
            parts=tuple(_below(key, rows, 0)),
            memberships=_memberships(connection, key),
            appearances=found,
            appearance_count=count,
            took_part=_took_part(connection, took_part, limit),
            took_part_count=session.scalar(select(func.count()).select_from(Participation).where(took_part)) or 0,
            sentences=tuple(sentence for each in same for sentence in cited.get(("organizations", each), ())),
        )


def _below(key: int, rows: Sequence[Row[*tuple[Any, ...]]], depth: int) -> Iterator[Part]:
    for row in rows:
        if row.whole_id == key:
            yield Part(Ref("body", row.slug, row.name), depth, row.kind, row.acronym)
            yield from _below(row.id, rows, depth + 1)


def _memberships(connection: Connection, key: int) -> tuple[Membership, ...]:
    of = memberships.c
    # One after the other: joined by OR, the two would have all memberships read.
    rows = [row for column in (of.organization_id, of.of_id) for row in selected(connection, tuple(of), column, [key])]
    return tuple(
        Membership(
            Ref("body", row.slug, row.organization), row.kind, Ref("body", row.of_slug, row.of), row.started, row.ended
        )
        for row in rows
    )


def _took_part(connection: Connection, condition: ColumnElement[bool], limit: int) -> tuple[TookPart, ...]:
    rows = connection.execute(
        select(
            Participation.id,
            Participation.event_id,
            Participation.role,
            Participation.billed_name,
            Organization.canonical_id,
        )
        .join(Participation.event)
        .join(Participation.organization)
        .where(condition)
        .order_by(Event.starts_on.is_(None), Event.starts_on.desc(), Event.id.desc(), Participation.position)
        .limit(limit)
    ).all()
    conferences = conferences_of(connection, {row.event_id for row in rows})
    bodies = {row.canonical_id for row in rows}
    named = {row.id: row for row in selected(connection, (_OWN.id, _OWN.slug, _OWN.name), _OWN.id, bodies)}
    then = names_at(connection, conferences, bodies)
    cited = sentences_of(connection, {"participations": [row.id for row in rows]})

    def name_of(row: Row[*tuple[Any, ...]]) -> str:
        return row.billed_name or then.get((row.event_id, row.canonical_id)) or named[row.canonical_id].name

    return tuple(
        TookPart(
            conferences[row.event_id],
            Ref("body", named[row.canonical_id].slug, name_of(row)),
            row.role,
            cited.get(("participations", row.id), ()),
        )
        for row in rows
    )


_OWN = TABLES["organizations"].c
