"""Reading a conference: all rows of one event, in a number of queries that does not grow with them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Load, Session, joinedload, selectinload
from sqlalchemy.orm.attributes import set_committed_value

from conference_record.models import (
    Affiliation,
    Appearance,
    Capacity,
    Citation,
    Event,
    EventSession,
    Identified,
    Identifier,
    Link,
    Linked,
    Organization,
    OrganizationRelation,
    Participation,
    Passage,
    Remark,
    Series,
    Source,
    Speaker,
    Statement,
)
from conference_record.seeds.query.find import event_named

MergedT = TypeVar("MergedT", Speaker, Organization)


def read_event(session: Session, slug: str, *, evidence: bool = False) -> Event:
    """Return an event with all that belongs to it loaded, and with `evidence` the sentences that each row rests on.

    A slug that it had before leads to it too. Raises UnknownEventError when there is no such conference.
    """
    in_capacity = selectinload(Event.appearances).selectinload(Appearance.capacities)
    held = in_capacity.joinedload(Capacity.affiliation, innerjoin=True)
    options = [
        joinedload(Event.country),
        joinedload(Event.series).selectinload(Series.identifiers),
        selectinload(Event.identifiers),
        selectinload(Event.links),
        selectinload(Event.other_titles),
        joinedload(Event.series).selectinload(Series.links),
        joinedload(Event.series).selectinload(Series.other_titles),
        selectinload(Event.sessions).selectinload(EventSession.links),
        selectinload(Event.sessions).selectinload(EventSession.other_titles),
        selectinload(Event.statements).selectinload(Statement.links),
        selectinload(Event.statements).selectinload(Statement.other_titles),
        selectinload(Event.topics),
        selectinload(Event.sessions).selectinload(EventSession.topics),
        selectinload(Event.sessions).selectinload(EventSession.identifiers),
        selectinload(Event.statements).selectinload(Statement.identifiers),
        selectinload(Event.participations).joinedload(Participation.organization).joinedload(Organization.merged_into),
        selectinload(Event.appearances).joinedload(Appearance.speaker).joinedload(Speaker.merged_into),
        selectinload(Event.appearances).joinedload(Appearance.replaced_by).joinedload(Speaker.merged_into),
        selectinload(Event.appearances).joinedload(Appearance.organization).joinedload(Organization.merged_into),
        held.joinedload(Affiliation.organization).joinedload(Organization.merged_into),
        selectinload(Event.appearances).selectinload(Appearance.remarks).selectinload(Remark.topics),
    ]
    if evidence:
        options += [
            _sentences(selectinload(Event.citations)),
            _sentences(selectinload(Event.sessions).selectinload(EventSession.citations)),
            _sentences(selectinload(Event.statements).selectinload(Statement.citations)),
            _sentences(selectinload(Event.participations).selectinload(Participation.citations)),
            _sentences(selectinload(Event.appearances).selectinload(Appearance.citations)),
            _sentences(held.selectinload(Affiliation.citations)),
            *(
                _sentences(links.selectinload(Link.citations))
                for links in (
                    selectinload(Event.links),
                    selectinload(Event.sessions).selectinload(EventSession.links),
                    selectinload(Event.statements).selectinload(Statement.links),
                )
            ),
            _sentences(selectinload(Event.appearances).selectinload(Appearance.remarks).selectinload(Remark.citations)),
        ]
    key = event_named(session.connection(), slug)["id"]
    event = session.scalars(select(Event).where(Event.id == key).options(*options)).one()
    _put_in_place(event)
    # The name of a body at the time is one of all its names.
    organizations_of(session, event)
    return event


def speakers_of(session: Session, event: Event) -> list[Speaker]:
    """Return the persons who appear at an event, with all their names and identifiers loaded; see `found_to_be`."""
    named = (speaker for entry in event.appearances for speaker in (entry.speaker, entry.replaced_by))
    return found_to_be(session, Speaker, named)


def organizations_of(session: Session, event: Event) -> list[Organization]:
    """Return the organizations that an event names, with all their names and identifiers; see `found_to_be`."""

    def named() -> Iterator[Organization | None]:
        for body in event.participations:
            yield body.organization
        for entry in event.appearances:
            yield entry.organization
            yield from (held.organization for held in entry.affiliations)

    return found_to_be(session, Organization, named())


def found_to_be(session: Session, kind: type[MergedT], rows: Iterable[MergedT | None]) -> list[MergedT]:
    """Return what rows were merged into, or else themselves, each once and by slug.

    Loaded with each are all rows that are the same, with their names and identifiers.
    """
    keys = {row.canonical.id for row in rows if row is not None}
    options = [selectinload(kind.names), selectinload(kind.identifiers), selectinload(kind.links)]
    if kind is Organization:
        options.append(
            selectinload(Organization.relations)
            .joinedload(OrganizationRelation.of, innerjoin=True)
            .joinedload(Organization.merged_into)
        )
    all_of_them = (
        select(kind).where(or_(kind.id.in_(keys), kind.merged_into_id.in_(keys))).options(*options).order_by(kind.id)
    )
    merged: dict[int | None, list[MergedT]] = defaultdict(list)
    for row in session.scalars(all_of_them):
        merged[row.merged_into_id].append(row)
    for row in merged[None]:
        set_committed_value(row, "merged", merged[row.id])
    return sorted(merged[None], key=lambda row: row.slug)


def identifiers_of(row: Identified) -> list[Identifier]:
    """Return how other registers call what a row is, whichever row of the same it was recorded for, in order."""
    rows = row.same if isinstance(row, (Speaker, Organization)) else [row]
    found = (identifier for each in rows for identifier in each.identifiers)
    return sorted(found, key=lambda identifier: (identifier.scheme, identifier.value))


def links_of(row: Linked) -> list[Link]:
    """Return the links about what a row is, whichever row of the same they were recorded for, each once."""
    rows = row.same if isinstance(row, (Speaker, Organization)) else [row]
    return list({str(link): link for each in rows for link in each.links}.values())


def _sentences(citations: Any) -> Load:
    source: Load = citations.joinedload(Citation.passage, innerjoin=True).joinedload(Passage.source, innerjoin=True)
    return source.selectinload(Source.identifiers)


def _put_in_place(event: Event) -> None:
    """Let sessions and statements have what is loaded with the event, without asking the database for it again."""
    made: dict[int | None, list[Statement]] = defaultdict(list)
    for statement in event.statements:
        made[statement.session_id].append(statement)
    present: dict[tuple[int | None, int | None], list[Appearance]] = defaultdict(list)
    for appearance in sorted(event.appearances, key=lambda appearance: appearance.position):
        present[appearance.session_id, appearance.statement_id].append(appearance)
    for session in event.sessions:
        set_committed_value(session, "statements", made[session.id])
        set_committed_value(session, "appearances", present[session.id, None])
    for statement in event.statements:
        set_committed_value(statement, "appearances", present[None, statement.id])
