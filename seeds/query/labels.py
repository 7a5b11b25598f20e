"""What things are called in words, the same for the terminal and every export."""

from collections import defaultdict
from datetime import datetime

from conference_record.models import (
    NOT_HELD,
    Appearance,
    Event,
    EventSession,
    Identified,
    Organization,
    Participation,
    Statement,
)
from conference_record.seeds.query.event import identifiers_of


def session_label(session: EventSession) -> str:
    """Return what a session is called: 'First session: Title', 'Session 3b', or else its kind or its place."""
    return session_called(session.number, session.kind, session.title, session.position)


def session_called(number: str | None, kind: str | None, title: str | None, position: int) -> str:
    """Return what a session with these values is called; see `session_label`."""
    if number:
        what = kind or "session"
        # 'First session', but 'Session 1', 'Session II' and 'Session 3b'.
        number = f"{number} {what}" if number.islower() and number[0].isalpha() else f"{what} {number}"
        number = number[0].upper() + number[1:]
    return ": ".join(text for text in (number, title or (None if number else kind)) if text) or f"Session {position}"


def statement_label(statement: Statement) -> str:
    """Return what a statement is called: its title, or else its kind or its place."""
    return statement_called(statement.title, statement.kind, statement.position)


def statement_called(title: str | None, kind: str | None, position: int) -> str:
    """Return what a statement with these values is called; see `statement_label`."""
    return title or kind or f"statement {position}"


def appearances_at_event_only(event: Event) -> list[Appearance]:
    """Return the appearances in no session and no statement in particular, in order."""
    found = [entry for entry in event.appearances if entry.session_id is None and entry.statement_id is None]
    return sorted(found, key=lambda entry: entry.position)


def printed_name(appearance: Appearance) -> str:
    """Return what the programme prints, else who is meant, else for whom."""
    if appearance.billed_name is not None:
        name = appearance.billed_name
    elif appearance.speaker is not None:
        name = appearance.speaker.canonical.name
    else:
        (name,) = on_behalf_of(appearance)
    return f"{appearance.billed_honorific} {name}" if appearance.billed_honorific else name


def on_behalf_of(appearance: Appearance) -> list[str]:
    """Return the names of the organizations for which someone appears, as printed or at the time, in billing order."""
    if appearance.billed_organization is not None:
        return [appearance.billed_organization]
    if appearance.organization is not None:
        return [appearance.organization.name_at(appearance.event)]
    bodies = (capacity.affiliation.organization for capacity in appearance.capacities)
    return list(dict.fromkeys(body.name_at(appearance.event) for body in bodies if body is not None))


def held_by(appearance: Appearance) -> list[str]:
    """Return the posts in which someone appears, in billing order: 'Secretary, Rivers Commission'."""
    posts = []
    for held in appearance.affiliations:
        body = held.organization.name_at(appearance.event) if held.organization is not None else None
        posts.append(", ".join(text for text in (held.title, body) if text))
    return posts


def body_name(body: Participation) -> str:
    """Return the name of a body that takes part, as printed if that is known, or else the description."""
    named = body.organization.name_at(body.event) if body.organization is not None else str(body.description)
    return body.billed_name or named


def bodies_of(event: Event) -> list[list[Participation]]:
    """Return the bodies at an event, in order: in one list what turned out to be the same body in the same role."""
    found: dict[tuple[str, Organization | Participation], list[Participation]] = defaultdict(list)
    for body in event.participations:
        found[body.role, body.organization.canonical if body.organization is not None else body].append(body)
    return list(found.values())


def registered(row: Identified) -> str:
    """Return how other registers call a row: 'viaf 123, wikidata Q42'."""
    return ", ".join(f"{identifier.scheme} {identifier.value}" for identifier in identifiers_of(row))


def series_of(event: Event) -> str:
    """Return the series that an event is one of, and which one: 'Meeting of Rivers, XII'."""
    name = event.series.name if event.series is not None else None
    return ", ".join(text for text in (name, event.edition) if text)


def days_of(event: Event) -> str:
    """Return the days of an event, as far as they are known: '2018-10-09 to 2018-10-10', '1927-06'."""
    return from_to(event.starts_on, event.ends_on)


def first_planned(part: Event | EventSession | Statement) -> str:
    """Return for when an event or a part of it was planned before it was put off, or nothing."""
    if isinstance(part, Event):
        planned = from_to(part.previous_starts_on, part.previous_ends_on)
    else:
        planned = _times((part.previous_starts_at, None), (part.previous_ends_at, None)).removeprefix("from ")
    return f"first planned for {planned}" if planned else ""


