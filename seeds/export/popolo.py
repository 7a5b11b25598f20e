"""A conference as Popolo JSON: persons, organizations, memberships, areas, events and speeches.

Popolo has no place for what bodies do at an event beyond organizing it, for on whose behalf someone speaks, and for
points made, nor for the series of an event; those are left out. Dates and names that are not known are absent. Whoever
turned out to be one is one, under all names and identifiers.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from conference_record.models import (
    OPEN,
    Affiliation,
    Appearance,
    Country,
    Event,
    EventSession,
    Identified,
    Organization,
    OrganizationName,
    Source,
    Speaker,
    SpeakerName,
    Statement,
    countries_then,
    organization_tree,
)
from conference_record.seeds.export import Wanted
from conference_record.seeds.export.parts import (
    AUTHORS,
    billed,
    identifier,
    moment,
    sources_of,
    statement_label,
    to_json,
    zone_of,
)
from conference_record.seeds.query.event import (
    found_to_be,
    identifiers_of,
    links_of,
    organizations_of,
    read_event,
    speakers_of,
)
from conference_record.seeds.query.labels import place_of, session_label, status_of, took_part

Node = dict[str, Any]

_NOT_SPEAKING = ("interpreter", "attendee", "delegate", "guest", "head-of-delegation", "signatory")


def export(wanted: Wanted) -> Iterator[bytes]:
    """Yield conferences as Popolo JSON; the persons and bodies of several once, as in the last that names them."""
    merged: dict[str, list[Node]] = {}
    for slug in wanted.slugs:
        with Session(wanted.connection) as session:
            for name, nodes in _conference(session, slug).items():
                merged.setdefault(name, []).extend(nodes)
    if len(wanted.slugs) > 1:
        merged = {name: _once(nodes) for name, nodes in merged.items()}
    yield to_json(merged)


def _conference(session: Session, slug: str) -> dict[str, list[Node]]:
    event = read_event(session, slug)
    zone = zone_of(event)
    speakers = speakers_of(session, event)
    organizations, parents = _with_parents(session, organizations_of(session, event))
    areas = _areas(session, event, organizations)
    countries = set(areas.values())
    countries |= {event.country} if event.country is not None else set()
    sources = [_link(source) for source in sources_of(session, event) if source.url is not None]
    return {
        "persons": [_person(speaker) for speaker in speakers],
        "organizations": [_organization(body, parents, areas) for body in organizations],
        "memberships": _memberships(event),
        "areas": [_area(country) for country in sorted(countries, key=lambda country: country.code)],
        "events": [{**_event(event), "sources": sources}, *(_session(part, zone) for part in event.sessions)],
        "speeches": [
            _speech(statement, entry, zone)
            for statement in event.statements
            for entry in statement.appearances
            if entry.role not in _NOT_SPEAKING and took_part(entry)
        ],
    }


def _once(nodes: Iterable[Node]) -> list[Node]:
    """Return nodes by what identifies them: their id, or all that they say where they have none."""
    return list({node.get("id") or tuple(node.items()): node for node in nodes}.values())


def _with_parents(session: Session, organizations: list[Organization]) -> tuple[list[Organization], dict[str, str]]:
    """Return organizations with those that they are part of, and by slug of which one each is part."""
    tree = organization_tree.c
    wanted = select(tree.lineage).where(tree.organization_id.in_([body.id for body in organizations]))
    lineages = [lineage.strip("/").split("/") for lineage in session.scalars(wanted)]
    slugs = {slug for lineage in lineages for slug in lineage}
    whole = select(Organization).where(Organization.slug.in_(slugs)).options(joinedload(Organization.country))
    parents = {part: above for lineage in lineages for above, part in pairwise(lineage)}
    return found_to_be(session, Organization, session.scalars(whole)), parents


def _person(speaker: Speaker) -> Node:
    return {
        "id": speaker.slug,
        "name": speaker.name,
        "sort_name": speaker.sort_name,
        "honorific_prefix": speaker.honorific,
        "gender": speaker.gender,
        "birth_date": speaker.born,
        "death_date": speaker.died,
        "other_names": _other_names(speaker),
        "links": _links(speaker),
        "identifiers": _identifiers(speaker),
    }


def _areas(session: Session, event: Event, organizations: list[Organization]) -> dict[int, Country]:
    """Return the country of each organization that has one, or whose whole or name tells it, by its id."""
    known = countries_then.c
    wanted = (
        select(known.organization_id, Country)
        .join(Country, Country.code == known.country_code)
        .where(known.event_id == event.id, known.organization_id.in_([body.id for body in organizations]))
    )
    return {row.organization_id: row.Country for row in session.execute(wanted)}


def _organization(organization: Organization, parents: dict[str, str], areas: dict[int, Country]) -> Node:
    return {
        "id": organization.slug,
        "name": organization.name,
        "other_names": _other_names(organization),
        "links": _links(organization),
        "identifiers": _identifiers(organization),
        "classification": organization.kind,
        "parent_id": parents.get(organization.slug),
        "area_id": areas[organization.id].code if organization.id in areas else None,
    }


def _identifiers(row: Identified) -> list[Node]:
    return [{"scheme": known.scheme, "identifier": known.value} for known in identifiers_of(row)]


def _links(row: Speaker | Organization) -> list[Node]:
    links = (link for link in links_of(row) if link.url is not None)
    return [{"url": link.url, "note": ", ".join(text for text in (link.kind, link.title) if text)} for link in links]


def _other_names(row: Speaker | Organization) -> list[Node]:
    """Return all other names of a person or body, those of the rows merged into it too, each once."""
    nodes: list[Node] = []
    for each in row.same:
        if each.name != row.name:
            nodes.append({"name": each.name})
        if isinstance(each, Organization) and each.acronym not in (None, each.name):
            nodes.append({"name": each.acronym, "note": "acronym"})
        nodes += [_name(name) for name in each.names]
    return _once(nodes)


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
    nodes = _once(_membership(affiliation, speaker) for affiliation, speaker in held.items())
    return sorted(nodes, key=lambda node: [str(value or "") for value in node.values()])


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
        "identifiers": _identifiers(event),
        "classification": event.kind,
        "start_date": event.starts_on,
        "end_date": event.ends_on,
        "location": place_of(event) or None,
        "status": event.status,
        "organization_id": organizers[0].slug if len(organizers) == 1 else None,
        "attendees": [{"id": speaker.slug, "name": speaker.name} for speaker in _present(event)],
    }


def _present(event: Event) -> list[Speaker]:
    """Return the persons who were there, as far as is known: not whose words were read out, shown or handed in."""
    there = {
        entry.speaker.canonical
        for entry in event.appearances
        if entry.speaker is not None and entry.role not in AUTHORS and took_part(entry) and not _is_afar(entry)
    }
    return sorted(there, key=lambda speaker: speaker.slug)


def _is_afar(entry: Appearance) -> bool:
    delivery = entry.delivery or (entry.statement.delivery if entry.statement is not None else None)
    return delivery in ("video", "written")


def _session(session: EventSession, zone: ZoneInfo | None) -> Node:
    return {
        "id": identifier(session),
        "name": session_label(session),
        "description": session.summary,
        "status": status_of(session),
        "classification": session.kind,
        "start_date": _time(session.starts_at, zone, session.starts_at_offset) or session.day,
        "end_date": _time(session.ends_at, zone, session.ends_at_offset),
        "location": session.room,
        "parent_id": identifier(session.event),
    }


def _speech(statement: Statement, entry: Appearance, zone: ZoneInfo | None) -> Node:
    began = _time(statement.starts_at, zone, statement.starts_at_offset)
    return {
        "id": f"{identifier(statement)}/{entry.position}",
        "creator_id": entry.speaker.canonical.slug if entry.speaker is not None else None,
        "role": entry.role,
        "attribution_text": billed(entry),
        "title": statement_label(statement),
        "text": statement.text,
        "type": "speech",
        # A day alone is no time of the day.
        "date": began if began is not None and "T" in began else None,
        "position": statement.position,
        "event_id": identifier(statement.session or statement.event),
    }


def _time(local: datetime | None, zone: ZoneInfo | None, offset: str | None) -> str | None:
    """Return a time with its offset, or where that is not known, as Popolo asks, the day alone."""
    there = moment(local, zone, offset)
    return there[:10] if there is not None and datetime.fromisoformat(there).tzinfo is None else there


def _link(source: Source) -> Node:
    return {"url": source.url, "note": source.title}


def _until(ended: str | None) -> str | None:
    return None if ended == OPEN else ended
