"""Inconsistencies of a record: parts that refer to nothing or contradict each other, each with what would be right.

The database refuses most of these faults too; here they are explained.
"""

from collections.abc import Mapping
from typing import Any

from conference_record.models.country import country_codes
from conference_record.seeds.record.attached import attached_problems
from conference_record.seeds.record.citations import citation_problems, cited_sentences
from conference_record.seeds.record.faults import Place, Problems
from conference_record.seeds.record.format import Appearance, Event, Organization, Record, Topic
from conference_record.seeds.record.identity import (
    identifier_problems,
    identity_problems,
    name_problems,
    same_as_problems,
    shared_former_slugs,
    shared_identifiers,
)
from conference_record.seeds.record.periods import day_problems, period_problems, time_problems, zones
from conference_record.seeds.record.references import References, repeated


def inconsistencies(record: Record) -> Problems:
    """Yield the place and the problem of each part that refers to nothing, or contradicts another part."""
    known = References(record)
    yield from _sources(record)
    if record.event is not None:
        yield from _event(record, record.event, known)
    yield from _organizations(record, known)
    yield from _speakers(record, known)
    for number, body in enumerate(record.participations):
        place: Place = ("participations", number)
        yield from citation_problems(record, place, body)
        yield from known.unknown((*place, "organization"), "organization", body.organization)
        if body.organization is None and body.description is None:
            yield place, "names nobody; give its organization, or a description as printed"
    yield from _sessions(record, known)
    yield from _statements(record, known)
    yield from _appearances(record, known, (), record.appearances, in_statement=False)
    yield from shared_identifiers(record)
    yield from shared_former_slugs(record)


def _sources(record: Record) -> Problems:
    for slug, source in record.sources.items():
        yield from identity_problems(("sources", slug), source)
        yield from day_problems(("sources", slug), source, "published_on", "retrieved_on")
        for number in source.texts:
            try:
                cited_sentences(record, f"{slug}:{number}")
            except ValueError as error:
                yield ("sources", slug, "texts", number), str(error)
        for number in source.set_aside:
            try:
                cited_sentences(record, f"{slug}:{number}")
            except ValueError as error:
                yield ("sources", slug, "set_aside", number), str(error)
    for slug, topic in record.topics.items():
        if isinstance(topic, Topic):
            yield from citation_problems(record, ("topics", slug), topic)
    for slug, series in record.series.items():
        yield from identity_problems(("series", slug), series)
        yield from attached_problems(record, ("series", slug), series)
        if record.event is not None and slug != record.event.series:
            yield ("series", slug), "is described and not that of the event; name it there as series, or take it out"


def _event(record: Record, event: Event, known: References) -> Problems:
    yield from citation_problems(record, ("event",), event)
    yield from known.topics(("event",), event.topics)
    yield from identity_problems(("event",), event)
    yield from attached_problems(record, ("event",), event)
    yield from known.unknown(("event", "series"), "series", event.series)
    if event.edition is not None and event.series is None:
        yield ("event", "edition"), "an edition is one of a series; name the series"
    yield from period_problems(("event",), event, "starts_on", "ends_on")
    yield from period_problems(("event",), event, "previous_starts_on", "previous_ends_on")
    known_zones = zones().names
    if event.timezone and known_zones and event.timezone not in known_zones:
        right = zones().advice(event.timezone, "write an IANA time zone, such as Europe/Minsk")
        yield ("event", "timezone"), f"unknown time zone {event.timezone!r}; {right}"
    yield from _country(("event", "country"), event.country)
    for what in ("participant", "country"):
        if getattr(event, f"{what}_qualifier") is not None and getattr(event, f"{what}_count") is None:
            yield ("event", f"{what}_qualifier"), f"qualifies no number; give {what}_count, or take it out"


_AMBIGUOUS = {
    "CS": "write CSHH for Czechoslovakia, which had it to 1993, or CSXX for Serbia and Montenegro, which had it later",
    "UK": "write GB",
    "EL": "write GR",
}
"""Codes that are no country's, or were those of two, and what is written instead."""


def _country(place: Place, code: str | None) -> Problems:
    if code is not None and code not in country_codes():
        right = _AMBIGUOUS.get(code, "write its ISO 3166 code of two capital letters, such as BY")
        yield place, f"unknown country {code!r}; {right}"


def _organizations(record: Record, known: References) -> Problems:
    circles = _in_circles(record.organizations)
    for slug, organization in record.organizations.items():
        place: Place = ("organizations", slug)
        yield from citation_problems(record, place, organization)
        yield from known.unknown((*place, "parent"), "organization", organization.parent)
        yield from _country((*place, "country"), organization.country)
        yield from name_problems(place, organization.names)
        yield from _relations(known, place, slug, organization)
        yield from identity_problems(place, organization)
        yield from attached_problems(record, place, organization)
        yield from same_as_problems(known, place, slug, organization, record.organizations)
        if slug in circles:
            yield (*place, "parent"), "an organization cannot be its own ancestor"


def _relations(known: References, place: Place, slug: str, organization: Organization) -> Problems:
    for number, relation in enumerate(organization.relations):
        here: Place = (*place, "relations", number)
        yield from known.unknown((*here, "of"), "organization", relation.of)
        yield from period_problems(here, relation)
        if relation.of == slug:
            yield (*here, "of"), "names itself; name the other, or take it out"
        if relation in organization.relations[:number]:
            yield here, "is listed before; list it once"


