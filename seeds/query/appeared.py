"""Appearances in full: who, where, as what, on whose behalf, what they said, and which sentences say so."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from conference_record.models import (
    Affiliation,
    Appearance,
    Capacity,
    Event,
    Organization,
    Remark,
    Speaker,
    Statement,
)
from conference_record.seeds.query.event import found_to_be
from conference_record.seeds.query.evidence import Cited, Sentence, sentences_of
from conference_record.seeds.query.labels import (
    days_of,
    place_of,
    presence_of,
    printed_name,
    session_label,
    statement_label,
    status_of,
)
from conference_record.seeds.query.refs import Ref, ref_to


@dataclass(frozen=True)
class Conference:
    """A conference in short: what, when and where."""

    ref: Ref
    days: str
    place: str
    starts_on: str | None
    status: str | None


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


def conference_of(event: Event) -> Conference:
    """Return a conference in short."""
    return Conference(ref_to(event), days_of(event), place_of(event), event.starts_on, status_of(event))


def appeared(appearance: Appearance, cited: Cited) -> Appeared:
    """Return an appearance that is loaded with all that belongs to it, with the sentences that are given."""
    event, speaker = appearance.event, appearance.speaker
    within = appearance.statement.session if appearance.statement is not None else appearance.session
    posts = (
        Held(
            held.title,
            ref_to(held.organization, event) if held.organization is not None else None,
            cited.get(("affiliations", held.id), ()),
        )
        for held in appearance.affiliations
    )
    points = (
        Point(
            remark.id,
            remark.act,
            remark.text,
            remark.quotation,
            tuple(ref_to(topic) for topic in sorted(remark.topics, key=lambda topic: topic.slug)),
            cited.get(("remarks", remark.id), ()),
        )
        for remark in appearance.remarks
    )
    return Appeared(
        id=appearance.id,
        conference=conference_of(event),
        session=session_label(within) if within is not None else None,
        statement=statement_label(appearance.statement) if appearance.statement is not None else None,
        person=ref_to(speaker) if speaker is not None else None,
        name=printed_name(appearance),
        title=appearance.billed_title,
        role=appearance.role,
        presence=presence_of(appearance),
        posts=tuple(posts),
        behalf=_behalf(appearance),
        points=tuple(points),
        sentences=cited.get(("appearances", appearance.id), ()),
    )


def _behalf(appearance: Appearance) -> Ref | None:
    body = appearance.organization
    named = ref_to(body, appearance.event) if body is not None else None
    if appearance.billed_organization is None:
        return named
    return Ref("body", named.slug if named is not None else None, appearance.billed_organization)


def newest(session: Session, keys: Select[int], limit: int) -> tuple[list[Appearance], int]:
    """Return the newest of the appearances with these keys, loaded for `appeared`, and how many there are in all."""
    wanted = keys.subquery()
    count = session.scalar(select(func.count()).select_from(wanted)) or 0
    in_capacity = selectinload(Appearance.capacities).joinedload(Capacity.affiliation, innerjoin=True)
    query = (
        select(Appearance)
        .join(Appearance.event)
        .outerjoin(Appearance.statement)
        .where(Appearance.id.in_(select(wanted)))
        .order_by(
            Event.starts_on.is_(None),
            Event.starts_on.desc(),
            Event.id.desc(),
            func.coalesce(Statement.position, 0),
            Appearance.id,
        )
        .limit(limit)
        .options(
            joinedload(Appearance.event).joinedload(Event.country),
            joinedload(Appearance.session),
            joinedload(Appearance.statement).joinedload(Statement.session),
            joinedload(Appearance.speaker).joinedload(Speaker.merged_into),
            joinedload(Appearance.replaced_by).joinedload(Speaker.merged_into),
            joinedload(Appearance.organization).joinedload(Organization.merged_into),
            in_capacity.joinedload(Affiliation.organization).joinedload(Organization.merged_into),
            selectinload(Appearance.remarks).selectinload(Remark.topics),
        )
    )
    found = list(session.scalars(query))
    # The name of a body at the time is one of all its names.
    found_to_be(session, Organization, _bodies(found))
    return found, count


def with_sentences(session: Session, appearances: Sequence[Appearance]) -> tuple[Appeared, ...]:
    """Return appearances with the sentences that they, the posts and the points rest on."""
    cited = sentences_of(session.connection(), keys_of(appearances))
    return tuple(appeared(appearance, cited) for appearance in appearances)


def keys_of(appearances: Sequence[Appearance]) -> dict[str, Collection[int]]:
    """Return the keys, by table, of appearances and of what was held and said in them."""
    return {
        "appearances": [appearance.id for appearance in appearances],
        "affiliations": {held.id for appearance in appearances for held in appearance.affiliations},
        "remarks": [remark.id for appearance in appearances for remark in appearance.remarks],
    }


def about_topic(entry: Appeared, slug: str) -> Appeared:
    """Return an appearance with those points alone that are about a topic."""
    return replace(entry, points=tuple(each for each in entry.points if slug in {ref.slug for ref in each.topics}))


def _bodies(appearances: Sequence[Appearance]) -> Iterator[Organization | None]:
    for appearance in appearances:
        yield appearance.organization
        yield from (held.organization for held in appearance.affiliations)
