"""What things are called in words, the same for the terminal and every export."""

from collections import defaultdict

from conference_record.models import (
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
    number, kind = session.number, session.kind or "session"
    if number:
        # 'First session', but 'Session 1', 'Session II' and 'Session 3b'.
        number = f"{number} {kind}" if number.islower() and number[0].isalpha() else f"{kind} {number}"
        number = number[0].upper() + number[1:]
    label = ": ".join(text for text in (number, session.title or (None if number else session.kind)) if text)
    return label or f"Session {session.position}"


def appearances_at_event_only(event: Event) -> list[Appearance]:
    """Return the appearances in no session and no statement in particular, in order."""
    found = [entry for entry in event.appearances if entry.session_id is None and entry.statement_id is None]
    return sorted(found, key=lambda entry: entry.position)


def printed_name(appearance: Appearance) -> str:
    """Return what the programme prints, else who is meant, else for whom."""
    known = [appearance.speaker, appearance.organization]
    return appearance.billed_name or next(named.canonical.name for named in known if named is not None)


def on_behalf_of(appearance: Appearance) -> list[str]:
    """Return the names of the organizations for which someone appears, in billing order."""
    if appearance.organization is not None:
        return [appearance.organization.canonical.name]
    bodies = (capacity.affiliation.organization for capacity in appearance.capacities)
    return list(dict.fromkeys(body.canonical.name for body in bodies if body is not None))


def body_name(body: Participation) -> str:
    """Return the name of a body that takes part, or else the description as printed."""
    return body.organization.canonical.name if body.organization is not None else str(body.description)


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


def place_of(event: Event) -> str:
    """Return where an event was held, from the building to the country."""
    country = event.country.name if event.country is not None else None
    return ", ".join(text for text in (event.venue, event.city, country) if text)


def counts_of(event: Event) -> str:
    """Return how many took part, with how sure the numbers are: 'more than 250 participants from 46 countries'."""
    participants = _count(event.participant_count, event.participant_qualifier, "participants")
    countries = _count(event.country_count, event.country_qualifier, "countries")
    return " from ".join(text for text in (participants, countries) if text)


def when(part: EventSession | Statement) -> str:
    """Return from when to when something was, naming the second day only where it is another.

    The offset from UTC is told where the clock alone does not tell it.
    """
    times = ((part.starts_at, part.starts_at_offset), (part.ends_at, part.ends_at_offset))
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
