"""Registers: what is wrong with them, and how they become records like any other, and are written again.

Read, a register is a source that the record describes, and on which each part rests that cites nothing. Written, both
are left out again.
"""

from collections.abc import Iterator

import msgspec

from conference_record.models import REGISTER
from conference_record.seeds.record.faults import Problems
from conference_record.seeds.record.format import Fact, Record, Register, Source, Topic

_WHOLE = "0.1"
"""The sentence that is a register as a whole."""

_OF_CONFERENCES = ("participations", "sessions", "statements", "appearances")


def register_problems(record: Record) -> Problems:
    """Yield what is wrong with a record that is a register, or with one that is neither register nor conference."""
    if record.register is None:
        if record.event is None:
            yield ("event",), "missing; it must be given, or [register] for persons and bodies without a conference"
        return
    if record.event is not None:
        yield ("register",), "is for a file without a conference; take [register] out, or [event]"
    for name in _OF_CONFERENCES:
        if getattr(record, name):
            yield (name,), "belongs to a conference; a register has sources, series, topics, organizations and speakers"
    slug, title = record.register.slug, record.register.title
    if (slug is None) != (title is None):
        missing = "slug" if slug is None else "title"
        yield ("register", missing), "missing; a register that is a source has both slug and title"
    if slug in record.sources:
        yield ("sources", str(slug)), "is the register itself; leave it out here"


def expand(record: Record) -> None:
    """Describe a register as a source, and let rest on it what cites nothing."""
    register = record.register
    if register is None or register.slug is None or register.title is None:
        return
    named = {name: getattr(register, name) for name in Register.__struct_fields__ if name != "slug"}
    record.sources = {register.slug: Source(**named, kind=REGISTER, outline=[1]), **record.sources}
    record.topics = {
        slug: topic if isinstance(topic, Topic) else Topic(name=topic) for slug, topic in record.topics.items()
    }
    for part in _facts(record):
        # An empty table says that the part rests on nothing.
        if part.cite == []:
            part.cite = f"{register.slug}:{_WHOLE}"


def condensed(record: Record) -> Record:
    """Return a record as it is written: without what a register implies. Its parts are changed, too."""
    register = record.register
    if register is None or register.slug is None:
        return record
    for part in _facts(record):
        if part.cite in (_WHOLE, f"{register.slug}:{_WHOLE}"):
            part.cite = []
        elif part.cite == []:
            part.cite = {}
    return msgspec.structs.replace(
        record,
        sources={slug: source for slug, source in record.sources.items() if slug != register.slug},
        topics={slug: _shortest(topic) for slug, topic in record.topics.items()},
    )


def _facts(record: Record) -> Iterator[Fact]:
    yield from (topic for topic in record.topics.values() if isinstance(topic, Topic))
    for body in record.organizations.values():
        yield body
        yield from body.links
    for speaker in record.speakers.values():
        yield speaker
        yield from speaker.links
        yield from speaker.affiliations.values()
    for series in record.series.values():
        yield from series.links


def _shortest(topic: str | Topic) -> str | Topic:
    return topic.name if isinstance(topic, Topic) and topic == Topic(name=topic.name) else topic
