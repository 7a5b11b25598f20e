"""Listing what is on the record, row by row, so that lists of any length begin at once."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import InstrumentedAttribute, aliased

from conference_record.models import (
    Affiliation,
    Appearance,
    Country,
    Event,
    Organization,
    OrganizationName,
    OtherTitle,
    Passage,
    Source,
    Speaker,
    SpeakerName,
    Topic,
    remark_topics,
)

_Rows = Select[*tuple[Any, ...]]


def _conferences(words: Sequence[str]) -> _Rows:
    also = select(OtherTitle.title).where(OtherTitle.event_id == Event.id)
    return (
        select(Event.slug, Event.starts_on.label("begins"), Event.city, Country.name.label("country"), Event.title)
        .outerjoin(Event.country)
        .where(*_holds(words, Event.slug, Event.title, also))
        .order_by(Event.starts_on.is_(None), Event.starts_on.desc(), Event.id.desc())
    )


def _persons(words: Sequence[str]) -> _Rows:
    also = select(SpeakerName.name).where(SpeakerName.speaker_id == Speaker.id)
    same, held = aliased(Speaker), aliased(Speaker)
    conferences = (
        select(func.count(Appearance.event_id.distinct()))
        .join(same, same.id == Appearance.speaker_id)
        .where(same.canonical_id == Speaker.id)
    )
    post = (
        select(func.coalesce(Affiliation.title + ", " + Organization.name, Affiliation.title, Organization.name))
        .join(held, held.id == Affiliation.speaker_id)
        .outerjoin(Organization, Organization.id == Affiliation.organization_id)
        .where(held.canonical_id == Speaker.id)
        .order_by(Affiliation.id.desc())
        .limit(1)
    )
    return (
        select(
            Speaker.slug,
            conferences.scalar_subquery().label("conferences"),
            Speaker.name,
            post.scalar_subquery().label("post"),
        )
        .where(Speaker.merged_into_id.is_(None), *_holds(words, Speaker.slug, Speaker.name, also))
        .order_by(Speaker.sort_key.is_(None), Speaker.sort_key, Speaker.id)
    )


def _bodies(words: Sequence[str]) -> _Rows:
    also = select(OrganizationName.name).where(OrganizationName.organization_id == Organization.id)
    above = aliased(Organization)
    return (
        select(
            Organization.slug,
            Organization.acronym,
            Organization.kind,
            Organization.country_code.label("country"),
            Organization.name,
            above.name.label("part_of"),
        )
        .outerjoin(above, above.id == Organization.parent_id)
        .where(
            Organization.merged_into_id.is_(None),
            *_holds(words, Organization.slug, Organization.name, also, Organization.acronym),
        )
        .order_by(Organization.slug)
    )


def _topics(words: Sequence[str]) -> _Rows:
    points = select(func.count()).where(remark_topics.c.topic_id == Topic.id)
    return (
        select(Topic.slug, points.scalar_subquery().label("points"), Topic.name)
        .where(*_holds(words, Topic.slug, Topic.name))
        .order_by(Topic.slug)
    )


def _sources(words: Sequence[str]) -> _Rows:
    sentences = select(func.count()).where(Passage.source_id == Source.id)
    return (
        select(
            Source.slug,
            Source.published_on.label("published"),
            sentences.scalar_subquery().label("sentences"),
            Source.publisher,
            Source.title,
        )
        .where(*_holds(words, Source.slug, Source.title, Source.publisher))
        .order_by(Source.slug)
    )


LISTS: dict[str, Callable[[Sequence[str]], _Rows]] = {
    "conferences": _conferences,
    "persons": _persons,
    "bodies": _bodies,
    "topics": _topics,
    "sources": _sources,
}
"""What can be listed: a query of those in whose names all of some words occur."""


def listed(
    connection: Connection, what: str, words: Sequence[str], limit: int | None = None
) -> tuple[list[str], Iterator[Sequence[Any]]]:
    """Return the columns of a list, and its rows one by one as they are read."""
    query = LISTS[what](words).limit(limit)
    rows = connection.execution_options(stream_results=True, yield_per=500).execute(query)
    return list(rows.keys()), iter(rows)


def _holds(words: Sequence[str], *places: InstrumentedAttribute[Any] | Select[str]) -> Iterator[ColumnElement[bool]]:
    """Yield for each word that it occurs in one of the columns, or in what a query finds."""
    for word in words:
        # SQLite folds ASCII alone: capitals of other alphabets are tried as such.
        spellings = dict.fromkeys((word, word.lower(), word.upper(), word.capitalize()))
        found: list[ColumnElement[bool]] = []
        for place in places:
            column = place.selected_columns[0] if isinstance(place, Select) else place
            occurs = or_(*(column.icontains(spelling, autoescape=True) for spelling in spellings))
            found.append(place.where(occurs).exists() if isinstance(place, Select) else occurs)
        yield or_(*found)
