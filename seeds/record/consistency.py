"""What does not agree with itself in a record, and what is odd in it, each with what would be right.

The database refuses most of these faults too; here they are explained.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from conference_record.models import COUNTRY_CODES, OPEN, first_day
from conference_record.models.identity import SHAPES
from conference_record.models.types import LINE
from conference_record.seeds.read.positions import Path as Place
from conference_record.seeds.read.positions import written
from conference_record.seeds.record.format import (
    Affiliation,
    Appearance,
    Event,
    Fact,
    Name,
    Organization,
    Record,
    Series,
    Source,
    Speaker,
    cited_sentences,
    fields_of,
)
from conference_record.seeds.record.validate import advice, cut, text_problem

Found = Iterator[tuple[Place, str]]


def inconsistencies(record: Record) -> Found:
    """Yield the place and the problem of each part that refers to nothing, or contradicts another part."""
    yield from _sources(record)
    yield from _event(record)
    yield from _organizations(record)
    yield from _speakers(record)
    for number, body in enumerate(record.participations):
        place: Place = ("participations", number)
        yield from _citations(record, place, body)
        yield from _unknown((*place, "organization"), "organization", body.organization, record.organizations)
        if body.organization is None and body.description is None:
            yield place, "names nobody; give its organization, or a description as printed"
    yield from _sessions(record)
    yield from _statements(record)
    yield from _appearances(record, (), record.appearances, in_statement=False)
    yield from _identified_twice(record)
    yield from _renamed_twice(record)


def _unknown(place: Place, what: str, key: str | None, known: Collection[str]) -> Found:
    if key is not None and key not in known:
        table = {"series": "series"}.get(what, f"{what}s")
        yield place, f"unknown {what} {cut(key)!r}; {advice(key, known, f'describe it under [{table}.{cut(key)}]')}"


def _topics(record: Record, place: Place, topics: list[str]) -> Found:
    for number, topic in enumerate(topics):
        yield from _unknown((*place, "topics", number), "topic", topic, record.topics)
        if topic in topics[:number]:
            yield (*place, "topics", number), f"{topic!r} is listed before; list it once"


def _citations(record: Record, place: Place, part: Fact) -> Found:
    if isinstance(part.cite, str):
        # As nearly all are, and then nothing else can be wrong.
        try:
            cited_sentences(record, part.cite)
        except ValueError as error:
            yield (*place, "cite"), str(error)
        return
    known = fields_of(type(part))
    cited: Counter[tuple[str | None, tuple[str, int, int]]] = Counter()
    for key, passage, says in part.citations():
        here: Place = (*place, "cite") if key is None else (*place, "cite", key)
        if key is not None and key not in known:
            otherwise = f"known are {', '.join(known)}, and row for all"
            columns = {column: name for name, column in known.items()}
            right = f"did you mean {columns[key]!r}?" if key in columns else advice(key, known, otherwise)
            yield here, f"unknown field {key!r}; {right}"
        if key is None and says is not None:
            yield here, "a contradiction is about one field; write cite = { FIELD = [...] }"
        try:
            cited.update((key, sentence) for sentence in cited_sentences(record, passage))
        except ValueError as error:
            yield here, str(error)
    for (key, (slug, paragraph, sentence)), count in cited.items():
        if count > 1:
            yield (*place, "cite"), f"{slug}:{paragraph}.{sentence} is cited {count} times for {key or 'the whole'}"


def _sources(record: Record) -> Found:
    for slug, source in record.sources.items():
        yield from _identity(("sources", slug), source)
        for number in source.texts:
            try:
                cited_sentences(record, f"{slug}:{number}")
            except ValueError as error:
                yield ("sources", slug, "texts", number), str(error)
    for slug, series in record.series.items():
        yield from _identity(("series", slug), series)
        if slug != record.event.series:
            yield ("series", slug), "is described and not that of the event; name it there as series, or take it out"


def _identity(place: Place, part: Source | Series | Organization | Speaker | Event) -> Found:
    """Yield what is wrong with the identifiers and the former slugs of a part."""
    for scheme, values in part.identifiers.items():
        listed = [values] if isinstance(values, str) else values
        for number, value in enumerate(listed):
            here: Place = (*place, "identifiers", scheme, *([] if isinstance(values, str) else [number]))
            if not re.search(LINE, value):
                yield here, text_problem(value, "one line of text")
            elif scheme in SHAPES and not re.fullmatch(SHAPES[scheme][1], value):
                yield here, f"{cut(value)!r} is no identifier of {scheme}; write it as in {_LIKE[scheme]}"
            if value in listed[:number]:
                yield here, f"{cut(value)!r} is listed before; list it once"
    slug = part.slug if isinstance(part, Event) else place[-1]
    for number, former in enumerate(part.former_slugs):
        if former == slug or former in part.former_slugs[:number]:
            yield (*place, "former_slugs", number), f"{former!r} is said before; leave it out here"


_LIKE = {
    "wikidata": "Q42",
    "viaf": "113230702",
    "isni": "0000000080450315",
    "orcid": "0000-0002-1825-0097",
    "ror": "04ttjf776",
}
"""An identifier of each scheme whose values have a shape."""


def _identified_twice(record: Record) -> Found:
    """Yield each identifier that two parts have; only sources may share one, as translations of a document do."""
    described: list[tuple[Place, Event | Series | Organization | Speaker]] = [(("event",), record.event)]
    described += [(("series", slug), series) for slug, series in record.series.items()]
    described += [(("organizations", slug), body) for slug, body in record.organizations.items()]
    described += [(("speakers", slug), speaker) for slug, speaker in record.speakers.items()]
    seen: dict[tuple[str, str], Place] = {}
    for place, part in described:
        for scheme, values in part.identifiers.items():
            for value in [values] if isinstance(values, str) else values:
                if (earlier := seen.setdefault((scheme, value), place)) != place:
                    problem = f"{cut(value)!r} is that of {written(earlier)} too; if both are one, say so with same_as"
                    yield (*place, "identifiers", scheme), problem


def _renamed_twice(record: Record) -> Found:
    """Yield each former slug that another part of its kind has, or had too."""
    for table in ("sources", "series", "topics", "organizations", "speakers"):
        described = getattr(record, table)
        seen: dict[str, str] = {}
        for slug, part in described.items():
            for number, former in enumerate(getattr(part, "former_slugs", ())):
                place: Place = (table, slug, "former_slugs", number)
                if former in described and former != slug:
                    yield place, f"{former!r} is described too; a slug means one; take it out here"
                elif seen.setdefault(former, slug) != slug:
                    yield place, f"{former!r} is that of {seen[former]!r} too; say it of one"


def _event(record: Record) -> Found:
    event = record.event
    yield from _citations(record, ("event",), event)
    yield from _topics(record, ("event",), event.topics)
    yield from _identity(("event",), event)
    yield from _unknown(("event", "series"), "series", event.series, record.series)
    if event.edition is not None and event.series is None:
        yield ("event", "edition"), "an edition is one of a series; name the series"
    yield from _in_order(("event",), "ends_on", event.ends_on, "starts_on", event.starts_on)
    if event.timezone and _zones() and event.timezone not in _zones():
        otherwise = "write an IANA time zone, such as Europe/Minsk"
        yield (
            ("event", "timezone"),
            f"unknown time zone {event.timezone!r}; {advice(event.timezone, _zones(), otherwise)}",
        )
    yield from _country(("event", "country"), event.country)
    for what in ("participant", "country"):
        if getattr(event, f"{what}_qualifier") is not None and getattr(event, f"{what}_count") is None:
            yield ("event", f"{what}_qualifier"), f"qualifies no number; give {what}_count, or take it out"


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _country(place: Place, code: str | None) -> Found:
    if code is not None and code not in COUNTRY_CODES:
        yield place, f"unknown country {code!r}; write its ISO 3166-1 code of two capital letters, such as BY"


def _in_order(place: Place, end_key: str, end: Any, start_key: str, start: Any) -> Found:
    for key, value in ((start_key, start), (end_key, end)):
        if isinstance(value, datetime) and value.microsecond:
            yield (*place, key), "is given to a fraction of a second; write whole seconds"
    try:
        early = None not in (start, end) and end < start
    except TypeError:
        # One of them has an offset, which is told already.
        return
    if early:
        yield (*place, end_key), f"{end} is before {start_key}, {start}"


def _period(place: Place, part: Affiliation | Name) -> Found:
    started, ended = part.started, part.ended
    for key, value in (("started", started), ("ended", ended)):
        if value is not None and value != OPEN:
            try:
                first_day(value)
            except ValueError as error:
                yield (*place, key), f"{error}; write what is known: 2018, 2018-10 or 2018-10-09"
                return
    if started is not None and ended is not None and ended != OPEN:
        shared = min(len(started), len(ended))
        if ended[:shared] < started[:shared]:
            yield (*place, "ended"), f"{ended} is before started, {started}"


def _names(place: Place, names: list[str | Name]) -> Found:
    seen: list[Name] = []
    for number, entry in enumerate(names):
        name = Name(name=entry) if isinstance(entry, str) else entry
        yield from _period((*place, "names", number), name)
        if name in seen:
            yield (*place, "names", number), f"{cut(name.name)!r} is listed before; list it once"
        seen.append(name)


def _same_as(
    place: Place, slug: str, part: Organization | Speaker, others: Mapping[str, Organization | Speaker]
) -> Found:
    if part.same_as is None:
        return
    what = str(place[0]).removesuffix("s")
    yield from _unknown((*place, "same_as"), what, part.same_as, others)
    if part.same_as == slug:
        yield (*place, "same_as"), "names itself; name the other, or take it out"
    elif part.same_as in others and (further := others[part.same_as].same_as) is not None:
        yield (*place, "same_as"), f"{part.same_as!r} is itself the same as {further!r}; name {further!r} in both"


def _organizations(record: Record) -> Found:
    circles = _in_circles(record.organizations)
    for slug, organization in record.organizations.items():
        place: Place = ("organizations", slug)
        yield from _citations(record, place, organization)
        yield from _unknown((*place, "parent"), "organization", organization.parent, record.organizations)
        yield from _country((*place, "country"), organization.country)
        yield from _names(place, organization.names)
        yield from _identity(place, organization)
        yield from _same_as(place, slug, organization, record.organizations)
        if slug in circles:
            yield (*place, "parent"), "an organization cannot be its own ancestor"


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

    circles = {body for body in wholes if body in above(body)}
    return {slug for slug, part in organizations.items() if part.parent is not None and meant(slug) in circles}


def _speakers(record: Record) -> Found:
    for slug, speaker in record.speakers.items():
        place: Place = ("speakers", slug)
        yield from _citations(record, place, speaker)
        yield from _names(place, speaker.names)
        yield from _identity(place, speaker)
        yield from _same_as(place, slug, speaker, record.speakers)
        posts: dict[tuple[Any, ...], str] = {}
        for key, held in speaker.affiliations.items():
            here: Place = (*place, "affiliations", key)
            yield from _citations(record, here, held)
            yield from _unknown((*here, "organization"), "organization", held.organization, record.organizations)
            yield from _period(here, held)
            if held.title is None and held.organization is None:
                yield here, "names nothing; give a title, an organization, or both"
            earlier = posts.setdefault((held.title, held.organization, held.started, held.ended), key)
            if earlier != key:
                yield here, f"says the same as {earlier!r}; describe a post once"


def _sessions(record: Record) -> Found:
    seen: dict[str, int] = {}
    for number, session in enumerate(record.sessions):
        place: Place = ("sessions", number)
        yield from _citations(record, place, session)
        if seen.setdefault(session.id, number) != number:
            yield (*place, "id"), f"{session.id!r} is the id of an earlier session; choose another"
        yield from _topics(record, place, session.topics)
        yield from _in_order(place, "ends_at", session.ends_at, "starts_at", session.starts_at)
        yield from _appearances(record, place, session.appearances, in_statement=False)


def _statements(record: Record) -> Found:
    ids = {session.id: None for session in record.sessions}
    for number, statement in enumerate(record.statements):
        place: Place = ("statements", number)
        yield from _citations(record, place, statement)
        if statement.session is not None and statement.session not in ids:
            known = ", ".join(map(repr, ids)) or "none"
            problem = advice(statement.session, ids, f"the ids of the sessions are: {known}")
            yield (*place, "session"), f"unknown session {cut(statement.session)!r}; {problem}"
        yield from _in_order(place, "ends_at", statement.ends_at, "starts_at", statement.starts_at)
        yield from _appearances(record, place, statement.appearances, in_statement=True)


def _appearances(record: Record, where: Place, entries: list[Appearance], *, in_statement: bool) -> Found:
    for number, entry in enumerate(entries):
        place: Place = (*where, "appearances", number)
        yield from _citations(record, place, entry)
        yield from _unknown((*place, "speaker"), "speaker", entry.speaker, record.speakers)
        yield from _unknown((*place, "organization"), "organization", entry.organization, record.organizations)
        if entry.speaker is None and entry.organization is None and entry.billed_name is None:
            yield place, "names nobody; give a speaker, an organization, or a billed_name as printed"
        if entry.role in ("author", "reader") and not in_statement:
            yield (*place, "role"), f"{entry.role} of nothing; put it under the statement that was read out"
        held = record.speakers[entry.speaker].affiliations if entry.speaker in record.speakers else {}
        for index, key in enumerate(entry.capacities):
            here: Place = (*place, "capacities", index)
            if entry.speaker is None:
                yield here, "capacities need a speaker; name one under speaker"
            elif entry.speaker in record.speakers and key not in held:
                yield here, _no_such_post(record, entry.speaker, key)
            if key in entry.capacities[:index]:
                yield here, f"{key!r} is listed before; list it once"
        for index, remark in enumerate(entry.remarks):
            yield from _citations(record, (*place, "remarks", index), remark)
            yield from _topics(record, (*place, "remarks", index), remark.topics)


def _no_such_post(record: Record, speaker: str, key: str) -> str:
    held = record.speakers[speaker].affiliations
    posts = ", ".join(map(repr, held)) or "none"
    others = [slug for slug, other in record.speakers.items() if key in other.affiliations]
    # A post that others hold may be held by this one too, and is then another affiliation.
    whose = f" ({', '.join(map(repr, others[:3]))} has one of that name)" if others else ""
    return f"{speaker!r} has no affiliation {cut(key)!r}{whose}; there are: {posts}"


# What is odd, and no fault ---------------------------------------------------------------------------------------


def oddities(record: Record) -> Found:
    """Yield the place of each speaker, organization and topic that is described and never used, and say so."""
    unused = "is described and never used; name it where it belongs, or take it out: a dump leaves it out"
    appearances = [*record.appearances]
    appearances += [entry for session in record.sessions for entry in session.appearances]
    appearances += [entry for statement in record.statements for entry in statement.appearances]
    speakers = {entry.speaker for entry in appearances}
    speakers |= {record.speakers[slug].same_as for slug in speakers if slug in record.speakers}
    yield from ((("speakers", slug), unused) for slug in record.speakers if slug not in speakers)
    organizations = {entry.organization for entry in appearances}
    organizations |= {body.organization for body in record.participations}
    organizations |= {
        held.organization
        for slug in speakers
        if slug in record.speakers
        for held in record.speakers[slug].affiliations.values()
    }
    waiting = [slug for slug in organizations if slug in record.organizations]
    while waiting:
        body = record.organizations[waiting.pop()]
        for above in (body.parent, body.same_as):
            if above in record.organizations and above not in organizations:
                organizations.add(above)
                waiting.append(str(above))
    yield from ((("organizations", slug), unused) for slug in record.organizations if slug not in organizations)
    topics = {*record.event.topics}
    topics.update(topic for session in record.sessions for topic in session.topics)
    topics.update(topic for entry in appearances for remark in entry.remarks for topic in remark.topics)
    yield from ((("topics", slug), unused) for slug in record.topics if slug not in topics)
