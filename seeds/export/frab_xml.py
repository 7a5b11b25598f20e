"""A conference as a schedule in frab's XML, valid by the schema of voc/schedule."""

from collections.abc import Iterator
from importlib.metadata import version
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from conference_record.models import Link
from conference_record.seeds.export import Wanted
from conference_record.seeds.export.frab import Schedule, Talk, escaped, schedules
from conference_record.seeds.export.parts import plain
from conference_record.seeds.record.origin import sealed


def export(wanted: Wanted) -> Iterator[bytes]:
    """Yield the schedule of the only conference."""
    for schedule in schedules(wanted):
        root = _schedule(schedule)
        ElementTree.indent(root)
        yield sealed(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


def _schedule(schedule: Schedule) -> Element:
    event = schedule.event
    root = Element("schedule")
    SubElement(
        root,
        "generator",
        name="conference-record",
        version=version("conference-record"),
        system=schedule.origin.unsealed(),
    )
    _add_address(root, "url", schedule.address)
    _add(root, "version", schedule.version)
    conference = SubElement(root, "conference")
    _add(conference, "title", event.title)
    _add(conference, "acronym", schedule.origin.acronym)
    for name, known in (("start", event.starts_on), ("end", event.ends_on)):
        if known is not None and len(known) == 10:
            _add(conference, name, known)
    _add(conference, "days", str(len(schedule.days)))
    _add_address(conference, "url", event.url)
    if event.timezone is not None:
        _add(conference, "time_zone_name", event.timezone)
    schedule.lost["summary of the conference"] += event.summary is not None
    for day in schedule.days:
        node = SubElement(
            root,
            "day",
            date=day.date.isoformat(),
            start=day.starts.isoformat(),
            end=day.ends.isoformat(),
            index=str(day.number),
        )
        for name, talks in day.rooms.items():
            room = SubElement(node, "room", name=plain(name))
            for talk in talks:
                room.append(_talk(talk))
                schedule.lost["roles other than speaker"] += sum(person.role != "speaker" for person in talk.persons)
                unnumbered = sum(person.code is not None and person.guid is None for person in talk.persons)
                schedule.lost["numbers of persons that are no numbers"] += unnumbered
    return root


def _talk(talk: Talk) -> Element:
    part = talk.part
    node = Element("event", guid=talk.guid, id=str(talk.id))
    if talk.code is not None:
        node.set("code", talk.code)
    _add(node, "room", part.room)
    _add(node, "title", talk.title)
    _add(node, "type", part.kind)
    _add(node, "date", talk.starts.isoformat())
    _add(node, "start", talk.starts.strftime("%H:%M"))
    _add(node, "duration", talk.duration)
    _add(node, "abstract", None)
    _add(node, "slug", talk.slug)
    _add(node, "track", part.track)
    persons = SubElement(node, "persons")
    for person in talk.persons:
        who = _add(persons, "person", person.name)
        for name, number in (("id", person.id), ("guid", person.guid)):
            if number is not None:
                who.set(name, str(number))
    _add(node, "language", part.language)
    _add(node, "description", part.summary)
    if part.license is not None:
        recording = SubElement(node, "recording")
        _add(recording, "license", part.license)
        _add(recording, "optout", "false")
    _add_links(node, "link", talk.links)
    _add_links(node, "attachment", talk.attachments)
    _add_address(node, "url", part.url)
    return node


def _add_links(node: Element, kind: str, links: list[Link]) -> None:
    listed = SubElement(node, f"{kind}s")
    for link in links:
        entry = _add(listed, kind, link.title)
        entry.set("href", plain(escaped(link.url)))
        if link.kind != kind:
            entry.set("type", link.kind)


def _add_address(node: Element, name: str, address: str | None) -> None:
    if address is not None and address.startswith(("https://", "http://")):
        _add(node, name, address)


def _add(node: Element, name: str, text: str | None) -> Element:
    added = SubElement(node, name)
    added.text = plain(escaped(text))
    return added