def _in_circles(organizations: Mapping[str, Organization]) -> set[str]:
    """Return the slugs of organizations that are above themselves; all that are one body have all their parents."""

    def meant(slug: str) -> str:
        return organizations[slug].same_as or slug if slug in organizations else slug

    wholes: dict[str, set[str]] = {}
    for slug, organization in organizations.items():
        if organization.parent is not None:
            wholes.setdefault(meant(slug), set()).add(meant(organization.parent))

    def above(body: str) -> set[str]:
        found: set[str] = set()
        waiting = [body]
        while waiting:
            new = wholes.get(waiting.pop(), set()) - found
            found |= new
            waiting += new
        return found

    remaining = _without_ends(wholes)
    circles = {body for body in remaining if body in above(body)}
    return {slug for slug, part in organizations.items() if part.parent is not None and meant(slug) in circles}


def _without_ends(wholes: Mapping[str, set[str]]) -> set[str]:
    """Return the bodies that are left after those with nothing above them are taken away again and again."""
    parts: dict[str, set[str]] = {}
    for body, above in wholes.items():
        for whole in above:
            parts.setdefault(whole, set()).add(body)
    open_ends = {body: len(above) for body, above in wholes.items()}
    waiting = [body for body in parts if body not in wholes]
    while waiting:
        for body in parts.get(waiting.pop(), ()):
            open_ends[body] -= 1
            if not open_ends[body]:
                waiting.append(body)
    return {body for body, count in open_ends.items() if count}


def _speakers(record: Record, known: References) -> Problems:
    for slug, speaker in record.speakers.items():
        place: Place = ("speakers", slug)
        yield from citation_problems(record, place, speaker)
        yield from name_problems(place, speaker.names)
        yield from identity_problems(place, speaker)
        yield from attached_problems(record, place, speaker)
        yield from same_as_problems(known, place, slug, speaker, record.speakers)
        yield from period_problems(place, speaker, "born", "died")
        posts: dict[tuple[Any, ...], str] = {}
        for key, held in speaker.affiliations.items():
            here: Place = (*place, "affiliations", key)
            yield from citation_problems(record, here, held)
            yield from known.unknown((*here, "organization"), "organization", held.organization)
            yield from period_problems(here, held)
            if held.title is None and held.organization is None:
                yield here, "names nothing; give a title, an organization, or both"
            earlier = posts.setdefault((held.title, held.organization, held.started, held.ended), key)
            if earlier != key:
                yield here, f"says the same as {earlier!r}; describe a post once"


def _sessions(record: Record, known: References) -> Problems:
    seen: dict[str, int] = {}
    timezone = record.event.timezone if record.event is not None else None
    for number, session in enumerate(record.sessions):
        place: Place = ("sessions", number)
        yield from citation_problems(record, place, session)
        yield from identifier_problems(place, session)
        yield from attached_problems(record, place, session)
        if seen.setdefault(session.id, number) != number:
            yield (*place, "id"), f"{session.id!r} is the id of an earlier session; choose another"
        yield from known.topics(place, session.topics)
        yield from time_problems(place, session, timezone)
        yield from _appearances(record, known, place, session.appearances, in_statement=False)


def _statements(record: Record, known: References) -> Problems:
    seen: dict[str, int] = {}
    timezone = record.event.timezone if record.event is not None else None
    for number, statement in enumerate(record.statements):
        place: Place = ("statements", number)
        yield from citation_problems(record, place, statement)
        yield from identifier_problems(place, statement)
        yield from attached_problems(record, place, statement)
        yield from known.session((*place, "session"), statement.session)
        yield from known.statement((*place, "replies_to"), statement.replies_to)
        if statement.id is not None:
            if seen.setdefault(statement.id, number) != number:
                yield (*place, "id"), f"{statement.id!r} is the id of an earlier statement; choose another"
            elif statement.replies_to == statement.id:
                yield (*place, "replies_to"), "names itself; name another, or take it out"
        yield from time_problems(place, statement, timezone)
        yield from _appearances(record, known, place, statement.appearances, in_statement=True)


def _appearances(
    record: Record, known: References, where: Place, entries: list[Appearance], *, in_statement: bool
) -> Problems:
    for number, entry in enumerate(entries):
        place: Place = (*where, "appearances", number)
        yield from citation_problems(record, place, entry)
        yield from known.unknown((*place, "speaker"), "speaker", entry.speaker)
        yield from known.unknown((*place, "organization"), "organization", entry.organization)
        if entry.speaker is None and entry.organization is None and entry.billed_name is None:
            yield place, "names nobody; give a speaker, an organization, or a billed_name as printed"
        yield from known.unknown((*place, "replaced_by"), "speaker", entry.replaced_by)
        if entry.replaced_by is not None and entry.presence != "replaced":
            yield (*place, "replaced_by"), "is of somebody who took part; write presence = 'replaced', or take it out"
        elif entry.replaced_by is not None and entry.replaced_by == entry.speaker:
            yield (*place, "replaced_by"), "names the person replaced; name the other, or take it out"
        if entry.role in ("author", "co-author", "reader") and not in_statement:
            yield (*place, "role"), f"{entry.role} of nothing; put it under the statement that was read out"
        for index, key in enumerate(entry.capacities):
            here: Place = (*place, "capacities", index)
            if entry.speaker is None:
                yield here, "capacities need a speaker; name one under speaker"
            elif entry.speaker in record.speakers:
                yield from known.affiliation(here, entry.speaker, key)
        yield from repeated((*place, "capacities"), entry.capacities)
        for index, remark in enumerate(entry.remarks):
            yield from citation_problems(record, (*place, "remarks", index), remark)
            yield from known.topics((*place, "remarks", index), remark.topics)
