"""A conference as Popolo JSON: persons, organizations, memberships, areas, events and speeches.

Popolo has no place for what bodies do at an event beyond organizing it, for on whose behalf someone speaks, and for
points made; those are left out. Dates and names that are not known are absent.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session, joinedload, selectinload

from models import (
    OPEN,
    Affiliation,
    Appearance,
    Country,
    Event,
    EventSession,
    Identifier,
    Organization,
    OrganizationName,
    Source,
    Speaker,
    SpeakerName,
    Statement,
    organization_tree,
)
from seeds.event import read_event
from seeds.export.parts import billed, identifier, moment, sources_of, statement_label, to_json, zone_of
from seeds.programme import place_of, session_label

Node = dict[str, Any]

_NOT_SPEAKING = ("interpreter", "attendee")


def as_popolo(connection: Connection, slug: str) -> str:
    """Return a conference as Popolo JSON; raises UnknownEventError when there is no such conference."""
    with Session(connection) as session:
        event = read_event(session, slug)
        zone = zone_of(event)
        speakers = _speakers(session, event)
        organizations = _organizations(session, event)
        countries = {body.country for body in organizations if body.country is not None}
        countries |= {event.country} if event.country is not None else set()
        sources = [_link(source) for source in sources_of(session, event) if source.url is not None]
        return to_json(
            {
                "persons": [_person(speaker) for speaker in speakers],
                "organizations": [_organization(body, organizations) for body in organizations],
                "memberships": _memberships(event),
                "areas": [_area(country) for country in sorted(countries, key=lambda country: country.code)],
                "events": [{**_event(event), "sources": sources}, *(_session(part, zone) for part in event.sessions)],
                "speeches": [
                    _speech(statement, entry, zone)
                    for statement in event.statements
                    for entry in statement.appearances
                    if entry.role not in _NOT_SPEAKING
                ],
            }
        )


def _speakers(session: Session, event: Event) -> list[Speaker]:
    ids = {entry.speaker.canonical.id for entry in event.appearances if entry.speaker is not None}
    found = session.scalars(select(Speaker).where(Speaker.id.in_(ids)).options(selectinload(Speaker.names)))
    return sorted(found, key=lambda speaker: speaker.slug)


def _organizations(session: Session, event: Event) -> list[Organization]:
    """Return the organizations that the event names, and those that they are part of."""
    bodies = {entry.organization for entry in event.appearances} | {
        entry.organization for entry in event.participations
    }
    bodies |= {held.organization for entry in event.appearances for held in entry.affiliations}
    named = {body.canonical.id for body in bodies if body is not None}
    tree = organization_tree.c
    lineages = session.scalars(select(tree.lineage).where(tree.organization_id.in_(named)))
    slugs = {slug for lineage in lineages for slug in lineage.strip("/").split("/")}
    options = (
        selectinload(Organization.names),
        selectinload(Organization.identifiers),
        joinedload(Organization.country),
    )
    found = session.scalars(select(Organization).where(Organization.slug.in_(slugs)).options(*options))
    return sorted(found, key=lambda organization: organization.slug)


def _person(speaker: Speaker) -> Node:
    return {
        "id": speaker.slug,
        "name": speaker.name,
        "sort_name": speaker.sort_name,
        "honorific_prefix": speaker.honorific,
        "other_names": [_name(name) for name in speaker.names],
        "identifiers": _identifiers(speaker.identifiers),
    }


def _organization(organization: Organization, all_of_them: list[Organization]) -> Node:
    slugs = {body.id: body.slug for body in all_of_them}
    acronym = [{"name": organization.acronym, "note": "acronym"}]
    if organization.acronym in (None, organization.name):
        acronym = []
    return {
        "id": organization.slug,
        "name": organization.name,
        "other_names": acronym + [_name(name) for name in organization.names],
        "identifiers": _identifiers(organization.identifiers),
        "classification": organization.kind,
        "parent_id": slugs.get(organization.parent_id) if organization.parent_id is not None else None,
        "area_id": organization.country_code,
    }


def _identifiers(identifiers: Iterable[Identifier]) -> list[Node]:
    in_order = sorted(identifiers, key=lambda known: (known.scheme, known.value))
    return [{"scheme": known.scheme, "identifier": known.value} for known in in_order]


def _name(name: SpeakerName | OrganizationName) -> Node:
    return {
        "name": name.name,
        "start_date": name.started,
        "end_date": _until(name.ended),
        "note": f"language: {name.language}" if name.language is not None else None,
    }


def _memberships(event: Event) -> list[Node]:
    """Return the posts in which persons appear at the event, each once; whoever holds two has two."""
    held = {
        affiliation: entry.speaker.canonical
        for entry in event.appearances
        if entry.speaker is not None
        for affiliation in entry.affiliations
    }
    nodes = [_membership(affiliation, speaker) for affiliation, speaker in held.items()]
    return sorted(nodes, key=lambda node: [str(node[key] or "") for key in ("person_id", "organization_id", "role")])


def _membership(affiliation: Affiliation, speaker: Speaker) -> Node:
    return {
        "person_id": speaker.slug,
        "organization_id": affiliation.organization.canonical.slug if affiliation.organization is not None else None,
        "role": affiliation.title,
        "start_date": affiliation.started,
        "end_date": _until(affiliation.ended),
    }


def _area(country: Country) -> Node:
    return {"id": country.code, "name": country.name, "identifier": country.code, "classification": "country"}


def _event(event: Event) -> Node:
    # There is room for one organizer: with several, naming one of them would hide the others.
    organizers = event.organizers
    return {
        "id": identifier(event),
        "name": event.title,
        "description": event.summary,
        "identifiers": _identifiers(event.identifiers),
        "classification": event.kind,
        "start_date": event.starts_on,
        "end_date": event.ends_on,
        "location": place_of(event) or None,
        "organization_id": organizers[0].slug if len(organizers) == 1 else None,
        "attendees": [{"id": speaker.slug, "name": speaker.name} for speaker in _present(event)],
    }


def _present(event: Event) -> list[Speaker]:
    """Return the persons who were there, as far as is known: not whose words were read out, shown or handed in."""
    afar = {statement.id for statement in event.statements if statement.delivery in ("video", "written")}
    there = {
        entry.speaker.canonical
        for entry in event.appearances
        if entry.speaker is not None and entry.role != "author" and entry.statement_id not in afar
    }
    return sorted(there, key=lambda speaker: speaker.slug)


def _session(session: EventSession, zone: ZoneInfo | None) -> Node:
    return {
        "id": identifier(session),
        "name": session_label(session),
        "description": session.summary,
        "classification": session.kind,
        "start_date": _time(session.starts_at, zone),
        "end_date": _time(session.ends_at, zone),
        "location": session.room,
        "parent_id": identifier(session.event),
    }


def _speech(statement: Statement, entry: Appearance, zone: ZoneInfo | None) -> Node:
    began = _time(statement.starts_at, zone)
    return {
        "id": f"{identifier(statement)}/{entry.position}",
        "creator_id": entry.speaker.canonical.slug if entry.speaker is not None else None,
        "role": entry.role,
        "attribution_text": billed(entry),
        "title": statement_label(statement),
        "type": "speech",
        # A day alone is no time of the day.
        "date": began if began is not None and "T" in began else None,
        "position": statement.position,
        "event_id": identifier(statement.session or statement.event),
    }


def _time(local: datetime | None, zone: ZoneInfo | None) -> str | None:
    """Return a time with its offset, or where that is not known, as Popolo asks, the day alone."""
    there = moment(local, zone)
    return there[:10] if there is not None and datetime.fromisoformat(there).tzinfo is None else there


def _link(source: Source) -> Node:
    return {"url": source.url, "note": source.title}


def _until(ended: str | None) -> str | None:
    return None if ended == OPEN else ended