def status_of(part: Event | EventSession | Statement) -> str | None:
    """Return what became of an event, a session or a statement; what is in a cancelled whole is cancelled."""
    if part.status is not None or isinstance(part, Event):
        return part.status
    status = status_of(_whole_of(part))
    return status if status in NOT_HELD else None


def attendance_of(part: Event | EventSession | Statement) -> str | None:
    """Return how those who take part meet, which parts have from the whole if they do not say it themselves."""
    if part.attendance is not None or isinstance(part, Event):
        return part.attendance
    return attendance_of(_whole_of(part))


def _whole_of(part: EventSession | Statement) -> Event | EventSession:
    session = part.session if isinstance(part, Statement) else None
    return session or part.event


def outcome(part: Event | EventSession | Statement) -> str:
    """Return what became of a part where that is worth a word, and for when it was planned at first."""
    status = status_of(part)
    return ", ".join(text for text in (status if status != "held" else None, first_planned(part)) if text)


def took_part(appearance: Appearance) -> bool:
    """Check whether someone took part, as far as the sources say: in something held, and not absent."""
    part = appearance.statement or appearance.session or appearance.event
    return appearance.presence not in ("absent", "replaced") and status_of(part) not in NOT_HELD


def presence_of(appearance: Appearance) -> str:
    """Return how someone took part, or that they did not: 'by video', 'absent', 'replaced by Ana Low'."""
    instead = appearance.replaced_by.canonical.name if appearance.replaced_by is not None else None
    return took_part_how(appearance.presence, appearance.delivery, instead)


def took_part_how(presence: str | None, delivery: str | None, replaced_by: str | None) -> str:
    """Return how someone took part, of these values; see `presence_of`."""
    if replaced_by is not None:
        return f"replaced by {replaced_by}"
    if presence not in (None, "present"):
        return presence
    return _DELIVERED[delivery] if delivery is not None else ""


_DELIVERED = {
    "in-person": "in person",
    "read-out": "read out",
    "video": "by video",
    "written": "in writing",
    "remote": "from afar",
}


def spoken_in(part: Event | EventSession | Statement) -> str:
    """Return the languages of an event or a part of it: 'in fr, nl, interpreted into en'."""
    told = (
        f"in {part.language}" if part.language else "",
        part.interpretation and f"interpreted into {part.interpretation}",
    )
    return ", ".join(text for text in told if text)


def languages_in(tags: str | None) -> list[str]:
    """Return language tags one by one."""
    return tags.split(", ") if tags else []


def place_of(event: Event) -> str:
    """Return where an event was held, from the building to the country."""
    country = event.country.name if event.country is not None else None
    return joined(event.venue, event.city, country)


def joined(*texts: str | None) -> str:
    """Return those texts that there are, with commas between them."""
    return ", ".join(text for text in texts if text)


def counts_of(event: Event) -> str:
    """Return how many took part, with how sure the numbers are: 'more than 250 participants from 46 countries'."""
    participants = _count(event.participant_count, event.participant_qualifier, "participants")
    countries = _count(event.country_count, event.country_qualifier, "countries")
    return " from ".join(text for text in (participants, countries) if text)


def when(part: EventSession | Statement) -> str:
    """Return from when to when something was, naming the second day only where it is another.

    The offset from UTC is told where the clock alone does not tell it.
    """
    known = _times((part.starts_at, part.starts_at_offset), (part.ends_at, part.ends_at_offset))
    return known or ", ".join(text for text in (part.day, from_to(part.start_time, part.end_time)) if text)


def from_to(start: str | None, end: str | None) -> str:
    """Return from when to when, naming what is the same only once."""
    return " to ".join(dict.fromkeys(text for text in (start, end) if text is not None))


def _times(*times: tuple[datetime | None, str | None]) -> str:
    start, end = (
        f"{local:%Y-%m-%d %H:%M}" + (f" {offset}" if offset else "") if local is not None else None
        for local, offset in times
    )
    if start is None:
        return f"until {end}" if end is not None else ""
    if end is None:
        return f"from {start}"
    return f"{start} to {end[11:] if end[:10] == start[:10] else end}"


def _count(count: int | None, qualifier: str | None, of_what: str) -> str:
    if count is None:
        return ""
    words = "" if qualifier in (None, "exactly") else f"{qualifier} ".replace("-", " ")
    return f"{words}{count} {of_what}"
