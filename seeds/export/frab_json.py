"""A conference as a schedule in frab's JSON, valid by the schema of voc/schedule."""

import json
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from conference_record.models import Link
from conference_record.seeds.export import Wanted
from conference_record.seeds.export.frab import Person, Schedule, Talk, escaped, schedules
from conference_record.seeds.record.origin import sealed

Node = dict[str, Any]

_KINDS = ("slides", "paper", "web", "blog", "article", "media", "related", "activitypub")
"""The kinds of links for which the schema has a word."""


def export(wanted: Wanted) -> Iterator[bytes]:
    """Yield the schedule of the only conference."""
    for schedule in schedules(wanted):
        written = json.dumps(_schedule(schedule), ensure_ascii=False, indent=2)
        yield sealed(f"{written}\n".encode())


def _schedule(schedule: Schedule) -> Node:
    event = schedule.event
    days = [day.date.isoformat() for day in schedule.days]
    conference = {
        "acronym": schedule.origin.acronym,
        "title": escaped(event.title),
        **_given(description=event.summary),
        "start": event.starts_on if event.starts_on and len(event.starts_on) == 10 else days[0],
        "end": event.ends_on if event.ends_on and len(event.ends_on) == 10 else days[-1],
        "daysCount": len(days),
        "timeslot_duration": "00:05",
        **_given(time_zone_name=event.timezone, url=event.url),
        "days": [
            {
                "index": day.number,
                "date": day.date.isoformat(),
                "day_start": day.starts.isoformat(),
                "day_end": day.ends.isoformat(),
                "rooms": {room: [_talk(schedule, talk) for talk in talks] for room, talks in day.rooms.items()},
            }
            for day in schedule.days
        ],
    }
    return {
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": {
            "name": "conference-record",
            "version": version("conference-record"),
            "system": schedule.origin.unsealed(),
        },
        "schedule": {"version": schedule.version, **_given(base_url=schedule.address), "conference": conference},
    }


def _talk(schedule: Schedule, talk: Talk) -> Node:
    part = talk.part
    return {
        "guid": talk.guid,
        **_given(code=talk.code),
        "id": talk.id,
        "date": talk.starts.isoformat(),
        "start": talk.starts.strftime("%H:%M"),
        "duration": talk.duration,
        "room": escaped(part.room),
        "slug": talk.slug,
        # The schema demands an address; this one says no more than the GUID.
        "url": escaped(part.url) or f"urn:uuid:{talk.guid}",
        "title": escaped(talk.title),
        "subtitle": None,
        "track": escaped(part.track) or None,
        "type": escaped(part.kind),
        "language": part.language,
        "abstract": None,
        "description": escaped(part.summary) or None,
        **_given(recording_license=part.license),
        "persons": [_person(person) for person in talk.persons],
        "links": [_link(schedule, link, "link") for link in talk.links],
        "attachments": [_link(schedule, link, "attachment") for link in talk.attachments],
    }


def _person(person: Person) -> Node:
    # By the schema it is either somebody with a number under a public name, or somebody with a name.
    node: Node = {"id": person.id, "public_name": escaped(person.name)}
    if person.id is None:
        # Of a person without a number, or with a code, the schema knows the name alone.
        node = {**_given(code=person.code, guid=None if person.code else person.guid), "name": escaped(person.name)}
    return {**node, **({"role": person.role} if person.role != "speaker" else {})}


def _link(schedule: Schedule, link: Link, kind: str) -> Node:
    has_word = link.kind in _KINDS
    schedule.lost[f"kinds of links that are none of {', '.join(_KINDS)}"] += not has_word and link.kind != kind
    return {**({"type": link.kind} if has_word else {}), "url": escaped(link.url), **_given(title=link.title)}


def _given(**values: str | None) -> Node:
    return {name: escaped(value) for name, value in values.items() if value is not None}
