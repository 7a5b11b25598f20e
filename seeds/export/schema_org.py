"""A conference as JSON-LD in the vocabulary of schema.org: an Event whose sessions and statements are its subEvents.

Who takes part stands in a Role, which names the role, and within it with the affiliations at the time. The vocabulary
has no place for counts that are not exact, for bodies that are only described, and for points made: a description
says them in words.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from conference_record.models import (
    OPEN,
    Affiliation,
    Appearance,
    Event,
    EventSession,
    Identified,
    Link,
    Organization,
    Series,
    Source,
    Speaker,
    Statement,
    Topic,
)
from conference_record.seeds.export.parts import (
    AUTHORS,
    identifier,
    moment,
    sources_of,
    statement_label,
    to_json,
    topics_in_order,
    zone_of,
)
from conference_record.seeds.query.described import REGISTERS
from conference_record.seeds.query.event import identifiers_of, links_of, read_event, speakers_of
from conference_record.seeds.query.labels import (
    appearances_at_event_only,
    attendance_of,
    bodies_of,
    counts_of,
    languages_in,
    printed_name,
    series_of,
    session_label,
    status_of,
)

Node = dict[str, Any]

_OF_ROLE = {
    "rapporteur": "contributor",
    "signatory": "contributor",
    "interpreter": "translator",
    **dict.fromkeys(("attendee", "delegate", "guest", "head-of-delegation"), "attendee"),
}
"""The property of an Event for those roles in which one does not perform."""

_OF_BODY = {
    "organizer": "organizer",
    "co-organizer": "organizer",
    "sponsor": "sponsor",
    "participant": "attendee",
    "observer": "attendee",
}
"""The property of an Event for what a body does; the others contribute."""

_SCHEMA = "https://schema.org/"

_STATUS = {
    "cancelled": f"{_SCHEMA}EventCancelled",
    "postponed": f"{_SCHEMA}EventPostponed",
    "rescheduled": f"{_SCHEMA}EventRescheduled",
}
"""What became of an Event, where it was not held as scheduled."""

_MODES = {
    "in-person": f"{_SCHEMA}OfflineEventAttendanceMode",
    "online": f"{_SCHEMA}OnlineEventAttendanceMode",
    "hybrid": f"{_SCHEMA}MixedEventAttendanceMode",
}

_RECORDINGS = ("video", "audio", "recording", "live-stream")
"""Kinds of links that an Event is recorded in; the others are about it."""


def as_schema_org(connection: Connection, slug: str) -> str:
    """Return a conference as JSON-LD; raises UnknownEventError when there is no such conference."""
    with Session(connection) as session:
        event = read_event(session, slug)
        # All that other registers call them is loaded with them.
        speakers_of(session, event)
        node = {"@context": "https://schema.org", **_conference(event, zone_of(event))}
        node["subjectOf"] += [_source(source) for source in sources_of(session, event)]
        return to_json(node)


def _conference(event: Event, zone: ZoneInfo | None) -> Node:
    described = [
        _sentence(f"{body.role}: {body.description}") for body in event.participations if body.organization is None
    ]
    present = appearances_at_event_only(event)
    published = _published(event)
    taken = defaultdict(list, _people(present))
    for body, *_ in bodies_of(event):
        if body.organization is not None:
            name = _OF_BODY.get(body.role, "contributor")
            plain = body.role in ("organizer", "sponsor", "participant")
            node = _organization(body.organization, event)
            taken[name].append(node if plain else {"@type": "Role", "roleName": body.role, name: node})
    apart = [statement for statement in event.statements if statement.session_id is None]
    return {
        "@type": "Event",
        **_called(identifier(event), event),
        "name": event.title,
        "description": _in_words(
            [event.summary, *map(_sentence, (series_of(event), counts_of(event))), *described, *_said(present)]
        ),
        "keywords": [event.level, event.kind],
        **_outcome(event),
        **published,
        "alternateName": [*([event.acronym] if event.acronym else []), *published["alternateName"]],
        "startDate": event.starts_on,
        "endDate": event.ends_on,
        "previousStartDate": event.previous_starts_on,
        "location": _location(event),
        "superEvent": _identified("EventSeries", event.series) if event.series is not None else None,
        "about": _about(event.topics),
        **taken,
        "subEvent": [_session(part, zone) for part in event.sessions] + [_statement(part, zone) for part in apart],
    }


def _session(session: EventSession, zone: ZoneInfo | None) -> Node:
    return {
        **_scheduled(session, zone),
        "name": session_label(session),
        "description": _in_words([session.summary, *_said(session.appearances)]),
        "keywords": [session.kind, session.track],
        "about": _about(session.topics),
        **_people(session.appearances),
        "subEvent": [_statement(statement, zone) for statement in session.statements],
    }


def _statement(statement: Statement, zone: ZoneInfo | None) -> Node:
    # Whoever wrote what another reads out did not perform it.
    authors = [_role("author", entry) for entry in statement.appearances if entry.role in AUTHORS]
    work = {"@type": "CreativeWork", "name": statement.title, "author": authors, "text": statement.text}
    delivery = f"Delivery: {statement.delivery}." if statement.delivery is not None else None
    return {
        **_scheduled(statement, zone),
        "name": statement_label(statement),
        "description": _in_words([statement.summary, delivery, *_said(statement.appearances)]),
        "keywords": [statement.kind, statement.track],
        **_people(statement.appearances),
        "workPerformed": work if authors or statement.text else None,
    }


def _scheduled(part: EventSession | Statement, zone: ZoneInfo | None) -> Node:
    begin = moment(part.starts_at, zone, part.starts_at_offset) or part.day
    end = moment(part.ends_at, zone, part.ends_at_offset)
    of_the_whole = not (begin or end or part.start_time or part.end_time)
    return {
        "@type": "Event",
        "identifier": identifier(part),
        **_outcome(part),
        **_published(part),
        # Readers of the format demand a start of each part; the whole has one.
        "startDate": part.event.starts_on if of_the_whole else begin,
        "endDate": part.event.ends_on if of_the_whole else end,
        "previousStartDate": moment(part.previous_starts_at, zone, None),
        "location": _location(part, part.room),
    }


def _outcome(part: Event | EventSession | Statement) -> Node:
    """Return what became of an event or a part of it, and how those who take part meet."""
    attendance = attendance_of(part)
    return {
        "eventStatus": _STATUS.get(status_of(part) or "", f"{_SCHEMA}EventScheduled"),
        "eventAttendanceMode": _MODES[attendance] if attendance is not None else None,
    }


def _published(part: Event | EventSession | Statement) -> Node:
    """Return the page of an event or a part of it, its languages, and the licence of what is published of it."""
    recorded = [_link(link, "VideoObject") for link in part.links if link.kind in _RECORDINGS]
    if part.license is not None and not recorded:
        recorded = [{"@type": "CreativeWork"}]
    for node in recorded:
        node["license"] = node.get("license") or _license(part.license)
    return {
        "url": part.url,
        "inLanguage": _one_or_more(languages_in(part.language)),
        "alternateName": [title.title for title in part.other_titles],
        "recordedIn": recorded,
        "subjectOf": [_link(link, "CreativeWork") for link in part.links if link.kind not in _RECORDINGS],
    }


def _link(link: Link, kind: str) -> Node:
    return {
        "@type": kind,
        "genre": link.kind,
        "name": link.title,
        "url": link.url,
        "inLanguage": _one_or_more(languages_in(link.language)),
        "license": _license(link.license),
        "datePublished": link.published_on,
    }


def _license(name: str | None) -> str | Node | None:
    """Return a licence by its address, which SPDX has for the names of its list."""
    if name is None or name.startswith(("https://", "http://")):
        return name
    if re.fullmatch(r"[A-Za-z0-9]+([.-][A-Za-z0-9]+)+", name):
        return f"https://spdx.org/licenses/{name}.html"
    return {"@type": "CreativeWork", "name": name}


def _one_or_more(values: list[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else values


def _location(part: Event | EventSession | Statement, room: str | None = None) -> Node | list[Node] | None:
    """Return where those who take part in an event, or a part of it, meet: a place, an address on the web, or both."""
    event = part if isinstance(part, Event) else part.event
    place, attendance = _place(event, room), attendance_of(part)
    if attendance not in ("online", "hybrid"):
        return place
    streams = [link.url for link in (*part.links, *event.links) if link.kind == "live-stream"]
    address = next((url for url in (*streams, part.url, event.url) if url is not None), None)
    virtual = {"@type": "VirtualLocation", "url": address}
    return virtual if attendance == "online" or place is None else [place, virtual]


def _place(event: Event, room: str | None = None) -> Node | None:
    """Return where an event is held, or a part of it in a room there."""
    address = {"addressLocality": event.city, "addressCountry": event.country_code}
    if event.venue is None and room is None and not any(address.values()):
        return None
    return {
        "@type": "Place",
        "name": room or event.venue,
        "address": _typed("PostalAddress", address),
        "containedInPlace": {"@type": "Place", "name": event.venue} if room and event.venue else None,
    }


def _typed(kind: str, properties: Node) -> Node | None:
    return {"@type": kind, **properties} if any(properties.values()) else None


def _people(appearances: Iterable[Appearance]) -> dict[str, list[Node]]:
    """Return those who take part, by the property of an Event that their role is."""
    found: dict[str, list[Node]] = defaultdict(list)
    for entry in appearances:
        if entry.role not in AUTHORS and entry.presence not in ("absent", "replaced"):
            name = _OF_ROLE.get(entry.role, "performer")
            found[name].append(_role(name, entry))
    return found


def _role(name: str, entry: Appearance) -> Node:
    behalf = entry.organization if entry.speaker is not None else None
    return {
        "@type": "Role",
        "roleName": entry.role,
        "description": f"on behalf of {behalf.name_at(entry.event)}" if behalf is not None else None,
        name: _participant(entry),
    }


def _participant(entry: Appearance) -> Node:
    if entry.speaker is not None:
        return {
            **_identified("Person", entry.speaker.canonical),
            "honorificPrefix": entry.billed_honorific or entry.speaker.canonical.honorific,
            "gender": entry.speaker.canonical.gender,
            "birthDate": entry.speaker.canonical.born,
            "deathDate": entry.speaker.canonical.died,
            "alternateName": _other_name(entry, entry.speaker.canonical.name),
            "jobTitle": entry.billed_title,
            "affiliation": [_held(held, entry.event) for held in entry.affiliations if held.organization is not None],
        }
    if entry.organization is not None:
        node = _organization(entry.organization, entry.event)
        return {**node, "alternateName": _other_name(entry, str(node["name"])) or node["alternateName"]}
    # A team or a placeholder: of which type, the record does not say.
    return {"name": entry.billed_name, "description": entry.billed_title}


def _other_name(entry: Appearance, name: str) -> str | None:
    return entry.billed_name if entry.billed_name != name else None


def _held(affiliation: Affiliation, event: Event) -> Node | None:
    if affiliation.organization is None:
        return None
    return {
        "@type": "OrganizationRole",
        "roleName": affiliation.title,
        "startDate": affiliation.started,
        "endDate": None if affiliation.ended == OPEN else affiliation.ended,
        "affiliation": _organization(affiliation.organization, event),
    }


def _organization(organization: Organization, event: Event) -> Node:
    meant, name = organization.canonical, organization.name_at(event)
    return {
        **_identified("Organization", meant),
        "name": name,
        "alternateName": [other for other in (meant.name, meant.acronym) if other not in (None, name)],
        "memberOf": [
            {"@type": "Organization", "identifier": whole.slug, "name": whole.name}
            for whole in (relation.of.canonical for relation in meant.relations if relation.kind == "member")
        ],
    }


def _identified(kind: str, row: Speaker | Organization | Series) -> Node:
    about = links_of(row)
    return {
        "@type": kind,
        **_called(row.slug, row),
        "name": row.name,
        "url": next((link.url for link in about if link.kind == "page"), None),
        "subjectOf": [_link(link, "CreativeWork") for link in about if link.kind != "page"],
    }


def _called(slug: str, row: Identified) -> Node:
    """Return how something is called here, and by other registers: by its address there, if they have such."""
    in_order = identifiers_of(row)
    others = [
        {"@type": "PropertyValue", "propertyID": known.scheme, "value": known.value}
        for known in in_order
        if known.scheme not in REGISTERS
    ]
    return {
        "identifier": [slug, *others] if others else slug,
        "sameAs": [REGISTERS[known.scheme] + known.value for known in in_order if known.scheme in REGISTERS],
    }


def _source(source: Source) -> Node:
    return {
        "@type": "CreativeWork",
        **_called(source.slug, source),
        "name": source.title,
        "url": source.url,
        # A person or a body: the record does not say.
        "publisher": {"name": source.publisher},
        "datePublished": source.published_on,
        "inLanguage": source.language,
    }


def _about(topics: list[Topic]) -> list[Node]:
    return [{"@type": "DefinedTerm", "termCode": topic.slug, "name": topic.name} for topic in topics_in_order(topics)]


def _said(appearances: Iterable[Appearance]) -> list[str]:
    return [
        f"{printed_name(entry)} {remark.act} {_sentence(remark.text)}"
        for entry in appearances
        for remark in entry.remarks
    ]


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def _in_words(texts: Iterable[str | None]) -> str | None:
    return "\n".join(text for text in texts if text) or None
